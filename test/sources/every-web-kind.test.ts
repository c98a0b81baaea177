// What holds for every kind of source that reads from the web: whatever is answered there, a range leaves the list only when its source is
// known not to have it. A new kind gets all of this with its rows in kind-cases.ts.
import nock from "nock";
import { afterEach, describe, expect, it } from "vitest";
import { interceptHttp } from "../aws/intercepted.ts";
import { type Estate, estate, file, mapping, NO_LIMITS } from "../engine/estate.ts";
import { WEB_CASES } from "./kind-cases.ts";

interceptHttp({ otherRequests: true });

const LIST = { limits: NO_LIMITS, max_entries: { headroom: 300 } };
const three = ["34.0.1.0/24", "34.0.2.0/24", "34.0.3.0/24"];
const later = ["34.0.2.0/24", "34.0.3.0/24", "34.0.4.0/24"];

let company: Estate;
afterEach(() => company.close());

describe.each(WEB_CASES)("$title", ({ source, url, body }) => {
  const { origin, pathname } = new URL(url);
  const asked = () => nock(origin).get(pathname);
  const publish = (ranges: readonly string[]) => asked().reply(200, body(ranges));
  const text = file([mapping("web", LIST, [source])]);

  /** The list has three ranges that the source brought; by now another is published in the place of the first. */
  async function changing(): Promise<void> {
    company = await estate();
    publish(three);
    await company.apply(text);
    expect(company.entries("web")).toEqual(three);
  }

  async function staysWhole(): Promise<void> {
    const { planning } = await company.apply(text);
    expect(company.entries("web")).toEqual(expect.arrayContaining(three));
    expect(planning.plan.diagnostics.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["published_unknown", "removals_suspended"]),
    );
  }

  it("follows what comes and goes", async () => {
    await changing();
    publish(later);
    await company.apply(text);
    expect(company.entries("web")).toEqual(later);
  });

  it("empty: is more often a fault than meant, so what it had is unknown", async () => {
    await changing();
    publish([]);
    await staysWhole();
  });

  it.each([403, 404, 410, 429, 500, 503, 204, 206])("answered with status %i: is unknown", async (status) => {
    await changing();
    asked().reply(status, body(later));
    await staysWhole();
  });

  it.each(["ECONNRESET", "ECONNREFUSED", "ENOTFOUND"])("not answered (%s): is unknown", async (code) => {
    await changing();
    asked().replyWithError(Object.assign(new Error("no answer"), { code }));
    await staysWhole();
  });

  it("odd: cut off, of another form, or with a word that is no CIDR, it is unknown", async () => {
    await changing();
    const whole = body(later);
    for (const odd of [whole.slice(0, -4), "<html>", body(["34.0.2.0/24", "34.0.3.1/24"]), body(["sorry"])]) {
      asked().reply(200, odd);
      await staysWhole();
    }
  });

  it("elsewhere: a redirection to another host is not followed", async () => {
    await changing();
    const other = nock("https://elsewhere.example").get("/").reply(200, body(later));
    asked().reply(302, "", { location: "https://elsewhere.example/" });
    await staysWhole();
    expect(other.isDone()).toBe(false);
    nock.cleanAll();
  });

  it("costs no request where it is not used", async () => {
    company = await estate();
    const scope = publish(three);
    await company.apply(file([mapping("web", LIST, ["192.0.2.1/32"])]));
    expect(scope.isDone()).toBe(false);
    nock.cleanAll();
  });
});
