// plsync import: mappings for lists that exist, from what made them until now.
import { EXIT } from "../../engine/exit-code.ts";
import { AUTOSG2PL_INPUT, readAutoSg2Pl } from "../../import/autosg2pl.ts";
import type { Given, Input, ReadInput } from "../../import/imported.ts";
import { readTerraform, TERRAFORM_INPUT } from "../../import/terraform.ts";
import { isWellFormedRegion } from "../../model/partition.ts";
import { isAccountId } from "../../model/principal.ts";
import { listed } from "../../model/sentence.ts";
import { visible } from "../../render/visible.ts";
import { badUsage, type Parsed } from "../arguments.ts";
import { command } from "../command.ts";
import { readInput } from "../import/read-input.ts";
import { writeMappings } from "../import/write-mappings.ts";
import { stopWith } from "../terminal.ts";

interface Origin {
  /** How to make its input. */
  readonly input: string;
  readonly read: (inputs: readonly Input[], given: Given) => ReadInput;
  /** What else would go on changing the lists. */
  readonly before: string;
}

const ORIGINS: ReadonlyMap<string, Origin> = new Map([
  [
    "autosg2pl",
    {
      input: AUTOSG2PL_INPUT,
      read: readAutoSg2Pl,
      before:
        "Before the first apply, disable the EventBridge rule that starts AutoSG2PL: two programs would undo each other's changes.",
    },
  ],
  [
    "terraform",
    {
      input: TERRAFORM_INPUT,
      read: readTerraform,
      before:
        "Before the first apply, take the lists out of Terraform without destroying them: `removed` blocks with `destroy = false`. docs/migrating.md shows them.",
    },
  ],
]);

function givenOf({ account, region }: Readonly<Record<"account" | "region", string | undefined>>): Parsed<Given> {
  const wrong = (summary: string, remedy: string): Parsed<Given> => ({
    ok: false,
    diagnostic: badUsage(summary, remedy),
  });
  if (account !== undefined && !isAccountId(account)) {
    return wrong(`--account ${account} is not 12 digits`, "Run plsync import --help.");
  }
  if (region !== undefined && !isWellFormedRegion(region)) {
    return wrong(`--region ${region} is not a Region`, "Regions look like eu-west-1.");
  }
  return { ok: true, value: { accountId: account, region } };
}

export const importCommand = command({
  name: "import",
  operands: { shown: "FILE…", least: 1, most: 1000 },
  options: {
    from: {
      kind: "value",
      value: "TOOL",
      choices: [...ORIGINS.keys()],
      help: "what FILE is: autosg2pl (its parameters, as `aws ssm get-parameters-by-path` prints them) or terraform (what `terraform show -json` prints); required",
    },
    config: { kind: "value", short: "c", value: "FILE", help: "the mappings file to write; default: mappings.yaml" },
    append: { kind: "flag", help: "add to the mappings file that is there; its comments and layout stay" },
    owner: {
      kind: "value",
      value: "NAME",
      help: "the owner tag of the lists, for a file that is new; default: the repository of the remote origin",
    },
    account: { kind: "value", value: "ID", help: "the account, where FILE does not say it" },
    region: { kind: "value", value: "REGION", help: "the Region, where FILE does not say it" },
  },
  notes: [
    "Calls nothing: it reads FILE, or standard input as -, and writes the mappings file. The lists are taken over by the first apply; `plsync plan` shows what that would change.",
    "Lists that the mappings file has already are passed over. Exit codes: 0 written; 1 error, or something in FILE was left out.",
  ],
  run: async ({ operands, options }, terminal) => {
    const origin = ORIGINS.get(options.from ?? "");
    if (origin === undefined) {
      const summary = options.from === undefined ? "plsync import needs --from" : `--from ${options.from} is not known`;
      return stopWith([badUsage(summary, `It can be ${listed([...ORIGINS.keys()], "or")}.`)], terminal);
    }
    const given = givenOf(options);
    if (!given.ok) return stopWith([given.diagnostic], terminal);
    const inputs: Input[] = [];
    for (const path of operands) {
      const input = readInput(path, origin.input);
      if (!input.ok) return stopWith([input.diagnostic], terminal);
      inputs.push(input.value);
    }
    const read = origin.read(inputs, given.value);
    if (!read.ok) return stopWith([read.diagnostic], terminal);
    const { mappings, leftOut } = read.imported;
    terminal.report(leftOut);
    if (mappings.length === 0) return EXIT.incomplete;
    const written = await writeMappings(options, mappings, terminal);
    if (written === undefined) return EXIT.incomplete;
    if (written.lists > 0) terminal.out(nextSteps(written.path, origin));
    return leftOut.length > 0 ? EXIT.incomplete : EXIT.ok;
  },
});

function nextSteps(path: string, { before }: Origin): string {
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
