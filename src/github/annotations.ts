// Diagnostics as annotations of a workflow run: GitHub shows them at their lines in the pull request's "Files changed".
import { isAbsolute, relative, resolve } from "node:path";
import { type AnnotationProperties, error, warning } from "@actions/core";
import { type Diagnostic, explanation, type Severity, type SourcePosition } from "../model/diagnostics/diagnostic.ts";
import { together } from "../model/diagnostics/together.ts";
import { counted, sentence } from "../model/sentence.ts";
import { visible } from "../render/visible.ts";
import { lineOf } from "../render/wording.ts";

/** GitHub shows at most 10 errors and 10 warnings of a step, and drops the others silently (actions/toolkit, docs/problem-matchers.md). */
const SHOWN_A_LEVEL = 10;
/** A failing step adds an error of its own, which must not be the one that is dropped. */
const MOST: Readonly<Record<Severity, number>> = { error: SHOWN_A_LEVEL - 1, warning: SHOWN_A_LEVEL };

export interface Annotation {
  readonly severity: Severity;
  readonly message: string;
  readonly properties: AnnotationProperties;
}

export interface CheckoutPaths {
  /** Absolute; relative file names start here. */
  readonly directory: string;
  /** Absolute: the checkout that GitHub knows, GITHUB_WORKSPACE. */
  readonly workspace: string;
}

/** Relative to the checkout and with forward slashes, as GitHub expects; undefined for a file outside of it. */
function fileInCheckout(file: string, { directory, workspace }: CheckoutPaths): string | undefined {
  const path = relative(workspace, resolve(directory, file)).replaceAll("\\", "/");
  return path === "" || path === ".." || path.startsWith("../") || isAbsolute(path) ? undefined : path;
}

function placeOf(position: SourcePosition | undefined, paths: CheckoutPaths): AnnotationProperties {
  const file = position === undefined ? undefined : fileInCheckout(position.file, paths);
  return position === undefined || file === undefined
    ? {}
    : { file, startLine: position.line, startColumn: position.column };
}

/** Each line is escaped on its own, since a detail may have several. */
function lines(text: string): string {
  return text.split("\n").map(visible).join("\n");
}

function annotation(diagnostic: Diagnostic, paths: CheckoutPaths): Annotation {
  const { severity, summary, position, address } = diagnostic;
  const place = placeOf(position, paths);
  // GitHub cannot point into a file outside of the checkout, so the message names it.
  const where = position !== undefined && place.file === undefined ? [visible(lineOf(position))] : [];
  return {
    severity,
    message: [...where, ...[sentence(summary), ...explanation(diagnostic)].map(lines)].join("\n"),
    properties: { title: address === undefined ? "plsync" : `plsync: ${visible(address)}`, ...place },
  };
}

/** At most as many of each level as GitHub shows, in file order; the last one says how many were left out. */
export function annotationsOf(diagnostics: readonly Diagnostic[], paths: CheckoutPaths): readonly Annotation[] {
  return (["error", "warning"] as const).flatMap((severity) => {
    const all = together(diagnostics.filter((diagnostic) => diagnostic.severity === severity));
    const most = MOST[severity];
    if (all.length <= most) return all.map((diagnostic) => annotation(diagnostic, paths));
    const shown = all.slice(0, most - 1).map((diagnostic) => annotation(diagnostic, paths));
    const message = `And ${counted(all.length - shown.length, `more ${severity}`)}: the log and the summary of this run have them.`;
    return [...shown, { severity, message, properties: { title: "plsync" } }];
  });
}

/** Prints them as workflow commands; @actions/core escapes what could end a value or the command. */
export function annotate(annotations: readonly Annotation[]): void {
  for (const { severity, message, properties } of annotations) {
    (severity === "error" ? error : warning)(message, properties);
  }
}
