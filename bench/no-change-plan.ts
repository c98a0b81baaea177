// A plan with nothing to do of 10 accounts × 5 Regions, 1,000 lists and 100,000 interfaces, by the built program: calls, time,
// processor time and memory. The runs are made once for all rows that ask about them.
import type { Figure } from "./figure.ts";
import { measuredRun } from "./measured-process.ts";
import { type CompanySize, placesOf } from "./worlds/company.ts";
import { type MeasuredPlan, measuredPlan, REQUEST_MS } from "./worlds/measured-plan.ts";
import { serveCompany } from "./worlds/served-company.ts";

const SIZE: CompanySize = { accounts: 10, regions: 5, lists: 20, interfaces: 2_000 };
const ROUNDS = 3;

/** What one call answers at most, by the API references of DescribeNetworkInterfaces and DescribeManagedPrefixLists. */
const INTERFACES_PAGE = 1_000;
const LISTS_PAGE = 100;

const INTERFACE_PAGES = Math.ceil(SIZE.interfaces / INTERFACES_PAGE);
/** The fewest calls: a role for each account, the pages of each account-region, and no group that interfaces do not name. */
const FLOOR = SIZE.accounts * (1 + SIZE.regions * (INTERFACE_PAGES + Math.ceil(SIZE.lists / LISTS_PAGE)));
/** The longest chain of calls that need one another: a role, then the pages of interfaces one after the other. */
const CHAIN_MS = (1 + INTERFACE_PAGES) * REQUEST_MS;

const all = SIZE.accounts * SIZE.regions;
const WHAT = `a plan with nothing to do: ${all} account-regions, ${(all * SIZE.lists).toLocaleString("en")} lists, ${(all * SIZE.interfaces).toLocaleString("en")} interfaces`;

interface Measured {
  readonly plans: readonly MeasuredPlan[];
  /** Processor time of the obvious script, in the same rounds. */
  readonly scriptMs: readonly number[];
}

async function measure(): Promise<Measured> {
  const company = await serveCompany(SIZE, { requestMs: REQUEST_MS, throttling: true });
  const plans: MeasuredPlan[] = [];
  const scriptMs: number[] = [];
  try {
    for (let round = 0; round < ROUNDS; round++) {
      plans.push(await measuredPlan(company));
      const script = await measuredRun(
        ["bench/read-interfaces.mjs", JSON.stringify(placesOf(SIZE))],
        company.environment,
      );
      if (Number(script.stdout) !== all * SIZE.interfaces) throw new Error(`the script read ${script.stdout}`);
      scriptMs.push(script.cpuMs);
      await company.traffic();
    }
  } finally {
    company.close();
  }
  return { plans, scriptMs };
}

let measured: Promise<Measured> | undefined;

function runs(): Promise<Measured> {
  measured ??= measure();
  return measured;
}

/** Calls against the fewest possible. */
export async function planCalls(): Promise<readonly Figure[]> {
  const { plans } = await runs();
  return [
    {
      what: `calls of ${WHAT}`,
      measured: Math.max(...plans.map(({ calls }) => calls)),
      unit: "calls",
      against: { what: "the fewest possible", value: FLOOR },
      mustReach: 1,
    },
  ];
}

/** Time against what it cannot be shorter than, in the round that came nearest. */
export async function planTime(): Promise<readonly Figure[]> {
  const { plans } = await runs();
  const figures = plans.map(
    ({ wallMs, threadMs }): Figure => ({
      what: `time of it, ${REQUEST_MS} ms a call, EC2's token buckets on`,
      measured: wallMs / 1_000,
      unit: "s",
      against: {
        what: "the longer of its chain of calls and its processor time in one thread",
        value: Math.max(CHAIN_MS, threadMs) / 1_000,
      },
      mustReach: 1.3,
    }),
  );
  const nearest = (a: Figure, b: Figure) => a.measured / (a.against?.value ?? 1) - b.measured / (b.against?.value ?? 1);
  return figures.toSorted(nearest).slice(0, 1);
}

/** Processor time against the obvious script's, the least of all rounds each. */
export async function planProcessorTime(): Promise<readonly Figure[]> {
  const { plans, scriptMs } = await runs();
  return [
    {
      what: "processor time of it",
      measured: Math.min(...plans.map(({ cpuMs }) => cpuMs)) / 1_000,
      unit: "s",
      against: {
        what: "a script on the AWS SDK that only reads the same interfaces",
        value: Math.min(...scriptMs) / 1_000,
      },
      mustReach: 0.5,
    },
  ];
}

/** The most memory of any round. */
export async function planMemory(): Promise<readonly Figure[]> {
  const { plans } = await runs();
  const peak = Math.max(...plans.map(({ peakMiB }) => peakMiB));
  return [{ what: "memory of it, the whole process", measured: peak, unit: "MiB", mustReach: 400 }];
}
