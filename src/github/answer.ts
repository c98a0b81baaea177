// What GitHub answered, or why there is no answer: a problem is a value, since most of what plsync says on GitHub may fail
// without harm to AWS.

export interface Problem {
  /**
   * - `forbidden`: the token lacks a permission.
   * - `missing`: there is no such thing, or the token may not see it.
   * - `disabled`: the repository has switched it off (issues).
   * - `odd`: an answer without what it must have.
   * - `unreachable`: no answer, a fault of GitHub's own, or a rate limit that outlasts the run's patience.
   * - `refused`: anything else; trying again changes nothing.
   */
  readonly kind: "forbidden" | "missing" | "disabled" | "odd" | "unreachable" | "refused";
  /** `GET /repos/acme/network/git/ref/heads/main: 403 Resource not accessible by integration`. */
  readonly said: string;
}

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export function odd(what: string): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: { kind: "odd", said: `GitHub's answer lacks ${what}` } };
}

/** The value at the end of `path` of parsed JSON; undefined when there is none. */
export function field(value: unknown, ...path: readonly string[]): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Readonly<Record<string, unknown>>)[key];
  }
  return at;
}

/** The same, where a text is expected; undefined for anything else. */
export function textField(value: unknown, ...path: readonly string[]): string | undefined {
  const found = field(value, ...path);
  return typeof found === "string" ? found : undefined;
}

/** The same, where a number is expected. */
export function numberField(value: unknown, ...path: readonly string[]): number | undefined {
  const found = field(value, ...path);
  return typeof found === "number" ? found : undefined;
}
