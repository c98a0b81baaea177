// Systems Manager, as far as parameters can be read by their path. JSON 1.1. Source: the API reference of GetParametersByPath.
import { refusalOf } from "../caller/authorisation.ts";
import type { Context } from "../caller/context.ts";
import type { Answer } from "../protocol/answer.ts";
import { AwsError, refuse } from "../protocol/aws-error.ts";
import { RequestBody } from "../protocol/request-body.ts";

/** What stands before the action in `X-Amz-Target`. */
export const SSM_TARGET = "AmazonSSM";

/** The most that a page holds. */
const PAGE = 10;

function parametersByPath(body: RequestBody, { account, region }: Context): object {
  const path = body.required("Path").replace(/(?<=.)\/$/, "");
  if (!/^\/[\w./-]*$/.test(path)) {
    refuse("ValidationException", "The parameter doesn't meet the parameter name requirements.");
  }
  const recursive = body.flag("Recursive") ?? false;
  const size = body.integer("MaxResults") ?? PAGE;
  if (size < 1 || size > PAGE) refuse("ValidationException", "MaxResults must be from 1 to 10.");
  const token = body.text("NextToken");
  body.refuseUnread();
  const [, start] =
    /^after-(\d+)$/.exec(token ?? "after-0") ?? refuse("InvalidNextToken", "The specified token is not valid.");
  const below = path === "/" ? "/" : `${path}/`;
  const found = [...region.parameters]
    .filter(([name]) => name.startsWith(below) && (recursive || !name.slice(below.length).includes("/")))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const end = Number(start) + size;
  const Parameters = found.slice(Number(start), end).map(([Name, Value]) => ({
    ...{ Name, Type: "String", Value, Version: 1, LastModifiedDate: 1_700_000_000.123, DataType: "text" },
    ARN: `arn:${account.partition}:ssm:${region.name}:${account.id}:parameter${Name}`,
  }));
  return { Parameters, ...(end < found.length ? { NextToken: `after-${end}` } : {}) };
}

/**
 * Runs the action.
 * @throws AwsError UnknownOperationException for one that the simulator does not know
 */
export function runSsm(action: string, members: Readonly<Record<string, unknown>>, context: Context): Answer {
  if (action !== "GetParametersByPath") return refuse("UnknownOperationException", "There is no such operation.");
  const { account, region } = context;
  const path = typeof members.Path === "string" ? members.Path : "/";
  const resource = `arn:${account.partition}:ssm:${region.name}:${account.id}:parameter${path}`;
  const refusal = refusalOf({ action: "ssm:GetParametersByPath", resource, keys: new Map() }, context);
  if (refusal !== undefined) throw new AwsError(400, "AccessDeniedException", refusal);
  return { kind: "elements", content: JSON.stringify(parametersByPath(new RequestBody(members), context)) };
}
