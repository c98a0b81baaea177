// plsync iam as a person types it: what goes where, and what is said about options that do not fit.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseLine } from "../../../src/cli/parse-line.ts";
import { runCommand } from "../../../src/cli/run-command.ts";
import type { Terminal } from "../../../src/cli/terminal.ts";
import type { Diagnostic } from "../../../src/model/diagnostics/diagnostic.ts";
import { file } from "../../iam/file.ts";

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "plsync-iam-"));
  const write = (name: string, document: object) => writeFileSync(join(directory, name), JSON.stringify(document));
  write("chain", file());
  write("oidc", { ...file(), credentials: { mode: "oidc" } });
  write("reader", file({}, { accounts: { net: { id: "111111111111" }, app: { id: "222222222222" } } }));
  write("adopt", file({ adopt: true }));
  write("broken", { ...file(), owner: "" });
});
afterAll(() => rmSync(directory, { recursive: true }));

async function run(line: string, config = "chain") {
  const said = { out: "", note: "", diagnostics: [] as Diagnostic[] };
  const style = { width: 120, color: false, verbose: false };
  const terminal: Terminal = {
    environment: {},
    style: { out: style, err: style },
    live: false,
    canAsk: false,
    out: (text) => {
      said.out += text;
    },
    drained: async () => {},
    note: (_, text) => {
      said.note += text;
    },
    report: (diagnostics) => void said.diagnostics.push(...diagnostics),
    ask: async () => undefined,
  };
  const parsed = await parseLine([
    "iam",
    "-c",
    resolve(directory, config),
    ...line.split(" ").filter((word) => word !== ""),
  ]);
  if (parsed.kind !== "run") throw new Error(`${line}: ${parsed.kind}`);
  const code = await parsed.command.run(parsed.arguments, terminal, runCommand);
  return { code, ...said };
}

