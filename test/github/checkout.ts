// Checkouts of a pull request, as actions/checkout leaves them: HEAD is GitHub's test merge of the branch into its base.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

export interface Checkout {
  readonly directory: string;
  /** The commit at the tip of the branch. */
  readonly head: string;
}

/** Path → text. */
type Files = Readonly<Record<string, string>>;

const WHO = { NAME: "plsync", EMAIL: "plsync@example.com", DATE: "2026-11-23T06:00:00Z" };

/** Nothing of the machine's own settings plays a part. */
const ENVIRONMENT = {
  PATH: process.env.PATH,
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  ...Object.fromEntries(
    Object.entries(WHO).flatMap(([key, value]) => [
      [`GIT_AUTHOR_${key}`, value],
      [`GIT_COMMITTER_${key}`, value],
    ]),
  ),
};

export function git(directory: string, ...args: readonly string[]): string {
  return execFileSync("git", args, { cwd: directory, env: ENVIRONMENT, encoding: "utf8", stdio: "pipe" }).trim();
}

/** A commit in the language of `git fast-import`. `parents`: the lines that name them. */
function commit(ref: string, mark: number, parents: string, files: Files): string {
  const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const changes = Object.entries(files).map(([path, text]) => `M 100644 inline ${path}\n${data(text)}`);
  const committer = `${WHO.NAME} <${WHO.EMAIL}> ${Date.parse(WHO.DATE) / 1000} +0000`;
  return `commit ${ref}\nmark :${mark}\ncommitter ${committer}\n${data(ref)}${parents}${changes.join("")}`;
}

/** Makes `directory`, which must exist, the checkout of a pull request that writes `branch` over `base`. */
export function checkOut(directory: string, base: Files, branch: Files): Checkout {
  git(directory, "init", "--quiet", "--initial-branch", "main");
  const commits = [
    commit("refs/heads/main", 1, "", base),
    commit("refs/heads/branch", 2, "from :1\n", branch),
    commit("refs/remotes/pull/12/merge", 3, "from :1\nmerge :2\n", branch),
  ];
  const input = `${commits.join("")}get-mark :2\nget-mark :3\n`;
  const options = { cwd: directory, env: ENVIRONMENT, encoding: "utf8", input } as const;
  const [head = "", merge = ""] = execFileSync("git", ["fast-import", "--quiet"], options).split("\n");
  git(directory, "checkout", "--quiet", "--detach", merge);
  return { directory, head };
}

/** In a directory of its own, with room for others beside it. */
export function pullRequestCheckout(base: Files, branch: Files): Checkout {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "plsync-checkout-")));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const directory = join(root, "full");
  mkdirSync(directory);
  return checkOut(directory, base, branch);
}

/** The same with `depth` commits, as `fetch-depth` asks for them. */
export function shallowCopy({ directory, head }: Checkout, depth: number): Checkout {
  const copy = `${directory}-${depth}`;
  mkdirSync(copy);
  git(copy, "init", "--quiet");
  const merge = git(directory, "rev-parse", "HEAD");
  git(directory, "config", "uploadpack.allowAnySHA1InWant", "true");
  git(copy, "fetch", "--quiet", `--depth=${depth}`, `file://${directory}`, merge);
  git(copy, "checkout", "--quiet", "--detach", merge);
  return { directory: copy, head };
}
