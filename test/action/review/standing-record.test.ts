// Which record counts, by the table in action/review/standing-record.ts: who approved what, and what they had before them.
import { expect, test } from "vitest";
import { type Question, type ReadVersion, standingRecord } from "../../../src/action/review/standing-record.ts";
import { NOTHING_RECORDED } from "../../../src/github/review/record-json.ts";
import type { PlanRecord } from "../../../src/model/record.ts";

const BOT = "github-actions[bot]";
const H1 = "1".repeat(40);
const H2 = "2".repeat(40);

/** ISO 8601, at that minute. */
function at(minute: number): string {
  return `2026-03-01T10:${String(minute).padStart(2, "0")}:00Z`;
}

/** plsync's text at that minute, of that head, which `pusher` pushed. */
function shown(minute: number, head: string, pusher: string): ReadVersion {
  const record: PlanRecord = {
    ...{ state: "planned", head, base: "b", merge: "m", name: "default", path: "mappings.yaml", scope: [], shard: "" },
    ...{ pusher, text: "t", recorded: NOTHING_RECORDED, file: undefined, allow: new Map() },
  };
  const claimed = { record, digest: `${minute}`, stamp: undefined, showsItsText: true };
  const claims = { iat: Date.parse(at(minute)) / 1000 - 5, run_id: String(minute) };
  return { version: { at: at(minute), by: BOT, body: "x" }, claimed, claims };
}

function standing(about: Partial<Question> & Pick<Question, "versions">, approvals: Question["history"]["approvals"]) {
  const history = { approvals, author: "ann" };
  return standingRecord({ rule: "auto", writer: BOT, head: H2, mergedAt: at(50), history, ...about });
}

test("who updates the branch after approving has approved what was there before, and nothing that comes later", () => {
  const versions = [shown(1, H1, "ann"), shown(20, H2, "rita")];
  expect(standing({ versions }, [{ by: "rita", at: at(10), commit: H1 }])).toMatchObject({
    ok: true,
    record: { head: H1 },
  });
});

test.each([
  ["before they approved", [shown(1, H1, "rita"), shown(5, H2, "ann")]],
  ["what they approved", [shown(1, H1, "ann"), shown(20, H2, "rita")]],
])("who pushed %s does not approve", (_, versions) => {
  const own = [{ by: "rita", at: at(10), commit: H2 }];
  expect(standing({ rule: "always", versions }, own)).toMatchObject({ ok: false });
});

test("where an approval is demanded, it must be known who pushed", () => {
  const approvals = [{ by: "rita", at: at(10), commit: H2 }];
  expect(standing({ rule: "always", versions: [shown(1, H2, "ann")] }, approvals)).toMatchObject({ ok: true });
  expect(standing({ rule: "always", versions: [shown(1, H2, "")] }, approvals)).toMatchObject({
    ok: false,
    why: expect.stringContaining("it is not known who pushed"),
  });
});

test("an approval of a commit that is gone is no reason to demand less", () => {
  const versions = [shown(1, H1, "ann"), shown(20, H2, "ann")];
  expect(standing({ versions }, [{ by: "rita", at: at(10), commit: "" }])).toMatchObject({
    ok: false,
    why: "GitHub no longer has the commit that was approved",
  });
});
