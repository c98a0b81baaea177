// plsync list as on-call starts it: what there is, who is let in, with the plan roles alone.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { clientEnvironment } from "../../src/simulator/client-environment.ts";
import { currentVersion } from "../../src/simulator/world/prefix-list-record.ts";
import { type Estate, estate, file, mapping, NO_LIMITS } from "../engine/estate.ts";
import { directory, plsync } from "./command-line.ts";

let company: Estate;
let here: ReturnType<typeof directory>;
const text = file([mapping("web", { limits: NO_LIMITS }), mapping("api", {}, ["10.8.0.0/16", "192.0.2.0/24"])]);

beforeEach(async () => {
  company = await estate({ progressMs: 0 });
  here = directory({ "mappings.yaml": text });
  company.members("10.0.0.1", "10.0.0.2");
  await company.apply(text);
  company.writes();
});
afterEach(async () => {
  here.remove();
  await company.close();
});

const ask = (...words: readonly string[]) =>
  plsync(["list", ...words], { cwd: here.path, environment: clientEnvironment(company.simulator.url, company.hub) });
const listOf = (name: string) => [...company.net.lists.values()].find((list) => list.name === name);

it("shows what the file makes, as AWS has it, and writes nothing", async () => {
  company.members("10.0.0.1", "10.0.0.3", "10.0.0.4");
  const end = await ask();
  expect(end.code).toBe(0);
  expect(end.out).toContain(`api  ${listOf("api")?.id}  2 of 12  v1  up to date`);
  expect(end.out).toContain(`web  ${listOf("web")?.id}  2 of 12  v1  +2 -1 pending`);
  const json = JSON.parse((await ask("--json", "--only", "net/*/web")).out);
  expect(json.lists).toEqual([
    expect.objectContaining({ address: "net/eu-west-1/web", entries: 2, state: "pending", to_add: 2, to_remove: 1 }),
  ]);
  expect(company.writes()).toEqual([]);
});

it("says how long ago the last sync was, where it is remembered", async () => {
  const environment = clientEnvironment(company.simulator.url, company.hub);
  await plsync("sync --auto-approve --notify-state state.json", { cwd: here.path, environment });
  expect((await ask("--notify-state", "state.json")).out).toMatch(/Last sync: \d+ \w+ ago\.\n$/);
  expect(Date.parse(JSON.parse((await ask("--notify-state", "state.json", "--json")).out).last_sync)).not.toBeNaN();
  expect((await ask()).out).not.toContain("Last sync");
});

describe("--who", () => {
  it("names the lists that have the address, and what the next apply changes about it", async () => {
    company.members("10.0.0.2", "10.0.0.3");
    const [inside, going, coming, block, outside] = await Promise.all(
      ["10.8.1.2", "10.0.0.1", "10.0.0.3", "10.0.0.0/30", "10.9.9.9"].map((who) => ask("--who", who)),
    );
    expect(inside?.out).toMatch(
      /^10\.8\.1\.2\/32 is in 1 of 2 prefix lists:\n\nnet .*\n {2}api .* by 10\.8\.0\.0\/16\n$/,
    );
    expect(going?.out).toMatch(/web .* by 10\.0\.0\.1\/32; the next apply removes it/);
    expect(coming?.out).toMatch(/is in none of 2 prefix lists:\n\n.*\n {2}web .* not yet; the next apply adds it/);
    expect(block?.out).toMatch(/web .* in part, by 10\.0\.0\.1\/32, 10\.0\.0\.2\/32/);
    expect(outside).toMatchObject({ code: 0, out: "10.9.9.9/32 is in none of 2 prefix lists.\n" });
  });

  it("takes an IPv4 address that is written as IPv6 for what it means", async () => {
    expect((await ask("--who", "::ffff:10.8.1.2")).out).toBe((await ask("--who", "10.8.1.2")).out);
    expect((await ask("--who", "::ffff:a08:0/112")).out).toMatch(/^10\.8\.0\.0\/16 is in 1 of 2 prefix lists:/);
  });

  it("is right for every address that a list has, and for those beside them, by the books of AWS", async () => {
    const books = [...company.net.lists.values()].filter(({ ownerId }) => ownerId === company.net.account.id);
    for (const who of ["10.0.0.0", "10.0.0.1", "10.0.0.2", "10.0.0.3", "10.8.255.255", "10.9.0.0", "192.0.2.255"]) {
      const has = (cidr: string) =>
        cidr === `${who}/32` ||
        (cidr.endsWith("/16") && who.startsWith("10.8.")) ||
        (cidr.endsWith("/24") && who.startsWith("192.0.2."));
      const expected = books.filter((list) => [...currentVersion(list).entries.keys()].some(has)).map(({ id }) => id);
      const { lists } = JSON.parse((await ask("--who", who, "--json")).out) as { lists: { id: string }[] };
      expect(lists.map(({ id }) => id)).toEqual(expected);
    }
  });
});

it("exits with 1 for what is no address, and names the lists that could not be read", async () => {
  expect(await ask("--who", "10.0.0")).toMatchObject({ code: 1, out: "" });
  const denied = { kind: "error", code: "UnauthorizedOperation", message: "no", status: 403 } as const;
  company.simulator.faults.script({ action: "DescribeManagedPrefixLists" }, denied, { times: 9 });
  const unread = await ask("--who", "10.8.1.2");
  company.simulator.faults.clear();
  expect(unread.code).toBe(1);
  expect(unread.out).toContain("10.8.1.2/32 is in none of 2 prefix lists; 2 could not be read:");
  expect(unread.out).toMatch(/api .*not known/);
});
