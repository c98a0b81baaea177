// What every part of a step is given.
import { setTimeout as sleep } from "node:timers/promises";
import type { Keys } from "../aws/sign-in/credentials.ts";
import type { Attempt } from "../aws/trace.ts";
import type { GitHub } from "../github/api.ts";
import type { Environment, WorkflowEvent } from "../github/event.ts";
import type { Command, Inputs } from "./inputs.ts";
import type { Log } from "./log.ts";

export interface RunContext {
  readonly command: Command;
  readonly event: WorkflowEvent;
  readonly inputs: Inputs;
  readonly environment: Environment;
  readonly log: Log;
  /** Undefined where nobody says which repository this is. */
  readonly github: GitHub | undefined;
  /** Hides keys in everything that the job prints from now on. */
  readonly mask: (keys: Keys) => void;
  /** What people should know although nobody need act upon it, in full sentences: notices of the run. */
  readonly remark: (sentence: string) => void;
  /** Why the step fails although its work is done, without final stop; the first reason counts. */
  readonly fail: (reason: string) => void;
  /** Counts the calls to AWS. */
  readonly count: (attempt: Attempt) => void;
}

export async function wait(milliseconds: number): Promise<void> {
  await sleep(milliseconds);
}
