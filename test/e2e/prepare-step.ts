// Runs a step that only brings about what a test starts from: the source in this process, which saves the start of a process and
// waits for nothing. The steps that a test is about run dist/ (runner.ts), and so does at least one of every kind that is prepared.
import { act } from "../../src/action/act.ts";
import { quickTime } from "./quick-time.ts";
import { layOutStep, type StepEnd, type StepSettings } from "./step.ts";

type Variables = Readonly<Record<string, string | undefined>>;

function replaceVariables(variables: Variables): void {
  for (const name of Object.keys(process.env)) delete process.env[name];
  for (const [name, value] of Object.entries(variables)) if (value !== undefined) process.env[name] = value;
}

/** Makes this process one of a runner; the answer makes it what it was. */
function disguise(workspace: string, environment: Variables, print: (text: string) => void): () => void {
  const before = { ...process.env };
  const directory = process.cwd();
  const { exitCode } = process;
  const { write } = process.stdout;
  replaceVariables(environment);
  process.chdir(workspace);
  process.exitCode = undefined;
  process.stdout.write = (text) => {
    print(String(text));
    return true;
  };
  const slowDown = quickTime();
  return () => {
    slowDown();
    process.stdout.write = write;
    process.exitCode = exitCode;
    process.chdir(directory);
    replaceVariables(before);
  };
}

/** One at a time. Throws if the step fails by a bug. */
export async function prepareStep(settings: StepSettings): Promise<StepEnd> {
  const { workspace, environment, end } = await layOutStep(settings);
  let printed = "";
  const undisguise = disguise(workspace, environment, (text) => {
    printed += text;
  });
  let code: number;
  try {
    await act(process.env);
  } finally {
    code = Number(process.exitCode ?? 0);
    undisguise();
  }
  if (printed.includes("This is a bug in plsync")) throw new Error(printed);
  return end(code, printed, "");
}
