// The door to AWS, and the only module that commands import (lazily: the SDK behind it is large).
import { defaultProvider } from "@aws-sdk/credential-provider-node";
import type { RegionWriter, Writers } from "../apply/ports.ts";
import type { AccountRegion } from "../model/account-region.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { Account, Configuration } from "../model/mapping.ts";
import type { Topic } from "../model/notification/topic.ts";
import type { Reading } from "../model/snapshot.ts";
import type { Attempt } from "../model/traffic.ts";
import type { Publisher } from "../notify/ports.ts";
import type { Readers, RegionReader } from "../observe/ports.ts";
import { publishedReader } from "../published/published-reader.ts";
import type { AccountClient } from "./account-client.ts";
import { type Ambient, withAmbient } from "./ambient/clients.ts";
import { type AmbientView, ambientView } from "./ambient/view.ts";
import { SignInFailed } from "./answers/sign-in-failed.ts";
import { type Clients, clients, type NetworkFirewall, type Quotas, type Ram } from "./clients.ts";
import { type PacerClock, pacer } from "./pacing.ts";
import { regionReader } from "./region-reader.ts";
import { regionWriter } from "./region-writer.ts";
import { ambientKeys } from "./sign-in/ambient.ts";
import type { Role } from "./sign-in/assuming.ts";
import { type KeySource, type Keys, shared } from "./sign-in/credentials.ts";
import { hubKeys } from "./sign-in/hub.ts";
import { type IdTokenSource, tokenOfFile } from "./sign-in/id-token.ts";
import { applyRole, planRole } from "./sign-in/roles.ts";
import { HUB_SESSION_POLICY } from "./sign-in/session-policy.ts";
import { type FirstCredentials, firstKeys, sessions } from "./sign-in/sessions.ts";
import { publisher } from "./topics.ts";

export { organizationOfEnvironment } from "./ambient/organization.ts";
export { parametersOfEnvironment } from "./ambient/parameters.ts";
export { caBundle } from "./ca-bundle.ts";
export { endpointOverrides } from "./endpoints.ts";

export interface ConnectOptions {
  readonly configuration: Pick<Configuration, "accounts" | "owner" | "credentials">;
  /** Identifies this run in CloudTrail: `GITHUB_RUN_ID-attempt`, or `user@host-pid`. */
  readonly run: string;
  /** Of plsync, for the user agent. */
  readonly version: string;
  /** For AWS_REGION and the proxy variables; the SDK reads its own variables from the process. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Certificates of the authorities to trust, in PEM (caBundle); absent: those that Node.js trusts. */
  readonly authorities?: readonly string[];
  /** Told every set of keys before its first use, for logs that mask what they are told. */
  readonly onKeys?: (keys: Keys) => void;
  /** Told of every attempt of every call when it ends. */
  readonly onAttempt?: (attempt: Attempt) => void;
  /** Instead of the SDK's own resolution: the embedded simulator. */
  readonly endpoint?: string;
  /** Instead of the SDK's default chain. */
  readonly ambient?: KeySource;
  /** ARN of a role to assume with an ID token first, in place of ambient credentials. Not with `credentials.mode: oidc`. */
  readonly hubRole?: string;
  /** Instead of the token in the file that AWS_WEB_IDENTITY_TOKEN_FILE names. */
  readonly idToken?: IdTokenSource;
  /** Milliseconds since 1970, and a way to wait. */
  readonly clock: PacerClock;
  /** Milliseconds before attempt `retries + 2`; default: the SDK's. */
  readonly retryDelay?: (retries: number) => number;
  /** Leaves pages of interfaces to the SDK's parser, for tests that compare. */
  readonly parsesPages?: boolean;
}

export interface Aws {
  /** Plan roles, narrowed to reading. A plan is given nothing else. */
  readonly readers: Readers;
  /** Apply roles. */
  readonly writers: Writers;
  /** What the run starts from: the hub role or ambient credentials; with `credentials.mode: oidc`, the apply role of the topic's account. */
  readonly publisher: Publisher;
  /** Closes the connections that are kept open. */
  close(): void;
}

