// A diagnostic as JSON and back. It quotes no file.
import type { Cause, Diagnostic, SourcePosition } from "../diagnostics/diagnostic.ts";
import { listOf, number, oneOf, record, text } from "./codec.ts";

const texts = listOf(text());

export const POSITION = record<SourcePosition>({ file: text(), line: number, column: number });

const CAUSE = record<Cause>(
  { summary: text(), remedy: text(), said: text(), lists: texts, mappings: texts },
  "remedy",
  "said",
  "lists",
  "mappings",
);

/** Why a reading failed. It quotes no file. */
export const DIAGNOSTIC = record<Omit<Diagnostic, "excerpt">>(
  {
    code: text<Diagnostic["code"]>(),
    severity: oneOf("error", "warning"),
    summary: text(),
    detail: text(),
    remedy: text(),
    address: text(),
    account: text(),
    region: text(),
    mapping: text(),
    position: POSITION,
    cause: CAUSE,
  },
  "detail",
  "remedy",
  "address",
  "account",
  "region",
  "mapping",
  "position",
  "cause",
);
