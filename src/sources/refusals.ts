// What a source would bring and may not: told once for each source and family, with the interfaces, their addresses, and what to write
// in the file if they are right.
import type { AccountRegion } from "../model/account-region.ts";
import { includesBlock } from "../model/address-set.ts";
import {
  type AddressFamily,
  blockAt,
  type Cidr,
  familyOf,
  firstAddress,
  formatCidr,
  prefixLength,
} from "../model/cidr.ts";
import type { OwnedBlocks } from "../model/columns/chosen-lists.ts";
import type { Interfaces } from "../model/columns/interfaces.ts";
import type { SourcePosition } from "../model/diagnostics/diagnostic.ts";
import { count, listed, listedUpTo, plural } from "../model/sentence.ts";
import type { Refusal } from "./source-answer.ts";
import { PRIVATE_IPV4, rangesOf, specialRangeOf } from "./special-purpose.ts";

/** What has the addresses: `interface` and `subnet` are nouns. */
export interface Holders {
  readonly noun: string;
  /** By the number of the holder. */
  id(owner: number): string;
}

/** Where the source is, in AWS and in the file. */
export interface RefusingSource {
  readonly mapping: string;
  readonly at: AccountRegion;
  readonly position: SourcePosition;
  readonly within?: readonly Cidr[];
}

/** So many addresses are named, and so many blocks to write; a count stands for the others. */
const NAMED = 3;
/** A VPC's subnets are mostly this wide; a narrower block would have to be written anew for every interface. */
const WRITTEN_LENGTH = { IPv4: 24, IPv6: 64 } as const;

function reasonOf(block: Cidr, isUnproven: boolean): string {
  if (isUnproven) return " (global, but private to AWS: nothing proves whose it is)";
  const special = specialRangeOf(block);
  return special === undefined ? "" : ` (${special.purpose}, ${special.rfc})`;
}

/** The blocks, as wide as subnets mostly are, that these addresses lie in. */
function subnetsOf(cidrs: readonly Cidr[]): readonly string[] {
  const wide = cidrs.map((block) => formatCidr(blockAt(firstAddress(block), WRITTEN_LENGTH[familyOf(block)])));
  return [...new Set(wide)];
}

/** The private ranges that addresses of the source lie in, and its other addresses: without `within` all count, with it only what it names. */
function broughtRanges(brought: Iterable<Cidr>): {
  readonly ranges: readonly string[];
  readonly rest: readonly Cidr[];
} {
  const ranges = PRIVATE_IPV4.map((text) => ({ text, addresses: rangesOf(text) }));
  const used = new Set<string>();
  const rest: Cidr[] = [];
  for (const block of brought) {
    const range = ranges.find(({ addresses }) => familyOf(block) === "IPv4" && includesBlock(addresses, block));
    if (range === undefined) rest.push(block);
    else used.add(range.text);
  }
  return { ranges: [...used].sort(), rest };
}

/** What to write in the file so that the addresses outside come in, and nothing that the source brings is lost. */
function toWrite({ within, at }: RefusingSource, outside: readonly Cidr[], brought: Iterable<Cidr>): string {
  const wanted = subnetsOf(outside);
  const first = wanted.slice(0, NAMED);
  const more = (left: number, what: string) =>
    left > 0 ? ` and ${count(left)} more ${plural(left, "block")} ${what}` : "";
  if (within !== undefined) {
    const place = `the \`within\` of the source or, if it has none of its own, of account ${at.account}`;
    return `add \`${first.join(", ")}\`${more(wanted.length - first.length, "of this size")} to ${place}`;
  }
  const { ranges, rest } = broughtRanges(brought);
  const others = subnetsOf(rest);
  const shown = others.slice(0, NAMED);
  const left = wanted.length - first.length + others.length - shown.length;
  return `write \`within: [${[...ranges, ...first, ...shown].join(", ")}]\`${more(left, "for its other addresses")} at the source`;
}

