// What tests make go wrong, and what they make happen just before an answer.
import { ApiError, primaryRateLimit, secondaryRateLimit } from "./api-error.ts";
import type { Reply } from "./call.ts";

interface Match {
  readonly method?: string;
  /** Of the path with its query, `/repos/acme/network/issues?state=all`, `/graphql`. Without: every request. */
  readonly path?: RegExp;
}

export type FailureRule = Match & {
  /** Matching requests that pass unharmed first. Default: 0. */
  readonly skip?: number;
  /** Matching requests that then fail. Default: all of them. */
  readonly times?: number;
} & (
    | { readonly kind?: undefined; readonly status: number; readonly headers?: Headers; readonly body?: unknown }
    /** `reset`: the connection breaks; `lost-answer`: it breaks after the request has taken effect; `silence`: no answer ever. */
    | { readonly kind: "reset" | "lost-answer" | "silence" }
    /** `retryAfter`: seconds, 60 by default; null for an answer without the header. */
    | { readonly kind: "secondary-rate-limit"; readonly status?: 403 | 429; readonly retryAfter?: number | null }
    /** `resetsIn`: seconds from now; default an hour. */
    | { readonly kind: "primary-rate-limit"; readonly status?: 403 | 429; readonly resetsIn?: number }
  );

type Headers = Readonly<Record<string, string>>;

export interface HookRule extends Match {
  readonly before: () => void;
}

/** GitHub's message for a status, unless the rule has a body (as seen in the logs of GitHub's clients). */
const USUAL: Readonly<Record<number, string>> = {
  401: "Bad credentials",
  403: "Resource not accessible by integration",
  404: "Not Found",
  410: "Issues has been disabled in this repository.",
  500: "Server Error",
  502: "Server Error",
  504: "We couldn't respond to your request in time. Sorry about that. Please try resubmitting your request.",
};
const UNAVAILABLE = "<html><body><p>No server is currently available to service your request.</p></body></html>";

export type Outcome = Reply | "reset" | "lost-answer" | "silence" | undefined;

/** The rules of one stand-in, in the order in which they were added. */
export class Failures {
  readonly #rules: { readonly rule: FailureRule; skip: number; times: number }[] = [];
  readonly #hooks: HookRule[] = [];

  fail(rule: FailureRule): void {
    this.#rules.push({ rule, skip: rule.skip ?? 0, times: rule.times ?? Number.POSITIVE_INFINITY });
  }

  hook(rule: HookRule): void {
    this.#hooks.push(rule);
  }

  runHooks(method: string, path: string): void {
    for (const hook of this.#hooks) if (fits(hook, method, path)) hook.before();
  }

  /** What the first matching rule that is not used up makes of the request; throws the errors of the API. */
  next(method: string, path: string): Outcome {
    for (const entry of this.#rules) {
      if (entry.times <= 0 || !fits(entry.rule, method, path)) continue;
      if (entry.skip > 0) {
        entry.skip--;
        continue;
      }
      entry.times--;
      return outcome(entry.rule);
    }
    return undefined;
  }
}

function fits(rule: Match, method: string, path: string): boolean {
  return (rule.method ?? method).toUpperCase() === method && (rule.path === undefined || rule.path.test(path));
}

function outcome(rule: FailureRule): Outcome {
  switch (rule.kind) {
    case "secondary-rate-limit":
      throw secondaryRateLimit(rule.retryAfter === null ? undefined : (rule.retryAfter ?? 60), rule.status);
    case "primary-rate-limit":
      throw primaryRateLimit(rule.resetsIn ?? 3600, rule.status);
    case undefined: {
      const { status, headers = {} } = rule;
      const body = rule.body ?? (status === 503 ? UNAVAILABLE : undefined);
      if (body === undefined) throw new ApiError(status, USUAL[status] ?? "Something went wrong", { headers });
      return { status, body, headers };
    }
    default:
      return rule.kind;
  }
}
