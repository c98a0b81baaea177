// Where the tables say what is no longer so: names of what is not there, and allowances that nothing uses.
import { type Breach, isPackageOf } from "./breaches.ts";
import { importsOf } from "./imports.ts";
import { addressOf, isPlaceOf } from "./places.ts";
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
  const imports = [...files].flatMap(([path, text]) => importsOf(path, text));
  const why = "nothing uses it";
  const folders = [...tables.folders].flatMap(([folder, places]) =>
    places
      .filter(
        (place) =>
          !imports.some(
            ({ from, to }) =>
              to?.startsWith("src/") && addressOf(from).folder === folder && isPlaceOf(place, addressOf(to)),
          ),
      )
      .map((place) => ({ what: `${folder} may import ${place}`, why })),
  );
  const outside = [...tables.outside].flatMap(([name, places]) =>
    places
      .filter(
        (place) =>
          !imports.some(
            ({ from, to }) => to !== undefined && isPackageOf(name, to) && isPlaceOf(place, addressOf(from)),
          ),
      )
      .map((place) => ({ what: `${place} may import ${name}`, why })),
  );
  return [...folders, ...outside];
}
