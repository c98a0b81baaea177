// plsync against AWS' own sample, AutoSG2PL, on the same simulated AWS: calls to all services, and the time until every list rests
// with what it should have. The sample does not wait for its last change; here both are measured until it has taken effect.
import type { PolicyDocument } from "../src/simulator/iam/policy.ts";
import { HOME, NET } from "../test/engine/estate.ts";
import { autoSg2pl } from "./autosg2pl.ts";
import type { Figure } from "./figure.ts";
import { type FollowedGroups, followedGroups } from "./followed-groups.ts";

const MAPPINGS = 50;
const MEMBERS = 90;
/** AWS' time to make a change, once it has accepted it. */
const SETTLE_MS = 2_000;

const EVERYTHING: PolicyDocument = {
  Version: "2012-10-17",
  Statement: { Sid: "All", Effect: "Allow", Action: "*", Resource: "*" },
};

interface Stage {
  readonly what: string;
  /** The hosts that every group has afterwards: how many, and which is the first. */
  readonly members: number;
  readonly first: number;
  readonly creates: boolean;
  /** At most these parts of the sample's calls and time. */
  readonly calls: number;
  readonly time: number;
}

const ROUTINE: readonly Stage[] = [
  { what: `create ${MAPPINGS} lists of ${MEMBERS}`, members: MEMBERS, first: 0, creates: true, calls: 0.4, time: 1 },
  { what: "find nothing to do", members: MEMBERS, first: 0, creates: false, calls: 0.05, time: 0.05 },
  { what: "replace 20 %", members: MEMBERS, first: MEMBERS / 5, creates: false, calls: 0.5, time: 1 },
  { what: "add 900 to each list", members: MEMBERS + 900, first: MEMBERS / 5, creates: false, calls: 0.8, time: 1 },
];
const FILL: readonly Stage[] = [
  { what: `create and fill ${MAPPINGS} lists of 250`, members: 250, first: 0, creates: true, calls: 0.5, time: 1 },
];

interface Cost {
  readonly calls: number;
  readonly ms: number;
}

/** Does the stage's work with lists that are not right yet. */
type Worker = (stage: Stage) => Promise<void>;

async function plsync({ company, text }: FollowedGroups): Promise<{ work: Worker; elsewhere: () => number }> {
  const work: Worker = async ({ creates }) => {
    await company.apply(text(), { mode: creates ? "reviewed" : "sync" });
  };
  return { work, elsewhere: () => 0 };
}

async function theSample({ company, groups }: FollowedGroups): Promise<{ work: Worker; elsewhere: () => number }> {
  const account = company.world.account(NET);
  const key = account.session(account.role("autosg2pl", { trust: { principals: [] }, policies: [EVERYTHING] }), "sync");
  const sample = autoSg2pl({
    endpoint: company.simulator.url,
    key,
    region: HOME,
    clock: company.world.clock,
    requestMs: 50,
  });
  const work: Worker = async ({ creates }) => {
    if (creates) await sample.onboard(groups);
    else await sample.syncAll();
  };
  return { work, elsewhere: sample.elsewhere };
}

async function costs(stages: readonly Stage[], worker: typeof plsync): Promise<readonly Cost[]> {
  const followed = await followedGroups(MAPPINGS, { progressMs: SETTLE_MS });
  const { company, groups } = followed;
  const { clock } = company.world;
  try {
    const { work, elsewhere } = await worker(followed);
    const made: Cost[] = [];
    for (const stage of stages) {
      for (const group of groups.keys()) followed.setMembers(group, stage.first, stage.members);
      const before = { calls: company.simulator.calls.length + elsewhere(), ms: clock.now() };
      await work(stage);
      const calls = company.simulator.calls.length + elsewhere() - before.calls;
      while (!followed.isAtRest()) await clock.pass(100);
      if (!followed.isRight()) throw new Error(`the lists are wrong after this: ${stage.what}`);
      made.push({ calls, ms: clock.now() - before.ms });
    }
    return made;
  } finally {
    await company.close();
  }
}

async function figures(stages: readonly Stage[]): Promise<readonly Figure[]> {
  const [ours, theirs] = [await costs(stages, plsync), await costs(stages, theSample)];
  return stages.flatMap(({ what, calls, time }, index): readonly Figure[] => {
    const [our, their] = [ours[index], theirs[index]];
    if (our === undefined || their === undefined) return [];
    return [
      {
        what: `calls to ${what}`,
        measured: our.calls,
        unit: "calls",
        against: { what: "AWS' sample", value: their.calls },
        mustReach: calls,
      },
      {
        what: "… time",
        measured: our.ms / 1_000,
        unit: "s",
        against: { what: "AWS' sample", value: their.ms / 1_000 },
        mustReach: time,
      },
    ];
  });
}

/** Ratios of calls and of simulated times to the sample's. Fails when either leaves a list wrong. */
export async function sample(): Promise<readonly Figure[]> {
  return [...(await figures(ROUTINE)), ...(await figures(FILL))];
}
