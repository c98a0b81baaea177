// plsync import: mappings for lists that exist, from what made them until now, or from AWS.
import { EXIT } from "../../engine/exit-code.ts";
import { AUTOSG2PL_INPUT, readAutoSg2Pl } from "../../import/autosg2pl.ts";
import type { Given, Imported, Input, ReadInput } from "../../import/imported.ts";
import { readTerraform, TERRAFORM_INPUT } from "../../import/terraform.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import { isWellFormedRegion } from "../../model/partition.ts";
import { isAccountId } from "../../model/principal.ts";
import { listed } from "../../model/sentence.ts";
import { pageUrl } from "../../model/version.ts";
import { visible } from "../../render/visible.ts";
import { badUsage, type Parsed } from "../arguments.ts";
import { command } from "../command.ts";
import { readInput } from "../import/read-input.ts";
import { writeMappings } from "../import/write-mappings.ts";
import { stopWith, type Terminal } from "../terminal.ts";

/** A tool whose files say which lists there are. */
interface Tool {
  /** How to make its input. */
  readonly input: string;
  readonly read: (inputs: readonly Input[], given: Given) => ReadInput;
  /** What else would go on changing the lists. */
  readonly before: string;
  /** Where no file is named, the same from AWS; undefined: it cannot be read, which is then reported. Absent: AWS does not have it. */
  readonly fromAws?: (regions: readonly string[], terminal: Terminal) => Promise<readonly Input[] | undefined>;
}

const TOOLS: ReadonlyMap<string, Tool> = new Map<string, Tool>([
  [
    "autosg2pl",
    {
      input: AUTOSG2PL_INPUT,
      read: readAutoSg2Pl,
      fromAws: async (regions, terminal) =>
        (await import("../import/read-parameters.ts")).readParameters(regions, terminal),
      before:
        "Before the first apply, disable the EventBridge rule that starts AutoSG2PL: two programs would undo each other's changes.",
    },
  ],
  [
    "terraform",
    {
      input: TERRAFORM_INPUT,
      read: readTerraform,
      before: `Before the first apply, take the lists out of Terraform without destroying them: \`removed\` blocks with \`destroy = false\`. ${pageUrl("migrating.md")} shows them.`,
    },
  ],
]);

/** Read from AWS, not from a file. */
const LISTS = "lists";
const ORIGINS = [...TOOLS.keys(), LISTS];
const STOP_OTHERS = "Before the first apply, stop whatever else changes these lists.";

interface Where {
  readonly account: string | undefined;
  readonly region: readonly string[];
}

function wrongPlace({ account, region: regions }: Where): Diagnostic | undefined {
  if (account !== undefined && !isAccountId(account)) {
    return badUsage(`--account ${account} is not 12 digits`, "Run plsync import --help.");
  }
  const wrong = regions.find((region) => !isWellFormedRegion(region));
  return wrong === undefined
    ? undefined
    : badUsage(`--region ${wrong} is not a Region`, "Regions look like eu-west-1.");
}

/** What is in the files. */
function readFiles(paths: readonly string[], tool: Tool, { account, region }: Where): Parsed<Imported> {
  const fail = (summary: string, remedy: string): Parsed<never> => {
    return { ok: false, diagnostic: badUsage(summary, remedy) };
  };
  if (paths.length === 0) return fail("no FILE is named", tool.input);
  if (region.length > 1) return fail("--region says where FILE is silent, and can say it only once", "Name one.");
  const inputs: Input[] = [];
  for (const path of paths) {
    const input = readInput(path, tool.input);
    if (!input.ok) return input;
    inputs.push(input.value);
  }
  const read = tool.read(inputs, { accountId: account, region: region[0] });
  return read.ok ? { ok: true, value: read.imported } : read;
}

