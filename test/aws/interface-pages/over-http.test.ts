// Whole calls: pages that arrive in pieces, and runs on the simulator with pages scanned and parsed.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setImmediate } from "node:timers/promises";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clients } from "../../../src/aws/clients.ts";
import { regionReader } from "../../../src/aws/region-reader.ts";
import type { Interfaces } from "../../../src/model/columns/interfaces.ts";
import type { NetworkInterface } from "../../../src/model/interface.ts";
import type { Reading } from "../../../src/model/snapshot.ts";
import type { Attempt } from "../../../src/model/traffic.ts";
import { attemptLine } from "../../../src/render/terminal/attempt-line.ts";
import { company, AT as PLACES } from "../company.ts";
import { interceptHttp } from "../intercepted.ts";
import { AT, ec2Read, ok } from "../wire.ts";
import { DAMAGED_PAGE, plainInterface, plainPage } from "./pages.ts";

interceptHttp({ otherRequests: true });

let server: Server;
/** What the server answers to every request, piece by piece. */
let pieces: readonly Uint8Array[] = [];
beforeAll(async () => {
  server = createServer(async (request, response) => {
    request.resume();
    for (const piece of pieces) {
      response.write(piece);
      await setImmediate();
    }
    response.end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
});
afterAll(() => server.close());

/** The reading with its interfaces as records. */
function records(reading: Reading<Interfaces>): Reading<readonly NetworkInterface[]> {
  return reading.ok ? { ...reading, value: [...reading.value] } : reading;
}

async function read(parsesPages: boolean) {
  const { port } = server.address() as AddressInfo;
  const endpoint = `http://127.0.0.1:${port}`;
  const common = { version: "9.9.9", environment: {}, pace: async () => {}, now: () => 0, retryDelay: () => 0 };
  const sdk = clients({ ...common, endpoint, parsesPages });
  const keys = { accessKeyId: "AKIAEXAMPLE", secretAccessKey: "secret" };
  const reading = await regionReader({
    at: AT,
    ec2: sdk.ec2(AT, keys),
    ram: () => sdk.ram(AT, keys),
    quotas: () => sdk.quotas(AT, keys),
    firewalls: () => sdk.firewalls(AT, keys),
  }).interfacesOfGroups(["sg-1"]);
  sdk.close();
  return records(reading);
}

function cut(body: Buffer, at: readonly number[]): readonly Uint8Array[] {
  const ends = [...at.map((part) => Math.floor(part * body.length)), body.length].sort((a, b) => a - b);
  return ends.map((end, index) => body.subarray(ends[index - 1] ?? 0, end)).filter(({ length }) => length > 0);
}

const CUTS = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 });

test("a page that arrives in pieces, cut anywhere, is read whole", async () => {
  const whole = Buffer.from(plainPage([plainInterface(1), plainInterface(2)]));
  await fc.assert(
    fc.asyncProperty(CUTS, async (at) => {
      pieces = cut(whole, at);
      expect(await read(false)).toMatchObject({ ok: true, value: [{ id: "eni-1" }, { id: "eni-2" }] });
    }),
    { numRuns: 20 },
  );
});

test("a damaged page in pieces is the same reading, or the same diagnostic, as with the SDK's parser", async () => {
  await fc.assert(
    fc.asyncProperty(DAMAGED_PAGE, CUTS, async (page, at) => {
      pieces = cut(page, at);
      expect(await read(false)).toEqual(await read(true));
    }),
    { numRuns: 20 },
  );
});

test("every interface of the example company is read alike, and no page of the simulator needs the SDK's parser", async () => {
  const here = await company({ pageSize: 5 });
  const attempts: Attempt[] = [];
  for (const at of [PLACES.payments, PLACES.paymentsUs, PLACES.data, PLACES.network]) {
    const groups = [...here.world.account(at.accountId).region(at.region).groups.keys()];
    const readings = [];
    for (const parsesPages of [false, true]) {
      const reader = await here.connect({ parsesPages, onAttempt: (attempt) => attempts.push(attempt) }).readers.at(at);
      if (!reader.ok) throw new Error(reader.diagnostic.detail);
      readings.push(records(await reader.value.interfacesOfGroups(groups)));
    }
    expect(readings[0]).toMatchObject({ ok: true });
    expect(readings[0]).toEqual(readings[1]);
  }
  await here.close();
  expect(attempts.filter(({ action }) => action === "DescribeNetworkInterfaces").length).toBeGreaterThan(8);
  expect(attempts.filter(({ notScanned }) => notScanned !== undefined)).toEqual([]);
});

test("the debug log says which pages were read the slow way, and why", async () => {
  const lines: string[] = [];
  const onAttempt = (attempt: Attempt) => lines.push(attemptLine(attempt));
  const set = (content: string) =>
    ok(`<networkInterfaceSet>${content}</networkInterfaceSet><nextToken>${content.length}</nextToken>`);
  const end = ok("<networkInterfaceSet/><!-- the end -->");
  const { client } = ec2Read({ onAttempt }, set(plainInterface(1)), set("<!-- nothing -->"), end);
  expect(records(await regionReader(client).interfacesOfGroups(["sg-1"]))).toMatchObject({
    ok: true,
    value: [{ id: "eni-1" }],
  });
  expect(lines).toEqual([
    "aws  payments eu-west-1 DescribeNetworkInterfaces 0 ms ok",
    "aws  payments eu-west-1 DescribeNetworkInterfaces 0 ms ok, read by the SDK's parser: the page has a comment, a CDATA section or another special tag",
    "aws  payments eu-west-1 DescribeNetworkInterfaces 0 ms ok, read by the SDK's parser: the page has a comment, a CDATA section or another special tag",
  ]);
});
