// What applying needs from AWS, per account-region. Only `apply` is ever given a writer.
import type { AccountRegion } from "../model/account-region.ts";
import type { AddressFamily, Cidr } from "../model/cidr.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { Entry, PrefixList } from "../model/prefix-list.ts";
import type { ResourceShare } from "../model/resource-share.ts";
import type { Reading } from "../model/snapshot.ts";

export interface Writers {
  /** Signs in with the apply role (account check included) and answers the writer for the Region; once per account and run. */
  at(at: AccountRegion): Promise<Reading<RegionWriter>>;
}

/**
 * Why a write did not succeed.
 * - `conflict`: the list is not, or not any more, as it was read (IncorrectState, PrefixListVersionMismatch and the like): read
 *   again, then decide.
 * - `lost`: no answer, or one that cannot be read: the write may have taken effect. Read again, then decide.
 * - `token`: IdempotentParameterMismatch on a create.
 * - `refused`: anything else; trying again changes nothing.
 */
export type WriteFailureKind = "conflict" | "lost" | "token" | "refused";

export type Written<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly kind: WriteFailureKind;
      /** AWS' error code, or that of the network. */
      readonly code: string;
      readonly diagnostic: Diagnostic;
    };

export interface NewList {
  readonly name: string;
  readonly family: AddressFamily;
  readonly maxEntries: number;
  readonly tags: ReadonlyMap<string, string>;
  /** At most 100 (API reference of CreateManagedPrefixList); they are those of version 1. */
  readonly entries: readonly Entry[];
  /** At most 64 characters here; AWS allows 255. */
  readonly clientToken: string;
}

export interface EntryChange {
  readonly id: string;
  readonly currentVersion: number;
  /** At most 100 (API reference of ModifyManagedPrefixList). */
  readonly adds: readonly Entry[];
  /** At most 100, counted apart from the adds. */
  readonly removes: readonly Cidr[];
}

/** Reads go with the apply role too: what is written is checked with the same eyes. */
export interface RegionWriter {
  /** By id; those that are missing do not exist (any more, or are not visible yet). A call for each 100. */
  describe(ids: readonly string[]): Promise<Reading<ReadonlyMap<string, PrefixList>>>;
  /** Lists of this account with that name and our owner tag; of anybody's, where no owner is given. */
  find(name: string, owner?: string): Promise<Reading<readonly PrefixList[]>>;
  entries(id: string, version: number): Promise<Reading<readonly Entry[]>>;
  create(list: NewList): Promise<Written<PrefixList>>;
  modify(change: EntryChange): Promise<Written<PrefixList>>;
  resize(id: string, maxEntries: number): Promise<Written<PrefixList>>;
  rename(id: string, name: string): Promise<Written<PrefixList>>;
  /** A new version with the entries of the version `previous`. */
  restore(id: string, previous: number, current: number): Promise<Written<PrefixList>>;
  delete(id: string): Promise<Written<undefined>>;
  tag(id: string, tags: ReadonlyMap<string, string>): Promise<Written<undefined>>;
  untag(id: string, keys: readonly string[]): Promise<Written<undefined>>;
  readonly shares: ShareWriter;
}

export interface NewShare {
  readonly name: string;
  readonly listArn: string;
  readonly allowExternal: boolean;
  readonly tags: ReadonlyMap<string, string>;
  readonly clientToken: string;
}

/**
 * Resource shares of AWS RAM in one account-region. Unlike EC2's, RAM's SDK sets no client token by itself, and what is done is
 * in effect some seconds after the answer. A failure that is about a principal says so.
 */
export interface ShareWriter {
  /** The owner's shares of the list, without those that are deleted. */
  ofList(listId: string, owner: string): Promise<Reading<readonly ResourceShare[]>>;
  /** With the list and without principals. */
  create(share: NewShare): Promise<Written<undefined>>;
  addList(arn: string, listArn: string, clientToken: string): Promise<Written<undefined>>;
  addPrincipal(arn: string, principal: string, clientToken: string): Promise<Written<undefined>>;
  removePrincipal(arn: string, principal: string, clientToken: string): Promise<Written<undefined>>;
  allowExternal(arn: string, allow: boolean, clientToken: string): Promise<Written<undefined>>;
  delete(arn: string, clientToken: string): Promise<Written<undefined>>;
  untag(arn: string, keys: readonly string[]): Promise<Written<undefined>>;
}
