// IAM policy documents: their shape, and a check that the evaluation knows everything that a document says. What it does not
// know is refused when the document is given, so that no condition is ever silently ignored.

type OneOrMore = string | readonly string[];

/** Operator → key → values. */
export type Conditions = Readonly<Record<string, Readonly<Record<string, OneOrMore>>>>;

export interface Statement {
  readonly Sid?: string;
  readonly Effect: "Allow" | "Deny";
  readonly Action: OneOrMore;
  readonly Resource: OneOrMore;
  readonly Condition?: Conditions;
}

export interface PolicyDocument {
  readonly Version: "2012-10-17";
  readonly Id?: string;
  readonly Statement: Statement | readonly Statement[];
}

/** Comparisons that can end in `IfExists`. */
const COMPARISONS = [
  "StringEquals",
  "StringNotEquals",
  "StringEqualsIgnoreCase",
  "StringLike",
  "StringNotLike",
  "ArnEquals",
  "ArnLike",
  "ArnNotEquals",
  "ArnNotLike",
  "Bool",
] as const;

/** `ForAllValues:StringEqualsIfExists` in its parts. */
export interface Operator {
  readonly quantifier: "ForAllValues" | "ForAnyValue" | undefined;
  readonly comparison: (typeof COMPARISONS)[number] | "Null";
  readonly ifExists: boolean;
}

const OPERATOR = new RegExp(`^(?:(ForAllValues|ForAnyValue):)?(?:(${COMPARISONS.join("|")})(IfExists)?|(Null))$`);

/** The operator, or undefined for one that the simulator does not evaluate. */
export function parseOperator(text: string): Operator | undefined {
  const match = OPERATOR.exec(text);
  if (match === null) return undefined;
  const [, quantifier, comparison, ifExists, nullOperator] = match;
  return {
    quantifier: quantifier as Operator["quantifier"],
    comparison: (comparison ?? nullOperator) as Operator["comparison"],
    ifExists: ifExists !== undefined,
  };
}

/** A single value as a list of one. */
export function each<T extends string | object>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? value : [value as T];
}

/** True for a text and for a list of texts. */
export function isStrings(value: unknown): value is OneOrMore {
  return typeof value === "string" || (Array.isArray(value) && value.every((item) => typeof item === "string"));
}

/** True for a JSON object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function statementProblem(statement: unknown): string | undefined {
  if (!isObject(statement)) return "a statement is not an object";
  const unknown = Object.keys(statement).find(
    (key) => !["Sid", "Effect", "Action", "Resource", "Condition"].includes(key),
  );
  if (unknown !== undefined) return `the simulator does not evaluate ${unknown}`;
  if (statement.Effect !== "Allow" && statement.Effect !== "Deny") return "Effect is neither Allow nor Deny";
  if (!isStrings(statement.Action)) return "Action is missing";
  if (!isStrings(statement.Resource)) return "Resource is missing";
  return statement.Condition === undefined ? undefined : conditionsProblem(statement.Condition);
}

/** What is wrong with conditions, or undefined. */
export function conditionsProblem(conditions: unknown): string | undefined {
  if (!isObject(conditions)) return "Condition is not an object";
  for (const [operator, keys] of Object.entries(conditions)) {
    if (parseOperator(operator) === undefined) return `the simulator does not evaluate the operator ${operator}`;
    if (!isObject(keys) || !Object.values(keys).every(isStrings)) return `${operator} does not hold keys with values`;
  }
  return undefined;
}

/** What is wrong with a document, or undefined. */
export function policyProblem(document: unknown): string | undefined {
  if (!isObject(document)) return "the document is not an object";
  if (document.Version !== "2012-10-17") return "Version is not 2012-10-17";
  const statements = Array.isArray(document.Statement) ? document.Statement : [document.Statement];
  return statements.map(statementProblem).find((problem) => problem !== undefined);
}

/**
 * The document, if the simulator evaluates all that it says.
 * @throws TypeError with what is wrong
 */
export function checkPolicy(document: unknown): PolicyDocument {
  const problem = policyProblem(document);
  if (problem !== undefined) throw new TypeError(`policy document: ${problem}`);
  return document as PolicyDocument;
}
