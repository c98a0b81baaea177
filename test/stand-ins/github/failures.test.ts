// The stand-in fails as GitHub fails, as often as a test asks for.
import { expect, test } from "vitest";
import { ask, COMMENTS, MERGE, REPO, withPull } from "./ask.ts";

test("failures happen as often as asked for, in GitHub's words", async () => {
  const github = await withPull();
  github.fail({ path: /comments/, times: 1, kind: "secondary-rate-limit", retryAfter: 3 });
  github.fail({ path: /comments/, times: 1, kind: "primary-rate-limit" });
  github.fail({ path: /comments/, times: 1, status: 502 });
  const limited = await ask(github, COMMENTS);
  expect([limited.status, limited.headers.get("retry-after")]).toEqual([403, "3"]);
  expect(limited.body.message).toContain("You have exceeded a secondary rate limit");
  expect(Number(limited.headers.get("x-ratelimit-remaining"))).toBeGreaterThan(0);
  const spent = await ask(github, COMMENTS);
  expect([spent.status, spent.headers.get("x-ratelimit-remaining")]).toEqual([403, "0"]);
  expect((await ask(github, COMMENTS)).body.message).toBe("Server Error");
  expect((await ask(github, COMMENTS)).status).toBe(200);
  expect(github.calls.map(({ status }) => status)).toEqual([403, 403, 502, 200]);
});

test("a lost answer has had its effect, a reset connection none", async () => {
  const github = await withPull();
  github.fail({ method: "POST", times: 1, kind: "reset" });
  github.fail({ method: "POST", times: 1, kind: "lost-answer" });
  await expect(ask(github, COMMENTS, { body: { body: "one" } })).rejects.toThrow();
  expect(github.comments(12)).toEqual([]);
  await expect(ask(github, COMMENTS, { body: { body: "two" } })).rejects.toThrow();
  expect(github.comments(12)).toMatchObject([{ body: "two" }]);
  expect(github.calls).toMatchObject([{ status: undefined }, { status: undefined, login: "github-actions[bot]" }]);
});

test("hooks run right before the answer", async () => {
  const github = await withPull();
  github.hook({ path: /git\/ref/, before: () => github.setTip(MERGE) });
  expect((await ask(github, `${REPO}/git/ref/heads/main`)).body.object.sha).toBe(MERGE);
});
