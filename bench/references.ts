// What it takes to know whether lists can grow: calls about what references them, counted by the simulator, against the fewest possible.
import { REFERENCE_READER } from "../src/simulator/iam/ready-made.ts";
import type { Call } from "../src/simulator/protocol/call.ts";
import { DATA, type Estate, estate, file, mapping, NET, NO_LIMITS } from "../test/engine/estate.ts";
import type { Figure } from "./figure.ts";

const LISTS = 50;
/** In each of two accounts, with a rule for a list and ten others. */
const GROUPS = 450;
const OTHER_RULES = 10;

const NAMES = Array.from({ length: LISTS }, (_, index) => `list-${index}`);

/** The file in which every list has so many entries. */
function text(entries: number): string {
  const cidrs = Array.from({ length: entries }, (_, index) => `10.0.0.${index}/32`);
  const list = { limits: NO_LIMITS, max_entries: { headroom: 2, headroom_percent: 0 } };
  return file(NAMES.map((name) => mapping(name, list, cidrs)));
}

function addReferences({ world, net, data, list }: Estate): void {
  for (const id of [NET, DATA]) {
    const role = world.account(id).roles.get(`arn:aws:iam::${id}:role/plsync-plan`);
    if (role !== undefined) role.policies = [...role.policies, REFERENCE_READER];
  }
  for (const region of [net, data]) {
    for (let index = 0; index < GROUPS; index++) {
      const { id } = region.securityGroup(`group-${index}`);
      region.rule(id, { list: list(NAMES[index % LISTS] ?? "") });
      for (let host = 0; host < OTHER_RULES; host++) region.rule(id, { cidr: `10.1.0.${host}/32` });
    }
  }
}

/** The calls of a plan of these entries that are about references. */
async function askedFor(company: Estate, entries: number): Promise<readonly Call[]> {
  const start = company.simulator.calls.length;
  await company.plan(text(entries));
  return company.simulator.calls
    .slice(start)
    .filter(({ action, service }) => service === "servicequotas" || /Associations$|SecurityGroupRules$/.test(action));
}

/** Of lists that all grow, and of none. */
export async function references(): Promise<readonly Figure[]> {
  const company = await estate();
  try {
    await company.apply(text(1));
    addReferences(company);
    const idle = await askedFor(company, 2);
    const growing = await askedFor(company, 5);
    // Of each list, what references it; of each account, 200 groups a call and 1,000 rules a page, and one quota.
    const [chunk, rest] = [200, GROUPS % 200];
    const pages = (groups: number) => Math.ceil((groups * (1 + OTHER_RULES)) / 1000);
    const perAccount = Math.floor(GROUPS / chunk) * pages(chunk) + pages(rest) + 1;
    return [
      { what: "calls about references where nothing grows", measured: idle.length, unit: "", mustReach: 0 },
      {
        what: `calls about references of ${LISTS} lists that grow, named by ${2 * GROUPS} groups`,
        measured: growing.length,
        unit: "",
        against: { what: "the fewest possible", value: LISTS + 2 * perAccount },
        mustReach: 1,
      },
    ];
  } finally {
    await company.close();
  }
}
