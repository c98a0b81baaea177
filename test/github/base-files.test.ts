// On real checkouts, as actions/checkout leaves them.
import { readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { gitHub } from "../../src/github/api.ts";
import { baseFiles as filesOfBase, folderAt } from "../../src/github/base-files.ts";
import { checkoutOf } from "../../src/github/checkout.ts";
import { JOB_TOKEN } from "../stand-ins/github/actors.ts";
import { gitHubStandIn } from "../stand-ins/github/stand-in.ts";
import { type Checkout, git, pullRequestCheckout, shallowCopy } from "./checkout.ts";

const start = process.cwd();
let workspace = "";
/** In the working directory. */
function anyFile(): string {
  return readdirSync(".").find((name) => name !== ".git" && !statSync(name).isDirectory()) ?? "";
}

function baseFiles(head: string) {
  const checkout = checkoutOf(anyFile(), { PATH: process.env.PATH, GITHUB_WORKSPACE: workspace });
  if (!checkout.ok) throw new Error(checkout.why);
  return filesOfBase({ head, paths: [], checkout, github: undefined });
}
afterEach(() => process.chdir(start));

function enter({ directory }: Checkout, ...below: readonly string[]): void {
  workspace = directory;
  process.chdir(join(directory, ...below));
}

async function textIn(checkout: Checkout, path: string): Promise<string> {
  const base = await baseFiles(checkout.head);
  if (!base.ok) throw new Error(base.why);
  const read = base.files.read(path, 1000);
  return read.ok ? Buffer.from(read.bytes).toString() : read.reason;
}

test("a file is read as the base has it, whatever the branch and the working directory have", async () => {
  const checkout = pullRequestCheckout({ "mappings.yaml": "old\n" }, { "mappings.yaml": "new\n" });
  enter(checkout);
  writeFileSync("mappings.yaml", "edited\n");
  expect(await textIn(checkout, "mappings.yaml")).toBe("old\n");
  expect(await textIn(checkout, join(checkout.directory, "mappings.yaml"))).toBe("old\n");
});

test("a path is looked for from the working directory", async () => {
  const checkout = pullRequestCheckout({ "net/a.yaml": "old\n", "a.yaml": "top\n" }, { "net/a.yaml": "new\n" });
  enter(checkout, "net");
  expect(await textIn(checkout, "a.yaml")).toBe("old\n");
  expect(await textIn(checkout, "../a.yaml")).toBe("top\n");
});

test("a file that only the branch has is missing", async () => {
  const checkout = pullRequestCheckout({ "README.md": "x\n" }, { "mappings.yaml": "new\n" });
  enter(checkout);
  expect(await textIn(checkout, "mappings.yaml")).toBe("missing");
  const base = await baseFiles(checkout.head);
  expect(base.ok && base.files.exists("mappings.yaml")).toBe(false);
  expect(base.ok && base.files.exists("README.md")).toBe(true);
});

test("no more of a file is read than is asked for", async () => {
  const checkout = pullRequestCheckout({ "a.yaml": "x".repeat(1001), "b.yaml": "x".repeat(1000) }, { c: "" });
  enter(checkout);
  expect(await textIn(checkout, "a.yaml")).toBe("too-large");
  expect(await textIn(checkout, "b.yaml")).toHaveLength(1000);
});

test("a shallow checkout lacks the base, and says how to have it", async () => {
  const checkout = pullRequestCheckout({ "mappings.yaml": "old\n" }, { "mappings.yaml": "new\n" });
  enter(shallowCopy(checkout, 1));
  expect(await baseFiles(checkout.head)).toEqual({ ok: false, why: expect.stringContaining("`fetch-depth: 2`") });
  enter(shallowCopy(checkout, 2));
  expect(await textIn(checkout, "mappings.yaml")).toBe("old\n");
});

test("any other commit than the test merge of the branch has no base: its first parent is the branch's own", async () => {
  const checkout = pullRequestCheckout({ "mappings.yaml": "old\n" }, { "mappings.yaml": "new\n" });
  enter(checkout);
  const why = "the commit that is checked out is not GitHub's test merge of the pull request.";
  expect(await baseFiles("9a1b2c3d4e5f60718293a4b5c6d7e8f901234567")).toEqual({ ok: false, why });
  git(checkout.directory, "checkout", "--quiet", checkout.head);
  expect(await baseFiles(checkout.head)).toEqual({ ok: false, why });
});

test("a folder with more files than GitHub names is not taken for one with those alone", async () => {
  const standIn = await gitHubStandIn();
  const files = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`teams/${i}.yaml`, "x"]));
  const [small, large] = ["a".repeat(40), "b".repeat(40)];
  standIn.addCommit(small, [standIn.tip], files(999));
  standIn.addCommit(large, [small], files(1001));
  const github = gitHub({
    environment: { ...standIn.environment, GITHUB_REPOSITORY: "acme/network" },
    token: JOB_TOKEN,
    userAgent: "plsync/0.1.0",
    sleep: async () => {},
    now: Date.now,
  });
  if (github === undefined) throw new Error("no repository");
  const known = await folderAt(github, "teams", small);
  expect(known.ok && known.value).toHaveLength(999);
  expect(await folderAt(github, "teams", large)).toEqual({
    ok: false,
    problem: { kind: "refused", said: "teams has more files than the 1,000 that GitHub names" },
  });
});
