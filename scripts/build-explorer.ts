// Bundles the page of a report (src/explorer) into a module with its code and its style as texts, and their hashes for the policy of the
// page. Part of `npm run build`: the result is committed, and a test checks that it is up to date.
import { createHash } from "node:crypto";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { rolldown } from "rolldown";

const CODE = "src/render/html/explorer-code.js";

/** The packages that are in the page, whose licences dist/ has to name. */
export const EXPLORER_PACKAGES = ["node_modules/preact"] as const;

const LICENCES = "/* plsync (Apache-2.0). Contains Preact (MIT, (c) 2015-present Jason Miller). */";

const DECLARATION = `// Written by scripts/build-explorer.ts. Do not edit.
/** The program of the page, and its style. */
export const script: string;
export const style: string;
/** As a Content-Security-Policy names them: \`sha256-…\`. */
export const scriptHash: string;
export const styleHash: string;
`;

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

/** Fails on a package that is not among those that are known to be in the page. */
function checkPackages(modules: readonly string[]): void {
  const unknown = modules.filter((module) => {
    const [, found] = /(node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)/.exec(module) ?? [];
    return found !== undefined && !EXPLORER_PACKAGES.some((known) => known === found.replaceAll("\\", "/"));
  });
  if (unknown.length > 0) throw new Error(`not among the packages of the explorer: ${unknown.join(", ")}`);
}

async function scriptText(): Promise<string> {
  const bundle = await rolldown({
    input: "src/explorer/page/main.tsx",
    platform: "browser",
    transform: { jsx: { runtime: "automatic", importSource: "preact" }, target: "es2022" },
  });
  const { output } = await bundle.generate({ format: "iife", minify: true, comments: { legal: false } });
  await bundle.close();
  checkPackages(output[0].moduleIds);
  // Nothing in it may end the element that it stands in, or change how the rest is read.
  return `${LICENCES}${output[0].code.trim()}`.replace(/<(?=\/script|!--|script)/gi, "\\x3c");
}

/** Files in the order of their names; only comments and white space go, which CSS does not need. */
function styleText(): string {
  const files = globSync("src/explorer/page/style/*.css").sort();
  return files
    .map((file) => readFileSync(file, "utf8"))
    .join("\n")
    .replace(/\/\*.*?\*\//gs, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,]) ?/g, "$1")
    .replace(/: /g, ":")
    .replaceAll(";}", "}")
    .trim();
}

/** The text of the module. */
export async function explorerCode(): Promise<string> {
  const [script, style] = [await scriptText(), styleText()];
  const values = { script, style, scriptHash: hashOf(script), styleHash: hashOf(style) };
  const lines = Object.entries(values).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`);
  return `// Written by scripts/build-explorer.ts. Do not edit.\n${lines.join("")}`;
}

if (import.meta.main) {
  writeFileSync(CODE, await explorerCode());
  writeFileSync(CODE.replace(/\.js$/, ".d.ts"), DECLARATION);
}
