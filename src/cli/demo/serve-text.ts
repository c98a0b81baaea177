// What plsync demo --serve prints: the variables for another terminal, and what there is to try.
import { layColumns, wrap } from "../../render/width.ts";
import { DATA, GROUPS, NETWORK, PAYMENTS } from "../../simulator/example/company.ts";

/** What would take the place of the variables, or add to them, in a shell that is signed in to AWS. */
const IN_THE_WAY = ["AWS_PROFILE", "AWS_DEFAULT_PROFILE", "AWS_SESSION_TOKEN"];

/** Lines for a shell: what plsync, the AWS SDKs and the AWS CLI need. */
export function environmentText(environment: Readonly<Record<string, string>>): string {
  const gone = IN_THE_WAY.filter((name) => environment[name] === undefined);
  // Without files, nothing that is configured for real accounts is used here by mistake.
  const more = { AWS_CONFIG_FILE: "/dev/null", AWS_SHARED_CREDENTIALS_FILE: "/dev/null", AWS_PAGER: "" };
  const exports = Object.entries({ ...environment, ...more }).map(([name, value]) => `export ${name}='${value}'\n`);
  return `unset ${gone.join(" ")}\n${exports.join("")}`;
}

const ALIASES: Readonly<Record<string, string>> = { [NETWORK]: "network", [PAYMENTS]: "payments", [DATA]: "data" };

/** Of a file for somebody else's owner: one group, one list. */
const STARTER = `version: 1
owner: me/first-try
accounts:
  network:
    id: "${NETWORK}"
    plan_role_arn: arn:aws:iam::${NETWORK}:role/plsync-plan
    apply_role_arn: arn:aws:iam::${NETWORK}:role/plsync-apply
defaults: { account: network, region: ${GROUPS.bastions.region} }
mappings:
  - name: my-bastions
    sources: [{ security_groups: [${GROUPS.bastions.groupId}] }]
    prefix_lists: [{}]
`;

/** `width`: columns of a line. */
export function guideText(width: number): string {
  const groups = Object.values(GROUPS).map(({ accountId, region, groupId, name }) => [
    ALIASES[accountId] ?? "",
    accountId,
    region,
    groupId,
    name,
  ]);
  const rows = layColumns([["account", "id", "Region", "security group", "its name"], ...groups], width - 2);
  const says = (text: string): string =>
    wrap(text, width)
      .map((line) => `${line}\n`)
      .join("");
  return [
    "",
    says("The accounts, and their security groups:"),
    rows
      .flat()
      .map((line) => `  ${line}\n`)
      .join(""),
    says("The example's own file is mappings.example.yaml. A first file of your own, under any owner:"),
    STARTER.replace(/^(?=.)/gm, "  "),
    says("Then, in the other terminal (in a clone: npx node dist/cli.js in place of plsync):"),
    [
      "init -c FILE --no-workflows     # asks, and writes another first file: this account, without roles",
      "plan -c FILE",
      "apply -c FILE",
      "demo --churn     # time passes: interfaces come and go",
      "sync -c FILE",
    ]
      .map((line) => `  plsync ${line}\n`)
      .join(""),
    "  aws ec2 describe-managed-prefix-lists\n",
  ].join("\n");
}
