// Before packing, package.json says which Node.js users need, and the links of the README lead to the repository at the version's tag, since
// the pages that they name are not in the package. After packing, both files are as they were.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FILES = ["package.json", "README.md"] as const;
/** Where the files wait meanwhile: npm never packs a folder of this name. */
const KEPT = join("node_modules", ".packing");

/** The text with every link and picture of this repository as a whole address. `repository`: as `https://github.com/owner/name`. */
export function withWholeLinks(markdown: string, repository: string, tag: string): string {
  const raw = repository.replace("https://github.com/", "https://raw.githubusercontent.com/");
  return markdown
    .replaceAll(/(?<=\]\()(?![a-z]+:|#)[^)\s]+(?=\))/g, (target) => `${repository}/blob/${tag}/${target}`)
    .replaceAll(/(?<=\b(?:src|srcset)=")(?![a-z]+:)[^"]+(?=")/g, (target) => `${raw}/${tag}/${target}`);
}

function begin(): void {
  mkdirSync(KEPT, { recursive: true });
  for (const file of FILES) writeFileSync(join(KEPT, file), readFileSync(file));
  const manifest = JSON.parse(readFileSync("package.json", "utf8"));
  // What installs for the tests is not there.
  const { postinstall: _, ...scripts } = manifest.scripts;
  const repository = manifest.repository.url.replace(/^git\+|\.git$/g, "");
  const packed = { ...manifest, scripts, engines: { node: ">=22" } };
  writeFileSync("package.json", `${JSON.stringify(packed, null, 2)}\n`);
  const readme = withWholeLinks(readFileSync("README.md", "utf8"), repository, `v${manifest.version}`);
  writeFileSync("README.md", readme);
}

function end(): void {
  for (const file of FILES) renameSync(join(KEPT, file), file);
  rmSync(KEPT, { recursive: true });
}

if (import.meta.main) (process.argv[2] === "begin" ? begin : end)();
