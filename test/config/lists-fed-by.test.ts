// Lists that some security groups may feed.
import { expect, it, test } from "vitest";
import { listsFedBy, wrongGroup } from "../../src/config/lists-fed-by.ts";
import { parseConfiguration } from "../../src/config/read-configuration.ts";

const FILE = `version: 1
owner: acme/network
accounts: { network: { id: "111111111111", plan_role_arn: none, apply_role_arn: none } }
defaults: { account: network, region: eu-west-1 }
mappings:
  - { name: by-id, sources: [{ security_groups: [sg-0a1b2c3d4e5f60718] }], prefix_lists: [{ regions: [eu-west-1, us-east-1] }] }
  - { name: by-other-id, sources: [{ security_groups: [sg-0b2c3d4e5f6071829] }], prefix_lists: [{}] }
  - { name: by-name, sources: [{ security_groups: [{ name: worker }] }], prefix_lists: [{}] }
  - { name: by-tags, sources: [{ security_groups: [{ tags: { a: b } }] }], prefix_lists: [{}] }
  - { name: by-interfaces, sources: [{ network_interfaces: { tags: { a: b } } }], prefix_lists: [{}] }
  - { name: fixed, sources: [{ cidrs: [192.0.2.0/28] }], prefix_lists: [{}] }
`;

function configuration(text: string) {
  const reading = parseConfiguration("mappings.yaml", text, "2026-11-28T06:00:00Z");
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  return reading.configuration;
}

it("are those that name one, and those whose sources may mean any", () => {
  expect(listsFedBy(configuration(FILE), ["sg-0a1b2c3d4e5f60718"], [])).toEqual([
    "network/eu-west-1/by-id",
    "network/us-east-1/by-id",
    "network/eu-west-1/by-name",
    "network/eu-west-1/by-tags",
    "network/eu-west-1/by-interfaces",
  ]);
});

it("are among those of the scope", () => {
  expect(listsFedBy(configuration(FILE), ["sg-0a1b2c3d4e5f60718"], ["network/us-east-1/*"])).toEqual([
    "network/us-east-1/by-id",
  ]);
});

it("may be none, which is not all", () => {
  const onlyIds = FILE.split("\n")
    .filter((line) => !/by-(name|tags|interfaces)/.test(line))
    .join("\n");
  expect(listsFedBy(configuration(onlyIds), ["sg-0c3d4e5f607182930"], [])).toBeUndefined();
});

test("ids are ids", () => {
  expect(wrongGroup(["sg-0a1b2c3d4e5f60718", "sg-0a1b2c3d"])).toBeUndefined();
  expect(wrongGroup(["sg-0a1b2c3d4e5f60718", "worker"])).toBe("worker");
});
