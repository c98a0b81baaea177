// One RAM action: which access it needs, how its parameters are read, what it does; and the memory that makes repeated
// client tokens harmless. Without a token there is no idempotency.

import { refusalOf } from "../caller/authorisation.ts";
import type { Context } from "../caller/context.ts";
import type { AccessRequest } from "../iam/evaluate.ts";
import type { Answer } from "../protocol/answer.ts";
import { AwsError, refuse } from "../protocol/aws-error.ts";
import type { RequestBody } from "../protocol/request-body.ts";

/** Not documented for RAM; the same as EC2's. */
const TOKEN_LIFE_MS = 24 * 60 * 60 * 1000;

export interface Operation<Input> {
  /** Reads without checking who owns what. Default: the action on `*`. */
  readonly needs?: (body: RequestBody, context: Context) => readonly AccessRequest[];
  readonly parse: (body: RequestBody, context: Context) => Input;
  readonly run: (input: Input, context: Context) => Answer;
}

export type Handler = (action: string, body: RequestBody, context: Context) => Answer;

/** An action that reads. */
export function reading<Input>({ needs, parse, run }: Operation<Input>): Handler {
  return (action, body, context) => {
    const onAnything = { action: `ram:${action}`, resource: "*", keys: new Map() };
    for (const request of needs?.(body, context) ?? [onAnything]) authorise(request, context);
    const input = parse(body, context);
    body.refuseUnread();
    return run(input, context);
  };
}

/** An action that changes something and takes a client token; `run` answers the members beside the token. */
export function changing<Input>(
  operation: Omit<Operation<Input>, "run"> & {
    readonly run: (input: Input, context: Context) => Readonly<Record<string, unknown>>;
  },
): Handler {
  return reading({
    ...operation,
    parse: (body, context) => ({ input: operation.parse(body, context), token: body.text("clientToken") }),
    run: ({ input, token }, context) => {
      const { region, fingerprint, world } = context;
      const known = token === undefined ? undefined : region.shareTokens.get(token);
      if (known !== undefined && world.clock.now() - known.at < TOKEN_LIFE_MS) {
        if (known.fingerprint === fingerprint) return known.answer;
        return refuse(
          "IdempotentParameterMismatchException",
          "The client token was used before with other parameters.",
        );
      }
      const clientToken = token ?? world.ids.uuid();
      const answer = json({ ...operation.run(input, context), clientToken });
      region.shareTokens.set(clientToken, { fingerprint, answer, at: world.clock.now() });
      return answer;
    },
  });
}

/** An answer of these members. */
export function json(members: Readonly<Record<string, unknown>>): Answer {
  return { kind: "elements", content: JSON.stringify(members) };
}

function authorise(request: AccessRequest, context: Context): void {
  const refusal = refusalOf(request, context);
  if (refusal !== undefined) throw new AwsError(403, "AccessDeniedException", refusal);
}
