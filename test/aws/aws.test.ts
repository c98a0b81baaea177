import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import type { ConnectOptions } from "../../src/aws/aws.ts";
import { DATA, NETWORK, OWNER } from "../../src/simulator/example/company.ts";
import { AT, type Company, company } from "./company.ts";

let open: Company | undefined;
async function start(...options: Parameters<typeof company>): Promise<Company> {
  open = await company(...options);
  return open;
}
afterEach(() => open?.close());

async function writer(here: Company, options: Partial<ConnectOptions> = {}) {
  const reading = await here.connect(options).writers.at(AT.network);
  if (!reading.ok) throw new Error("expected a writer");
  return reading.value;
}

async function reader(here: Company, options: Partial<ConnectOptions> = {}) {
  const reading = await here.connect(options).readers.at(AT.network);
  if (!reading.ok) throw new Error("expected a reader");
  return reading.value;
}

describe("a list's life", () => {
  test("created empty, found by owner, filled, resized, renamed, tagged, deleted", async () => {
    const here = await start();
    const write = await writer(here);
    const tags = new Map([["plsync:owner", OWNER]]);
    const created = await write.create({
      name: "web",
      family: "IPv4",
      maxEntries: 1,
      tags,
      entries: [],
      clientToken: "one",
    });
    if (!created.ok) throw new Error(created.diagnostic.detail);
    const { id } = created.value;
    expect(created.value).toMatchObject({ state: "create-in-progress", version: 1, tags });
    here.simulator.advance(1000);
    expect(await write.resize(id, 20)).toMatchObject({ ok: true, value: { state: "modify-in-progress" } });
    expect(await write.resize(id, 30)).toMatchObject({ ok: false, kind: "conflict", diagnostic: { code: "conflict" } });
    here.simulator.advance(1000);
    const found = await write.find("web", OWNER);
    expect(found).toMatchObject({ ok: true, value: [{ id, maxEntries: 20, state: "modify-complete" }] });
    expect(await write.rename(id, "web-2")).toMatchObject({ ok: true });
    here.simulator.advance(1000);
    expect(await write.tag(id, new Map([["team", "web"]]))).toMatchObject({ ok: true });
    expect(await write.untag(id, ["team"])).toMatchObject({ ok: true });
    expect(await write.describe([id])).toEqual({
      ok: true,
      value: new Map([[id, expect.objectContaining({ name: "web-2", tags })]]),
    });
    expect(await write.delete(id)).toMatchObject({ ok: true });
    here.simulator.advance(1000);
    expect(await write.describe([id])).toEqual({ ok: true, value: new Map() });
  });

  test("the same token with the same parameters answers the same list; with others it is refused as such", async () => {
    const here = await start();
    const write = await writer(here);
    const list = {
      name: "web",
      family: "IPv4",
      maxEntries: 1,
      tags: new Map([["plsync:owner", OWNER]]),
      entries: [],
      clientToken: "one",
    } as const;
    const first = await write.create(list);
    const second = await write.create(list);
    expect(first.ok && second.ok && first.value.id === second.value.id).toBe(true);
    expect(await write.create({ ...list, maxEntries: 2 })).toMatchObject({ ok: false, kind: "token" });
  });

  test("an answer that gets lost after the effect is never called a refusal", async () => {
    const here = await start();
    const list = here.world
      .account(NETWORK)
      .region("eu-west-1")
      .prefixList("web", { tags: { "plsync:owner": OWNER } });
    const write = await writer(here);
    here.simulator.faults.script({ action: "ModifyManagedPrefixList" }, { kind: "reset-after-effect" });
    expect(await write.resize(list.id, 30)).toMatchObject({ ok: false, kind: "conflict" });
    here.simulator.advance(1000);
    expect(await write.describe([list.id])).toEqual({
      ok: true,
      value: new Map([[list.id, expect.objectContaining({ maxEntries: 30 })]]),
    });
  });

  test("a deletion whose first answer was lost is for the caller to look at, although AWS then calls it forbidden", async () => {
    // Roles may change lists by their tags, and a list that is gone has none.
    const here = await start({ progressMs: 0 });
    const list = here.world
      .account(NETWORK)
      .region("eu-west-1")
      .prefixList("web", { tags: { "plsync:owner": OWNER } });
    const write = await writer(here);
    here.simulator.faults.script({ action: "DeleteManagedPrefixList" }, { kind: "reset-after-effect" });
    expect(await write.delete(list.id)).toMatchObject({ ok: false, kind: "lost" });
    expect(await write.describe([list.id])).toEqual({ ok: true, value: new Map() });
  });

  test("lists of others cannot be written to with the apply role", async () => {
    const here = await start();
    const list = here.world
      .account(NETWORK)
      .region("eu-west-1")
      .prefixList("theirs", { tags: { "plsync:owner": "acme/other" } });
    const refused = await (await writer(here)).resize(list.id, 30);
    expect(refused).toMatchObject({ ok: false, kind: "refused", diagnostic: { code: "access_denied" } });
  });
});

