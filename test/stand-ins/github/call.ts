// One request on its way through the stand-in: who asks for what, and whether they may.
import type { Access, Scope, Token } from "./actors.ts";
import { ApiError, badShape, notFound } from "./api-error.ts";
import type { Repository } from "./repository.ts";

export interface Reply {
  readonly status: number;
  /** Text is sent as it is, everything else as JSON. */
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Call {
  readonly repository: Repository;
  /** Where the stand-in listens. */
  readonly api: string;
  readonly isPrivate: boolean;
  /** Undefined: a request without a token. */
  readonly token: Token | undefined;
  /** The values of the route's placeholders, in order, percent-decoded. */
  readonly params: readonly string[];
  /** Path without query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly accept: string;
  readonly text: string;
}

function has(token: Token, access: Access, scope: Scope): boolean {
  const permission = token.permissions[scope];
  return permission === "write" || permission === access;
}

/** True if the caller may read: in a public repository everyone may, without any permission (GitHub Docs, at each endpoint). */
export function mayRead({ token, isPrivate }: Call, scopes: readonly Scope[]): boolean {
  return !isPrivate || (token !== undefined && scopes.some((scope) => has(token, "read", scope)));
}

function refused(access: Access, accepted: readonly Scope[]): ApiError {
  const list = accepted.map((scope) => `${scope.replace("-", "_")}=${access}`).join("; ");
  return new ApiError(403, "Resource not accessible by integration", {
    headers: { "x-accepted-github-permissions": list },
  });
}

/** Throws unless one of `scopes` is granted. `accepted`: those that GitHub's header names, where it names more. */
export function demand(
  call: Call,
  access: Access,
  scopes: readonly Scope[],
  accepted: readonly Scope[] = scopes,
): void {
  const { token } = call;
  if (access === "read" && mayRead(call, scopes)) return;
  if (token === undefined) throw access === "read" ? notFound() : new ApiError(401, "Requires authentication");
  if (!scopes.some((scope) => has(token, access, scope))) throw refused(access, accepted);
}

/** The login of the caller; throws without a token. */
export function loginOf({ token }: Call): string {
  if (token === undefined) throw new ApiError(401, "Requires authentication");
  return token.login;
}

export type Fields = Readonly<Record<string, unknown>>;

/** What GitHub does with lone surrogates and NUL is not documented; here they are not JSON. */
const NO_TEXT = /\p{Surrogate}|\0/u;

/** The fields of the JSON body; throws as GitHub does when it is something else. */
export function bodyOf({ text }: Call): Fields {
  if (text === "") throw badShape("For 'links/0/schema', nil is not an object.");
  let body: unknown;
  try {
    body = JSON.parse(text, (_, value: unknown) => {
      if (typeof value === "string" && NO_TEXT.test(value)) throw new SyntaxError("no text");
      return value;
    });
  } catch {
    throw new ApiError(400, "Problems parsing JSON");
  }
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    throw new ApiError(400, "Body should be a JSON object");
  }
  return body as Fields;
}

/** The text of a field, undefined when it is absent; throws when it is no text, or absent although `isRequired`. */
export function textOf(fields: Fields, name: string, isRequired = false): string | undefined {
  const value = fields[name];
  if (value === undefined) {
    if (isRequired) throw badShape(`"${name}" wasn't supplied.`);
    return undefined;
  }
  if (typeof value === "string") return value;
  throw badShape(`For 'properties/${name}', ${value === null ? "nil" : JSON.stringify(value)} is not a string.`);
}

/** A numeric placeholder of the path; anything but digits is 404, as GitHub's ids are whole numbers. */
export function numberParam(call: Call, index = 0): number {
  const value = call.params[index] ?? "";
  if (!/^\d+$/.test(value)) throw notFound();
  return Number(value);
}
