// What the firewalls of AWS Network Firewall hold of IP sets, prefix lists among them: which lists these are, AWS does not say here.
import type { Firewall } from "../model/reference.ts";
import type { AccountClient } from "./account-client.ts";
import { OddAnswer, required } from "./answers/odd-answer.ts";
import { eachPage } from "./answers/pages.ts";

/** The most that one call returns (API reference of ListFirewalls). */
const PAGE = 100;

/** Of the account in the Region, those whose rules reference IP sets. A call for 100 firewalls, and one for each. */
export async function firewallsOf({ firewalls }: AccountClient): Promise<readonly Firewall[]> {
  const { client, sdk } = await firewalls();
  const arns: string[] = [];
  await eachPage(
    (NextToken) =>
      client.send(
        new sdk.ListFirewallsCommand({ MaxResults: PAGE, ...(NextToken === undefined ? {} : { NextToken }) }),
      ),
    ({ Firewalls }) => {
      for (const { FirewallArn } of required(Firewalls, "no set of firewalls")) {
        arns.push(required(FirewallArn, "a firewall without an ARN"));
      }
    },
  );
  const described = arns.map((FirewallArn) => client.send(new sdk.DescribeFirewallCommand({ FirewallArn })));
  return (await Promise.all(described)).flatMap(({ Firewall, FirewallStatus }) => {
    const cidrs = FirewallStatus?.CapacityUsageSummary?.CIDRs;
    const references = Object.keys(cidrs?.IPSetReferences ?? {}).length;
    // Without references there is nothing to sum up.
    if (cidrs === undefined || references === 0) return [];
    const name = required(Firewall?.FirewallName, "a firewall without a name");
    const used = counted(cidrs.UtilizedCIDRCount, `the CIDRs in use of ${name}`);
    const left = counted(cidrs.AvailableCIDRCount, `the CIDRs available to ${name}`);
    return [{ name, references, used, limit: used + left }];
  });
}

function counted(value: number | undefined, what: string): number {
  if (value === undefined || !Number.isInteger(value) || value < 0) throw new OddAnswer(`${value} as ${what}`);
  return value;
}
