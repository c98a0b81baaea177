// The stand-in knows commits, their files and the pull requests that brought them, as GitHub does.
import { expect, test } from "vitest";
import { ask, HEAD, MERGE, REPO, SECOND, withPull } from "./ask.ts";
import type { GitHubStandIn } from "./stand-in.ts";

async function pullsOf(github: GitHubStandIn, sha: string): Promise<readonly number[]> {
  const { body } = await ask(github, `${REPO}/commits/${sha}/pulls`);
  return body.map(({ number }: { number: number }) => number);
}

test("a commit of the default branch leads to the pull request that brought it", async () => {
  const github = await withPull();
  expect(await pullsOf(github, HEAD)).toEqual([12]);
  github.addCommit(MERGE, [github.tip, HEAD]);
  github.mergePull(12, { commits: [MERGE] });
  expect(github.tip).toBe(MERGE);
  expect(await pullsOf(github, MERGE)).toEqual([12]);
  expect(await pullsOf(github, HEAD)).toEqual([12]);
  github.setTip(SECOND);
  expect(await pullsOf(github, SECOND)).toEqual([]);
});

test("so do all commits of a rebase, once GitHub's index has caught up", async () => {
  const github = await withPull();
  github.mergePull(12, { commits: [MERGE, SECOND] });
  github.pullsLag = 2;
  expect(await pullsOf(github, MERGE)).toEqual([]);
  expect(await pullsOf(github, MERGE)).toEqual([]);
  expect(await pullsOf(github, MERGE)).toEqual([12]);
  expect(await pullsOf(github, SECOND)).toEqual([12]);
  const listed = await ask(github, `${REPO}/pulls?state=closed&base=main&sort=updated&direction=desc`);
  expect(listed.body).toMatchObject([{ number: 12, state: "closed", merge_commit_sha: SECOND, head: { sha: HEAD } }]);
  expect(listed.body[0].merged_at).not.toBeNull();
  expect((await ask(github, `${REPO}/pulls/12`)).body).toMatchObject({ merged: true });
});

test("unknown commits, branches and files are refused each in their way", async () => {
  const github = await withPull();
  const of = async (path: string): Promise<readonly [number, string]> => {
    const { body, status } = await ask(github, `${REPO}${path}`);
    return [status, body.message];
  };
  expect(await of(`/commits/${MERGE}/pulls`)).toEqual([422, `No commit found for SHA: ${MERGE}`]);
  expect(await of(`/commits/${MERGE}`)).toEqual([422, `No commit found for SHA: ${MERGE}`]);
  expect(await of(`/compare/${MERGE}...${HEAD}`)).toEqual([404, "Not Found"]);
  expect(await of("/git/ref/heads/other")).toEqual([404, "Not Found"]);
  expect(await of("/branches/other")).toEqual([404, "Branch not found"]);
  expect(await of(`/contents/mappings.yaml?ref=${MERGE}`)).toEqual([404, `No commit found for the ref ${MERGE}`]);
  expect(await of(`/contents/mappings.yaml?ref=${HEAD}`)).toEqual([404, "Not Found"]);
  expect((await ask(github, "/repos/acme/other/issues")).status).toBe(404);
  expect(await of("/milestones")).toEqual([404, "Not Found"]);
});

test("commits are compared, and files read at a commit, as JSON and raw", async () => {
  const github = await withPull();
  const base = github.tip;
  github.addCommit(MERGE, [base, HEAD], { "config/mappings.yaml": `version: 1\n# ${"é".repeat(60)}\n` });
  github.setTip(MERGE);
  const compared = await ask(github, `${REPO}/compare/${base}...${MERGE}`);
  expect(compared.body).toMatchObject({ status: "ahead", total_commits: 2, commits: [{ sha: HEAD }, { sha: MERGE }] });
  const paged = await ask(github, `${REPO}/compare/${base}...${MERGE}?per_page=1&page=2`);
  expect(paged.body).toMatchObject({ total_commits: 2, commits: [{ sha: MERGE }] });
  const commit = await ask(github, `${REPO}/commits/heads/main`);
  expect(commit.body).toMatchObject({ sha: MERGE, parents: [{ sha: base }, { sha: HEAD }] });
  const path = `${REPO}/contents/config/mappings.yaml`;
  const raw = await ask(github, path, { accept: "application/vnd.github.raw+json" });
  expect(raw.body).toMatch(/^version: 1\n# é+\n$/);
  const file = await ask(github, `${path}?ref=${MERGE}`);
  expect(file.body).toMatchObject({ type: "file", encoding: "base64", size: 134, name: "mappings.yaml" });
  expect(Buffer.from(file.body.content, "base64").toString()).toBe(raw.body);
  expect((await ask(github, `${REPO}/contents/config`)).body).toMatchObject([{ path: "config/mappings.yaml" }]);
  expect((await ask(github, `${REPO}/git/ref/heads/main`)).body.object).toMatchObject({ sha: MERGE, type: "commit" });
});
