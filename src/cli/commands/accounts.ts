// plsync accounts: which accounts of an organisation the file lacks, and which of its own are gone, as a change of the file.
import { readFileSync, writeFileSync } from "node:fs";
import { accountRegionsOf } from "../../engine/account-regions.ts";
import { EXIT } from "../../engine/exit-code.ts";
import { lookAtOrganization } from "../../engine/look-around.ts";
import { type AccountsChange, accountsChange, withAccounts } from "../../import/organization.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import type { Configuration } from "../../model/mapping.ts";
import { isParentId, organizationsRegion } from "../../model/organization.ts";
import { counted, listed } from "../../model/sentence.ts";
import { FORMAT_VERSION, jsonText } from "../../render/json-text.ts";
import { visible } from "../../render/visible.ts";
import { layColumns } from "../../render/width.ts";
import { badUsage } from "../arguments.ts";
import { command } from "../command.ts";
import { loadConfiguration, readMappingsText } from "../mappings-file.ts";
import { CONFIG, JSON_OUTPUT } from "../options.ts";
import { stopWith } from "../terminal.ts";

const BYTE_ORDER_MARK = "\ufeff";

/** Any Region of the file, which says its partition. */
function regionOf(configuration: Configuration): string {
  const [first] = [...accountRegionsOf(configuration), ...configuration.accounts.flatMap(({ regions }) => regions)];
  return typeof first === "string" ? first : (first?.region ?? "us-east-1");
}

export const accounts = command({
  name: "accounts",
  options: {
    config: CONFIG,
    ou: {
      kind: "values",
      value: "ID",
      help: "a unit, ou-…, or the root, r-…, with all units below it; repeatable, required",
    },
    write: { kind: "flag", help: "change the mappings file: add what is new, remove what is gone and not used" },
    json: JSON_OUTPUT,
    "detailed-exitcode": { kind: "flag", help: "exit with 2 when accounts are new or gone" },
  },
  notes: [
    "Reads AWS Organizations with the environment's credentials: those of its management account or of a delegated administrator, with organizations:ListAccountsForParent, ListOrganizationalUnitsForParent and DescribeAccount. Writes nothing but the file, with --write.",
    "An account that is gone and still used by a mapping stays in the file. Exit codes: 0 shown or written; 1 error; 2 accounts are new or gone (with --detailed-exitcode).",
  ],
  run: async ({ options }, terminal) => {
    const wrong = options.ou.find((id) => !isParentId(id));
    if (options.ou.length === 0 || wrong !== undefined) {
      const summary = wrong === undefined ? "plsync accounts needs --ou" : `--ou ${wrong} is not the id of a unit`;
      return stopWith([badUsage(summary, "Units look like ou-ab12-cdefghij, roots like r-ab12.")], terminal);
    }
    const configuration = loadConfiguration(options, terminal);
    if (configuration === undefined) return EXIT.incomplete;
    const region = regionOf(configuration);
    const view = await lookAtOrganization(
      organizationsRegion(region),
      { parents: options.ou, accounts: configuration.accounts.map(({ id }) => id) },
      { environment: terminal.environment, onDiagnostic: (diagnostic: Diagnostic) => terminal.report([diagnostic]) },
    );
    if (view === undefined) return EXIT.incomplete;
    if (!view.ok) return stopWith([view.diagnostic], terminal);
    const change = accountsChange(configuration, view.value);
    if (options.json) terminal.out(jsonText(changeJson(change)));
    else terminal.out(changeText(change, configuration.path, options.ou, terminal.style.out.width));
    const isChange = change.added.length + change.gone.filter(({ usedBy }) => usedBy.length === 0).length > 0;
    if (isChange && options.write) {
      const problems = writeAccounts(configuration.path, change, region);
      if (problems.length > 0) return stopWith(problems, terminal);
      terminal.note("info", `Wrote ${visible(configuration.path)}. Review it as any other change of the file.\n`);
    }
    const isNews = change.added.length + change.gone.length > 0;
    return isNews && options["detailed-exitcode"] ? EXIT.pending : EXIT.ok;
  },
});

/** Writes only what is valid. Answers what went wrong; empty: nothing. */
function writeAccounts(path: string, change: AccountsChange, region: string): readonly Diagnostic[] {
  const bytes = readFileSync(path, "utf8");
  const mark = bytes.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
  const text = withAccounts(bytes.slice(mark.length), change, region);
  if (text === undefined) {
    const summary = `${visible(path)} was left as it is: its accounts are not written one below the other`;
    return [badUsage(summary, "Make the changes above by hand.")];
  }
  const read = readMappingsText(path, `${mark}${text}`);
  if (!read.ok) {
    const summary = `${visible(path)} was left as it is: with these changes it would not be valid`;
    return [...read.diagnostics, badUsage(summary, "Correct what the messages above name, then run this again.")];
  }
  try {
    writeFileSync(path, `${mark}${text}`);
    return [];
  } catch (error) {
    return [badUsage(`${visible(path)} could not be written: ${(error as Error).message}`, "Check its permissions.")];
  }
}

function changeJson({ members, known, added, gone, elsewhere }: AccountsChange): unknown {
  return {
    format_version: FORMAT_VERSION,
    active: members,
    known,
    new: added,
    gone: gone.map(({ alias, id, why, usedBy }) => ({ alias, id, why, used_by: usedBy })),
    elsewhere,
  };
}

const WHY = { left: "no longer in the organisation", closed: "suspended or being closed" } as const;

function changeText(
  { members, known, added, gone, elsewhere }: AccountsChange,
  path: string,
  units: readonly string[],
  width: number,
): string {
  const rows = [
    ...added.map(({ alias, id, name }) => ["+", visible(alias), id, visible(name)]),
    ...gone.map(({ alias, id, why, usedBy }) => {
      const used = usedBy.length === 0 ? "" : `, and used by ${listed(usedBy)}`;
      return [usedBy.length === 0 ? "-" : "!", visible(alias), id, `${WHY[why]}${used}`];
    }),
  ];
  const lines = layColumns(rows, width - 2).flatMap((row) => row.map((line) => `  ${line}`));
  const rest =
    elsewhere.length === 0 ? [] : ["", `In none of these units, and active: ${listed(elsewhere.map(visible))}.`];
  const headline = `${counted(members, "active account")} in ${listed(units)}; ${visible(path)} has ${known} of them.`;
  return `${[headline, ...(lines.length === 0 ? [] : ["", ...lines]), ...rest].join("\n")}\n`;
}
