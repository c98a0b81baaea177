// The calls to AWS that AutoSG2PL makes (aws-samples/automated-prefix-list-to-security-group-synchronization), on a simulator: a peer
// written from what its three Lambda functions do. Where the real one would give up, it goes on: a list that is being created is
// waited for, and no function is stopped after its 15 seconds.
import {
  CreateManagedPrefixListCommand,
  DescribeManagedPrefixListsCommand,
  DescribeSecurityGroupsCommand,
  EC2Client,
  ModifyManagedPrefixListCommand,
  paginateDescribeNetworkInterfaces,
  paginateGetManagedPrefixListEntries,
} from "@aws-sdk/client-ec2";
import type { Clock } from "../src/simulator/world/clock.ts";
import type { IssuedKey } from "../src/simulator/world/identity.ts";

export interface Surroundings {
  readonly endpoint: string;
  readonly key: IssuedKey;
  readonly region: string;
  readonly clock: Clock;
  /** Time that a call to a service takes which the simulator does not have, in ms. */
  readonly requestMs: number;
}

export interface AutoSg2pl {
  /** Makes a list for each group, one after the other, as a person would. 100 entries or more are filled in by functions of their own. */
  onboard(groups: readonly string[]): Promise<void>;
  /** What its schedule does: each mapping in a function of its own, one started every second. */
  syncAll(): Promise<void>;
  /** Calls to other services than EC2 so far: Systems Manager, Service Quotas, Lambda. */
  elsewhere(): number;
  close(): void;
}

interface Mapping {
  readonly group: string;
  readonly list: string;
}

/** Of rules per security group, raised as far as it goes together with one group per interface (Amazon VPC user guide, quotas). */
const QUOTA = 1_000;
/** Defaults of its template: padding in percent and in entries. */
const PADDING = { percent: 10, base: 10 } as const;
/** Mappings in one page of GetParametersByPath (Systems Manager API reference). */
const PARAMETERS_PAGE = 10;
/** Entries that it changes in one call. */
const BATCH = 99;

const pagesOf = (count: number): number => Math.max(1, Math.ceil(count / PARAMETERS_PAGE));

function batches(cidrs: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(cidrs.length / BATCH) }, (_, index) =>
    cidrs.slice(index * BATCH, (index + 1) * BATCH),
  );
}

