// Network Firewall: which firewalls there are, and how much of what they may hold is in use. Spoken by hand: there is one client less to install.
import { expect, test } from "vitest";
import { type Simulated, simulated } from "../simulated.ts";

async function ask({ simulator, admin }: Simulated, action: string, body: object): Promise<unknown> {
  const scope = `${admin.accessKeyId}/20260901/eu-west-1/network-firewall/aws4_request`;
  const response = await fetch(simulator.url, {
    method: "POST",
    body: JSON.stringify(body),
    headers: {
      "content-type": "application/x-amz-json-1.0",
      "x-amz-target": `NetworkFirewall_20201112.${action}`,
      "x-amz-date": "20260901T000000Z",
      authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=${"0".repeat(64)}`,
    },
  });
  return response.json();
}

test("firewalls are listed in pages, and each says how many CIDRs it holds", async () => {
  const aws = await simulated({ pageSize: 1 });
  const list = aws.region.prefixList("l", { entries: ["10.1.0.0/16", "10.2.0.0/16"] });
  const [edge, other] = [aws.region.firewall("edge", { INSIDE: list.id }, 100), aws.region.firewall("other")];
  expect(await ask(aws, "ListFirewalls", {})).toEqual({
    Firewalls: [{ FirewallName: "edge", FirewallArn: edge.arn }],
    NextToken: edge.arn,
  });
  expect(await ask(aws, "ListFirewalls", { NextToken: edge.arn })).toEqual({
    Firewalls: [{ FirewallName: "other", FirewallArn: other.arn }],
  });
  expect(await ask(aws, "DescribeFirewall", { FirewallArn: edge.arn })).toMatchObject({
    FirewallStatus: {
      CapacityUsageSummary: {
        CIDRs: {
          AvailableCIDRCount: 999_898,
          UtilizedCIDRCount: 102,
          IPSetReferences: { INSIDE: { ResolvedCIDRCount: 2 } },
        },
      },
    },
  });
  expect(await ask(aws, "DescribeFirewall", { FirewallName: "none" })).toMatchObject({
    __type: "ResourceNotFoundException",
  });
});
