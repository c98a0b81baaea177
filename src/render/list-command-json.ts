// What --json prints of hold, release and rollback, as plain values.
import { formatCidr } from "../model/cidr.ts";
import type { ListCommandEnd, Rollback } from "../model/list-command.ts";
import type { Entry } from "../model/prefix-list.ts";
import { present } from "../model/present.ts";
import type { Hold } from "../model/remembered/list-tags.ts";
import { FORMAT_VERSION } from "./json-text.ts";

const holdJson = ({ since, until }: Hold): unknown => present({ since, until });

const entriesJson = (entries: readonly Entry[]): unknown =>
  entries.map(({ cidr, description }) => ({ cidr: formatCidr(cidr), description }));

function rollbackJson({ address, id, from, to, adds, removes, losses, held }: Rollback): object {
  return {
    ...{ address, id, from_version: from, to_version: to },
    ...{ added: entriesJson(adds), removed: entriesJson(removes), losses },
    held_back: held.map(({ code, reason, detail }) => present({ code, reason, detail })),
  };
}

/** One value for what was done to the list; `done` is false where a limit holds a rollback back. */
export function listCommandJson(end: ListCommandEnd): unknown {
  const head = { format_version: FORMAT_VERSION };
  switch (end.kind) {
    case "hold":
      return { ...head, command: "hold", done: true, ...end.list, hold: holdJson(end.hold) };
    case "release":
      return { ...head, command: "release", done: true, ...end.list, was_held: end.wasHeld };
    case "rollback": {
      const { rollback, version, hold } = end;
      return { ...head, command: "rollback", done: true, ...rollbackJson(rollback), version, hold: holdJson(hold) };
    }
    case "held-back":
      return { ...head, command: "rollback", done: false, ...rollbackJson(end.rollback) };
  }
}
