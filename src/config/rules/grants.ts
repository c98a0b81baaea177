// Rules about files that `include` names: their mappings stay within what each of its items grants them.
import { addressesOf, includesBlock } from "../../model/address-set.ts";
import { type Cidr, familyOf, parseCidr } from "../../model/cidr.ts";
import type { Problem, Word } from "../../model/diagnostics/problem.ts";
import { formerNames } from "../../model/mapping.ts";
import { scopeOf } from "../../model/scope.ts";
import { listed } from "../../model/sentence.ts";
import { kindOf } from "../../sources/registry.ts";
import type { DraftSource } from "../../sources/written/written-kind.ts";
import type { DraftMapping, PlacedList } from "../draft/draft.ts";
import { placedLists } from "../draft/draft.ts";
import type { DraftGrant } from "../include/grants.ts";
import { addressOf } from "./lists.ts";
import { type Rule, repeated } from "./rule.ts";

/** Two items for the same files would be read as one that says both, which is hard to see. */
export const includedOnce: Rule = ({ include }, { line }) =>
  repeated(include, ({ files }) => files.text).map(({ item, first }) => ({
    code: "duplicate_include",
    path: item.files.path,
    mark: "value",
    summary: `${item.files.text} is included twice`,
    detail: `The first is at ${line(first.files.path, "value")}.`,
    remedy: "Put both into one item.",
  }));

type Where = Pick<Problem, "path" | "mark" | "elsewhere">;

function beyond({ files }: DraftGrant, at: Where, summary: string, detail: string): Problem {
  return {
    code: "beyond_grant",
    ...at,
    summary,
    detail: `${detail} \`include\` says so of ${files.text}.`,
    remedy: "Leave it out here, or have the owners of the file that includes this one grant it there.",
  };
}

function textsOf(words: readonly Word[]): string {
  return listed(words.map(({ text }) => text));
}

function accountsBeyond(
  { sources }: DraftMapping,
  grant: DraftGrant,
  aliases: ReadonlySet<string> | undefined,
): readonly Problem[] {
  const { accounts } = grant;
  // Of a misspelt account nobody knows which one was meant, and the mistake is reported.
  if (accounts === undefined || accounts.some(({ text }) => aliases?.has(text) === false)) return [];
  const granted = new Set(accounts.map(({ text }) => text));
  return sources.flatMap(({ path, place }) => {
    const account = place?.account?.text;
    if (account === undefined || granted.has(account)) return [];
    const detail = accounts.length === 0 ? "It may read no account." : `Its sources may be in ${textsOf(accounts)}.`;
    return [beyond(grant, { path, mark: "value" }, `this file may not read account "${account}"`, detail)];
  });
}

function listsBeyond(lists: readonly PlacedList[], grant: DraftGrant): readonly Problem[] {
  if (grant.lists === undefined) return [];
  const scope = scopeOf(grant.lists.map(({ text }) => text));
  // A scope without patterns covers every list; a grant without any, none.
  const isGranted = (address: string): boolean => grant.lists?.length !== 0 && scope.includes(address);
  const detail = grant.lists.length === 0 ? "It may fill no list." : `Its lists may be ${textsOf(grant.lists)}.`;
  return lists.flatMap((placed): readonly Problem[] => {
    const { list, account, region } = placed;
    const at = (path: Problem["path"]): Where => ({ path, mark: "value" });
    const address = addressOf(placed);
    const former = formerNames({
      ...(list.part === undefined ? {} : { part: list.part }),
      ...(list.renamedFrom === undefined ? {} : { renamedFrom: list.renamedFrom.text }),
    })
      .map((name) => `${account}/${region.text}/${name}`)
      .find((name) => !isGranted(name));
    const verb = list.renamedFrom === undefined ? "split" : "rename";
    return [
      ...(isGranted(address) ? [] : [beyond(grant, at(list.path), `this file may not fill ${address}`, detail)]),
      ...(former === undefined
        ? []
        : [beyond(grant, at(list.renamedFrom?.path ?? list.path), `this file may not ${verb} ${former}`, detail)]),
      // The list with that id may have any name.
      ...(typeof list.adopt === "boolean"
        ? []
        : [beyond(grant, at([...list.path, "adopt"]), "this file may not adopt a list by its id", detail)]),
      ...(list.ids === undefined
        ? []
        : [beyond(grant, at([...list.path, "id"]), "this file may not fill a list by its id", detail)]),
    ];
  });
}

function blocksOf(words: readonly Word[]): readonly Cidr[] {
  return words.flatMap(({ text }) => {
    const parsed = parseCidr(text);
    return parsed.ok ? [parsed.cidr] : [];
  });
}

/** Blocks that the source itself writes: its `within`, and CIDRs that stand there. */
function writtenBlocks(source: DraftSource): readonly (Where & { readonly text: string })[] {
  const within = (source.within ?? []).map(({ text, path }) => ({ text, path, mark: "value" }) as const);
  return [...within, ...(kindOf(source).written.fixed?.(source) ?? [])];
}

function blocksBeyond({ sources }: DraftMapping, grant: DraftGrant): readonly Problem[] {
  const { within } = grant;
  if (within === undefined) return [];
  const granted = blocksOf(within);
  const isGranted = (block: Cidr): boolean => {
    const sameFamily = granted.filter((one) => familyOf(one) === familyOf(block));
    return includesBlock(addressesOf(sameFamily), block);
  };
  return sources.flatMap((source) =>
    writtenBlocks(source).flatMap(({ text, ...at }) => {
      const parsed = parseCidr(text);
      if (!parsed.ok || isGranted(parsed.cidr)) return [];
      const detail = `Its sources may bring what is in ${textsOf(within)}.`;
      return [beyond(grant, at, `this file may not bring ${text}`, detail)];
    }),
  );
}

/** A mapping of a file that is included reads, fills and brings only what every item of `include` that names the file grants. */
export const grantsAreKept: Rule = (draft) => {
  const lists = Map.groupBy(placedLists(draft), ({ mapping }) => mapping);
  return draft.mappings.flatMap((mapping) =>
    mapping.grants.flatMap((grant) => [
      ...accountsBeyond(mapping, grant, draft.aliases),
      ...listsBeyond(lists.get(mapping) ?? [], grant),
      ...blocksBeyond(mapping, grant),
    ]),
  );
};
