// plsync explain as on-call starts it: exit codes, what goes to which stream, and the plan roles alone.
import { afterEach, beforeEach, expect, it } from "vitest";
import { clientEnvironment } from "../../src/simulator/client-environment.ts";
import { type Estate, estate, file, GROUP, mapping, NO_LIMITS } from "../engine/estate.ts";
import { directory, plsync } from "./command-line.ts";

let company: Estate;
let here: ReturnType<typeof directory>;
const text = file([mapping("web", { limits: NO_LIMITS }), mapping("api", {}, ["192.0.2.0/24"])]);

beforeEach(async () => {
  company = await estate({ progressMs: 0 });
  here = directory({ "mappings.yaml": text });
  company.members("10.0.0.1");
  await company.apply(text);
  company.writes();
});
afterEach(async () => {
  here.remove();
  await company.close();
});

const ask = (...words: readonly string[]) =>
  plsync(["explain", ...words], { cwd: here.path, environment: clientEnvironment(company.simulator.url, company.hub) });

it("says where an address is and why, or what keeps it out, and writes nothing", async () => {
  const [inside, block, outside] = [await ask("10.0.0.1"), await ask("192.0.2.7/32"), await ask("10.9.9.9", "--json")];
  expect(inside.code).toBe(0);
  expect(inside.out).toMatch(/^10\.0\.0\.1\/32 is in 1 prefix list\.\n\nnet\/eu-west-1\/web \(pl-[0-9a-f]{17}\): in; /);
  expect(inside.out).toContain(`through group ${GROUP}`);
  expect(inside.out).toContain("since version 1, made by the creation of the list");
  expect(block.out).toContain("net/eu-west-1/api");
  expect(block.out).toContain("a CIDR of the file");
  expect(JSON.parse(outside.out)).toMatchObject({ cidr: "10.9.9.9/32", lists: [], interfaces: [], kept_out: [] });
  expect(company.writes()).toEqual([]);
});

it("exits with 1 for what is no address, and when something could not be read", async () => {
  const wrong = await ask("10.0.0");
  expect(wrong).toMatchObject({ code: 1, out: "" });
  expect(wrong.err).toContain("10.0.0 is neither an address nor a CIDR");
  const denied = { kind: "error", code: "UnauthorizedOperation", message: "no", status: 403 } as const;
  company.simulator.faults.script({ action: "DescribeNetworkInterfaces" }, denied, { times: 9 });
  const unread = await ask("10.0.0.1");
  company.simulator.faults.clear();
  expect(unread.code).toBe(1);
  expect(unread.err).toContain("DescribeNetworkInterfaces");
  expect(unread.out).toContain("Sources that do not bring it, and why:");
});
