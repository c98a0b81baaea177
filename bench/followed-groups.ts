// A company whose lists follow one security group each, all in one account-region, on a clock that lets calls overlap: what a run
// takes is counted in calls and in the time that it would have taken.
import type { SimulatorOptions } from "../src/simulator/simulator.ts";
import { Clock } from "../src/simulator/world/clock.ts";
import { type Estate, estate, file, mapping, NO_LIMITS } from "../test/engine/estate.ts";

/** Of every call, in ms: about what EC2 takes within a Region. */
const REQUEST_MS = 50;

export interface FollowedGroups {
  readonly company: Estate;
  /** Ids of the groups; the list that follows one has its id for a name. */
  readonly groups: readonly string[];
  /** Makes the members of a group the hosts `first`, `first + 1` …, each on an interface of its own. */
  setMembers(group: number, first: number, count: number): void;
  /** The mappings file; `list`: further settings of every list. */
  text(list?: Readonly<Record<string, unknown>>): string;
  /** Whether no list is in the middle of a change. */
  isAtRest(): boolean;
  /** Whether every list holds exactly the members of its group. */
  isRight(): boolean;
}

/** The address of a host of a group: 10.GROUP.x.y. */
function addressOf(group: number, host: number): string {
  return `10.${group}.${host >> 8}.${host & 255}`;
}

/** `count` groups without members, and no list yet. Close the company when done. */
export async function followedGroups(count: number, options: SimulatorOptions = {}): Promise<FollowedGroups> {
  const company = await estate({ requestMs: REQUEST_MS, ...options }, Clock.parallel());
  const { net } = company;
  const groups = Array.from({ length: count }, (_, group) => {
    const id = `sg-0a0000000000${String(group).padStart(5, "0")}`;
    net.securityGroup(id, { id });
    return id;
  });
  const members = groups.map(() => new Map<string, string>());
  return {
    company,
    groups,
    setMembers: (group, first, hosts) => {
      const wanted = new Set(Array.from({ length: hosts }, (_, index) => addressOf(group, first + index)));
      const has = members[group] ?? new Map<string, string>();
      for (const [address, id] of has) {
        if (wanted.delete(address)) continue;
        net.interfaces.delete(id);
        has.delete(address);
      }
      for (const address of wanted) {
        has.set(address, net.networkInterface({ groups: [groups[group] ?? ""], addresses: [address] }).id);
      }
    },
    text: (list = {}) =>
      file(
        groups.map((id) => mapping(id, { limits: NO_LIMITS, ...list }, [{ security_groups: [id], account: "net" }])),
      ),
    isAtRest: () => [...net.lists.values()].every(({ state }) => !state.endsWith("-in-progress")),
    isRight: () =>
      groups.every((id, group) => {
        const wanted = [...(members[group]?.keys() ?? [])].map((address) => `${address}/32`).sort();
        return company.entries(id).join() === wanted.join();
      }),
  };
}
