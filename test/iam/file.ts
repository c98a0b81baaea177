// Mappings files for the roles of `plsync iam`, and the roles that come of them.
import { parseConfiguration } from "../../src/config/read-configuration.ts";
import type { GitHub } from "../../src/iam/github.ts";
import { type Access, defaultHubs, type RoleDefinition, rolesOf } from "../../src/iam/roles.ts";
import type { Configuration } from "../../src/model/mapping.ts";

type Json = Readonly<Record<string, unknown>>;

export const NOW = "2026-11-23T06:00:00Z";
export const GITHUB: GitHub = {
  repositories: ["acme/network"],
  branch: "main",
  environments: [],
  appliesOnBranch: true,
  claims: { repositoryIds: ["7654321"], workflows: ["apply-on-main.yml", "sync-on-schedule.yml"] },
};

export function read(document: Json): Configuration {
  const reading = parseConfiguration("mappings.yaml", JSON.stringify(document), NOW);
  if (!reading.ok) throw new Error(reading.diagnostics.map(({ summary }) => summary).join("\n"));
  return reading.configuration;
}

const role = (id: string, name: string, partition = "aws") => `arn:${partition}:iam::${id}:role/${name}`;

/** `net` has the lists, `app` the sources; `list` and `more` override. */
export function file(list: Json = {}, more: Json = {}): Json {
  return {
    version: 1,
    owner: "acme",
    account_defaults: { plan_role_arn: role("{id}", "plsync-plan") },
    accounts: {
      net: { id: "111111111111", apply_role_arn: role("111111111111", "plsync-apply") },
      app: { id: "222222222222" },
    },
    defaults: { account: "net", region: "eu-west-1" },
    mappings: [
      {
        name: "web",
        sources: [{ security_groups: ["sg-0a1b2c3d4e5f60718"], account: "app", region: "us-east-1" }],
        prefix_lists: [list],
      },
    ],
    ...more,
  };
}

/** As many accounts as asked for that only feed one list of `net`. */
export function largeFile(accounts: number): Json {
  const aliases = Array.from({ length: accounts }, (_, index) => `a${index}`);
  const readers = aliases.map((alias, index) => [alias, { id: String(400_000_000_000 + index) }]);
  return file(
    {},
    {
      accounts: {
        net: { id: "111111111111", apply_role_arn: role("111111111111", "plsync-apply") },
        ...Object.fromEntries(readers),
      },
      mappings: [
        {
          name: "web",
          sources: aliases.map((account) => ({ security_groups: ["sg-0a1b2c3d4e5f60718"], account })),
          prefix_lists: [{}],
        },
      ],
    },
  );
}

/** Through hubs; `github`: null for hubs that are not printed. */
export function throughHubs(configuration: Configuration, github: GitHub | null = GITHUB): Access {
  const hubs = defaultHubs(configuration);
  if (hubs === undefined) throw new Error("the file has no place for hubs");
  return { by: "hubs", hubs, github: github ?? undefined };
}

export function rolesOfFile(document: Json, access?: Access): readonly RoleDefinition[] {
  const configuration = read(document);
  return rolesOf(configuration, access ?? throughHubs(configuration));
}

/** The documents of one role, by kind and alias: `plan net`. */
export function documentsOf(roles: readonly RoleDefinition[], which: string) {
  const found = roles.find(({ kind, alias }) => `${kind} ${alias}` === which);
  if (found === undefined) throw new Error(`no role ${which} among ${roles.map(({ arn }) => arn).join()}`);
  return found.documents({ partition: found.arn.split(":")[1] ?? "", accountId: found.accountId });
}
