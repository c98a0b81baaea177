// EC2 at the HTTP edge: replies in the XML that AWS sends, and what was asked, as parameters by name. Files that use it intercept HTTP
// (intercepted.ts).
import nock from "nock";
import "./intercepted.ts";
import type { AccountClient } from "../../src/aws/account-client.ts";
import { type ClientOptions, clients } from "../../src/aws/clients.ts";
import type { AccountRegion } from "../../src/model/account-region.ts";

export const AT: AccountRegion = { account: "payments", accountId: "222222222222", region: "eu-west-1" };

export interface Reply {
  readonly status: number;
  readonly body: string;
}

/** A 200 of the action with that content. */
export function ok(content: string): Reply {
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<Response xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><requestId>0a0b</requestId>${content}</Response>`;
  return { status: 200, body };
}

export function failed(status: number, code: string, message = "AWS' own words."): Reply {
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<Response><Errors><Error><Code>${code}</Code><Message>${message}</Message></Error></Errors><RequestID>0a0b</RequestID></Response>`;
  return { status, body };
}

export const RESET = "reset";

export interface Ec2 {
  readonly client: AccountClient;
  /** The parameters of each request, in order. */
  readonly asked: readonly Readonly<Record<string, string>>[];
}

/** EC2 in one Region that answers these replies in order, the last one again and again. */
export function ec2(...replies: readonly (Reply | typeof RESET)[]): Ec2 {
  return ec2Read({}, ...replies);
}

/** EC2 that cannot be reached, with this code of Node.js. */
export function unreachable(code: string): Ec2 {
  nock("https://ec2.eu-west-1.amazonaws.com")
    .persist()
    .post("/")
    .replyWithError(Object.assign(new Error("not reached"), { code }));
  return ec2();
}

/** The same, with a client of these options. */
export function ec2Read(options: Partial<ClientOptions>, ...replies: readonly (Reply | typeof RESET)[]): Ec2 {
  const asked: Record<string, string>[] = [];
  for (const [index, reply] of replies.entries()) {
    const isLast = index === replies.length - 1;
    const interceptor = nock("https://ec2.eu-west-1.amazonaws.com")
      .persist(isLast)
      .post("/", (body: Record<string, string>) => {
        asked.push(body);
        return true;
      });
    if (reply === RESET) interceptor.replyWithError(Object.assign(new Error("socket hang up"), { code: "ECONNRESET" }));
    else interceptor.reply(reply.status, reply.body);
  }
  const sdk = clients({
    version: "9.9.9",
    environment: {},
    pace: async () => {},
    now: () => 0,
    retryDelay: () => 0,
    ...options,
  });
  const keys = { accessKeyId: "AKIAEXAMPLE", secretAccessKey: "secret" };
  return {
    client: {
      ...{ at: AT, ec2: sdk.ec2(AT, keys), ram: () => sdk.ram(AT, keys), quotas: () => sdk.quotas(AT, keys) },
      firewalls: () => sdk.firewalls(AT, keys),
    },
    asked,
  };
}

/** The values of the filter of that name, in one request. */
export function filterValues(request: Readonly<Record<string, string>> | undefined, name: string): readonly string[] {
  const parameters = Object.entries(request ?? {});
  const number = parameters
    .find(([key, value]) => /^Filter\.\d+\.Name$/.test(key) && value === name)?.[0]
    .split(".")[1];
  return parameters.filter(([key]) => key.startsWith(`Filter.${number}.Value.`)).map(([, value]) => value);
}
