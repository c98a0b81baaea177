// The first mappings.yaml, with a word on every line that a newcomer has to decide on.
import { yamlScalar } from "../../config/text/yaml-scalar.ts";
import { partitionOfRegion } from "../../model/partition.ts";
import { VERSION } from "../../model/version.ts";
import { visible } from "../../render/visible.ts";
import type { Choices } from "./choices.ts";

function withinLines(within: readonly string[], indent: string): readonly string[] {
  if (within.length > 0) {
    return [
      `${indent}within: [${within.map(yamlScalar).join(", ")}] # what its interfaces may bring at most, whatever addresses they have`,
    ];
  }
  return [
    `${indent}# within: [10.20.0.0/16] # write down the blocks of its VPCs: what its interfaces may bring at most, whatever addresses they have`,
  ];
}

/** The name of the mapping that fills a list of any name: what a mapping may be called, 1 to 63 characters. */
function mappingName(list: string): string {
  const plain = list.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return plain.slice(0, 63).replace(/^-+|-+$/g, "") || "members";
}

/** What lets editors check the file: the schema of this version. */
export const SCHEMA_LINE = `# yaml-language-server: $schema=https://raw.githubusercontent.com/plsync/plsync/v${VERSION}/schemas/mappings.v1.json`;

/** The file; `groupName`: what AWS calls the group, if that is known. */
export function mappingsText(
  { owner, accountId, region, group, list, existing, within, source }: Choices,
  groupName?: string,
): string {
  const role = (id: string, name: string): string => `arn:${partitionOfRegion(region)}:iam::${id}:role/plsync-${name}`;
  const isOneAccount = source === undefined || source.accountId === accountId;
  const alias = isOneAccount ? "main" : "network";
  const accounts = isOneAccount
    ? [
        "  main:",
        `    id: "${accountId}" # in quotes, because YAML would read it as a number`,
        "    # plsync uses the credentials of your shell as they are. Once there are roles (`plsync iam` prints them),",
        `    # write plan_role_arn: ${role(accountId, "plan")}`,
        `    # and apply_role_arn: ${role(accountId, "apply")}`,
        "    plan_role_arn: none",
        "    apply_role_arn: none",
        ...withinLines(within, "    "),
      ]
    : [
        "  network: # owns the lists",
        `    id: "${accountId}" # in quotes, because YAML would read it as a number`,
        `    plan_role_arn: ${role(accountId, "plan")} # reads; \`plsync iam\` prints all roles`,
        `    apply_role_arn: ${role(accountId, "apply")} # writes`,
        "  source: # only read: its interfaces feed the list",
        `    id: "${source.accountId}"`,
        `    plan_role_arn: ${role(source.accountId, "plan")}`,
        ...withinLines(within, "    "),
      ];
  const from = [
    ...(isOneAccount ? [] : ["        account: source"]),
    ...(source === undefined || source.region === region ? [] : [`        region: ${yamlScalar(source.region)}`]),
  ];
  const mapping = mappingName(list);
  const called = groupName === undefined ? "" : ` "${visible(groupName)}":`;
  return [
    SCHEMA_LINE,
    "#",
    "# Which addresses belong in which prefix lists. `plsync validate` checks this file, `plsync plan` shows what it would change.",
    "",
    "version: 1 # of this format",
    "",
    "# Identity of this file: a tag on every list that plsync creates. It changes no list without this tag, so never change it.",
    `owner: ${yamlScalar(owner)}`,
    "",
    "# Every account that is read or written, under an alias that the rest of the file uses.",
    "accounts:",
    ...accounts,
    "",
    "# Used wherever a source or a list does not set its own.",
    "defaults:",
    `  account: ${alias}`,
    `  region: ${yamlScalar(region)}`,
    "",
    "mappings:",
    `  - name: ${mapping} #${mapping === list ? " of the list, too" : " of this mapping"}`,
    "    sources: # a list holds the union of all sources",
    `      - security_groups: [${yamlScalar(group)}] #${called} the addresses of every interface in this group …`,
    ...from,
    "    prefix_lists: # … are kept in one list for each Region that has rules or routes to reference it",
    `      - region: ${yamlScalar(region)}`,
    ...(mapping === list ? [] : [`        name: ${yamlScalar(list)}`]),
    ...(existing === undefined || existing.owner !== undefined
      ? []
      : [
          `        adopt: true # ${existing.id} has this name and no owner: plsync takes it over, and a plan shows what changes`,
        ]),
    "",
  ].join("\n");
}
