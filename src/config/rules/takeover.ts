// Rules about lists that exist already: `adopt`, `id` and `renamed_from`.

import type { Problem, Word } from "../../model/diagnostics/problem.ts";
import { listed } from "../../model/sentence.ts";
import { type DraftList, type ListIds, type PlacedList, placedLists } from "../draft/draft.ts";
import { didYouMean } from "../suggest.ts";
import { addressOf } from "./lists.ts";
import { type Rule, repeated } from "./rule.ts";

/** The ids that a list names: to be adopted, or of one whose entries alone are plsync's. */
function idsOf({ adopt, ids }: DraftList): readonly { readonly key: "adopt" | "id"; readonly ids: ListIds }[] {
  return [
    ...(typeof adopt === "boolean" ? [] : [{ key: "adopt" as const, ids: adopt }]),
    ...(ids === undefined ? [] : [{ key: "id" as const, ids }]),
  ];
}

/** A list in several Regions is named by an id for each of them, and only for those. */
export const idsFitTheRegions: Rule = ({ mappings }) =>
  mappings.flatMap(({ lists }) =>
    lists.flatMap((list) => {
      const names = list.regions.map(({ text }) => text);
      return idsOf(list).flatMap(({ key, ids }): readonly Problem[] => {
        if ("byRegion" in ids) {
          return [...ids.byRegion]
            .filter(([region]) => !names.includes(region))
            .map(([region, { path }]) => ({
              code: "invalid_value",
              path,
              mark: "key",
              summary: `this list is not in Region "${region}"`,
              detail: `It is in ${listed(names)}.`,
              ...didYouMean(region, names),
            }));
        }
        const { text, path } = ids.id;
        if (names.length < 2) return [];
        return [
          {
            code: "invalid_value",
            path,
            mark: "value",
            summary: `${text} can be in one Region only, but this list is in ${names.length}`,
            remedy: `Write a map: \`${key}: { ${names[0]}: ${text}, … }\`.`,
          },
        ];
      });
    }),
  );

/** The ids that the file names there. */
function idsIn({ list, region }: PlacedList): readonly { readonly key: "adopt" | "id"; readonly id: Word }[] {
  return idsOf(list).flatMap(({ key, ids }) => {
    const id = "id" in ids ? ids.id : ids.byRegion.get(region.text);
    return id === undefined ? [] : [{ key, id }];
  });
}

/** No two lists of the file are the same list of AWS by its id. */
export const idsAreNamedOnce: Rule = (draft, { line }) => {
  const named = placedLists(draft).flatMap((place) => idsIn(place).map((one) => ({ place, ...one })));
  return repeated(named, ({ id }) => id.text)
    .filter(({ item, first }) => item.id.path !== first.id.path)
    .map(({ item, first }) => {
      const isAdopted = item.key === "adopt" && first.key === "adopt";
      return {
        code: "invalid_value",
        address: addressOf(item.place),
        path: item.id.path,
        mark: "value",
        summary: isAdopted ? `${item.id.text} is adopted twice` : `two lists of the file are ${item.id.text}`,
        detail: `${addressOf(first.place)} ${isAdopted ? "adopts it" : "names it"} at ${line(first.id.path, "value")}.`,
        ...(isAdopted ? {} : { remedy: "Put the sources of both into one mapping: each would undo the other." }),
      };
    });
};

/** A former name is not the name of a list in the file, and only one list has had it. */
export const formerNamesAreFree: Rule = (draft, { line }) => {
  const places = placedLists(draft);
  const byAddress = new Map(places.map((place) => [addressOf(place), place]));
  const renamed = places.flatMap((place) => {
    const former = place.list.renamedFrom;
    return former === undefined ? [] : [{ place, former, key: `${place.account}/${place.region.text}/${former.text}` }];
  });
  const problem = (summary: string, detail: string, at: (typeof renamed)[number]): Problem => {
    const remedy = "Correct the former name, or remove `renamed_from`.";
    return {
      code: "invalid_value",
      address: addressOf(at.place),
      path: at.former.path,
      mark: "value",
      summary,
      detail,
      remedy,
    };
  };
  const taken = renamed.flatMap((at): readonly Problem[] => {
    const other = byAddress.get(at.key);
    if (other === undefined) return [];
    if (at.former.text === at.place.list.name.text) {
      return [problem("this list is renamed from its own name", "A rename needs two different names.", at)];
    }
    const detail = `It is a list of mapping "${other.mapping.name.text}" (${line(other.list.path, "value")}).`;
    return [problem(`the file still names ${at.key}`, detail, at)];
  });
  const twice = repeated(renamed, ({ key }) => key).map(({ item, first }) =>
    problem(`two lists are renamed from ${item.key}`, `The first is at ${line(first.former.path, "value")}.`, item),
  );
  return [...taken, ...twice];
};
