// Where a read or write happens: the account-region, its signed-in client, and whom to tell what people should know.
import type { EC2Client } from "@aws-sdk/client-ec2";
import type { AccountRegion } from "../model/account-region.ts";
import type { Diagnostic } from "../model/diagnostic.ts";

export interface Place {
  readonly at: AccountRegion;
  readonly client: EC2Client;
  readonly warn: (warning: Diagnostic) => void;
}
