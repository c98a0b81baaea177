// GitHub is down and a list is wrong: the commands of docs/operations.md, with the role that `plsync iam --operator` prints.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { clientEnvironment } from "../../src/simulator/client-environment.ts";
import { HUB } from "../../src/simulator/iam/ready-made.ts";
import { type Estate, estate, file, mapping, NET, NO_LIMITS, OWNER } from "../engine/estate.ts";
import { directory, type Ended, plsync } from "./command-line.ts";

const WEB = "net/eu-west-1/web";
const ON_CALL = `arn:aws:iam::${NET}:role/on-call`;
const ROLE = "arn:aws:iam::{id}:role/plsync-operator";

let company: Estate;
let here: ReturnType<typeof directory>;
let environment: Readonly<Record<string, string>>;

const asOperator = (command: string, ...more: readonly string[]): Promise<Ended> =>
  plsync([command, WEB, "--operator-role", ROLE, ...more], { cwd: here.path, environment });

beforeEach(async () => {
  company = await estate({ progressMs: 0 });
  here = directory({ "mappings.yaml": file([mapping("web", { limits: NO_LIMITS })]) });
  const printed = await plsync(["iam", "--format", "json", "--account", "net", "--operator", ON_CALL], {
    cwd: here.path,
  });
  const { roles } = JSON.parse(printed.out) as { roles: readonly { kind: string; trust: object; policy: object }[] };
  const { trust, policy } = roles.find(({ kind }) => kind === "operator") ?? expect.fail(printed.err);
  const account = company.world.account(NET);
  account.roleFromDocuments({ name: "plsync-operator", path: "/", trust, policies: [policy] });
  const onCall = account.role("on-call", { trust: { principals: [] }, policies: [HUB] });
  environment = clientEnvironment(company.simulator.url, account.session(onCall, "ada"));
  const { id } = company.net.prefixList("web", { entries: ["10.0.0.1/32"], tags: { "plsync:owner": OWNER } });
  company.net.edit(id, { add: { "10.0.0.2/32": "", "10.0.0.3/32": "" } });
  company.net.edit(id, { remove: ["10.0.0.2/32", "10.0.0.3/32"] });
  company.list("web").maxEntries = 1;
});
afterEach(async () => {
  here.remove();
  await company.close();
});

describe("a person on call, with credentials that may only assume the operator role", () => {
  it("sees the versions, holds the list, rolls back to a version that needs room, and releases it", async () => {
    const history = await asOperator("history", "--json");
    expect(history).toMatchObject({ code: 0 });
    expect(JSON.parse(history.out).versions).toHaveLength(3);

    const held = await asOperator("hold", "--json");
    expect(held).toMatchObject({ code: 0 });
    expect(JSON.parse(held.out)).toMatchObject({ command: "hold", done: true, address: WEB });
    expect(company.list("web").tags.get("plsync:hold")).toMatch(/./);

    const rolled = await asOperator("rollback", "--to", "2", "--auto-approve", "--json");
    expect(rolled).toMatchObject({ code: 0 });
    expect(JSON.parse(rolled.out)).toMatchObject({ command: "rollback", done: true, to_version: 2, removed: [] });
    expect(company.entries("web")).toEqual(["10.0.0.1/32", "10.0.0.2/32", "10.0.0.3/32"]);
    expect(company.list("web").maxEntries).toBeGreaterThanOrEqual(3);

    const released = await asOperator("release", "--json");
    expect(JSON.parse(released.out)).toMatchObject({ command: "release", done: true, was_held: true });
    expect(company.list("web").tags.has("plsync:hold")).toBe(false);
  });

  it("finds no list of another owner: exit 1, nothing written", async () => {
    company.list("web").tags.set("plsync:owner", "other");
    const held = await asOperator("hold");
    expect(held.code).toBe(1);
    expect(held.err).toContain("owner acme has no list at this address");
    expect(company.writes()).toEqual([]);
  });
});

it("an operator role of another account is refused before AWS is asked", async () => {
  const { length } = company.simulator.calls;
  const ended = await plsync(["hold", WEB, "--operator-role", "arn:aws:iam::222222222222:role/plsync-operator"], {
    cwd: here.path,
    environment,
  });
  expect(ended.code).toBe(1);
  expect(ended.err).toContain("is not in account net (111111111111)");
  expect(ended.err).toContain("plsync hold --help");
  expect(company.simulator.calls).toHaveLength(length);
});
