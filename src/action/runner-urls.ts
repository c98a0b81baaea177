// Where the runner says that GitHub is: the job's token and its ID tokens are sent there, so only over TLS or on this machine.
import type { Environment } from "../github/event.ts";
import { isPrivateUrl } from "../model/destination.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";

const URLS = ["GITHUB_API_URL", "GITHUB_GRAPHQL_URL", "GITHUB_SERVER_URL", "ACTIONS_ID_TOKEN_REQUEST_URL"] as const;

/** An error for each variable that names no such place. */
export function refusedUrls(environment: Environment): readonly Diagnostic[] {
  return URLS.filter((name) => environment[name] && !isPrivateUrl(environment[name])).map((name) => ({
    code: "endpoint_refused",
    severity: "error",
    summary: `${name} is not an https URL, so tokens would be sent without encryption`,
    remedy: "The runner sets this variable. Take it out of the `env` of the workflow, the job and the step.",
  }));
}
