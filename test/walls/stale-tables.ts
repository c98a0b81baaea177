// Where the tables say what is no longer so: names of what is not there, and allowances that nothing uses.
import { type Breach, isPackageOf } from "./breaches.ts";
import { importsOf } from "./imports.ts";
import { type Address, addressOf, isPlaceOf } from "./places.ts";
import type { SourceFiles } from "./source-files.ts";
import { OTHERS, type Tables } from "./tables.ts";

/** A name in the table between rooms that no file or room of the folder has, and rows without `the other files`. */
export function missingNames(files: SourceFiles, { rooms }: Tables): readonly Breach[] {
  const paths = [...files.keys()];
  return [...rooms].flatMap(([folder, order]) => {
    const missing = order.filter(
      (name) => name !== OTHERS && !paths.some((path) => `${path}/`.startsWith(`src/${folder}/${name}/`)),
    );
    const rest = order.includes(OTHERS) ? [] : [{ what: `${folder} has no place for ${OTHERS}`, why: "its row" }];
    return [...missing.map((name) => ({ what: `${folder}/${name} is named`, why: "it is not there" })), ...rest];
  });
}

/** The allowances in the tables between folders, and from outside, that no import needs. */
export function staleAllowances(files: SourceFiles, tables: Tables): readonly Breach[] {
  const inside = new Set<string>();
  const outside = new Map<string, Address[]>();
  for (const { from, to } of [...files].flatMap(([path, text]) => importsOf(path, text))) {
    if (to === undefined) continue;
    const source = addressOf(from);
    if (to.startsWith("src/")) {
      const target = addressOf(to);
      inside.add(`${source.folder} ${target.folder}`).add(`${source.folder} ${target.path}`);
    } else outside.set(to, [...(outside.get(to) ?? []), source]);
  }
  const users = (name: string): readonly Address[] =>
    [...outside].flatMap(([to, sources]) => (isPackageOf(name, to) ? sources : []));
  const stale = (user: string, used: string): Breach => ({
    what: `${user} may import ${used}`,
    why: "nothing uses it",
  });
  return [
    ...[...tables.folders].flatMap(([folder, places]) =>
      places.filter((place) => !inside.has(`${folder} ${place}`)).map((place) => stale(folder, place)),
    ),
    ...[...tables.outside].flatMap(([name, places]) =>
      places.filter((place) => !users(name).some((user) => isPlaceOf(place, user))).map((place) => stale(place, name)),
    ),
  ];
}
