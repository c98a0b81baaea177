// A GitHub runner for one step: the built Action in a child process.
import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { layOutStep, type StepEnd, type StepSettings } from "./step.ts";

const ACTION = fileURLToPath(new URL("../../dist/action.js", import.meta.url));

/** For steps that apply without a review, in tests about something else. */
export const UNREVIEWED = { "require-reviewed-plan": "none" } as const;

export async function runStep(settings: StepSettings): Promise<StepEnd> {
  const { workspace, environment, end } = await layOutStep(settings);
  const child = spawn(process.execPath, [ACTION], { cwd: workspace, env: environment });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return end(code, stdout, stderr);
}