/** The sample without a mapping yet. Fails where AWS refuses a call. Close it when done. */
export function autoSg2pl({ endpoint, key, region, clock, requestMs }: Surroundings): AutoSg2pl {
  const ec2 = new EC2Client({
    endpoint,
    region,
    credentials: {
      accessKeyId: key.accessKeyId,
      secretAccessKey: key.secretAccessKey,
      ...(key.sessionToken === undefined ? {} : { sessionToken: key.sessionToken }),
    },
  });
  const mappings: Mapping[] = [];
  let otherCalls = 0;

  const otherCall = async (): Promise<void> => {
    otherCalls++;
    await clock.pass(requestMs);
  };

  async function membersOf(group: string): Promise<readonly string[]> {
    const cidrs: string[] = [];
    const filter = { Filters: [{ Name: "group-id", Values: [group] }] };
    for await (const { NetworkInterfaces } of paginateDescribeNetworkInterfaces({ client: ec2 }, filter)) {
      for (const { PrivateIpAddresses } of NetworkInterfaces ?? []) {
        for (const { PrivateIpAddress } of PrivateIpAddresses ?? []) cidrs.push(`${PrivateIpAddress}/32`);
      }
    }
    return cidrs;
  }

  async function entriesOf(list: string): Promise<readonly string[]> {
    const cidrs: string[] = [];
    for await (const page of paginateGetManagedPrefixListEntries({ client: ec2 }, { PrefixListId: list })) {
      for (const { Cidr } of page.Entries ?? []) if (Cidr?.endsWith("/32")) cidrs.push(Cidr);
    }
    return cidrs;
  }

  async function describe(list: string) {
    const { PrefixLists } = await ec2.send(new DescribeManagedPrefixListsCommand({ PrefixListIds: [list] }));
    const [found] = PrefixLists ?? [];
    if (found === undefined) throw new Error(`no list ${list}`);
    return found;
  }

  /** It looks at the state every second. */
  async function untilReady(list: string): Promise<void> {
    for (;;) {
      const { State, StateMessage } = await describe(list);
      if (State?.endsWith("-complete")) return;
      if (!State?.endsWith("-in-progress")) throw new Error(`${list} is ${State}: ${StateMessage}`);
      await clock.pass(1_000);
    }
  }

  async function change(list: string, version: number, adds: readonly string[], removes: readonly string[]) {
    await ec2.send(
      new ModifyManagedPrefixListCommand({
        PrefixListId: list,
        CurrentVersion: version,
        ...(adds.length === 0 ? {} : { AddEntries: adds.map((Cidr) => ({ Cidr })) }),
        ...(removes.length === 0 ? {} : { RemoveEntries: removes.map((Cidr) => ({ Cidr })) }),
      }),
    );
  }

  async function changeInBatches(list: string, kind: "adds" | "removes", cidrs: readonly string[]): Promise<void> {
    if (cidrs.length === 0) return;
    await untilReady(list);
    if (kind === "adds") await describe(list);
    for (const batch of batches(cidrs)) {
      await untilReady(list);
      const { Version = 0 } = await describe(list);
      await change(list, Version, kind === "adds" ? batch : [], kind === "removes" ? batch : []);
    }
  }

  /** True when it only made the list larger, and left the entries to the next time. */
  async function sync({ group, list }: Mapping): Promise<boolean> {
    const wanted = new Set(await membersOf(group));
    const has = new Set(await entriesOf(list));
    const adds = [...wanted].filter((cidr) => !has.has(cidr));
    const removes = [...has].filter((cidr) => !wanted.has(cidr));
    const { MaxEntries = 0, Version = 0 } = await describe(list);
    await otherCall(); // GetServiceQuota
    if (MaxEntries < wanted.size) {
      const size = Math.min(QUOTA - 1, Math.ceil(wanted.size / (1 - PADDING.percent / 100)));
      await ec2.send(new ModifyManagedPrefixListCommand({ PrefixListId: list, MaxEntries: size }));
      await untilReady(list);
      return true;
    }
    if (adds.length < 100 && removes.length < 100) {
      if (adds.length + removes.length === 0) return false;
      await untilReady(list);
      await change(list, Version, adds, removes);
      return false;
    }
    await changeInBatches(list, "removes", removes);
    await changeInBatches(list, "adds", adds);
    return false;
  }

  /** True when some lists were only made larger. */
  async function round(): Promise<boolean> {
    for (let page = 0; page < pagesOf(mappings.length); page++) await otherCall(); // GetParametersByPath
    const functions: Promise<boolean>[] = [];
    for (const mapping of mappings) {
      await otherCall(); // Invoke
      functions.push(sync(mapping));
      await clock.pass(1_000);
    }
    return (await Promise.all(functions)).includes(true);
  }

  /** The list's entries are still to be filled in when they were too many for one call. */
  async function create(group: string): Promise<{ readonly mapping: Mapping; readonly isEmpty: boolean }> {
    await ec2.send(new DescribeSecurityGroupsCommand({ GroupIds: [group] }));
    await otherCall(); // GetParameters
    const cidrs = await membersOf(group);
    await otherCall(); // GetServiceQuota
    const isEmpty = cidrs.length >= 100;
    const { PrefixList } = await ec2.send(
      new CreateManagedPrefixListCommand({
        PrefixListName: group,
        MaxEntries: Math.floor(cidrs.length * (1 + PADDING.percent / 100) + PADDING.base),
        AddressFamily: "IPv4",
        ...(isEmpty ? {} : { Entries: cidrs.map((Cidr) => ({ Cidr })) }),
      }),
    );
    return { mapping: { group, list: PrefixList?.PrefixListId ?? "" }, isEmpty };
  }

  return {
    onboard: async (groups) => {
      const functions: Promise<boolean>[] = [];
      for (const group of groups) {
        const { mapping, isEmpty } = await create(group);
        mappings.push(mapping);
        if (isEmpty) {
          await otherCall(); // Invoke
          functions.push(sync(mapping));
        }
        await otherCall(); // PutParameter
      }
      await Promise.all(functions);
    },
    syncAll: async () => {
      while (await round());
    },
    elsewhere: () => otherCalls,
    close: () => ec2.destroy(),
  };
}
