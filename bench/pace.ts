// How fast an apply gets on where EC2's token buckets, not calls, are what it waits for: 100 lists of an account-region change 50
// entries each. Time is the simulator's, so the machine's speed has no part in it.
import { Clock } from "../src/simulator/world/clock.ts";
import { estate, file, mapping, NET, NO_LIMITS, OWNER } from "../test/engine/estate.ts";
import type { Figure } from "./figure.ts";

const LISTS = 100;
const REGIONS = [
  "eu-west-1",
  "eu-west-2",
  "eu-west-3",
  "eu-central-1",
  "eu-north-1",
  "us-east-1",
  "us-east-2",
  "us-west-1",
  "us-west-2",
  "ap-south-1",
] as const;
/** AWS' time to make a change, once it has accepted it. */
const SETTLE_MS = 1_000;

/** Of ModifyManagedPrefixList in an account-region (EC2 developer guide, "Request throttling"), of which plsync takes 80 %. */
const BUCKET = { size: 50, perSecond: 5 } as const;
const SHARE = 0.8;
/** Until the bucket has given every list the token for its one call. */
const BUCKET_MS = ((LISTS - BUCKET.size * SHARE) / (BUCKET.perSecond * SHARE)) * 1_000;

function cidrs(first: number): readonly string[] {
  return Array.from({ length: 60 }, (_, host) => `10.0.0.${first + host}/32`);
}

function text(regions: readonly string[], first: number): string {
  const list = { regions, limits: NO_LIMITS, max_entries: 100 };
  return file(Array.from({ length: LISTS }, (_, index) => mapping(`list-${index}`, list, cidrs(first))));
}

/** Time of an apply that adds and removes 25 entries in every list of these Regions of one account, in ms. */
async function applyMs(regions: readonly string[]): Promise<number> {
  const clock = Clock.parallel();
  const company = await estate({ requestMs: 50, progressMs: SETTLE_MS, throttling: true }, clock);
  try {
    for (const name of regions) {
      const region = company.world.account(NET).region(name);
      for (let list = 0; list < LISTS; list++) {
        const mappingName = `list-${list}`;
        const tags = { "plsync:owner": OWNER, "plsync:mapping": mappingName, "plsync:deletion": "delete" };
        region.prefixList(mappingName, { entries: cidrs(0), maxEntries: 100, tags });
      }
    }
    const wanted = text(regions, 25);
    const aws = company.connect(wanted);
    const planning = await company.plan(wanted, { aws });
    // Until the buckets are full again.
    await clock.pass(60_000);
    const start = clock.now();
    const { report } = await company.makeChanges(wanted, planning, { aws });
    const undone = report.rows.filter(({ outcome }) => outcome !== "done");
    if (undone.length > 0) throw new Error(`${undone.length} lists were not changed`);
    return clock.now() - start;
  } finally {
    await company.close();
  }
}

/** Ratios of simulated times. Fails when a list is not changed. */
export async function pace(): Promise<readonly Figure[]> {
  const [one, ten] = [await applyMs(REGIONS.slice(0, 1)), await applyMs(REGIONS)];
  return [
    {
      what: `time of an apply of ${LISTS} lists × 50 changes in one account-region`,
      measured: one / 1_000,
      unit: "s",
      against: { what: "its token bucket", value: BUCKET_MS / 1_000 },
      mustReach: 1.3,
    },
    {
      what: `… in ${REGIONS.length} account-regions`,
      measured: ten / 1_000,
      unit: "s",
      against: { what: "one of them alone", value: one / 1_000 },
      mustReach: 1.5,
    },
  ];
}
