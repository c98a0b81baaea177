// A snapshot may come from anybody who can write a file. Whatever stands in it: either it is refused with a diagnostic, or a plan comes of it.
import { afterEach, beforeEach, expect, it } from "vitest";
import { planRun } from "../../../src/engine/plan-run.ts";
import { NO_ALLOWANCES } from "../../../src/model/allowance.ts";
import { Misfit } from "../../../src/model/codec/codec.ts";
import { scopeOf } from "../../../src/model/scope.ts";
import type { Readers } from "../../../src/observe/ports.ts";
import { decodePlan } from "../../../src/plan-file/decode-plan.ts";
import { encodePlan } from "../../../src/plan-file/plan-json.ts";
import { jsonText } from "../../../src/render/json-text.ts";
import { planSummary } from "../../../src/render/markdown/plan-summary.ts";
import { LineReader, linesOf } from "../../../src/snapshot-file/lines.ts";
import { Recording, recordingReaders } from "../../../src/snapshot-file/recording.ts";
import { type ReplayingReaders, replayingReaders } from "../../../src/snapshot-file/replay.ts";
import { type Estate, estate, file, read } from "../estate.ts";
import { explainedWorld } from "../explain-worlds.ts";
import { clear, Dice, referenceWorld } from "../reference-worlds.ts";

const WORLDS = 8;
const FORGERIES = 40;
const AT = Date.parse("2026-11-28T09:00:00Z");
const HEADER = { toolVersion: "9.9.9", takenAt: "2026-11-28T09:00:00.000Z", redacted: false, shard: "1/1" };

let company: Estate;
beforeEach(async () => {
  company = await estate();
});
afterEach(() => company.close());

const planned = (text: string, readers: Readers | ReplayingReaders) =>
  planRun({
    configuration: read(text),
    readers,
    scope: scopeOf([]),
    mode: "reviewed",
    allowances: NO_ALLOWANCES,
    toolVersion: "9.9.9",
    everything: false,
    parallelism: 4,
    now: () => AT,
    sleep: async () => {},
    onProgress: () => {},
    reportsAll: true,
    ...("hasEntries" in readers ? { hasEntries: readers.hasEntries } : {}),
  });

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

function places(json: Json, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof json !== "object" || json === null) return [path];
  const parts = Array.isArray(json) ? [...json.entries()] : Object.entries(json);
  return [path, ...parts.flatMap(([key, value]) => places(value, [...path, key]))];
}

/** The value with something else at a place, or without what is there. */
function forged(json: Json, dice: Dice): Json {
  const path = dice.one(places(json));
  const last = path.at(-1);
  if (last === undefined) return dice.one(STRANGE);
  const copy = structuredClone(json);
  let holder = copy as never as Record<string | number, Json>;
  for (const key of path.slice(0, -1)) holder = holder[key] as never;
  const there = holder[last] as Json;
  const kind = dice.between(0, 3);
  if (kind === 0 && Array.isArray(holder)) holder.splice(Number(last), 1);
  else if (kind === 0) delete holder[last];
  else if (kind === 1 && Array.isArray(holder)) holder.push(structuredClone(there));
  else if (kind === 2 && typeof there === "string") holder[last] = there.replace(/.$/, dice.one(["", "x", "0", "/"]));
  else if (kind === 2 && typeof there === "number") holder[last] = dice.one([0, -1, there + 1, 2 ** 53 - 1]);
  else holder[last] = dice.one(STRANGE);
  return copy;
}

const STRANGE: readonly Json[] = [
  null,
  true,
  0,
  -1,
  2 ** 53 - 1,
  1e300,
  "",
  "\u001b[31m",
  "10.0.0.0/8",
  "__proto__",
  "pl-00000000000000000",
  [],
  [[]],
  [["", ""]],
  {},
  JSON.parse('{"__proto__": {"ok": true}}'),
];

it(`in ${WORLDS} worlds, ${FORGERIES} times each`, { timeout: 120_000 }, async () => {
  let used = 0;
  for (let seed = 1; seed <= WORLDS; seed++) {
    const dice = new Dice(seed);
    for (const region of [company.net, company.app, company.data]) clear(region);
    const mappings =
      seed % 2 === 0
        ? explainedWorld(company.net, company.app, dice).mappings
        : referenceWorld([company.net, company.app, company.data], dice).mappings;
    const text = file(mappings as never);
    const recording = new Recording();
    await planned(text, recordingReaders(company.connect(text).readers, recording));
    const lines = [...linesOf(HEADER, recording.all())];
    for (let number = 0; number < FORGERIES; number++) {
      const index = dice.between(0, lines.length - 2);
      const line = JSON.stringify(forged(JSON.parse(lines[index] ?? ""), dice));
      const reader = new LineReader();
      try {
        for (const one of lines.with(index, line)) reader.take(one);
      } catch (error) {
        expect(error, `${seed} ${number} ${line}`).toBeInstanceOf(Misfit);
        continue;
      }
      used++;
      const readers = replayingReaders(reader.recorded, { isSharded: true, onGap: () => {} });
      const { plan } = await planned(text, readers).catch((error: unknown) => {
        throw new Error(`seed ${seed}, forgery ${number}: ${line.slice(0, 1_000)}`, { cause: error });
      });
      expect(planSummary(plan)).not.toMatch(/undefined|NaN/);
      expect(decodePlan(JSON.parse(jsonText(encodePlan(plan)))), `${seed} ${number} ${line}`).toMatchObject({
        ok: true,
      });
    }
  }
  expect(used).toBeGreaterThan(WORLDS);
});
