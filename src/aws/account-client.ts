// Where a read or write happens: the account-region, its signed-in client, and whom to tell what people should know.
import type { EC2Client } from "@aws-sdk/client-ec2";
import type { AccountRegion } from "../model/account-region.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { Ram } from "./clients.ts";

export interface Place {
  readonly at: AccountRegion;
  readonly client: EC2Client;
  /** One client for the run, made when it is first asked for. */
  readonly ram: () => Promise<Ram>;
  readonly warn: (warning: Diagnostic) => void;
}
