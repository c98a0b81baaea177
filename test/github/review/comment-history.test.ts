// What GraphQL leaves out of a comment's history is not "none".
import { expect, test } from "vitest";
import type { GitHub } from "../../../src/github/api.ts";
import { commentHistory } from "../../../src/github/review/comment-history.ts";

const BOT = { __typename: "Bot", login: "github-actions" };
const RITA = { __typename: "User", login: "rita" };
const END = { hasNextPage: false, endCursor: null };
const AT = "2026-03-01T10:00:00Z";
const LATER = "2026-03-01T11:00:00Z";

interface Said {
  readonly lastEditedAt?: string | null;
  readonly edits?: readonly unknown[] | null;
  readonly reviews?: readonly unknown[] | null;
}

function historyOf({ lastEditedAt = null, edits = [], reviews = [] }: Said) {
  const page = (nodes: readonly unknown[] | null) => nodes && { pageInfo: END, nodes };
  const node = {
    ...{ body: "now", createdAt: AT, lastEditedAt, isMinimized: false, author: BOT, userContentEdits: page(edits) },
    pullRequest: { author: RITA, latestOpinionatedReviews: page(reviews) },
  };
  const graphql: GitHub["graphql"] = async () => ({ ok: true, value: { node } });
  return commentHistory({ graphql } as GitHub, "IC_1");
}

const review = { state: "APPROVED", submittedAt: LATER, author: RITA, commit: { oid: "a".repeat(40) } };
const edit = (diff: string) => ({ editedAt: LATER, deletedAt: null, diff, editor: BOT });

test("a comment that was never edited has its one text, whether GitHub says no edits or null", async () => {
  const versions = [{ at: AT, by: "github-actions[bot]", body: "now" }];
  expect(await historyOf({})).toMatchObject({ ok: true, value: { versions } });
  expect(await historyOf({ edits: null })).toMatchObject({ ok: true, value: { versions } });
});

test.each<readonly [string, Said]>([
  ["the edits of an edited comment", { lastEditedAt: LATER, edits: null }],
  ["all edits of an edited comment", { lastEditedAt: LATER, edits: [] }],
  ["one edit", { lastEditedAt: LATER, edits: [null] }],
  ["the reviews", { reviews: null }],
  ["one review", { reviews: [null] }],
])("when GitHub does not tell %s, nothing is known", async (_, said) => {
  expect(await historyOf(said)).toMatchObject({ ok: false, problem: { kind: "odd" } });
});

test("an approval of a commit that is gone still is one", async () => {
  const answer = await historyOf({ reviews: [{ ...review, commit: null }] });
  expect(answer).toMatchObject({ ok: true, value: { approvals: [{ by: "rita", at: LATER, commit: "" }] } });
});

test("texts of one second are in the order in which they were written; GitHub says the newest first", async () => {
  const answer = await historyOf({ lastEditedAt: LATER, edits: [edit("second"), edit("first")] });
  expect(answer).toMatchObject({ ok: true, value: { versions: [{ body: "first" }, { body: "second" }] } });
});
