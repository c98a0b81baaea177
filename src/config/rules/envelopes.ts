// Rules about `within`, of accounts, of files that are included and of sources: blocks in canonical form, a source's inside those of its account.
import { addressesOf, includesBlock } from "../../model/address-set.ts";
import { type Cidr, familyOf, parseCidr } from "../../model/cidr.ts";
import type { Problem, Word } from "../../model/diagnostics/problem.ts";
import { wordsFor } from "../../sources/written/static-cidr.ts";
import type { Draft } from "../draft/draft.ts";
import type { Rule } from "./rule.ts";

function sourcesOf({ mappings }: Draft) {
  return mappings.flatMap(({ sources }) => sources);
}

/** Each is a CIDR as `cidrs` would have it. */
export const envelopesAreBlocks: Rule = (draft) =>
  [...draft.accounts.values(), ...draft.include, ...sourcesOf(draft)]
    .flatMap(({ within = [] }) => within)
    .flatMap(({ text, path }): readonly Problem[] => {
      const parsed = parseCidr(text);
      return parsed.ok ? [] : [{ code: "invalid_cidr", path, mark: "value", ...wordsFor(text, parsed.problem) }];
    });

function blocksOf(words: readonly Word[]): readonly Cidr[] {
  return words.flatMap(({ text }) => {
    const parsed = parseCidr(text);
    return parsed.ok ? [parsed.cidr] : [];
  });
}

/** A source narrows what its account may bring, and never widens it. */
export const envelopesAreNested: Rule = (draft) =>
  sourcesOf(draft).flatMap(({ place, within = [] }) => {
    const account = draft.accounts.get(place?.account?.text ?? "");
    if (account?.within === undefined) return [];
    const allowed = blocksOf(account.within);
    return within.flatMap((word): readonly Problem[] => {
      const [block] = blocksOf([word]);
      if (block === undefined) return [];
      const sameFamily = allowed.filter((one) => familyOf(one) === familyOf(block));
      if (includesBlock(addressesOf(sameFamily), block)) return [];
      return [
        {
          code: "within_too_wide",
          account: account.alias,
          path: word.path,
          mark: "value",
          summary: `${word.text} is not inside the \`within\` of account "${account.alias}"`,
          detail: `The account has ${account.within?.map(({ text }) => text).join(", ")}. A source can only narrow that.`,
          remedy: "Write a block inside those of the account, or widen the account's `within`.",
        },
      ];
    });
  });
