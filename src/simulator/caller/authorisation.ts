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
export function refusalOf(given: AccessRequest, { key, region, world }: Context): string | undefined {
  const { identity, sessionPolicies } = key;
  const keys = new Map([
    ["aws:requestedregion", [region.name]] as const,
    ["aws:principalarn", [identity.arn]] as const,
    ...given.keys,
  ]);
  const request = { ...given, keys };
  const { serviceControlPolicies } = world.account(identity.accountId);
  const isDenied = decide(serviceControlPolicies, request) === "deny";
  const decision = evaluate(identity.policies, sessionPolicies, request);
  const isAllowed = !isDenied && decision === "allowed";
  const principal = principalArn(key);
  const identityPolicies = identity.policies;
  world.onDecision?.({ request, principal, identityPolicies, sessionPolicies, serviceControlPolicies, isAllowed });
  const who = `User: ${principal} is not authorized to perform: ${request.action} on resource: ${request.resource}`;
  if (isDenied) return `${who} with an explicit deny in a service control policy`;
  return decision === "allowed" ? undefined : `${who} ${REASONS[decision](request.action)}`;
}
