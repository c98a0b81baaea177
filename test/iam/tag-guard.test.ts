// The service control policy: whom it lets write plsync's tags.
import { expect, it } from "vitest";
import { rolesOf } from "../../src/iam/roles.ts";
import { SCP_CHARACTERS, tagGuard } from "../../src/iam/tag-guard.ts";
import { file, read, throughHubs } from "./file.ts";

const ON_CALL = "arn:aws:iam::111111111111:role/on-call";
const writersOf = (document: Parameters<typeof read>[0], operators: readonly string[] = []) => {
  const configuration = read(document);
  const { Statement } = tagGuard(rolesOf(configuration, throughHubs(configuration), { operators }));
  return [...new Set(Statement.map(({ Condition }) => JSON.stringify(Condition?.ArnNotLike?.["aws:PrincipalArn"])))];
};

it("apply roles, and operator roles where there are any; no plan role and no hub", () => {
  const apply = "arn:aws:iam::111111111111:role/plsync-apply";
  expect(writersOf(file())).toEqual([JSON.stringify(apply)]);
  const both = [apply, "arn:aws:iam::111111111111:role/plsync-operator"];
  expect(writersOf(file(), [ON_CALL])).toEqual([JSON.stringify(both)]);
});

it("roles of very many accounts by their names, so that the policy is not too long", () => {
  const ids = Array.from({ length: 200 }, (_, index) => String(300_000_000_000 + index));
  const accounts = Object.fromEntries(
    ids.map((id) => [`a${id}`, { id, apply_role_arn: `arn:aws:iam::${id}:role/plsync-apply` }]),
  );
  const lists = ids.map((id) => ({ account: `a${id}` }));
  const mappings = [{ name: "web", sources: [{ cidrs: ["192.0.2.0/24"] }], prefix_lists: lists }];
  const document = file({}, { accounts, mappings, defaults: { region: "eu-west-1" } });
  expect(writersOf(document)).toEqual([JSON.stringify("arn:aws:iam::*:role/plsync-apply")]);
  const configuration = read(document);
  const text = JSON.stringify(tagGuard(rolesOf(configuration, throughHubs(configuration))), null, 2);
  expect(text.length).toBeLessThanOrEqual(SCP_CHARACTERS);
});
