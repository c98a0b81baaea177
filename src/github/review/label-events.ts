// When a label was on a pull request, and who set it: GitHub's list of events, since the pull request itself only says that it is there.
import { compareText } from "../../model/account-region.ts";
import { type Answer, field, textField } from "../answer.ts";
import type { GitHub } from "../api.ts";

export interface LabelQuestion {
  readonly pull: number;
  readonly label: string;
  /** ISO 8601, UTC. */
  readonly from: string;
  readonly until: string;
}

/** Who set the label that was on the pull request all the time; undefined when it was not. */
export async function labelSetter(github: GitHub, question: LabelQuestion): Promise<Answer<string | undefined>> {
  const { pull, label, from, until } = question;
  const listed = await github.list("GET /repos/{owner}/{repo}/issues/{issue_number}/events", { issue_number: pull });
  if (!listed.ok) return listed;
  const changes = listed.value.flatMap((event) => {
    const kind = textField(event, "event");
    const at = textField(event, "created_at");
    if ((kind !== "labeled" && kind !== "unlabeled") || field(event, "label", "name") !== label || at === undefined)
      return [];
    return at < until ? [{ kind, at, by: textField(event, "actor", "login") }] : [];
  });
  // In the second in which the record was made it is not certain that it came first.
  const last = changes.sort((a, b) => compareText(a.at, b.at)).at(-1);
  const wasOn = last?.kind === "labeled" && last.at < from;
  return { ok: true, value: wasOn ? last.by : undefined };
}
