// A plan from any parsed JSON, checked first: what `show` and `apply --plan` read. The way back of plan-json.ts, exactly.
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { SchemaError } from "../model/json-schema/schema.ts";
import type { Plan } from "../model/plan.ts";
import { present } from "../model/present.ts";
import { decodeCapacity } from "./capacity-json.ts";
import { UnreadableCidr } from "./change-json.ts";
import { decodeDiagnostic } from "./diagnostic-json.ts";
import { decodeAt, decodeList, decodeNotPlanned, decodeSetting, decodeStray } from "./list-json.ts";
import { decodeMapping } from "./mappings-json.ts";
import { misfitWords } from "./misfit-words.ts";
import { FORMAT_VERSION, type PlanDocument } from "./plan-document.ts";
import validate from "./plan-validator.js";

export type DecodedPlan =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

function readDocument(document: PlanDocument): Plan {
  const { counts } = document;
  return present({
    toolVersion: document.tool_version,
    mode: document.mode,
    config: present({
      path: document.config.path,
      sha256: document.config.sha256,
      owner: document.config.owner,
      works: document.config.works_sha256,
      commit: document.config.commit,
    }),
    scope: [...document.scope],
    takenAt: document.taken_at,
    complete: document.complete,
    regions: document.account_regions.map((region) => ({ at: decodeAt(region), status: region.status })),
    lists: document.lists.map((list, index) => {
      try {
        return decodeList(list);
      } catch (error) {
        throw error instanceof UnreadableCidr ? new UnreadableCidr(`lists[${index}].${error.path}`) : error;
      }
    }),
    notPlanned: document.not_planned.map(decodeNotPlanned),
    strayShares: (document.stray_shares ?? []).map(decodeStray),
    mappings: document.mappings?.map(decodeMapping),
    settingChanges: document.setting_changes?.map(decodeSetting),
    counts: {
      create: counts.create,
      update: counts.update,
      delete: counts.delete,
      retain: counts.retain,
      unchanged: counts.unchanged,
      held: counts.held,
      notPlanned: counts.not_planned,
      entriesToAdd: counts.entries_to_add,
      entriesToRemove: counts.entries_to_remove,
      descriptionsToChange: counts.descriptions_to_change ?? 0,
      entriesChecked: counts.entries_checked,
    },
    digests: { settings: document.digests.settings, exact: document.digests.exact },
    diagnostics: document.diagnostics.map(decodeDiagnostic),
    capacity: document.capacity && decodeCapacity(document.capacity),
  });
}

function unreadable(path: string, problem: string): Diagnostic {
  return {
    code: "plan_unreadable",
    severity: "error",
    summary: `the plan file is not a plan: ${path} ${problem}`,
    remedy: "Make a new one with `plsync plan --out FILE`.",
  };
}

function otherFormat(version: string): Diagnostic {
  return {
    code: "plan_format",
    severity: "error",
    summary: `the plan file has format ${version}, and this plsync reads format ${FORMAT_VERSION}`,
    remedy: "Use the version of plsync that wrote it, or make a new plan with this one.",
  };
}

/** `/lists/3/adds/0/cidr` as people and jq write it: `.lists[3].adds[0].cidr`. */
function jsonPath(pointer: string): string {
  const path = pointer
    .slice(1)
    .replace(/(^|\/)(\d+)(?=\/|$)/g, "[$2]")
    .replaceAll("/", ".");
  return `.${path.replaceAll("~1", "/").replaceAll("~0", "~")}`;
}

function misfit(error: SchemaError): Diagnostic {
  const { instancePath, keyword, params } = error;
  if (keyword === "required") return unreadable(jsonPath(`${instancePath}/${params.missingProperty}`), "is missing");
  return unreadable(instancePath === "" ? "it" : jsonPath(instancePath), misfitWords(error));
}

/** The format version that a document claims to have; read before anything else in it is trusted. */
function claimedVersion(value: unknown): string | undefined {
  const version =
    typeof value === "object" && value !== null && "format_version" in value ? value.format_version : undefined;
  return typeof version === "string" && /^\d+\.\d+$/.test(version) ? version : undefined;
}

/**
 * Reads a plan from any parsed JSON. Unknown fields are ignored. What is not a plan of this format is answered with diagnostics:
 * `plan_format` for another major version, otherwise `plan_unreadable` for the first thing that is wrong.
 */
export function decodePlan(value: unknown): DecodedPlan {
  const version = claimedVersion(value);
  if (version !== undefined && version.split(".")[0] !== FORMAT_VERSION.split(".")[0]) {
    return { ok: false, diagnostics: [otherFormat(version)] };
  }
  // The rest mostly follows from the first.
  const [first] = validate(value);
  if (first !== undefined) return { ok: false, diagnostics: [misfit(first)] };
  try {
    return { ok: true, plan: readDocument(value as PlanDocument) };
  } catch (error) {
    if (error instanceof UnreadableCidr)
      return { ok: false, diagnostics: [unreadable(`.${error.path}`, error.message)] };
    throw error;
  }
}
