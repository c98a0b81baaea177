// Every kind of origin. Of several that could explain one entry, the first does.
import type { Origin } from "../../model/change.ts";
import { withoutMark } from "../../model/remembered/entry-mark.ts";
import { CIDR_ORIGIN } from "./cidr-origin.ts";
import { FILE_ORIGIN } from "./file-origin.ts";
import { INTERFACE_ORIGIN } from "./interface-origin.ts";
import type { OriginKind } from "./origin-kind.ts";
import { PUBLISHED_ORIGIN } from "./published-origin.ts";
import { RESOURCE_ORIGIN } from "./resource-origin.ts";

type OriginKinds = { readonly [K in Origin["kind"]]: OriginKind<unknown, Extract<Origin, { kind: K }>> };

const BY_KIND: OriginKinds = {
  cidr: CIDR_ORIGIN,
  file: FILE_ORIGIN,
  interface: INTERFACE_ORIGIN,
  resource: RESOURCE_ORIGIN,
  published: PUBLISHED_ORIGIN,
};

export const ORIGINS: readonly OriginKind[] = Object.values(BY_KIND);

/** The description of an entry in the words of the file; undefined when its origin has none. */
export function wordsOf(origin: Origin): string | undefined {
  const kind: OriginKind = BY_KIND[origin.kind];
  return kind.words?.(origin);
}

/** The origin that a description in AWS speaks of; undefined when plsync did not write it, or cannot tell. */
export function recognise(description: string): Origin | undefined {
  const text = withoutMark(description);
  for (const kind of ORIGINS) {
    const origin = kind.recognise(text);
    if (origin !== undefined) return origin;
  }
  return undefined;
}
