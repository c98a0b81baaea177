// Prints what CHANGELOG.md says of the version that is the argument: the text of its release.
import { readFileSync } from "node:fs";
import { argv, exit, stderr, stdout } from "node:process";
import { fileURLToPath } from "node:url";

/** The lines under the version's heading, up to the next one; undefined where there is none. */
export function notesOf(changelog: string, version: string): string | undefined {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => text.slice(0, text.indexOf("\n")).trim() === version);
  const notes = section?.slice(section.indexOf("\n")).trim();
  return notes === "" ? undefined : notes;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const version = argv[2] ?? "";
  const notes = notesOf(readFileSync(new URL("../CHANGELOG.md", import.meta.url), "utf8"), version);
  if (notes === undefined) {
    stderr.write(`CHANGELOG.md has nothing under the heading "## ${version}"\n`);
    exit(1);
  }
  stdout.write(`${notes}\n`);
}
