// AWS Network Firewall, as far as it can be read what its rules hold of prefix lists. JSON 1.0.

import { refusalOf } from "../caller/authorisation.ts";
import type { Context } from "../caller/context.ts";
import type { Answer } from "../protocol/answer.ts";
import { AwsError, refuse } from "../protocol/aws-error.ts";
import { RequestBody } from "../protocol/request-body.ts";
import type { FirewallRecord } from "../world/firewall-record.ts";
import { currentVersion } from "../world/prefix-list-record.ts";

/** What stands before the action in `X-Amz-Target`. */
export const FIREWALL_TARGET = "NetworkFirewall_20201112";

/** CIDRs of one firewall; beyond, the rest is ignored in silence (Network Firewall developer guide, quotas). */
const MAX_CIDRS = 1_000_000;

type Action = (body: RequestBody, context: Context) => Readonly<Record<string, unknown>>;

const ACTIONS: Readonly<Record<string, Action>> = {
  ListFirewalls: (body, { region, behaviour }) => {
    const size = Math.min(body.integer("MaxResults") ?? 100, behaviour.pageSize);
    const after = body.text("NextToken") ?? "";
    const rest = [...region.firewalls.keys()].filter((arn) => arn > after).sort();
    const page = rest
      .slice(0, size)
      .map((arn) => ({ FirewallName: region.firewalls.get(arn)?.name, FirewallArn: arn }));
    return { Firewalls: page, ...(rest.length > size ? { NextToken: page.at(-1)?.FirewallArn } : {}) };
  },
  DescribeFirewall: (body, context) => {
    const [arn, name] = [body.text("FirewallArn"), body.text("FirewallName")];
    const { firewalls } = context.region;
    const found = [...firewalls.values()].find((one) => one.arn === arn || one.name === name);
    if (found === undefined) return refuse("ResourceNotFoundException", "The firewall was not found.");
    return described(found, context);
  },
};

function described(firewall: FirewallRecord, { world, region }: Context): Readonly<Record<string, unknown>> {
  const lists = [...world.regionsNamed(region.name)].flatMap((one) => [...one.lists.values()]);
  const resolved = [...firewall.references].map(([name, id]): [string, number] => {
    const list = lists.find((one) => one.id === id);
    return [name, list === undefined ? 0 : currentVersion(list).entries.size];
  });
  const used = Math.min(
    MAX_CIDRS,
    resolved.reduce((sum, [, count]) => sum + count, firewall.cidrs),
  );
  return {
    Firewall: { FirewallName: firewall.name, FirewallArn: firewall.arn, VpcId: firewall.vpcId },
    FirewallStatus: {
      Status: "READY",
      CapacityUsageSummary: {
        CIDRs: {
          AvailableCIDRCount: MAX_CIDRS - used,
          UtilizedCIDRCount: used,
          IPSetReferences: Object.fromEntries(resolved.map(([name, count]) => [name, { ResolvedCIDRCount: count }])),
        },
      },
    },
  };
}

/**
 * Runs the action.
 * @throws AwsError UnknownOperationException for one that the simulator does not know
 */
export function runFirewall(action: string, members: Readonly<Record<string, unknown>>, context: Context): Answer {
  const run = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
  if (run === undefined) return refuse("UnknownOperationException", "There is no such operation.");
  const refusal = refusalOf({ action: `network-firewall:${action}`, resource: "*", keys: new Map() }, context);
  if (refusal !== undefined) throw new AwsError(400, "AccessDeniedException", refusal);
  const body = new RequestBody(members);
  const content = JSON.stringify(run(body, context));
  body.refuseUnread();
  return { kind: "elements", content };
}
