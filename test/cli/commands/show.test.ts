import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseLine } from "../../../src/cli/parse-line.ts";
import { runCommand } from "../../../src/cli/run-command.ts";
import type { Terminal } from "../../../src/cli/terminal.ts";
import type { Diagnostic } from "../../../src/model/diagnostics/diagnostic.ts";
import type { Plan } from "../../../src/model/plan.ts";
import { encodePlan } from "../../../src/plan-file/plan-json.ts";
import { jsonText } from "../../../src/render/json-text.ts";
import { PLAIN } from "../../../src/render/terminal/palette.ts";
import { keep, NETWORK_WEST, PAYMENTS, planOf } from "../../render/plans.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plsync-show-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function saved(name: string, plan: Plan): string {
  const path = join(folder, name);
  writeFileSync(path, jsonText(encodePlan(plan)));
  return path;
}

async function shown(...paths: readonly string[]) {
  const out: string[] = [];
  const told: Diagnostic[] = [];
  const terminal: Terminal = {
    environment: {},
    out: (text) => void out.push(text),
    drained: async () => {},
    note: () => {},
    report: (diagnostics) => void told.push(...diagnostics),
    style: { out: PLAIN, err: PLAIN },
    live: false,
    canAsk: false,
    ask: async () => undefined,
  };
  const line = await parseLine(["show", ...paths]);
  if (line.kind !== "run") throw new Error(line.kind);
  const code = await line.command.run(line.arguments, terminal, runCommand);
  return { code, out: out.join(""), told: told.map(({ summary }) => summary) };
}

it("prints a plan as a page", async () => {
  const plan = planOf({ lists: [keep(NETWORK_WEST, "a", 9)] });
  const { code, out } = await shown(saved("1.json", plan), "--format", "html");
  expect(code).toBe(0);
  expect(out).toMatch(/^<!doctype html>/);
  expect(out).toContain("network/eu-west-1/a");
});

it("--json is --format json, and goes with no other", async () => {
  const path = saved("1.json", planOf({ lists: [keep(NETWORK_WEST, "a", 9)] }));
  const [short, long] = [await shown(path, "--json"), await shown(path, "--format", "json")];
  expect(short).toEqual(long);
  expect(JSON.parse(short.out)).toMatchObject({ format_version: "1.0" });
  const both = await shown(path, "--json", "--format", "html");
  expect(both).toMatchObject({ code: 1, told: ["--json and --format html exclude each other"] });
});

it("names its formats when it does not know one", async () => {
  const plan = planOf({ lists: [keep(NETWORK_WEST, "a", 9)] });
  const { code, told } = await shown(saved("1.json", plan), "--format", "pdf");
  expect({ code, told }).toEqual({ code: 1, told: ["--format pdf is not one of text, markdown, json, html"] });
});

describe("several plans shown together", () => {
  const one = planOf({ lists: [keep(NETWORK_WEST, "a", 9)] });

  it("are one plan", async () => {
    const two = planOf({ lists: [keep(PAYMENTS, "b", 1)] });
    expect(await shown(saved("1.json", one), saved("2.json", two))).toEqual({
      code: 0,
      out: "No changes. 2 prefix lists in 2 account-regions match mappings.yaml (10 entries checked).\n",
      told: [],
    });
  });

  it("are refused when they overlap, since changes would be counted twice", async () => {
    const path = saved("1.json", one);
    expect(await shown(path, path)).toEqual({
      code: 1,
      out: "",
      told: ["network/eu-west-1/a is in several of these plans"],
    });
  });
});
