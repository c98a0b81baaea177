// Reading quotas: GetServiceQuota for what applies to the account, GetAWSDefaultServiceQuota for what AWS grants by default. plsync has
// no values of its own: a quota that cannot be read is unknown.
import type { ServiceQuota } from "@aws-sdk/client-service-quotas";
import type { AccountClient } from "./account-client.ts";
import { errorCode } from "./answers/error-code.ts";
import { OddAnswer, required } from "./answers/odd-answer.ts";

/** What Service Quotas calls a quota. */
export interface QuotaCode {
  /** `vpc`. */
  readonly service: string;
  /** `L-0EA8095F`. */
  readonly code: string;
}

/**
 * The value that applies to the account, or undefined: AWS answers NoSuchResourceException where none was ever applied (GitHub:
 * hashicorp/terraform-provider-aws#10929, aws/aws-cli#6629).
 */
export async function appliedQuota(client: AccountClient, quota: QuotaCode): Promise<number | undefined> {
  const { client: quotas, sdk } = await client.quotas();
  const { service: ServiceCode, code: QuotaCode } = quota;
  try {
    return valueIn((await quotas.send(new sdk.GetServiceQuotaCommand({ ServiceCode, QuotaCode }))).Quota, quota);
  } catch (error) {
    if (errorCode(error) === "NoSuchResourceException") return undefined;
    throw error;
  }
}

/** The value that AWS grants by default in the Region, the same for all accounts. */
export async function defaultQuota(client: AccountClient, quota: QuotaCode): Promise<number> {
  const { client: quotas, sdk } = await client.quotas();
  const { service: ServiceCode, code: QuotaCode } = quota;
  const command = new sdk.GetAWSDefaultServiceQuotaCommand({ ServiceCode, QuotaCode });
  return valueIn((await quotas.send(command)).Quota, quota);
}

/** `ErrorReason` says that Service Quotas could not find out the value (API reference of ServiceQuota). */
function valueIn(answer: ServiceQuota | undefined, { code }: QuotaCode): number {
  const quota = required(answer, `no quota ${code}`);
  if (quota.QuotaCode !== code) throw new OddAnswer(`the quota ${quota.QuotaCode}, which was not asked for`);
  const reason = quota.ErrorReason;
  if (reason !== undefined) {
    throw new OddAnswer(`an error in place of the quota ${code}: ${reason.ErrorCode}: ${reason.ErrorMessage}`);
  }
  const value = required(quota.Value, `no value of the quota ${code}`);
  if (!Number.isFinite(value) || value < 0) throw new OddAnswer(`the value ${value} of the quota ${code}`);
  return value;
}
