// Writes deploy/iam: what `plsync iam` prints for mappings.example.yaml, for readers who do not have a file of their own yet.
// Run it after every change of the example or of the roles; a test checks that the committed files are what the command prints.
import { readFileSync, writeFileSync } from "node:fs";
import { parseConfiguration } from "../src/config/read-configuration.ts";
import { cloudFormationTemplate } from "../src/iam/cloudformation.ts";
import { EXAMPLE_WORKFLOWS } from "../src/iam/github.ts";
import { headingOf } from "../src/iam/heading.ts";
import { type Access, defaultHubs, partitionOf, rolesOf } from "../src/iam/roles.ts";
import { terraformModule } from "../src/iam/terraform.ts";

/** Path → text of the files in deploy/iam, for the text of an example file. Fails if the example is not valid. */
function deployFiles(text: string): ReadonlyMap<string, string> {
  const reading = parseConfiguration("mappings.example.yaml", text, new Date().toISOString());
  if (!reading.ok) throw new Error(reading.diagnostics.map(({ summary }) => summary).join("\n"));
  const { configuration } = reading;
  const hubs = defaultHubs(configuration);
  if (hubs === undefined) throw new Error("the example has no account for the hubs");
  // As deploy/iam/README.md says.
  const github = {
    repositories: ["acme/network"],
    branch: "main",
    environments: ["prefix-lists"],
    appliesOnBranch: true,
    claims: { repositoryIds: ["7654321"], workflows: EXAMPLE_WORKFLOWS },
  };
  const access: Access = { by: "hubs", hubs, github };
  const roles = rolesOf(configuration, access);
  const [partition, heading] = [partitionOf(configuration), headingOf(configuration)];
  return new Map([
    ["deploy/iam/cloudformation.yaml", cloudFormationTemplate(roles, partition, heading)],
    ["deploy/iam/terraform/main.tf", terraformModule(roles, partition, heading)],
  ]);
}

for (const [path, text] of deployFiles(readFileSync("mappings.example.yaml", "utf8"))) writeFileSync(path, text);
