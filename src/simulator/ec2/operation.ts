// One EC2 action: what it needs to be allowed, how its parameters are read, what it does. The order of checks is the same for all
// (AWS' true order is not documented): authorisation, format and request limits, dry run, then the state of the world.
import type { Account } from "../account.ts";
import type { Answer } from "../answer.ts";
import { AwsError } from "../aws-error.ts";
import type { Behaviour } from "../behaviour.ts";
import { type AccessRequest, type Decision, evaluate } from "../iam/evaluate.ts";
import { type IssuedKey, principalArn } from "../identity.ts";
import { hexOf } from "../ids.ts";
import type { Parameters } from "../parameters.ts";
import type { Region } from "../region.ts";
import type { World } from "../world.ts";

export interface Context {
  readonly world: World;
  readonly behaviour: Behaviour;
  readonly account: Account;
  readonly region: Region;
  readonly key: IssuedKey;
  /** Tells a page token of one request from that of another: service, action and parameters except those of paging. */
  readonly fingerprint: string;
}

export interface Operation<Input> {
  /** Reads without checking: what is malformed is found out later. Default: the action on `*`. */
  readonly needs?: (parameters: Parameters, context: Context) => readonly AccessRequest[];
  readonly parse: (parameters: Parameters, context: Context) => Input;
  readonly run: (input: Input, context: Context) => Answer;
}

export type Handler = (action: string, parameters: Parameters, context: Context) => Answer;

export function operation<Input>({ needs, parse, run }: Operation<Input>): Handler {
  return (action, parameters, context) => {
    const onAnything = { action: `ec2:${action}`, resource: "*", keys: new Map() };
    for (const request of needs?.(parameters, context) ?? [onAnything]) authorise(request, context);
    const dryRun = parameters.flag("DryRun") ?? false;
    const input = parse(parameters, context);
    parameters.refuseUnread();
    if (dryRun) throw new AwsError(412, "DryRunOperation", "Request would have succeeded, but DryRun flag is set.");
    return run(input, context);
  };
}

const REASONS: Readonly<Record<Exclude<Decision, "allowed">, (action: string) => string>> = {
  "explicit-deny": () => "with an explicit deny in an identity-based policy",
  "no-identity-policy-allows": (action) => `because no identity-based policy allows the ${action} action`,
  "no-session-policy-allows": (action) => `because no session policy allows the ${action} action`,
};

function authorise(request: AccessRequest, { key, region }: Context): void {
  const keys = new Map([...request.keys, ["ec2:region", [region.name]] as const]);
  const decision = evaluate(key.identity.policies, key.sessionPolicies, { ...request, keys });
  if (decision === "allowed") return;
  throw new AwsError(
    403,
    "UnauthorizedOperation",
    `You are not authorized to perform this operation. User: ${principalArn(key)} is not authorized to perform: ` +
      `${request.action} on resource: ${request.resource} ${REASONS[decision](request.action)}. ` +
      `Encoded authorization failure message: ${hexOf(request.action + request.resource, 48)}`,
  );
}
