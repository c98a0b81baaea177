// How long a browser takes to open a report (`plsync show --format html`) until its rows are there, against an empty page in the same browser.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "puppeteer-core";
import { planPage } from "../src/render/html/plan-page.ts";
import { startBrowser } from "../test/explorer/browser.ts";
import { largePlan } from "../test/explorer/plans.ts";
import type { Figure } from "./figure.ts";

const ROUNDS = 5;
const LISTS = 200;
const EMPTY = '<!doctype html><html lang="en"><title>Empty</title><main></main></html>';

interface Opening {
  readonly what: string;
  readonly html: string;
  /** Is there once the page can be used. */
  readonly ready: string;
}

async function milliseconds(browser: Browser, path: string, ready: string): Promise<number> {
  const page = await browser.newPage();
  try {
    const start = performance.now();
    await page.goto(pathToFileURL(path).href);
    await page.waitForSelector(ready);
    return performance.now() - start;
  } finally {
    await page.close();
  }
}

/** The fastest of several rounds each, taken in turn, so that other load on the machine does not count. */
async function fastest(openings: readonly Opening[], folder: string): Promise<readonly number[]> {
  const best = openings.map(() => Number.POSITIVE_INFINITY);
  const paths = openings.map(({ html }, at) => {
    const path = join(folder, `${at}.html`);
    writeFileSync(path, html);
    return path;
  });
  const browser = await startBrowser();
  try {
    for (let round = 0; round < ROUNDS; round++) {
      for (const [at, { ready }] of openings.entries()) {
        best[at] = Math.min(best[at]!, await milliseconds(browser, paths[at]!, ready));
      }
    }
  } finally {
    await browser.close();
  }
  return best;
}

/** Reports of 9,000 and 100,000 entries that change. */
export async function reportPage(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "plsync-report-"));
  const openings: readonly Opening[] = [
    { what: "an empty page", html: EMPTY, ready: "main" },
    ...[9000, 100_000].map((entries) => ({
      what: `opening a report of ${entries.toLocaleString("en")} entries`,
      html: planPage(largePlan(LISTS, entries)),
      ready: "tbody tr",
    })),
  ];
  try {
    const [empty = 0, ...reports] = await fastest(openings, folder);
    // An empty page takes some 60 ms on a quiet machine: so both open in less than two seconds.
    return reports.map((measured, at) => ({
      what: openings[at + 1]!.what,
      measured,
      unit: "ms",
      against: { what: "an empty page", value: empty },
      mustReach: at === 0 ? 8 : 20,
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
