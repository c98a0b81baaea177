// The file with defaults merged in, in the form that the rules check: every part knows its path, references are still names.
// It has only what is sound. A part whose shape has a mistake is left out, so that the rules can look at all the rest without
// reporting the same mistake again in other words.
import type { Path, Word } from "../../model/diagnostics/problem.ts";
import type { PartSpec, Thresholds } from "../../model/mapping.ts";
import type { Notify } from "../../model/notification/notify.ts";
import type { DraftPlace, DraftSource } from "../../sources/written/written-kind.ts";
import type { DraftGrant } from "../include/grants.ts";
import type { ListSettings } from "./merge-settings.ts";

export interface Draft {
  readonly owner: string;
  readonly mode: "chain" | "oidc";
  readonly sessionTags: boolean;
  readonly maxDeletes?: number;
  readonly notify?: Notify;
  readonly thresholds: Thresholds;
  /** Every alias that the file defines, those with mistakes included; undefined when `accounts` itself cannot be read. */
  readonly aliases: ReadonlySet<string> | undefined;
  readonly accounts: ReadonlyMap<string, DraftAccount>;
  readonly include: readonly DraftGrant[];
  /** Its own, then those of the files that it includes. */
  readonly mappings: readonly DraftMapping[];
  /** `defaults.account`, whether it is used or not. */
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
  readonly within?: readonly Word[];
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
  /** What `include` says of the file that it stands in, each to be kept; empty for the file itself, which is granted everything. */
  readonly grants: readonly DraftGrant[];
  readonly sources: readonly DraftSource[];
  readonly lists: readonly DraftList[];
  /** False: lists with mistakes were left out. */
  readonly listsAreComplete: boolean;
}

/** A list of the file: one prefix list in each of its Regions. */
export interface DraftList extends ListSettings {
  readonly path: Path;
  readonly account: Word | undefined;
  readonly regions: readonly Word[];
  readonly name: Word;
  /** Of a list that is split: each of its parts is a list like any other. */
  readonly part?: PartSpec;
  readonly adopt: boolean | ListIds;
  readonly renamedFrom?: Word;
  /** Only the entries of the list are plsync's. */
  readonly manage?: EntriesOnly;
  readonly ids?: ListIds;
  /** Where the blocks of `aggregate.never` are, in their order. */
  readonly neverPath: Path;
  /** Where `max_entries` and each of the tags are: at the list or in `defaults`. */
  readonly sizePath: Path;
  readonly tagPaths: ReadonlyMap<string, Path>;
  /** Where its principals are, in the order of `share.principals`. */
  readonly principalsPath: Path;
}

/** Of lists in AWS: one id, or one for each Region. */
export type ListIds = { readonly id: Word } | { readonly byRegion: ReadonlyMap<string, Word> };

/** A list that Terraform or CDK makes. */
export interface EntriesOnly {
  /** The keys of the file that are about what is not plsync's. */
  readonly others: readonly OthersKey[];
}

/** What a list has besides its entries. */
export type OthersKey = "max_entries" | "split" | "tags" | "share" | "adopt" | "renamed_from" | "deletion";

/** One prefix list: a draft's list in one of its Regions. */
export interface PlacedList {
  readonly mapping: DraftMapping;
  readonly list: DraftList;
  readonly account: string;
  readonly region: Word;
}

/** Every prefix list whose account and Region are named. */
export function placedLists(draft: Draft): readonly PlacedList[] {
  return draft.mappings.flatMap((mapping) =>
    mapping.lists.flatMap((list) => {
      const account = list.account?.text;
      return account === undefined ? [] : list.regions.map((region) => ({ mapping, list, account, region }));
    }),
  );
}

/** Where the sources of the mapping are, as far as they are somewhere in AWS. */
export function sourcePlaces({ sources }: DraftMapping): readonly DraftPlace[] {
  return sources.flatMap(({ place }) => place ?? []);
}
