// A simulated AWS for one test: one account with an administrator, its clients, and closing everything afterwards.
import { EC2Client } from "@aws-sdk/client-ec2";
import { RAMClient } from "@aws-sdk/client-ram";
import { ServiceQuotasClient } from "@aws-sdk/client-service-quotas";
import { SNSClient } from "@aws-sdk/client-sns";
import { STSClient } from "@aws-sdk/client-sts";
import { onTestFinished } from "vitest";
import { ADMINISTRATOR } from "../../src/simulator/iam/ready-made.ts";
import { type Simulator, type SimulatorOptions, startSimulator } from "../../src/simulator/simulator.ts";
import type { Clock } from "../../src/simulator/world/clock.ts";
import type { IssuedKey } from "../../src/simulator/world/identity.ts";
import type { Region } from "../../src/simulator/world/region.ts";
import { World } from "../../src/simulator/world/world.ts";
import { withSecondOpinion } from "../iam/second-opinion.ts";

export const ACCOUNT = "111111111111";
export const OTHER = "222222222222";
export const REGION = "eu-west-1";

export interface Simulated {
  readonly simulator: Simulator;
  readonly world: World;
  readonly region: Region;
  readonly admin: IssuedKey;
  /** Clients that never repeat a call by themselves. */
  readonly ec2: EC2Client;
  clientOf(key: IssuedKey, region?: string, maxAttempts?: number): EC2Client;
  stsOf(key: IssuedKey): STSClient;
  ramOf(key: IssuedKey, region?: string): RAMClient;
  quotasOf(key: IssuedKey): ServiceQuotasClient;
  snsOf(key: IssuedKey): SNSClient;
}

export async function simulated(options: SimulatorOptions = {}, clock?: Clock): Promise<Simulated> {
  const world = new World(clock);
  withSecondOpinion(world);
  const account = world.account(ACCOUNT);
  const admin = account.user("admin", [ADMINISTRATOR]);
  const simulator = await startSimulator(world, options);
  const clients: { destroy(): void }[] = [];
  onTestFinished(async () => {
    for (const client of clients) client.destroy();
    await simulator.close();
  });
  const settings = (key: IssuedKey, region: string, maxAttempts: number) => ({
    endpoint: simulator.url,
    region,
    maxAttempts,
    credentials: {
      accessKeyId: key.accessKeyId,
      secretAccessKey: key.secretAccessKey,
      ...(key.sessionToken === undefined ? {} : { sessionToken: key.sessionToken }),
    },
  });
  const clientOf = (key: IssuedKey, region = REGION, maxAttempts = 1): EC2Client => {
    const client = new EC2Client(settings(key, region, maxAttempts));
    clients.push(client);
    return client;
  };
  const stsOf = (key: IssuedKey): STSClient => {
    const client = new STSClient(settings(key, REGION, 1));
    clients.push(client);
    return client;
  };
  const ramOf = (key: IssuedKey, region = REGION): RAMClient => {
    const client = new RAMClient(settings(key, region, 1));
    clients.push(client);
    return client;
  };
  const quotasOf = (key: IssuedKey): ServiceQuotasClient => {
    const client = new ServiceQuotasClient(settings(key, REGION, 1));
    clients.push(client);
    return client;
  };
  const snsOf = (key: IssuedKey): SNSClient => {
    const client = new SNSClient(settings(key, REGION, 1));
    clients.push(client);
    return client;
  };
  return {
    simulator,
    world,
    region: account.region(REGION),
    admin,
    ec2: clientOf(admin),
    clientOf,
    stsOf,
    ramOf,
    quotasOf,
    snsOf,
  };
}

/** The error that a call ends in: its code, message and HTTP status. */
export async function failureOf(
  call: Promise<unknown>,
): Promise<{ code: string; message: string; status: number | undefined }> {
  try {
    await call;
  } catch (error) {
    const { name, message, $metadata } = error as Error & { $metadata?: { httpStatusCode?: number } };
    return { code: name, message, status: $metadata?.httpStatusCode };
  }
  throw new Error("the call succeeded");
}

/** Lets everything that is in progress end. */
export function settle({ simulator }: Simulated): void {
  simulator.advance(60_000);
}

/** `10.0.0.0/32` and so on, `count` of them. */
export function addresses(count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, index) => `10.0.${(from + index) >> 8}.${(from + index) & 255}/32`);
}
