// SDK clients of one run: one connection pool, the same retries everywhere, every attempt paced.
import { EC2Client } from "@aws-sdk/client-ec2";
import type { NetworkFirewallClient } from "@aws-sdk/client-network-firewall";
import type { OrganizationsClient } from "@aws-sdk/client-organizations";
import type { RAMClient } from "@aws-sdk/client-ram";
import type { ServiceQuotasClient } from "@aws-sdk/client-service-quotas";
import type { SNSClient } from "@aws-sdk/client-sns";
import type { SSMClient } from "@aws-sdk/client-ssm";
import { STSClient } from "@aws-sdk/client-sts";
import { StandardRetryStrategy } from "@smithy/core/retry";
import type { NodeHttpHandler } from "@smithy/node-http-handler";
import type { AccountRegion } from "../model/account-region.ts";
import type { Attempt } from "../model/traffic.ts";
import { askedAgain } from "./answers/asked-again.ts";
import { httpHandler } from "./http-handler.ts";
import { piecesOf } from "./interface-pages/page-bytes.ts";
import { PageProtocol } from "./interface-pages/page-protocol.ts";
import type { Pacer } from "./pacing.ts";
import { CALLS_AT_ONCE, PAGES_AT_ONCE, paced, places } from "./places.ts";
import type { Credentials } from "./sign-in/credentials.ts";
import { traced } from "./trace.ts";

/** With standard backoff (throttles: 1 s, 2 s, 4 s … at most 20 s, times a random number) this bridges half a minute of trouble. */
const MAX_ATTEMPTS = 8;

export interface ClientOptions {
  /** Of plsync, for the user agent. */
  readonly version: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Certificates of the authorities to trust, in PEM, in place of those that Node.js trusts. */
  readonly authorities?: readonly string[];
  /** Overrides the SDK's own resolution, AWS_ENDPOINT_URL* included. */
  readonly endpoint?: string;
  readonly pace: Pacer;
  /** Told of every attempt of every call when it ends; `now` in milliseconds. */
  readonly onAttempt?: (attempt: Attempt) => void;
  readonly now: () => number;
  /** Milliseconds before attempt `retries + 2`; default: the SDK's exponential backoff with full jitter. */
  readonly retryDelay?: (retries: number) => number;
  /** Leaves pages of interfaces to the SDK's parser, for tests that compare: what is read of them is the same. */
  readonly parsesPages?: boolean;
}

export interface Ram {
  readonly client: RAMClient;
  readonly sdk: typeof import("./sdk/ram.ts");
}

export interface Quotas {
  readonly client: ServiceQuotasClient;
  readonly sdk: typeof import("./sdk/service-quotas.ts");
}

export interface NetworkFirewall {
  readonly client: NetworkFirewallClient;
  readonly sdk: typeof import("./sdk/network-firewall.ts");
}

export interface Sns {
  readonly client: SNSClient;
  readonly sdk: typeof import("./sdk/sns.ts");
}

export interface Organizations {
  readonly client: OrganizationsClient;
  readonly sdk: typeof import("./sdk/organizations.ts");
}

export interface SystemsManager {
  readonly client: SSMClient;
  readonly sdk: typeof import("./sdk/ssm.ts");
}

export interface Clients {
  readonly http: NodeHttpHandler;
  ec2(at: AccountRegion, credentials: Credentials): EC2Client;
  /** Loaded when it is first asked for: most files share nothing. */
  ram(at: AccountRegion, credentials: Credentials): Promise<Ram>;
  /** Loaded when it is first asked for: in most runs no list grows that is referenced. */
  quotas(at: AccountRegion, credentials: Credentials): Promise<Quotas>;
  /** Loaded when it is first asked for: only reports on capacity ask. */
  firewalls(at: AccountRegion, credentials: Credentials): Promise<NetworkFirewall>;
  /** Loaded when it is first asked for: only runs with something to tell publish. */
  sns(at: AccountRegion, credentials: Credentials): Promise<Sns>;
  /** Loaded when it is first asked for: only a look at the organisation asks. */
  organizations(region: string, credentials: Credentials): Promise<Organizations>;
  /** Loaded when it is asked for: only an import of AutoSG2PL's mappings needs it. */
  systemsManager(region: string, credentials: Credentials): Promise<SystemsManager>;
  /** Without credentials for calls that are not signed. */
  sts(region: string, credentials?: Credentials): STSClient;
  /** Closes the connections that are kept open. */
  close(): void;
}

