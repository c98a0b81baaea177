// Trust policies: who may assume a role. Tests and demos write a role's trust in a short form; it is evaluated as the document that
// IAM would keep.
import { conditionsHold } from "./evaluate.ts";
import { type Conditions, conditionsProblem, each, isObject, isStrings } from "./policy.ts";
import { wildcard } from "./wildcard.ts";

/** In short form, or as the document that IAM keeps; with both, either of them is enough. */
export interface Trust {
  /** ARNs of roles and users, account ids (or their root ARN). */
  readonly principals: readonly string[];
  readonly externalId?: string;
  /** True: `sts:TagSession` is allowed too. */
  readonly tagSession?: boolean;
  /** Which tokens AssumeRoleWithWebIdentity accepts. */
  readonly webIdentity?: {
    /** ARN of an OIDC provider of the role's account. */
    readonly provider: string;
    /** On claims of the token: `{ StringLike: { "token.actions.githubusercontent.com:sub": "repo:acme/network:*" } }`. */
    readonly conditions: Conditions;
  };
  readonly document?: TrustDocument;
}

type OneOrMore = string | readonly string[];

export interface TrustStatement {
  readonly Sid?: string;
  readonly Effect: "Allow" | "Deny";
  readonly Principal: "*" | { readonly AWS?: OneOrMore; readonly Federated?: OneOrMore };
  readonly Action: OneOrMore;
  readonly Condition?: Conditions;
}

export interface TrustDocument {
  readonly Version: "2012-10-17";
  readonly Id?: string;
  readonly Statement: TrustStatement | readonly TrustStatement[];
}

/** Characters without white space, by default (IAM user guide, "IAM and STS quotas"). */
const TRUST_CHARACTERS = 2048;
const INLINE_CHARACTERS = 10_240;

/** What the short form says, as statements. */
export function trustDocument(trust: Trust): TrustDocument {
  const { principals, externalId, tagSession, webIdentity, document } = trust;
  const statements: TrustStatement[] = document === undefined ? [] : [...each(document.Statement)];
  if (principals.length > 0) {
    statements.push({
      Effect: "Allow",
      Principal: { AWS: principals },
      Action: tagSession === true ? ["sts:AssumeRole", "sts:TagSession"] : "sts:AssumeRole",
      ...(externalId === undefined ? {} : { Condition: { StringEquals: { "sts:ExternalId": externalId } } }),
    });
  }
  if (webIdentity !== undefined) {
    statements.push({
      Effect: "Allow",
      Principal: { Federated: webIdentity.provider },
      Action: "sts:AssumeRoleWithWebIdentity",
      Condition: webIdentity.conditions,
    });
  }
  return { Version: "2012-10-17", Statement: statements };
}

export interface TrustRequest {
  readonly action: "sts:AssumeRole" | "sts:AssumeRoleWithWebIdentity" | "sts:TagSession";
  readonly kind: "AWS" | "Federated";
  /** ARNs of the caller, or of the provider that vouches for it. */
  readonly names: readonly string[];
  /** What stands for the caller's whole account. */
  readonly accountNames: readonly string[];
  /** Condition keys in lower case → values. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
}

/** `by-account`: the caller's own policies decide too; `by-name` is enough inside one account. */
export function decideTrust(trust: Trust, request: TrustRequest): "by-name" | "by-account" | "no" {
  const applying = each(trustDocument(trust).Statement).flatMap((statement) => {
    const how = naming(statement, request);
    return how === undefined || !applies(statement, request) ? [] : [{ effect: statement.Effect, how }];
  });
  if (applying.length === 0 || applying.some(({ effect }) => effect === "Deny")) return "no";
  return applying.some(({ how }) => how === "by-name") ? "by-name" : "by-account";
}

function naming({ Principal }: TrustStatement, request: TrustRequest): "by-name" | "by-account" | undefined {
  const named = Principal === "*" ? ["*"] : each(Principal[request.kind] ?? []);
  if (request.names.some((name) => named.includes(name))) return "by-name";
  const byAccount = request.kind === "AWS" && ["*", ...request.accountNames].some((name) => named.includes(name));
  return byAccount ? "by-account" : undefined;
}

function applies({ Action, Condition }: TrustStatement, { action, keys }: TrustRequest): boolean {
  const isMeant = each(Action).some((pattern) =>
    wildcard(pattern.toLowerCase(), { escapes: false }).test(action.toLowerCase()),
  );
  return isMeant && conditionsHold(Condition ?? {}, keys);
}

/**
 * The document, if the simulator evaluates all that it says.
 * @throws TypeError with what is wrong
 */
export function checkTrust(document: unknown): TrustDocument {
  const problem = trustProblem(document);
  if (problem !== undefined) throw new TypeError(`trust policy: ${problem}`);
  return document as TrustDocument;
}

function trustProblem(document: unknown): string | undefined {
  if (!isObject(document)) return "the document is not an object";
  if (document.Version !== "2012-10-17") return "Version is not 2012-10-17";
  const statements = Array.isArray(document.Statement) ? document.Statement : [document.Statement];
  return statements.map(statementProblem).find((problem) => problem !== undefined);
}

function statementProblem(statement: unknown): string | undefined {
  if (!isObject(statement)) return "a statement is not an object";
  const known = ["Sid", "Effect", "Principal", "Action", "Condition"];
  const unknown = Object.keys(statement).find((key) => !known.includes(key));
  if (unknown !== undefined) return `the simulator does not evaluate ${unknown}`;
  if (statement.Effect !== "Allow" && statement.Effect !== "Deny") return "Effect is neither Allow nor Deny";
  if (!isStrings(statement.Action)) return "Action is missing";
  const { Principal } = statement;
  if (Principal !== "*") {
    if (!isObject(Principal) || !Object.values(Principal).every(isStrings)) return "Principal is missing";
    const other = Object.keys(Principal).find((kind) => kind !== "AWS" && kind !== "Federated");
    if (other !== undefined) return `the simulator does not know principals of the kind ${other}`;
  }
  return statement.Condition === undefined ? undefined : conditionsProblem(statement.Condition);
}

/**
 * Checks the size of a role's documents: its trust policy, and all inline policies together.
 * @throws TypeError if they are larger than IAM allows
 */
export function checkSizes(trust: TrustDocument, policies: readonly unknown[]): void {
  const characters = (document: unknown) => JSON.stringify(document).replace(/\s/g, "").length;
  const inline = policies.reduce<number>((sum, policy) => sum + characters(policy), 0);
  if (characters(trust) > TRUST_CHARACTERS) {
    throw new TypeError(`trust policy: ${characters(trust)} characters, ${TRUST_CHARACTERS} are allowed`);
  }
  if (inline > INLINE_CHARACTERS) {
    throw new TypeError(`inline policies: ${inline} characters, ${INLINE_CHARACTERS} are allowed`);
  }
}
