// What has a CIDR in a VPC, in JSON, both ways.
import type { InVpc } from "../model/change.ts";

export interface InVpcDocument {
  readonly id: string;
  readonly vpc_id: string;
  readonly account: string;
  readonly account_id: string;
  readonly region: string;
}

/** As `adds[].also_in[]` of schemas/plan.v1.json. */
export function encodeInVpc({ id, vpcId, at }: InVpc): InVpcDocument {
  return { id, vpc_id: vpcId, account: at.account, account_id: at.accountId, region: at.region };
}

/** Of a document that fits the schema. */
export function decodeInVpc({ id, vpc_id, account, account_id, region }: InVpcDocument): InVpc {
  return { id, vpcId: vpc_id, at: { account, accountId: account_id, region } };
}