/** `outside`: at least one; `brought`: all that the source brings, of both families; `unproven`: those of `outside` that are private to AWS. */
export function outsideEnvelope(
  source: RefusingSource,
  family: AddressFamily,
  holders: Holders,
  outside: OwnedBlocks,
  brought: Iterable<Cidr>,
  unproven: Iterable<Cidr>,
): Refusal {
  const withoutProof = new Set(unproven);
  const { mapping, at, position, within } = source;
  const cidrs = [...outside.cidrs];
  const named = cidrs
    .slice(0, NAMED)
    .map(
      (block, i) =>
        `${formatCidr(block)} of ${holders.id(outside.owners[i] as number)}${reasonOf(block, withoutProof.has(block))}`,
    );
  const more = cidrs.length - named.length;
  const ordinary = cidrs.filter((block) => specialRangeOf(block) === undefined);
  const limit = within === undefined ? "what a source without `within` may bring" : "its `within`";
  return {
    family,
    cidrs,
    diagnostic: {
      code: "address_refused",
      severity: "error",
      mapping,
      account: at.account,
      region: at.region,
      position,
      summary: `mapping ${mapping}: ${count(cidrs.length)} ${family} ${plural(cidrs.length, "CIDR")} of a source in ${at.account} (${at.accountId}) ${at.region} ${cidrs.length === 1 ? "is" : "are"} left out, since ${cidrs.length === 1 ? "it lies" : "they lie"} outside ${limit}`,
      detail: `${listed([...named, ...(more > 0 ? [`${count(more)} more`] : [])])}. Nothing of that is added, and what a list of the mapping has of it is removed, within the limits of that list. The other addresses of the source are used.`,
      remedy:
        ordinary.length === 0
          ? `Special-purpose addresses are allowed only as \`cidrs\`. Find out who gave the ${plural(2, holders.noun)} these addresses.`
          : `Find out who gave the ${plural(2, holders.noun)} these addresses. If they belong there, ${toWrite(source, ordinary, brought)}.`,
    },
  };
}

/** `wide`: blocks with a shorter prefix length than `shortest`, at least one. */
export function tooWide(
  { mapping, at, position }: RefusingSource,
  family: AddressFamily,
  holders: Holders,
  { cidrs, owners }: OwnedBlocks,
  shortest: number,
): Refusal {
  const named = Array.from(cidrs, (block, i) => `${formatCidr(block)} of ${holders.id(owners[i] as number)}`);
  const widest = Math.min(...Array.from(cidrs, prefixLength));
  return {
    family,
    cidrs: [...cidrs],
    diagnostic: {
      code: "address_refused",
      severity: "error",
      mapping,
      account: at.account,
      region: at.region,
      position,
      summary: `mapping ${mapping}: ${count(cidrs.length)} ${family} ${plural(cidrs.length, "CIDR")} of a source in ${at.account} (${at.accountId}) ${at.region} ${cidrs.length === 1 ? "is" : "are"} left out, since ${cidrs.length === 1 ? "it is" : "they are"} wider than the /${shortest} that the mapping's lists allow`,
      detail: `${listedUpTo(NAMED, named)}. Nothing of that is added, and what a list of the mapping has of it is removed, within the limits of that list. The other addresses of the source are used.`,
      remedy: `If they belong there, raise the limit of the mapping's lists: \`limits: { widest: { ${family}: ${widest} } }\`.`,
    },
  };
}

/** `foreign`: the blocks of the family of interfaces in other VPCs than their groups', at least one; `vpcIds`: these VPCs. */
export function ofOtherVpcs(
  { mapping, at, position }: RefusingSource,
  family: AddressFamily,
  interfaces: Interfaces,
  foreign: OwnedBlocks,
  own: readonly string[],
): Refusal {
  const members = [...new Set(Array.from(foreign.owners))];
  const vpcIds = [...new Set(members.map((number) => interfaces.vpcId(number)))].sort();
  const named = members.map((number) => `${interfaces.id(number)} in ${interfaces.vpcId(number)}`);
  return {
    family,
    cidrs: [...foreign.cidrs],
    diagnostic: {
      code: "other_vpc",
      severity: "error",
      mapping,
      account: at.account,
      region: at.region,
      position,
      summary: `mapping ${mapping}: ${count(members.length)} ${plural(members.length, "interface")} with ${family} addresses in ${at.account} (${at.accountId}) ${at.region} ${members.length === 1 ? "is" : "are"} left out, since ${members.length === 1 ? "it is" : "they are"} in another VPC than the group`,
      detail: `${listedUpTo(NAMED, named)}. Groups can be associated with other VPCs, and shared with other accounts. None of their addresses is added, and what a list of the mapping has of them is removed, within the limits of that list.`,
      remedy: `If they belong there, add \`vpc_ids: [${[...own, ...vpcIds].join(", ")}]\` to the source's \`interfaces\`, or \`vpc_ids: all\`. To leave them out without this message, add \`vpc_ids: [${own.join(", ")}]\` there.`,
    },
  };
}
