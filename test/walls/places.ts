// Where a file stands: its folder of src/, and its room in it.

export interface Address {
  /** Path without `src/`: `plan/list/diff.ts`. */
  readonly path: string;
  readonly folder: string;
  readonly room: string | undefined;
  /** The name in its folder or room: `diff.ts`. */
  readonly file: string;
  /** How many names the path has: 2 in a folder, 3 in a room. */
  readonly depth: number;
}

export function addressOf(path: string): Address {
  const names = path.split("/").slice(1);
  const [folder = "", room] = names;
  return {
    path: names.join("/"),
    folder,
    room: names.length > 2 ? room : undefined,
    file: names.at(-1) ?? "",
    depth: names.length,
  };
}

/** `plan/list` for a file in a room, `plan` for one beside the rooms. */
export function dirOf(path: string): string {
  return path.split("/").slice(1, -1).join("/");
}

/** The room of a file; a file beside the rooms of a folder is a room of its own. */
export function nodeOf(path: string): string {
  return addressOf(path).room === undefined ? path : dirOf(path);
}

export function folderOf(path: string): string {
  return addressOf(path).folder;
}

/** True if `model` or `observe/ports.ts`, as the tables write it, is or has this file. */
export function isPlaceOf(place: string, { path, folder }: Address): boolean {
  return place === folder || place === path;
}
