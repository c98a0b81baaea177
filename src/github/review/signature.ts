// The one place that checks a signature, with a library that does nothing else well but that. It is a chunk of its own.
import { createLocalJWKSet } from "jose/jwks/local";
import { flattenedVerify } from "jose/jws/flattened/verify";
import { textField } from "../answer.ts";

/** A JSON Web Key Set as it was published (RFC 7517). */
export interface KeySet {
  readonly keys: readonly Readonly<Record<string, string>>[];
}

/** A JWS in its flattened JSON form (RFC 7515, section 7.2.2); each part in base64url. */
export interface Signed {
  readonly protected: string;
  readonly payload: string;
  readonly signature: string;
}

/** Why it is not signed with one of the keys, a clause; undefined when it is. The expiry is no condition: what was said stays said. */
export async function signatureProblem(signed: Signed, { keys }: KeySet): Promise<string | undefined> {
  try {
    await flattenedVerify({ ...signed }, createLocalJWKSet({ keys: [...keys] as never }), { algorithms: ["RS256"] });
    return undefined;
  } catch (error) {
    const isGone = textField(error, "code") === "ERR_JWKS_NO_MATCHING_KEY";
    return isGone ? "GitHub no longer publishes the key that signed it" : "its signature is not GitHub's";
  }
}
