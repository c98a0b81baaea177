// Diagnostics as annotations of a workflow run, at their lines of the file in the pull request's "Files changed".
import { isAbsolute, relative, resolve } from "node:path";
import { type AnnotationProperties, error, warning } from "@actions/core";
import {
  type Diagnostic,
  explanation,
  inFileOrder,
  type Severity,
  type SourcePosition,
} from "../model/diagnostics/diagnostic.ts";
import { counted, sentence } from "../model/sentence.ts";
import { visible } from "../render/visible.ts";
import { lineOf } from "../render/wording.ts";

/** GitHub shows 10 errors and 10 warnings of a step and drops the others without a word. */
const SHOWN_A_LEVEL = 10;
/** A step that fails says so in one more error, which must not be the one that is dropped. */
const MOST: Readonly<Record<Severity, number>> = { error: SHOWN_A_LEVEL - 1, warning: SHOWN_A_LEVEL };

export interface Annotation {
  readonly severity: Severity;
  readonly message: string;
  readonly properties: AnnotationProperties;
}

/** Directories, absolute: where relative names of files start, and the checkout that GitHub knows. */
export interface CheckoutPaths {
  readonly directory: string;
  readonly workspace: string;
}

/** As GitHub wants it: relative to the checkout, with slashes; undefined for a file outside of it. */
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

/** Every line is made visible by itself: a detail may have several. */
function lines(text: string): string {
  return text.split("\n").map(visible).join("\n");
}

function annotation(diagnostic: Diagnostic, paths: CheckoutPaths): Annotation {
  const { severity, summary, position, address } = diagnostic;
  const place = placeOf(position, paths);
  // A file that GitHub cannot show is at least named.
  const where = position !== undefined && place.file === undefined ? [visible(lineOf(position))] : [];
  return {
    severity,
    message: [...where, ...[sentence(summary), ...explanation(diagnostic)].map(lines)].join("\n"),
    properties: { title: address === undefined ? "plsync" : `plsync: ${visible(address)}`, ...place },
  };
}

/** Of each level as many as GitHub shows, in the order of the file; the last one says how many there are more. */
export function annotationsOf(diagnostics: readonly Diagnostic[], paths: CheckoutPaths): readonly Annotation[] {
  return (["error", "warning"] as const).flatMap((severity) => {
    const all = inFileOrder(diagnostics.filter((diagnostic) => diagnostic.severity === severity));
    const most = MOST[severity];
    if (all.length <= most) return all.map((diagnostic) => annotation(diagnostic, paths));
    const shown = all.slice(0, most - 1).map((diagnostic) => annotation(diagnostic, paths));
    const message = `And ${counted(all.length - shown.length, `more ${severity}`)}: the log and the summary of this run have them.`;
    return [...shown, { severity, message, properties: { title: "plsync" } }];
  });
}

/** Prints them as workflow commands, in which nothing of the values can end the value or the command. */
export function annotate(annotations: readonly Annotation[]): void {
  for (const { severity, message, properties } of annotations) {
    (severity === "error" ? error : warning)(message, properties);
  }
}
