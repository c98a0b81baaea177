// Decides by policy documents whether a principal may do something: an explicit Deny wins, then one Allow is enough; a session
// policy must allow it too.
import { type Conditions, each, type Operator, type PolicyDocument, parseOperator, type Statement } from "./policy.ts";
import { wildcard } from "./wildcard.ts";

export interface AccessRequest {
  /** `ec2:ModifyManagedPrefixList`. */
  readonly action: string;
  /** An ARN; `*` for actions without resource level. */
  readonly resource: string;
  /** Condition keys that the request has, in lower case (IAM ignores their case) → values. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
}

export type Decision = "allowed" | "explicit-deny" | "no-identity-policy-allows" | "no-session-policy-allows";

function compare(operator: Operator, value: string, wanted: readonly string[]): boolean {
  switch (operator.comparison) {
    case "StringEquals":
      return wanted.includes(value);
    case "StringNotEquals":
      return !wanted.includes(value);
    case "StringEqualsIgnoreCase":
      return wanted.some((wish) => wish.toLowerCase() === value.toLowerCase());
    case "StringLike":
      return wanted.some((pattern) => wildcard(pattern, { escapes: false }).test(value));
    case "StringNotLike":
      return !wanted.some((pattern) => wildcard(pattern, { escapes: false }).test(value));
    // These two are the same to IAM; a wildcard stays within its part of the ARN.
    case "ArnEquals":
    case "ArnLike":
      return wanted.some((pattern) => isArnLike(pattern, value));
    case "ArnNotEquals":
    case "ArnNotLike":
      return !wanted.some((pattern) => isArnLike(pattern, value));
    case "Bool":
      return wanted.some((wish) => wish.toLowerCase() === value.toLowerCase());
    case "Null":
      return false;
  }
}

/** The first five parts one by one, the resource as a whole. */
function isArnLike(pattern: string, arn: string): boolean {
  const parts = (text: string) => [...text.split(":", 5), text.split(":").slice(5).join(":")];
  const values = parts(arn);
  return parts(pattern).every((part, index) => wildcard(part, { escapes: false }).test(values[index] ?? ""));
}

/** One condition key of one operator (IAM user guide, "condition operators" and "multivalued context keys"). */
function holds(operator: Operator, values: readonly string[] | undefined, wanted: readonly string[]): boolean {
  if (operator.comparison === "Null") return wanted.includes(String(values === undefined));
  if (operator.quantifier === "ForAllValues") return (values ?? []).every((value) => compare(operator, value, wanted));
  if (values === undefined) return operator.ifExists || /^(?:String|Arn)Not/.test(operator.comparison);
  return values.some((value) => compare(operator, value, wanted));
}

/** True if the conditions hold for a request with these `keys` (in lower case). */
export function conditionsHold(conditions: Conditions, keys: AccessRequest["keys"]): boolean {
  return Object.entries(conditions).every(([name, wantedByKey]) => {
    const operator = parseOperator(name);
    return (
      operator !== undefined &&
      Object.entries(wantedByKey).every(([key, wanted]) => holds(operator, keys.get(key.toLowerCase()), each(wanted)))
    );
  });
}

function applies(statement: Statement, request: AccessRequest): boolean {
  const matches = (pattern: string, text: string) => wildcard(pattern, { escapes: false }).test(text);
  return (
    each(statement.Action).some((action) => matches(action.toLowerCase(), request.action.toLowerCase())) &&
    each(statement.Resource).some((resource) => resource === "*" || matches(resource, request.resource)) &&
    conditionsHold(statement.Condition ?? {}, request.keys)
  );
}

/** What all these documents say together. */
export function decide(documents: readonly PolicyDocument[], request: AccessRequest): "allow" | "deny" | "silent" {
  const applying = documents.flatMap((document) => each(document.Statement)).filter((s) => applies(s, request));
  if (applying.some((statement) => statement.Effect === "Deny")) return "deny";
  return applying.length > 0 ? "allow" : "silent";
}

/** The decision; `sessionPolicies`: undefined when the session has none. */
export function evaluate(
  policies: readonly PolicyDocument[],
  sessionPolicies: readonly PolicyDocument[] | undefined,
  request: AccessRequest,
): Decision {
  const byIdentity = decide(policies, request);
  const bySession = sessionPolicies === undefined ? "allow" : decide(sessionPolicies, request);
  if (byIdentity === "deny" || bySession === "deny") return "explicit-deny";
  if (byIdentity === "silent") return "no-identity-policy-allows";
  return bySession === "allow" ? "allowed" : "no-session-policy-allows";
}
