// Endpoints about workflows and their runs.
import { notFound } from "./api-error.ts";
import { type Call, demand } from "./call.ts";
import type { Described } from "./described.ts";
import { pageOf } from "./paging.ts";
import type { WorkflowRecord } from "./records.ts";
import type { Route } from "./route.ts";

const WORKFLOW = "/repos/{owner}/{repo}/actions/workflows/{workflow_id}";

/** The workflow by the name of its file. */
function workflowOf(call: Call): readonly [file: string, workflow: WorkflowRecord] {
  demand(call, "read", ["actions"]);
  const [file = ""] = call.params;
  const workflow = call.repository.workflows.get(file);
  if (workflow === undefined) throw notFound();
  return [file, workflow];
}

export const WORKFLOW_ROUTES: readonly Route[] = [
  {
    method: "GET",
    path: WORKFLOW,
    docs: "actions/workflows#get-a-workflow",
    answer: (call) => {
      const [file, { state }] = workflowOf(call);
      const body: Described<"workflow"> = { name: file, path: `.github/workflows/${file}`, state };
      return { status: 200, body };
    },
  },
  {
    method: "GET",
    path: `${WORKFLOW}/runs`,
    docs: "actions/workflow-runs#list-workflow-runs-for-a-workflow",
    answer: (call) => {
      const [, { runs }] = workflowOf(call);
      const event = call.query.get("event");
      const status = call.query.get("status");
      const wanted = runs
        .filter((run) => event === null || run.event === event)
        .filter((run) => status === null || run.conclusion === status || run.status === status)
        .toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
      const { items, headers } = pageOf(call, wanted);
      const workflow_runs: Described<"workflow-run">[] = items.map((run) => ({
        ...{ event: run.event, status: run.status, conclusion: run.conclusion, created_at: run.createdAt },
      }));
      return { status: 200, body: { total_count: wanted.length, workflow_runs }, headers };
    },
  },
];
