// What the report says of a list from which the read right before the removal saved everything.
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Estate, estate, file, mapping, NO_LIMITS } from "./estate.ts";

let company: Estate;
beforeEach(async () => {
  company = await estate();
});
afterEach(() => company.close());

it("does not claim a change where nothing was written, and names the list once", async () => {
  const text = file([mapping("web", { limits: NO_LIMITS })]);
  company.members("10.0.0.1", "10.0.0.2", "10.0.0.3", "10.0.0.4");
  await company.apply(text);
  company.writes(); // those of the creation
  company.simulator.faults.script({ action: "DescribeNetworkInterfaces" }, { kind: "lost-items" });
  const { row, report } = await company.apply(text);
  expect(company.writes()).toEqual([]);
  expect(row("net/eu-west-1/web").result).toBe("nothing changed, 2 entries kept");
  expect(report.diagnostics.map(({ summary }) => summary)).toEqual([
    "net/eu-west-1/web: 2 entries planned to go stay, since an interface still has the address",
  ]);
});
