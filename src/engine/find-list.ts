// One list, found by its address, for the commands that change one list only.

import type { RegionWriter, Writers } from "../apply/ports.ts";
import type { AccountRegion } from "../model/account-region.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { Configuration } from "../model/mapping.ts";
import type { PrefixList } from "../model/prefix-list.ts";
import type { Reading } from "../model/snapshot.ts";

/** A list of this owner, and the means to change it. */
export interface FoundList {
  readonly address: string;
  readonly at: AccountRegion;
  readonly list: PrefixList;
  readonly writer: RegionWriter;
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

/** The owner's list at the address (account/region/name). An error when the address is wrong, or none or several are there. */
export async function findList(
  address: string,
  configuration: Configuration,
  writers: Writers,
): Promise<Reading<FoundList>> {
  const parsed = parseAddress(address, configuration);
  if (!parsed.ok) return parsed;
  const { at, name } = parsed.value;
  const writer = await writers.at(at);
  if (!writer.ok) return writer;
  const found = await writer.value.find(name, configuration.owner);
  if (!found.ok) return found;
  const [list, second] = found.value;
  if (list === undefined)
    return failed("no_match", address, `owner ${configuration.owner} has no list at this address`);
  if (second !== undefined) {
    return failed(
      "list_ambiguous",
      address,
      `owner ${configuration.owner} has ${found.value.length} lists at this address`,
    );
  }
  return { ok: true, value: { address, at, list, writer: writer.value } };
}
