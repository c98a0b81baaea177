// Sources that are unknown for longer than a day: a passing failure of AWS is none of it by then, so somebody has to look. Meanwhile what
// has left them stays allowed. Runs remember nothing, so the drift issue keeps since when.
import { sha256 } from "../../model/sha256.ts";
import { shortDigest } from "../wording.ts";
import { detailsBlock } from "./blocks.ts";
import type { SeenRow } from "./drift-row.ts";
import { htmlText, markdownProse } from "./escape.ts";

/** Lists with an unknown source, by address as it is shown: since when, ISO 8601, UTC. */
export type UnknownSince = ReadonlyMap<string, string>;

/** The kind of such a row. */
export const SOURCE_UNKNOWN = "source unknown";

/** `earlier`: what was remembered; of lists that this run did not look at, it stays. */
export function unknownSince(
  now: ReadonlyMap<string, string>,
  takenAt: string,
  earlier: UnknownSince,
  hasSeen: (address: string) => boolean,
): UnknownSince {
  const kept = [...earlier].filter(([address]) => !now.has(address) && !hasSeen(address));
  const seen = [...now.keys()].map((address) => [address, earlier.get(address) ?? takenAt] as const);
  return new Map([...kept, ...seen].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function overdueRow(address: string, why: string, since: string): SeenRow {
  const what = `no removals since ${since.slice(0, 10)} ${since.slice(11, 16)} UTC: ${why}`;
  const name = address.split("/").slice(2).join("/");
  return {
    ...{ address, symbol: "✗", what, entries: "", kind: SOURCE_UNKNOWN, changes: 0 },
    digest: shortDigest(sha256(JSON.stringify(["plsync drift 1", address, what]))),
    details: () => detailsBlock(`<b>${htmlText(name)}</b> ${SOURCE_UNKNOWN}`, markdownProse(what)),
  };
}

function both(row: SeenRow, other: SeenRow): SeenRow {
  return {
    ...row,
    what: `${row.what}; ${other.what}`,
    kind: `${row.kind}, ${other.kind}`,
    digest: shortDigest(sha256(row.digest + other.digest)),
    details: (most) => `${row.details(most)}\n\n${other.details(most)}`,
  };
}

/** The rows, with those of these lists. `overdue`: by address, why and since when their source is unknown. */
export function withOverdue(
  rows: readonly SeenRow[],
  overdue: ReadonlyMap<string, { readonly why: string; readonly since: string }>,
): readonly SeenRow[] {
  const more = new Map([...overdue].map(([address, { why, since }]) => [address, overdueRow(address, why, since)]));
  const known = rows.map((row) => {
    const other = more.get(row.address);
    more.delete(row.address);
    return other === undefined ? row : both(row, other);
  });
  return [...known, ...more.values()];
}
