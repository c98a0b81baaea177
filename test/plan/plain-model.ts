// What a plan must say about the entries of a list, worked out the plain way: records, objects, sets and texts. It is slow and
// shares no code with planning but CIDRs; the test beside it holds the columns against it.
import { createHash } from "node:crypto";
import {
  blockAt,
  type Cidr,
  compareCidrs,
  covers,
  familyOf,
  firstAddress,
  formatCidr,
  lastAddress,
  parseCidr,
  prefixLength,
} from "../../src/model/cidr.ts";
import type { NetworkInterface } from "../../src/model/interface.ts";
import type { ListSpec } from "../../src/model/mapping.ts";
import type { Entry } from "../../src/model/prefix-list.ts";
import type { KnownSource } from "../../src/sources/registry.ts";
import type { SecurityGroupSource } from "../../src/sources/written/security-groups.ts";

interface Brought {
  readonly cidr: Cidr;
  readonly description: string;
  readonly isWorded: boolean;
}

/** What AWS has: the ids of the groups, and the interfaces in any order, of two with one id the later. */
export interface PlainWorld {
  readonly groups: readonly string[];
  readonly interfaces: readonly NetworkInterface[];
}

const isIn = (cidr: Cidr, ...blocks: readonly string[]): boolean => blocks.some((text) => covers(block(text), cidr));

function block(text: string): Cidr {
  const parsed = parseCidr(text);
  if (!parsed.ok) throw new Error(`${text} is not a CIDR`);
  return parsed.cidr;
}

/** The blocks of `within` as addresses: a block may be covered by several of them together. */
function isCovered(cidr: Cidr, within: readonly Cidr[]): boolean {
  if (within.some((one) => covers(one, cidr))) return true;
  const length = prefixLength(cidr);
  if (length >= (familyOf(cidr) === "IPv4" ? 32 : 128) || !within.some((one) => covers(cidr, one))) return false;
  const first = blockAt(firstAddress(cidr), length + 1);
  const last = blockAt(lastAddress(cidr), length + 1);
  return isCovered(first, within) && isCovered(last, within);
}

/** `within` where the source has one, else the private ranges for private IPv4 addresses; never what is special. */
function isAllowed({ within }: SecurityGroupSource, side: "private" | "public", cidr: Cidr): boolean {
  if (isIn(cidr, "127.0.0.0/8", "169.254.0.0/16", "192.0.2.0/24", "::/8", "2001:db8::/32")) return false;
  if (within !== undefined) return isCovered(cidr, within);
  return side === "public" || familyOf(cidr) === "IPv6" || isIn(cidr, "10.0.0.0/8");
}

function byGroups(source: SecurityGroupSource, { groups, interfaces }: PlainWorld): readonly Brought[] | undefined {
  const ids = source.selectors.map((one) => (one.by === "id" ? one.id : ""));
  if (ids.some((id) => !groups.includes(id))) return undefined;
  const latest = new Map(interfaces.map((one) => [one.id, one]));
  const { detached, managed, types, vpcIds } = source.interfaces;
  return (
    [...latest.values()]
      .filter((one) => one.groups.some(({ id }) => ids.includes(id)))
      .filter((one) => detached || one.status !== "available")
      .filter((one) => managed || !one.managed)
      .filter((one) => types.length === 0 || types.includes(one.type))
      // All groups are of vpc-1.
      .filter(({ vpcId }) => vpcIds === "all" || (vpcIds.length === 0 ? vpcId === "vpc-1" : vpcIds.includes(vpcId)))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .flatMap((one) => {
        const { privateIPv4, publicIPv4, ipv6, delegated } = one;
        const blocks = [
          ...(source.addresses === "public" ? [] : privateIPv4).filter((cidr) => isAllowed(source, "private", cidr)),
          ...ipv6.filter((cidr) => isAllowed(source, "private", cidr)),
          ...(source.delegatedPrefixes ? delegated : [])
            .filter((cidr) => source.addresses !== "public" || familyOf(cidr) === "IPv6")
            .filter((cidr) => isAllowed(source, "private", cidr)),
          ...(source.addresses === "private" ? [] : publicIPv4).filter((cidr) => isAllowed(source, "public", cidr)),
        ];
        const description = `${one.id} ${one.instanceId ?? "-"} ${one.name || one.description || ""}`.trim();
        return blocks.map((cidr) => ({ cidr, description, isWorded: false }));
      })
  );
}

