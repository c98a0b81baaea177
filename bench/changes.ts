// What changes cost in calls to AWS, counted by the simulator from the end of planning to the end of the run, against the fewest calls
// that do the same: entries with the creation, 100 additions and 100 removals a Modify (API reference), one tag, three looks at each
// round of writes for all lists together, and 200 addresses in each read that confirms removals.
import type { Call } from "../src/simulator/protocol/call.ts";
import type { Figure } from "./figure.ts";
import { type FollowedGroups, followedGroups } from "./followed-groups.ts";

const LISTS = 20;
const MEMBERS = 90;
/** AWS' time to make a change, once it has accepted it. */
const SETTLE_MS = 1_000;

type Tally = Readonly<Record<string, number>>;

interface Change {
  readonly what: string;
  readonly mode: "reviewed" | "sync";
  /** Makes the company's groups what the lists are then made equal to; answers the file to do it with. */
  readonly make: (company: FollowedGroups) => string;
  readonly floor: Tally;
}

/** One role assumed, and all that one round of writes to these lists needs. */
function floor({ rounds = 1, ...writes }: Tally & { readonly rounds?: number }): Tally {
  return { AssumeRole: 1, DescribeManagedPrefixLists: 3 * rounds, ...writes };
}

function forAll(company: FollowedGroups, first: number, count: number): void {
  for (const group of company.groups.keys()) company.setMembers(group, first, count);
}

const ROOM = { max_entries: 1000 };

const CREATION: Change = {
  what: `create ${LISTS} lists of ${MEMBERS} addresses`,
  mode: "reviewed",
  make: (company) => company.text(ROOM),
  floor: floor({ CreateManagedPrefixList: LISTS }),
};

const CHANGES: readonly Change[] = [
  {
    what: `resize ${LISTS} lists`,
    mode: "reviewed",
    make: (company) => company.text({ max_entries: 500 }),
    floor: floor({ ModifyManagedPrefixList: LISTS, CreateTags: LISTS }),
  },
  {
    what: `replace 20 % of the entries of ${LISTS} lists`,
    mode: "sync",
    make: (company) => {
      forAll(company, MEMBERS / 5, MEMBERS);
      return company.text(ROOM);
    },
    floor: floor({
      ModifyManagedPrefixList: LISTS,
      CreateTags: LISTS,
      DescribeNetworkInterfaces: Math.ceil((LISTS * MEMBERS) / 5 / 200),
    }),
  },
  {
    what: "add 900 entries to one list",
    mode: "sync",
    make: (company) => {
      company.setMembers(0, 0, MEMBERS + 900);
      return company.text(ROOM);
    },
    floor: floor({ ModifyManagedPrefixList: 9, CreateTags: 1, rounds: 9 }),
  },
  {
    what: `remove 40 entries from each of ${LISTS} lists`,
    mode: "sync",
    make: (company) => {
      forAll(company, 0, MEMBERS - 40);
      return company.text(ROOM);
    },
    floor: floor({
      ModifyManagedPrefixList: LISTS,
      CreateTags: LISTS,
      DescribeNetworkInterfaces: Math.ceil((LISTS * 40) / 200),
    }),
  },
];

function tallyOf(calls: readonly Call[]): Tally {
  const tally: Record<string, number> = {};
  for (const { action } of calls) tally[action] = (tally[action] ?? 0) + 1;
  return tally;
}

const sum = (tally: Tally): number => Object.values(tally).reduce((all, one) => all + one, 0);

/** Fails when the run did not do the change. */
async function callsOf(change: Change, groups: FollowedGroups): Promise<Tally> {
  const { company } = groups;
  const text = change.make(groups);
  const options = { mode: change.mode, aws: company.connect(text), everything: false };
  const planning = await company.plan(text, options);
  const start = company.simulator.calls.length;
  const { report } = await company.makeChanges(text, planning, options);
  const isDone = report.rows.every(({ outcome }) => outcome === "done" || outcome === "unchanged");
  if (!isDone || !groups.isRight()) throw new Error(`could not ${change.what}`);
  return tallyOf(company.simulator.calls.slice(start));
}

async function figureOf(change: Change): Promise<Figure> {
  const groups = await followedGroups(LISTS, { progressMs: SETTLE_MS });
  try {
    forAll(groups, 0, MEMBERS);
    if (change !== CREATION) await callsOf(CREATION, groups);
    const made = await callsOf(change, groups);
    const over = Object.entries(made)
      .filter(([action, count]) => count > (change.floor[action] ?? 0))
      .map(([action, count]) => `${action} ${count} of ${change.floor[action] ?? 0}`);
    return {
      what: `calls to ${change.what}${over.length === 0 ? "" : ` (${over.join(", ")})`}`,
      measured: sum(made),
      unit: "calls",
      against: { what: "the fewest possible", value: sum(change.floor) },
      mustReach: 1.1,
    };
  } finally {
    await groups.company.close();
  }
}

/** For each kind of change the ratio of its calls to the fewest possible. Fails when a change is not made. */
export async function changes(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const change of [CREATION, ...CHANGES]) figures.push(await figureOf(change));
  return figures;
}
