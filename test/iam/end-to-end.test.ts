// The printed roles at work: everything that plsync does can be done with them, and nothing in them is for nothing.
import { afterEach, describe, expect, it } from "vitest";
import type { PolicyDocument } from "../../src/iam/policy-document.ts";
import type { Diagnostic } from "../../src/model/diagnostics/diagnostic.ts";
import { LEGACY_LIST } from "../../src/simulator/example/company.ts";
import { EXAMPLE, type Installed, installed, MAIN, PULL_REQUEST } from "./installed.ts";
import { FILE, story } from "./story.ts";

let open: Installed | undefined;
afterEach(() => open?.close());

async function company(document = FILE): Promise<Installed> {
  open = await installed(document);
  return open;
}

const errors = (diagnostics: readonly Diagnostic[]) => diagnostics.filter(({ severity }) => severity === "error");

describe("mappings.example.yaml", () => {
  it("is planned by a pull request and applied from the default branch, and then there is nothing left to do", async () => {
    const here = await company(EXAMPLE);
    const plan = await here.plan(EXAMPLE, PULL_REQUEST);
    expect(errors(plan.diagnostics)).toEqual([]);
    expect(plan.complete).toBe(true);
    expect(plan.counts.create).toBeGreaterThan(5);
    // A list that nobody owns and the file does not take over: the role may not even read it, and the plan says so.
    const legacy = plan.lists.find(({ name }) => name === LEGACY_LIST.name);
    expect(legacy?.held).toMatchObject([
      { code: "not_managed", detail: expect.stringContaining("What it holds could not be read") },
    ]);
    const { rows, diagnostics } = await here.apply(EXAMPLE, MAIN);
    expect(errors(diagnostics)).toEqual([]);
    expect(rows.filter(({ outcome }) => outcome !== "done").map(({ name }) => name)).toEqual([LEGACY_LIST.name]);
    const again = await here.plan(EXAMPLE, PULL_REQUEST);
    expect(again.lists.filter(({ change }) => change.kind !== "keep").map(({ name }) => name)).toEqual([
      LEGACY_LIST.name,
    ]);
  });
});

describe("every permission", () => {
  it("together they are enough for all that plsync does", async () => {
    const here = await company();
    for await (const said of story(here)) expect(errors(said)).toEqual([]);
    expect(here.simulator.calls.filter(({ outcome }) => outcome.status === 403)).toEqual([]);
  });

  const each = (value: string | readonly string[]): readonly string[] => (typeof value === "string" ? [value] : value);

  /** The document without one action of one of its statements. */
  function without(policy: PolicyDocument, statement: number, action: string): PolicyDocument {
    const rest = policy.Statement.flatMap((one, index) => {
      const Action = each(one.Action).filter((other) => index !== statement || other !== action);
      return Action.length === 0 ? [] : [{ ...one, Action }];
    });
    return { ...policy, Statement: rest };
  }

  it("is missed when it is gone, and the message names it", { timeout: 300_000 }, async () => {
    const { roles } = await company();
    await open?.close();
    const unmissed: string[] = [];
    for (const { arn, accountId, kind, documents } of roles) {
      const { policy } = documents({ partition: "aws", accountId });
      for (const [index, { Sid, Action }] of policy.Statement.entries()) {
        for (const action of each(Action)) {
          const here = await company();
          here.role(arn).policies = [without(policy, index, action) as never];
          if (!(await isMissed(here, action))) unmissed.push(`${kind} ${accountId} ${Sid} ${action}`);
          await here.close();
        }
      }
    }
    expect(unmissed).toEqual([]);
  });

  async function isMissed(here: Installed, action: string): Promise<boolean> {
    for await (const said of story(here)) {
      if (said.some(({ summary, detail }) => `${summary} ${detail}`.includes(action))) return true;
    }
    return false;
  }
});
