import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { runSentence } from "../../src/github/pages.ts";
import { problemsSummary, writeSummary } from "../../src/github/summary.ts";
import type { Diagnostic } from "../../src/model/diagnostics/diagnostic.ts";

const MEBIBYTE = 1024 * 1024;

const wrong: Diagnostic = { code: "invalid_cidr", severity: "error", summary: "the CIDR has host bits" };

const RUN = {
  GITHUB_EVENT_NAME: "push",
  GITHUB_REF_NAME: "main",
  GITHUB_SHA: "51e9d02d4e5f60718293a4b5c6d7e8f901234567",
  GITHUB_SERVER_URL: "https://github.com",
  GITHUB_REPOSITORY: "acme/network",
  GITHUB_RUN_ID: "4711",
};

function summaryFile(): { readonly path: string; read(): string } {
  const directory = mkdtempSync(join(tmpdir(), "plsync-summary-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const path = join(directory, "summary");
  writeFileSync(path, "");
  return { path, read: () => readFileSync(path, "utf8") };
}

test("ends with the line that says which run it was", () => {
  const file = summaryFile();
  writeSummary(() => "## Done\n", "The run.", { GITHUB_STEP_SUMMARY: file.path });
  expect(file.read()).toBe("## Done\n\nThe run.\n");
});

test("what is rendered to the limit it is told is at most 1 MiB with that line", () => {
  const file = summaryFile();
  writeSummary((limit) => "é".repeat(Math.floor(limit / 2)), "Für alle.", { GITHUB_STEP_SUMMARY: file.path });
  const size = Buffer.byteLength(file.read());
  expect(size).toBeLessThanOrEqual(MEBIBYTE);
  expect(size).toBeGreaterThan(MEBIBYTE - 2);
});

test("a runner without summaries is no problem", () => {
  expect(() => writeSummary(() => "x", "", {})).not.toThrow();
});

test("problems are listed, unless they are too many", () => {
  expect(problemsSummary("1 error in mappings.yaml", "", [wrong], MEBIBYTE)).toBe(
    "## Prefix lists: 1 error in mappings.yaml\n\n### What needs you\n\n1. **the CIDR has host bits**\n",
  );
  expect(problemsSummary("1,000 errors", "", Array<Diagnostic>(1000).fill(wrong), 1000)).toContain(
    "The log of this run",
  );
});

test.each([
  [{}, "Event `push` on `main` at 51e9d02, [run 4711](https://github.com/acme/network/actions/runs/4711)."],
  [
    { GITHUB_RUN_ATTEMPT: "2" },
    "Event `push` on `main` at 51e9d02, [run 4711, attempt 2](https://github.com/acme/network/actions/runs/4711/attempts/2).",
  ],
  [{ GITHUB_RUN_ID: "" }, "Event `push` on `main` at 51e9d02."],
])("the run is named and linked: %j", (more, line) => {
  expect(
    runSentence({ kind: "push", defaultBranch: "main", onDefaultBranch: true, before: "" }, { ...RUN, ...more }),
  ).toBe(line);
});

const PULL = {
  kind: "pull_request",
  number: 12,
  from: "repository",
  mergeable: true,
  closed: false,
  pushed: true,
  labels: [],
  into: { branch: "main", default: "main" },
} as const;

test("of a pull request its number and head count", () => {
  const event = { ...PULL, head: "9a1b2c3d4e" } as const;
  expect(runSentence(event, { ...RUN, GITHUB_REF_NAME: "12/merge" })).toMatch(
    /^Pull request #12 at 9a1b2c3, \[run 4711\]/,
  );
});

test("a branch name does not leave its place", () => {
  const line = runSentence(undefined, { ...RUN, GITHUB_REF_NAME: "x`|<img src=x>@team" });
  expect(line).not.toMatch(/(?<!\\)<img/);
  expect(line).not.toContain("@team");
});

test("outside of a workflow there is nothing to say", () => {
  expect(runSentence(undefined, {})).toBe("");
});
