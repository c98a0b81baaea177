// The workflows of a repository that begins: those of the package, with the hub roles of its account.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A pull request shows the plan, a merge applies it, a schedule keeps it true. */
export const WORKFLOWS = ["plan-on-pull-request.yml", "apply-on-main.yml", "sync-on-schedule.yml"] as const;

/** The account of the hub roles in the examples. */
const EXAMPLE_ACCOUNT = "111111111111";

/** The text of one of them. Throws when the package is not whole. */
export function workflowText(name: (typeof WORKFLOWS)[number], accountId: string): string {
  // From where it runs, dist/.
  const path = fileURLToPath(new URL(`../examples/workflows/${name}`, import.meta.url));
  return readFileSync(path, "utf8").replaceAll(EXAMPLE_ACCOUNT, accountId);
}
