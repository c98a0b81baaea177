// What is wrong with the walls of src/: imports that the tables do not allow, cycles, rooms that are too full, tables that are out of date.
import { cyclesOf, graphOf } from "./cycles.ts";
import { type Import, importsOf } from "./imports.ts";
import { type Address, addressOf, dirOf, folderOf, isPlaceOf, nodeOf } from "./places.ts";
import { isGenerated, type SourceFiles } from "./source-files.ts";
import { OTHERS, type Tables } from "./tables.ts";

/** From 20 on, look for a new room. */
export const MOST_FILES = 28;

export interface Breach {
  /** `src/a.ts imports src/b.ts`, or what else is there and must not be. */
  readonly what: string;
  readonly why: string;
}

/** Where a file stands in the row of its folder, counted from the bottom; -1 if nowhere. */
function level(order: readonly string[], { room, file }: Address): number {
  if (room !== undefined) return order.indexOf(room);
  const named = order.indexOf(file);
  return named >= 0 ? named : order.indexOf(OTHERS);
}

function insideWhy(tables: Tables, from: Address, to: Address): string | undefined {
  const order = tables.rooms.get(from.folder);
  if (order === undefined || (from.room !== undefined && from.room === to.room)) return undefined;
  const upper = level(order, from);
  const lower = level(order, to);
  if (lower < upper || (lower === upper && order[upper] === OTHERS)) return undefined;
  return `"Between the rooms of a folder" does not have ${order[lower]} left of ${order[upper]}`;
}

function betweenWhy(tables: Tables, from: Address, to: Address): string | undefined {
  const allowed = tables.folders.get(from.folder) ?? [];
  if (allowed.some((place) => isPlaceOf(place, to))) return undefined;
  return `"Between folders" allows ${from.folder} ${allowed.join(", ") || "nothing"}`;
}

/** `@aws-sdk/*` and `node:*` stand for all names that begin so, `yaml` for `yaml/util`, too. */
export function isPackageOf(pattern: string, name: string): boolean {
  if (pattern.endsWith("*")) return name.startsWith(pattern.slice(0, -1));
  return name === pattern || name.startsWith(`${pattern}/`);
}

function outsideWhy(tables: Tables, from: Address, name: string): string | undefined {
  const rows = [...tables.outside].filter(([pattern]) => isPackageOf(pattern, name));
  if (rows.length === 0) return `"From outside src/" does not name it`;
  if (rows.some(([, places]) => places.some((place) => isPlaceOf(place, from)))) return undefined;
  return `"From outside src/" has it only in ${rows.flatMap(([, places]) => places).join(", ")}`;
}

function importWhy(tables: Tables, files: SourceFiles, { from, to, isFile }: Import): string | undefined {
  const source = addressOf(from);
  if (to === undefined) return "what it imports cannot be told from its text";
  if (!isFile || !to.startsWith("src/")) return outsideWhy(tables, source, to);
  if (!files.has(to)) return "there is no such file";
  const target = addressOf(to);
  return source.folder === target.folder ? insideWhy(tables, source, target) : betweenWhy(tables, source, target);
}

function crowdedRooms(files: SourceFiles): readonly Breach[] {
  const counts = new Map<string, number>();
  for (const path of files.keys()) if (!isGenerated(path)) counts.set(dirOf(path), (counts.get(dirOf(path)) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > MOST_FILES)
    .map(([room, count]) => ({ what: `src/${room} has ${count} files`, why: `${MOST_FILES} at most` }));
}

/** Folders and rooms that no table names, and files that stand in neither. */
function unnamedPlaces(files: SourceFiles, tables: Tables): readonly Breach[] {
  const why = "docs/architecture.md does not name it";
  return [...files.keys()].flatMap((path) => {
    const { folder, room, depth } = addressOf(path);
    if (!tables.folders.has(folder)) return [{ what: `${path} is in no folder`, why }];
    if (depth > 3) return [{ what: `${path} is in a room of a room`, why: "a room has files only" }];
    if (room === undefined || tables.rooms.get(folder)?.includes(room)) return [];
    return [{ what: `${path} is in no room`, why }];
  });
}

/** The imports of one file that the tables do not allow. */
export function forbiddenImports(path: string, text: string, files: SourceFiles, tables: Tables): readonly Breach[] {
  return importsOf(path, text).flatMap((found) => {
    const why = importWhy(tables, files, found);
    return why === undefined ? [] : [{ what: `${found.from} imports ${found.to ?? "something"}`, why }];
  });
}

/** Everything that is wrong with these files, measured by these tables. */
export function breachesOf(files: SourceFiles, tables: Tables): readonly Breach[] {
  const imports = [...files].flatMap(([path, text]) => importsOf(path, text));
  const forbidden = [...files].flatMap(([path, text]) => forbiddenImports(path, text, files, tables));
  const edges = imports.flatMap(({ from, to }) => (to !== undefined && files.has(to) ? [[from, to] as const] : []));
  const cycles = [
    ...cyclesOf(graphOf(edges)).map((cycle) => ({ what: cycle, why: "a cycle of files" })),
    ...cyclesOf(graphOf(edges, nodeOf)).map((cycle) => ({ what: cycle, why: "a cycle of rooms" })),
    ...cyclesOf(graphOf(edges, folderOf)).map((cycle) => ({ what: cycle, why: "a cycle of folders" })),
  ];
  return [...forbidden, ...cycles, ...crowdedRooms(files), ...unnamedPlaces(files, tables)];
}
