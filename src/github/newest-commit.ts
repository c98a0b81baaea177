// Which commit a branch points at now, as GitHub says it.
import { type Answer, odd, textField } from "./answer.ts";
import type { GitHub } from "./api.ts";
import { inRoute } from "./route.ts";

/** The id of the commit that the branch points at now. */
export async function newestCommit(github: GitHub, branch: string): Promise<Answer<string>> {
  const answer = await github.call("GET /repos/{owner}/{repo}/git/ref/{+ref}", { ref: inRoute(`heads/${branch}`) });
  if (!answer.ok) return answer;
  const sha = textField(answer.value, "object", "sha");
  return sha === undefined ? odd("the commit of the branch") : { ok: true, value: sha };
}
