// An organisation of accounts: RAM shares with it, a unit of it or an account in it without an invitation.

export interface Unit {
  /** `ou-root-id`. */
  readonly id: string;
  /** `arn:aws:organizations::<management account>:ou/<organisation>/<unit>`. */
  readonly arn: string;
  /** Members of the unit itself. */
  readonly accounts: Set<string>;
  /** The unit that this one is in; absent: the root. */
  readonly parent?: Unit;
  readonly name: string;
}

export interface OrganisationSettings {
  /** `o-` and 10 to 32 of a–z and 0–9. */
  readonly id: string;
  readonly partition: string;
  readonly managementAccountId: string;
  /** Accounts directly under the root, besides the management account. */
  readonly accounts?: readonly string[];
  /** False: "sharing with AWS Organizations" has not been switched on in RAM. */
  readonly sharing?: boolean;
}

/** An organisation with its units. */
export class Organisation {
  readonly id: string;
  readonly arn: string;
  readonly managementAccountId: string;
  sharing: boolean;
  readonly units = new Map<string, Unit>();
  /** Directly under the root. */
  readonly accounts: Set<string>;
  /** `r-…` */
  readonly rootId: string;
  /** Accounts that are suspended or about to be closed. */
  readonly closed = new Map<string, "SUSPENDED" | "PENDING_CLOSURE">();
  /** Accounts besides the management account that may look at the organisation. */
  readonly administrators = new Set<string>();
  readonly #arnPrefix: string;

  constructor({ id, partition, managementAccountId, accounts = [], sharing = true }: OrganisationSettings) {
    if (!/^o-[a-z0-9]{10,32}$/.test(id)) throw new TypeError(`not the id of an organisation: ${id}`);
    this.id = id;
    this.managementAccountId = managementAccountId;
    this.#arnPrefix = `arn:${partition}:organizations::${managementAccountId}:`;
    this.arn = `${this.#arnPrefix}organization/${id}`;
    this.accounts = new Set([managementAccountId, ...accounts]);
    this.sharing = sharing;
    this.rootId = `r-${id.slice(2, 6)}`;
  }

  /** ARN of `account/ID`, `ou/ID` or `root/ID`. */
  arnOf(kind: "account" | "ou" | "root", id: string): string {
    return `${this.#arnPrefix}${kind}/${this.id}/${id}`;
  }

  /** @param id `ou-`, the root's part, `-`, and 8 to 32 of a–z and 0–9 */
  unit(id: string, accounts: readonly string[], parent?: Unit): Unit {
    if (!/^ou-[a-z0-9]{4,32}-[a-z0-9]{8,32}$/.test(id)) throw new TypeError(`not the id of a unit: ${id}`);
    const arn = `${this.#arnPrefix}ou/${this.id}/${id}`;
    const unit: Unit = { id, arn, name: id, accounts: new Set(accounts), ...(parent === undefined ? {} : { parent }) };
    this.units.set(id, unit);
    return unit;
  }

  /** True for every account of the organisation, the management account included. */
  has(accountId: string): boolean {
    return this.accounts.has(accountId) || [...this.units.values()].some((unit) => unit.accounts.has(accountId));
  }

  /** True if the ARN is this organisation's, or that of a unit that the account is in, however deep. */
  covers(arn: string, accountId: string): boolean {
    if (arn === this.arn) return this.has(accountId);
    const within = (unit: Unit | undefined): boolean => unit !== undefined && (unit.arn === arn || within(unit.parent));
    return [...this.units.values()].some((unit) => unit.accounts.has(accountId) && within(unit));
  }
}
