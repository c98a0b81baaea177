// Where a read or write happens: the account-region and its signed-in SDK clients.
import type { EC2Client } from "@aws-sdk/client-ec2";
import type { AccountRegion } from "../model/account-region.ts";
import type { NetworkFirewall, Quotas, Ram } from "./clients.ts";

export interface AccountClient {
  readonly at: AccountRegion;
  readonly ec2: EC2Client;
  /** RAM's SDK with one client for the run, made when it is first asked for. */
  readonly ram: () => Promise<Ram>;
  /** The same of Service Quotas. */
  readonly quotas: () => Promise<Quotas>;
  /** The same of Network Firewall. */
  readonly firewalls: () => Promise<NetworkFirewall>;
}
