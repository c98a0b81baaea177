// Lets the bundle take of Node's own modules what it uses, and nothing else. An import of one reads all of its exports, and some of those
// load more of Node.js when they are read: node:fs its streams and promises, node:crypto the whole of Web Crypto, node:http the client behind
// `fetch`. For a run that only checks a file that is a fifth of the time that Node.js itself takes to start.
import { isBuiltin } from "node:module";
import type { Plugin } from "rolldown";

/** The chunk that gives `process.getBuiltinModule` to a Node.js without it (src/entry/builtins.ts). */
const PROVIDER = "builtins.js";

const IMPORT =
  /^import (?:(?<whole>[\w$]+),? )?(?:\* as (?<all>[\w$]+) |\{ (?<names>[^}]+) \} )?from "(?<from>[^"]+)";$/;

/** An import of a module of Node.js as a declaration; other lines as they are. Throws when an import has a form that it does not know. */
function declared(line: string): string {
  const [, module = ""] = /^import\b.*"([^"]+)";$/.exec(line) ?? [];
  if (!isBuiltin(module)) return line;
  const { whole, all, names, from } = IMPORT.exec(line)?.groups ?? {};
  const bound = [whole, all, names && `{ ${names.replaceAll(" as ", ": ")} }`].filter((name) => name !== undefined);
  if (bound.length === 0) throw new Error(`an import of another form: ${line}`);
  return `const ${bound.map((name) => `${name} = globalThis.process.getBuiltinModule("${from}")`).join(", ")};`;
}

/** Replaces the imports of Node's own modules at the beginning of every chunk. */
export function builtinsByName(): Plugin {
  return {
    name: "builtins-by-name",
    renderChunk(code, { fileName }) {
      if (fileName === PROVIDER) return null;
      const lines = code.split("\n");
      const end = lines.findIndex((line) => !/^(?:import\b|#!|\/\/|$)/.test(line));
      return [...lines.slice(0, end).map(declared), ...lines.slice(end)].join("\n");
    },
  };
}
