// CreateTags and DeleteTags on prefix lists. Neither looks at the list's state, and a call changes all its resources or none.

import type { Context } from "../caller/context.ts";
import type { AccessRequest } from "../iam/evaluate.ts";
import { invalidValue, refuse } from "../protocol/aws-error.ts";
import type { Parameters } from "../protocol/parameters.ts";
import { data } from "../protocol/xml.ts";
import { type PrefixListRecord, remember } from "../world/prefix-list-record.ts";
import { accessToList, checkListId, findOwnList } from "./find-prefix-list.ts";
import { operation } from "./operation.ts";
import { checkTagCount, checkTagKey, peekTags, readTags, requestTagKeys } from "./tag-parameters.ts";

/** API reference of CreateTags. */
const MAX_RESOURCES = 1000;

function needs(action: "CreateTags" | "DeleteTags") {
  return (parameters: Parameters, context: Context): readonly AccessRequest[] => {
    const tags = requestTagKeys(peekTags([parameters]));
    return parameters.list("ResourceId").map((id) => {
      const request = accessToList(action, id, context);
      return { ...request, keys: new Map([...request.keys, ...tags]) };
    });
  };
}

function readResources(parameters: Parameters): readonly string[] {
  const ids = parameters.list("ResourceId");
  if (ids.length === 0) refuse("MissingParameter", "The request must contain the parameter resourceIdSet");
  if (ids.length > MAX_RESOURCES) invalidValue(`A call cannot tag more than ${MAX_RESOURCES} resources.`);
  for (const id of ids) {
    if (!id.startsWith("pl-")) refuse("InvalidID", `The ID '${id}' is not valid`);
    checkListId(id);
  }
  return ids;
}

const DONE = { kind: "elements", content: data("return", true) } as const;

function forAll(ids: readonly string[], context: Context, change: (list: PrefixListRecord) => void) {
  for (const list of ids.map((id) => findOwnList(id, context))) {
    remember(list, context.world.clock.now());
    change(list);
  }
  return DONE;
}

/** Handles the action. It replaces the values of tags that are there. */
export const createTags = operation({
  needs: needs("CreateTags"),
  parse: (parameters) => {
    const ids = readResources(parameters);
    const tags = readTags(parameters);
    if (tags.length === 0) refuse("MissingParameter", "The request must contain the parameter Tags");
    return { ids, tags };
  },
  run: ({ ids, tags }, context) => {
    for (const id of ids) checkTagCount(new Map([...findOwnList(id, context).tags, ...tags]).size);
    return forAll(ids, context, (list) => {
      for (const [key, value] of tags) list.tags.set(key, value);
    });
  },
});

/** A tag is deleted if no value is given or the value is the tag's; without any tag, all are. */
export const deleteTags = operation({
  needs: needs("DeleteTags"),
  parse: (parameters) => {
    const ids = readResources(parameters);
    const tags = parameters.structures("Tag").map((tag) => ({ key: tag.required("Key"), value: tag.text("Value") }));
    for (const { key } of tags) checkTagKey(key);
    return { ids, tags };
  },
  run: ({ ids, tags }, context) =>
    forAll(ids, context, (list) => {
      if (tags.length === 0) list.tags.clear();
      for (const { key, value } of tags) {
        if (value === undefined || list.tags.get(key) === value) list.tags.delete(key);
      }
    }),
});
