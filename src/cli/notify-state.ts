// The file in which a command line remembers what people were told, and when syncs succeeded (`--notify-state`). It holds no secret, and
// losing it costs one message more.
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import { EVENT_KINDS } from "../model/notification/notify.ts";
import { type Told, type ToldEvent, toldOf } from "../model/notification/told.ts";

/** Which file, and whose: what another owner or topic was told counts for nothing. */
export interface NotifyState {
  readonly path: string;
  readonly owner: string;
  /** ARN; undefined where the file names none. */
  readonly topic: string | undefined;
}

export interface Remembered {
  /** What was told last; undefined when nothing is known of that. */
  readonly told: Told | undefined;
  /** When the latest syncs of the whole file succeeded, newest first; milliseconds since 1970. */
  readonly synced: readonly number[];
}

const NOTHING: Remembered = { told: undefined, synced: [] };

/** Syncs that are remembered: enough to tell the interval. */
const MOST_SYNCS = 20;

function notRemembered(path: string, problem: string, detail: string): Diagnostic {
  return {
    code: "not_notified",
    severity: "warning",
    summary: `${path} ${problem}, so the next message repeats what was told`,
    detail,
    remedy: "Name a file in --notify-state that plsync can read and write, or delete one that is damaged.",
  };
}

function isEvent(value: unknown): value is ToldEvent {
  if (typeof value !== "object" || value === null) return false;
  const { kind, code, about } = value as Readonly<Record<string, unknown>>;
  return EVENT_KINDS.some((known) => known === kind) && typeof code === "string" && typeof about === "string";
}

function rememberedIn(text: string, { owner, topic }: NotifyState): Remembered {
  const value = JSON.parse(text) as Readonly<Record<string, unknown>> | null;
  if (value?.version !== 1 || !Array.isArray(value.told) || !value.told.every(isEvent)) {
    throw new SyntaxError("it is not what plsync writes");
  }
  if (value.owner !== owner) return NOTHING;
  const times = Array.isArray(value.synced) ? value.synced.map((time) => Date.parse(String(time))) : [];
  const told = topic !== undefined && value.topic === topic ? toldOf(value.told) : undefined;
  return { told, synced: times.filter((time) => !Number.isNaN(time)) };
}

/** What is remembered; nothing when there is no such file yet. A file that cannot be used is a warning. */
export function readNotifyState(state: NotifyState): Remembered & { readonly diagnostics: readonly Diagnostic[] } {
  try {
    return { ...rememberedIn(readFileSync(state.path, "utf8"), state), diagnostics: [] };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if ("code" in error && error.code === "ENOENT") return { ...NOTHING, diagnostics: [] };
    return { ...NOTHING, diagnostics: [notRemembered(state.path, "cannot be used", error.message)] };
  }
}

/** Writes beside the file and renames, so that a run that is stopped leaves the file whole. What is no file, such as a device, is written to. */
export function writeNotifyState(state: NotifyState, { told, synced }: Remembered): readonly Diagnostic[] {
  const { owner, path, topic } = state;
  const times = synced.slice(0, MOST_SYNCS).map((time) => new Date(time).toISOString());
  const text = `${JSON.stringify({ version: 1, owner, topic, told: told?.events ?? [], synced: times }, undefined, 2)}\n`;
  const beside = `${path}.${process.pid}`;
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isFile() === false) {
      writeFileSync(path, text);
      return [];
    }
    writeFileSync(beside, text);
    renameSync(beside, path);
    return [];
  } catch (error) {
    rmSync(beside, { force: true });
    if (!(error instanceof Error)) throw error;
    return [notRemembered(path, "cannot be written", error.message)];
  }
}
