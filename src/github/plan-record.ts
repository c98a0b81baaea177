// What a comment remembers of its plan, for the apply after the merge: the lists as they were reviewed, and the removals that the
// label allowed.
import type { RecordedList, RecordedLists, RecordRoot } from "../model/record.ts";
import { field, numberField, textField } from "./answer.ts";
import { type MarkerIdentity, marker, readMarker } from "./marker.ts";

export interface PlanRecord {
  /** `planning`: the plan in the comment is of an older commit. `applied`: `recorded` is what is left to do. */
  readonly state: "planning" | "planned" | "applied";
  /** The id of the commit at the tip of the branch. */
  readonly head: string;
  /** GITHUB_RUN_ID of the workflow run that wrote it; later runs have higher numbers. */
  readonly run: number;
  /** Of the settings of the whole plan, 64 hex digits; empty without a plan. */
  readonly digest: string;
  /** The patterns of a narrowed run; empty for everything. */
  readonly scope: readonly string[];
  /** Of every list that the pull request changes. */
  readonly recorded: RecordedLists;
  /** Removals that the label allowed when this was planned: the number of entries, by address of the list. */
  readonly allow: ReadonlyMap<string, number>;
}

/** Of a comment without a plan, or one that cannot be trusted. */
export const NOTHING_RECORDED: RecordedLists = { kind: "lists", lists: new Map() };

/** The record as the first line of the comment of `name`. */
export function writeRecord(name: string, record: PlanRecord): string {
  const { recorded, allow, ...rest } = record;
  const lists =
    recorded.kind === "root"
      ? { root: { count: recorded.count, settings: recorded.settings, exact: recorded.exact } }
      : {
          lists: Object.fromEntries(
            [...recorded.lists].map(([address, { action, id, settings, exact }]) => [
              address,
              [action, id, settings, exact],
            ]),
          ),
        };
  return marker({ kind: "plan", name }, { ...rest, ...lists, allow: Object.fromEntries(allow) });
}

const DIGEST = /^[0-9a-f]{64}$/;

function entries(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

function readList(value: unknown): RecordedList | undefined {
  if (!Array.isArray(value)) return undefined;
  const [action, id, settings, exact]: readonly unknown[] = value;
  if (typeof action !== "string" || typeof id !== "string") return undefined;
  if (typeof settings !== "string" || (settings !== "" && !DIGEST.test(settings))) return undefined;
  return typeof exact === "string" && DIGEST.test(exact) ? { action, id, settings, exact } : undefined;
}

function readRoot(value: unknown): RecordRoot | undefined {
  const settings = textField(value, "settings") ?? "";
  const exact = textField(value, "exact") ?? "";
  if (!DIGEST.test(settings) || !DIGEST.test(exact)) return undefined;
  return { kind: "root", count: numberField(value, "count") ?? 0, settings, exact };
}

function readRecorded(value: unknown): RecordedLists {
  const root = readRoot(field(value, "root"));
  if (root !== undefined) return root;
  const lists = entries(field(value, "lists")).flatMap(([address, list]) => {
    const read = readList(list);
    return read === undefined ? [] : [[address, read] as const];
  });
  return { kind: "lists", lists: new Map(lists) };
}

/** The record at the top of the comment of `name`; undefined when there is none. What does not parse counts as not recorded. */
export function readRecord(name: string, body: string): PlanRecord | undefined {
  const identity: MarkerIdentity = { kind: "plan", name };
  const value = readMarker(body, identity);
  const head = textField(value, "head");
  const state = (["planning", "planned", "applied"] as const).find((known) => known === field(value, "state"));
  if (head === undefined || state === undefined) return undefined;
  const scope = field(value, "scope");
  const allow = entries(field(value, "allow")).filter((entry): entry is [string, number] => Number.isInteger(entry[1]));
  return {
    state,
    head,
    run: numberField(value, "run") ?? 0,
    digest: textField(value, "digest") ?? "",
    scope: Array.isArray(scope) ? scope.filter((pattern) => typeof pattern === "string") : [],
    recorded: readRecorded(value),
    allow: new Map(allow),
  };
}