export const importCommand = command({
  name: "import",
  operands: { shown: "[FILE…|LIST-ID…]", least: 0, most: 1000 },
  options: {
    from: {
      kind: "value",
      value: "ORIGIN",
      choices: ORIGINS,
      help: "autosg2pl (its parameters in Systems Manager, or in FILE as `aws ssm get-parameters-by-path` prints them), terraform (FILE is what `terraform show -json` prints) or lists (those in AWS with these ids, or all); required",
    },
    config: { kind: "value", short: "c", value: "FILE", help: "the mappings file to write; default: mappings.yaml" },
    append: { kind: "flag", help: "add to the mappings file that is there; its comments and layout stay" },
    owner: {
      kind: "value",
      value: "NAME",
      help: "the owner tag of the lists, for a file that is new; default: the repository of the remote origin",
    },
    account: {
      kind: "value",
      value: "ID",
      help: "the account, where FILE does not say it, or only this one of the file",
    },
    region: {
      kind: "values",
      value: "REGION",
      help: "the Region, where FILE does not say it, or where to look for lists and interfaces; then repeatable",
    },
  },
  notes: [
    "Files are read, or standard input as -, and nothing is called. Without a FILE, `--from autosg2pl` reads AWS with the environment's credentials (ssm:GetParametersByPath). For `--from lists` AWS is read, with the environment's credentials, or with --append as the mappings file says. Nothing is changed there: the first apply takes the lists over, and `plsync plan` shows what that would change.",
    "Lists that the mappings file has already are passed over. Exit codes: 0 written; 1 error, or something was left out.",
  ],
  run: async ({ operands, options }, terminal) => {
    const { from } = options;
    if (from === undefined || !ORIGINS.includes(from)) {
      const summary = from === undefined ? "plsync import needs --from" : `--from ${from} is not known`;
      return stopWith([badUsage(summary, `It can be ${listed(ORIGINS, "or")}.`)], terminal);
    }
    const wrong = wrongPlace(options);
    if (wrong !== undefined) return stopWith([wrong], terminal);
    const tool = TOOLS.get(from);
    const imported = await readFrom(tool, operands, options, terminal);
    if (imported === undefined) return EXIT.incomplete;
    const { mappings, leftOut } = imported;
    terminal.report(leftOut);
    if (mappings.length === 0) {
      if (leftOut.length === 0) terminal.out("Nothing to import: the mappings file has all of these lists already.\n");
      return leftOut.length > 0 ? EXIT.incomplete : EXIT.ok;
    }
    const written = await writeMappings(options, mappings, terminal);
    if (written === undefined) return EXIT.incomplete;
    if (written.lists > 0) terminal.out(nextSteps(written.path, tool?.before ?? STOP_OTHERS));
    return leftOut.length > 0 ? EXIT.incomplete : EXIT.ok;
  },
});

/** Undefined where there is nothing to go on with, which is then reported. */
async function readFrom(
  tool: Tool | undefined,
  operands: readonly string[],
  options: Where & { readonly append: boolean; readonly config: string | undefined },
  terminal: Terminal,
): Promise<Imported | undefined> {
  // With what reads AWS: files need none of it.
  if (tool === undefined) return (await import("../import/read-lists.ts")).readLists(operands, options, terminal);
  const read =
    operands.length === 0 && tool.fromAws !== undefined
      ? readTool(tool, await tool.fromAws(options.region, terminal), options)
      : readFiles(operands, tool, options);
  if (read?.ok === true) return read.value;
  if (read !== undefined) terminal.report([read.diagnostic]);
  return undefined;
}

function readTool(tool: Tool, inputs: readonly Input[] | undefined, { account }: Where): Parsed<Imported> | undefined {
  if (inputs === undefined) return undefined;
  const read = tool.read(inputs, { accountId: account, region: undefined });
  return read.ok ? { ok: true, value: read.imported } : read;
}

function nextSteps(path: string, before: string): string {
  const file = path === "mappings.yaml" ? "" : ` -c ${visible(path)}`;
  return [
    "",
    "Next:",
    `  plsync validate${file}   checks the file`,
    `  plsync plan${file}       shows what taking the lists over would change`,
    `  plsync apply${file}      takes them over, after asking`,
    "",
    before,
    "",
  ].join("\n");
}
