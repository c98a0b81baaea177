// The stand-in's endpoints about workflows: who may read, what is filtered, what is not there.
import { expect, test } from "vitest";
import { JOB_TOKEN } from "./actors.ts";
import { gitHubStandIn } from "./stand-in.ts";

test("runs are listed newest first, by event and by how they ended", async () => {
  const standIn = await gitHubStandIn();
  const run = (day: number, event: string, conclusion: "success" | "failure") =>
    ({ event, conclusion, status: "completed", createdAt: `2026-11-0${day}T06:00:00Z` }) as const;
  const runs = [run(1, "schedule", "success"), run(3, "schedule", "failure"), run(2, "push", "success")];
  standIn.setWorkflow("sync.yml", { state: "active", runs });
  const ask = async (path: string, token = JOB_TOKEN) => {
    const headers = { authorization: `token ${token}`, accept: "application/json", "user-agent": "test" };
    const answer = await fetch(`${standIn.url}/repos/acme/network/actions/workflows/${path}`, { headers });
    return { status: answer.status, body: (await answer.json()) as { workflow_runs?: { created_at: string }[] } };
  };
  const times = async (query: string) =>
    (await ask(`sync.yml/runs${query}`)).body.workflow_runs?.map((each) => each.created_at.slice(9, 10));
  expect(await times("")).toEqual(["3", "2", "1"]);
  expect(await times("?event=schedule")).toEqual(["3", "1"]);
  expect(await times("?event=schedule&status=success&per_page=1")).toEqual(["1"]);
  expect(await ask("sync.yml")).toMatchObject({ status: 200, body: { state: "active" } });
  expect((await ask("gone.yml")).status).toBe(404);
});
