// The help texts, from the definitions.
import { COMMANDS } from "./commands.ts";
import { type CommandDefinition, GLOBAL_OPTIONS, type OptionDefinition } from "./definition.ts";

function column(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join("");
}

function optionRow([name, { short, value, help }]: readonly [string, OptionDefinition]): readonly [string, string] {
  const long = value === undefined ? `--${name}` : `--${name} ${value}`;
  return [short === undefined ? `    ${long}` : `-${short}, ${long}`, help];
}

/** What `plsync --help` prints: the commands and what they have in common. */
export function overview(): string {
  return `plsync keeps AWS prefix lists equal to the members of security groups, from a reviewed mappings.yaml.

Usage: plsync COMMAND [OPTIONS]

Commands:
${column(Object.values(COMMANDS).map(({ name, summary }) => [name, summary]))}
Options of every command:
${column(Object.entries(GLOBAL_OPTIONS).map(optionRow))}
plsync COMMAND --help tells more; plsync --version names the version.
Exit codes: 0 fine; 1 error or incomplete; 2 changes pending (plan --detailed-exitcode); 3 refused on purpose.
`;
}

/** What `plsync COMMAND --help` prints. */
export function commandHelp({ name, summary, operands, options, notes = [] }: CommandDefinition): string {
  const usage = ["plsync", name, "[OPTIONS]", ...(operands === undefined ? [] : [operands.shown])].join(" ");
  const rows = [...Object.entries(options), ...Object.entries(GLOBAL_OPTIONS)].map(optionRow);
  return `plsync ${name}: ${summary}

Usage: ${usage}

Options:
${column(rows)}${notes.length === 0 ? "" : `\n${notes.join("\n")}\n`}`;
}
