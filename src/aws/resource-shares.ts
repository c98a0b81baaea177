// Reading resource shares of AWS RAM: GetResourceShares by our tags, GetResourceShareAssociations for what is in them.
import type {
  ResourceShareAssociation,
  ResourceShareAssociationType,
  ResourceShare as Share,
} from "@aws-sdk/client-ram";
import { TAG } from "../model/prefix-list.ts";
import {
  isStaying,
  LIST_TAG,
  type ResourceShare,
  type ShareMember,
  type ShareMemberState,
} from "../model/resource-share.ts";
import type { Reading } from "../model/snapshot.ts";
import type { AccountClient } from "./account-client.ts";
import { reading } from "./answers/failure.ts";
import { OddAnswer, required } from "./answers/odd-answer.ts";
import { eachPage } from "./answers/pages.ts";

/** The most that one call returns (API references of both calls). */
const PAGE = 500;
/** How many shares one call may name is not documented. */
const SHARES_PER_CALL = 50;

type Found = Omit<ResourceShare, "principals" | "resources">;

/** The owner's shares of this account and Region. */
export function sharesByOwner(client: AccountClient, owner: string): Promise<Reading<readonly ResourceShare[]>> {
  return shares(client, owner, [TAG.owner, owner]);
}

/** The owner's shares that are for the list. */
export function sharesOfList(
  client: AccountClient,
  owner: string,
  listId: string,
): Promise<Reading<readonly ResourceShare[]>> {
  return shares(client, owner, [LIST_TAG, listId]);
}

/** RAM is asked for one tag only, since of several it takes any as a match; the other tag is checked here. */
async function shares(
  client: AccountClient,
  owner: string,
  tag: readonly [key: string, value: string],
): Promise<Reading<readonly ResourceShare[]>> {
  const found = await reading("ram:GetResourceShares", client.at, () => tagged(client, owner, tag));
  if (!found.ok) return found;
  const arns = found.value
    .filter((share) => isStaying({ ...share, principals: [], resources: [] }))
    .map(({ arn }) => arn);
  if (arns.length === 0) {
    return { ok: true, value: found.value.map((share) => ({ ...share, principals: [], resources: [] })) };
  }
  const members = (type: ResourceShareAssociationType) =>
    reading("ram:GetResourceShareAssociations", client.at, () => membersOf(client, arns, type));
  const [principals, resources] = await Promise.all([members("PRINCIPAL"), members("RESOURCE")]);
  if (!principals.ok) return principals;
  if (!resources.ok) return resources;
  return {
    ok: true,
    value: found.value.map((share) => ({
      ...share,
      principals: principals.value.get(share.arn) ?? [],
      resources: resources.value.get(share.arn) ?? [],
    })),
  };
}

async function tagged(
  { at, ram }: AccountClient,
  owner: string,
  [tagKey, tagValue]: readonly [string, string],
): Promise<readonly Found[]> {
  const { client, sdk } = await ram();
  const found: Found[] = [];
  await eachPage(
    async (token) => {
      const { resourceShares, nextToken } = await client.send(
        new sdk.GetResourceSharesCommand({
          resourceOwner: "SELF",
          tagFilters: [{ tagKey, tagValues: [tagValue] }],
          maxResults: PAGE,
          ...(token === undefined ? {} : { nextToken: token }),
        }),
      );
      return { resourceShares, NextToken: nextToken };
    },
    ({ resourceShares }) => {
      for (const item of listIn(resourceShares, "no set of resource shares")) {
        const arn = textIn(item.resourceShareArn, "a resource share without an ARN");
        const tags = new Map(
          listIn(item.tags ?? [], `the resource share ${arn} with odd tags`).map(({ key, value }) => [
            key,
            value ?? "",
          ]),
        );
        if (item.owningAccountId !== at.accountId || tags.get(tagKey) !== tagValue) {
          throw new OddAnswer(`the resource share ${arn}, which was not asked for`);
        }
        const listId = tags.get(LIST_TAG);
        const state = stateOf(item, arn);
        if (state === undefined || listId === undefined || tags.get(TAG.owner) !== owner) continue;
        const name = textIn(item.name, `the resource share ${arn} without a name`);
        const allowExternal = required(
          item.allowExternalPrincipals,
          `the resource share ${arn} without who may be in it`,
        );
        found.push({ arn, name, listId, state, allowExternal });
      }
    },
  );
  return found.sort((a, b) => (a.arn < b.arn ? -1 : 1));
}

/** Undefined for a share that is gone though still listed, and for one whose creation failed. */
function stateOf({ status }: Share, arn: string): Found["state"] | undefined {
  switch (status) {
    case "PENDING":
    case "ACTIVE":
    case "DELETING":
      return status;
    case "DELETED":
    case "FAILED":
      return undefined;
    default:
      throw new OddAnswer(`the resource share ${arn} in a state that AWS does not document`);
  }
}

async function membersOf(
  { ram }: AccountClient,
  arns: readonly string[],
  associationType: ResourceShareAssociationType,
): Promise<ReadonlyMap<string, readonly ShareMember[]>> {
  const { client, sdk } = await ram();
  const members = new Map<string, ShareMember[]>(arns.map((arn) => [arn, []]));
  const chunks = Array.from({ length: Math.ceil(arns.length / SHARES_PER_CALL) }, (_, i) =>
    arns.slice(i * SHARES_PER_CALL, (i + 1) * SHARES_PER_CALL),
  );
  const list = (chunk: readonly string[]) =>
    eachPage(
      async (token) => {
        const { resourceShareAssociations, nextToken } = await client.send(
          new sdk.GetResourceShareAssociationsCommand({
            associationType,
            resourceShareArns: [...chunk],
            maxResults: PAGE,
            ...(token === undefined ? {} : { nextToken: token }),
          }),
        );
        return { resourceShareAssociations, NextToken: nextToken };
      },
      ({ resourceShareAssociations }) => {
        for (const item of listIn(resourceShareAssociations, "no set of associations of resource shares")) {
          const of = members.get(item.resourceShareArn ?? "");
          if (of === undefined) throw new OddAnswer("an association of a resource share that was not asked for");
          of.push(memberOf(item));
        }
      },
    );
  await Promise.all(chunks.map(list));
  return members;
}

/** The SDK does not check JSON: what it types as a list may be anything. */
function listIn<T>(value: readonly T[] | undefined, what: string): readonly T[] {
  if (!Array.isArray(value) || value.some((item) => typeof item !== "object" || item === null))
    throw new OddAnswer(what);
  return value;
}

function textIn(value: string | undefined, what: string): string {
  if (typeof value !== "string" || value === "") throw new OddAnswer(what);
  return value;
}

function memberOf(item: ResourceShareAssociation): ShareMember {
  const id = textIn(item.associatedEntity, "an association of a resource share with nothing");
  return {
    id,
    state: memberState(item.status, id),
    ...(item.statusMessage ? { message: String(item.statusMessage) } : {}),
    external: item.external === true,
  };
}

function memberState(text: string | undefined, id: string): ShareMemberState {
  if (!isMemberState(text)) throw new OddAnswer(`the association of ${id} in a state that AWS does not document`);
  return text;
}

function isMemberState(text: string | undefined): text is ShareMemberState {
  return /^(ASSOCIAT(ING|ED)|FAILED|DISASSOCIAT(ING|ED)|SUSPEND(ED|ING)|RESTORING)$/.test(text ?? "");
}
