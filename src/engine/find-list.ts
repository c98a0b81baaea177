// One list, found by its address, for the commands that are about one list only.

import type { RegionWriter, Writers } from "../apply/ports.ts";
import { type AccountRegion, listAddress } from "../model/account-region.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import { nearest } from "../model/diagnostics/nearest.ts";
import type { Configuration, ListSpec } from "../model/mapping.ts";
import { type PrefixList, TAG } from "../model/prefix-list.ts";
import { partNames } from "../model/scope.ts";
import { listedUpTo } from "../model/sentence.ts";
import type { Reading } from "../model/snapshot.ts";
import type { Readers, RegionReader } from "../observe/ports.ts";
import { together } from "../observe/together.ts";

interface AddressedList {
  /** As the user wrote it: `account/region/name`. */
  readonly address: string;
  readonly at: AccountRegion;
  readonly list: PrefixList;
  /** What the file says of it; undefined when the file no longer names it. */
  readonly spec?: ListSpec;
}

/** A list that is going to be changed, read with the apply role of its account. */
export interface FoundList extends AddressedList {
  readonly writer: RegionWriter;
}

/** A list that is only looked at, read with the plan role of its account. */
export interface SeenList extends AddressedList {
  readonly reader: RegionReader;
}

/** A reading that failed, with an error about the list at the address. `summary`: a sentence without its full stop. */
export function failed(
  code: Diagnostic["code"],
  address: string,
  summary: string,
  remedy?: string,
): Extract<Reading<never>, { ok: false }> {
  return {
    ok: false,
    diagnostic: { code, severity: "error", address, summary, ...(remedy === undefined ? {} : { remedy }) },
  };
}

/** The address in the file that is meant: that of the only list with the name, or the nearest. */
function nearestList(written: string, { mappings }: Configuration): string | undefined {
  const lists = mappings.flatMap((mapping) => mapping.lists);
  const [named, another] = lists.filter(({ name }) => name === written);
  if (named !== undefined && another === undefined) return named.address;
  return nearest(
    written,
    lists.map(({ address }) => address),
  );
}

function meantInstead(written: string, configuration: Configuration): string | undefined {
  const meant = nearestList(written, configuration);
  if (meant !== undefined) return `Did you mean ${meant}?`;
  const [first] = configuration.mappings.flatMap(({ lists }) => lists);
  return first && `plsync list shows the lists of the file; ${first.address} is one.`;
}

function parseAddress(address: string, configuration: Configuration): Reading<{ at: AccountRegion; name: string }> {
  const [alias, region, ...rest] = address.split("/");
  const name = rest.join("/");
  if (alias === undefined || region === undefined || name === "") {
    return failed(
      "bad_usage",
      address,
      "the address of the list is not of the form account/region/name",
      meantInstead(address, configuration),
    );
  }
  const account = configuration.accounts.find((one) => one.alias === alias);
  if (account === undefined) {
    const known = configuration.accounts.map((one) => one.alias).join(", ");
    const meant = nearestList(address, configuration);
    return failed(
      "unknown_account",
      address,
      `${configuration.path} has no account ${alias}`,
      `Its accounts are ${known}.${meant === undefined ? "" : ` Did you mean ${meant}?`}`,
    );
  }
  return { ok: true, value: { at: { account: alias, accountId: account.id, region }, name } };
}

/** How AWS is asked for lists: for those of an owner that have the name, for all that have it, and for those with the ids. */
interface Asks {
  readonly owned: (name: string, owner: string) => Promise<Reading<readonly PrefixList[]>>;
  readonly named: (name: string) => Promise<Reading<readonly PrefixList[]>>;
  readonly byId: (id: string) => Promise<Reading<readonly PrefixList[]>>;
}

/** The one list of this owner at the address, or the one that the file says another tool makes. */
async function theOneList(
  address: string,
  { at, name }: { readonly at: AccountRegion; readonly name: string },
  configuration: Configuration,
  { owned, named, byId }: Asks,
): Promise<Reading<AddressedList>> {
  const { owner, mappings } = configuration;
  const spec = mappings.flatMap(({ lists }) => lists).find((one) => one.address === address);
  const isOwned = spec?.manage === undefined;
  const found = await (isOwned ? owned(name, owner) : spec.id === undefined ? named(name) : byId(spec.id));
  if (!found.ok) return found;
  const here = found.value.filter(({ ownerId }) => ownerId === at.accountId);
  const [list, second] = here;
  const whose = isOwned ? `owner ${owner} has` : `account ${at.account} (${at.accountId}) has`;
  if (list === undefined) {
    const specs = mappings.flatMap(({ lists }) => lists);
    const split = specs.find(({ at: there, part }) => part !== undefined && listAddress(there, part.of) === address);
    const remedy = split?.part
      ? `The file splits it: name one of ${listedUpTo(3, partNames(split.part))}.`
      : spec === undefined
        ? meantInstead(address, configuration)
        : isOwned
          ? "The file has it, and the next apply creates it."
          : "The file has it, and leaves it to another tool to make it.";
    return failed("no_match", address, `${whose} no list at this address`, remedy);
  }
  if (second !== undefined) return failed("list_ambiguous", address, `${whose} ${here.length} lists at this address`);
  return { ok: true, value: { address, at, list, ...(spec === undefined ? {} : { spec }) } };
}

/** The one list of the file's owner at the address, or the one that the file says another tool makes, to change it. */
export async function findList(
  address: string,
  configuration: Configuration,
  writers: Writers,
): Promise<Reading<FoundList>> {
  const parsed = parseAddress(address, configuration);
  if (!parsed.ok) return parsed;
  const writer = await writers.at(parsed.value.at);
  if (!writer.ok) return writer;
  const { find, describe } = writer.value;
  const found = await theOneList(address, parsed.value, configuration, {
    owned: find,
    named: (name) => find(name),
    byId: async (id) => {
      const lists = await describe([id]);
      return lists.ok ? { ok: true, value: [...lists.value.values()] } : lists;
    },
  });
  return found.ok ? { ok: true, value: { ...found.value, writer: writer.value } } : found;
}

/** The other parts of the split list that it is a part of, as far as they exist; none of any other list. */
export async function otherParts({
  address,
  at,
  list,
  spec,
  writer,
}: FoundList): Promise<Reading<readonly PrefixList[]>> {
  if (spec?.part === undefined) return { ok: true, value: [] };
  const owner = list.tags.get(TAG.owner);
  const names = partNames(spec.part).filter((name) => listAddress(at, name) !== address);
  return together(await Promise.all(names.map((name) => writer.find(name, owner))));
}

/** The same list, to look at it. */
export async function seeList(
  address: string,
  configuration: Configuration,
  readers: Readers,
): Promise<Reading<SeenList>> {
  const parsed = parseAddress(address, configuration);
  if (!parsed.ok) return parsed;
  const reader = await readers.at(parsed.value.at);
  if (!reader.ok) return reader;
  const { listsById, listsByName } = reader.value;
  const found = await theOneList(address, parsed.value, configuration, {
    owned: async (name, owner) => {
      const lists = await listsByName([name]);
      return lists.ok ? { ok: true, value: lists.value.filter(({ tags }) => tags.get(TAG.owner) === owner) } : lists;
    },
    named: (name) => listsByName([name]),
    byId: (id) => listsById([id]),
  });
  return found.ok ? { ok: true, value: { ...found.value, reader: reader.value } } : found;
}
