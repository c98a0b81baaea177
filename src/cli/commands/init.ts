// plsync init: the first mappings.yaml of a repository, and its workflows.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AmbientView } from "../../aws/ambient/view.ts";
import { parseConfiguration } from "../../config/read-configuration.ts";
import { EXIT } from "../../engine/exit-code.ts";
import { lookAround } from "../../engine/look-around.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import { isWellFormedRegion } from "../../model/partition.ts";
import { isAccountId } from "../../model/principal.ts";
import { pageUrl } from "../../model/version.ts";
import { visible } from "../../render/visible.ts";
import { badUsage } from "../arguments.ts";
import { command } from "../command.ts";
import { choose, type Given } from "../init/choices.ts";
import { mappingsText } from "../init/mappings-text.ts";
import { remoteOwner } from "../init/remote-owner.ts";
import { WORKFLOWS, workflowText } from "../init/workflow-texts.ts";
import { stopWith, type Terminal } from "../terminal.ts";

const REGIONS = "Regions look like eu-west-1.";

const FOLDER = join(".github", "workflows");

/** What the options say that cannot be so; undefined: nothing. */
function wrongOption(given: Given): Diagnostic | undefined {
  for (const name of ["account", "source-account"] as const) {
    const id = given[name];
    if (id !== undefined && !isAccountId(id))
      return badUsage(`--${name} ${id} is not 12 digits`, "Run plsync init --help.");
  }
  for (const name of ["region", "source-region"] as const) {
    const region = given[name];
    if (region !== undefined && !isWellFormedRegion(region))
      return badUsage(`--${name} ${region} is not a Region`, REGIONS);
  }
  return undefined;
}

/** AWS is looked at only for what nothing else says. */
async function look(given: Given, region: string | undefined, terminal: Terminal): Promise<AmbientView | undefined> {
  const isKnown = given.account !== undefined && given.group !== undefined && given.list !== undefined;
  if (region === undefined || (isKnown && given.within.length > 0)) return undefined;
  const onDiagnostic = (diagnostic: Diagnostic) => terminal.report([diagnostic]);
  const asksForAccounts = terminal.canAsk && given.account === undefined;
  const view = await lookAround(region, { environment: terminal.environment, onDiagnostic }, asksForAccounts);
  if (view?.ok === true) return view.value;
  if (view !== undefined) terminal.note("info", `AWS was not looked at: ${visible(view.diagnostic.summary)}.\n`);
  return undefined;
}

export const init = command({
  name: "init",
  options: {
    config: { kind: "value", short: "c", value: "FILE", help: "the mappings file to write; default: mappings.yaml" },
    owner: {
      kind: "value",
      value: "NAME",
      help: "the owner tag of its lists; default: the repository of the remote origin",
    },
    account: {
      kind: "value",
      value: "ID",
      help: "the account of the list; default: that of the environment's credentials",
    },
    region: { kind: "value", value: "REGION", help: "the Region of the list; default: AWS_REGION" },
    group: { kind: "value", value: "SG-ID", help: "the security group whose members belong in the list" },
    list: { kind: "value", value: "NAME", help: "the name of the list; default: that of the group" },
    within: {
      kind: "values",
      value: "CIDR",
      help: "what the group's interfaces may bring at most; default: the blocks of their VPC; repeatable",
    },
    "source-account": { kind: "value", value: "ID", help: "the account of the group, if it is another" },
    "source-region": { kind: "value", value: "REGION", help: "the Region of the group, if it is another" },
    "no-workflows": { kind: "flag", help: "write the mappings file only" },
  },
  notes: [
    "Asks for what neither options, environment nor AWS say. Reads AWS with the environment's credentials, if there are any, and changes nothing there. Never overwrites a file.",
    "Exit codes: 0 written; 1 error.",
  ],
  run: async ({ options }, terminal) => {
    const path = options.config ?? "mappings.yaml";
    const wrong = wrongOption(options) ?? (existsSync(path) ? alreadyThere(path) : undefined);
    if (wrong !== undefined) return stopWith([wrong], terminal);
    const { AWS_REGION, AWS_DEFAULT_REGION } = terminal.environment;
    const ambient = AWS_REGION || AWS_DEFAULT_REGION || undefined;
    const region = options.region ?? ambient;
    if (region !== undefined && !isWellFormedRegion(region)) {
      const variable = AWS_REGION ? "AWS_REGION" : "AWS_DEFAULT_REGION";
      return stopWith([badUsage(`${variable} is ${visible(region)}, which is not a Region`, REGIONS)], terminal);
    }
    const view = await look(options, region, terminal);
    const chosen = await choose(options, { remote: await remoteOwner(), region, view }, terminal);
    if (!chosen.ok) return stopWith([chosen.diagnostic], terminal);
    const { choices } = chosen;
    const text = mappingsText(choices, view?.groups.find(({ id }) => id === choices.group)?.name);
    const read = parseConfiguration(path, text, new Date().toISOString());
    if (!read.ok) return stopWith(read.diagnostics, terminal);
    const files = [
      { path, text },
      ...(options["no-workflows"]
        ? []
        : WORKFLOWS.map((name) => ({ path: join(FOLDER, name), text: workflowText(name, choices.accountId) }))),
    ];
    for (const file of files) {
      const problem = writeNew(file, terminal);
      if (problem !== undefined) return stopWith([problem], terminal);
    }
    terminal.out(nextSteps(path));
    return EXIT.ok;
  },
});

/** Says what became of it, or why it could not be written. */
function writeNew({ path, text }: { readonly path: string; readonly text: string }, terminal: Terminal) {
  if (existsSync(path)) {
    terminal.out(`kept     ${visible(path)}, which was there before\n`);
    return undefined;
  }
  try {
    if (path.startsWith(FOLDER)) mkdirSync(FOLDER, { recursive: true });
    writeFileSync(path, text, { flag: "wx" });
  } catch (error) {
    return badUsage(
      `${visible(path)} could not be written: ${(error as Error).message}`,
      "Create its folder, or let init write elsewhere with --config; what it has written already stays.",
    );
  }
  terminal.out(`written  ${visible(path)}\n`);
  return undefined;
}

function nextSteps(path: string): string {
  const file = path === "mappings.yaml" ? "" : ` -c ${visible(path)}`;
  return [
    "",
    "Next:",
    `  plsync validate${file}   checks the file`,
    `  plsync plan${file}       shows what would change; nothing is written`,
    `  plsync apply${file}      makes the list, after asking`,
    "",
    "On GitHub, the workflows need roles first:",
    `  ${pageUrl("first-list.md")}`,
    "",
  ].join("\n");
}

function alreadyThere(path: string): Diagnostic {
  return {
    code: "bad_usage",
    severity: "error",
    summary: `${visible(path)} is there already, and init never overwrites a file`,
    remedy: "Add to it by hand, or name another file: plsync init --config FILE.",
  };
}
