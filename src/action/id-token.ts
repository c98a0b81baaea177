// The ID token of the workflow run. GitHub signs a new one at every request, and it is masked in the log.
import { type IdTokenSource, isJwt } from "../aws/sign-in/id-token.ts";
import { SYSTEM_CLOCK } from "../engine/system-clock.ts";
import type { Environment } from "../github/event.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";

function missing(
  summary: string,
  remedy: string,
  detail?: string,
): { readonly ok: false; readonly diagnostic: Diagnostic } {
  const diagnostic = { code: "id_token_missing", severity: "error", summary, remedy } as const;
  return { ok: false, diagnostic: detail === undefined ? diagnostic : { ...diagnostic, detail } };
}

/** Asks GitHub for tokens. It sets the two variables only in jobs with the permission `id-token: write`. */
export function runIdToken(environment: Environment): IdTokenSource {
  return async (audience) => {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken } = environment;
    if (!url || !requestToken) {
      return missing(
        "GitHub gives this job no ID token, so plsync cannot sign in to AWS",
        "Add `permissions: { id-token: write, contents: read }` to the job or the workflow.",
        "The job lacks the permission `id-token: write`. Pull requests from forks never have it.",
      );
    }
    let token: string;
    try {
      const { requestIdToken } = await import("../github/id-token.ts");
      const { now, sleep } = SYSTEM_CLOCK;
      token = await requestIdToken({ url, requestToken, now, sleep }, audience);
    } catch (error) {
      const said = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, " ").slice(0, 300);
      return missing(
        "GitHub did not answer with an ID token",
        "Run the job again. If it happens again, see githubstatus.com.",
        said,
      );
    }
    if (isJwt(token)) return { ok: true, value: token };
    return missing(
      "GitHub's answer is not an ID token",
      "Run the job again. If it happens again, check the proxy of the runner.",
    );
  };
}
