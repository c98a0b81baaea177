// One account of the simulated AWS: its users, roles and Regions, and the keys they are given.
import { partitionOfRegion } from "../../model/partition.ts";
import { checkPolicy, type PolicyDocument } from "../iam/policy.ts";
import { checkSizes, checkTrust, type Trust, trustDocument } from "../iam/trust.ts";
import type { Identity, IssuedKey, Role } from "./identity.ts";
import { Region } from "./region.ts";
import type { AccountName, WorldState } from "./state.ts";

export interface AccountSettings {
  /** For people. */
  readonly alias?: string;
  readonly partition?: string;
  /** Regions that are not enabled. */
  readonly disabledRegions?: readonly string[];
}

export interface RoleSettings {
  readonly trust: Trust;
  readonly policies?: readonly PolicyDocument[];
  /** `/` or `/path/`. */
  readonly path?: string;
  readonly maxSessionSeconds?: number;
  /** How long the new role cannot be assumed yet; default: no time. */
  readonly propagationMs?: number;
}

export interface RoleDocuments extends Pick<RoleSettings, "path" | "maxSessionSeconds" | "propagationMs"> {
  readonly name: string;
  /** The trust policy and the inline policies as they would be sent to IAM. */
  readonly trust: unknown;
  readonly policies: readonly unknown[];
}

/** An account with all that it has in IAM and in its Regions. */
export class Account implements AccountName {
  readonly id: string;
  readonly alias: string;
  readonly partition: string;
  readonly disabledRegions: Set<string>;
  /** By ARN. */
  readonly roles = new Map<string, Role>();
  readonly regions = new Map<string, Region>();
  /** Host of the issuer of tokens → audiences that roles of this account may take tokens for. */
  readonly oidcProviders = new Map<string, ReadonlySet<string>>();
  /** What its organisation denies to everybody in it; beside it, the organisation allows everything (`FullAWSAccess`). */
  serviceControlPolicies: readonly PolicyDocument[] = [];
  readonly #state: WorldState;

  constructor(state: WorldState, id: string, settings: AccountSettings) {
    if (!/^\d{12}$/.test(id)) throw new TypeError(`an account id has 12 digits: ${id}`);
    this.#state = state;
    this.id = id;
    this.alias = settings.alias ?? id;
    this.partition = settings.partition ?? "aws";
    this.disabledRegions = new Set(settings.disabledRegions);
  }

  /** The Region as this account sees it; every Region exists, with its AWS-managed lists. */
  region(name: string): Region {
    const known = this.regions.get(name);
    if (known !== undefined) return known;
    if (partitionOfRegion(name) !== this.partition) {
      throw new TypeError(`${name} is not in the partition ${this.partition} of account ${this.id}`);
    }
    const region = new Region(this.#state, { id: this.id, partition: this.partition }, name);
    this.regions.set(name, region);
    return region;
  }

  /** Registers an OIDC provider, such as `token.actions.githubusercontent.com`, and answers its ARN. */
  oidcProvider(host: string, audiences: readonly string[]): string {
    this.oidcProviders.set(host, new Set(audiences));
    return this.oidcProviderArn(host);
  }

  /** ARN of the OIDC provider of that host, whether it is registered or not. */
  oidcProviderArn(host: string): string {
    return `arn:${this.partition}:iam::${this.id}:oidc-provider/${host}`;
  }

  /** A new role, or a new version of one of that name. */
  role(name: string, settings: RoleSettings): Role {
    checkTrust(trustDocument(settings.trust));
    const role: Role = {
      ...this.#identity("role", `${settings.path ?? "/"}${name}`, settings.policies ?? []),
      kind: "role",
      trust: settings.trust,
      maxSessionSeconds: settings.maxSessionSeconds ?? 3600,
      assumableFrom: this.#state.clock.now() + (settings.propagationMs ?? 0),
    };
    this.roles.set(role.arn, role);
    return role;
  }

  /**
   * A role from real policy documents, such as `plsync iam` prints.
   * @throws TypeError if a document is larger than IAM allows, or says something that the simulator does not evaluate
   */
  roleFromDocuments({ name, trust, policies, ...settings }: RoleDocuments): Role {
    const document = checkTrust(trust);
    const inline = policies.map(checkPolicy);
    checkSizes(document, inline);
    return this.role(name, { ...settings, trust: { principals: [], document }, policies: inline });
  }

  /** A user with its long-lived key. */
  user(name: string, policies: readonly PolicyDocument[] = []): IssuedKey {
    return this.#issue(this.#identity("user", `/${name}`, policies), {});
  }

  /** Keys of a session of the role, as a runner gets them before plsync starts; without `expiresAt` they never expire. */
  session(
    role: Role,
    sessionName: string,
    limits: { readonly expiresAt?: number; readonly sessionPolicies?: readonly PolicyDocument[] } = {},
  ): IssuedKey {
    return this.#issue(role, { sessionName, sessionToken: this.#state.ids.opaque("token"), ...limits });
  }

  #identity(kind: "role" | "user", path: string, policies: readonly PolicyDocument[]): Identity {
    for (const policy of policies) checkPolicy(policy);
    return {
      kind,
      arn: `arn:${this.partition}:iam::${this.id}:${kind}${path}`,
      uniqueId: this.#state.ids.unique(kind === "role" ? "AROA" : "AIDA"),
      accountId: this.id,
      name: path.slice(path.lastIndexOf("/") + 1),
      policies,
    };
  }

  #issue(identity: Identity, session: Partial<IssuedKey>): IssuedKey {
    const { ids, keys } = this.#state;
    const key: IssuedKey = {
      ...session,
      accessKeyId: ids.unique(session.sessionToken === undefined ? "AKIA" : "ASIA"),
      secretAccessKey: ids.opaque("secret").slice(0, 40),
      identity,
    };
    keys.set(key.accessKeyId, key);
    return key;
  }
}
