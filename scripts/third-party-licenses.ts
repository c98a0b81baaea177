// Writes into dist/ the licences of the packages that are bundled there, as they ask for: from the modules that the bundle really has.
// rollup-plugin-license would do it, but asks for Rollup beside the bundler that plsync uses.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "rolldown";

/** The name of the file in dist/. */
export const LICENSES_FILE = "THIRD-PARTY-LICENSES";

const LEGAL_FILE = /^(?:licen[cs]e|notice|copying|copyrightnotice)(?:[.-].*)?$/i;

/** The directory of the package that a module belongs to, the innermost one; undefined for plsync's own. */
function packageOf(module: string): string | undefined {
  return /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/?]+)/.exec(module)?.[1];
}

interface Licensed {
  /** `yaml 2.9.1 (ISC)`. */
  readonly title: string;
  /** Licence and notices, word for word. */
  readonly text: string;
}

/** What the package in the directory says of itself; throws when it comes without a licence, which a person must look at. */
export function licenseOf(directory: string): Licensed {
  const { license, name, version } = JSON.parse(readFileSync(join(directory, "package.json"), "utf8"));
  const files = readdirSync(directory)
    .filter((file) => LEGAL_FILE.test(file))
    .sort();
  // Some packages of the AWS SDK name the licence and leave out its text, which is that of plsync, too.
  const paths =
    files.length === 0 && license === "Apache-2.0" ? ["LICENSE"] : files.map((file) => join(directory, file));
  if (typeof license !== "string" || paths.length === 0)
    throw new Error(`${name} ${version} comes without its licence`);
  const texts = paths.map((path) => readFileSync(path, "utf8").replaceAll("\r\n", "\n").trim());
  return { title: `${name} ${version} (${license})`, text: texts.join("\n\n") };
}

/** The file's content: every text once, under the packages that have it, in the order of their names. */
export function licensesText(packages: readonly Licensed[]): string {
  const line = "-".repeat(80);
  const sections = [...Map.groupBy(packages, ({ text }) => text)].map(([text, same]) => ({
    titles: same.map(({ title }) => title).sort(),
    text,
  }));
  sections.sort((a, b) => ((a.titles[0] ?? "") < (b.titles[0] ?? "") ? -1 : 1));
  const parts = sections.map(({ titles, text }) => `${line}\n${titles.join("\n")}\n${line}\n\n${text}\n`);
  return `plsync contains code of these packages.\n\n${parts.join("\n")}`;
}

/** Adds the file to what the bundler writes. `also`: directories of packages whose code is in generated modules, as text. */
export function thirdPartyLicenses(also: readonly string[] = []): Plugin {
  return {
    name: "third-party-licenses",
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((part) => (part.type === "chunk" ? part.moduleIds : []));
      const bundled = modules.map(packageOf).filter((directory) => directory !== undefined);
      const directories = new Set([...bundled, ...also.map((directory) => resolve(directory))]);
      const source = licensesText([...directories].map(licenseOf));
      this.emitFile({ type: "asset", fileName: LICENSES_FILE, source });
    },
  };
}
