import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { clients } from "../../src/aws/clients.ts";
import { PAGES_AT_ONCE, places } from "../../src/aws/places.ts";
import { regionReader } from "../../src/aws/region-reader.ts";
import { AT, ok } from "./wire.ts";

test("of a hundred listings in many account-regions only so many pages are on their way at once, and all come", async () => {
  const held: ServerResponse[] = [];
  let most = 0;
  const server = createServer(async (request, response) => {
    request.resume();
    held.push(response);
    if (held.length < PAGES_AT_ONCE) return;
    // Whatever else is sent arrives meanwhile.
    for (let turn = 0; turn < 50; turn++) await setImmediate();
    most = Math.max(most, held.length);
    for (const answer of held.splice(0)) answer.end(ok("<networkInterfaceSet/>").body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const sdk = clients({ version: "9.9.9", environment: {}, pace: async () => {}, now: () => 0, endpoint });
  const keys = { accessKeyId: "AKIAEXAMPLE", secretAccessKey: "secret" };
  const readings = await Promise.all(
    Array.from({ length: 3 * PAGES_AT_ONCE }, (_, index) => {
      const at = { ...AT, account: `a${index}` };
      return regionReader({
        at,
        ec2: sdk.ec2(at, keys),
        ram: () => sdk.ram(at, keys),
        quotas: () => sdk.quotas(at, keys),
        firewalls: () => sdk.firewalls(at, keys),
      }).interfacesOfGroups(["sg-1"]);
    }),
  );
  sdk.close();
  server.close();
  expect(most).toBe(PAGES_AT_ONCE);
  expect(readings.filter((reading) => !reading.ok)).toEqual([]);
});

test("a place is free again after a failure, and the first who waits is the first to have it", async () => {
  const inPlace = places(1);
  const order: string[] = [];
  const failing = inPlace(async () => {
    await setImmediate();
    throw new Error("lost");
  });
  const others = ["a", "b", "c"].map((name) => inPlace(async () => void order.push(name)));
  await expect(failing).rejects.toThrow("lost");
  await Promise.all(others);
  expect(order).toEqual(["a", "b", "c"]);
});
