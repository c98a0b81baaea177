// DescribeManagedPrefixLists for lists of any owner that others copy; their entries take a call of their own.
import { DescribeManagedPrefixListsCommand, type ManagedPrefixList } from "@aws-sdk/client-ec2";
import type { NetworkResource } from "../../model/network/resource.ts";
import { present } from "../../model/present.ts";
import { prefixListOf } from "../answers/prefix-list-shape.ts";
import type { Listing } from "./listing.ts";

/** The most that one call returns (API reference of DescribeManagedPrefixLists). */
const PAGE = 100;

export const PREFIX_LISTS: Listing = {
  call: "DescribeManagedPrefixLists",
  idFilter: "prefix-list-id",
  page: async (ec2, Filters, NextToken) => {
    const page = await ec2.send(
      new DescribeManagedPrefixListsCommand({
        Filters,
        MaxResults: PAGE,
        ...(NextToken === undefined ? {} : { NextToken }),
      }),
    );
    return { resources: page.PrefixLists?.flatMap(listOf), NextToken: page.NextToken };
  },
};

/** A list that is being created or deleted says nothing: AWS lists it for a while before and after it has entries that count. */
function listOf(item: ManagedPrefixList): readonly NetworkResource[] {
  const { id, name, ownerId, version, state, tags } = prefixListOf(item);
  const isThere = !state.startsWith("delete-") && (!state.startsWith("create-") || state === "create-complete");
  return isThere || state === "delete-failed" ? [present({ id, name, ownerId, version, tags, blocks: [] })] : [];
}
