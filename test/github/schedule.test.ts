// What GitHub tells of a schedule, and which workflow files have one that syncs.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type GitHub, gitHub } from "../../src/github/api.ts";
import { scheduleFacts } from "../../src/github/schedule.ts";
import { syncsOnSchedule } from "../../src/github/workflow-steps.ts";
import { JOB_TOKEN } from "../stand-ins/github/actors.ts";
import type { WorkflowRunRecord } from "../stand-ins/github/records.ts";
import { type GitHubStandIn, gitHubStandIn } from "../stand-ins/github/stand-in.ts";

function clientOf(standIn: GitHubStandIn): GitHub {
  const client = gitHub({
    environment: { ...standIn.environment, GITHUB_REPOSITORY: "acme/network" },
    token: JOB_TOKEN,
    userAgent: "plsync/0.1.0",
    sleep: async () => {},
    now: Date.now,
  });
  if (client === undefined) throw new Error("no repository");
  return client;
}

function run(hour: number, conclusion: WorkflowRunRecord["conclusion"], event = "schedule"): WorkflowRunRecord {
  return { event, status: "completed", conclusion, createdAt: new Date(Date.UTC(2026, 10, 1, hour)).toISOString() };
}

describe("the facts of a schedule", () => {
  it("are its runs and its last success, whatever else the workflow was started by", async () => {
    const standIn = await gitHubStandIn();
    const runs = [run(1, "success"), run(2, "failure"), run(3, "success", "workflow_dispatch")];
    standIn.setWorkflow("sync.yml", { state: "active", runs });
    expect(await scheduleFacts(clientOf(standIn), "sync.yml")).toEqual({
      ok: true,
      value: {
        file: "sync.yml",
        state: "active",
        starts: [Date.UTC(2026, 10, 1, 2), Date.UTC(2026, 10, 1, 1)],
        lastSuccess: Date.UTC(2026, 10, 1, 1),
      },
    });
    expect(standIn.calls).toHaveLength(2);
  });

  it("take a third call where none of the latest runs succeeded", async () => {
    const standIn = await gitHubStandIn();
    const failures = Array.from({ length: 60 }, (_, index) => run(index + 2, "failure"));
    standIn.setWorkflow("sync.yml", { state: "disabled_inactivity", runs: [run(1, "success"), ...failures] });
    const facts = await scheduleFacts(clientOf(standIn), "sync.yml");
    expect(facts).toMatchObject({ value: { state: "disabled_inactivity", lastSuccess: Date.UTC(2026, 10, 1, 1) } });
    expect(standIn.calls).toHaveLength(3);
  });

  it("are not known without `actions: read` in a private repository", async () => {
    const tokens = { [JOB_TOKEN]: { login: "github-actions[bot]", permissions: { contents: "read" } } } as const;
    const standIn = await gitHubStandIn({ isPrivate: true, tokens });
    standIn.setWorkflow("sync.yml", { state: "active", runs: [] });
    expect(await scheduleFacts(clientOf(standIn), "sync.yml")).toMatchObject({
      ok: false,
      problem: { kind: "forbidden" },
    });
  });
});

describe("a workflow syncs on a schedule", () => {
  const example = (name: string) => readFileSync(`examples/workflows/${name}`, "utf8");

  it("when a schedule starts plsync, and not to plan", () => {
    expect(syncsOnSchedule(example("sync-on-schedule.yml"), "plsync/plsync")).toBe(true);
    expect(syncsOnSchedule(example("sync-on-schedule.yml"), "other/action")).toBe(false);
    expect(
      syncsOnSchedule(example("sync-on-schedule.yml").replace("command: sync", "command: plan"), "plsync/plsync"),
    ).toBe(false);
    expect(syncsOnSchedule(example("plan-on-pull-request.yml"), "plsync/plsync")).toBe(false);
  });

  it.each(["", "on: [", "- a", "on: { schedule: [] }\njobs: 1", "on: { schedule: [] }\njobs: { a: { steps: [1] } }"])(
    "%j is none",
    (text) => expect(syncsOnSchedule(text, "plsync/plsync")).toBe(false),
  );
});
