// The walks of docs/architecture.md: from names alone a newcomer finds the way of a thing through the code, as imports join the files.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { importsOf } from "./walls/imports.ts";
import { readSources } from "./walls/source-files.ts";

const SOURCES = readSources();
const EDGES = new Set(
  [...SOURCES].flatMap(([path, text]) => importsOf(path, text).map(({ from, to }) => `${from} ${to}`)),
);

interface Walk {
  readonly title: string;
  /** Paths in src/, in the order of the page; what a semicolon parts begins anew. */
  readonly legs: readonly (readonly string[])[];
}

function walksIn(page: string): readonly Walk[] {
  const [, section = ""] = page.split("\n## Where to look\n");
  const [, ...walks] = (section.split("\n## ")[0] ?? "").split(/^\*\*(?=.*\*\*$)/m);
  return walks.map((text) => {
    const legs = text
      .split(/;|\n\* /)
      .map((leg) => [...leg.matchAll(/`([\w./-]+\.ts)`/g)].map(([, path]) => `src/${path}`));
    return { title: text.slice(0, text.indexOf("**")), legs: legs.filter((leg) => leg.length > 0) };
  });
}

function isJoined(one: string, other: string): boolean {
  return EDGES.has(`${one} ${other}`) || EDGES.has(`${other} ${one}`);
}

/** What stops a walk: files that are not there, and steps between files that no import joins. */
function stops({ legs }: Walk): readonly string[] {
  return legs.flatMap((leg) =>
    leg.flatMap((path, at) => {
      const next = leg[at + 1];
      if (!SOURCES.has(path)) return [`${path} is not there`];
      return next === undefined || isJoined(path, next) ? [] : [`${path} and ${next} do not know each other`];
    }),
  );
}

const WALKS = walksIn(readFileSync("docs/architecture.md", "utf8"));

test("there are six", () => {
  expect(WALKS.map(({ title }) => title)).toEqual([
    "A group id, from the file to the Modify call",
    "An interface, from AWS' answer to a row of the comment",
    "`allow-removals`, from the flag, the input and the label to the guard",
    "A failure of AWS, to the screen",
    "A record, to a refusal",
    "A principal of a share",
  ]);
});

test.each(WALKS)("$title", (walk) => {
  expect(walk.legs.flat().length).toBeGreaterThan(8);
  expect(stops(walk)).toEqual([]);
});

test("a walk that cannot be walked is seen", () => {
  const page =
    "\n## Where to look\n\n**A walk**\n\n* `model/cidr.ts` → `plan/want/want.ts` →\n  `plan/nowhere.ts`; `aws/aws.ts` → `cli/main.ts`\n";
  expect(walksIn(page).flatMap(stops)).toEqual([
    "src/plan/want/want.ts and src/plan/nowhere.ts do not know each other",
    "src/plan/nowhere.ts is not there",
    "src/aws/aws.ts and src/cli/main.ts do not know each other",
  ]);
});
