// Leaves out of a recording what people wrote and no plan needs: names and descriptions of interfaces, descriptions of entries and
// resources, and tags that neither the mappings file nor plsync knows.

import { interfacesOf } from "../model/columns/interface-builder.ts";
import type { Interfaces } from "../model/columns/interfaces.ts";
import type { NetworkInterface } from "../model/interface.ts";
import type { NetworkResource } from "../model/network/resource.ts";
import type { Entry } from "../model/prefix-list.ts";
import type { ReadName } from "./reads.ts";
import type { Recorded } from "./recording.ts";

type Tags = ReadonlyMap<string, string>;

function withoutWords({ name: _, description: __, ...rest }: NetworkInterface): NetworkInterface {
  return rest;
}

/** `keys`: of tags that the file sets or selects by. */
function narrowed<T extends { readonly tags: Tags }>(one: T, keys: ReadonlySet<string>): T {
  const tags = new Map([...one.tags].filter(([key]) => keys.has(key) || key.startsWith("plsync:")));
  return { ...one, tags };
}

function resourceWithoutWords({ descriptions, reservations, ...rest }: NetworkResource): NetworkResource {
  return {
    ...rest,
    ...(descriptions === undefined ? {} : { descriptions: descriptions.map(() => "") }),
    ...(reservations === undefined ? {} : { reservations: reservations.map(({ id, cidr }) => ({ id, cidr })) }),
  };
}

/** Keys of tags that were asked for. */
function askedKeys(value: unknown): readonly string[] {
  if (value instanceof Map) return [...value.keys()].map(String);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Object.values(value).flatMap(askedKeys);
}

/** `keys`: of tags that the file sets; those that it selects by are seen in what was asked. */
export function redacted(recorded: readonly Recorded[], keys: readonly string[]): readonly Recorded[] {
  const kept = new Set([...keys, ...recorded.flatMap(({ asked }) => asked.flatMap(askedKeys))]);
  const narrowedValue = (name: ReadName, value: unknown): unknown => {
    switch (name) {
      case "interfacesOfGroups":
      case "interfacesWithAddresses":
      case "interfacesMatching":
        return interfacesOf([...(value as Interfaces)].map(withoutWords));
      case "entries":
        return (value as readonly Entry[]).map(({ cidr }) => ({ cidr, description: "" }));
      case "listsByOwner":
      case "listsByName":
      case "listsById":
      case "ownLists":
      case "groupsById":
      case "groupsByName":
      case "groupsByTags":
      case "someGroups":
        return (value as readonly { readonly tags: Tags }[]).map((one) => narrowed(one, kept));
      case "resourcesById":
      case "resourcesMatching":
        return (value as readonly NetworkResource[]).map((one) => resourceWithoutWords(narrowed(one, kept)));
      case "reservationsOf":
        return (value as readonly { readonly id: string; readonly cidr: unknown }[]).map(({ id, cidr }) => ({
          id,
          cidr,
        }));
      default:
        return value;
    }
  };
  return recorded.map((one) => {
    const { name, reading } = one;
    if (!reading.ok || name === "signIn" || name === "published") return one;
    return { ...one, reading: { ...reading, value: narrowedValue(name, reading.value) } };
  });
}
