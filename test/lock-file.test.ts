// What `npm ci` meets: whoever works on plsync needs no particular Node.js (the package `node` brings the one that scripts run on),
// so every package must install without a warning on each that package.json names.
import { readFileSync } from "node:fs";
import { satisfies } from "semver";
import { describe, expect, it, test } from "vitest";

interface Locked {
  readonly resolved?: string;
  readonly optional?: boolean;
  readonly engines?: { readonly node?: string };
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = (file: string) => JSON.parse(readFileSync(file, "utf8"));
const LOCK = readFileSync("package-lock.json", "utf8");
const { packages }: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(LOCK);
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

test("names no registry", () => {
  const addresses = Object.values(packages).flatMap(({ resolved }) => resolved ?? []);
  // The oldest Node.js that plsync runs on is a folder of this repository.
  expect(addresses).toEqual(["test/node-22"]);
  expect(LOCK).not.toContain('resolved": "http');
});

test("has the binaries of every platform, so that it installs on all of them", () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`${path}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages),
    ),
  );
  expect(missing).toEqual([]);
});