/** Inside the SDK's retries. */
const EACH_ATTEMPT = { relation: "after", toMiddleware: "retryMiddleware" } as const;
const TRACE = { ...EACH_ATTEMPT, name: "plsyncTrace" } as const;

/** The part of a client that is the same for all of them; the SDK's own types differ from client to client. */
interface LoggingClient {
  readonly middlewareStack: { remove(name: string): boolean };
}

/** The SDK copies every answer for a logger, field by field and secrets left out, also when there is none: a tenth of a plan's CPU. */
function withoutLogger<Client extends LoggingClient>(client: Client): Client {
  client.middlewareStack.remove("loggerMiddleware");
  return client;
}

/** What the SDK looks up in the environment and in its files, the same for every client: a run may have thousands, and need not search again. */
function lookedUp({ config }: EC2Client) {
  const { authSchemePreference, useDualstackEndpoint, useFipsEndpoint, userAgentAppId } = config;
  return { authSchemePreference, useDualstackEndpoint, useFipsEndpoint, userAgentAppId };
}

/** The clients' maker for one run. Nothing is loaded or connected until a client is asked for and used. */
export function clients(options: ClientOptions): Clients {
  // plsync checks itself which Node it runs on; its users need no notice of what the SDK will require one day.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";
  const http = httpHandler(options.environment, options.authorities);
  const inPlace = { call: places(CALLS_AT_ONCE), page: places(PAGES_AT_ONCE) };
  const common = () => ({
    requestHandler: http,
    // The SDK's own looks first whether the body is a stream of browsers, for which Node.js loads those.
    streamCollector: async (body: Parameters<typeof piecesOf>[0]) => Buffer.concat(await piecesOf(body)),
    maxAttempts: MAX_ATTEMPTS,
    // A strategy of its own for each client: one failing account must not use up the retries of the others.
    retryStrategy: retryStrategy(options.retryDelay),
    customUserAgent: [["plsync", options.version] as [string, string]],
    ...(options.endpoint === undefined ? {} : { endpoint: options.endpoint }),
  });
  const pages = options.parsesPages === true ? {} : { protocol: PageProtocol };
  let first: EC2Client | undefined;
  const trace = (where: { readonly account?: string; readonly region: string }) =>
    traced(where, options.now, options.onAttempt ?? (() => {}));
  return {
    http,
    ec2: (at, credentials) => {
      const known = first === undefined ? {} : lookedUp(first);
      const client = withoutLogger(new EC2Client({ ...common(), ...known, region: at.region, credentials, ...pages }));
      first ??= client;
      // The SDK would look up anew for each client what the environment and its files say of EC2's address.
      Object.assign(client.config, { serviceConfiguredEndpoint: first.config.serviceConfiguredEndpoint });
      client.middlewareStack.addRelativeTo(paced(at, options.pace, inPlace), { ...EACH_ATTEMPT, name: "plsyncPacing" });
      client.middlewareStack.addRelativeTo(askedAgain(), { ...EACH_ATTEMPT, name: "plsyncAskedAgain" });
      client.middlewareStack.addRelativeTo(trace({ account: at.account, region: at.region }), TRACE);
      return client;
    },
    ram: async (at, credentials) => {
      const sdk = await import("./sdk/ram.ts");
      const client = withoutLogger(new sdk.RAMClient({ ...common(), region: at.region, credentials }));
      client.middlewareStack.addRelativeTo(paced(at, options.pace, inPlace), { ...EACH_ATTEMPT, name: "plsyncPacing" });
      client.middlewareStack.addRelativeTo(askedAgain(), { ...EACH_ATTEMPT, name: "plsyncAskedAgain" });
      client.middlewareStack.addRelativeTo(trace({ account: at.account, region: at.region }), TRACE);
      return { client, sdk };
    },
    quotas: async (at, credentials) => {
      const sdk = await import("./sdk/service-quotas.ts");
      const client = withoutLogger(new sdk.ServiceQuotasClient({ ...common(), region: at.region, credentials }));
      client.middlewareStack.addRelativeTo(paced(at, options.pace, inPlace), { ...EACH_ATTEMPT, name: "plsyncPacing" });
      client.middlewareStack.addRelativeTo(askedAgain(), { ...EACH_ATTEMPT, name: "plsyncAskedAgain" });
      client.middlewareStack.addRelativeTo(trace({ account: at.account, region: at.region }), TRACE);
      return { client, sdk };
    },
    firewalls: async (at, credentials) => {
      const sdk = await import("./sdk/network-firewall.ts");
      const client = withoutLogger(new sdk.NetworkFirewallClient({ ...common(), region: at.region, credentials }));
      client.middlewareStack.addRelativeTo(paced(at, options.pace, inPlace), { ...EACH_ATTEMPT, name: "plsyncPacing" });
      client.middlewareStack.addRelativeTo(askedAgain(), { ...EACH_ATTEMPT, name: "plsyncAskedAgain" });
      client.middlewareStack.addRelativeTo(trace({ account: at.account, region: at.region }), TRACE);
      return { client, sdk };
    },
    sns: async (at, credentials) => {
      const sdk = await import("./sdk/sns.ts");
      const client = withoutLogger(new sdk.SNSClient({ ...common(), region: at.region, credentials }));
      client.middlewareStack.addRelativeTo(paced(at, options.pace, inPlace), { ...EACH_ATTEMPT, name: "plsyncPacing" });
      // The account may be none of the file's.
      client.middlewareStack.addRelativeTo(trace({ region: at.region }), TRACE);
      return { client, sdk };
    },
    organizations: async (region, credentials) => {
      const sdk = await import("./sdk/organizations.ts");
      const client = withoutLogger(new sdk.OrganizationsClient({ ...common(), region, credentials }));
      client.middlewareStack.addRelativeTo(askedAgain(), { ...EACH_ATTEMPT, name: "plsyncAskedAgain" });
      client.middlewareStack.addRelativeTo(trace({ region }), TRACE);
      return { client, sdk };
    },
    systemsManager: async (region, credentials) => {
      const sdk = await import("./sdk/ssm.ts");
      const client = withoutLogger(new sdk.SSMClient({ ...common(), region, credentials }));
      client.middlewareStack.addRelativeTo(askedAgain(), { ...EACH_ATTEMPT, name: "plsyncAskedAgain" });
      client.middlewareStack.addRelativeTo(trace({ region }), TRACE);
      return { client, sdk };
    },
    sts: (region, credentials) => {
      const keys = credentials === undefined ? {} : { credentials };
      const client = withoutLogger(new STSClient({ ...common(), region, ...keys }));
      // One account signs in to all others; which one it is need not be known.
      const caller = { accountId: "caller", region };
      client.middlewareStack.addRelativeTo(paced(caller, options.pace, inPlace), {
        ...EACH_ATTEMPT,
        name: "plsyncPacing",
      });
      client.middlewareStack.addRelativeTo(askedAgain(), { ...EACH_ATTEMPT, name: "plsyncAskedAgain" });
      client.middlewareStack.addRelativeTo(trace({ region }), TRACE);
      return client;
    },
    close: () => http.destroy(),
  };
}

function retryStrategy(delay: ClientOptions["retryDelay"]): StandardRetryStrategy {
  return new StandardRetryStrategy({
    maxAttempts: MAX_ATTEMPTS,
    ...(delay === undefined ? {} : { backoff: { computeNextBackoffDelay: delay, setDelayBase: () => {} } }),
  });
}
