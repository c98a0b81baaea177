// A prepared step leaves behind what dist/ would, so tests may start from it; and this process is what it was.
import timers from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { MAPPINGS } from "./example.ts";
import { type Flow, pullRequestFlow } from "./flow.ts";
import type { StepEnd } from "./step.ts";

vi.setConfig({ testTimeout: 120_000 });

const LIST = "\n  - name: offices\n    sources: [{ cidrs: [{ cidr: 192.0.2.0/28 }] }]\n    prefix_lists: [{}]\n";
const INPUTS = { only: "network/eu-west-1/offices" };

/** Without what differs from run to run: ids, records and their signatures, masked keys, ports, times, digests of them, temporary folders. */
function steady(text: string): string {
  return text
    .replaceAll(/pl-[0-9a-f]{17}/g, "pl-")
    .replaceAll(/^<!-- plsync \{.*\} -->$/gm, "<!-- record -->")
    .replaceAll(/^::add-mask::.*\n/gm, "")
    .replaceAll(/127\.0\.0\.1:\d+/g, "server")
    .replaceAll(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?/g, "time")
    .replaceAll(/\b\d+(?:\.\d)? ?s\b/g, "duration")
    .replaceAll(/(?<="plan-json-digest":")[0-9a-f]{64}/g, "digest")
    .replaceAll(/\/[\w/-]*plsync-[\w/-]*\//g, "temporary/");
}

function left(flow: Flow, end: StepEnd) {
  const { code, outputs, summary, commands, stderr } = end;
  const shown = { outputs: JSON.stringify(outputs), summary, commands: commands.join("\n"), stderr };
  const texts = Object.entries({ ...shown, comments: flow.comments(12).join("\n") });
  return {
    code,
    ...Object.fromEntries(texts.map(([name, text]) => [name, steady(text)])),
    written: flow.aws.writes(),
    toGitHub: flow.github.calls.map(({ method, path }) => `${method} ${path}`).sort(),
  };
}

async function story(way: "built" | "prepared") {
  const flow = await pullRequestFlow();
  const { plan, apply } = way === "built" ? flow : { plan: flow.preparePlan, apply: flow.prepareApply };
  flow.open(12, `${MAPPINGS.trimEnd()}${LIST}`);
  const planned = left(flow, await plan(12, { inputs: INPUTS, action: "opened" }));
  flow.merge(12);
  const applied = left(flow, await apply({ inputs: INPUTS }));
  return { planned, applied, entries: flow.aws.entries("offices") };
}

test("a plan and an apply: outputs, summary, log commands, comments and calls are those of the build", async () => {
  const state = () => ({
    env: { ...process.env },
    directory: process.cwd(),
    exitCode: process.exitCode,
    now: Date.now,
    wait: timers.setTimeout,
    write: process.stdout.write,
  });
  const before = state();
  const prepared = await story("prepared");
  expect(state()).toEqual(before);
  expect(prepared).toMatchObject({ planned: { code: 0 }, applied: { code: 0 }, entries: ["192.0.2.0/28"] });
  expect(prepared).toEqual(await story("built"));
});
