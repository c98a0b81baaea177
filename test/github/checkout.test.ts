// What counts as the checkout of the mappings file, and what does not. On real repositories.
import { mkdirSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { checkoutBeside, checkoutOf, pathInRepository } from "../../src/github/checkout.ts";
import { git, pullRequestCheckout } from "./checkout.ts";

const start = process.cwd();
afterEach(() => process.chdir(start));

const BRANCH = { "mappings.yaml": "new\n", "net/mappings.yaml": "new\n" };

/** A workspace, the working directory, that has a checkout at `path`. */
function workspace(path: string): { readonly root: string; readonly commit: string } {
  const { directory } = pullRequestCheckout({ "mappings.yaml": "old\n" }, BRANCH);
  const root = join(directory, "..", "workspace");
  if (path === ".") renameSync(directory, root);
  else {
    mkdirSync(root);
    renameSync(directory, join(root, path));
  }
  process.chdir(root);
  return { root, commit: git(join(root, path), "rev-parse", "HEAD") };
}

const checkout = (file: string, root: string, more: Readonly<Record<string, string>> = {}) =>
  checkoutOf(file, { PATH: process.env.PATH, GITHUB_WORKSPACE: root, GITHUB_REPOSITORY: "acme/network", ...more });

test.each([
  [".", "mappings.yaml", "mappings.yaml"],
  [".", "net/mappings.yaml", "net/mappings.yaml"],
  ["infra", "infra/mappings.yaml", "mappings.yaml"],
  ["infra", "infra/net/mappings.yaml", "net/mappings.yaml"],
])("checked out in %s, %s is a file of that repository: %s", (path, file, inside) => {
  const { root, commit } = workspace(path);
  const found = checkout(file, root);
  expect(found).toMatchObject({ ok: true, commit, isLinked: false });
  expect(found.ok && pathInRepository(found.top, file)).toBe(inside);
  expect(checkout(join(root, file), root)).toMatchObject({ ok: true, commit, isLinked: false });
});

test("variables of git do not name another repository", () => {
  const { root, commit } = workspace(".");
  const other = pullRequestCheckout({ a: "" }, { b: "" }).directory;
  expect(checkout("mappings.yaml", root, { GIT_DIR: join(other, ".git"), GIT_WORK_TREE: other })).toMatchObject({
    commit,
  });
});

test("a file that is reached through a link is said to be", () => {
  const { root } = workspace(".");
  symlinkSync("net", "live");
  symlinkSync("net/mappings.yaml", "live.yaml");
  expect(checkout("live/mappings.yaml", root)).toMatchObject({ ok: true, isLinked: true });
  expect(checkout("live.yaml", root)).toMatchObject({ ok: true, isLinked: true });
});

test("a file outside of the workspace, or one that is led there by a link, has no checkout", () => {
  const { root } = workspace(".");
  const { directory } = pullRequestCheckout({ "mappings.yaml": "" }, { b: "" });
  const why = "the mappings file is outside of the workspace";
  expect(checkout(join(directory, "mappings.yaml"), root)).toEqual({ ok: false, why });
  symlinkSync(join(directory, "mappings.yaml"), "out.yaml");
  expect(checkout("out.yaml", root)).toEqual({ ok: false, why });
});

test("a directory is no file of it", () => {
  const { root } = workspace(".");
  expect(checkout(".", root)).toMatchObject({ ok: false });
});

test("above the workspace no repository is looked for", () => {
  const { directory } = pullRequestCheckout({ "mappings.yaml": "" }, { "net/mappings.yaml": "" });
  process.chdir(join(directory, "net"));
  expect(checkout("mappings.yaml", process.cwd())).toMatchObject({ ok: false, why: expect.stringContaining("no git") });
});

test("a submodule or a linked worktree is not the checkout of the workflow", () => {
  const { root } = workspace(".");
  const { directory } = pullRequestCheckout({ "mappings.yaml": "" }, { b: "" });
  git(root, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", directory, "module");
  git(root, "worktree", "add", "--quiet", "linked", "branch");
  for (const file of ["module/mappings.yaml", "linked/mappings.yaml"]) {
    expect(checkout(file, root)).toMatchObject({ ok: false, why: expect.stringContaining("is not a directory") });
  }
});

test.each([
  ["https://github.com/acme/network", true],
  ["https://github.com/acme/network.git", true],
  ["git@github.com:Acme/Network.git", true],
  ["https://github.com/acme/old-network", false],
  ["https://github.com/acme/network-tools", false],
])("with the origin %s the checkout is of this repository: %s", (origin, isOwn) => {
  const { root } = workspace(".");
  git(root, "remote", "add", "origin", origin);
  expect(checkout("mappings.yaml", root).ok).toBe(isOwn);
});

test("where git has no answer, its own words say why", () => {
  const { root } = workspace(".");
  writeFileSync(join(root, ".git", "HEAD"), "nothing\n");
  expect(checkout("mappings.yaml", root)).toMatchObject({ ok: false, why: expect.stringContaining("fatal:") });
  expect(checkoutOf("mappings.yaml", { PATH: "/nowhere", GITHUB_WORKSPACE: root })).toMatchObject({ ok: false });
});

test("while the run goes on, git says the same", async () => {
  const { root, commit } = workspace(".");
  const environment = { PATH: process.env.PATH ?? "", GITHUB_WORKSPACE: root, GITHUB_REPOSITORY: "acme/network" };
  const beside = () => checkoutBeside("mappings.yaml", environment);
  expect(await beside()).toMatchObject({ ok: true, commit, isLinked: false });
  git(root, "config", "remote.origin.url", "https://github.com/acme/other");
  expect(await beside()).toEqual(checkout("mappings.yaml", root));
  writeFileSync(join(root, ".git", "HEAD"), "nothing\n");
  expect(await beside()).toEqual(checkout("mappings.yaml", root));
  expect(await checkoutBeside("mappings.yaml", { ...environment, PATH: "/nowhere" })).toMatchObject({ ok: false });
  expect(await checkoutBeside("elsewhere.yaml", environment)).toMatchObject({ ok: false });
});
