// What a run of the Action is given. Nothing here changes while it runs; what comes up on the way goes to the collector.
import type { Keys } from "../aws/sign-in/credentials.ts";
import type { GitHubWhenAsked } from "../github/api-when-asked.ts";
import type { Environment, WorkflowEvent } from "../github/event.ts";
import type { Collector } from "./collector.ts";
import type { Command, Inputs } from "./inputs.ts";
import type { Log } from "./log.ts";

export interface RunContext {
  readonly command: Command;
  readonly event: WorkflowEvent;
  readonly inputs: Inputs;
  readonly environment: Environment;
  readonly log: Log;
  readonly collector: Collector;
  /** Undefined when the command asks GitHub nothing, or when the environment names no repository. */
  readonly github: GitHubWhenAsked | undefined;
  /** Shortens account ids and addresses in a text that people see, when the input `redact` asks for it. */
  readonly redact: (text: string) => string;
  /** Hides keys in everything that the job prints from now on. */
  readonly mask: (keys: Keys) => void;
}

/** The name of the default branch; empty for events that do not say it, on which nothing is written. */
export function defaultBranchOf({ event }: RunContext): string {
  return "defaultBranch" in event ? event.defaultBranch : "";
}
