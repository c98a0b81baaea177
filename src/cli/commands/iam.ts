// plsync iam: prints the least-privilege roles that the file needs, and whom they trust, without calling AWS.

import { EXIT } from "../../engine/exit-code.ts";
import { cloudFormationTemplate } from "../../iam/cloudformation.ts";
import { gapsOf } from "../../iam/gaps.ts";
import { headingOf } from "../../iam/heading.ts";
import { rolesJson } from "../../iam/json.ts";
import { type Access, partitionOf, type RoleDefinition, rolesOf } from "../../iam/roles.ts";
import { tagGuard } from "../../iam/tag-guard.ts";
import { terraformModule } from "../../iam/terraform.ts";
import type { Configuration } from "../../model/mapping.ts";
import { jsonText } from "../../render/json-text.ts";
import { badUsage, type Parsed } from "../arguments.ts";
import { command } from "../command.ts";
import { ACCESS_OPTIONS, accessOf } from "../iam-access.ts";
import { loadConfiguration } from "../mappings-file.ts";
import { CONFIG } from "../options.ts";
import { stopWith } from "../terminal.ts";

type Writer = (roles: readonly RoleDefinition[], partition: string, heading: readonly string[]) => string;

const FORMATS: Readonly<Record<string, Writer>> = {
  cloudformation: cloudFormationTemplate,
  terraform: terraformModule,
  json: (roles, partition) => jsonText(rolesJson(roles, partition)),
  scp: (roles) => jsonText(tagGuard(roles)),
};

function formatOf(text: string | undefined): Parsed<Writer> {
  const known = Object.keys(FORMATS).join(", ");
  const format = text !== undefined && Object.hasOwn(FORMATS, text) ? FORMATS[text] : undefined;
  if (format !== undefined) return { ok: true, value: format };
  const summary = text === undefined ? "plsync iam needs --format FORMAT" : `--format ${text} is not known`;
  return { ok: false, diagnostic: badUsage(summary, `The formats are ${known}.`) };
}

/** Whom `--operator` names: the form that IAM takes as a principal (IAM user guide, "AWS JSON policy elements: Principal"). */
function operatorsOf(arns: readonly string[]): Parsed<readonly string[]> {
  const wrong = arns.find((arn) => !/^arn:aws[a-z-]*:iam::\d{12}:(?:root|(?:role|user)\/\S+)$/.test(arn));
  if (wrong === undefined) return { ok: true, value: arns };
  const summary = `--operator ${wrong} is not the ARN of a role, a user or an account`;
  const remedy = "Write it as in arn:aws:iam::111111111111:role/on-call. Run plsync iam --help.";
  return { ok: false, diagnostic: badUsage(summary, remedy) };
}

/** All roles, or those in the account that --account names. */
function chosen(
  alias: string | undefined,
  configuration: Configuration,
  roles: readonly RoleDefinition[],
): Parsed<readonly RoleDefinition[]> {
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
    ? `The roles trust the hub roles ${which}, which are not printed. Add --repository ORG/REPO to print them as well.\n`
    : `The hub roles are ${which}.\n`;
}

export const iam = command({
  name: "iam",
  options: {
    config: CONFIG,
    format: {
      kind: "value",
      value: "FORMAT",
      choices: Object.keys(FORMATS),
      help: "cloudformation (a template, also for StackSets), terraform (a module), json (policy documents) or scp (a service control policy that lets only plsync's roles write its tags); required",
    },
    account: { kind: "value", value: "ALIAS", help: "only the roles in this account" },
    operator: {
      kind: "values",
      value: "ARN",
      help: "role, user or account that may assume operator roles, which hold, release and roll back lists; repeatable",
    },
    capacity: {
      kind: "flag",
      help: "for `plsync plan --capacity` and the Action's input `capacity`: plan roles may also read transit gateways and firewalls",
    },
    ...ACCESS_OPTIONS,
  },
  notes: [
    "With --operator, each account with lists also gets a role plsync-operator, for `plsync hold --operator-role`, while GitHub is down.",
    "Hub roles are printed only with --repository, which says whose jobs they trust. With `credentials.mode: oidc` there are none: every role trusts GitHub's tokens.",
    "Exit codes: 0 printed; 1 error.",
  ],
  run: async ({ options }, terminal) => {
    const format = formatOf(options.format);
    if (!format.ok) return stopWith([format.diagnostic], terminal);
    const configuration = loadConfiguration(options, terminal);
    if (configuration === undefined) return EXIT.incomplete;
    const access = accessOf(options, configuration);
    if (!access.ok) return stopWith([access.diagnostic], terminal);
    const operators = operatorsOf(options.operator);
    if (!operators.ok) return stopWith([operators.diagnostic], terminal);
    const purposes = { operators: operators.value, reportsCapacity: options.capacity };
    const roles = chosen(options.account, configuration, rolesOf(configuration, access.value, purposes));
    if (!roles.ok) return stopWith([roles.diagnostic], terminal);
    terminal.report(gapsOf(configuration, roles.value));
    terminal.note("info", aboutHubs(access.value));
    terminal.out(format.value(roles.value, partitionOf(configuration), headingOf(configuration)));
    return EXIT.ok;
  },
});
