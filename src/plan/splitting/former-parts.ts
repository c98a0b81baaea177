// Parts that the file no longer names: of more parts than there are now, or of a list that is no longer split. What they hold goes
// to the parts that are left, and they are deleted only when it is there: until then, whatever references them needs them.
import type { Cidrs } from "../../model/columns/cidrs.ts";
import { sortedEntries } from "../../model/columns/entries.ts";
import type { ListSpec } from "../../model/mapping.ts";
import { type PrefixList, TAG } from "../../model/prefix-list.ts";
import type { RegionSnapshot } from "../../model/snapshot.ts";
import type { WantedList } from "../ownership/claims.ts";

export interface FormerPart {
  readonly list: PrefixList;
  /** In numeric order, each once. */
  readonly have: Cidrs;
  /** It will not be deleted: plsync only stops managing it. */
  readonly isRetained: boolean;
}

/** The name that the file gives the list, or all parts of a split one. */
export function wholeName({ name, part }: Pick<ListSpec, "name" | "part">): string {
  return part?.of ?? name;
}

/** The name without the number of a part; a list is split into at most 100. */
function withoutNumber(name: string): string | undefined {
  return /^(.+)-(?:[1-9]\d?|100)$/.exec(name)?.[1];
}

/** True if an orphan of the list's region can have been a part of it, or the list before it was split. */
function mayHaveBeen(list: PrefixList, { name, part, renamedFrom, family }: ListSpec): boolean {
  const names = part === undefined ? [name, renamedFrom] : [part.of, part.before];
  const whole = withoutNumber(list.name);
  const isNamed = (whole !== undefined && names.includes(whole)) || (part !== undefined && names.includes(list.name));
  return isNamed && list.family === family;
}

/** What the file names in an account-region, to find what former parts belong to. */
export class FormerOwners {
  readonly #byName = new Map<string, WantedList[]>();
  readonly #mappings: ReadonlySet<string>;

  /** `wanted`: the lists of the file there; `mappings`: the names of all of its mappings. */
  constructor(wanted: readonly WantedList[], mappings: ReadonlySet<string>) {
    this.#mappings = mappings;
    for (const one of wanted) {
      const { name, part, renamedFrom } = one.spec;
      if (part !== undefined && part.number > 1) continue;
      for (const known of new Set([part?.of ?? name, part?.before ?? renamedFrom])) {
        if (known !== undefined) this.#byName.set(known, [...(this.#byName.get(known) ?? []), one]);
      }
    }
  }

  /**
   * The list that the orphan was a part of, of a split one its first part; undefined: it was none. The tag of its mapping says so; where
   * the file has no mapping of that name any more, it is taken for a part of the split list whose name it has.
   */
  of(list: PrefixList): WantedList | undefined {
    const mapping = list.tags.get(TAG.mapping);
    const isRenamed = mapping !== undefined && !this.#mappings.has(mapping);
    return [list.name, withoutNumber(list.name)]
      .flatMap((name) => this.#byName.get(name ?? "") ?? [])
      .filter(({ spec }) => mayHaveBeen(list, spec))
      .find((one) => one.mapping.name === mapping || (isRenamed && one.spec.part !== undefined));
  }
}

/** Former parts of one list, as they are. Of one that could not be read nothing is known. */
export function formerParts(orphans: readonly PrefixList[], region: RegionSnapshot): readonly FormerPart[] {
  return orphans.flatMap((list) => {
    const reading = region.entries.get(list.id);
    if (!reading?.ok) return [];
    const isRetained = list.tags.get(TAG.deletion) === "retain";
    return [{ list, have: sortedEntries(reading.value).cidrs, isRetained }];
  });
}
