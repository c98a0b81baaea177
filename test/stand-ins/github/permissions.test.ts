// The stand-in lets callers do what GitHub lets them do, with and without a token.
import { expect, test } from "vitest";
import { ask, COMMENTS, REPO, withPull } from "./ask.ts";

const READ_ONLY = { login: "github-actions[bot]", permissions: { contents: "read" } } as const;

test("writing needs the permission for the kind of thing, and says which ones GitHub would take", async () => {
  const issuesOnly = { login: "github-actions[bot]", permissions: { issues: "write" } } as const;
  const github = await withPull({ tokens: { ghs_readonly: READ_ONLY, ghs_issues: issuesOnly } });
  const answer = await ask(github, COMMENTS, { token: "ghs_readonly", body: { body: "x" } });
  expect(answer.status).toBe(403);
  expect(answer.body).toEqual({
    message: "Resource not accessible by integration",
    documentation_url: "https://docs.github.com/rest/issues/comments#create-an-issue-comment",
    status: "403",
  });
  expect(answer.headers.get("x-accepted-github-permissions")).toBe("issues=write; pull_requests=write");
  expect((await ask(github, COMMENTS, { token: "ghs_issues", body: { body: "x" } })).status).toBe(403);
  expect((await ask(github, `${REPO}/issues`, { token: "ghs_issues", body: { title: "x" } })).status).toBe(201);
  expect(github.comments(12)).toEqual([]);
});

test("without a token a public repository can be read and nothing else; a wrong token is refused", async () => {
  const open = await withPull({ tokens: { ghs_readonly: READ_ONLY } });
  expect((await ask(open, COMMENTS, { token: null })).status).toBe(200);
  expect((await ask(open, COMMENTS, { token: "ghs_readonly" })).status).toBe(200);
  expect((await ask(open, COMMENTS, { token: null, body: { body: "x" } })).body.message).toBe(
    "Requires authentication",
  );
  const wrong = await ask(open, COMMENTS, { token: "ghs_other" });
  expect([wrong.status, wrong.body.message]).toEqual([401, "Bad credentials"]);
  const closed = await withPull({ isPrivate: true, tokens: { ghs_readonly: READ_ONLY } });
  expect((await ask(closed, COMMENTS, { token: null })).status).toBe(404);
  expect((await ask(closed, COMMENTS, { token: "ghs_readonly" })).status).toBe(403);
  expect((await ask(closed, `${REPO}/git/ref/heads/main`, { token: "ghs_readonly" })).status).toBe(200);
});
