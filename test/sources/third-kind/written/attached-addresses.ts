// Sources of kind `attached_addresses` as a file would write them: `attached_addresses: [10.0.0.1, 10.0.0.2]`.
import type { AccountRegion } from "../../../../src/model/account-region.ts";
import { type Cidr, parseCidr } from "../../../../src/model/cidr.ts";
import type { Word } from "../../../../src/model/diagnostics/problem.ts";
import type { Source } from "../../../../src/model/mapping.ts";
import {
  type DraftPlace,
  type DraftSource,
  type WrittenKind,
  wordOr,
} from "../../../../src/sources/written/written-kind.ts";

export interface AttachedSource extends Source {
  readonly kind: "attached_addresses";
  readonly at: AccountRegion;
  readonly blocks: readonly Cidr[];
}

export interface DraftAttachedSource extends DraftSource {
  readonly kind: "attached_addresses";
  readonly place: DraftPlace;
  readonly addresses: readonly Word[];
}

interface WrittenAttachedSource {
  readonly attached_addresses: readonly string[];
  readonly account?: string;
  readonly region?: string;
}

function blockOf({ text }: Word): Cidr | undefined {
  const parsed = parseCidr(`${text}/${text.includes(":") ? 128 : 32}`);
  return parsed.ok ? parsed.cidr : undefined;
}

export const WRITTEN_ATTACHED: WrittenKind<AttachedSource, DraftAttachedSource> = {
  draft: (written, path, context) => {
    if (!context.sound(...path)) return undefined;
    const { attached_addresses: addresses, account, region } = written as WrittenAttachedSource;
    return {
      kind: "attached_addresses",
      path,
      place: { account: wordOr(account, path, "account", context), region: wordOr(region, path, "region", context) },
      addresses: addresses.map((text, index) => ({ text, path: [...path, "attached_addresses", index] })),
    };
  },

  check: ({ addresses }) =>
    addresses
      .filter((word) => blockOf(word) === undefined)
      .map(({ text, path }) => ({ code: "invalid_cidr", path, mark: "value", summary: `"${text}" is not an address` })),

  source: ({ path, place, addresses }, file) => ({
    kind: "attached_addresses",
    at: file.accountRegion(place),
    blocks: addresses.flatMap((word) => blockOf(word) ?? []),
    position: file.position(path, "value"),
  }),
};
