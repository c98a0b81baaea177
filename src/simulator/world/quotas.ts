// The quotas of one account-region: what AWS grants by default, and what was applied to the account.

export interface Quota {
  readonly service: string;
  readonly code: string;
  readonly name: string;
  /** Unless another value is applied. */
  readonly value: number;
}

/** Amazon VPC user guide, "Amazon VPC quotas", and "Quotas for your transit gateways", with the codes that Service Quotas has. */
export const QUOTAS = {
  rulesPerGroup: {
    service: "vpc",
    code: "L-0EA8095F",
    name: "Inbound or outbound rules per security group",
    value: 60,
  },
  groupsPerInterface: { service: "vpc", code: "L-2AFB9258", name: "Security groups per network interface", value: 5 },
  routesPerTable: { service: "vpc", code: "L-93826ACB", name: "Routes per route table", value: 500 },
  routesPerTransitGateway: { service: "ec2", code: "L-BCC1FB47", name: "Routes per transit gateway", value: 10_000 },
} as const satisfies Readonly<Record<string, Quota>>;

export type QuotaName = keyof typeof QUOTAS;

/** Why Service Quotas could not find out the value (API reference, `ErrorReason`). */
export interface QuotaTrouble {
  readonly code:
    | "DEPENDENCY_ACCESS_DENIED_ERROR"
    | "DEPENDENCY_THROTTLING_ERROR"
    | "DEPENDENCY_SERVICE_ERROR"
    | "SERVICE_QUOTA_NOT_AVAILABLE_ERROR";
  readonly message: string;
}

/** The quotas as EC2 enforces them, and as Service Quotas tells them, which is not always the same. */
export class Quotas {
  readonly #applied = new Map<QuotaName, number>();
  /** Those of which Service Quotas knows no applied value. */
  readonly neverApplied = new Set<QuotaName>();
  readonly troubles = new Map<QuotaName, QuotaTrouble>();

  /** The value that counts. */
  of(name: QuotaName): number {
    return this.#applied.get(name) ?? QUOTAS[name].value;
  }

  /** Applies a value, as AWS does when it grants a request. */
  apply(name: QuotaName, value: number): void {
    this.#applied.set(name, value);
    this.neverApplied.delete(name);
  }
}
