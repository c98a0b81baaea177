// From a draft without mistakes to the configuration: names become accounts, paths become positions, Regions spread out.
import { type AccountRegion, compareText, listAddress } from "../model/account-region.ts";
import { type AddressFamily, type Cidr, parseCidr } from "../model/cidr.ts";
import type { Word } from "../model/diagnostics/problem.ts";
import type { Account, Configuration, Grant, ListSpec, Mapping } from "../model/mapping.ts";
import { kindOf } from "../sources/registry.ts";
import type { Positions } from "../sources/written/written-kind.ts";
import type { Draft, DraftAccount, DraftList, DraftMapping, ListIds } from "./draft/draft.ts";
import { commonBlocks } from "./include/common-blocks.ts";
import type { DraftGrant } from "./include/grants.ts";
import type { Locator } from "./text/positions.ts";

export interface FileIdentity {
  readonly path: string;
  /** SHA-256 over the bytes of the file and of those that it names, 64 hex digits. */
  readonly sha256: () => string;
  /** Those that it names, from its folder, sorted; absent: none. */
  readonly namedFiles?: readonly string[];
}

/** Of a draft that passed the rules: what they would have reported throws here, since it is a bug. `Locator` tells where in the file a path is. */
export function configurationOf(draft: Draft, file: FileIdentity, { position }: Locator): Configuration {
  const at = (account: Word | undefined, region: Word | undefined): AccountRegion => {
    const found = draft.accounts.get(account?.text ?? "");
    if (found === undefined || region === undefined) throw new Error("a draft that passed the rules names every place");
    return { account: found.alias, accountId: found.id, region: region.text };
  };

  const within = ({ within: words }: Pick<DraftAccount, "within">): readonly Cidr[] | undefined =>
    words?.map(({ text }) => blockOf(text));

  const positions: Omit<Positions, "widest" | "within"> = {
    position,
    accountRegion: ({ account, region }) => at(account, region),
  };

  const withinOf =
    (grants: readonly DraftGrant[]): Positions["within"] =>
    (place) => {
      const account = draft.accounts.get(place?.account?.text ?? "");
      return commonBlocks(
        [...(account === undefined ? [] : [account]), ...grants].flatMap((one) => {
          const blocks = within(one);
          return blocks === undefined ? [] : [blocks];
        }),
      );
    };

  const accountOf = (account: DraftAccount): Account => {
    const { alias, id, planRole, applyRole, externalId, regions, path } = account;
    const blocks = within(account);
    return {
      alias,
      id,
      ...(planRole.kind === "arn" ? { planRoleArn: planRole.arn } : {}),
      ...(applyRole.kind === "missing" ? {} : { applyRoleArn: applyRole.kind === "arn" ? applyRole.arn : "none" }),
      ...(externalId === undefined ? {} : { externalId: externalId.text }),
      regions: regions.map(({ text }) => text),
      ...(blocks === undefined ? {} : { within: blocks }),
      position: position(path, "key"),
    };
  };

  const grantOf = ({ files, accounts, lists, ...others }: DraftGrant): Grant => {
    const blocks = within(others);
    return {
      files: files.text,
      ...(accounts === undefined ? {} : { accounts: accounts.map(({ text }) => text) }),
      ...(lists === undefined ? {} : { lists: lists.map(({ text }) => text) }),
      ...(blocks === undefined ? {} : { within: blocks }),
    };
  };

  const listsOf = ({
    path,
    account,
    regions,
    name,
    part,
    adopt,
    renamedFrom,
    manage,
    ids,
    ...settings
  }: DraftList): readonly ListSpec[] =>
    regions.map((region) => {
      const place = at(account, region);
      return {
        address: listAddress(place, name.text),
        at: place,
        name: name.text,
        ...(part === undefined ? {} : { part }),
        family: settings.family,
        ...(manage === undefined ? {} : { manage: "entries" as const, ...idIn(ids, region.text) }),
        maxEntries: settings.maxEntries,
        ...aggregationOf(settings.aggregation),
        tags: settings.tags,
        ...shareOf(settings.share),
        adopt: adoptIn(adopt, region.text),
        ...(renamedFrom === undefined ? {} : { renamedFrom: renamedFrom.text }),
        deletion: settings.deletion,
        limits: settings.limits,
        thresholds: settings.thresholds,
        position: position(path, "value"),
      };
    });

  const mappingOf = ({ name, description, path, grants, sources, lists }: DraftMapping): Mapping => ({
    name: name.text,
    ...(description === undefined ? {} : { description }),
    sources: sources.map((source) =>
      kindOf(source).written.source(source, { ...positions, within: withinOf(grants), widest: widestOf(lists) }),
    ),
    lists: lists.flatMap(listsOf),
    position: position(path, "value"),
  });

  const { sha256, ...identity } = file;
  return {
    ...identity,
    get sha256() {
      return sha256();
    },
    owner: draft.owner,
    ...(draft.include.length === 0 ? {} : { include: draft.include.map(grantOf) }),
    credentials: { mode: draft.mode, sessionTags: draft.sessionTags },
    accounts: [...draft.accounts.values()].map(accountOf),
    ...(draft.maxDeletes === undefined ? {} : { maxDeletes: draft.maxDeletes }),
    ...(draft.notify === undefined ? {} : { notify: draft.notify }),
    thresholds: draft.thresholds,
    mappings: draft.mappings.map(mappingOf),
  };
}

/** Of the strictest list of each family. */
function widestOf(lists: readonly DraftList[]): Positions["widest"] {
  const of = (family: AddressFamily) =>
    Math.max(0, ...lists.filter((list) => list.family === family).map(({ limits }) => limits.widest[family]));
  return { IPv4: of("IPv4"), IPv6: of("IPv6") };
}

function blockOf(text: string): Cidr {
  const parsed = parseCidr(text);
  if (!parsed.ok) throw new Error("a draft that passed the rules has canonical CIDRs");
  return parsed.cidr;
}

function aggregationOf(aggregation: DraftList["aggregation"]): Pick<ListSpec, "aggregation"> {
  switch (aggregation.kind) {
    case "none":
      return {};
    case "exact":
      return { aggregation };
    case "bounded":
      return { aggregation: { ...aggregation, never: aggregation.never.map(blockOf) } };
  }
}

function shareOf({ principals, allowExternal }: DraftList["share"]): Pick<ListSpec, "share"> {
  return principals.length === 0 ? {} : { share: { principals: [...principals].sort(compareText), allowExternal } };
}

/** In a Region that the map leaves out, nothing is adopted. */
function adoptIn(adopt: DraftList["adopt"], region: string): boolean | string {
  if (typeof adopt === "boolean") return adopt;
  return idIn(adopt, region).id ?? false;
}

function idIn(ids: ListIds | undefined, region: string): { readonly id?: string } {
  const id = ids === undefined ? undefined : "id" in ids ? ids.id : ids.byRegion.get(region);
  return id === undefined ? {} : { id: id.text };
}
