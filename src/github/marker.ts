// What plsync writes into a comment or an issue for itself, in an HTML comment that nobody sees: `<!-- plsync {…} -->` as its
// first line. Whoever reads one must look at who wrote it: anybody can paste it.
import { field } from "./answer.ts";

const START = "<!-- plsync ";
const END = " -->";

/** JSON in which nothing can end the HTML comment, or begin another. */
function safeJson(value: object): string {
  return JSON.stringify(value)
    .replace(/[<>&]/g, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replaceAll("--", "-\\u002d");
}

/** `kind` tells a plan's comment from the issue; `name` one workflow's from another's in the same repository. */
export interface MarkerIdentity {
  readonly kind: "plan" | "drift";
  readonly name: string;
}

/** One line without line break. */
export function marker(identity: MarkerIdentity, content: object): string {
  return `${START}${safeJson({ v: 1, ...identity, ...content })}${END}`;
}

/** The parsed content of the marker that the text begins with, when it is of this identity and of a known version. */
export function readMarker(text: string, { kind, name }: MarkerIdentity): unknown {
  const [line = ""] = text.split(/\r?\n/, 1);
  if (!line.startsWith(START) || !line.endsWith(END)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(line.slice(START.length, -END.length));
  } catch {
    return undefined;
  }
  return field(value, "v") === 1 && field(value, "kind") === kind && field(value, "name") === name ? value : undefined;
}

/** The text without its marker. */
export function withoutMarker(text: string): string {
  return text.startsWith(START) ? text.replace(/^.*\r?\n?/, "") : text;
}