/** The kinds that this model knows; the others have tests of their own. */
export type PlainSource = Extract<KnownSource, { readonly kind: "security_groups" | "cidrs" | "cidr_files" }>;

function bySource(source: PlainSource, mapping: string, world: PlainWorld): readonly Brought[] | undefined {
  if (source.kind === "security_groups") return byGroups(source, world);
  if (source.kind === "cidr_files") {
    return source.cidrs.map(({ cidr, file, comment }) => {
      return { cidr, description: `file ${file}${comment === undefined ? "" : `: ${comment}`}`, isWorded: false };
    });
  }
  return source.cidrs.map(({ cidr, description }) => ({
    cidr,
    description: description ?? `mapping ${mapping}`,
    isWorded: description !== undefined,
  }));
}

/** Of CIDRs as texts; `adds` and `removes` with their descriptions. */
export interface PlainChange {
  readonly adds: readonly (readonly [string, string])[];
  readonly removes: readonly (readonly [string, string])[];
  readonly describes: readonly (readonly [string, string, string])[];
  readonly entriesSha256: string;
}

/** The change of one list of the mapping. `have`: its entries, in any order; of two of one CIDR the first. */
export function plainChange(
  { name, sources }: { readonly name: string; readonly sources: readonly PlainSource[] },
  { family }: Pick<ListSpec, "family">,
  have: readonly Entry[],
  world: PlainWorld,
): PlainChange {
  const answers = sources.map((source) => ({
    source,
    answer: bySource(source, name, world)?.filter(({ cidr }) => familyOf(cidr) === family),
  }));
  const want = new Map<Cidr, Brought>();
  const staying = new Set<Cidr>();
  for (const { source, answer = [] } of answers) {
    const isLarge =
      source.kind === "security_groups" && new Set(answer.map(({ cidr }) => cidr)).size > source.maxAddresses;
    for (const one of answer) {
      if (isLarge) staying.add(one.cidr);
      else if (!want.has(one.cidr)) want.set(one.cidr, one);
    }
  }
  const old = new Map([...have].reverse().map(({ cidr, description }) => [cidr, description]));
  const inOrder = (cidrs: Iterable<Cidr>) => [...cidrs].sort(compareCidrs);
  const unknown = answers.flatMap(({ source, answer }) => (answer === undefined ? [source] : []));
  const isKnown = (cidr: Cidr) =>
    unknown.every(({ within }) => within?.every((one) => !covers(one, cidr) && !covers(cidr, one)) ?? false);
  const texts = inOrder(old.keys()).map(formatCidr);
  const unwanted = inOrder(old.keys()).filter((cidr) => isKnown(cidr) && !want.has(cidr) && !staying.has(cidr));
  const after = [...[...old.keys()].filter((cidr) => !unwanted.includes(cidr)), ...want.keys()];
  // What a source brings in one block may be in the list in several: they stay while the block is not added.
  const isCutOff = (cidr: Cidr) => isCovered(cidr, [...want.keys(), ...staying]) && !isCovered(cidr, after);
  return {
    adds: inOrder(want.keys())
      .filter((cidr) => !old.has(cidr))
      .map((cidr) => [formatCidr(cidr), want.get(cidr)?.description ?? ""]),
    removes: unwanted.filter((cidr) => !isCutOff(cidr)).map((cidr) => [formatCidr(cidr), old.get(cidr) ?? ""]),
    describes: inOrder(want.keys()).flatMap((cidr) => {
      const is = old.get(cidr);
      const { description, isWorded } = want.get(cidr) as Brought;
      return is === undefined || !isWorded || is === description ? [] : [[formatCidr(cidr), is, description] as const];
    }),
    entriesSha256: createHash("sha256")
      .update(`plsync entries 1\n${texts.join("\n")}`)
      .digest("hex"),
  };
}
