// The file in which a command line remembers what people were told (`--notify-state`). It holds no secret, and losing it costs one
// message more.
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import { EVENT_KINDS } from "../model/notification/notify.ts";
import { type Told, type ToldEvent, toldOf } from "../model/notification/told.ts";

/** Which file, and whose: what another owner or topic was told counts for nothing. */
export interface NotifyState {
  readonly path: string;
  readonly owner: string;
  /** ARN. */
  readonly topic: string;
}

function notRemembered(path: string, problem: string, detail: string): Diagnostic {
  return {
    code: "not_notified",
    severity: "warning",
    summary: `${path} ${problem}, so the next message repeats what was told`,
    detail,
    remedy: "Name a file in --notify-state that plsync can read and write, or delete one that is no longer in order.",
  };
}

function isEvent(value: unknown): value is ToldEvent {
  if (typeof value !== "object" || value === null) return false;
  const { kind, code, about } = value as Readonly<Record<string, unknown>>;
  return EVENT_KINDS.some((known) => known === kind) && typeof code === "string" && typeof about === "string";
}

function toldIn(text: string, { owner, topic }: NotifyState): Told | undefined {
  const value = JSON.parse(text) as Readonly<Record<string, unknown>> | null;
  if (value?.version !== 1 || !Array.isArray(value.told) || !value.told.every(isEvent)) {
    throw new SyntaxError("it is not what plsync writes");
  }
  return value.owner === owner && value.topic === topic ? toldOf(value.told) : undefined;
}

/** What was told last; nothing when there is no such file yet. A file that cannot be used is a warning. */
export function readNotifyState(state: NotifyState): {
  readonly told: Told | undefined;
  readonly diagnostics: readonly Diagnostic[];
} {
  try {
    return { told: toldIn(readFileSync(state.path, "utf8"), state), diagnostics: [] };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if ("code" in error && error.code === "ENOENT") return { told: undefined, diagnostics: [] };
    return { told: undefined, diagnostics: [notRemembered(state.path, "cannot be used", error.message)] };
  }
}

/** Writes beside the file and renames, so that a run that is stopped leaves the file whole. */
export function writeNotifyState(state: NotifyState, told: Told): readonly Diagnostic[] {
  const { owner, path, topic } = state;
  const beside = `${path}.${process.pid}`;
  try {
    writeFileSync(beside, `${JSON.stringify({ version: 1, owner, topic, told: told.events ?? [] }, undefined, 2)}\n`);
    renameSync(beside, path);
    return [];
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return [notRemembered(path, "cannot be written", error.message)];
  }
}
