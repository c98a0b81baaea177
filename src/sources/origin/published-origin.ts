// Entries that somebody else publishes. Their descriptions are `published HOST`, and what the publisher says of the range.
import type { Origin } from "../../model/change.ts";
import { present } from "../../model/present.ts";
import type { OriginKind } from "./origin-kind.ts";
import { shorten } from "./shorten.ts";

/** A range, what it is for in the publisher's words, and what it was found in. */
export interface FoundRange {
  readonly label?: string;
  readonly host: string;
  readonly edition: string | undefined;
}

type PublishedOrigin = Extract<Origin, { kind: "published" }>;

const DESCRIPTION = /^published ([A-Za-z0-9.-]+(?::[0-9]+)?)(?: (.+))?$/s;

export const PUBLISHED_ORIGIN: OriginKind<FoundRange, PublishedOrigin> = {
  of: ({ host, label, edition }) => present({ kind: "published" as const, host, label, edition }),

  describe: ({ host, label }) => shorten(label === undefined ? `published ${host}` : `published ${host} ${label}`),

  recognise: (description) => {
    const [, host, label] = DESCRIPTION.exec(description) ?? [];
    return host === undefined ? undefined : present({ kind: "published" as const, host, label });
  },

  whyGone: () => (entry) => {
    const origin = PUBLISHED_ORIGIN.recognise(entry.description);
    return origin === undefined ? undefined : `no longer published by ${origin.host}`;
  },
};
