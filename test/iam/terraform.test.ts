// The module has the documents that the plain ones are, in Terraform's own layout.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type HclBlock, hclText } from "../../src/iam/hcl.ts";
import type { Access, RoleDefinition } from "../../src/iam/roles.ts";
import { terraformModule } from "../../src/iam/terraform.ts";
import { file, GITHUB, largeFile, read, rolesOfFile, throughHubs } from "./file.ts";
import { encodedIn } from "./hcl-reader.ts";
import { isThere, judgement } from "./tool.ts";

const shared = file({ share: { principals: ["444444444444"] }, adopt: "pl-0aaaaaaaaaaaaaaaa" });
const byToken: Access = { by: "github", github: GITHUB };
const oneAccount = rolesOfFile(shared).filter(({ alias }) => alias === "net");

const SITUATIONS: readonly (readonly [string, readonly RoleDefinition[]])[] = [
  ["two accounts", rolesOfFile(file())],
  ["sharing and adopting", rolesOfFile(shared)],
  ["every role trusts GitHub", rolesOfFile({ ...file(), credentials: { mode: "oidc" } }, byToken)],
  ["hubs of somebody else", rolesOfFile(file(), throughHubs(read(file()), null))],
  ["one account", oneAccount],
  ["50 accounts", rolesOfFile(largeFile(50))],
];

/** Neighbouring settings that fit one line each, and whose `=` are not in one column. */
function misaligned(text: string): readonly string[] {
  const lines = text.split("\n");
  const isShort = (line: string) => /^ *[\w"].* = .*[^[{(]$/.test(line);
  const indent = (line: string) => line.length - line.trimStart().length;
  return lines.filter((line, index) => {
    const next = lines[index + 1] ?? "";
    const areNeighbours = isShort(line) && isShort(next) && indent(line) === indent(next);
    return areNeighbours && equals(line) !== equals(next);
  });
}

/** Where the first `=` outside of quotes is. */
function equals(line: string): number {
  return line.replace(/"(?:[^"\\]|\\.)*"/g, (quoted) => "x".repeat(quoted.length)).indexOf("=");
}

/** Brackets that are left open, in order, or the first that closes another than was opened. */
function unbalanced(text: string): string {
  const open: string[] = [];
  const pairs: Readonly<Record<string, string>> = { "}": "{", "]": "[", ")": "(" };
  for (const character of text.replace(/"(?:[^"\\]|\\.)*"|#.*/g, "")) {
    if ("{[(".includes(character)) open.push(character);
    else if (character in pairs && open.pop() !== pairs[character]) return `${open.join("")}${character}`;
  }
  return open.join("");
}

describe.each(SITUATIONS)("%s", (_, roles) => {
  const text = terraformModule(roles, "aws", ["A heading."]);

  it("has every role with its documents", () => {
    const heads = [...text.matchAll(/^resource "aws_iam_role" "(.*)" \{$/gm)].map(([, name]) => name);
    expect(heads).toHaveLength(roles.length);
    expect(new Set(heads).size).toBe(roles.length);
    for (const [index, { documents, accountId }] of roles.entries()) {
      const { trust, policy } = documents({ partition: "aws", accountId });
      const role = `resource "aws_iam_role" "${heads[index]}"`;
      expect(encodedIn(text, role, "assume_role_policy")).toEqual(trust);
      expect(encodedIn(text, `resource "aws_iam_role_policy" "${heads[index]}"`, "policy")).toEqual(policy);
    }
  });

  it("is laid out as Terraform lays out", () => {
    expect(unbalanced(text)).toBe("");
    expect(misaligned(text)).toEqual([]);
    expect(text.split("\n").filter((line) => /\s$|\t/.test(line) || (/^ */.exec(line)?.[0].length ?? 0) % 2)).toEqual(
      [],
    );
    expect(text).toMatch(/[^\n]\n$/);
  });

  it.skipIf(!isThere("terraform"))("terraform fmt would change nothing", () => {
    expect(judgement("terraform", ["fmt", "-check", "-diff"], { "main.tf": text })).toMatchObject({ status: 0 });
  });
});

describe("a module", () => {
  it("asks for a provider for each account, under the account's alias", () => {
    const text = terraformModule(rolesOfFile(file()), "aws", []);
    expect(text).toContain("      configuration_aliases = [\n        aws.net,\n        aws.app,\n      ]\n");
    expect(text).toContain('resource "aws_iam_role" "plan_app" {\n  provider = aws.app\n');
  });

  it("takes the provider as it is when there is one account only", () => {
    const text = terraformModule(oneAccount, "aws", []);
    expect(text).not.toMatch(/aliases|provider = aws\./);
  });

  it("aliases that Terraform's names cannot be are changed, and stay apart", () => {
    const more = {
      accounts: {
        "1.net": { id: "111111111111", apply_role_arn: "arn:aws:iam::111111111111:role/x" },
        "a.b": { id: "222222222222" },
        a_b: { id: "333333333333" },
      },
      defaults: { account: "1.net", region: "eu-west-1" },
      mappings: [
        {
          name: "web",
          sources: ["a.b", "a_b"].map((account) => ({ security_groups: ["sg-0a1b2c3d4e5f60718"], account })),
          prefix_lists: [{}],
        },
      ],
    };
    const text = terraformModule(rolesOfFile(file({}, more)), "aws", []);
    const aliases = [...text.matchAll(/^ +aws\.(\S+),$/gm)].map(([, alias]) => alias);
    expect(aliases).toEqual(["account_1_net", "a_b", "a_b_333333333333"]);
  });
});

describe("texts", () => {
  const block = (text: string): HclBlock => ({ head: "x", lines: [["y", { call: "jsonencode", of: { z: text } }]] });

  it("come out as they went in, whatever Terraform would take their characters for", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("$", "%", "{", "}", '"', "\\", "a", "\n", "=") }), (text) => {
        expect(encodedIn(hclText([block(text)]), "x", "y")).toEqual({ z: text });
      }),
    );
  });

  it("no template begins in them", () => {
    expect(hclText([block("$" + "{var.x} %{if}")])).toContain('z = "$$' + '{var.x} %%{if}"');
  });
});