describe("prints", () => {
  it.each([
    ["cloudformation", /^# Roles of plsync for acme,[\s\S]+\nAWSTemplateFormatVersion: "2010-09-09"\n/],
    ["terraform", /^# Roles of plsync for acme,[\s\S]+\nterraform \{\n/],
    ["json", /^\{\n {2}"format_version": "1.0",\n/],
  ])("%s on standard output and nothing else there", async (format, beginning) => {
    const { code, out, note, diagnostics } = await run(
      `--format ${format} --repository acme/network --repository-id 7654321`,
    );
    expect([code, diagnostics]).toEqual([0, []]);
    expect(out).toMatch(beginning);
    expect(out).toContain("plsync-plan-hub");
    expect(note).toBe(
      "The hub roles are arn:aws:iam::111111111111:role/plsync-plan-hub (plan) and arn:aws:iam::111111111111:role/plsync-apply-hub (apply).\n",
    );
  });

  it.each([
    ["cloudformation", "deploy/iam/cloudformation.yaml"],
    ["terraform", "deploy/iam/terraform/main.tf"],
  ])("%s for the example company, as it stands in %s (npm run docs)", async (format, path) => {
    const { out } = await run(
      `--format ${format} --repository acme/network --repository-id 7654321 --environment prefix-lists`,
      resolve("mappings.example.yaml"),
    );
    expect(readFileSync(path, "utf8")).toBe(out);
  });

  it("the same every time", async () => {
    const line = "--format json --repository acme/network --repository-id 7654321 --environment production";
    expect(await run(line)).toEqual(await run(line));
  });

  const roles = async (line: string, config?: string) => {
    const { out } = await run(`--format json ${line}`, config);
    return (JSON.parse(out).roles as { kind: string; account?: string }[]).map(({ kind, account }) => [kind, account]);
  };

  it("no hubs without --repository, which it says; hubs of one's own where they are named", async () => {
    expect(await roles("")).toEqual([
      ["plan", "app"],
      ["plan", "net"],
      ["apply", "net"],
    ]);
    expect((await run("--format json")).note).toContain(
      "which are not printed. Add --repository ORG/REPO to print them as well.",
    );
    const hubs = "--plan-hub arn:aws:iam::999999999999:role/p --apply-hub arn:aws:iam::999999999999:role/a";
    expect((await run(`--format json ${hubs}`)).out).toContain('"AWS": "arn:aws:iam::999999999999:role/a"');
  });

  it("claims of tokens, from the file names of workflows and the repository's immutable name; none with --claims basic", async () => {
    const { out } = await run("--format json --repository acme@12/network@34 --workflow apply.yml --workflow sync.yml");
    expect(out).toContain('"token.actions.githubusercontent.com:repository_id": "34"');
    expect(out).toContain('"acme/network/.github/workflows/apply.yml@refs/heads/main"');
    expect(out).toContain('"acme/network/.github/workflows/sync.yml@refs/heads/main"');
    const basic = await run("--format json --repository acme/network --claims basic");
    expect(basic.code).toBe(0);
    expect(basic.out).not.toMatch(/repository_id|job_workflow_ref/);
  });

  it("one account's roles, with the hubs if they are there", async () => {
    expect(await roles("--account app --repository acme/network --repository-id 7654321")).toEqual([["plan", "app"]]);
    expect(
      (await roles("--account net --repository acme/network --repository-id 7654321")).map(([kind]) => kind),
    ).toEqual(["plan-hub", "apply-hub", "plan", "apply"]);
  });

  it("without hubs where every role trusts GitHub's tokens", async () => {
    const { code, note } = await run("--format json --repository acme/network --repository-id 7654321", "oidc");
    expect([code, note]).toEqual([0, ""]);
    expect(await roles("--repository acme/network --repository-id 7654321", "oidc")).toHaveLength(3);
  });

  it("what it can, and warns about the rest", async () => {
    const { code, out, diagnostics } = await run("--format terraform", "adopt");
    expect([code, out.length > 0]).toEqual([0, true]);
    expect(diagnostics).toMatchObject([
      { code: "role_not_printed", severity: "warning", address: "net/eu-west-1/web" },
    ]);
  });
});

describe("refuses", () => {
  const ROLE = "arn:aws:iam::999999999999:role";
  it.each([
    ["", "chain", "plsync iam needs --format FORMAT. The formats are cloudformation, terraform, json, scp."],
    ["--format yaml", "chain", "--format yaml is not known. The formats are cloudformation, terraform, json, scp."],
    ["--format json --account nett", "chain", "has no account nett. Roles are needed in app, net."],
    ["--format json --repository network", "chain", "--repository network is not of the form ORG/REPO"],
    ["--format json --repository acme/net*", "chain", "--repository acme/net* is not of the form ORG/REPO"],
    ["--format json --branch main", "chain", "--branch goes with --repository"],
    ["--format json --environment x", "chain", "--environment goes with --repository"],
    ["--format json --repository acme/network", "chain", "the id of a repository is not known"],
    ["--format json --repository acme/network", "chain", "Add --repository-id with what `gh api repos/acme/network"],
    ["--format json --repository a/b --repository-id b", "chain", "--repository-id b is not a number"],
    [
      "--format json --repository a/b --repository c/d --repository-id 1",
      "chain",
      "the id of a repository is not known",
    ],
    [
      "--format json --repository a/b --repository-id 1 --workflow *.yml",
      "chain",
      "--workflow *.yml is not the name of",
    ],
    ["--format json --repository a/b --claims some", "chain", "--claims some is not known"],
    [
      "--format json --repository a/b --claims basic --workflow a.yml",
      "chain",
      "--workflow does not go with --claims basic",
    ],
    ["--format json --claims basic", "chain", "--claims goes with --repository"],
    ["--format json --workflow a.yml", "chain", "--workflow goes with --repository"],
    ["--format json --repository a/b --environment-only", "chain", "--environment-only needs --environment"],
    ["--format json --repository a/b --branch release/*", "chain", "--branch release/* has characters"],
    ["--format json --repository a/b --environment $x", "chain", "--environment $x has characters"],
    [`--format json --plan-hub ${ROLE}/p`, "chain", "--plan-hub and --apply-hub go together"],
    [`--format json --plan-hub ${ROLE}/p --apply-hub p`, "chain", "--apply-hub p is not the ARN of a role"],
    [`--format json --plan-hub ${ROLE}/p --apply-hub ${ROLE}/p`, "chain", "the plan hub is also the apply hub"],
    [
      "--format json --plan-hub arn:aws-cn:iam::999999999999:role/p --apply-hub arn:aws-cn:iam::999999999999:role/a",
      "chain",
      "is not in the partition of the file's roles, aws",
    ],
    [
      `--format json --plan-hub arn:aws:iam::222222222222:role/plsync-plan --apply-hub ${ROLE}/a`,
      "chain",
      "is a role of an account in the file, not a hub",
    ],
    ["--format json", "reader", "the account of the hub roles is not known"],
    ["--format json", "oidc", "--repository is missing"],
    [
      `--format json --plan-hub ${ROLE}/p --apply-hub ${ROLE}/a`,
      "oidc",
      "with `credentials.mode: oidc` there is no hub",
    ],
  ])("%s (%s)", async (line, config, message) => {
    const { code, out, diagnostics } = await run(line, config);
    expect([code, out]).toEqual([1, ""]);
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    expect(errors).toHaveLength(1);
    const [{ code: kind, summary, remedy }] = errors as [Diagnostic];
    expect(kind).toBe("bad_usage");
    expect(`${summary}. ${remedy}`).toContain(message);
  });

  it("a file with mistakes, as validate does", async () => {
    const { code, out, diagnostics } = await run("--format json", "broken");
    expect([code, out]).toEqual([1, ""]);
    expect(diagnostics[0]).toMatchObject({ severity: "error", position: { line: 1 } });
  });
});

describe("operator roles", () => {
  const ON_CALL = "arn:aws:iam::111111111111:role/on-call";

  it.each(["cloudformation", "terraform", "json"])("are printed as %s where they are asked for", async (format) => {
    const { code, out } = await run(`--format ${format} --operator ${ON_CALL}`);
    expect(code).toBe(0);
    expect(out).toContain("plsync-operator");
    expect(out).toContain(ON_CALL);
    expect((await run(`--format ${format}`)).out).not.toContain("plsync-operator");
  });

  it("need an ARN that IAM takes as a principal", async () => {
    const { code, out, diagnostics } = await run("--format json --operator on-call");
    expect([code, out]).toEqual([1, ""]);
    expect(diagnostics[0]?.summary).toBe("--operator on-call is not the ARN of a role, a user or an account");
  });
});
