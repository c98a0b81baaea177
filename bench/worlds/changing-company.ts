// A large company in which something of every kind is to be done: the one of company.ts, with lists that are missing, have too few or too
// many entries, lose more than their limits let them lose, are no longer in the file, or follow a group of another account. What an
// account-region has to do follows from its place alone, so that a company can be built twice.
import { formatAddress } from "../../src/model/cidr.ts";
import { REFERENCE_READER, writer } from "../../src/simulator/iam/ready-made.ts";
import type { InterfaceRecord } from "../../src/simulator/world/network-records.ts";
import type { Region } from "../../src/simulator/world/region.ts";
import type { World } from "../../src/simulator/world/world.ts";
import { addCompany, type Company, type CompanySize, groupId, HUB_ACCOUNT, placesOf } from "./company.ts";

/** What is to be done with the first list of an account-region; in turns. */
const WORK = ["create", "grow", "lose", "hold back", "delete", "follow", "nothing", "nothing"] as const;
type Work = (typeof WORK)[number];

/** Of all addresses that are new: 10.128.0.0. */
const FIRST_NEW_ADDRESS = 10 * 2 ** 24 + 2 ** 23;
/** More than the room that a list has. */
const NEW_MEMBERS = 20;
const FIRST_GROUP = groupId(0);

function listOf(region: Region) {
  const list = [...region.lists.values()].find(({ name }) => name.startsWith("workers-0-"));
  if (list === undefined) throw new Error(`${region.name} has no list`);
  return list;
}

function membersOf({ interfaces }: Region): readonly InterfaceRecord[] {
  return [...interfaces.values()].filter(({ groupIds }) => groupIds.includes(FIRST_GROUP));
}

function join(region: Region, count: number): void {
  for (let member = 0; member < count; member++) {
    region.networkInterface({
      id: `eni-0b${String(member).padStart(15, "0")}`,
      groups: [FIRST_GROUP],
      addresses: [formatAddress(FIRST_NEW_ADDRESS + member)],
    });
  }
}

function leave(region: Region, count: number): void {
  for (const { id } of membersOf(region).slice(0, count)) region.interfaces.delete(id);
}

function prepare(region: Region, work: Work): void {
  const list = listOf(region);
  switch (work) {
    case "create":
      region.lists.delete(list.id);
      return;
    case "grow":
      region.rule(region.securityGroup("database", { vpcId: "vpc-0a1" }), { list });
      join(region, NEW_MEMBERS);
      return;
    case "lose":
      leave(region, 1);
      return;
    case "hold back":
      leave(region, membersOf(region).length - 1);
      return;
  }
}

/** The mapping as text; undefined: it goes. */
function rewritten(text: string, work: Work, next: string): string | undefined {
  if (work === "delete") return undefined;
  if (work !== "follow") return text;
  return text.replace(/sources: \[(.*)\]$/m, (_, own: string) => {
    return `sources: [${own}, ${own.replace(/account: a\d+/, `account: ${next}`)}]`;
  });
}

/** Builds the company into an empty world; of its size, there must be two accounts. */
export function addChangingCompany(world: World, size: CompanySize): Company {
  const company = addCompany(world, size);
  const { accounts, regions } = placesOf(size);
  const hub = `arn:aws:iam::${HUB_ACCOUNT}:role/plsync-hub`;
  const work = new Map<string, Work>();
  for (const [place, id] of accounts.entries()) {
    const account = world.account(id);
    for (const role of account.roles.values()) role.policies = [...role.policies, REFERENCE_READER];
    account.role("plsync-apply", { trust: { principals: [hub] }, policies: [writer("acme/bench")] });
    for (const [at, name] of regions.entries()) {
      const one = WORK[(place * regions.length + at) % WORK.length] ?? "nothing";
      work.set(`workers-0-of-a${place}-in-${name}`, one);
      prepare(account.region(name), one);
    }
  }
  const [head = "", ...mappings] = company.text.split(/^(?= {2}- name: )/m);
  const kept = mappings.flatMap((text) => {
    const [, name = "", place] = /name: (\S+-of-a(\d+)-\S+)/.exec(text) ?? [];
    const next = `a${(Number(place) + 1) % accounts.length}`;
    return rewritten(text, work.get(name) ?? "nothing", next) ?? [];
  });
  const gone = [...work.values()].filter((one) => one === "delete").length;
  const limits = `limits: { max_deletes: ${gone} }\n`;
  return { ...company, text: `${head.replace(/^mappings:$/m, `${limits}mappings:`)}${kept.join("")}` };
}
