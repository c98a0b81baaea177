// The IAM policy documents that are printed: their shape, and the short way to write one.

/** A single value stands alone, as people write it. */
export type OneOrMore = string | readonly string[];

/** Operator → key → values. */
export type Conditions = Readonly<Record<string, Readonly<Record<string, OneOrMore>>>>;

export interface Statement {
  readonly Sid: string;
  /** `Deny` only in service control policies. */
  readonly Effect: "Allow" | "Deny";
  /** Only in trust policies. */
  readonly Principal?: { readonly AWS: OneOrMore } | { readonly Federated: string };
  readonly Action: OneOrMore;
  /** Not in trust policies. */
  readonly Resource?: OneOrMore;
  readonly Condition?: Conditions;
}

export interface PolicyDocument {
  readonly Version: "2012-10-17";
  readonly Statement: readonly Statement[];
}

/** A document of the statements that are there. */
export function document(...statements: readonly (Statement | undefined)[]): PolicyDocument {
  return { Version: "2012-10-17", Statement: statements.filter((statement) => statement !== undefined) };
}

/** A single value stands alone, several as a list. */
export function oneOrMore(values: readonly string[]): OneOrMore {
  const [only] = values;
  return values.length === 1 && only !== undefined ? only : values;
}

/** Characters as IAM counts them: without white space ("IAM and STS quotas" in the IAM user guide). */
export function characters(policy: PolicyDocument): number {
  return JSON.stringify(policy).replace(/\s/g, "").length;
}
