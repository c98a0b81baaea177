// A change of sharing in JSON, both ways.

import type { ShareChange } from "../model/change.ts";
import type { ShareDocument } from "./plan-document.ts";

/** The change of sharing as the plan file has it. */
export function encodeShare(share: ShareChange): ShareDocument {
  return {
    adds: [...share.adds],
    removes: [...share.removes],
    unchanged: share.unchanged,
    allow_external_principals: share.allowExternal,
    changes_external: share.changesExternal,
    ends: share.ends,
    ...(share.joins === undefined ? {} : { joins: share.joins }),
  };
}

/** Reads a change of sharing from a document that fits the schema. */
export function decodeShare(share: ShareDocument): ShareChange {
  return {
    adds: [...share.adds],
    removes: [...share.removes],
    unchanged: share.unchanged,
    allowExternal: share.allow_external_principals,
    changesExternal: share.changes_external,
    ends: share.ends,
    ...(share.joins === undefined ? {} : { joins: share.joins }),
  };
}
