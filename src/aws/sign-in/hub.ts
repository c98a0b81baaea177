// The hub role of a run: assumed with an ID token, and what account roles are then assumed with, in place of ambient credentials.
import type { STSClient } from "@aws-sdk/client-sts";
import { assumedWithToken } from "./assume.ts";
import type { Assuming } from "./assuming.ts";
import type { KeySource, Keys } from "./credentials.ts";
import type { IdTokenSource } from "./id-token.ts";

/** Signs in once for the run, in the Region that is asked for first. */
export function hubKeys(
  hub: Omit<Assuming, "otherwise" | "about">,
  sts: (region: string) => STSClient,
  idToken: IdTokenSource,
): (region: string) => Promise<Keys> {
  const assuming: Assuming = { ...hub, otherwise: "no account can be reached", about: {} };
  let keys: KeySource | undefined;
  return (region) => {
    keys ??= assumedWithToken(assuming, sts(region), idToken);
    return keys();
  };
}
