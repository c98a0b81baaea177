// What an import becomes: a first file, or the file that is there with mappings at its end.
import { insertItems } from "../config/text/insert-items.ts";

import { readYaml } from "../config/text/yaml-document.ts";
import { yamlScalar } from "../config/text/yaml-scalar.ts";
import type { Configuration } from "../model/mapping.ts";
import { partitionOfRegion } from "../model/partition.ts";
import { pageUrl } from "../model/version.ts";
import { aliasesFor, type NewAccount } from "./aliases.ts";
import { type ImportedMapping, isRecord } from "./imported.ts";
import { mappingLines } from "./mapping-lines.ts";

interface Ids {
  readonly all: ReadonlySet<string>;
  /** Of accounts in which lists live. */
  readonly written: ReadonlySet<string>;
  /** Any Region among them. */
  readonly region: string;
}

function idsOf(mappings: readonly ImportedMapping[]): Ids {
  const lists = mappings.flatMap((mapping) => mapping.lists.map((list) => list.at));
  const sources = mappings.flatMap((mapping) =>
    mapping.sources.flatMap((source) => (source.kind === "groups" ? [source.at] : [])),
  );
  return {
    all: new Set([...sources, ...lists].map(({ accountId }) => accountId)),
    written: new Set(lists.map(({ accountId }) => accountId)),
    region: lists[0]?.region ?? "",
  };
}

function accountLines({ alias, id, isWritten }: NewAccount, partition: string, defaults: unknown, roles: boolean) {
  const arn = (name: string): string => (roles ? `arn:${partition}:iam::${id}:role/plsync-${name}` : "none");
  const has = (key: string): boolean => isRecord(defaults) && defaults[key] !== undefined;
  return [
    `${yamlScalar(alias)}:`,
    `  id: "${id}"`,
    ...(has("plan_role_arn") ? [] : [`  plan_role_arn: ${arn("plan")}`]),
    ...(has("apply_role_arn") || !isWritten ? [] : [`  apply_role_arn: ${arn("apply")}`]),
    "  # within: [10.20.0.0/16] # write down the blocks of its VPCs: what its interfaces may bring at most",
  ];
}

/** A file of its own. `head`: its first lines, comments. */
export function firstFile(mappings: readonly ImportedMapping[], owner: string, head: readonly string[]): string {
  const ids = idsOf(mappings);
  const { aliases, added } = aliasesFor(ids.all, new Map(), ids.written);
  const isOne = added.length === 1;
  const defaults = isOne ? { account: added[0]?.alias } : undefined;
  const around = { defaults, aliases, names: new Set<string>() };
  const partition = partitionOfRegion(ids.region);
  const roles = isOne
    ? ["  # plsync uses the credentials of your shell as they are. How to have roles instead:"]
    : ["  # `plsync iam` prints the roles. How to create them:"];
  return [
    ...head,
    "version: 1",
    "",
    "# Identity of this file: a tag on every list that it manages. Never change it.",
    `owner: ${yamlScalar(owner)}`,
    "",
    "accounts:",
    ...roles,
    `  # ${pageUrl("roles.md")}`,
    ...added.flatMap((account) => accountLines(account, partition, undefined, !isOne).map((line) => `  ${line}`)),
    "",
    ...(defaults === undefined ? [] : ["defaults:", `  account: ${defaults.account}`, ""]),
    "mappings:",
    ...mappings.flatMap((mapping) => mappingLines(mapping, around).map((line) => `  ${line}`)),
    "",
  ].join("\n");
}

export type Appended =
  | { readonly ok: true; readonly text: string }
  /** The file is not written as blocks, so a person must put the lines in: those under `key` at the top of the file. */
  | { readonly ok: false; readonly missing: readonly { readonly key: string; readonly lines: readonly string[] }[] };

/** Without the mappings all of whose lists the file has already, by id or by address. */
export function newTo(configuration: Configuration, mappings: readonly ImportedMapping[]): readonly ImportedMapping[] {
  const aliases = new Map(configuration.accounts.map(({ id, alias }) => [id, alias]));
  const lists = configuration.mappings.flatMap((mapping) => mapping.lists);
  const named = new Set(lists.flatMap(({ adopt, id }) => [adopt, id]));
  const addresses = new Set(lists.map(({ address }) => address));
  return mappings.flatMap((mapping) => {
    const left = mapping.lists.filter(
      ({ id, at, name }) => !named.has(id) && !addresses.has(`${aliases.get(at.accountId)}/${at.region}/${name}`),
    );
    return left.length === 0 ? [] : [{ ...mapping, lists: left }];
  });
}

/** The text of the file with the mappings, and accounts that it lacks. `text`: of a file that is valid, without a byte order mark. */
export function appended(text: string, configuration: Configuration, mappings: readonly ImportedMapping[]): Appended {
  const yaml = readYaml(text);
  const root = yaml.ok && isRecord(yaml.tree.root) ? yaml.tree.root : {};
  const ids = idsOf(mappings);
  const known = new Map(configuration.accounts.map(({ id, alias }) => [id, alias]));
  const { aliases, added } = aliasesFor(ids.all, known, ids.written);
  const names = new Set(configuration.mappings.map(({ name }) => name));
  const around = { defaults: root.defaults, aliases, names };
  const partition = partitionOfRegion(ids.region);
  const wanted = [
    { key: "mappings", lines: mappings.flatMap((mapping) => mappingLines(mapping, around)) },
    {
      key: "accounts",
      lines: added.flatMap((account) => accountLines(account, partition, root.account_defaults, true)),
    },
  ].filter(({ lines }) => lines.length > 0);
  const written = wanted.reduce<string | undefined>(
    (before, { key, lines }) => (before === undefined ? undefined : insertItems(before, key, lines)),
    text,
  );
  return written === undefined ? { ok: false, missing: wanted } : { ok: true, text: written };
}
