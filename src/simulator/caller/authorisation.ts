// Decides whether the caller may do what a request asks for. Each service wraps the sentence of a refusal in its own way.

import { type AccessRequest, type Decision, evaluate } from "../iam/evaluate.ts";
import { principalArn } from "../world/identity.ts";
import type { Context } from "./context.ts";

const REASONS: Readonly<Record<Exclude<Decision, "allowed">, (action: string) => string>> = {
  "explicit-deny": () => "with an explicit deny in an identity-based policy",
  "no-identity-policy-allows": (action) => `because no identity-based policy allows the ${action} action`,
  "no-session-policy-allows": (action) => `because no session policy allows the ${action} action`,
};

/** AWS' sentence on who may not do what to what, and why; undefined if it is allowed. */
export function refusalOf(request: AccessRequest, { key, region }: Context): string | undefined {
  const keys = new Map([["aws:requestedregion", [region.name]] as const, ...request.keys]);
  const decision = evaluate(key.identity.policies, key.sessionPolicies, { ...request, keys });
  if (decision === "allowed") return undefined;
  const { action, resource } = request;
  return `User: ${principalArn(key)} is not authorized to perform: ${action} on resource: ${resource} ${REASONS[decision](action)}`;
}
