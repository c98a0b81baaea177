// The pages of a listing: how many are in memory at the same time.
import { setImmediate as turn } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { eachPage } from "../../../src/aws/answers/pages.ts";

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

interface Page {
  readonly NextToken?: string;
  readonly items: readonly string[];
}

test("no page is kept while the next one is waited for", async () => {
  let first: WeakRef<Page> | undefined;
  let answer: (page: Page) => void = () => {};
  const fetch = (token: string | undefined): Promise<Page> => {
    if (token !== undefined) return new Promise((resolve) => (answer = resolve));
    const page: Page = { NextToken: "2", items: ["one"] };
    first = new WeakRef(page);
    return Promise.resolve(page);
  };
  const read: string[] = [];
  const all = eachPage(fetch, (page) => read.push(...page.items));
  await turn();
  collectGarbage();
  expect(first?.deref()).toBeUndefined();
  answer({ items: ["two"] });
  await all;
  expect(read).toEqual(["one", "two"]);
});
