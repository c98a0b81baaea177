// AWS' configuration and credentials files, which the SDK reads when it looks for credentials. They can name a program to run and an
// endpoint to send tokens to, so on a runner they must not come from the checkout, which a pull request writes.
import { existsSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import type { Environment } from "../github/event.ts";
import { isWithin } from "../github/within.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";

const FILES = [
  { variable: "AWS_CONFIG_FILE", name: "config" },
  { variable: "AWS_SHARED_CREDENTIALS_FILE", name: "credentials" },
] as const;

/** Its path without links; as it stands where there is no such file. */
function realPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : resolve(path);
}

/** An error for each of these files that lies in the workspace, by its name or by where links lead. */
export function awsFilesInWorkspace(environment: Environment): readonly Diagnostic[] {
  const workspace = environment.GITHUB_WORKSPACE;
  if (!workspace) return [];
  return FILES.flatMap(({ variable, name }): readonly Diagnostic[] => {
    const given = environment[variable];
    const path = given || join(environment.HOME || homedir(), ".aws", name);
    const isInside = isWithin(resolve(workspace), resolve(path)) || isWithin(realPath(workspace), realPath(path));
    // The usual place is looked at only where there is something.
    if (!isInside || (!given && !existsSync(path))) return [];
    const shown = given ? variable : `the ${name} file of AWS`;
    return [
      {
        code: "aws_file_refused",
        severity: "error",
        summary: `${shown} is in the workspace, where a pull request can write it`,
        detail: "Such a file can name a program to run, and a server to send tokens to. It was not read.",
        remedy: "Use `hub-role`, or have aws-actions/configure-aws-credentials set credentials in the environment.",
      },
    ];
  });
}
