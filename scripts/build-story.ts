// Tells a story of plsync in the README and in docs/, from what the program really says. Run it after every change of what people see;
// the check of generated files fails when the story is no longer true.
import { readFileSync, writeFileSync } from "node:fs";
import { storyFiles } from "./story/pages.ts";
import { tell } from "./story/story.ts";

const files = storyFiles(await tell(), readFileSync("README.md", "utf8"));
for (const [path, text] of files) writeFileSync(path, text);
