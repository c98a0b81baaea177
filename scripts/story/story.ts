// What README.md and docs/ show: a pull request in the example company, planned and applied on the embedded simulator. Time and ids are
// fixed, so every run gives the same texts, to the byte.
import { readFileSync } from "node:fs";
import { ALLOW_REMOVALS_LABEL } from "../../src/action/review/label.ts";
import { parseConfiguration } from "../../src/config/read-configuration.ts";
import type { Configuration } from "../../src/model/mapping.ts";
import type { PageLinks } from "../../src/render/markdown/links.ts";
import { planComment, planTitle } from "../../src/render/markdown/plan-comment.ts";
import { reportSummary } from "../../src/render/markdown/report-summary.ts";
import { planText } from "../../src/render/terminal/plan-text.ts";
import { DATA, GROUPS, NETWORK, PAYMENTS } from "../../src/simulator/example/company.ts";
import { addInstances, exampleWorld } from "../../src/simulator/example/world.ts";
import { startSimulator } from "../../src/simulator/simulator.ts";
import { Clock } from "../../src/simulator/world/clock.ts";
import type { Region } from "../../src/simulator/world/region.ts";
import type { World } from "../../src/simulator/world/world.ts";
import { type Files, type WorkflowRun, workflowRun } from "./workflow-run.ts";

const START = Date.UTC(2026, 10, 23, 9, 30);
const COMMIT = "9a1b2c3d4e5f60718293a4b5c6d7e8f901234567";
const RUN = "[run 4711](https://github.com/acme/network/actions/runs/4711)";
const LINKS: PageLinks = {
  line: ({ file, line }) => `https://github.com/acme/network/blob/${COMMIT}/${file}#L${line}`,
  byHand: {
    name: "apply-by-hand.yml",
    url: "https://github.com/acme/network/actions/workflows/apply-by-hand.yml",
  },
};
/** So wide that no entry is broken. */
const WIDE = 116;
/** So narrow that a phone can show it. */
const NARROW = 54;

/** What a terminal of so many columns shows; SGR codes make the colours. */
export interface Screen {
  readonly columns: number;
  readonly output: string;
}

export interface Texts {
  /** A plan. */
  readonly terminal: Screen;
  /** The same plan. */
  readonly narrowTerminal: Screen;
  /** A heading in Markdown: that of the comment. */
  readonly title: string;
  /** On a pull request; Markdown. */
  readonly comment: string;
  /** Of the apply after the merge; Markdown. */
  readonly summary: string;
}

function edited(text: string, edits: readonly (readonly [string | RegExp, string])[]): string {
  return edits.reduce((before, [from, to]) => {
    const after = before.replace(from, to);
    if (after === before) throw new Error(`mappings.example.yaml no longer has ${from}`);
    return after;
  }, text);
}

function read(text: string): Configuration {
  const reading = parseConfiguration("mappings.yaml", text, new Date(START).toISOString());
  if (!reading.ok) throw new Error(reading.diagnostics.map(({ summary }) => summary).join("\n"));
  return reading.configuration;
}

/** The example file before and with a pull request that adds the bastions, adopts a list and makes another one larger. */
function bothFilesOfTheExample(): { readonly base: Configuration; readonly head: Configuration } {
  const example = readFileSync(new URL("../../mappings.example.yaml", import.meta.url), "utf8");
  const bastions = /\n {2}# Bastion hosts for administrators[\s\S]*?\n(?=\n)/;
  const legacyTags = "      - tags: { team: data }\n";
  return {
    base: read(edited(example, [[bastions, ""]])),
    head: read(
      edited(example, [
        ["max_deletes: 1 # at most one list is", "max_deletes: 3 # at most three lists are"],
        ["max_entries: 40", "max_entries: 60"],
        [legacyTags, `      - adopt: true\n${legacyTags.replace("-", " ")}`],
      ]),
    ),
  };
}

function leave(region: Region, names: readonly string[]): void {
  for (const { id, tags } of [...region.interfaces.values()]) {
    if (names.includes(tags.get("Name") ?? "")) region.interfaces.delete(id);
  }
}

/** Instances come and go, most web servers at once; and what references the list that is to grow has no room for that. */
function drift(world: World): void {
  const batch = world.account(DATA).region(GROUPS.batchRunners.region);
  leave(batch, ["batch-7"]);
  addInstances(batch, GROUPS.batchRunners.groupId, { name: "batch-new", network: "10.31.3", first: 11, count: 2 });
  const web = world.account(PAYMENTS).region(GROUPS.webFrontends.region);
  leave(web, ["web-blue-1", "web-blue-2", "web-blue-3", "web-green-1"]);
  const frankfurt = world.account(NETWORK).region("eu-central-1");
  const lists = [...frankfurt.lists.values()].filter(({ name }) => name === "ledger-clients-ipv6");
  const ledger = frankfurt.securityGroup("ledger", { id: "sg-011100000000d0002" });
  for (const list of lists) frankfurt.rule(ledger, { list, port: 5432 });
  frankfurt.quotas.apply("rulesPerGroup", 10 + lists.reduce((sum, { maxEntries }) => sum + maxEntries, 0));
}

/** The texts of the whole story, the same every time. */
export async function tell(): Promise<Texts> {
  const { base, head } = bothFilesOfTheExample();
  const { world, hub } = exampleWorld(Clock.virtual(START));
  const simulator = await startSimulator(world);
  const runs: WorkflowRun[] = [];
  const start = (files: Files): WorkflowRun => {
    const run = workflowRun(simulator, hub, COMMIT, files);
    runs.push(run);
    return run;
  };
  try {
    const first = start({ configuration: base });
    await first.apply(await first.plan());
    drift(world);
    const drifted = await start({ configuration: base }).plan();
    const reviewed = await start({ configuration: head, base }).plan();
    const push = start({ configuration: head });
    const merged = await push.plan();
    const report = await push.apply(merged);
    const screen = (columns: number): Screen => ({
      columns,
      output: planText(drifted.plan, { width: columns, color: true, verbose: false }),
    });
    const about = { head: COMMIT, run: RUN, remarks: [], reader: { links: LINKS, label: ALLOW_REMOVALS_LABEL } };
    return {
      terminal: screen(WIDE),
      narrowTerminal: screen(NARROW),
      title: planTitle(reviewed.plan),
      comment: planComment(reviewed.plan, about),
      summary: reportSummary(merged.plan, report, undefined, { traffic: push.traffic, links: LINKS }),
    };
  } finally {
    for (const run of runs) run.close();
    await simulator.close();
  }
}
