// A report opened from a file in a real browser, with all that it says on the console or asks of anyone.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "puppeteer-core";
import { onTestFinished } from "vitest";
import type { Plan } from "../../src/model/plan.ts";
import { planPage } from "../../src/render/html/plan-page.ts";

export interface Opened {
  readonly page: Page;
  /** What the console says, and errors that nothing catches. */
  readonly said: readonly string[];
  /** Addresses that were asked for, but for the page itself. */
  readonly asked: readonly string[];
  /** The texts of all elements that fit, without blanks at their ends. */
  readonly texts: (selector: string) => Promise<readonly string[]>;
  readonly press: (...keys: readonly string[]) => Promise<void>;
}

export interface How {
  readonly hash?: string;
  readonly width?: number;
  readonly height?: number;
  readonly theme?: "light" | "dark";
}

/** Opens the report of the plan; it is gone when the test is over. */
export async function openReport(browser: Browser, plan: Plan, how: How = {}): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), "plsync-report-"));
  const path = join(folder, "plan.html");
  writeFileSync(path, planPage(plan));
  const { href } = pathToFileURL(path);
  const page = await browser.newPage();
  onTestFinished(async () => {
    await page.close();
    rmSync(folder, { recursive: true });
  });
  const said: string[] = [];
  const asked: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(String(error)));
  page.on("request", (request) => {
    if (request.url().split("#")[0] !== href) asked.push(request.url());
  });
  await page.setViewport({ width: how.width ?? 1280, height: how.height ?? 800 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: how.theme ?? "light" }]);
  await page.goto(`${href}${how.hash ?? ""}`);
  await page.waitForSelector("[role=tab]");
  return {
    page,
    said,
    asked,
    texts: (selector) => page.$$eval(selector, (found) => found.map((one) => (one.textContent ?? "").trim())),
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key as Parameters<Page["keyboard"]["press"]>[0]);
    },
  };
}
