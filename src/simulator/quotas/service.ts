// Service Quotas: what was applied to the account, and what AWS grants by default. JSON 1.1.

import { refusalOf } from "../caller/authorisation.ts";
import type { Context } from "../caller/context.ts";
import type { Answer } from "../protocol/answer.ts";
import { AwsError, refuse } from "../protocol/aws-error.ts";
import { RequestBody } from "../protocol/request-body.ts";
import { QUOTAS, type Quota, type QuotaName, type QuotaTrouble } from "../world/quotas.ts";

/** What stands before the action in `X-Amz-Target`. */
export const QUOTAS_TARGET = "ServiceQuotasV20190624";

const ACTIONS: Readonly<Record<string, (name: QuotaName, context: Context) => Answer>> = {
  /** Fails for a quota of which no applied value is known, as AWS does (GitHub: hashicorp/terraform-provider-aws#10929). */
  GetServiceQuota: (name, context) => {
    const { quotas } = context.region;
    if (quotas.neverApplied.has(name)) return unknownQuota();
    return answer(QUOTAS[name], quotas.of(name), quotas.troubles.get(name), context);
  },
  GetAWSDefaultServiceQuota: (name, context) => answer(QUOTAS[name], QUOTAS[name].value, undefined, context),
};

function unknownQuota(): never {
  return refuse("NoSuchResourceException", "The request failed because the specified quota does not exist.");
}

/**
 * Runs the action.
 * @throws AwsError UnknownOperationException for one that the simulator does not know
 */
export function runQuotas(action: string, members: Readonly<Record<string, unknown>>, context: Context): Answer {
  const run = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
  if (run === undefined) return refuse("UnknownOperationException", "There is no such operation.");
  const refusal = refusalOf({ action: `servicequotas:${action}`, resource: "*", keys: new Map() }, context);
  if (refusal !== undefined) throw new AwsError(400, "AccessDeniedException", refusal);
  const body = new RequestBody(members);
  const [service, code] = [body.required("ServiceCode"), body.required("QuotaCode")];
  body.refuseUnread();
  const names = Object.keys(QUOTAS) as QuotaName[];
  const name = names.find((one) => QUOTAS[one].service === service && QUOTAS[one].code === code);
  return name === undefined ? unknownQuota() : run(name, context);
}

function answer(quota: Quota, value: number, trouble: QuotaTrouble | undefined, { region }: Context): Answer {
  const { service, code, name } = quota;
  const { id, partition } = region.account;
  const told = {
    ServiceCode: service,
    QuotaCode: code,
    QuotaArn: `arn:${partition}:servicequotas:${region.name}:${id}:${service}/${code}`,
    QuotaName: name,
    Value: value,
    Unit: "None",
    Adjustable: true,
    GlobalQuota: false,
    ...(trouble === undefined ? {} : { ErrorReason: { ErrorCode: trouble.code, ErrorMessage: trouble.message } }),
  };
  return { kind: "elements", content: JSON.stringify({ Quota: told }) };
}
