// What an account may do in the repository.
import { type Answer, textField } from "./answer.ts";
import type { GitHub } from "./api.ts";
import { inRoute } from "./route.ts";

/**
 * True if the account may write. GitHub folds maintain into write, and triage into read (GitHub Docs, "Get repository permissions for a
 * user"); bots have none there.
 */
export async function mayWrite(github: GitHub, login: string): Promise<Answer<boolean>> {
  const route = "GET /repos/{owner}/{repo}/collaborators/{+username}/permission";
  const answer = await github.call(route, { username: inRoute(login) });
  if (!answer.ok) return answer.problem.kind === "missing" ? { ok: true, value: false } : answer;
  return { ok: true, value: ["admin", "write"].includes(textField(answer.value, "permission") ?? "") };
}
