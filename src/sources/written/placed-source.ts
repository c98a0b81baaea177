// What all sources of an account-region write: where they are, what they may bring, and how much.
import type { AccountRegion } from "../../model/account-region.ts";
import { type Canonical, unordered } from "../../model/canonical.ts";
import { type Cidr, formatCidr, parseCidr } from "../../model/cidr.ts";
import type { Path } from "../../model/diagnostics/problem.ts";
import type { Source } from "../../model/mapping.ts";
import { present } from "../../model/present.ts";
import { type DraftPlace, type DraftSource, type Positions, type WrittenContext, wordOr } from "./written-kind.ts";

/** A source of one account-region. */
export interface PlacedSource extends Source {
  readonly at: AccountRegion;
  readonly maxAddresses: number;
}

export interface DraftPlacedSource extends DraftSource {
  readonly place: DraftPlace;
  readonly maxAddresses: number;
}

export interface WrittenPlacedSource {
  readonly account?: string;
  readonly region?: string;
  readonly within?: readonly string[];
  readonly max_addresses?: number;
}

/** AWS allows no list more entries (VPC quotas, "Maximum entries per prefix list"). */
export const DEFAULT_MAX_ADDRESSES = 1000;

/** `path`: of the source. */
export function draftPlaced(
  own: WrittenPlacedSource,
  path: Path,
  context: WrittenContext,
): Omit<DraftPlacedSource, "kind"> {
  return present({
    path,
    place: {
      account: wordOr(own.account, path, "account", context),
      region: wordOr(own.region, path, "region", context),
    },
    within: own.within?.map((text, index) => ({ text, path: [...path, "within", index] })),
    maxAddresses: own.max_addresses ?? DEFAULT_MAX_ADDRESSES,
  });
}

function blockOf(text: string): Cidr {
  const parsed = parseCidr(text);
  if (!parsed.ok) throw new Error("a draft that passed the rules has canonical CIDRs");
  return parsed.cidr;
}

/** Of a draft without problems. */
export function placedSource(
  { path, place, within, maxAddresses }: DraftPlacedSource,
  file: Positions,
): Omit<PlacedSource, "kind"> {
  return present({
    at: file.accountRegion(place),
    within: within?.map(({ text }) => blockOf(text)) ?? file.within(place),
    maxAddresses,
    position: file.position(path, "value"),
  });
}

/** What a review fixes of these. Left out where the file does not say, so that the digest of no list changes that was applied before. */
export function boundsForm({ within, maxAddresses }: Source): {
  readonly max_addresses: Canonical | undefined;
  readonly within: Canonical | undefined;
} {
  return {
    max_addresses: maxAddresses === DEFAULT_MAX_ADDRESSES ? undefined : maxAddresses,
    within: within && unordered(within.map(formatCidr)),
  };
}
