// Why addresses are in lists, or not: a thousand in random worlds against a model of its own, then what people see of single cases.
import { afterEach, beforeEach, expect, it } from "vitest";
import { explain } from "../../src/engine/explain.ts";
import { type Cidr, formatCidr, readCidr } from "../../src/model/cidr.ts";
import { explainText } from "../../src/render/terminal/explain-text.ts";
import { type Estate, estate, file, GROUP, mapping } from "./estate.ts";
import { anyAddress, anyPublic, explainedWorld } from "./explain-worlds.ts";
import { Dice } from "./reference-worlds.ts";

const WORLDS = 40;
const ADDRESSES = 25;

let company: Estate;
beforeEach(async () => {
  company = await estate();
});
afterEach(() => company.close());

async function told(text: string, addresses: readonly string[]) {
  const aws = company.connect(text);
  const planning = await company.plan(text, { aws });
  return Promise.all(addresses.map((address) => explain(readCidr(`${address}/32`) as Cidr, planning, aws.readers, 4)));
}

it(`is right about ${WORLDS * ADDRESSES} addresses in random worlds, in and out`, { timeout: 300_000 }, async () => {
  let [isIn, isOut] = [0, 0];
  for (let seed = 1; seed <= WORLDS; seed++) {
    const dice = new Dice(seed);
    const world = explainedWorld(company.net, company.app, dice);
    const text = file(world.mappings as never);
    const addresses = Array.from({ length: ADDRESSES }, () => (dice.chance(0.85) ? anyAddress(dice) : anyPublic(dice)));
    const answers = await told(text, addresses);
    for (const [i, { explanation, uses, unread }] of answers.entries()) {
      const address = addresses[i] ?? "";
      const { having, since, brings, against, holders, references } = world.expected(address);
      const where = `seed ${seed}, ${address}`;
      const lists = explanation.lists.filter(({ entries }) => entries.length > 0);
      const nameOf = (of: string) => of.split("/").at(-1) ?? "";
      expect(unread, where).toEqual([]);
      expect(
        lists.map((list) => nameOf(list.address)),
        where,
      ).toEqual(having);
      for (const { address: list, entries, has } of lists) {
        const use = uses.get(list);
        expect(has, where).toBe("all");
        expect(entries.length, where).toBeGreaterThan(0);
        expect(
          use?.since.map((one) => one?.version),
          where,
        ).toContain(since.get(nameOf(list)));
        expect(use?.references.ok && use.references.value.map(({ resourceId }) => resourceId).sort(), where).toEqual(
          references.get(nameOf(list)),
        );
      }
      const bringing = explanation.lists.flatMap(({ mapping, brought }) =>
        brought.map(({ origin }) => `${mapping}: ${origin.kind === "interface" ? origin.interfaceId : "file"}`),
      );
      expect([...new Set(bringing)].sort(), where).toEqual(brings);
      const said = explanation.against.map(({ mapping, code, interfaceId }) =>
        code === "address_refused" || code === "other_vpc"
          ? `${mapping}: refused`
          : `${mapping}: ${interfaceId ?? "file"} ${code}`,
      );
      expect([...new Set(said)].sort(), where).toEqual(against);
      expect(
        explanation.interfaces.map(({ record }) => record.id),
        where,
      ).toEqual(holders);
      if (having.length + brings.length > 0) isIn++;
      else isOut++;
    }
  }
  expect(isIn).toBeGreaterThan(300);
  expect(isOut).toBeGreaterThan(100);
});

const WEB = "net/eu-west-1/web";

it("names what brings a block in the order of addresses, as its entries", async () => {
  const addresses = ["10.0.0.9", "10.0.0.30", "10.0.0.7", "10.0.0.100", "10.0.0.8", "10.0.0.2"];
  company.app.securityGroup("workers", { id: GROUP });
  company.app.interfaces.clear();
  company.members(...addresses);
  const text = file([mapping("web")]);
  const aws = company.connect(text);
  const planning = await company.plan(text, { aws });
  const { explanation } = await explain(readCidr("10.0.0.0/24") as Cidr, planning, aws.readers, 4);
  expect(explanation.lists.flatMap(({ brought }) => brought.map(({ cidr }) => formatCidr(cidr)))).toEqual(
    ["2", "7", "8", "9", "30", "100"].map((host) => `10.0.0.${host}/32`),
  );
});

it("says what the next apply changes about it, what holds that back, and which source is unknown", async () => {
  const text = file([
    mapping("web", { limits: { max_removal_percent: 10, ignore_below: 0 } }),
    mapping("gone", {}, [{ security_groups: ["sg-0ffffffffffffffff"], account: "app" }]),
  ]);
  company.app.securityGroup("workers", { id: GROUP });
  company.app.interfaces.clear();
  company.members("10.0.0.1", "10.0.0.2");
  await company.apply(text);
  company.members("10.0.0.2", "10.0.0.3");
  const [left, stays, joined] = await told(text, ["10.0.0.1", "10.0.0.2", "10.0.0.3"]);
  const of = (one: typeof left) => one?.explanation.lists.find(({ address }) => address === WEB);
  expect(of(left)).toMatchObject({
    has: "all",
    brought: [],
    pending: ["remove"],
    removed: [{ reason: "interface is gone or left the group" }],
    held: [{ code: "limit_reached" }],
  });
  expect(of(stays)).toMatchObject({ has: "all", pending: [], held: [], brought: [{ mapping: "web" }] });
  expect(of(joined)).toMatchObject({ has: "none", pending: ["add"], held: [{}] });
  expect(joined?.explanation.against).toMatchObject([{ mapping: "gone", code: "unknown" }]);
  if (left === undefined) throw new Error("nothing was explained");
  const shown = explainText(left.explanation, left.uses, { width: 120, color: false, verbose: false });
  expect(shown).toContain("10.0.0.1/32 is in 1 prefix list. No interface that was read has it.");
  expect(shown).toContain("no source of the file brings it");
  expect(shown).toContain("would be removed (interface is gone or left the group)");
  expect(shown).toContain("held back: ");
  expect(shown).toContain("Sources that do not bring it, and why:");
});
