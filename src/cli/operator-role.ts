// The option --operator-role of the commands that are about one list: another role than those of the file, for people on call.
import { withOperatorRole } from "../engine/operator.ts";
import type { Configuration } from "../model/mapping.ts";
import { type Arguments, badUsage } from "./arguments.ts";
import type { OptionDefinition } from "./definition.ts";
import { loadConfiguration } from "./mappings-file.ts";
import type { CONFIG } from "./options.ts";
import type { Terminal } from "./terminal.ts";

export const OPERATOR_ROLE: OptionDefinition<"value"> = {
  kind: "value",
  value: "ARN",
  help: "assume this role instead of those in the file; {id} stands for the account of the address",
};

/** The file, with the operator role where one is named; undefined when either is wrong, which is then reported. */
export function loadForList(
  {
    command,
    operands,
    options,
  }: Arguments<{ readonly config: typeof CONFIG; readonly "operator-role": typeof OPERATOR_ROLE }>,
  terminal: Terminal,
): Configuration | undefined {
  const configuration = loadConfiguration({ config: options.config }, terminal);
  const role = options["operator-role"];
  if (configuration === undefined || role === undefined) return configuration;
  const read = withOperatorRole(configuration, role, operands[0] ?? "");
  if (read.ok) return read.value;
  terminal.report([badUsage(`--operator-role ${role} ${read.why}`, `Run plsync ${command} --help.`)]);
  return undefined;
}
