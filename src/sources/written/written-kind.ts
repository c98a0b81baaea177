// How sources of one kind are written in mappings.yaml, where the key that names a source's kind is the kind.
//
//   the map in the file  --draft-->  what is sound of it, defaults merged in  --check-->  problems  --source-->  the source
import type { AccountRegion } from "../../model/account-region.ts";
import type { AddressFamily, Cidr } from "../../model/cidr.ts";
import type { SourcePosition } from "../../model/diagnostics/diagnostic.ts";
import type { Path, Problem, Word } from "../../model/diagnostics/problem.ts";
import type { Limits, Source } from "../../model/mapping.ts";
import type { WrittenInterfaceSettings } from "./interface-settings.ts";

/** A source with defaults merged in; what it names are still words of the file. */
export interface DraftSource {
  readonly kind: string;
  readonly path: Path;
  /** Absent: the source is nowhere in AWS. */
  readonly place?: DraftPlace;
  /** Its own envelope; absent: that of its account. */
  readonly within?: readonly Word[];
}

/** Where a source is; undefined: neither it nor `defaults` says. */
export interface DraftPlace {
  readonly account: Word | undefined;
  readonly region: Word | undefined;
}

/** What a kind is given to make a draft with. */
export interface WrittenContext {
  /** True if the check of the file's shape found nothing wrong at the path or below it. */
  readonly sound: (...path: Path) => boolean;
  /** The text of a file that the word names; undefined: it cannot be read, and the user is told. */
  readonly textOf: (file: Word) => string | undefined;
  readonly defaults: {
    readonly account?: string;
    readonly region?: string;
    /** `defaults.source`. */
    readonly source?: WrittenInterfaceSettings;
  };
}

/** The prefix lists of the mapping that a draft belongs to, as far as a check may ask about them. */
export interface MappingLists {
  readonly lists: readonly {
    readonly name: Word;
    readonly family: AddressFamily;
    readonly limits: Pick<Limits, "widest">;
  }[];
  /** False: lists with mistakes were left out. */
  readonly listsAreComplete: boolean;
}

/** What the words of a sound draft stand for. */
export interface Positions {
  position(path: Path, mark: "key" | "value"): SourcePosition;
  accountRegion(place: DraftPlace): AccountRegion;
  /** The envelope of the account there, if it is anywhere, and of the file that the source stands in; undefined: neither is said. */
  within(place: DraftPlace | undefined): readonly Cidr[] | undefined;
  /** The shortest prefix length that the strictest list of the mapping allows; 0 for a family that has no list. */
  readonly widest: Readonly<Record<AddressFamily, number>>;
}

/** A CIDR as it is written. */
export type FixedCidr = { readonly text: string } & Pick<Problem, "path" | "mark" | "elsewhere">;

export interface WrittenKind<S extends Source, D extends DraftSource> {
  /**
   * `written`: the source's map, which has the kind's key and may have mistakes otherwise. The draft holds only what is sound;
   * undefined: nothing is.
   */
  draft(written: object, path: Path, context: WrittenContext): D | undefined;
  /** What is wrong with a draft beyond its shape. `now`: ISO 8601, UTC. */
  check(draft: D, lists: MappingLists, now: string): readonly Problem[];
  /** The CIDRs that stand in the file itself, if the kind has any, and where. */
  fixed?(draft: D): readonly FixedCidr[];
  /** Of a draft without problems. */
  source(draft: D, file: Positions): S;
}

/** The word of the part itself, or that of `defaults`. `path`: of the part. */
export function wordOr(
  own: string | undefined,
  path: Path,
  key: "account" | "region",
  { defaults }: WrittenContext,
): Word | undefined {
  if (own !== undefined) return { text: own, path: [...path, key] };
  const text = defaults[key];
  return text === undefined ? undefined : { text, path: ["defaults", key] };
}
