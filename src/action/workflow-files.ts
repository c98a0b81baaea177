// The workflow files of the checkout, whose steps say what else runs plsync in this repository.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Environment } from "../github/event.ts";

/** Characters of a workflow file; GitHub takes none larger. */
const MOST_CHARACTERS = 512_000;

export interface WorkflowFile {
  /** Without its directory: `apply-by-hand.yml`. */
  readonly name: string;
  readonly text: string;
}

/** In order of their names; no links, and nothing that GitHub would not take. */
export function workflowFiles(environment: Environment): readonly WorkflowFile[] {
  const directory = join(environment.GITHUB_WORKSPACE || process.cwd(), ".github", "workflows");
  if (!existsSync(directory)) return [];
  const names = readdirSync(directory, { withFileTypes: true })
    .filter((one) => one.isFile() && /\.ya?ml$/.test(one.name))
    .map(({ name }) => name);
  return names
    .sort()
    .map((name) => ({ name, text: readFileSync(join(directory, name), "utf8") }))
    .filter(({ text }) => text.length <= MOST_CHARACTERS);
}
