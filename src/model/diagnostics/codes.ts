// Every code that plsync reports. A code never changes its meaning: people and scripts match on it. docs/diagnostics.md is made of this.
import { APPLY_CODES } from "./apply-codes.ts";
import { AWS_CODES } from "./aws-codes.ts";
import type { CodeTable } from "./code-meaning.ts";
import { FILE_CODES } from "./file-codes.ts";
import { IMPORT_CODES } from "./import-codes.ts";
import { PLAN_CODES } from "./plan-codes.ts";
import { RULE_CODES } from "./rule-codes.ts";
import { RUN_CODES } from "./run-codes.ts";
import { SAVED_PLAN_CODES } from "./saved-plan-codes.ts";

export interface CodeGroup {
  readonly title: string;
  readonly codes: CodeTable;
}

/** In the order in which a run meets them. */
export const CODE_GROUPS: readonly CodeGroup[] = [
  { title: "Starting", codes: RUN_CODES },
  { title: "Reading mappings.yaml", codes: FILE_CODES },
  { title: "Checking mappings.yaml", codes: RULE_CODES },
  { title: "Importing lists", codes: IMPORT_CODES },
  { title: "Asking AWS", codes: AWS_CODES },
  { title: "Planning", codes: PLAN_CODES },
  { title: "Approved and saved plans", codes: SAVED_PLAN_CODES },
  { title: "Applying", codes: APPLY_CODES },
];

export type DiagnosticCode =
  | keyof typeof RUN_CODES
  | keyof typeof FILE_CODES
  | keyof typeof RULE_CODES
  | keyof typeof IMPORT_CODES
  | keyof typeof AWS_CODES
  | keyof typeof PLAN_CODES
  | keyof typeof SAVED_PLAN_CODES
  | keyof typeof APPLY_CODES;
