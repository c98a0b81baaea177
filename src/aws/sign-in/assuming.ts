// What it takes to become a role: which one, for which run, and what to say when it fails.
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import type { Keys } from "./credentials.ts";
import type { RunIdentity } from "./run-identity.ts";

export interface Role {
  readonly arn: string;
  /** Narrows what the role allows. */
  readonly sessionPolicy?: string;
  /** Asked for by the trust policy; only AssumeRole has it. */
  readonly externalId?: string;
}

export interface Assuming {
  readonly role: Role;
  /** What follows when it fails: `account web (222222222222) is out of reach`. */
  readonly otherwise: string;
  readonly about: Pick<Diagnostic, "account" | "position">;
  readonly run: RunIdentity;
  /** Given the keys before their first use. */
  readonly onKeys: (keys: Keys) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}
