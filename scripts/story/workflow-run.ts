// One run of plsync on the embedded simulator: planning and applying as the Action does, but with the simulator's time and one
// call after the other, so that every run takes the same course.

import { trafficCounter } from "../../src/action/traffic.ts";
import { connect } from "../../src/aws/aws.ts";
import { applyRun } from "../../src/engine/apply-run.ts";
import { joinConfigurations } from "../../src/engine/joined-configuration.ts";
import { type Planning, planRun } from "../../src/engine/plan-run.ts";
import type { Configuration } from "../../src/model/mapping.ts";
import type { ApplyReport } from "../../src/model/report.ts";
import { scopeOf } from "../../src/model/scope.ts";
import type { Traffic } from "../../src/model/traffic.ts";
import type { Simulator } from "../../src/simulator/simulator.ts";
import type { IssuedKey } from "../../src/simulator/world/identity.ts";

/** The version is part of no text; a fixed one keeps it out of the digests, too. */
const VERSION = "0";
const ALLOWANCES = { removals: new Map<string, number>(), deletes: new Set<string>() };

export interface Files {
  readonly configuration: Configuration;
  /** Of a pull request. */
  readonly base?: Configuration;
}

export interface WorkflowRun {
  plan(): Promise<Planning>;
  apply(planning: Planning): Promise<ApplyReport>;
  /** Of this run so far. */
  readonly traffic: Traffic;
  close(): void;
}

/** A run for these files at a commit, with the keys of a hub. Close it when done. */
export function workflowRun(simulator: Simulator, hub: IssuedKey, commit: string, files: Files): WorkflowRun {
  const { configuration, base } = files;
  const now = () => simulator.world.clock.now();
  const sleep = async (milliseconds: number): Promise<void> => simulator.advance(milliseconds);
  const counter = trafficCounter();
  const { readers, writers, close } = connect({
    configuration: base === undefined ? configuration : joinConfigurations(configuration, base),
    run: "4711-1",
    version: VERSION,
    environment: {},
    onAttempt: counter.add,
    endpoint: simulator.url,
    ambient: async () => hub,
    clock: { now, sleep },
    retryDelay: () => 0,
  });
  const shared = { readers, allowances: ALLOWANCES, parallelism: 1, onProgress: () => {} };
  return {
    plan: () =>
      planRun({
        ...files,
        ...shared,
        scope: scopeOf([]),
        mode: "reviewed",
        toolVersion: VERSION,
        commit,
        everything: true,
        now,
        sleep,
      }),
    apply: ({ plan, snapshot }) =>
      applyRun({
        ...shared,
        plan,
        snapshot,
        configuration,
        writers,
        bounds: "limits",
        clock: { now, sleep, random: () => 0.5 },
        stopped: () => undefined,
      }),
    traffic: counter.traffic,
    close,
  };
}
