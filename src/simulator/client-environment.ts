// The environment variables with which a program's AWS clients talk to a simulator instead of AWS.
import type { IssuedKey } from "./world/identity.ts";

/** The variables, to be added to a process' environment; `url`: of the simulator. */
export function clientEnvironment(url: string, key: IssuedKey): Readonly<Record<string, string>> {
  return {
    AWS_ENDPOINT_URL: url,
    AWS_ACCESS_KEY_ID: key.accessKeyId,
    AWS_SECRET_ACCESS_KEY: key.secretAccessKey,
    ...(key.sessionToken === undefined ? {} : { AWS_SESSION_TOKEN: key.sessionToken }),
  };
}
