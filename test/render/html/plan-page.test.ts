import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { ReportData } from "../../../src/explorer/report-data.ts";
import { entryAt, readEntries } from "../../../src/explorer/search/entries.ts";
import { planPage } from "../../../src/render/html/plan-page.ts";
import { reportOfPlan } from "../../../src/render/html/report-of-plan.ts";
import { exploredPlan, HOSTILE, hostilePlan, largePlan } from "../../explorer/plans.ts";
import { rarePlan } from "../mock-ups.ts";

/** The elements of that name, in which no other begins. */
function insides(page: string, name: string): readonly string[] {
  return [...page.matchAll(new RegExp(`<${name}[^>]*>([^]*?)</${name}>`, "g"))].map(([, inside = ""]) => inside);
}

const hash = (text: string | undefined): string =>
  `'sha256-${createHash("sha256")
    .update(text ?? "")
    .digest("base64")}'`;

describe("the page", () => {
  const page = planPage(exploredPlan());
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "";

  it("allows its own code and style by their hashes, and nothing else", () => {
    const [data, code] = insides(page, "script");
    expect(JSON.parse(data ?? "")).toMatchObject({ headline: "1 to create, 3 to change, 2 held back, 2 not planned" });
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src ${hash(code)};`);
    expect(policy).toContain(`style-src ${hash(insides(page, "style")[0])};`);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it("names no address that a browser would ask", () => {
    expect(page).not.toMatch(/\b(?:src|action)=["']|url\(|@import|https?:\/\/(?!www\.w3\.org\/)/);
    expect([...page.matchAll(/href="([^"]*)"/g)].map(([, address]) => address)).toEqual(["data:,"]);
  });

  it("has less than a tenth of the code that it may have", () => {
    expect(Buffer.byteLength(planPage({ ...exploredPlan(), lists: [] }))).toBeLessThan(100_000);
  });
});

it("says nothing of hostile names to the browser but data", () => {
  const page = planPage(hostilePlan());
  expect(insides(page, "script")).toHaveLength(2);
  const [data = ""] = insides(page, "script");
  expect(data).not.toMatch(/[<\u2028\u2029]/);
  const labels = (JSON.parse(data) as ReportData).entries.label.texts;
  expect(labels).toContain(HOSTILE[0]);
  // What could hide itself or turn the line is written out.
  expect(labels).toContain("\\u202eevil\\u2028line\\x00");
  expect(page.slice(0, page.indexOf("<style>"))).not.toContain("window.hit");
});

describe("the data", () => {
  it("has every entry of the plan, with where it comes from and what AWS says of it", () => {
    const plan = largePlan(7, 500);
    const entries = readEntries(reportOfPlan(plan).entries);
    const all = plan.lists.flatMap(({ change }) =>
      change.kind === "update" ? [...change.adds, ...change.removes] : [],
    );
    expect(entries.length).toBe(all.length);
    const descriptions = Array.from({ length: entries.length }, (_, index) => entryAt(entries, index).description);
    expect(descriptions.sort()).toEqual(all.map(({ description }) => description).sort());
  });

  it("says of seldom changes what other views say", () => {
    const { lists, notices, settings } = reportOfPlan(rarePlan());
    const deleted = lists.find(({ status }) => status === "delete");
    expect(deleted).toMatchObject({ verdict: "will be deleted", notes: ["mappings.yaml no longer names it."] });
    const bank = lists.find(({ name }) => name === "closed-bank");
    expect(bank?.held).toHaveLength(2);
    expect(bank?.allow).toContain("--allow-delete network/eu-west-1/closed-bank");
    expect([...notices, ...settings]).not.toContain(undefined);
  });

  it("is small: 100 bytes for an entry", () => {
    const bytes = (entries: number) => planPage(largePlan(20, entries)).length;
    expect((bytes(4000) - bytes(2000)) / 2000).toBeLessThan(100);
  });
});
