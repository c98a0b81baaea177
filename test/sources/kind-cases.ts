// Of every kind of source that reads from AWS, a source and the ways in which its world changes: the table of every-kind.test.ts.
// A kind without a row here does not compile.
import type { Region } from "../../src/simulator/world/region.ts";
import type { KnownSource } from "../../src/sources/registry.ts";
import { GROUP } from "../engine/estate.ts";

export interface KindCase {
  readonly title: string;
  /** The source as the file writes it, without account and Region. */
  readonly source: Readonly<Record<string, unknown>>;
  /** The actions of EC2 that a plan makes for it, when it brings something. */
  readonly actions: readonly string[];
  /** Makes what the file names, bringing exactly these single addresses, where it is not there yet. */
  bring(region: Region, addresses: readonly string[]): void;
  /** Deletes what the file names, with all that belongs to it. */
  remove(region: Region): void;
}

const SECURITY_GROUP: Pick<KindCase, "bring" | "remove"> = {
  bring: (region, addresses) => {
    const tags = { Team: "web" };
    if (!region.groups.has(GROUP)) region.securityGroup("workers", { id: GROUP });
    region.groups.get(GROUP)?.tags.set("Team", tags.Team);
    region.interfaces.clear();
    for (const address of addresses) region.networkInterface({ groups: [GROUP], addresses: [address] });
  },
  remove: (region) => {
    region.interfaces.clear();
    region.groups.delete(GROUP);
  },
};

/** `undefined`: nothing is read for the kind, so nothing can go wrong. */
const CASES: Readonly<Record<KnownSource["kind"], readonly KindCase[] | undefined>> = {
  security_groups: [
    {
      title: "security_groups by id",
      source: { security_groups: [GROUP] },
      actions: ["DescribeNetworkInterfaces"],
      ...SECURITY_GROUP,
    },
    {
      title: "security_groups by name",
      source: { security_groups: { name: "workers" } },
      actions: ["DescribeSecurityGroups", "DescribeNetworkInterfaces"],
      ...SECURITY_GROUP,
    },
    {
      title: "security_groups by tags",
      source: { security_groups: { tags: { Team: "web" } } },
      actions: ["DescribeSecurityGroups", "DescribeNetworkInterfaces"],
      ...SECURITY_GROUP,
    },
  ],
  cidrs: undefined,
  cidr_files: undefined,
};

export const KIND_CASES: readonly KindCase[] = Object.values(CASES).flatMap((cases) => cases ?? []);
