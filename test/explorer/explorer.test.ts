// The report in a real browser, as a person uses it: with the pointer, with the keyboard, on a phone, on paper.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { VIEWS } from "../../src/explorer/state.ts";
import { splitPlan } from "../render/split-plan.ts";
import { startBrowser } from "./browser.ts";
import { openReport } from "./opened-page.ts";
import { exploredPlan, HOSTILE, hostilePlan, largePlan } from "./plans.ts";

// Where no browser can be started the tests are skipped, and the reporter says so; a run that has to have one fails (.ci/run).
const started = await startBrowser().catch((error: unknown) => {
  if (process.env.PLSYNC_NEEDS_BROWSER !== undefined) throw error;
  return String(error);
});
const missing = typeof started === "string" ? ` (skipped: ${started})` : "";

describe.skipIf(missing !== "")(`a report in a browser${missing}`, () => {
  let browser: Browser;
  beforeAll(() => {
    browser = started as Browser;
  });
  afterAll(() => browser?.close());

  it("opens from a file, asks nothing of anyone, and says nothing on the console", async () => {
    const { texts, said, asked } = await openReport(browser, exploredPlan());
    expect(await texts("h1")).toEqual(["Prefix lists: 1 to create, 3 to change, 2 held back, 2 not planned"]);
    expect(await texts("tbody .address")).toHaveLength(10);
    expect(asked).toEqual([]);
    expect(said).toEqual([]);
  });

  it("finds an address, and shows where its entry comes from", async () => {
    const { page, texts } = await openReport(browser, exploredPlan());
    await page.type("input[type=search]", "10.20.9.31");
    expect(await texts("[role=status]")).toEqual(["1 of 10 listsentries +1"]);
    await page.click("#tab-entries");
    await page.waitForSelector("#of-entries-0");
    expect(await texts("tbody code")).toEqual(["10.20.9.31/32"]);
    await page.click("tbody tr");
    const facts = (await texts(".panel .facts div")).join("\n");
    expect(facts).toContain("Fromeni-0e5a1c44d2b7f9026");
    expect(facts).toContain("Security groupsg-0a1b2c3d4e5f60718 worker");
    expect(facts).toContain("Written inmappings.yaml:30");
  });

  it("says where else to look for an address that no change has", async () => {
    const { texts } = await openReport(browser, exploredPlan(), { hash: "#view=entries&words=192.0.2.1" });
    expect((await texts(".empty")).join()).toContain("plsync explain 192.0.2.1");
  });

  it("is narrowed by account and by what happens, the sums follow, and all of it comes back", async () => {
    const { page, texts } = await openReport(browser, exploredPlan());
    await page.select("label:nth-of-type(1) select", "network");
    expect(await texts("[role=status]")).toEqual(["5 of 10 listsentries +12 −1 · held back +1 −3"]);
    await page.click(".chip.tone-held");
    expect(await texts("tbody .address")).toEqual(["network/eu-west-1/legacy-db-clients"]);
    await page.click(".clear");
    expect(await texts("[role=status]")).toEqual(["10 listsentries +12 −1 · held back +1 −41"]);
  });

  it("keeps what is looked at in the address, and goes back", async () => {
    const { page, texts } = await openReport(browser, exploredPlan(), { hash: "#words=bastions" });
    expect(await page.$eval("input", (box) => box.value)).toBe("bastions");
    await page.click("#tab-map");
    await page.waitForSelector("svg.map");
    expect(new URL(page.url()).hash).toBe("#view=map&words=bastions");
    await page.goBack();
    await page.waitForSelector("#of-lists-0");
    expect(await texts("tbody .address")).toEqual(["network/eu-west-1/bastions"]);
  });

  it("shows on the map what a group fills and who relies on it, and leads to a list", async () => {
    const { page, texts } = await openReport(browser, exploredPlan(), { hash: "#view=map" });
    await page.click("::-p-aria(source sg-0a1b2c3d4e5f60718 in payments/eu-west-1)");
    expect((await texts(".map .node text")).toSorted()).toEqual([
      "+ web-frontends",
      "name=edge",
      "sg-0a1b2c3d4e5f60718",
      "sg-0d4e5f60718a9b2c3",
      "~ payments-workers",
    ]);
    await page.click("::-p-aria(list payments-workers in network/eu-west-1, to change)");
    await page.waitForSelector(".panel");
    expect(await texts(".panel h2")).toEqual(["payments-workers"]);
    expect(await texts(".panel .names li")).toEqual([
      "sg-0a1b2c3d4e5f60718 (security_groups, payments/eu-west-1)",
      "sg-0d4e5f60718a9b2c3 (payments/eu-west-1)",
    ]);
    await page.click(".map-note button");
    expect((await texts(".map .node text")).length).toBeGreaterThan(12);
  });

  it("has a map of 200 lists that fits the screen, and opens by the keyboard", async () => {
    const { page, texts, press } = await openReport(browser, largePlan(200, 400), { hash: "#view=map" });
    expect((await texts(".map .node")).length).toBe(15);
    await page.focus("#tab-map");
    await press("Tab", "ArrowRight", "Enter");
    await page.waitForFunction("document.querySelectorAll('.map .node').length === 54");
    const names = await texts(".map .node text");
    expect(names.filter((name) => name.startsWith("~ "))).toHaveLength(40);
  });

  it("is used by the keyboard alone", async () => {
    const { page, texts, press } = await openReport(browser, exploredPlan());
    await press("/");
    await page.keyboard.type("batch");
    expect(await texts("tbody .address")).toEqual(["data/eu-west-1/batch-runners"]);
    await page.focus("#tab-lists");
    await press("ArrowRight");
    await page.waitForSelector("#of-entries-0");
    await page.focus("[role=grid]");
    await press("ArrowDown", "ArrowDown");
    expect(await page.$eval("[role=grid]", (grid) => grid.getAttribute("aria-activedescendant"))).toBe("of-entries-1");
    expect(await texts(".panel h2")).toEqual(["10.40.0.12/32"]);
    await press("Escape");
    expect(await texts(".panel")).toEqual([]);
  });

  it.each([9000, 100_000])("has %d entries, of which only those in view are in the document", async (entries) => {
    const { page, texts, press } = await openReport(browser, largePlan(200, entries), { hash: "#view=entries" });
    expect(await page.$eval("[role=grid]", (grid) => grid.getAttribute("aria-rowcount"))).toBe(String(entries + 1));
    expect((await texts("tbody tr")).length).toBeLessThan(90);
    await page.focus("[role=grid]");
    await press("End");
    await page.waitForSelector(`#of-entries-${entries - 1}`);
    expect((await texts("tbody tr")).length).toBeLessThan(90);
    await page.type("input[type=search]", "2001:db8::f");
    expect(await texts("tbody code")).toEqual(["2001:db8::f/128"]);
  });

  it.each(HOSTILE.map((name, at) => [at, name] as const))(
    "shows hostile name %d as the text that it is",
    async (at) => {
      const hash = `#view=${VIEWS[at % VIEWS.length]}`;
      const { page, said, asked } = await openReport(browser, hostilePlan(), { hash });
      if (hash !== "#view=notices" && hash !== "#view=map") await page.click(`tbody tr:nth-child(${at + 1})`);
      expect(await page.evaluate("window.hit")).toBeUndefined();
      expect(await page.$$("script, img, iframe, [onload], [onerror], a[href]")).toHaveLength(2);
      expect([...said, ...asked]).toEqual([]);
      expect(await page.$eval("body", (body) => body.textContent?.includes("window.hit=1"))).toBe(true);
    },
  );

  const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  const cases = VIEWS.flatMap((view) => (["light", "dark"] as const).map((theme) => ({ view, theme })));
  it.each(cases)("keeps the rules of accessibility: $view, $theme", async ({ view, theme }) => {
    for (const width of [1280, 390]) {
      const { page } = await openReport(browser, exploredPlan(), { hash: `#view=${view}`, theme, width });
      const row = await page.$("tbody tr");
      await row?.click();
      await page.evaluate(axe);
      const broken = await page.evaluate(
        "axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')))",
      );
      expect(broken).toEqual([]);
    }
  });

  it("fits a phone", async () => {
    for (const view of VIEWS) {
      const { page } = await openReport(browser, exploredPlan(), { hash: `#view=${view}`, width: 390, height: 844 });
      expect(await page.evaluate("document.documentElement.scrollWidth"), view).toBe(390);
    }
  });

  it.each([
    ["few things", exploredPlan()],
    ["200 lists, one account-region open", largePlan(200, 400)],
  ])("has a map of %s that a phone shows whole, one column below the other", async (_, plan) => {
    const how = { hash: "#view=map", width: 390, height: 844 };
    const { page, texts } = await openReport(browser, plan, how);
    const open = await page.$(".map .node.closed");
    await open?.click();
    const sideways = await page.$$eval(".map-box, .map-box *", (all) =>
      all
        .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth)
        .map(({ className }) => className),
    );
    expect(sideways).toEqual([]);
    const columns = await page.$$eval(".map .title, .map .node rect, .map .edge", (all) =>
      all.map((one) => one.getBoundingClientRect()).map(({ left, right }) => left >= 0 && right <= 390),
    );
    expect(columns).not.toContain(false);
    expect(await texts(".map .title")).toEqual(["Sources", "Lists", "Referenced by"]);
  });

  it("has the parts of a split list next to each other, in the order of their numbers, and says what becomes of it", async () => {
    const { page, texts } = await openReport(browser, splitPlan());
    expect((await texts("tbody .address")).slice(0, 4)).toEqual([
      "network/eu-west-1/web-11 part of web",
      "network/eu-west-1/web-2 part of web",
      "network/eu-west-1/web-10 part of web",
      "network/eu-west-1/web-20",
    ]);
    await page.click("#of-lists-1");
    expect((await texts(".panel .facts div")).join("\n")).toContain(
      "Part ofweb, split into 10 parts: 1 entry to add, 1 to remove, 1 to move",
    );
  });

  it("prints all that the search leaves, as tables", async () => {
    const { page, texts } = await openReport(browser, exploredPlan(), { hash: "#view=map&words=network" });
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await texts("#paper caption")).toEqual(["Lists", "Entries"]);
    expect(await texts("#paper table:first-of-type tbody tr")).toHaveLength(5);
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    expect(await texts("#paper table")).toEqual([]);
    const pdf = await page.pdf();
    expect(pdf.length).toBeGreaterThan(10_000);
  });
});
