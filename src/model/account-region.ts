// One account in one Region: where sources are read and lists live.

export interface AccountRegion {
  /** Alias of the account in mappings.yaml. */
  readonly account: string;
  /** 12 digits. */
  readonly accountId: string;
  readonly region: string;
}

/** `account/region`, unique in a run. */
export function accountRegionKey(at: AccountRegion): string {
  return `${at.account}/${at.region}`;
}

/** Values by account-region, for questions that are asked of every list: no key is put together for them. */
export class PerAccountRegion<T> {
  readonly #values = new Map<string, Map<string, T>>();
  /** The lists of a place mostly come one after the other. */
  #last: { readonly account: string; readonly region: string; readonly value: T | undefined } | undefined;

  constructor(entries: Iterable<readonly [at: AccountRegion, value: T]> = []) {
    for (const [at, value] of entries) this.set(at, value);
  }

  get({ account, region }: AccountRegion): T | undefined {
    if (this.#last?.account === account && this.#last.region === region) return this.#last.value;
    const value = this.#values.get(account)?.get(region);
    this.#last = { account, region, value };
    return value;
  }

  set({ account, region }: AccountRegion, value: T): void {
    const own = this.#values.get(account) ?? new Map<string, T>();
    this.#values.set(account, own.set(region, value));
    this.#last = undefined;
  }
}

/** `account/region/name`, how users name a prefix list. */
export function listAddress(at: AccountRegion, name: string): string {
  return `${accountRegionKey(at)}/${name}`;
}

/** Orders texts by code units, which gives the same order on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders by account alias, then by Region. */
export function compareAccountRegions(a: AccountRegion, b: AccountRegion): number {
  return compareText(a.account, b.account) || compareText(a.region, b.region);
}
