// What plsync asks, on a terminal: an answer, and no answer. Whoever ends the question with Ctrl-C or Ctrl-D has agreed to nothing, and the
// shell's next prompt begins a line of its own.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { clientEnvironment } from "../../src/simulator/client-environment.ts";
import { type Estate, estate, file, mapping } from "../engine/estate.ts";
import { directory } from "./command-line.ts";
import { CTRL_C, CTRL_D, HAS_TERMINAL, onTerminal } from "./pseudo-terminal.ts";

let company: Estate;
let here: ReturnType<typeof directory>;
let environment: Readonly<Record<string, string>>;
beforeAll(async () => {
  company = await estate({ progressMs: 0 });
  company.members("10.0.0.1");
  environment = clientEnvironment(company.simulator.url, company.hub);
});
afterAll(() => company.close());
beforeEach(() => {
  here = directory();
});
afterEach(() => here.remove());

const NO_ANSWER: readonly (readonly [string, string])[] = [
  ["Ctrl-C", CTRL_C],
  ["Ctrl-D", CTRL_D],
];
/** The line of a question ended, with or without what was typed. */
const ended = (question: string) => new RegExp(`${question}[^\\n╷]*\\r\\n`);

describe.skipIf(!HAS_TERMINAL)("apply asks for approval", () => {
  const apply = (...keys: readonly string[]) => {
    const mine = directory({ "mappings.yaml": file([mapping("web")]) });
    return onTerminal("apply", keys, { cwd: mine.path, environment }).finally(mine.remove);
  };

  it.each([...NO_ANSWER, ["no", "no\r"] as const, ["nothing", "\r"] as const])("%s changes nothing", async (_, key) => {
    const { code, out } = await apply(key);
    expect(out).toMatch(ended('Enter "yes" to continue: '));
    expect(out).toContain("nothing was changed: the answer was not yes");
    expect(code).toBe(3);
    expect(company.writes()).toEqual([]);
  });

  it("yes makes the changes", async () => {
    expect(await apply("yes\r")).toMatchObject({ code: 0 });
    expect(company.entries("web")).toEqual(["10.0.0.1/32"]);
  });
});

describe.skipIf(!HAS_TERMINAL)("init asks for what nothing says", () => {
  const line = "init --no-workflows --account 111111111111 --group sg-0a1b2c3d4e5f60718";
  const init = (...keys: readonly string[]) => onTerminal(line, keys, { cwd: here.path });

  it.each(NO_ANSWER)("%s at a question with a suggestion does not take it", async (_, key) => {
    const { code, out } = await init("acme\r", key);
    expect(out).toMatch(ended("Region of the lists \\[eu-west-1\\]: "));
    expect(out).not.toContain("Name of the list");
    expect(out).toContain("nothing was written: the questions were not answered to the end");
    expect(code).toBe(1);
    expect(existsSync(join(here.path, "mappings.yaml"))).toBe(false);
  });

  it("an empty line takes the suggestion", async () => {
    expect(await init("acme\r", "\r", "\r")).toMatchObject({ code: 0 });
    expect(readFileSync(join(here.path, "mappings.yaml"), "utf8")).toContain("eu-west-1");
  });
});
