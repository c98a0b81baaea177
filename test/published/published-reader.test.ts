// What is read of the web, and what is refused: anything but the whole answer of that host.
import nock from "nock";
import { describe, expect, it } from "vitest";
import { publishedReader } from "../../src/published/published-reader.ts";
import { interceptHttp } from "../aws/intercepted.ts";

const HOST = "https://ranges.example";
const URL_THERE = `${HOST}/v4.txt`;

interceptHttp();

const read = (url = URL_THERE) => publishedReader({}, "9.9.9", 500)(url);
const unknown = (what: string) => ({
  ok: false,
  diagnostic: { code: "published_unknown", summary: expect.stringContaining(what) },
});

describe("an answer", () => {
  it("is asked for once a run, whoever wants it", async () => {
    const scope = nock(HOST, { reqheaders: { "user-agent": "plsync/9.9.9", "accept-encoding": "identity" } })
      .get("/v4.txt")
      .reply(200, "192.0.2.0/24\n");
    const reader = publishedReader({}, "9.9.9");
    const answers = await Promise.all([reader(URL_THERE), reader(URL_THERE)]);
    expect(answers).toEqual(Array(2).fill({ ok: true, value: "192.0.2.0/24\n" }));
    expect(scope.isDone()).toBe(true);
  });

  it("may stand elsewhere on the same host", async () => {
    nock(HOST).get("/v4.txt").reply(301, "", { location: "/ranges/v4.txt" }).get("/ranges/v4.txt").reply(200, "x");
    expect(await read()).toEqual({ ok: true, value: "x" });
  });

  it("of exactly 5 MiB is read", async () => {
    nock(HOST)
      .get("/v4.txt")
      .reply(200, "x".repeat(5 * 1024 * 1024));
    expect(await read()).toMatchObject({ ok: true });
  });
});

describe("unknown is", () => {
  it.each([
    ["another host", "https://elsewhere.example/v4.txt"],
    ["another port", `${HOST}:8443/v4.txt`],
    ["plain http", "http://ranges.example/v4.txt"],
  ])("what redirects to %s, which is not asked", async (_, location) => {
    nock(HOST).get("/v4.txt").reply(302, "", { location });
    expect(await read()).toMatchObject(unknown("redirects to another host"));
  });

  it("what redirects for ever", async () => {
    nock(HOST).persist().get("/v4.txt").reply(302, "", { location: "/v4.txt" });
    expect(await read()).toMatchObject(unknown("redirects too often"));
  });

  it.each([204, 206, 304, 403, 404, 429, 500])("status %s", async (status) => {
    nock(HOST).get("/v4.txt").reply(status, "192.0.2.0/24\n");
    expect(await read()).toMatchObject(unknown(`${URL_THERE} answered ${status}`));
  });

  it("more than 5 MiB", async () => {
    nock(HOST)
      .get("/v4.txt")
      .reply(200, "x".repeat(5 * 1024 * 1024 + 1));
    expect(await read()).toMatchObject(unknown("more than 5 MiB"));
  });

  it("what is too slow, before and in the middle of its answer", async () => {
    nock(HOST).get("/v4.txt").delayConnection(2_000).reply(200, "x");
    expect(await read()).toMatchObject(unknown("did not answer within 0.5 seconds"));
    nock(HOST).get("/v4.txt").delayBody(2_000).reply(200, "x");
    expect(await read()).toMatchObject(unknown("did not answer within 0.5 seconds"));
  });

  it("what nothing answers", async () => {
    nock(HOST)
      .get("/v4.txt")
      .replyWithError(Object.assign(new Error("socket hang up"), { code: "ECONNRESET" }));
    expect(await read()).toMatchObject(unknown("could not be read (ECONNRESET)"));
  });

  it("a certificate that is not trusted, with what to do where TLS is inspected", async () => {
    nock(HOST)
      .get("/v4.txt")
      .replyWithError(Object.assign(new Error("unable to verify"), { code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" }));
    const reading = await read();
    expect(reading.ok ? reading.value : reading.diagnostic.remedy).toContain("NODE_EXTRA_CA_CERTS");
  });

  it("what is compressed, or no UTF-8", async () => {
    nock(HOST).get("/v4.txt").reply(200, "x", { "content-encoding": "gzip" });
    expect(await read()).toMatchObject(unknown("compressed"));
    nock(HOST)
      .get("/v4.txt")
      .reply(200, Buffer.from([0xff, 0xfe]));
    expect(await read()).toMatchObject(unknown("could not be read"));
  });
});
