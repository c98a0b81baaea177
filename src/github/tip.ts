// Whether what is checked out is still the newest commit of the default branch: asked right before the first write.
import { type Answer, odd, textField } from "./answer.ts";
import { type GitHub, inRoute } from "./api.ts";

/** The commit that the branch points at now. */
export async function tipOf(github: GitHub, branch: string): Promise<Answer<string>> {
  const answer = await github.call("GET /repos/{owner}/{repo}/git/ref/{+ref}", { ref: inRoute(`heads/${branch}`) });
  if (!answer.ok) return answer;
  const sha = textField(answer.value, "object", "sha");
  return sha === undefined ? odd("the commit of the branch") : { ok: true, value: sha };
}
