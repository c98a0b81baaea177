// Loaded by measured-process.ts before the program that it measures: reports what the process used, as `Usage`, when it ends. Plain
// JavaScript, because stripping types would count as a cost of that program.
import { readFileSync, writeSync } from "node:fs";

const REPORT = 3;

/** Linux says it of the main thread: nanoseconds on a core, nanoseconds ready for one, turns. Elsewhere: 0. */
function waitedMs() {
  try {
    return Number(readFileSync("/proc/self/schedstat", "utf8").split(" ")[1]) / 1e6;
  } catch {
    return 0;
  }
}

process.once("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const thread = process.threadCpuUsage();
  const usage = {
    cpuMs: (userCPUTime + systemCPUTime) / 1_000,
    threadMs: (thread.user + thread.system) / 1_000,
    waitedMs: waitedMs(),
    peakMiB: maxRSS / 1_024,
  };
  writeSync(REPORT, JSON.stringify(usage));
});
