// Files that say how AWS is reached: its configuration and credentials files, which can name a program to run and an endpoint to send
// tokens to, and the authorities that vouch for its servers. On a runner they must not come from the checkout, which a pull request writes.
import { existsSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import type { Environment } from "../github/event.ts";
import { isWithin } from "../github/within.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";

/** `name`: where it is in ~/.aws when the variable names no other; absent: it is read only if the variable names it. */
interface AwsFile {
  readonly variable: string;
  readonly name?: string;
  readonly detail: string;
  readonly remedy: string;
}

const SIGN_IN = {
  detail: "Such a file can name a program to run, and a server to send tokens to. It was not read.",
  remedy: "Use `hub-role`, or have aws-actions/configure-aws-credentials set credentials in the environment.",
};

const FILES: readonly AwsFile[] = [
  { variable: "AWS_CONFIG_FILE", name: "config", ...SIGN_IN },
  { variable: "AWS_SHARED_CREDENTIALS_FILE", name: "credentials", ...SIGN_IN },
  {
    variable: "AWS_CA_BUNDLE",
    detail: "Such a file says which servers count as AWS. It was not read.",
    remedy: "Put the file in the image of the runner, or have a step write it to `$RUNNER_TEMP`.",
  },
];

/** Its path without links; as it stands where there is no such file. */
function realPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : resolve(path);
}

/** An error for each of these files that lies in the workspace, by its name or by where links lead. */
export function awsFilesInWorkspace(environment: Environment): readonly Diagnostic[] {
  const workspace = environment.GITHUB_WORKSPACE;
  if (!workspace) return [];
  return FILES.flatMap(({ variable, name, detail, remedy }): readonly Diagnostic[] => {
    const given = environment[variable];
    if (!given && name === undefined) return [];
    const path = given || join(environment.HOME || homedir(), ".aws", name ?? "");
    const isInside = isWithin(resolve(workspace), resolve(path)) || isWithin(realPath(workspace), realPath(path));
    // The usual place is looked at only where there is something.
    if (!isInside || (!given && !existsSync(path))) return [];
    const shown = given ? variable : `the ${name} file of AWS`;
    return [
      {
        code: "aws_file_refused",
        severity: "error",
        summary: `${shown} is in the workspace, where a pull request can write it`,
        detail,
        remedy,
      },
    ];
  });
}
