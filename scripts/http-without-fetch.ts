// Lets the bundle load node:http without the client behind `fetch`: see node-http.js. Static imports stay as they are, since what has them
// is a server, or uses that client.
import { fileURLToPath } from "node:url";
import type { Plugin } from "rolldown";

const HTTP = fileURLToPath(new URL("node-http.js", import.meta.url));

export function httpWithoutFetch(): Plugin {
  return {
    name: "http-without-fetch",
    resolveId: (source, importer, { kind }) =>
      source === "node:http" && kind === "dynamic-import" && importer !== HTTP ? HTTP : null,
  };
}
