// How many calls to AWS the change of one list takes, counted by the simulator, against the fewest possible.
import { estate, file, mapping, NO_LIMITS } from "../test/engine/estate.ts";
import type { Figure } from "./figure.ts";

interface Over {
  readonly modifies: number;
  readonly confirms: number;
}

interface Change {
  readonly adds: number;
  readonly removes: number;
}

/** The Modify calls and the confirming reads of one list's change beyond the fewest possible. */
async function overBound({ adds, removes }: Change): Promise<Over> {
  const company = await estate();
  try {
    const text = file([mapping("web", { limits: NO_LIMITS, max_entries: { headroom: 10, headroom_percent: 0 } })]);
    const address = (index: number) => `10.0.${index >> 8}.${index & 255}`;
    const addresses = (first: number, count: number) => Array.from({ length: count }, (_, i) => address(first + i));
    const before = Math.max(removes, 20);
    company.members(...addresses(0, before));
    await company.apply(text);
    company.members(...addresses(removes, before - removes + adds));
    const size = company.list("web").maxEntries;
    const start = company.simulator.calls.length;
    const { row } = await company.apply(text);
    if (row("net/eu-west-1/web").outcome !== "done") throw new Error("the change was not made");
    const calls = company.simulator.calls.slice(start);
    const resized = company.list("web").maxEntries === size ? 0 : 1;
    const modifies = calls.filter(({ action }) => action === "ModifyManagedPrefixList").length;
    const confirms = calls.filter(
      ({ action, params }) => action === "DescribeNetworkInterfaces" && params["Filter.1.Name"] !== "group-id",
    ).length;
    return {
      modifies: modifies - resized - Math.max(Math.ceil(adds / 100), Math.ceil(removes / 100)),
      confirms: confirms - Math.ceil(removes / 200),
    };
  } finally {
    await company.close();
  }
}

const CHANGES: readonly Change[] = [
  { adds: 1, removes: 0 },
  { adds: 100, removes: 0 },
  { adds: 101, removes: 100 },
  { adds: 0, removes: 201 },
  { adds: 250, removes: 250 },
  { adds: 5, removes: 333 },
  { adds: 900, removes: 10 },
];

/** Counts of calls. Fails when a change is not made, since then its calls mean nothing. */
export async function calls(): Promise<readonly Figure[]> {
  const over: Over[] = [];
  for (const change of CHANGES) over.push(await overBound(change));
  const sum = (of: (one: Over) => number) => over.reduce((all, one) => all + Math.max(0, of(one)), 0);
  return [
    {
      what: `Modify calls of ${CHANGES.length} changes of separate CIDRs (up to 900 entries) above max(⌈adds/100⌉, ⌈removes/100⌉), resizes apart`,
      measured: sum(({ modifies }) => modifies),
      unit: "",
      mustReach: 0,
    },
    {
      what: "… reads that confirm removals above ⌈removes/200⌉",
      measured: sum(({ confirms }) => confirms),
      unit: "",
      mustReach: 0,
    },
  ];
}
