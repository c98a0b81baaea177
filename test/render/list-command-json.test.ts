// What --json prints of hold, release and rollback: the same facts as the sentences, for scripts.
import { expect, it } from "vitest";
import { parseCidr } from "../../src/model/cidr.ts";
import type { Rollback } from "../../src/model/list-command.ts";
import { listCommandJson } from "../../src/render/list-command-json.ts";

const LIST = { address: "network/eu-west-1/web", id: "pl-0a1b2c3d4e5f60718" };

function entry(text: string, description: string) {
  const parsed = parseCidr(text);
  if (!parsed.ok) throw new Error(text);
  return { cidr: parsed.cidr, description };
}

const ROLLBACK: Rollback = {
  ...LIST,
  ...{ from: 8, to: 3, entriesBefore: 2, entriesAfter: 2, losses: 1, held: [], sizes: [], warnings: [] },
  adds: [entry("10.0.0.1/32", "web-1")],
  removes: [entry("10.0.0.9/32", "")],
};

it("a hold, with its end, and a release", () => {
  expect(listCommandJson({ kind: "hold", list: LIST, hold: { until: "2026-11-24T06:00:00Z" } })).toEqual({
    ...{ format_version: "1.0", command: "hold", done: true, ...LIST },
    hold: { until: "2026-11-24T06:00:00Z" },
  });
  expect(listCommandJson({ kind: "release", list: LIST, wasHeld: true })).toEqual({
    ...{ format_version: "1.0", command: "release", done: true, ...LIST, was_held: true },
  });
});

it("a rollback, with what went and the version that it made", () => {
  expect(listCommandJson({ kind: "rollback", rollback: ROLLBACK, version: 9, hold: {} })).toMatchObject({
    ...{ command: "rollback", done: true, from_version: 8, to_version: 3, version: 9, losses: 1, hold: {} },
    added: [{ cidr: "10.0.0.1/32", description: "web-1" }],
    removed: [{ cidr: "10.0.0.9/32", description: "" }],
    held_back: [],
  });
});

it("a rollback that a limit holds back is not done, and says why", () => {
  const held = [{ code: "limit_reached", reason: "it would lose 1 of 2 entries" } as const];
  expect(listCommandJson({ kind: "held-back", rollback: { ...ROLLBACK, held } })).toMatchObject({
    ...{ command: "rollback", done: false },
    held_back: [{ code: "limit_reached", reason: "it would lose 1 of 2 entries" }],
  });
});
