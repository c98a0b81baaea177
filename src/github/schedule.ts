// How a scheduled workflow has run of late, as GitHub tells: whether it is enabled, when its runs started, and when the last success was.
import { type Answer, field, odd, textField } from "./answer.ts";
import type { GitHub } from "./api.ts";

export interface ScheduleFacts {
  /** `sync-on-schedule.yml`. */
  readonly file: string;
  /** `active`, `disabled_inactivity`, `disabled_fork`, `disabled_manually` … (GitHub's REST reference, "Get a workflow"). */
  readonly state: string;
  /** When its latest runs started, newest first; milliseconds since 1970. */
  readonly starts: readonly number[];
  /** When the last one that succeeded started; undefined when none is known. */
  readonly lastSuccess: number | undefined;
}

/** Enough to tell the interval; one page. */
const RUNS = 50;

const WORKFLOW = "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}";

interface Run {
  readonly at: number;
  readonly isSuccess: boolean;
}

function runsIn(answer: unknown): readonly Run[] | undefined {
  const listed = field(answer, "workflow_runs");
  if (!Array.isArray(listed)) return undefined;
  return listed.flatMap((run: unknown) => {
    const at = Date.parse(textField(run, "created_at") ?? "");
    return Number.isNaN(at) ? [] : [{ at, isSuccess: textField(run, "conclusion") === "success" }];
  });
}

/** Two calls; a third only where none of the latest runs succeeded. It takes `actions: read` in private repositories. */
export async function scheduleFacts(github: GitHub, file: string): Promise<Answer<ScheduleFacts>> {
  const runs = (more: Readonly<Record<string, unknown>>) =>
    github.call(`${WORKFLOW}/runs`, { workflow_id: file, event: "schedule", exclude_pull_requests: true, ...more });
  const [workflow, latest] = await Promise.all([
    github.call(WORKFLOW, { workflow_id: file }),
    runs({ per_page: RUNS }),
  ]);
  if (!workflow.ok) return workflow;
  if (!latest.ok) return latest;
  const state = textField(workflow.value, "state");
  const listed = runsIn(latest.value);
  if (state === undefined || listed === undefined) return odd(`the state or the runs of ${file}`);
  const starts = listed.map(({ at }) => at);
  const success = listed.find(({ isSuccess }) => isSuccess);
  if (success !== undefined || listed.length < RUNS) {
    return { ok: true, value: { file, state, starts, lastSuccess: success?.at } };
  }
  const earlier = await runs({ per_page: 1, status: "success" });
  if (!earlier.ok) return earlier;
  return { ok: true, value: { file, state, starts, lastSuccess: runsIn(earlier.value)?.[0]?.at } };
}
