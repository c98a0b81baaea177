// Which chunks of dist/ a child process loads: a hook of Node's module loader notes every file, and writes them down at the end.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const HOOK = `
import { registerHooks } from "node:module";
import { writeFileSync } from "node:fs";
const urls = [];
registerHooks({ load: (url, context, next) => { urls.push(url); return next(url, context); } });
process.on("exit", () => writeFileSync(process.env.LOADED_CHUNKS, JSON.stringify(urls)));
`;

export interface Watch {
  /** For the child process. */
  readonly environment: Readonly<Record<string, string>>;
  /** The names of its chunks without `.js`, sorted. Call it when the process has ended. */
  loaded(): readonly string[];
}

/** Watches one child process for the length of a test. */
export function watchChunks(): Watch {
  const folder = mkdtempSync(join(tmpdir(), "plsync-chunks-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "loaded.json");
  return {
    environment: {
      LOADED_CHUNKS: file,
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(HOOK)}`,
    },
    loaded: () => {
      const urls: readonly string[] = JSON.parse(readFileSync(file, "utf8"));
      const paths = urls.filter((url) => url.startsWith("file:")).map((url) => fileURLToPath(url));
      return paths.map((path) => basename(path, ".js")).sort();
    },
  };
}
