// What GitHub answered, or why there is no answer. A problem is a value: most of what plsync writes on GitHub may fail without
// harm to AWS, and the caller decides what follows.

export interface Problem {
  /**
   * - `forbidden`: the token lacks a permission.
   * - `missing`: it does not exist, or the token may not see it.
   * - `disabled`: the repository has it switched off (issues).
   * - `odd`: the answer lacks something that it must have.
   * - `unreachable`: no answer, a server error, or a rate limit that lasts longer than plsync waits.
   * - `refused`: anything else; trying again would change nothing.
   */
  readonly kind: "forbidden" | "missing" | "disabled" | "odd" | "unreachable" | "refused";
  /** For people, one line without a full stop: `GET /repos/acme/network/git/ref/heads/main: 403 Resource not accessible by integration`. */
  readonly said: string;
}

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** The problem of an answer that lacks `what`: `the comment`. */
export function odd(what: string): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: { kind: "odd", said: `GitHub's answer lacks ${what}` } };
}

/** The value at `path` in parsed JSON; undefined when there is none. */
export function field(value: unknown, ...path: readonly string[]): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Readonly<Record<string, unknown>>)[key];
  }
  return at;
}

/** The `nodes` of a GraphQL connection at `path`; none where there is no connection. */
export function nodesField(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const nodes = field(value, ...path, "nodes");
  return Array.isArray(nodes) ? nodes : [];
}

/** The string at `path`; undefined for anything else. */
export function textField(value: unknown, ...path: readonly string[]): string | undefined {
  const found = field(value, ...path);
  return typeof found === "string" ? found : undefined;
}

/** The number at `path`; undefined for anything else. */
export function numberField(value: unknown, ...path: readonly string[]): number | undefined {
  const found = field(value, ...path);
  return typeof found === "number" ? found : undefined;
}
