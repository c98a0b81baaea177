// Rules of security groups: added within the quota, and read in pages.
import {
  AuthorizeSecurityGroupEgressCommand,
  AuthorizeSecurityGroupIngressCommand,
  DescribeSecurityGroupRulesCommand,
  type IpPermission,
  paginateDescribeSecurityGroupRules,
} from "@aws-sdk/client-ec2";
import { expect, test } from "vitest";
import { failureOf, OTHER, REGION, type Simulated, simulated } from "../simulated.ts";

const tcp = (port: number, target: Partial<IpPermission>): IpPermission => ({
  IpProtocol: "tcp",
  FromPort: port,
  ToPort: port,
  ...target,
});
const ingress = ({ ec2 }: Simulated, GroupId: string, ...IpPermissions: IpPermission[]) =>
  ec2.send(new AuthorizeSecurityGroupIngressCommand({ GroupId, IpPermissions }));
const byGroup = (...ids: string[]) => ({ Filters: [{ Name: "group-id", Values: ids }] });

test("a rule of each kind, in both directions, is answered as it was asked for", async () => {
  const aws = await simulated();
  const group = aws.region.securityGroup("app");
  const list = aws.region.prefixList("l");
  const added = await ingress(
    aws,
    group.id,
    tcp(443, {
      IpRanges: [{ CidrIp: "10.0.0.0/8", Description: "inside" }],
      Ipv6Ranges: [{ CidrIpv6: "2001:db8::/32" }],
      PrefixListIds: [{ PrefixListId: list.id }],
      UserIdGroupPairs: [{ GroupId: "sg-0bbbbbbbbbbbbbbbb", UserId: OTHER }],
    }),
  );
  expect(added.SecurityGroupRules).toHaveLength(4);
  const everything = { IpProtocol: "-1", IpRanges: [{ CidrIp: "0.0.0.0/0" }] };
  await aws.ec2.send(new AuthorizeSecurityGroupEgressCommand({ GroupId: group.id, IpPermissions: [everything] }));
  const { SecurityGroupRules: rules = [] } = await aws.ec2.send(
    new DescribeSecurityGroupRulesCommand(byGroup(group.id)),
  );
  expect(rules).toHaveLength(5);
  const common = { GroupId: group.id, GroupOwnerId: "111111111111" };
  expect(rules).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ ...common, CidrIpv4: "10.0.0.0/8", Description: "inside", IsEgress: false }),
      expect.objectContaining({ ...common, CidrIpv6: "2001:db8::/32", FromPort: 443, ToPort: 443 }),
      expect.objectContaining({ ...common, PrefixListId: list.id }),
      expect.objectContaining({ ReferencedGroupInfo: { GroupId: "sg-0bbbbbbbbbbbbbbbb", UserId: OTHER } }),
      expect.objectContaining({ IpProtocol: "-1", FromPort: -1, CidrIpv4: "0.0.0.0/0", IsEgress: true }),
    ]),
  );
});

test("rules are read in pages of any size from 5, of the groups that a filter names", async () => {
  const aws = await simulated();
  const [one, other] = [aws.region.securityGroup("one"), aws.region.securityGroup("other")];
  for (let host = 0; host < 12; host++) aws.region.rule(one, { cidr: `10.0.0.${host}/32` });
  aws.region.rule(other, { cidr: "10.0.1.0/24" });
  const pages: number[] = [];
  for await (const page of paginateDescribeSecurityGroupRules({ client: aws.ec2, pageSize: 5 }, byGroup(one.id))) {
    pages.push(page.SecurityGroupRules?.length ?? 0);
  }
  expect(pages).toEqual([5, 5, 2]);
  const none = await aws.ec2.send(new DescribeSecurityGroupRulesCommand(byGroup("sg-0ffffffffffffffff")));
  expect(none.SecurityGroupRules).toEqual([]);
  const small = aws.ec2.send(new DescribeSecurityGroupRulesCommand({ ...byGroup(one.id), MaxResults: 4 }));
  expect((await failureOf(small)).code).toBe("InvalidParameterValue");
  const pageSize = 2;
  const cut = await simulated({ pageSize });
  for (let host = 0; host < 3; host++) cut.region.rule(cut.region.securityGroup("g"), { cidr: `10.0.0.${host}/32` });
  const first = await cut.ec2.send(new DescribeSecurityGroupRulesCommand({ MaxResults: 1000 }));
  expect(first.SecurityGroupRules).toHaveLength(pageSize);
  expect(first.NextToken).toBeDefined();
});

test("exactly 60 of 60 is allowed in each direction and family, and one more is not; none of a refused request is added", async () => {
  const aws = await simulated();
  const group = aws.region.securityGroup("app");
  const list = aws.region.prefixList("l", { maxEntries: 20 });
  const names = (port: number) => tcp(port, { PrefixListIds: [{ PrefixListId: list.id }] });
  await ingress(aws, group.id, names(1), names(2), names(3));
  const onTop = tcp(9, { IpRanges: [{ CidrIp: "10.0.0.0/8" }] });
  expect(await failureOf(ingress(aws, group.id, tcp(9, { Ipv6Ranges: [{ CidrIpv6: "::/0" }] }), onTop))).toEqual({
    code: "RulesPerSecurityGroupLimitExceeded",
    message: "The maximum number of rules per security group has been reached.",
    status: 400,
  });
  expect(aws.region.rules.size).toBe(3);
  await ingress(aws, group.id, tcp(9, { Ipv6Ranges: [{ CidrIpv6: "::/0" }] }));
  await aws.ec2.send(new AuthorizeSecurityGroupEgressCommand({ GroupId: group.id, IpPermissions: [onTop] }));
  aws.region.quotas.apply("rulesPerGroup", 61);
  await ingress(aws, group.id, onTop);
  expect(aws.region.rules.size).toBe(6);
});

test("lists that the account does not see, rules that exist and groups that do not are refused", async () => {
  const aws = await simulated();
  const group = aws.region.securityGroup("app");
  const other = aws.world.account(OTHER).region(REGION);
  const foreign = other.prefixList("l");
  const named = tcp(443, { PrefixListIds: [{ PrefixListId: foreign.id }] });
  const code = async (call: Promise<unknown>) => (await failureOf(call)).code;
  expect(await code(ingress(aws, group.id, named))).toBe("InvalidPrefixListID.NotFound");
  other.sharedWith.set(foreign.id, new Set(["111111111111"]));
  await ingress(aws, group.id, named);
  expect(await code(ingress(aws, group.id, named))).toBe("InvalidPermission.Duplicate");
  expect(await code(ingress(aws, "sg-0ffffffffffffffff", named))).toBe("InvalidGroup.NotFound");
});
