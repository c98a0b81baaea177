// Rules about `share`: principals that AWS RAM accepts for a prefix list, each once, in the list's partition, and not the owner.

import type { Path, Problem } from "../../model/diagnostics/problem.ts";
import { partitionOfRegion } from "../../model/partition.ts";
import { isAccountId, isOrganizationPrincipal, partitionOfPrincipal } from "../../model/principal.ts";
import { shortened } from "../../model/sentence.ts";
import { type DraftList, type PlacedList, placedLists } from "../draft/draft.ts";
import { addressOf } from "./lists.ts";
import { distinct, type Rule, repeated } from "./rule.ts";

interface Principal {
  readonly text: string;
  readonly path: Path;
}

function principalsOf({ share, principalsPath }: DraftList): readonly Principal[] {
  return share.principals.map((text, index) => ({ text, path: [...principalsPath, index] }));
}

function eachList(check: (list: DraftList) => readonly Problem[]): Rule {
  return ({ mappings }) => distinct(mappings.flatMap(({ lists }) => lists.flatMap(check)));
}

function eachPlace(check: (principal: Principal, place: PlacedList) => readonly Problem[]): Rule {
  return (draft) =>
    distinct(placedLists(draft).flatMap((place) => principalsOf(place.list).flatMap((one) => check(one, place))));
}

function wordsFor(text: string): Pick<Problem, "code" | "summary" | "detail" | "remedy"> | undefined {
  const shown = shortened(text);
  if (isAccountId(text) || isOrganizationPrincipal(text)) return undefined;
  if (/^(o|ou)-[a-z0-9-]+$/.test(text)) {
    const form = text.startsWith("ou-") ? `ou/o-…/${shown}` : `organization/${shown}`;
    return {
      code: "principal_without_arn",
      summary: `"${shown}" must be written as an ARN`,
      detail: "AWS RAM does not accept the bare id of an organisation or an organisational unit.",
      remedy: `Write arn:aws:organizations::MANAGEMENT-ACCOUNT:${form}, as AWS Organizations shows it.`,
    };
  }
  if (/^arn:[a-z-]+:organizations::\d{12}:root\//.test(text)) {
    return {
      code: "principal_not_shareable",
      summary: "a prefix list cannot be shared with an organisation's root",
      remedy: "Share it with the organisation: arn:aws:organizations::MANAGEMENT-ACCOUNT:organization/o-….",
    };
  }
  if (/^arn:[a-z-]+:(iam|sts):/.test(text) || /\.amazonaws\.com(\.cn)?$/.test(text)) {
    return {
      code: "principal_not_shareable",
      summary: `"${shown}" is ${text.startsWith("arn:") ? "a role or user" : "a service"}: a prefix list cannot be shared with it`,
      detail: "Prefix lists are shared with whole accounts, organisational units and organisations.",
      remedy: "Write the id of the account, in quotes.",
    };
  }
  return {
    code: "malformed_principal",
    summary: `"${shown}" is not an account, an organisation or an organisational unit`,
    remedy:
      'Write the 12 digits of an account in quotes ("444444444444"), or the ARN of an organisation (arn:aws:organizations::999999999999:organization/o-…) or of an organisational unit (arn:aws:organizations::999999999999:ou/o-…/ou-…).',
  };
}

/** Each principal is an account, an organisation or an organisational unit. */
export const principalsAreWellFormed: Rule = eachList((list) =>
  principalsOf(list).flatMap(({ text, path }): readonly Problem[] => {
    const words = wordsFor(text);
    return words === undefined ? [] : [{ path, mark: "value", ...words }];
  }),
);

/** Organisations and units are in the partition of the list; account ids do not say theirs. */
export const principalsAreOfThePartition: Rule = eachPlace(({ text, path }, place) => {
  const own = partitionOfPrincipal(text);
  const partition = partitionOfRegion(place.region.text);
  if (own === undefined || own === partition) return [];
  return [
    {
      code: "mixed_partitions",
      address: addressOf(place),
      path,
      mark: "value",
      summary: `this principal is in partition ${own}, but the list is in ${partition} (${place.region.text})`,
      detail: "AWS shares nothing across partitions.",
    },
  ];
});

/** No principal is named twice in one share. */
export const principalsAreDistinct: Rule = (draft, context) =>
  eachList((list) =>
    repeated(principalsOf(list), ({ text }) => text).map(({ item, first }) => ({
      code: "duplicate_principal",
      path: item.path,
      mark: "value",
      summary: `duplicate principal "${shortened(item.text)}"`,
      detail: `The first is at ${context.line(first.path, "value")}.`,
      remedy: "Remove one of them.",
    })),
  )(draft, context);

/** A list is not shared with the account that owns it. */
export const principalsAreOthers: Rule = (draft, context) =>
  eachPlace(({ text, path }, place) => {
    if (draft.accounts.get(place.account)?.id !== text) return [];
    const inDefaults = path[0] === "defaults";
    return [
      {
        code: "own_account_principal",
        address: addressOf(place),
        path,
        mark: "value",
        summary: `${addressOf(place)} is in account ${text}, so it cannot be shared with that account`,
        detail: "An account needs no share of what it owns.",
        remedy: inDefaults ? "Remove it, or give that list a `share` of its own." : "Remove it.",
      },
    ];
  })(draft, context);
