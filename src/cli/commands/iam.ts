// plsync iam: the smallest roles that the file needs, with their trust, offline.

import { EXIT, type ExitCode } from "../../engine/exit-code.ts";
import { cloudFormationTemplate } from "../../iam/cloudformation.ts";
import { gapsOf } from "../../iam/gaps.ts";
import { headingOf } from "../../iam/heading.ts";
import { rolesJson } from "../../iam/json.ts";
import { type Access, partitionOf, type RoleDefinition, rolesOf } from "../../iam/roles.ts";
import { terraformModule } from "../../iam/terraform.ts";
import type { Configuration } from "../../model/mapping.ts";
import { jsonText } from "../../render/json.ts";
import { type Arguments, badUsage } from "../arguments.ts";
import { accessOf } from "../iam-access.ts";
import type { Option } from "../options.ts";
import { loadConfiguration } from "../session.ts";
import type { Terminal } from "../terminal.ts";

type Writer = (roles: readonly RoleDefinition[], partition: string, heading: readonly string[]) => string;

const FORMATS: Readonly<Record<string, Writer>> = {
  cloudformation: cloudFormationTemplate,
  terraform: terraformModule,
  json: (roles, partition) => jsonText(rolesJson(roles, partition)),
};

function formatOf(given: Arguments): Option<Writer> {
  const text = given.value("format");
  const known = Object.keys(FORMATS).join(", ");
  const format = text !== undefined && Object.hasOwn(FORMATS, text) ? FORMATS[text] : undefined;
  if (format !== undefined) return { ok: true, value: format };
  const summary = text === undefined ? "plsync iam needs --format FORMAT" : `--format ${text} is not known`;
  return { ok: false, diagnostic: badUsage(summary, `The formats are ${known}.`) };
}

/** All roles, or those in the account that --account names. */
function chosen(
  given: Arguments,
  configuration: Configuration,
  roles: readonly RoleDefinition[],
): Option<readonly RoleDefinition[]> {
  const alias = given.value("account");
  const here = roles.filter((role) => alias === undefined || role.alias === alias);
  if (here.length > 0) return { ok: true, value: here };
  const aliases = configuration.accounts.map((account) => account.alias);
  const summary =
    alias === undefined || aliases.includes(alias)
      ? `${configuration.path} needs no role${alias === undefined ? "" : ` in account ${alias}`}`
      : `${configuration.path} has no account ${alias}`;
  const needy = [...new Set(roles.flatMap((role) => role.alias ?? []))];
  const remedy = needy.length === 0 ? "No mapping reads or writes AWS." : `Roles are needed in ${needy.join(", ")}.`;
  return { ok: false, diagnostic: badUsage(summary, remedy) };
}

function aboutHubs(access: Access): string {
  if (access.by === "github") return "";
  const { hubs, github } = access;
  const which = `${hubs.plan} (plan) and ${hubs.apply} (apply)`;
  return github === undefined
    ? `The roles trust the hub roles ${which}, which are not printed. --repository ORG/REPO prints them, too.\n`
    : `The hub roles are ${which}.\n`;
}

export async function iam(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  const format = formatOf(given);
  if (!format.ok) {
    terminal.report([format.diagnostic]);
    return EXIT.incomplete;
  }
  const configuration = loadConfiguration(given, terminal);
  if (configuration === undefined) return EXIT.incomplete;
  const access = accessOf(given, configuration);
  if (!access.ok) {
    terminal.report([access.diagnostic]);
    return EXIT.incomplete;
  }
  const roles = chosen(given, configuration, rolesOf(configuration, access.value));
  if (!roles.ok) {
    terminal.report([roles.diagnostic]);
    return EXIT.incomplete;
  }
  terminal.report(gapsOf(configuration, roles.value));
  terminal.note("info", aboutHubs(access.value));
  terminal.out(format.value(roles.value, partitionOf(configuration), headingOf(configuration)));
  return EXIT.ok;
}
