// A second opinion on the simulator's IAM: every decision that it makes in a test is put before an evaluator by other people, with the
// same policies and the same request. The same question is asked once.
import { expect, onTestFinished } from "vitest";
import type { DecidedRequest, World } from "../../src/simulator/world/world.ts";

/** Answered already, in this process: what was asked, as one text. */
const asked = new Set<string>();

/** AWS attaches it to every account, beside an organisation's own policies. */
const FULL_ACCESS = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }],
};

/** Keys that have a list of values even when it has one (Service Authorization Reference: `ArrayOfString`). */
const LISTS: readonly string[] = ["aws:tagkeys"];

function contextOf({ request }: DecidedRequest): Record<string, string | string[]> {
  return Object.fromEntries(
    [...request.keys].map(([key, values]) => [key, LISTS.includes(key) ? [...values] : (values[0] ?? "")]),
  );
}

/** Documents as text, since the same ones decide on thousands of requests. */
const texts = new WeakMap<object, string>();

function documentText(document: object | undefined): string {
  if (document === undefined) return "";
  const known = texts.get(document) ?? JSON.stringify(document);
  texts.set(document, known);
  return known;
}

/** All that a decision depends on, and the decision. */
function textOf(decided: DecidedRequest): string {
  const { principal, request, identityPolicies, sessionPolicies, serviceControlPolicies, trust, isAllowed } = decided;
  const policies = [identityPolicies, sessionPolicies, serviceControlPolicies].map((all) =>
    all?.map(documentText).join("\n"),
  );
  const asked = [principal, request.action, request.resource, [...request.keys], isAllowed];
  return [JSON.stringify(asked), ...policies, documentText(trust)].join("\n\n");
}

/** Records what the world decides from now on; what it answers returns the decisions on which the other evaluator does not agree. */
export function opinionOn(world: World): () => Promise<readonly string[]> {
  const decisions = new Map<string, DecidedRequest>();
  world.onDecision = (decided) => {
    const key = textOf(decided);
    if (!asked.has(key)) decisions.set(key, decided);
    asked.add(key);
  };
  return async () => {
    if (decisions.size === 0) return [];
    const [{ createValidatedPolicy, validateTrustPolicy }, { runUnsafeSimulation }] = await Promise.all([
      import("@cloud-copilot/iam-policy"),
      import("@cloud-copilot/iam-simulate"),
    ]);
    const allows = (decided: DecidedRequest, policies: DecidedRequest["identityPolicies"]): boolean => {
      const { request, principal, serviceControlPolicies } = decided;
      const named = (all: readonly unknown[]) => all.map((policy, index) => ({ name: String(index), policy }));
      // Of what is being created AWS knows no id yet and writes `*`, which the other evaluator would take for a pattern.
      const resource = request.resource.replace(/\/\*$/, "/not-known-yet");
      const accountId = principal.split(":")[4] ?? "";
      const owner = decided.trust === undefined ? accountId : (resource.split(":")[4] ?? "");
      const contextVariables = contextOf(decided);
      const simulation = {
        request: { principal, action: request.action, resource: { resource, accountId: owner }, contextVariables },
        identityPolicies: named(policies),
        serviceControlPolicies: [
          { orgIdentifier: accountId, policies: named([FULL_ACCESS, ...serviceControlPolicies]) },
        ],
        resourceControlPolicies: [],
        ...(decided.trust === undefined
          ? {}
          : { resourcePolicy: createValidatedPolicy(decided.trust, validateTrustPolicy, { name: "trust" }) }),
      };
      return runUnsafeSimulation(simulation, {}) === "Allowed";
    };
    return [...decisions.values()].flatMap((decided) => {
      const { identityPolicies, sessionPolicies, isAllowed, request } = decided;
      const theirs =
        allows(decided, identityPolicies) && (sessionPolicies === undefined || allows(decided, sessionPolicies));
      return theirs === isAllowed
        ? []
        : [
            `${request.action} on ${request.resource}: here ${isAllowed}, there ${theirs} ${JSON.stringify([...request.keys])}`,
          ];
    });
  };
}

/** At the end of the running test, whatever was decided in this world must be what the other evaluator decides. */
export function withSecondOpinion(world: World): void {
  const disagreements = opinionOn(world);
  onTestFinished(async () => expect(await disagreements()).toEqual([]));
}
