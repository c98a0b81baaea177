// What plsync writes into a comment or an issue for itself: an HTML comment, `<!-- plsync {…} -->`, as its first line, which GitHub
// does not show. Anyone can paste one, so its reader must check who wrote it.
import { field } from "./answer.ts";

const START = "<!-- plsync ";
const END = " -->";

/** JSON in which nothing can end the HTML comment or begin another. */
function safeJson(value: object): string {
  return JSON.stringify(value)
    .replace(/[<>&]/g, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replaceAll("--", "-\\u002d");
}

/** `kind` tells a plan comment from the drift issue, `name` one workflow of the repository from another. */
export interface MarkerIdentity {
  readonly kind: "plan" | "drift";
  readonly name: string;
}

/** The marker as one line, without a line break. */
export function marker(identity: MarkerIdentity, content: object): string {
  return `${START}${safeJson({ v: 1, ...identity, ...content })}${END}`;
}

/** True if people see nothing of the marker that the text begins with: it ends where its line ends, as those that plsync writes. */
export function isMarkerHidden(text: string): boolean {
  const [line = ""] = text.split(/\r?\n/, 1);
  return line.startsWith(START) && line.endsWith(END) && !/[<>]|--/.test(line.slice(START.length, -END.length));
}

/** The parsed content of the marker that the text begins with; undefined unless it has this identity and a known version. */
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
