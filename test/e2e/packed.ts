// The package as npm would publish it.
import { cpSync, readFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { expect } from "vitest";
import { directory, run } from "./command-line.ts";

export interface Packed {
  /** A directory of its own with the package's files, and what they were packed into. */
  readonly home: string;
  /** The path of the tarball. */
  readonly tarball: string;
  readonly bytes: number;
  remove(): void;
}

/** Of a copy, as packing writes package.json and the README for a moment. */
export async function packed(): Promise<Packed> {
  const { path: home, remove } = directory();
  const { files } = JSON.parse(readFileSync("package.json", "utf8"));
  for (const file of ["package.json", "README.md", "LICENSE", "scripts/packing.ts", ...files]) {
    cpSync(file, join(home, file), { recursive: true });
  }
  const PATH = [resolve("node_modules/.bin"), process.env.PATH].join(delimiter);
  const end = await run("npm", ["pack", "--json", "--silent"], { cwd: home, environment: { PATH } });
  expect(end).toMatchObject({ code: 0 });
  const [{ filename, size }] = JSON.parse(end.out);
  return { home, tarball: join(home, filename), bytes: size, remove };
}
