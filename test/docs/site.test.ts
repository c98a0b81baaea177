// The site that is made of the pages: no link of it is dead, and it can be read by anybody, on a phone too.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { buildSite } from "../../scripts/build-site.ts";
import { SITE_PAGES, siteFile } from "../../site/contents.ts";
import { directory } from "../e2e/command-line.ts";
import { startBrowser } from "../explorer/browser.ts";
import { PAGES } from "./pages.ts";

const here = directory();
beforeAll(() => buildSite(here.path));
afterAll(() => here.remove());

const text = (file: string): string => readFileSync(join(here.path, file), "utf8");
const files = (): readonly string[] => readdirSync(here.path).filter((name) => name.endsWith(".html"));
const targets = (file: string): readonly string[] =>
  [...text(file).matchAll(/\b(?:href|src|srcset)="([^"]+)"/g)].map(([, target = ""]) =>
    target.replaceAll("&amp;", "&"),
  );

/** Why the target of a link is not there; undefined: it is. */
function missing(file: string, target: string): string | undefined {
  const REPOSITORY = "https://github.com/plsync/plsync/blob/main/";
  if (target.startsWith(REPOSITORY))
    return existsSync(target.slice(REPOSITORY.length).split("#")[0] ?? "") ? undefined : target;
  if (/^[a-z]+:/.test(target)) return undefined;
  const [name = "", id] = target.split("#");
  const linked = name === "" ? file : name;
  if (!existsSync(join(here.path, linked))) return target;
  return id === undefined || text(linked).includes(` id="${decodeURI(id)}"`) ? undefined : target;
}

test("has every page for people who use plsync, each in the contents of all others", () => {
  const pages = PAGES.map(({ path }) => path).filter((path) => /^docs\/|^README/.test(path));
  expect(SITE_PAGES.map(({ source }) => source)).toEqual(expect.arrayContaining(pages));
  expect([...files()].sort()).toEqual(SITE_PAGES.map(({ source }) => siteFile(source)).sort());
  for (const file of files()) expect(targets(file)).toEqual(expect.arrayContaining([...files()]));
});

test("no link is dead", () => {
  const dead = files().flatMap((file) => targets(file).map((target) => [file, missing(file, target)]));
  expect(dead.length).toBeGreaterThan(500);
  expect(dead.filter(([, target]) => target !== undefined)).toEqual([]);
});

test("a dead link would be seen", () => {
  for (const target of [
    "nowhere.html",
    "faq.html#nowhere",
    "#nowhere",
    "https://github.com/plsync/plsync/blob/main/no",
  ])
    expect(missing("index.html", target)).toBe(target);
});

test("asks for nothing from elsewhere", () => {
  const loaded = files().flatMap((file) =>
    [...text(file).matchAll(/<(?:script|link|img|source|iframe)\b[^>]*\b(?:src|href|srcset)="([^"]+)"/g)].map(
      ([, from]) => from,
    ),
  );
  expect(loaded.length).toBeGreaterThan(SITE_PAGES.length);
  expect(loaded.filter((from) => /^[a-z]+:|^\/\//.test(from ?? ""))).toEqual([]);
});

const started = await startBrowser().catch((error: unknown) => {
  if (process.env.PLSYNC_NEEDS_BROWSER !== undefined) throw error;
  return String(error);
});
const skipped = typeof started === "string" ? ` (skipped: ${started})` : "";

describe.skipIf(skipped !== "")(`in a browser${skipped}`, () => {
  const browser = started as Browser;
  afterAll(() => browser?.close());
  const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  /** What plsync writes under GitHub's own headings. */
  const RENDERED = new Set(["pull-request-comment.html", "job-summary.html"]);
  const WIDE = { width: 1280, theme: "light" } as const;
  const PHONE = { width: 390, theme: "dark" } as const;

  it.each([WIDE, PHONE])(
    "fits $width pixels, and keeps the rules of accessibility when it is $theme",
    async ({ width, theme }) => {
      const page = await browser.newPage();
      await page.setViewport({ width, height: 800 });
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
      for (const file of files()) {
        await page.goto(pathToFileURL(join(here.path, file)).href);
        expect(await page.evaluate("document.documentElement.scrollWidth"), file).toBe(width);
        // Colours are the same on all pages.
        if (theme === "dark" && file !== "index.html") continue;
        await page.evaluate(axe);
        const broken = await page.evaluate(
          `axe.run(document, { rules: { "heading-order": { enabled: ${!RENDERED.has(file)} } } }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')))`,
        );
        expect(broken, file).toEqual([]);
      }
      await page.close();
    },
  );
});
