// The inputs of runs that several jobs share: which shard, whose accounts, what other jobs have left.
//
//   command     takes
//   matrix      shards, snapshots (of an earlier run, for their weight)
//   observe     shard, accounts, snapshots (of an earlier round)
//   plan        snapshots, snapshot-digests
//   apply,
//     sync      shard, together with plan-file, plan-file-digest and expect-digest
//   report      plan-file, plan-file-digest, expect-digest, reports, report-digests, snapshots, snapshot-digests
import type { PlanPart } from "../../engine/fleet/plan-part.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import { MOST_SHARDS, parseShard, parseShardCount } from "../../model/fleet/shard.ts";
import { badInput } from "../bad-input.ts";
import { lines } from "./lines.ts";

/** Commands for one job of several. */
export const FLEET_COMMANDS = ["matrix", "observe", "report"] as const;

/** As docs/action.md describes them. */
export interface FleetInputs {
  /** How many jobs read; `account`: one for each account; undefined: as many as plsync thinks right. */
  readonly shards: number | "account" | undefined;
  readonly shard: PlanPart | undefined;
  /** SHA-256 of the plan file that is meant; undefined: any. */
  readonly planFileDigest: string | undefined;
  /** Aliases of the accounts of the shard; empty: those that follow from the file. */
  readonly accounts: readonly string[];
  /** Files, and folders of them. */
  readonly snapshots: readonly string[];
  /** SHA-256 of the files that may be used; undefined: any. */
  readonly snapshotDigests: ReadonlySet<string> | undefined;
  readonly reports: readonly string[];
  readonly reportDigests: ReadonlySet<string> | undefined;
}

const TAKES: Readonly<Record<string, readonly string[]>> = {
  matrix: ["shards", "snapshots"],
  observe: ["shard", "accounts", "snapshots"],
  plan: ["snapshots", "snapshot-digests"],
  apply: ["shard", "plan-file-digest"],
  sync: ["shard", "plan-file-digest"],
  report: ["plan-file-digest", "reports", "report-digests", "snapshots", "snapshot-digests"],
};
const OWN = [
  "shards",
  "shard",
  "accounts",
  "plan-file-digest",
  "snapshots",
  "snapshot-digests",
  "reports",
  "report-digests",
] as const;

/** All digests in a text, such as the outputs of a job as JSON; undefined without a text. Of a text without any, none may be used. */
function digestsIn(text: string): ReadonlySet<string> | undefined {
  return text === "" ? undefined : new Set(text.match(/\b[0-9a-f]{64}\b/g) ?? []);
}

function shardsOf(text: string): FleetInputs["shards"] | Diagnostic {
  if (text === "") return undefined;
  if (text === "account") return text;
  return (
    parseShardCount(text) ??
    badInput("shards", `is "${text}", neither a whole number from 1 to ${MOST_SHARDS} nor \`account\``)
  );
}

function shardOf(text: string, command: string): PlanPart | undefined | Diagnostic {
  if (text === "") return command === "observe" ? badInput("shard", "is missing: observe reads one shard") : undefined;
  if (text === "deletions" && command !== "observe") return text;
  const example = command === "observe" ? "3/20" : "3/20, nor `deletions`";
  return parseShard(text) ?? badInput("shard", `is "${text}", no shard such as ${example}`);
}

/** `isNeeded`: the plan is one that several jobs share. */
function planFileDigestOf(text: (name: string) => string, isNeeded: boolean): string | undefined | Diagnostic {
  const digest = text("plan-file-digest").toLowerCase();
  if (digest === "") {
    if (!isNeeded || text("plan-file") === "") return undefined;
    const why = "whoever can write the artifacts of the run could choose what is held back";
    return badInput(
      "plan-file",
      `needs the SHA-256 of that file in plan-file-digest, the output plan-json-digest of the job that planned: ${why}`,
    );
  }
  if (text("plan-file") === "") return badInput("plan-file-digest", "says nothing without plan-file");
  return /^[0-9a-f]{64}$/.test(digest)
    ? digest
    : badInput("plan-file-digest", `is "${digest}", not the 64 hex digits of a SHA-256`);
}

function isDiagnostic(value: unknown): value is Diagnostic {
  return typeof value === "object" && value !== null && "severity" in value;
}

/** Reads and checks them. `text`: an input without surrounding blanks. */
export function readFleetInputs(
  command: string,
  text: (name: string) => string,
): { readonly diagnostics: readonly Diagnostic[]; readonly fleet: FleetInputs } {
  const takes = TAKES[command] ?? [];
  const unwanted = OWN.filter((name) => text(name) !== "" && !takes.includes(name));
  const diagnostics = unwanted.map((name) => badInput(name, `does not go with the command ${command}`));
  const isPart = (command === "apply" || command === "sync") && text("shard") !== "";
  const [shards, shard] = [shardsOf(text("shards")), shardOf(text("shard"), command)];
  const planFileDigest = planFileDigestOf(text, isPart || command === "report");
  for (const value of [shards, shard, planFileDigest]) if (isDiagnostic(value)) diagnostics.push(value);
  if ((isPart || command === "report") && text("plan-file") === "") {
    diagnostics.push(
      badInput("plan-file", `is missing: ${isPart ? "a shard" : "report"} needs the plan that was made for all`),
    );
  }
  if (command === "report" && text("reports") === "") {
    diagnostics.push(badInput("reports", "is missing: name the folder into which the reports were downloaded"));
  }
  for (const [files, digests] of [
    ["snapshots", "snapshot-digests"],
    ["reports", "report-digests"],
  ] as const) {
    if (text(digests) !== "" && text(files) === "") {
      diagnostics.push(badInput(digests, `says nothing without ${files}`));
    }
    const decides = command === "plan" || command === "report";
    if (decides && text(files) !== "" && text(digests) === "") {
      const why = "whoever can write the artifacts of the run could choose what is planned or told";
      diagnostics.push(badInput(files, `needs the digests of those files in ${digests}: ${why}`));
    }
  }
  return {
    diagnostics,
    fleet: {
      shards: isDiagnostic(shards) ? undefined : shards,
      shard: isDiagnostic(shard) ? undefined : shard,
      planFileDigest: isDiagnostic(planFileDigest) ? undefined : planFileDigest,
      accounts: text("accounts")
        .split(/[\s,]+/)
        .filter((alias) => alias !== ""),
      snapshots: lines(text("snapshots")),
      snapshotDigests: digestsIn(text("snapshot-digests")),
      reports: lines(text("reports")),
      reportDigests: digestsIn(text("report-digests")),
    },
  };
}
