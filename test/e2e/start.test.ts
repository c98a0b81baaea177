// What a run loads of dist/ (dist-budgets.ts): a person who asks for help waits for no AWS SDK.
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { CHUNK_KB, LOADED, MOST_MB } from "../../dist-budgets.ts";
import { pullRequest, push } from "../github/payloads.ts";
import { directory, plsync } from "./command-line.ts";
import { type Example, example, MAPPINGS } from "./example.ts";
import { watchChunks } from "./loaded-chunks.ts";
import { runStep } from "./runner.ts";

const sorted = (names: readonly string[]): readonly string[] => [...names].sort();

function checkout(): string {
  const { path, remove } = directory({ "mappings.yaml": MAPPINGS });
  onTestFinished(remove);
  return path;
}

/** The chunks of one command line, which has to succeed. */
async function loadedBy(line: string, cwd = checkout(), aws?: Example): Promise<readonly string[]> {
  const watch = watchChunks();
  const ended = await plsync(line, { cwd, environment: { ...aws?.credentials, ...watch.environment } });
  expect(ended).toMatchObject({ code: 0 });
  return watch.loaded();
}

test("plsync --help", async () => {
  expect(await loadedBy("--help")).toEqual(sorted(LOADED["plsync --help"]));
});

test("plsync validate", async () => {
  expect(await loadedBy("validate")).toEqual(sorted(LOADED["plsync validate"]));
});

test("plsync plan, and plsync show of what it saved", async () => {
  const cwd = checkout();
  expect(await loadedBy("plan --out plan.json", cwd, await example())).toEqual(sorted(LOADED["plsync plan"]));
  expect(await loadedBy("show plan.json", cwd)).toEqual(sorted(LOADED["plsync show"]));
  expect(await loadedBy("show plan.json --format html", cwd)).toEqual(sorted(LOADED["plsync show --format html"]));
});

test("the Action's validate", async () => {
  const { environment, loaded } = watchChunks();
  const files = { "mappings.yaml": MAPPINGS };
  const step = await runStep({ event: push(), files, environment, inputs: { command: "validate" } });
  expect(step).toMatchObject({ code: 0, outputs: { outcome: "valid" } });
  expect(loaded()).toEqual(sorted(LOADED["the Action's validate"]));
});

test("the Action's plan, which loads no other HTTP client than Node's own", async () => {
  const { environment, loaded } = watchChunks();
  const { credentials } = await example();
  const files = { "mappings.yaml": MAPPINGS };
  const step = await runStep({ event: pullRequest(), files, environment: { ...credentials, ...environment } });
  expect(step).toMatchObject({ code: 0, outputs: { outcome: "changes" } });
  expect(loaded()).toEqual(sorted(LOADED["the Action's plan"]));
});

test("no chunk is larger than it may be", () => {
  const sizes = Object.keys(CHUNK_KB).map((name) => [name, statSync(resolve(`dist/${name}.js`)).size / 1e3] as const);
  expect(sizes.filter(([name, size]) => size > (CHUNK_KB[name] ?? 0))).toEqual([]);
  expect(sizes.reduce((sum, [, size]) => sum + size, 0)).toBeLessThanOrEqual(MOST_MB.dist * 1e3);
});
