// Programs that judge what is printed, where the machine has them.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export function isThere(program: string): boolean {
  return spawnSync(program, ["--version"], { env: quiet() }).status === 0;
}

/** No settings of whoever runs the tests. */
function quiet(): NodeJS.ProcessEnv {
  return { ...process.env, TF_CLI_CONFIG_FILE: "/dev/null", CHECKPOINT_DISABLE: "1" };
}

/** What the program says about files with these texts, and its exit code. */
export function judgement(program: string, argv: readonly string[], files: Readonly<Record<string, string>>) {
  const directory = mkdtempSync(join(tmpdir(), "plsync-iam-"));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
    const options = { cwd: directory, env: quiet(), encoding: "utf8" } as const;
    const { status, stdout, stderr } = spawnSync(program, [...argv, ...Object.keys(files)], options);
    return { status, said: `${stdout}${stderr}` };
  } finally {
    rmSync(directory, { recursive: true });
  }
}
