// Accounts as AWS Organizations knows them.
import { partitionOfRegion } from "./partition.ts";

export interface OrganizationAccount {
  /** 12 digits. */
  readonly id: string;
  readonly name: string;
  /** Neither suspended nor about to be closed. */
  readonly isActive: boolean;
}

/** What was asked of an organisation. */
export interface OrganizationView {
  /** The accounts in the units that were asked about and in those below them, in order of id. */
  readonly members: readonly OrganizationAccount[];
  /** Of the other accounts that were asked about, those that the organisation has. */
  readonly others: readonly OrganizationAccount[];
}

/** The id of a root or of an organisational unit (API reference of ListAccountsForParent). */
export function isParentId(text: string): boolean {
  return /^(?:r-[0-9a-z]{4,32}|ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$/.test(text);
}

/** By partition (AWS General Reference, "AWS Organizations endpoints"). */
const HOME: Readonly<Record<string, string>> = { "aws-cn": "cn-northwest-1", "aws-us-gov": "us-gov-west-1" };

/** The Region where Organizations is asked about the partition of this one. */
export function organizationsRegion(region: string): string {
  return HOME[partitionOfRegion(region)] ?? "us-east-1";
}
