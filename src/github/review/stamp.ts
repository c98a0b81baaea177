// The stamp on a record: an ID token that GitHub signed for the run, whose audience names the record's digest. Kept as JSON in its three
// parts, which no scanner takes for a credential. It is no credential: AWS refuses its audience, and it expires within minutes.
import { type Answer, field, type Problem, textField } from "../answer.ts";
import type { GitHub } from "../api.ts";
import { isIssuer, keysAddress } from "./issuer.ts";
import type { KeySet, Signed } from "./signature.ts";

/** The token. */
export type Stamp = Signed;

/** Of which nothing is signed: what a comment without its stamp is measured with. */
export const NO_STAMP: Stamp = { protected: "", payload: "", signature: "" };

/** What GitHub said about a run, by the name of the claim. */
export type Claims = Readonly<Record<string, unknown>>;

export type StampReading =
  | { readonly ok: true; readonly claims: Claims }
  /** `why` completes "its record is not verified: …". */
  | { readonly ok: false; readonly why: string };

/** What is stamped: the record of a plan, or what an apply notes about how plsync works. */
export type Stamped = "record" | "works";

/** Checks stamps, and asks for the keys of an issuer once. A problem is GitHub's: its keys could not be read. */
export type StampCheck = (stamp: Stamp, digest: string, what?: Stamped) => Promise<Answer<StampReading>>;

/** The audience of the token. `digest`: 64 hex digits. */
export function stampAudience(digest: string, what: Stamped = "record"): string {
  return `plsync-${what}:${digest}`;
}

/** The token in its parts. `token`: a JWT in its compact form. */
export function stampOf(token: string): Stamp {
  const [head = "", payload = "", signature = ""] = token.split(".");
  return { protected: head, payload, signature };
}

/** The stamp in parsed JSON; undefined when it is none. */
export function readStamp(value: unknown): Stamp | undefined {
  const [head, payload, signature] = ["protected", "payload", "signature"].map((name) => textField(value, name));
  return head && payload && signature ? { protected: head, payload, signature } : undefined;
}

/** What the stamp says of itself, not verified: for a stamp that this very run was given, and to find the keys. */
export function claimsOfStamp({ payload }: Stamp): Claims {
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
    return typeof claims === "object" && claims !== null ? (claims as Claims) : {};
  } catch {
    return {};
  }
}

function refused(why: string): Answer<StampReading> {
  return { ok: true, value: { ok: false, why } };
}

function keysOf(value: unknown): KeySet | undefined {
  const keys = field(value, "keys");
  return Array.isArray(keys) ? { keys } : undefined;
}

/** `serverUrl`: GITHUB_SERVER_URL, which says whose tokens count. */
export function stampCheck(github: GitHub, serverUrl: string): StampCheck {
  const asked = new Map<string, Promise<Answer<unknown>>>();
  return async (stamp, digest, what) => {
    // Looked at before the signature only to refuse early, and to find the keys: nothing else is believed yet.
    const { iss, aud } = claimsOfStamp(stamp);
    if (typeof iss !== "string" || !isIssuer(iss, serverUrl)) return refused("it is not signed by this GitHub");
    if (aud !== stampAudience(digest, what)) return refused("it was changed after GitHub signed it");
    const asking = asked.get(iss) ?? github.open(keysAddress(iss));
    asked.set(iss, asking);
    const answer = await asking;
    if (!answer.ok) return answer;
    const keys = keysOf(answer.value);
    if (keys === undefined) return { ok: false, problem: oddKeys };
    // Loaded only where a stamp is checked.
    const { signatureProblem } = await import("./signature.ts");
    const problem = await signatureProblem(stamp, keys);
    if (problem !== undefined) return refused(problem);
    return { ok: true, value: { ok: true, claims: claimsOfStamp(stamp) } };
  };
}

const oddKeys: Problem = { kind: "odd", said: "GitHub's answer lacks the keys that its ID tokens are signed with" };
