// One EC2 action: which access it needs, how its parameters are read, what it does. The order of checks is the same for all
// (AWS' true order is not documented): authorisation, format and request limits, dry run, then the state of the world.

import { refusalOf } from "../caller/authorisation.ts";
import type { Context } from "../caller/context.ts";
import type { AccessRequest } from "../iam/evaluate.ts";
import type { Answer } from "../protocol/answer.ts";
import { AwsError } from "../protocol/aws-error.ts";
import type { Parameters } from "../protocol/parameters.ts";
import { hexOf } from "../world/ids.ts";

export interface Operation<Input> {
  /** Reads without checking: what is malformed is found out later. Default: the action on `*`. */
  readonly needs?: (parameters: Parameters, context: Context) => readonly AccessRequest[];
  readonly parse: (parameters: Parameters, context: Context) => Input;
  readonly run: (input: Input, context: Context) => Answer;
}

export type Handler = (action: string, parameters: Parameters, context: Context) => Answer;

/** The handler of an action. It refuses parameters that `parse` did not read. */
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

function authorise(request: AccessRequest, context: Context): void {
  const keys = new Map([...request.keys, ["ec2:region", [context.region.name]] as const]);
  const refusal = refusalOf({ ...request, keys }, context);
  if (refusal === undefined) return;
  throw new AwsError(
    403,
    "UnauthorizedOperation",
    `You are not authorized to perform this operation. ${refusal}. ` +
      `Encoded authorization failure message: ${hexOf(request.action + request.resource, 48)}`,
  );
}
