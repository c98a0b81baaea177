// DescribeSecurityGroups by filters: a group that does not exist is simply not in the answer. (By GroupId, one missing group would fail
// the call for all.)
import {
  DescribeSecurityGroupsCommand,
  type DescribeSecurityGroupsResult,
  type Filter,
  type SecurityGroup as Item,
} from "@aws-sdk/client-ec2";
import type { SecurityGroup } from "../model/interface.ts";
import type { AccountClient } from "./account-client.ts";
import { OddAnswer, required } from "./answers/odd-answer.ts";
import { eachPage } from "./answers/pages.ts";
import { tagsOf } from "./answers/tags.ts";
import { chunked, exactly } from "./filters.ts";

/** The most that one call returns (API reference of DescribeSecurityGroups). */
const PAGE = 1000;

/** The groups among the ids that exist. */
export async function groupsById(client: AccountClient, ids: readonly string[]): Promise<readonly SecurityGroup[]> {
  const wanted = new Set(ids);
  const filters = chunked(ids).map((chunk) => [exactly("group-id", chunk)]);
  return collect(client, filters, (group) => wanted.has(group.id));
}

/** All groups with one of the names, which are unique only within a VPC. */
export async function groupsByName(client: AccountClient, names: readonly string[]): Promise<readonly SecurityGroup[]> {
  const wanted = new Set(names);
  const filters = chunked(names).map((chunk) => [exactly("group-name", chunk)]);
  return collect(client, filters, (group) => wanted.has(group.name));
}

/** All groups that have all of the tags. */
export async function groupsByTags(
  client: AccountClient,
  tags: ReadonlyMap<string, string>,
): Promise<readonly SecurityGroup[]> {
  const filters = [...tags].map(([key, value]) => exactly(`tag:${key}`, [value]));
  return collect(client, [filters], (group) => [...tags].every(([key, value]) => group.tags.get(key) === value));
}

/** The first page of all groups: enough to find what a misspelt name means, and one call however many there are. */
export async function someGroups(client: AccountClient): Promise<readonly SecurityGroup[]> {
  const page = await client.ec2.send(new DescribeSecurityGroupsCommand({ MaxResults: PAGE }));
  return required(page.SecurityGroups, "no set of security groups").map(groupOf);
}

/** One listing for each set of filters; a group that several of them find is in the result once. */
async function collect(
  client: AccountClient,
  listings: readonly (readonly Filter[])[],
  asked: (group: SecurityGroup) => boolean,
): Promise<readonly SecurityGroup[]> {
  const byId = new Map<string, SecurityGroup>();
  const list = (filters: readonly Filter[]) =>
    eachPage(
      (token) =>
        client.ec2.send(
          new DescribeSecurityGroupsCommand({
            Filters: [...filters],
            MaxResults: PAGE,
            ...(token === undefined ? {} : { NextToken: token }),
          }),
        ),
      (page: DescribeSecurityGroupsResult) => {
        for (const item of required(page.SecurityGroups, "no set of security groups")) {
          const group = groupOf(item);
          if (!asked(group)) throw new OddAnswer(`the security group ${group.id}, which was not asked for`);
          byId.set(group.id, group);
        }
      },
    );
  await Promise.all(listings.map(list));
  return [...byId.values()];
}

function groupOf(item: Item): SecurityGroup {
  const id = required(item.GroupId, "a security group without an id");
  return {
    id,
    name: required(item.GroupName, `the security group ${id} without a name`),
    vpcId: required(item.VpcId, `the security group ${id} without a VPC`),
    ...(item.OwnerId ? { ownerId: item.OwnerId } : {}),
    tags: tagsOf(item.Tags, `the security group ${id}`),
  };
}
