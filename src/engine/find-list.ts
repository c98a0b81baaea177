// One list, found by its address, for the commands that are about one list only.

import type { RegionWriter, Writers } from "../apply/ports.ts";
import type { AccountRegion } from "../model/account-region.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { Configuration, ListSpec } from "../model/mapping.ts";
import { type PrefixList, TAG } from "../model/prefix-list.ts";
import type { Reading } from "../model/snapshot.ts";
import type { Readers, RegionReader } from "../observe/ports.ts";

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

function parseAddress(address: string, configuration: Configuration): Reading<{ at: AccountRegion; name: string }> {
  const [alias, region, ...rest] = address.split("/");
  const name = rest.join("/");
  if (alias === undefined || region === undefined || name === "") {
    return failed(
      "bad_usage",
      address,
      "the address of the list is not of the form account/region/name",
      "plsync plan shows the addresses of all lists.",
    );
  }
  const account = configuration.accounts.find((one) => one.alias === alias);
  if (account === undefined) {
    const known = configuration.accounts.map((one) => one.alias).join(", ");
    return failed(
      "unknown_account",
      address,
      `${configuration.path} has no account ${alias}`,
      `Its accounts are ${known}.`,
    );
  }
  return { ok: true, value: { at: { account: alias, accountId: account.id, region }, name } };
}

/** The one list of this owner at the address; `find` asks AWS for the owner's lists of a name. */
async function theOneList(
  address: string,
  { at, name }: { readonly at: AccountRegion; readonly name: string },
  { owner, mappings }: Configuration,
  find: (name: string, owner: string) => Promise<Reading<readonly PrefixList[]>>,
): Promise<Reading<AddressedList>> {
  const found = await find(name, owner);
  if (!found.ok) return found;
  const [list, second] = found.value;
  if (list === undefined) return failed("no_match", address, `owner ${owner} has no list at this address`);
  if (second !== undefined) {
    const summary = `owner ${owner} has ${found.value.length} lists at this address`;
    return failed("list_ambiguous", address, summary);
  }
  const spec = mappings.flatMap(({ lists }) => lists).find((one) => one.address === address);
  return { ok: true, value: { address, at, list, ...(spec === undefined ? {} : { spec }) } };
}

/** The one list of the file's owner at the address, to change it. */
export async function findList(
  address: string,
  configuration: Configuration,
  writers: Writers,
): Promise<Reading<FoundList>> {
  const parsed = parseAddress(address, configuration);
  if (!parsed.ok) return parsed;
  const writer = await writers.at(parsed.value.at);
  if (!writer.ok) return writer;
  const found = await theOneList(address, parsed.value, configuration, writer.value.find);
  return found.ok ? { ok: true, value: { ...found.value, writer: writer.value } } : found;
}

/** The one list of the file's owner at the address, to look at it. */
export async function seeList(
  address: string,
  configuration: Configuration,
  readers: Readers,
): Promise<Reading<SeenList>> {
  const parsed = parseAddress(address, configuration);
  if (!parsed.ok) return parsed;
  const reader = await readers.at(parsed.value.at);
  if (!reader.ok) return reader;
  const found = await theOneList(address, parsed.value, configuration, async (name, owner) => {
    const lists = await reader.value.listsByName([name]);
    return lists.ok ? { ok: true, value: lists.value.filter(({ tags }) => tags.get(TAG.owner) === owner) } : lists;
  });
  return found.ok ? { ok: true, value: { ...found.value, reader: reader.value } } : found;
}
