// Rules about where sources and lists are: an account that exists, and a Region.

import { type Path, type Problem, pathKey, type Word } from "../../model/diagnostics/problem.ts";
import { listed, shortened } from "../../model/sentence.ts";
import type { Draft, DraftMapping } from "../draft/draft.ts";
import { didYouMean } from "../suggest.ts";
import type { Rule } from "./rule.ts";

interface Placed {
  readonly what: "source" | "prefix list";
  readonly path: Path;
  readonly account: Word | undefined;
  readonly regions: readonly Word[];
}

function placedParts({ sources, lists }: DraftMapping): readonly Placed[] {
  return [
    ...sources.flatMap(({ path, place }): readonly Placed[] => {
      if (place === undefined) return [];
      const { account, region } = place;
      return [{ what: "source", path, account, regions: region === undefined ? [] : [region] }];
    }),
    ...lists.map(({ path, account, regions }): Placed => ({ what: "prefix list", path, account, regions })),
  ];
}

function allParts({ mappings }: Draft): readonly Placed[] {
  return mappings.flatMap(placedParts);
}

/** Each position once, although many parts may take their account from `defaults`. */
function distinct(words: readonly Word[]): readonly Word[] {
  return [...new Map(words.map((word) => [pathKey(word.path), word])).values()];
}

/** Every account that a part names is an alias of `accounts`. */
export const aliasesAreKnown: Rule = (draft) => {
  const { aliases, accounts, defaultAccount, include } = draft;
  const granted = include.flatMap((grant) => grant.accounts ?? []);
  if (aliases === undefined) return [];
  const unknown = distinct(
    [defaultAccount, ...granted, ...allParts(draft).map(({ account }) => account)].flatMap((word) => word ?? []),
  ).filter(({ text }) => !aliases.has(text));
  return unknown.map(({ text, path }): Problem => {
    const sameId = [...accounts.values()].find(({ id }) => id === text);
    return {
      code: "unknown_account",
      path,
      mark: "value",
      summary: `there is no account "${shortened(text)}"`,
      detail: `\`accounts\` defines ${listed([...aliases])}.`,
      ...(sameId === undefined ? didYouMean(text, aliases) : { hint: `write its alias, "${sameId.alias}"` }),
    };
  });
};

/** Every source and list is in an account, its own or that of `defaults`. */
export const accountsAreNamed: Rule = (draft) => {
  if (!draft.defaultsAreSound) return [];
  const nowhere = allParts(draft).filter(({ account }) => account === undefined);
  return nowhere.map(({ what, path }) => ({
    code: "missing_account",
    path,
    mark: "value",
    summary: `this ${what} names no account`,
    detail: "It has no `account`, and `defaults` has none.",
    remedy: "Add `account` here, or once in `defaults`.",
  }));
};

/** Every source and list is in a Region, its own or that of `defaults`. */
export const regionsAreNamed: Rule = (draft) => {
  if (!draft.defaultsAreSound) return [];
  const nowhere = allParts(draft).filter(({ regions }) => regions.length === 0);
  return nowhere.map(({ what, path }) => {
    const keys = what === "source" ? "`region`" : "`region` or `regions`";
    return {
      code: "missing_region",
      path,
      mark: "value",
      summary: `this ${what} names no Region`,
      detail: `It has no ${keys}, and \`defaults\` has no \`region\`.`,
      remedy: `Add ${keys} here, or \`region\` once in \`defaults\`.`,
    };
  });
};
