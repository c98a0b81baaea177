// A plan comment: a hidden first line with the record and its stamp, and below it the text that people see.
import type { PlanRecord } from "../../model/record.ts";
import { sha256 } from "../../model/sha256.ts";
import { field } from "../answer.ts";
import { isMarkerHidden, marker, readMarker } from "../marker.ts";
import { readRecordJson, recordDigest, recordJson } from "./record-json.ts";
import { readStamp, type Stamp } from "./stamp.ts";

/** What a comment says about itself; nothing of it counts before its stamp is verified. */
export interface Claimed {
  /** Undefined when there is none, or none of this format. */
  readonly record: PlanRecord | undefined;
  /** Of the record as it stands there, 64 hex digits. */
  readonly digest: string;
  readonly stamp: Stamp | undefined;
  /** False when people see another text than the one that the record names. */
  readonly showsItsText: boolean;
}

/** Of the text that people see, 64 hex digits. Line ends and blanks around it do not count: browsers change them. */
export function textDigest(text: string): string {
  return sha256(text.replaceAll("\r\n", "\n").trim());
}

/** The text below the marker. */
export function visibleText(body: string): string {
  const text = body.replaceAll("\r\n", "\n");
  return text.slice(text.indexOf("\n") + 1);
}

/** The whole comment of `name`. Without a stamp its record is left out: it would count for nothing. */
export function planCommentBody(name: string, record: PlanRecord, stamp: Stamp | undefined, text: string): string {
  return `${planMarker(name, record, stamp)}\n${text}`;
}

/** The first line of the comment. */
export function planMarker(name: string, record: PlanRecord | undefined, stamp: Stamp | undefined): string {
  const content = record === undefined || stamp === undefined ? {} : { record: recordJson(record), stamp };
  return marker({ kind: "plan", name }, content);
}

/** The digest that a stamp for the record must name. */
export function digestToStamp(record: PlanRecord): string {
  return recordDigest(recordJson(record));
}

/** What the comment of `name` says about itself; undefined when it is no plan comment of that name. */
export function readPlanComment(name: string, body: string): Claimed | undefined {
  const value = readMarker(body, { kind: "plan", name });
  if (value === undefined) return undefined;
  const json = field(value, "record");
  const record = readRecordJson(json);
  return {
    record,
    digest: json === undefined ? "" : recordDigest(json),
    stamp: readStamp(field(value, "stamp")),
    showsItsText: record !== undefined && isMarkerHidden(body) && record.text === textDigest(visibleText(body)),
  };
}
