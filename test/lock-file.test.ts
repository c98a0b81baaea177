// What `npm ci` meets: whoever works on plsync needs no particular Node.js (the package `node` brings the one that scripts run on),
// so every package must install without a warning on each that package.json names.
import { readFileSync } from "node:fs";
import { satisfies } from "semver";
import { describe, expect, it, test } from "vitest";

interface Locked {
  readonly optional?: boolean;
  readonly engines?: { readonly node?: string };
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = (file: string) => JSON.parse(readFileSync(file, "utf8"));
const { packages }: { readonly packages: Readonly<Record<string, Locked>> } = read("package-lock.json");
const MANIFEST = read("package.json");

describe.each(["20.19.0", "22.12.0", "24.0.0"])("Node.js %s", (node) => {
  it("may be used to work on plsync", () => {
    expect(satisfies(node, MANIFEST.devEngines.runtime.version)).toBe(true);
  });

  it("is supported by every package that is installed", () => {
    const unsupported = Object.entries(packages).filter(
      ([, { optional, engines }]) => optional !== true && !satisfies(node, engines?.node ?? "*"),
    );
    expect(unsupported.map(([path, { engines }]) => `${path} needs ${engines?.node}`)).toEqual([]);
  });
});

test.each(["package-lock.json", "test/node-22/package-lock.json"])("%s names no registry", (file) => {
  expect(readFileSync(file, "utf8")).not.toContain('"resolved"');
});

test("has the binaries of every platform, so that it installs on all of them", () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`${path}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages),
    ),
  );
  expect(missing).toEqual([]);
});
