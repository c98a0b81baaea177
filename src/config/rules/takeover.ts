// Rules about lists that exist already: `adopt` and `renamed_from`.

import type { Problem, Word } from "../../model/diagnostics/problem.ts";
import { listed } from "../../model/sentence.ts";
import { type PlacedList, placedLists } from "../draft/draft.ts";
import { didYouMean } from "../suggest.ts";
import { addressOf } from "./lists.ts";
import { type Rule, repeated } from "./rule.ts";

/** A list in several Regions is adopted by an id for each of them, and only for those. */
export const adoptedIdsFitTheRegions: Rule = ({ mappings }) =>
  mappings.flatMap(({ lists }) =>
    lists.flatMap(({ adopt, regions }): readonly Problem[] => {
      const names = regions.map(({ text }) => text);
      if (typeof adopt === "boolean") return [];
      if ("byRegion" in adopt) {
        return [...adopt.byRegion]
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
      const { text, path } = adopt.id;
      if (regions.length < 2) return [];
      return [
        {
          code: "invalid_value",
          path,
          mark: "value",
          summary: `${text} can be in one Region only, but this list is in ${regions.length}`,
          remedy: `Write a map: \`adopt: { ${names[0]}: ${text}, … }\`.`,
        },
      ];
    }),
  );

/** The id that is to be adopted there, if the file names one. */
function adoptedId({ list, region }: PlacedList): Word | undefined {
  const { adopt } = list;
  if (typeof adopt === "boolean") return undefined;
  return "id" in adopt ? adopt.id : adopt.byRegion.get(region.text);
}

/** No two lists of the file adopt the same id. */
export const idsAreAdoptedOnce: Rule = (draft, { line }) => {
  const adopted = placedLists(draft).flatMap((place) => {
    const id = adoptedId(place);
    return id === undefined ? [] : [{ place, id }];
  });
  return repeated(adopted, ({ id }) => id.text)
    .filter(({ item, first }) => item.id.path !== first.id.path)
    .map(({ item, first }) => ({
      code: "invalid_value",
      address: addressOf(item.place),
      path: item.id.path,
      mark: "value",
      summary: `${item.id.text} is adopted twice`,
      detail: `${addressOf(first.place)} adopts it at ${line(first.id.path, "value")}.`,
    }));
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
