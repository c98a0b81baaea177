// The description that a new entry gets: where it comes from, so that its removal can be explained when the interface is gone.
import type { Origin } from "../../model/change.ts";

/** API reference of CreateManagedPrefixList: a description has up to 255 characters. */
const LONGEST = 255;

// One kind of blank only: descriptions are shown in tables and logs. Cut between code points, never inside one.
function shorten(text: string): string {
  const flat = text.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim();
  if (flat.length <= LONGEST) return flat;
  let cut = "";
  for (const character of flat) {
    if (cut.length + character.length > LONGEST - 1) break;
    cut += character;
  }
  return `${cut}…`;
}

/** `eni-… i-… NAME` for an interface; the user's own words, or the mapping's name, for a static CIDR. */
export function describeEntry(origin: Origin, mapping: string): string {
  if (origin.kind === "cidr") return shorten(origin.description ?? `mapping ${mapping}`);
  return shorten([origin.interfaceId, origin.instanceId ?? "-", origin.label ?? ""].join(" "));
}

/** The interface id that a description of ours begins with, or undefined when somebody else wrote it. */
export function describedInterface(description: string): string | undefined {
  return /^(eni-[0-9a-f]{8,17})(?= |$)/.exec(description)?.[1];
}
