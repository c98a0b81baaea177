// The stand-in keeps issues as GitHub does.
import { expect, test } from "vitest";
import { ask, COMMENTS, REPO, withPull } from "./ask.ts";

test("issues are opened, filtered, edited, closed and opened again", async () => {
  const github = await withPull();
  const made = await ask(github, `${REPO}/issues`, { body: { title: "Drift", body: "b", labels: ["plsync-drift"] } });
  expect(made.body).toMatchObject({ number: 13, state: "open", labels: [{ name: "plsync-drift" }] });
  expect((await ask(github, `${REPO}/issues?state=all`)).body).toMatchObject([{ number: 13 }, { pull_request: {} }]);
  const filtered = `${REPO}/issues?state=open&labels=plsync-drift&creator=github-actions%5Bbot%5D`;
  expect((await ask(github, filtered)).body).toHaveLength(1);
  const path = `${REPO}/issues/13`;
  await ask(github, path, { method: "PATCH", body: { state: "closed" } });
  expect(github.issues()).toMatchObject([
    { state: "closed", stateReason: "completed", closedBy: "github-actions[bot]" },
  ]);
  expect((await ask(github, filtered)).body).toEqual([]);
  await ask(github, path, { method: "PATCH", body: { state: "open", body: "again" } });
  expect(github.issues()).toMatchObject([{ state: "open", stateReason: "reopened", closedBy: null, body: "again" }]);
  github.closeIssue(13, "jane");
  expect((await ask(github, path)).body).toMatchObject({ state: "closed", closed_by: { login: "jane" } });
  const long = await ask(github, `${REPO}/issues`, { body: { title: "x".repeat(257) } });
  expect(long.body.errors).toEqual([
    { resource: "Issue", code: "custom", field: "title", message: "title is too long (maximum is 256 characters)" },
  ]);
});

test("without issues, new ones are refused, and comments of pull requests still work", async () => {
  const github = await withPull();
  github.hasIssues = false;
  const refused = await ask(github, `${REPO}/issues`, { body: { title: "x" } });
  expect([refused.status, refused.body.message]).toEqual([410, "Issues has been disabled in this repository."]);
  expect((await ask(github, COMMENTS, { body: { body: "x" } })).status).toBe(201);
  expect((await ask(github, REPO)).body.has_issues).toBe(false);
});
