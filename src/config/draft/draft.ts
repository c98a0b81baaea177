// The file with defaults merged in, in the form that the rules check: every part knows its path, references are still names.
// It holds only what is sound. A part with a mistake in its shape is left out, so that the rules can look at all the rest
// without reporting the same mistake again in other words.
import type { AddressFamily } from "../../model/cidr.ts";
import type { Path } from "../../model/diagnostics/problem.ts";
import type { GroupSelector } from "../../model/mapping.ts";
import type { ListSettings, SourceSettings } from "./merge-settings.ts";

/** A word of the file and where it stands. */
export interface Word {
  readonly text: string;
  readonly path: Path;
}

export interface Draft {
  readonly owner: string;
  readonly mode: "chain" | "oidc";
  readonly sessionTags: boolean;
  readonly maxDeletes?: number;
  /** Every alias that the file defines, those with mistakes included; undefined when `accounts` itself cannot be read. */
  readonly aliases: ReadonlySet<string> | undefined;
  readonly accounts: ReadonlyMap<string, DraftAccount>;
  readonly mappings: readonly DraftMapping[];
  /** `defaults.account`, be it used or not. */
  readonly defaultAccount?: Word;
  /** Mistakes in `defaults` make it unknown what a missing account or Region would be. */
  readonly defaultsAreSound: boolean;
}

export interface DraftAccount {
  readonly alias: string;
  readonly id: string;
  readonly path: Path;
  readonly planRole: Role;
  readonly applyRole: Role;
  readonly externalId?: Word;
  readonly regions: readonly Word[];
}

export type Role =
  | { readonly kind: "arn"; readonly arn: string; readonly path: Path }
  /** `none`: ambient credentials. */
  | { readonly kind: "none"; readonly path: Path }
  | { readonly kind: "missing" };

export interface DraftMapping {
  readonly name: Word;
  readonly description?: string;
  readonly path: Path;
  readonly sources: readonly (DraftGroupSource | DraftCidrSource)[];
  readonly lists: readonly DraftList[];
  /** False: lists with mistakes were left out. */
  readonly listsAreComplete: boolean;
}

export interface DraftGroupSource extends SourceSettings {
  readonly kind: "security_groups";
  readonly path: Path;
  readonly account: Word | undefined;
  readonly region: Word | undefined;
  readonly selectors: readonly DraftSelector[];
}

type WithoutPosition<T> = T extends unknown ? Omit<T, "position"> & { readonly path: Path } : never;
export type DraftSelector = WithoutPosition<GroupSelector>;

export interface DraftCidrSource {
  readonly kind: "cidrs";
  readonly path: Path;
  readonly cidrs: readonly DraftCidr[];
}

export interface DraftCidr {
  readonly path: Path;
  readonly cidr: Word;
  readonly description?: string;
  readonly expires?: Word;
}

/** A list of the file: one prefix list in each of its Regions. */
export interface DraftList extends ListSettings {
  readonly path: Path;
  readonly account: Word | undefined;
  readonly regions: readonly Word[];
  readonly name: Word;
  readonly adopt: boolean | { readonly id: Word } | { readonly byRegion: ReadonlyMap<string, Word> };
  readonly renamedFrom?: Word;
  /** Where `max_entries` and each of the tags stand: at the list or in `defaults`. */
  readonly sizePath: Path;
  readonly tagPaths: ReadonlyMap<string, Path>;
  /** Where its principals stand, in the order of `share.principals`. */
  readonly principalsPath: Path;
}

/** The Regions' names and the prefix lists that a draft's list stands for. */
export interface DraftPlace {
  readonly mapping: DraftMapping;
  readonly list: DraftList;
  readonly account: string;
  readonly region: Word;
}

/** Every prefix list whose account and Region are named. */
export function placesOf(draft: Draft): readonly DraftPlace[] {
  return draft.mappings.flatMap((mapping) =>
    mapping.lists.flatMap((list) => {
      const account = list.account?.text;
      return account === undefined ? [] : list.regions.map((region) => ({ mapping, list, account, region }));
    }),
  );
}

export function groupSourcesOf({ sources }: DraftMapping): readonly DraftGroupSource[] {
  return sources.filter((source) => source.kind === "security_groups");
}

export function cidrSourcesOf({ sources }: DraftMapping): readonly DraftCidrSource[] {
  return sources.filter((source) => source.kind === "cidrs");
}

export function listsOfFamily(mapping: DraftMapping, family: AddressFamily): readonly DraftList[] {
  return mapping.lists.filter((list) => list.family === family);
}
