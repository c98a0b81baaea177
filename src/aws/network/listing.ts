// Network resources by filters, whatever their kind: one that does not exist is simply not in the answer. (By its id as a parameter, one
// that is missing would fail the call for all.)
import type { EC2Client, Filter } from "@aws-sdk/client-ec2";
import { type AddressFamily, type Cidr, familyOf, readCidr, readSingleAddress } from "../../model/cidr.ts";
import { matchesResource, type NetworkResource, type ResourceMatch } from "../../model/network/resource.ts";
import { OddAnswer, required } from "../answers/odd-answer.ts";
import { eachPage } from "../answers/pages.ts";
import { chunked, exactly } from "../filters.ts";

/** How resources of one kind are listed. */
export interface Listing {
  /** The EC2 action. */
  readonly call: string;
  /** The filter that selects by id. */
  readonly idFilter: string;
  /** The resources of one page; undefined: it has no set of them. */
  readonly page: (ec2: EC2Client, filters: Filter[], token: string | undefined) => Promise<ResourcePage>;
}

interface ResourcePage {
  readonly resources: readonly NetworkResource[] | undefined;
  readonly NextToken?: string | undefined;
}

/** Those of the ids that exist. */
export async function listById(
  listing: Listing,
  ec2: EC2Client,
  ids: readonly string[],
): Promise<readonly NetworkResource[]> {
  const wanted = new Set(ids);
  const filters = chunked(ids).map((chunk) => [exactly(listing.idFilter, chunk)]);
  return collect(listing, ec2, filters, ({ id }) => wanted.has(id));
}

/** Those that have all that the match names. */
export async function listMatching(
  listing: Listing,
  ec2: EC2Client,
  match: ResourceMatch,
): Promise<readonly NetworkResource[]> {
  const filters = [
    ...(match.vpcId === undefined ? [] : [exactly("vpc-id", [match.vpcId])]),
    ...(match.name === undefined ? [] : [exactly("prefix-list-name", [match.name])]),
    ...(match.ownerId === undefined ? [] : [exactly("owner-id", [match.ownerId])]),
    ...[...match.tags].map(([key, value]) => exactly(`tag:${key}`, [value])),
  ];
  return collect(listing, ec2, [filters], (resource) => matchesResource(match, resource));
}

async function collect(
  { page }: Listing,
  ec2: EC2Client,
  listings: readonly Filter[][],
  asked: (resource: NetworkResource) => boolean,
): Promise<readonly NetworkResource[]> {
  const byId = new Map<string, NetworkResource>();
  const list = (filters: Filter[]) =>
    eachPage(
      (token) => page(ec2, filters, token),
      ({ resources }) => {
        for (const found of required(resources, "no set of what was asked for")) {
          if (!asked(found)) throw new OddAnswer(`${found.id}, which was not asked for`);
          byId.set(found.id, found);
        }
      },
    );
  await Promise.all(listings.map(list));
  return [...byId.values()];
}

/**
 * A CIDR of the family as AWS writes it; `holder` completes "AWS' answer has …".
 * @throws OddAnswer for any other text
 */
export function blockOf(family: AddressFamily, text: string | undefined, holder: string): Cidr {
  const cidr = text === undefined ? undefined : readCidr(text);
  if (cidr === undefined || familyOf(cidr) !== family) throw new OddAnswer(`${holder} with an invalid ${family} CIDR`);
  return cidr;
}

/**
 * A single address as AWS writes it; `holder` completes "AWS' answer has …".
 * @throws OddAnswer for any other text
 */
export function addressOf(text: string | undefined, holder: string): Cidr {
  const cidr = text === undefined ? undefined : readSingleAddress(text);
  if (cidr === undefined) throw new OddAnswer(`${holder} with an invalid address`);
  return cidr;
}
