// Decides whether the caller may do what a request asks for. Each service wraps the sentence of a refusal in its own way.

import { type AccessRequest, type Decision, decide, evaluate } from "../iam/evaluate.ts";
import { principalArn } from "../world/identity.ts";
import type { Context } from "./context.ts";

const REASONS: Readonly<Record<Exclude<Decision, "allowed">, (action: string) => string>> = {
  "explicit-deny": () => "with an explicit deny in an identity-based policy",
  "no-identity-policy-allows": (action) => `because no identity-based policy allows the ${action} action`,
  "no-session-policy-allows": (action) => `because no session policy allows the ${action} action`,
};

/** AWS' sentence on who may not do what to what, and why; undefined if it is allowed. */
export function refusalOf(request: AccessRequest, { key, region, world }: Context): string | undefined {
  const { identity } = key;
  const keys = new Map([
    ["aws:requestedregion", [region.name]] as const,
    ["aws:principalarn", [identity.arn]] as const,
    ...request.keys,
  ]);
  const { action, resource } = request;
  const who = `User: ${principalArn(key)} is not authorized to perform: ${action} on resource: ${resource}`;
  const ofOrganisation = world.account(identity.accountId).serviceControlPolicies;
  if (decide(ofOrganisation, { ...request, keys }) === "deny") {
    return `${who} with an explicit deny in a service control policy`;
  }
  const decision = evaluate(key.identity.policies, key.sessionPolicies, { ...request, keys });
  if (decision === "allowed") return undefined;
  return `${who} ${REASONS[decision](action)}`;
}