test("a Region that the account has not enabled", async () => {
  const here = await start();
  here.world.account(DATA).disabledRegions.add("eu-central-1");
  const { readers } = here.connect({ environment: { AWS_REGION: "eu-west-1" } });
  const reading = await readers.at(AT.data);
  if (!reading.ok) throw new Error("expected a reader");
  const groups = await reading.value.groupsByName(["x"]);
  if (groups.ok) throw new Error("expected a failure");
  expect(["access_denied", "region_disabled"]).toContain(groups.diagnostic.code);
  expect(groups.diagnostic.remedy).toContain("enable");
});

test("an older endpoint is asked again without IncludeManagedResources, and that is said", async () => {
  const here = await start({ knowsManagedResources: false, hidesManagedResources: false });
  const reading = await (await reader(here)).interfacesOfGroups(["sg-011100000000a0001"]);
  expect(reading.ok && reading.value.count).toBe(9);
  expect(reading.ok && reading.lacking?.severity).toBe("error");
});

test("every attempt is paced, throttled ones too", async () => {
  const here = await start();
  here.simulator.faults.script({ action: "DescribeSecurityGroups" }, { kind: "throttle" }, { times: 3 });
  let now = 0;
  const waits: number[] = [];
  const clock = {
    now: () => now,
    sleep: async (milliseconds: number) => {
      waits.push(milliseconds);
      now += milliseconds;
    },
  };
  const read = await reader(here, { clock });
  for (let call = 0; call < 77; call++) await read.groupsByName(["x"]);
  expect(waits).toEqual([]);
  await read.groupsByName(["x"]);
  expect(waits.length).toBe(1);
});

test("EC2's token buckets are not overdrawn by reads without a pause", async () => {
  const here = await start({ throttling: true, requestMs: 0 });
  const read = await reader(here);
  for (let call = 0; call < 150; call++) await read.groupsByName(["x"]);
  expect(here.simulator.calls.filter((call) => call.outcome.code === "RequestLimitExceeded")).toEqual([]);
});

describe("proxies", () => {
  test("calls go through HTTPS_PROXY", async () => {
    const seen = new Set<string | undefined>();
    const proxy = createServer().on("connect", (request, socket) => {
      seen.add(request.url);
      socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
    });
    await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
    const { port } = proxy.address() as AddressInfo;
    const here = await start();
    const environment = { HTTPS_PROXY: `http://127.0.0.1:${port}` };
    const read = await here.connect({ environment, endpoint: "https://aws.invalid" }).readers.at(AT.network);
    proxy.close();
    expect(read.ok).toBe(false);
    expect([...seen]).toEqual(["aws.invalid:443"]);
  });

  test("calls name plsync as their user agent", async () => {
    const seen: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      seen.push(/plsync\/\S+/.exec(String(request.headers["user-agent"]))?.[0]);
      response.writeHead(403).end("<Response><Errors><Error><Code>AuthFailure</Code></Error></Errors></Response>");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const here = await start();
    await here.connect({ endpoint: `http://127.0.0.1:${port}` }).readers.at(AT.network);
    server.close();
    expect(seen).toEqual(["plsync/9.9.9"]);
  });

  test("what runs on this machine is not asked through a proxy", async () => {
    const here = await start();
    const environment = { HTTP_PROXY: "http://127.0.0.1:9", http_proxy: "http://127.0.0.1:9" };
    expect(await here.connect({ environment }).readers.at(AT.network)).toMatchObject({ ok: true });
  });
});
