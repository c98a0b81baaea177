// What a plan says of references is what AWS then does: in random worlds every growth is really tried, and the simulator adds up for
// itself what each reference has used. A list that fits is never refused, in no world.
import { EC2Client, ModifyManagedPrefixListCommand } from "@aws-sdk/client-ec2";
import { expect, it } from "vitest";
import type { Aws } from "../../src/aws/aws.ts";
import { type Behaviour, DEFAULT_BEHAVIOUR } from "../../src/simulator/behaviour.ts";
import { ADMINISTRATOR, READER, REFERENCE_READER, SHARE_READER } from "../../src/simulator/iam/ready-made.ts";
import { groupTallies } from "../../src/simulator/tallies/group-tallies.ts";
import { listCosts } from "../../src/simulator/tallies/tally.ts";
import type { PrefixListRecord } from "../../src/simulator/world/prefix-list-record.ts";
import type { Region } from "../../src/simulator/world/region.ts";
import { DATA, type Estate, estate, file, HOME, NET } from "./estate.ts";
import { clear, Dice, FOREIGN, referenceWorld, SWITCHES, unseenList } from "./reference-worlds.ts";

/** Worlds of one to four lists; REFERENCE_WORLDS sets another number. */
const WORLDS = Number(process.env.REFERENCE_WORLDS ?? 500);

/** What was said, and what became of it. */
interface Trial {
  readonly said: "fits" | "does not fit" | "unknown";
  readonly became: string;
  readonly what: string;
}

interface Company extends Estate {
  readonly behaviour: Partial<Behaviour>;
  readonly aws: Aws;
  readonly admin: EC2Client;
}

async function companyOf(behaviour: Partial<Behaviour>): Promise<Company> {
  const made = await estate(behaviour);
  const { accessKeyId, secretAccessKey } = made.world.account(NET).user("admin", [ADMINISTRATOR]);
  const credentials = { accessKeyId, secretAccessKey };
  const admin = new EC2Client({ endpoint: made.simulator.url, region: HOME, credentials });
  return { ...made, behaviour, aws: made.connect(file([])), admin };
}

/** Where AWS counts lists in both families, no group is above its quota before anything grows: only a lowered quota brings that about. */
function raiseQuotas(regions: readonly Region[], behaviour: Behaviour): void {
  for (const region of regions) {
    const rules = [...region.rules.values()];
    const used = [...region.groups.keys()].flatMap((id) => {
      const own = rules.filter(({ groupId }) => groupId === id);
      return groupTallies(id, own, region, listCosts(regions), behaviour).map((tally) => tally.used);
    });
    const most = Math.max(0, ...used);
    if (most > region.quotas.of("rulesPerGroup")) region.quotas.apply("rulesPerGroup", most);
  }
}

/** Nearly always. */
function mayReadReferences({ world }: Estate, id: string, dice: Dice): void {
  const role = world.account(id).roles.get(`arn:aws:iam::${id}:role/plsync-plan`);
  if (role === undefined) throw new Error(`no plan role in ${id}`);
  role.policies = [READER, SHARE_READER, ...(dice.chance(0.05) ? [] : [REFERENCE_READER])];
}

async function trials(company: Company, dice: Dice): Promise<readonly Trial[]> {
  const { world, simulator, net, data, behaviour, aws, admin } = company;
  const foreign = world.account(FOREIGN).region(HOME);
  for (const region of [net, data, foreign]) clear(region);
  for (const id of [NET, DATA]) mayReadReferences(company, id, dice);
  const { lists, mappings } = referenceWorld([net, data, ...(dice.chance(0.1) ? [foreign] : [])], dice);
  if (dice.chance(0.1) && net.groups.size > 0) unseenList([net], foreign, dice);
  if (behaviour.listsCounted !== undefined) raiseQuotas([net, data, foreign], { ...DEFAULT_BEHAVIOUR, ...behaviour });
  const { plan, input } = await company.plan(file(mappings as never), { aws });
  expect(plan.notPlanned).toEqual([]);
  const grow = async (list: PrefixListRecord, to: number): Promise<string> => {
    await admin.send(new ModifyManagedPrefixListCommand({ PrefixListId: list.id, MaxEntries: to }));
    // Longer than a change takes, and so short that no session ends.
    simulator.advance(1_000);
    return list.state;
  };
  const found: Trial[] = [];
  for (const list of dice.shuffled(lists)) {
    const planned = plan.lists.find(({ name }) => name === list.name);
    const room = [...(input.rooms?.values() ?? [])].find(({ growing }) => growing.id === list.id);
    const isHeld = planned === undefined || planned.held.length > 0;
    const to = !isHeld && planned.change.kind === "update" ? planned.change.resize?.to : undefined;
    if (to === undefined || room === undefined) continue;
    const said = room.unknown.length === 0 ? "fits" : "unknown";
    found.push({ said, became: await grow(list, to), what: `${list.name} ${room.growing.size} -> ${to}` });
  }
  // What does not fit beside what the others got is only refused if they got it; and where AWS counts less, it may fit after all.
  const allGot = found.every(({ became }) => became === "modify-complete");
  if (!allGot || behaviour.groupsCounted !== undefined || behaviour.localRoutesCounted !== undefined) return found;
  for (const { growing, full } of input.rooms?.values() ?? []) {
    const list = lists.find(({ id }) => id === growing.id);
    if (full.length === 0 || list === undefined) continue;
    const what = `${list.name} -> ${growing.target}`;
    found.push({ said: "does not fit", became: await grow(list, growing.target), what });
  }
  return found;
}

it(`in ${WORLDS} random worlds, what fits is granted and what does not is refused`, { timeout: 600_000 }, async () => {
  const companies = await Promise.all(SWITCHES.map(companyOf));
  const counts: Record<string, number> = {};
  try {
    for (let seed = 1; seed <= WORLDS; seed++) {
      const company = companies[seed % companies.length] as Company;
      for (const { said, became, what } of await trials(company, new Dice(seed))) {
        counts[said] = (counts[said] ?? 0) + 1;
        const expected = { fits: "modify-complete", "does not fit": "modify-failed", unknown: became }[said];
        expect(`world ${seed}: ${what} ${said}: ${became}`).toBe(`world ${seed}: ${what} ${said}: ${expected}`);
      }
    }
  } finally {
    for (const { admin, close } of companies) {
      admin.destroy();
      await close();
    }
  }
  // Most of the worlds are about something.
  expect(counts.fits).toBeGreaterThan(WORLDS / 2);
  expect(counts["does not fit"]).toBeGreaterThan(WORLDS / 8);
});
