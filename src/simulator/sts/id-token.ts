// The tokens that OIDC providers sign. The simulator reads their claims; it checks no signatures, as it checks none of requests.
import { refuse } from "../protocol/aws-error.ts";

export interface Claims {
  /** Without `https://`: how trust policies and provider ARNs name the issuer. */
  readonly issuer: string;
  readonly audience: string;
  /** ms since 1970. */
  readonly expiresAt: number;
  /** Every claim that is a string, under its own name. */
  readonly texts: ReadonlyMap<string, string>;
}

function invalid(message: string): never {
  return refuse("InvalidIdentityToken", message);
}

function json(part: string | undefined): unknown {
  try {
    return JSON.parse(Buffer.from(part ?? "", "base64url").toString());
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** AWS' words where they are known from public threads. */
export function claimsOf(token: string): Claims {
  const parts = token.split(".");
  const [header, payload] = [json(parts[0]), json(parts[1])];
  if (parts.length !== 3 || !isObject(header) || !isObject(payload)) {
    return invalid("The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)");
  }
  const required = (name: string): string => {
    const value = payload[name];
    return typeof value === "string" && value !== "" ? value : invalid(`Missing a required claim: ${name}`);
  };
  const [issuer, audience] = [required("iss"), required("aud")];
  required("sub");
  if (typeof payload.exp !== "number") return invalid("Missing a required claim: exp");
  const texts = Object.entries(payload).filter((claim): claim is [string, string] => typeof claim[1] === "string");
  return {
    issuer: issuer.replace(/^https:\/\//, ""),
    audience,
    expiresAt: payload.exp * 1000,
    texts: new Map(texts),
  };
}

/** A token as an issuer would sign it, for worlds that have no issuer. */
export function idToken(claims: Readonly<Record<string, unknown>>): string {
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const signature = Buffer.from("no signature").toString("base64url");
  return [encode({ alg: "RS256", typ: "JWT", kid: "simulated" }), encode(claims), signature].join(".");
}
