// What an apply notes in the comment of a merged pull request once nothing stood against how plsync works: its digest, and where that was
// so. GitHub signs it by an ID token of the run, as it signs records, so it can be believed wherever it stands.
import type { Canonical } from "../../model/canonical.ts";
import { field, numberField, textField } from "../answer.ts";
import { marker, readMarker } from "../marker.ts";
import { recordDigest } from "./record-json.ts";
import { readStamp, type Stamp } from "./stamp.ts";

export interface WorksSeal {
  /** `fileDigest` of the file that was applied, 64 hex digits. */
  readonly works: string;
  /** Of the mappings file, from the top of the repository. */
  readonly path: string;
  /** The commit of the default branch that was applied. */
  readonly commit: string;
  /** The merged pull request whose comment carries it: a copy in another one counts for nothing. */
  readonly pull: number;
}

export interface StampedSeal {
  readonly seal: WorksSeal;
  readonly stamp: Stamp;
}

const FORMAT = 1;

function sealJson({ works, path, commit, pull }: WorksSeal): { readonly [key: string]: Canonical } {
  return { format: FORMAT, works, path, commit, pull: String(pull) };
}

/** The digest that the stamp of the seal must name, 64 hex digits. */
export function sealDigest(seal: WorksSeal): string {
  return recordDigest(sealJson(seal));
}

/** The seal in the plan comment of `name`; undefined when there is none of this format. Nothing of it counts before it is verified. */
export function readSeal(name: string, body: string): StampedSeal | undefined {
  const value = readMarker(body, { kind: "plan", name });
  const json = field(value, "seal");
  const stamp = readStamp(field(json, "stamp"));
  const [works, path, commit, pull] = ["works", "path", "commit", "pull"].map((key) => textField(json, key));
  if (numberField(json, "format") !== FORMAT || stamp === undefined) return undefined;
  if (!works || !path || !commit || !/^\d{1,15}$/.test(pull ?? "")) return undefined;
  return { seal: { works, path, commit, pull: Number(pull) }, stamp };
}

/** The plan comment of `name` with the seal in its hidden line, or only that line; all else as it is. */
export function withSeal(name: string, body: string, { seal, stamp }: StampedSeal): string {
  const [line = "", ...text] = body.split(/\r?\n/);
  const identity = { kind: "plan", name } as const;
  const value = readMarker(line, identity);
  const content = typeof value === "object" && value !== null ? value : {};
  return [marker(identity, { ...content, seal: { ...sealJson(seal), stamp } }), ...text].join("\n");
}
