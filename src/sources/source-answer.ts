// What a source says should be in the lists: entries, or why that is unknown. Where AWS may have held back some of what was asked
// for, the entries count, and it is unknown what else there is.
import { type AddressFamily, type Cidr, familyOf } from "../model/cidr.ts";
import { type Cidrs, cidrColumn } from "../model/columns/cidrs.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { Source } from "../model/mapping.ts";

/** Entries of one family. `From`: what brings an entry. Its origin is made from it, later, and only for entries that change. */
export interface Brought<From = unknown> {
  /** In the order of the source; a CIDR may come several times, and then the first has it. */
  readonly cidrs: Cidrs;
  /** What brings the CIDR at the index. */
  from(index: number): From;
}

/** A list holds one family, and so asks for one. */
export type BroughtByFamily<From = unknown> = Readonly<Record<AddressFamily, Brought<From>>>;

/** Blocks of one family that a source does not bring, although its interfaces have them. */
export interface Refusal {
  readonly family: AddressFamily;
  readonly cidrs: readonly Cidr[];
  readonly diagnostic: Diagnostic;
}

export type Lacking = Readonly<Partial<Record<AddressFamily, Diagnostic>>>;

/** Undefined when nothing is lacking. */
export function lackingIn(IPv4: Diagnostic | undefined, IPv6: Diagnostic | undefined): Lacking | undefined {
  if (IPv4 === undefined && IPv6 === undefined) return undefined;
  return { ...(IPv4 && { IPv4 }), ...(IPv6 && { IPv6 }) };
}

export type SourceAnswer<From = unknown> =
  | {
      readonly ok: true;
      readonly entries: BroughtByFamily<From>;
      /** Why there may be more entries of a family; absent: these are all. */
      readonly lacking?: Lacking;
      /** What is not wanted although it is there; absent: nothing. */
      readonly refused?: readonly Refusal[];
    }
  | { readonly ok: false; readonly problems: readonly [Diagnostic, ...Diagnostic[]] };

/** A source of a mapping and its answer. */
export interface AnsweredSource<S extends Source = Source, From = unknown> {
  readonly source: S;
  readonly answer: SourceAnswer<From>;
}

/** Of entries as objects, in their order: for kinds that bring few. */
export function broughtBy<From>(
  entries: readonly { readonly cidr: Cidr; readonly from: From }[],
): BroughtByFamily<From> {
  const of = (family: AddressFamily): Brought<From> => {
    const own = entries.filter(({ cidr }) => familyOf(cidr) === family);
    return {
      cidrs: cidrColumn(
        family,
        own.map(({ cidr }) => cidr),
      ),
      from: (index) => {
        const found = own[index];
        if (found === undefined) throw new RangeError(`no entry ${index}`);
        return found.from;
      },
    };
  };
  return { IPv4: of("IPv4"), IPv6: of("IPv6") };
}
