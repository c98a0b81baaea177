// Reading prefix lists: DescribeManagedPrefixLists, GetManagedPrefixListEntries, GetManagedPrefixListAssociations.
import {
  DescribeManagedPrefixListsCommand,
  type DescribeManagedPrefixListsResult,
  type Filter,
  GetManagedPrefixListAssociationsCommand,
  type GetManagedPrefixListAssociationsResult,
  GetManagedPrefixListEntriesCommand,
  type GetManagedPrefixListEntriesResult,
} from "@aws-sdk/client-ec2";
import { compareCidrs, familyOf, readCidr } from "../model/cidr.ts";
import { type Association, type Entry, type PrefixList, TAG } from "../model/prefix-list.ts";
import type { AccountClient } from "./account-client.ts";
import { OddAnswer, required } from "./answers/odd-answer.ts";
import { eachPage } from "./answers/pages.ts";
import { prefixListOf } from "./answers/prefix-list-shape.ts";
import { chunked, exactly } from "./filters.ts";

/** The most that one call returns (API references of the three calls). */
const LISTS_PAGE = 100;
const ENTRIES_PAGE = 100;
const ASSOCIATIONS_PAGE = 255;

/** Lists of the account with our owner tag; with `name`, only those of that name. */
export async function listsByOwner(
  client: AccountClient,
  owner: string,
  name?: string,
): Promise<readonly PrefixList[]> {
  const filters = [
    exactly("owner-id", [client.at.accountId]),
    exactly(`tag:${TAG.owner}`, [owner]),
    ...(name === undefined ? [] : [exactly("prefix-list-name", [name])]),
  ];
  return collect(
    client,
    [filters],
    (list) => isOf(client, list) && list.tags.get(TAG.owner) === owner && (name === undefined || list.name === name),
  );
}

/** Lists of the account with one of the names, whatever their tags say. */
export async function listsByName(client: AccountClient, names: readonly string[]): Promise<readonly PrefixList[]> {
  const wanted = new Set(names);
  const filters = chunked(names, 1).map((chunk) => [
    exactly("owner-id", [client.at.accountId]),
    exactly("prefix-list-name", chunk),
  ]);
  return collect(client, filters, (list) => isOf(client, list) && wanted.has(list.name));
}

/** The customer-managed lists that the account has there. */
export function ownLists(client: AccountClient): Promise<readonly PrefixList[]> {
  return collect(client, [[exactly("owner-id", [client.at.accountId])]], (list) => isOf(client, list));
}

/** How many customer-managed lists the account has there. */
export async function countLists(client: AccountClient): Promise<number> {
  return (await ownLists(client)).length;
}

/** The lists among the ids that exist, of any owner.*/
export async function listsById(client: AccountClient, ids: readonly string[]): Promise<readonly PrefixList[]> {
  const wanted = new Set(ids);
  const filters = chunked(ids).map((chunk) => [exactly("prefix-list-id", chunk)]);
  return collect(client, filters, (list) => wanted.has(list.id));
}

function isOf(client: AccountClient, list: PrefixList): boolean {
  return list.ownerId === client.at.accountId;
}

async function collect(
  client: AccountClient,
  listings: readonly (readonly Filter[])[],
  asked: (list: PrefixList) => boolean,
): Promise<readonly PrefixList[]> {
  const byId = new Map<string, PrefixList>();
  const list = (filters: readonly Filter[]) =>
    eachPage(
      (token) =>
        client.ec2.send(
          new DescribeManagedPrefixListsCommand({
            Filters: [...filters],
            MaxResults: LISTS_PAGE,
            ...(token === undefined ? {} : { NextToken: token }),
          }),
        ),
      (page: DescribeManagedPrefixListsResult) => {
        for (const item of required(page.PrefixLists, "no set of prefix lists")) {
          const found = prefixListOf(item);
          if (!asked(found)) throw new OddAnswer(`the prefix list ${found.id}, which was not asked for`);
          // A deleted list may be listed for a while.
          if (found.state !== "delete-complete") byId.set(found.id, found);
        }
      },
    );
  await Promise.all(listings.map(list));
  return [...byId.values()];
}

/**
 * All entries of exactly that version, in numeric order. Every page names the version, so that all pages are of one. Lists of AWS have
 * none: undefined stands for what there is now.
 */
export async function entriesAt(
  client: AccountClient,
  id: string,
  version: number | undefined,
): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  await eachPage(
    (token) =>
      client.ec2.send(
        new GetManagedPrefixListEntriesCommand({
          PrefixListId: id,
          ...(version === undefined ? {} : { TargetVersion: version }),
          MaxResults: ENTRIES_PAGE,
          ...(token === undefined ? {} : { NextToken: token }),
        }),
      ),
    (page: GetManagedPrefixListEntriesResult) => {
      for (const item of required(page.Entries, `no set of entries of ${id}`)) {
        const cidr = item.Cidr === undefined ? undefined : readCidr(item.Cidr);
        if (cidr === undefined) throw new OddAnswer(`an entry of ${id} that is not a CIDR`);
        entries.push({ cidr, description: item.Description ?? "" });
      }
    },
  );
  if (new Set(entries.map((entry) => familyOf(entry.cidr))).size > 1) {
    throw new OddAnswer(`entries of both address families in ${id}`);
  }
  return entries.sort((a, b) => compareCidrs(a.cidr, b.cidr));
}

/** What references the list, resources of other accounts included. */
export async function associationsOf(client: AccountClient, id: string): Promise<readonly Association[]> {
  const associations: Association[] = [];
  await eachPage(
    (token) =>
      client.ec2.send(
        new GetManagedPrefixListAssociationsCommand({
          PrefixListId: id,
          MaxResults: ASSOCIATIONS_PAGE,
          ...(token === undefined ? {} : { NextToken: token }),
        }),
      ),
    (page: GetManagedPrefixListAssociationsResult) => {
      for (const item of required(page.PrefixListAssociations, `no set of associations of ${id}`)) {
        associations.push({
          resourceId: required(item.ResourceId, `an association of ${id} without a resource`),
          ownerId: required(item.ResourceOwner, `an association of ${id} without an owner`),
        });
      }
    },
  );
  return associations;
}