/** Does not sign in yet: an account is signed in to when the first of its Regions is asked for. */
export function connect(options: ConnectOptions): Aws {
  const { configuration, clock, environment } = options;
  const sdk = clients({ ...options, pace: pacer(clock), now: clock.now });
  const onKeys = options.onKeys ?? (() => {});
  const ambient =
    options.ambient === undefined ? ambientKeys(chain(sdk.http), environment, onKeys) : given(options.ambient, onKeys);
  const ambientRegion = environment.AWS_REGION || environment.AWS_DEFAULT_REGION;
  const run = { run: options.run, owner: configuration.owner, sessionTags: configuration.credentials.sessionTags };
  const idToken = options.idToken ?? tokenOfFile(environment.AWS_WEB_IDENTITY_TOKEN_FILE);
  const ambientFirst: FirstCredentials = { kind: "keys", keys: shared(ambient, clock.now) };
  const first = (hubPolicy?: string): FirstCredentials => {
    if (configuration.credentials.mode === "oidc") return { kind: "id-token", idToken };
    if (options.hubRole === undefined) return ambientFirst;
    const role = { arn: options.hubRole, ...(hubPolicy === undefined ? {} : { sessionPolicy: hubPolicy }) };
    return { kind: "keys", keys: hubKeys({ role, run, onKeys, now: clock.now, sleep: clock.sleep }, sdk.sts, idToken) };
  };
  const session = (roleOf: (account: Account) => Reading<Role | undefined>, from: FirstCredentials) =>
    sessions({
      accounts: configuration.accounts,
      run,
      first: from,
      onKeys,
      ...(ambientRegion ? { ambientRegion } : {}),
      sts: sdk.sts,
      now: clock.now,
      sleep: clock.sleep,
      roleOf,
    });
  const accountClients = (signIn: (at: AccountRegion) => Promise<Reading<KeySource>>) => async (at: AccountRegion) => {
    const keys = await signIn(at);
    if (!keys.ok) return keys;
    let ram: Promise<Ram> | undefined;
    let quotas: Promise<Quotas> | undefined;
    let firewalls: Promise<NetworkFirewall> | undefined;
    const client: AccountClient = {
      at,
      ec2: sdk.ec2(at, keys.value),
      ram: () => {
        ram ??= sdk.ram(at, keys.value);
        return ram;
      },
      quotas: () => {
        quotas ??= sdk.quotas(at, keys.value);
        return quotas;
      },
      firewalls: () => {
        firewalls ??= sdk.firewalls(at, keys.value);
        return firewalls;
      },
    };
    return { ok: true, value: client } as const;
  };
  const writing = first();
  const writeSession = session(applyRole, writing);
  const accountOf = (id: string): Account | undefined => configuration.accounts.find((account) => account.id === id);
  const snsClient = async (topic: Topic, at: AccountRegion) => {
    if (writing.kind === "keys") return sdk.sns(at, firstKeys(writing, topic.region));
    const account = accountOf(topic.accountId);
    if (account === undefined) throw new SignInFailed(noTopicAccount(topic));
    const keys = await writeSession({ ...at, account: account.alias });
    if (!keys.ok) throw new SignInFailed(keys.diagnostic);
    return sdk.sns(at, keys.value);
  };
  return {
    readers: {
      ...once(accountClients(session(planRole, first(HUB_SESSION_POLICY))), regionReader),
      published: publishedReader(environment, options.version),
    },
    writers: once(accountClients(writeSession), regionWriter),
    publisher: publisher((id) => accountOf(id)?.alias, snsClient),
    close: sdk.close,
  };
}

/** The SDK's own ways to find credentials. What it would write to the terminal about them is plsync's to say (twoSignIns). */
function chain(http: Clients["http"]): KeySource {
  const silent = (): void => {};
  const logger = { debug: silent, info: silent, warn: silent, error: silent };
  return defaultProvider({ clientConfig: { requestHandler: http }, logger });
}

/** Keys that come from elsewhere than the environment. */
function given(source: KeySource, onKeys: (keys: Keys) => void): KeySource {
  return async () => {
    const keys = await source();
    onKeys(keys);
    return keys;
  };
}

/** What the environment's credentials see of their own account in the Region. */
export function viewOfEnvironment(
  ambient: Ambient,
  region: string,
  asksForAccounts: boolean,
): Promise<Reading<AmbientView>> {
  return withAmbient(ambient, region, (sdk, keys) => ambientView(sdk, keys, region, asksForAccounts));
}

/** Of a topic that the Action's input names; the file's own is checked before. */
function noTopicAccount({ accountId }: Topic): Diagnostic {
  return {
    code: "missing_role",
    severity: "error",
    summary: `account ${accountId} of the topic is not in mappings.yaml`,
    remedy: "With `credentials.mode: oidc`, name a topic of an account whose apply role the file has.",
  };
}

/** One client per account-region, made when it is first asked for. */
function once<Port extends RegionReader | RegionWriter>(
  clientOf: (at: AccountRegion) => Promise<Reading<AccountClient>>,
  port: (client: AccountClient) => Port,
): { at(at: AccountRegion): Promise<Reading<Port>> } {
  const made = new Map<string, Promise<Reading<Port>>>();
  const make = async (at: AccountRegion): Promise<Reading<Port>> => {
    const found = await clientOf(at);
    return found.ok ? { ok: true, value: port(found.value) } : found;
  };
  return {
    at: (at) => {
      const key = `${at.account}/${at.region}`;
      const port = made.get(key) ?? make(at);
      made.set(key, port);
      return port;
    },
  };
}
