// docs/roles.md says what happens at each step: with its own file it does.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { cloudFormationTemplate } from "../../src/iam/cloudformation.ts";
import { gapsOf } from "../../src/iam/gaps.ts";
import { rolesOf } from "../../src/iam/roles.ts";
import { validText } from "../../src/render/terminal/valid-text.ts";
import { GITHUB, read, throughHubs } from "./file.ts";
import type { Json } from "./installed.ts";
import { stackOf } from "./template.ts";

const PAGE = readFileSync("docs/roles.md", "utf8");
const [first = "", shared = ""] = [...PAGE.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text]) => text);
const FILE: Json = parse(first);
const [mapping] = FILE.mappings as readonly Json[];
const SHARED: Json = { ...FILE, mappings: [{ ...mapping, ...parse(shared) }] };

function printed(document: Json) {
  const configuration = read(document);
  const roles = rolesOf(configuration, throughHubs(configuration, { ...GITHUB, environments: ["prefix-lists"] }));
  return { configuration, roles, text: cloudFormationTemplate(roles, "aws", []) };
}

const namesIn = (text: string, accountId: string) =>
  stackOf(text, { partition: "aws", accountId }).roles.map(({ arn }) => arn.split("/").at(-1));

describe("docs/roles.md", () => {
  it("the file is valid, in the words of the page", () => {
    expect(PAGE).toContain(`\`${validText(read(FILE)).trim()}\``);
  });

  it("the template has the roles that it draws, and nothing of RAM before anything is shared", () => {
    const { configuration, roles, text } = printed(FILE);
    expect(gapsOf(configuration, roles)).toEqual([]);
    expect(namesIn(text, "111111111111")).toEqual([
      "plsync-plan-hub",
      "plsync-apply-hub",
      "plsync-plan",
      "plsync-apply",
    ]);
    expect(namesIn(text, "222222222222")).toEqual(["plsync-plan"]);
    expect(namesIn(text, "444444444444")).toEqual([]);
    expect(text).not.toContain("ram:");
    expect(text.length).toBeLessThan(51_200);
  });

  it("sharing the list changes the roles of the account that has it, and lets those that may reference it say what they have room for", () => {
    const [before, after] = [printed(FILE), printed(SHARED)];
    const stack = (text: string, accountId: string) => stackOf(text, { partition: "aws", accountId });
    expect(JSON.stringify(stack(after.text, "111111111111"))).toContain("ram:CreateResourceShare");
    expect(JSON.stringify(stack(before.text, "222222222222"))).not.toContain("servicequotas:");
    expect(JSON.stringify(stack(after.text, "222222222222"))).toContain("servicequotas:GetServiceQuota");
    expect(namesIn(after.text, "222222222222")).toEqual(["plsync-plan"]);
  });
});
