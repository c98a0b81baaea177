// ID tokens: what proves to AWS which workflow or workload is running (OpenID Connect). A token is all it takes to sign in, so it never
// appears in a message.
import { readFileSync } from "node:fs";
import type { Partition } from "../../model/partition.ts";
import type { Reading } from "../../model/snapshot.ts";
import { errorCode } from "../answers/error-code.ts";

/** Gets a new token (a JWT) for the audience, or the reason why there is none. */
export type IdTokenSource = (audience: string) => Promise<Reading<string>>;

/** The audience that the token must name (GitHub's documentation of OIDC in AWS; AWS' of OIDC providers in China). */
export function audienceIn(partition: Partition): string {
  return partition === "aws-cn" ? "sts.amazonaws.com.cn" : "sts.amazonaws.com";
}

/** The token in the file that AWS_WEB_IDENTITY_TOKEN_FILE names, read anew each time, as it is renewed in place. */
export function tokenOfFile(path: string | undefined): IdTokenSource {
  const missing = (summary: string, remedy: string): Reading<string> => ({
    ok: false,
    diagnostic: { code: "id_token_missing", severity: "error", summary, remedy },
  });
  return async () => {
    if (!path) {
      return missing(
        "there is no ID token to sign in with: `credentials.mode` is oidc, but AWS_WEB_IDENTITY_TOKEN_FILE is not set",
        "Set AWS_WEB_IDENTITY_TOKEN_FILE to a file with the token, use the Action, or set `credentials.mode` to chain.",
      );
    }
    let token: string;
    try {
      token = readFileSync(path, "utf8").trim();
    } catch (error) {
      const summary = `the ID token cannot be read from ${path} (${errorCode(error)})`;
      return missing(summary, "Correct AWS_WEB_IDENTITY_TOKEN_FILE, or let this user read the file.");
    }
    if (isJwt(token)) return { ok: true, value: token };
    return missing(`${path} holds no ID token`, "AWS_WEB_IDENTITY_TOKEN_FILE must name a file with a JWT in it.");
  };
}

/** True if the text has the form of a JWT. STS takes 4 to 20,000 characters (API reference of AssumeRoleWithWebIdentity). */
export function isJwt(text: string): boolean {
  return text.length <= 20_000 && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text);
}

/** What a trust policy compares, none of it secret; undefined where the token does not say it. */
export interface TokenIdentity {
  /** Without `https://`. */
  readonly issuer: string | undefined;
  readonly subject: string | undefined;
  readonly audience: string | undefined;
}

/** Reads the claims without checking the signature, which is for AWS to check. */
export function identityOf(token: string): TokenIdentity {
  let claims: unknown;
  try {
    claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
  } catch {
    claims = undefined;
  }
  const text = (name: string): string | undefined => {
    const value: unknown = claims instanceof Object ? Reflect.get(claims, name) : undefined;
    return typeof value === "string" ? value : undefined;
  };
  return { issuer: text("iss")?.replace(/^https:\/\//, ""), subject: text("sub"), audience: text("aud") };
}
