// The rules of groups, as they count: what AWS answers, and what it must not leave out.
import { expect, test } from "vitest";
import { regionReader } from "../../src/aws/region-reader.ts";
import { interceptHttp } from "./intercepted.ts";
import { ec2, filterValues, ok, type Reply } from "./wire.ts";

interceptHttp();

const rule = (id: string, target: string, egress = "false", group = "sg-1") =>
  `<item><securityGroupRuleId>${id}</securityGroupRuleId><groupId>${group}</groupId><isEgress>${egress}</isEgress>${target}</item>`;
const cidr = "<cidrIpv4>10.0.0.0/8</cidrIpv4>";
const rules = (items: string, token = ""): Reply =>
  ok(`<securityGroupRuleSet>${items}</securityGroupRuleSet><nextToken>${token}</nextToken>`);

test("each rule has a direction and a target; pages are followed, and a rule on two of them counts once", async () => {
  const first = rules(rule("sgr-1", cidr) + rule("sgr-2", "<cidrIpv6>::/0</cidrIpv6>", "true"), "a");
  const second = rules(
    rule("sgr-1", cidr) +
      rule("sgr-3", "<prefixListId>pl-1</prefixListId>") +
      rule("sgr-4", "<referencedGroupInfo><groupId>sg-9</groupId></referencedGroupInfo>"),
  );
  const { client, asked } = ec2(first, second);
  const reading = await regionReader(client).rulesOfGroups(["sg-1", "sg-gone"]);
  expect(reading).toEqual({
    ok: true,
    value: [
      { groupId: "sg-1", direction: "inbound", target: { kind: "cidr", family: "IPv4" } },
      { groupId: "sg-1", direction: "outbound", target: { kind: "cidr", family: "IPv6" } },
      { groupId: "sg-1", direction: "inbound", target: { kind: "list", id: "pl-1" } },
      { groupId: "sg-1", direction: "inbound", target: { kind: "group" } },
    ],
  });
  expect(filterValues(asked[0], "group-id")).toEqual(["sg-1", "sg-gone"]);
  expect(asked.map(({ MaxResults }) => MaxResults)).toEqual(["1000", "1000"]);
});

test.each([
  ["no set", ok("")],
  ["no id", rules(rule("", cidr))],
  ["no direction", rules(rule("sgr-1", cidr).replace("<isEgress>false</isEgress>", ""))],
  ["no target", rules(rule("sgr-1", ""))],
  ["a block that is none", rules(rule("sgr-1", "<cidrIpv4>everything</cidrIpv4>"))],
  ["a group that was not asked for", rules(rule("sgr-1", cidr, "false", "sg-2"))],
])("odd: %s", async (_, reply) => {
  const reading = await regionReader(ec2(reply).client).rulesOfGroups(["sg-1"]);
  expect(reading.ok ? reading.value : reading.diagnostic.code).toBe("odd_answer");
});
