// Making a list when the answer is lost: there is one list afterwards, however long AWS takes to show it.
import { expect, it } from "vitest";
import { estate, file, mapping } from "./estate.ts";

it("every answer of a creation is lost, and the list stays out of sight for minutes: it is made once", async () => {
  const company = await estate({ consistencyMs: 90_000 });
  try {
    const text = file([mapping("web", {}, ["192.0.2.0/24"])]);
    company.simulator.faults.script(
      { action: "CreateManagedPrefixList" },
      { kind: "reset-after-effect" },
      { times: 8 },
    );
    await company.apply(text);
    company.simulator.advance(120_000);
    const { row } = await company.apply(text);
    expect(company.world.allLists().map(({ name }) => name)).toEqual(["web"]);
    expect(company.entries("web")).toEqual(["192.0.2.0/24"]);
    expect(["done", "unchanged"]).toContain(row("net/eu-west-1/web").outcome);
  } finally {
    await company.close();
  }
});
