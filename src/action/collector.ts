// What comes up while a step runs and does not belong to its plan or its report. Everything else about a run is read-only: this is
// the one place that fills up on the way, and the step's output is written from it.

import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { Attempt, Traffic } from "../model/traffic.ts";
import { attemptLine } from "../render/terminal/attempt-line.ts";
import type { Log } from "./log.ts";
import { trafficCounter } from "./traffic.ts";

export interface Collected {
  /** Neither of the plan nor of the report: about the inputs, the file, the sign-in, or why a run stopped. */
  readonly diagnostics: readonly Diagnostic[];
  /** What people should know although it asks nothing of them, in full sentences. */
  readonly remarks: readonly string[];
  /** Why the step fails although its work on AWS is done, each without a full stop. */
  readonly failures: readonly string[];
  /** Calls to AWS, by account-region. */
  readonly traffic: Traffic;
}

export interface Collector {
  /** Logs the diagnostics at once and keeps them for the summary and the annotations. */
  readonly report: (diagnostics: readonly Diagnostic[]) => void;
  /** Logs the sentence as a warning and keeps it for the summary and a notice. */
  readonly remark: (sentence: string) => void;
  /** Fails the step at its end; of several reasons the first is shown. */
  readonly fail: (reason: string) => void;
  /** Counts one attempt of a call to AWS, and logs it at the debug level. */
  readonly count: (attempt: Attempt) => void;
  /** Everything so far. The arrays and the map are the live ones: read them when the run is over. */
  readonly collected: Collected;
}

/** An empty collector that writes to this log. */
export function collectorFor(log: Log): Collector {
  const diagnostics: Diagnostic[] = [];
  const remarks: string[] = [];
  const failures: string[] = [];
  const { add, traffic } = trafficCounter();
  return {
    report: (found) => {
      log.report(found);
      diagnostics.push(...found);
    },
    remark: (sentence) => {
      log.note("warn", sentence);
      remarks.push(sentence);
    },
    fail: (reason) => void failures.push(reason),
    count: (attempt) => {
      add(attempt);
      log.note("debug", attemptLine(attempt));
    },
    collected: { diagnostics, remarks, failures, traffic },
  };
}
