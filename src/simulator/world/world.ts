// The simulated AWS as a whole: its accounts, the keys in circulation and its clock. Tests and demos build it and change it while it runs.
import type { AccessRequest } from "../iam/evaluate.ts";
import type { PolicyDocument } from "../iam/policy.ts";
import type { TrustDocument } from "../iam/trust.ts";
import { Account, type AccountSettings } from "./account.ts";
import { Clock } from "./clock.ts";
import type { IssuedKey } from "./identity.ts";
import { Ids } from "./ids.ts";
import { Organisation, type OrganisationSettings } from "./organisation.ts";
import type { PrefixListRecord } from "./prefix-list-record.ts";
import type { Region } from "./region.ts";
import type { WorldState } from "./state.ts";
import type { Topic } from "./topic.ts";

/** What somebody asked for, what the policies said, and what came of it. */
export interface DecidedRequest {
  readonly request: AccessRequest;
  /** ARN of the session, the user, or the identity provider that vouches for whoever asks. */
  readonly principal: string;
  readonly identityPolicies: readonly PolicyDocument[];
  /** Undefined: the session has none. */
  readonly sessionPolicies: readonly PolicyDocument[] | undefined;
  readonly serviceControlPolicies: readonly PolicyDocument[];
  /** Of the role that is asked for; undefined: the request asks for none. */
  readonly trust?: TrustDocument;
  readonly isAllowed: boolean;
}

/** Everything that there is in the simulated AWS. */
export class World implements WorldState {
  readonly clock: Clock;
  readonly ids = new Ids();
  readonly accounts = new Map<string, Account>();
  /** Access key id → what it stands for. */
  readonly keys = new Map<string, IssuedKey>();

  /** By id. */
  readonly organisations = new Map<string, Organisation>();

  /** Topics of SNS by ARN. */
  readonly topics = new Map<string, Topic>();

  /** Told every decision by policies: for a second opinion. */
  onDecision: ((decided: DecidedRequest) => void) | undefined;

  constructor(clock: Clock = Clock.virtual()) {
    this.clock = clock;
  }

  /** The account of that id (12 digits), made when it is not there yet. */
  account(id: string, settings: AccountSettings = {}): Account {
    const known = this.accounts.get(id);
    if (known !== undefined) return known;
    const account = new Account(this, id, settings);
    this.accounts.set(id, account);
    return account;
  }

  /** A new organisation around its management account, which must be there. */
  organisation(
    id: string,
    managementAccountId: string,
    settings: Pick<OrganisationSettings, "accounts" | "sharing"> = {},
  ): Organisation {
    const { partition } = this.account(managementAccountId);
    const organisation = new Organisation({ ...settings, id, managementAccountId, partition });
    this.organisations.set(id, organisation);
    return organisation;
  }

  /** A new topic of SNS. `publishers`: principals of other accounts that its policy names. */
  topic(accountId: string, region: string, name: string, publishers: readonly string[] = []): Topic {
    const arn = `arn:${this.account(accountId).partition}:sns:${region}:${accountId}:${name}`;
    const topic: Topic = { arn, accountId, region, publishers, published: [] };
    this.topics.set(arn, topic);
    return topic;
  }

  /** The organisation that the account is in, or undefined. */
  organisationOf(accountId: string): Organisation | undefined {
    return [...this.organisations.values()].find((organisation) => organisation.has(accountId));
  }

  /** The Region as every account that has used it sees it. */
  *regionsNamed(name: string): Iterable<Region> {
    for (const account of this.accounts.values()) {
      const region = account.regions.get(name);
      if (region !== undefined) yield region;
    }
  }

  /** Every customer-managed list there is or was, deleted ones included, with all their versions: for checks after a run. */
  allLists(): readonly PrefixListRecord[] {
    return [...this.accounts.values()]
      .flatMap((account) => [...account.regions.values()])
      .flatMap((region) => [...region.lists.values(), ...region.deletedLists])
      .filter((list) => list.ownerId !== "AWS");
  }
}
