// How many calls to AWS a plan with nothing to do and single changes take, counted by the simulator, against the fewest possible.
import { READER, writer } from "../src/simulator/iam/ready-made.ts";
import type { Call } from "../src/simulator/protocol/call.ts";
import { type Estate, estate, file, mapping, NO_LIMITS, OWNER } from "../test/engine/estate.ts";
import type { Figure } from "./figure.ts";

const REGIONS = ["eu-west-1", "eu-central-1", "us-east-1"] as const;
const ACCOUNTS = ["444444444444", "555555555555", "666666666666", "777777777777"] as const;
/** In each account and Region. */
const LISTS = 20;
const MEMBERS = 60;

/** What one call answers at most, by the API references. */
const INTERFACES_PAGE = 1000;
const LISTS_PAGE = 100;

const since = ({ simulator }: Estate, start: number): readonly Call[] => simulator.calls.slice(start);
const groupOf = (list: number) => `sg-0a00000000000${String(list).padStart(4, "0")}`;

/** Every list of an account-region follows a group there. */
function addCompany({ world, hub }: Estate): string {
  const trust = { principals: [hub.identity.arn] };
  for (const [index, id] of ACCOUNTS.entries()) {
    const account = world.account(id);
    account.role("plsync-plan", { trust, policies: [READER] });
    account.role("plsync-apply", { trust, policies: [writer(OWNER)] });
    for (const [place, name] of REGIONS.entries()) {
      const region = account.region(name);
      for (let list = 0; list < LISTS; list++) {
        region.securityGroup(`group-${list}`, { id: groupOf(list) });
        for (let member = 0; member < MEMBERS; member++) {
          region.networkInterface({
            groups: [groupOf(list)],
            addresses: [`10.${index * 8 + place}.${list}.${member}`],
          });
        }
      }
    }
  }
  const accounts = Object.fromEntries(
    ACCOUNTS.map((id, index) => [`a${index}`, { id, apply_role_arn: `arn:aws:iam::${id}:role/plsync-apply` }]),
  );
  const mappings = ACCOUNTS.flatMap((_, index) =>
    REGIONS.flatMap((region) =>
      Array.from({ length: LISTS }, (_, list) => {
        const at = { account: `a${index}`, region };
        return mapping(`${at.account}-${region}-${list}`, at, [{ security_groups: [groupOf(list)], ...at }]);
      }),
    ),
  );
  return file(mappings, { accounts, defaults: {} });
}

/** A plan of an estate that already is as the file says. */
async function nothingToDo(): Promise<Figure> {
  const company = await estate();
  try {
    const text = addCompany(company);
    await company.apply(text);
    const start = company.simulator.calls.length;
    const { plan } = await company.plan(text, { everything: false });
    if (plan.lists.some(({ change }) => change.kind !== "keep")) throw new Error("there was something to do");
    const perRegion = Math.ceil((LISTS * MEMBERS) / INTERFACES_PAGE) + Math.ceil(LISTS / LISTS_PAGE);
    const floor = ACCOUNTS.length * (1 + REGIONS.length * perRegion);
    const made = since(company, start).length;
    const places = ACCOUNTS.length * REGIONS.length;
    return {
      what: `calls of a plan with nothing to do (${places * LISTS} lists of ${MEMBERS} in ${places} account-regions): ${made}, against the floor of ${floor}`,
      measured: made / floor,
      unit: "×",
      mustReach: 1,
    };
  } finally {
    await company.close();
  }
}

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
    const calls = since(company, start);
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

/** Ratios and counts of calls. Fails when a change is not made, since then its calls mean nothing. */
export async function calls(): Promise<readonly Figure[]> {
  const over: Over[] = [];
  for (const change of CHANGES) over.push(await overBound(change));
  const sum = (of: (one: Over) => number) => over.reduce((all, one) => all + Math.max(0, of(one)), 0);
  return [
    await nothingToDo(),
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
