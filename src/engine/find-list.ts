// One list, found by its address, for commands that change only it.

import type { RegionWriter, Writers } from "../apply/ports.ts";
import type { AccountRegion } from "../model/account-region.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { Configuration } from "../model/mapping.ts";
import type { PrefixList } from "../model/prefix-list.ts";
import type { Reading } from "../model/snapshot.ts";

export interface FoundList {
  readonly address: string;
  readonly at: AccountRegion;
  readonly list: PrefixList;
  readonly writer: RegionWriter;
}

/** A reading that failed, with one error about the list at the address. `summary`: a sentence without its final stop. */
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
      `${address} is not an address`,
      "Addresses are account/region/name, as plans show them.",
    );
  }
  const account = configuration.accounts.find((one) => one.alias === alias);
  if (account === undefined) {
    const known = configuration.accounts.map((one) => one.alias).join(", ");
    return failed("unknown_account", address, `${configuration.path} has no account ${alias}`, `It has ${known}.`);
  }
  return { ok: true, value: { at: { account: alias, accountId: account.id, region }, name } };
}

/** The one list of this owner at the address. */
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
    return failed("no_match", address, `${address}: ${configuration.owner} has no list of that name there`);
  if (second !== undefined) {
    return failed(
      "list_ambiguous",
      address,
      `${address}: ${found.value.length} lists of ${configuration.owner} have that name`,
    );
  }
  return { ok: true, value: { address, at, list, writer: writer.value } };
}
