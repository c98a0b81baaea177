// Plans to explore: the example of the mock-ups with what fills its lists and references them, large ones, and one with hostile names.
import type { AccountRegion } from "../../src/model/account-region.ts";
import type { CapacityReport, Referencing } from "../../src/model/capacity/capacity-report.ts";
import { blockAt } from "../../src/model/cidr.ts";
import type { MappingSources } from "../../src/model/mapping.ts";
import type { Plan, Planned } from "../../src/model/plan.ts";
import { busyPlan } from "../render/mock-ups.ts";
import { DATA, have, keep, NETWORK_WEST, PAYMENTS, planned, planOf, update } from "../render/plans.ts";

const position = { file: "mappings.yaml", line: 12, column: 7 };

function groups(name: string, at: AccountRegion, ...names: readonly string[]): MappingSources {
  return { name, sources: [{ kind: "security_groups", at, names, position }] };
}

function references(of: ReadonlyMap<string, readonly Referencing[]>): CapacityReport {
  const lists = [...of].map(([address, referencedBy]) => {
    const none = referencedBy.length === 0;
    return {
      ...{ address, entries: 10, size: 20, references: referencedBy.length, unknownReferences: 0, isNew: false },
      ...(none ? {} : { referencedBy }),
    };
  });
  return { isWhole: true, lists, nearlyFull: [], regions: [], firewalls: [], unreadFirewalls: [] };
}

function resource(resourceId: string, at: AccountRegion): Referencing {
  return { resourceId, ownerId: at.accountId, account: at.account, region: at.region };
}

/** The mock-ups' busy pull request: every kind of change, with sources and references. */
export function exploredPlan(): Plan {
  const ledger = resource("sg-0d4e5f60718a9b2c3", PAYMENTS);
  const busy = busyPlan();
  return {
    ...busy,
    lists: busy.lists.map((list) => ({ mapping: list.name, ...list })),
    mappings: [
      groups("bastions", PAYMENTS, "sg-0b4571a2d3e4f5060"),
      groups("batch-runners", DATA, "sg-0ba7c4e5f60718293", "tag:Team=batch"),
      { name: "ledger", sources: [{ kind: "cidrs", names: [], position }] },
      groups("payments-workers", PAYMENTS, "sg-0a1b2c3d4e5f60718"),
      groups("web-frontends", PAYMENTS, "sg-0a1b2c3d4e5f60718", "name=edge"),
    ],
    capacity: references(
      new Map([
        ["network/eu-west-1/bastions", [ledger, resource("rtb-0e1f2a3b4c5d6e7f8", DATA)]],
        ["network/eu-west-1/payments-workers", [ledger]],
        ["network/eu-west-1/web-frontends", []],
        ["data/eu-west-1/batch-runners", [resource("sg-0c9d8e7f6a5b4c3d2", DATA)]],
      ]),
    ),
  };
}

const TEAMS = ["payments", "ledger", "search", "batch", "edge", "identity", "mail", "media", "fraud", "reports"];

/** Lists in five account-regions with that many entries in all, half of them added and half removed, one IPv6 entry in eight. */
export function largePlan(lists: number, entries: number): Plan {
  const places = ["network", "data", "edge", "shared", "lab"].map((account, at): AccountRegion => {
    return { account, accountId: `${at + 1}`.repeat(12), region: at % 2 === 0 ? "eu-central-1" : "us-east-1" };
  });
  const placeOf = (list: number): AccountRegion => places[list % places.length] ?? NETWORK_WEST;
  const nameOf = (list: number): string => `${TEAMS[list % TEAMS.length]}-${String(list).padStart(3, "0")}`;
  const each = Math.ceil(entries / lists);
  const made = Array.from({ length: lists }, (_, list): Planned => {
    const count = Math.min(each, entries - list * each);
    const all = Array.from({ length: Math.max(0, count) }, (_, at) => {
      const number = list * each + at;
      const id = number.toString(16).padStart(17, "0");
      const cidr =
        number % 8 === 7 ? blockAt((0x20010db8n << 96n) | BigInt(number), 128) : blockAt(0x0a000000 + number, 32);
      const group = { id: `sg-${String(list).padStart(17, "0")}`, name: nameOf(list) };
      const origin = {
        kind: "interface" as const,
        interfaceId: `eni-${id}`,
        instanceId: `i-${id}`,
        label: `${nameOf(list)}-${at}`,
        group,
      };
      return { cidr, origin, description: `eni-${id} i-${id} ${nameOf(list)}-${at}` };
    });
    if (all.length === 0) return keep(placeOf(list), nameOf(list), 40);
    const change = update(have(nameOf(list), 500, 1000), {
      adds: all.filter((_, at) => at % 2 === 0),
      removes: all
        .filter((_, at) => at % 2 === 1)
        .map((entry) => ({ ...entry, reason: "interface is gone or left the group" })),
    });
    return planned(placeOf(list), nameOf(list), change, { line: list + 10 });
  });
  const addressOf = (list: number): string => made[list]?.address ?? "";
  return {
    ...planOf({ lists: made }),
    mappings: made.map(({ mapping = "" }, list) =>
      groups(
        mapping,
        placeOf(list + 1),
        `sg-${String(list).padStart(17, "0")}`,
        ...(list % 3 === 0 ? ["name=shared"] : []),
      ),
    ),
    capacity: references(
      new Map(
        made.map((_, list) => [
          addressOf(list),
          Array.from({ length: list % 4 }, (_, at) =>
            resource(`sg-f${String((list * 7 + at) % 90).padStart(16, "0")}`, placeOf(list + at)),
          ),
        ]),
      ),
    ),
  };
}

/** Names that are more than names where a page reads them as its own. */
export const HOSTILE = [
  "</script><script>window.hit=1</script>",
  '<img src=x onerror="window.hit=1">',
  '"><svg onload=window.hit=1>',
  "javascript:window.hit=1",
  "\u202Eevil\u2028line\u0000",
  "]]><!--",
  "{{constructor.constructor('window.hit=1')()}}",
] as const;

/** Every text that AWS or a pull request can choose is one of these. */
export function hostilePlan(): Plan {
  const lists = HOSTILE.map((text, at) => {
    const origin = {
      kind: "interface" as const,
      interfaceId: `eni-${at}`,
      label: text,
      group: { id: "sg-1", name: text },
    };
    const cidr = blockAt(0x0a000000 + at, 32);
    const change = update(have(`list-${at}`, 1, 10, { tags: new Map([["team", text]]) }), {
      adds: [{ cidr, origin, description: text }],
      tags: { set: new Map([["team", `${text}!`]]), remove: [] },
    });
    const held = [{ code: "limit_reached" as const, reason: text, detail: text }];
    return { ...planned(NETWORK_WEST, text, change), mapping: text, held: at % 2 === 0 ? held : [] };
  });
  return {
    ...planOf({
      lists,
      diagnostics: HOSTILE.map((text) => ({
        ...{ code: "aws_error" as const, severity: "warning" as const, summary: text },
        ...{ detail: text, remedy: text },
      })),
    }),
    mappings: HOSTILE.map((text) => groups(text, { ...PAYMENTS, account: text }, text)),
    capacity: references(
      new Map(lists.map(({ address }, at) => [address, [resource(HOSTILE[at] ?? "", NETWORK_WEST)]])),
    ),
  };
}
