// The drift issue on GitHub, over several syncs: what is asked, what is written, and that no other author's issue is touched.
import { describe, expect, it } from "vitest";
import { type GitHub, gitHub } from "../../src/github/api.ts";
import { DRIFT_LABEL, keepDriftIssue } from "../../src/github/drift-issue.ts";
import { type Told, type ToldEvent, toldOf } from "../../src/model/notification/told.ts";
import type { Plan } from "../../src/model/plan.ts";
import { drift, ledger, mockUp, reportOn, runners, workers } from "../render/drifts.ts";
import { keep, NETWORK_WEST, PAYMENTS, planOf } from "../render/plans.ts";
import { JOB_TOKEN } from "../stand-ins/github/actors.ts";
import { type GitHubStandIn, gitHubStandIn } from "../stand-ins/github/stand-in.ts";

const BOT = "github-actions[bot]";
const MOCK_UP = mockUp();
const QUIET = mockUp([keep(NETWORK_WEST, "payments-workers", 5)]);

function clientOf(standIn: GitHubStandIn, token = JOB_TOKEN): GitHub {
  const client = gitHub({
    environment: { ...standIn.environment, GITHUB_REPOSITORY: "acme/network" },
    token,
    userAgent: "plsync/0.1.0",
    sleep: async () => {},
    now: Date.now,
  });
  if (client === undefined) throw new Error("no repository");
  return client;
}

/** Every day one sync; what it asked of GitHub is in `asked`. */
function syncs(standIn: GitHubStandIn, { name = "default", token = JOB_TOKEN } = {}) {
  let day = 20;
  return async (plan: Plan, report = reportOn(plan)) => {
    const before = standIn.calls.length;
    day++;
    const github = clientOf(standIn, token);
    const keeper = {
      github,
      name,
      author: BOT,
      run: `[run ${day}](https://github.com/acme/network/actions/runs/${day})`,
    };
    const answer = await keepDriftIssue(keeper, drift({ ...plan, takenAt: `2026-11-${day}T06:00:00Z` }, report));
    const asked = standIn.calls.slice(before).map(({ method }) => method);
    return { answer, asked };
  };
}

const kept = (number: number) => ({
  ok: true,
  value: { number, url: `https://github.com/acme/network/issues/${number}` },
});
const NONE = { ok: true, value: { number: undefined, url: undefined } };

function only(standIn: GitHubStandIn) {
  const [issue, ...more] = standIn.issues();
  if (issue === undefined || more.length > 0) throw new Error(`${more.length + 1} issues`);
  return issue;
}

describe("over several syncs the issue", () => {
  it("is opened when something waits, with its label", async () => {
    const standIn = await gitHubStandIn();
    const { answer } = await syncs(standIn)(MOCK_UP);
    expect(answer).toEqual(kept(1));
    expect(only(standIn)).toMatchObject({
      title: "Prefix list drift: 2 lists differ from mappings.yaml",
      author: BOT,
      labels: [DRIFT_LABEL],
      state: "open",
    });
    expect(only(standIn).body).toContain("Since 2026-11-21 06:00 UTC. Last changed 2026-11-21 06:00 UTC in [run 21]");
  });

  it("is not made when nothing waits", async () => {
    const standIn = await gitHubStandIn();
    expect(await syncs(standIn)(QUIET)).toEqual({ answer: NONE, asked: ["GET"] });
    expect(standIn.issues()).toEqual([]);
  });

  it("stays as it is while nothing new is to be said", async () => {
    const standIn = await gitHubStandIn();
    const sync = syncs(standIn);
    await sync(MOCK_UP);
    const before = only(standIn);
    expect(await sync(MOCK_UP)).toEqual({ answer: kept(1), asked: ["GET"] });
    expect(only(standIn)).toEqual(before);
  });

  it("stays as it is when the line of a list in the file moved, and the browser changed the line breaks", async () => {
    const standIn = await gitHubStandIn();
    const sync = syncs(standIn);
    await sync(MOCK_UP);
    standIn.editIssue(1, "jane", { body: only(standIn).body });
    const moved = { ...workers, position: { file: "mappings.yaml", line: 99, column: 7 } };
    const plan = mockUp([moved, runners()]);
    expect((await sync({ ...plan, diagnostics: MOCK_UP.diagnostics })).asked).toEqual(["GET"]);
  });

  it("is edited when something else waits, and remembers since when", async () => {
    const standIn = await gitHubStandIn();
    const sync = syncs(standIn);
    await sync(MOCK_UP);
    expect(await sync(mockUp([workers, runners(), ledger]))).toEqual({ answer: kept(1), asked: ["GET", "PATCH"] });
    expect(only(standIn).title).toBe("Prefix list drift: 3 lists differ from mappings.yaml");
    expect(only(standIn).body).toContain("Since 2026-11-21 06:00 UTC. Last changed 2026-11-22 06:00 UTC in [run 22]");
    expect(only(standIn).body).toContain("**ledger**<br>payments, eu-west-1");
  });

  it("is edited when only an entry is another one", async () => {
    const standIn = await gitHubStandIn();
    const sync = syncs(standIn);
    await sync(mockUp([runners(38)]));
    const change = runners(38).change;
    if (change.kind !== "update") throw new Error(change.kind);
    const removes = change.removes.map((one, index) => (index === 0 ? { ...one, reason: "left the group" } : one));
    expect((await sync(mockUp([{ ...runners(38), change: { ...change, removes } }]))).asked).toEqual(["GET", "PATCH"]);
    expect(only(standIn).body).toContain("left the group");
  });

  it("closes itself when nothing is left, without a comment", async () => {
    const standIn = await gitHubStandIn();
    const sync = syncs(standIn);
    await sync(MOCK_UP);
    expect(await sync(QUIET)).toEqual({ answer: NONE, asked: ["GET", "PATCH"] });
    expect(only(standIn)).toMatchObject({ state: "closed", stateReason: "completed", closedBy: BOT });
    expect(only(standIn).body).toContain(
      "\nNothing has differed from `mappings.yaml` since 2026-11-22 06:00 UTC, [run 22]",
    );
    expect(standIn.comments(1)).toEqual([]);
    expect(await sync(QUIET)).toEqual({ answer: NONE, asked: ["GET"] });
  });

  it.each(["jane", BOT])("is opened again after %s closed it, counting from then", async (closer) => {
    const standIn = await gitHubStandIn();
    const sync = syncs(standIn);
    await sync(MOCK_UP);
    if (closer === BOT) await sync(QUIET);
    else standIn.closeIssue(1, closer);
    expect((await sync(MOCK_UP)).answer).toEqual(kept(1));
    expect(only(standIn).state).toBe("open");
    const day = closer === BOT ? 23 : 22;
    expect(only(standIn).body).toContain(`Since 2026-11-${day} 06:00 UTC. Last changed 2026-11-${day}`);
  });

  it("stays closed while nothing waits, no matter who closed it", async () => {
    const standIn = await gitHubStandIn();
    const sync = syncs(standIn);
    await sync(MOCK_UP);
    standIn.closeIssue(1, "jane");
    expect(await sync(QUIET)).toEqual({ answer: NONE, asked: ["GET"] });
    expect(only(standIn).state).toBe("closed");
  });
});

describe("runs that look at a part", () => {
  const part = (lists: Plan["lists"]) => mockUp(lists, ["network/*/*"]);
  const body = (standIn: GitHubStandIn) => only(standIn).body ?? "";

  it("keep the rows of the others and change their own", async () => {
    const standIn = await gitHubStandIn();
    const sync = syncs(standIn);
    await sync(mockUp([runners(), ledger]));
    expect((await sync(part([workers]))).asked).toEqual(["GET", "PATCH"]);
    expect(only(standIn).title).toBe("Prefix list drift: 3 lists differ from mappings.yaml");
    expect(
      body(standIn)
        .match(/^\| `!` .*$/gm)
        ?.map((row) => row.split(" | ")[0]),
    ).toEqual([
      "| `!` **payments-workers**<br>network, eu-west-1",
      "| `!` **batch-runners**<br>data, eu-west-1",
      "| `!` **ledger**<br>payments, eu-west-1",
    ]);
    expect(body(standIn).match(/seen earlier\* \|$/gm)).toHaveLength(2);
    expect((await sync(part([workers]))).asked).toEqual(["GET"]);
    await sync(mockUp([workers, runners(), ledger]));
    expect(body(standIn)).not.toContain("seen earlier");
    expect(body(standIn)).toContain("<b>ledger</b>");
  });

  it("write nothing when their part is as before", async () => {
    const standIn = await gitHubStandIn();
    const sync = syncs(standIn);
    await sync(mockUp([workers, runners()]));
    expect(await sync(part([workers]))).toEqual({ answer: kept(1), asked: ["GET"] });
  });

  it("take out what they put right, and never close the issue", async () => {
    const standIn = await gitHubStandIn();
    const sync = syncs(standIn);
    const right = keep(NETWORK_WEST, "payments-workers", 5);
    await sync(mockUp([workers, runners()]));
    await sync(part([right]));
    expect(only(standIn).title).toBe("Prefix list drift: 1 list differs from mappings.yaml");
    await sync(mockUp([workers]));
    expect(await sync(part([right]))).toEqual({ answer: kept(1), asked: ["GET"] });
    expect(only(standIn).state).toBe("open");
    const unread = planOf({ mode: "sync", lists: [right], failed: [PAYMENTS] });
    expect(await sync(unread)).toEqual({ answer: kept(1), asked: ["GET"] });
    expect(await sync(mockUp([right]))).toEqual({ answer: NONE, asked: ["GET", "PATCH"] });
  });

  it("leave the issue alone when its rows were too many to be remembered", async () => {
    const standIn = await gitHubStandIn();
    const sync = syncs(standIn);
    const many = Array.from({ length: 400 }, (_, index) => ({
      ...ledger,
      address: `payments/eu-west-1/list-${index}`,
    }));
    await sync(mockUp(many));
    expect(body(standIn).length).toBeLessThanOrEqual(60_000);
    expect(body(standIn).split("\n")[0]?.length).toBeLessThan(300);
    expect(body(standIn)).toContain("Only a run over all lists can update this issue");
    expect(await sync(part([workers]))).toEqual({ answer: kept(1), asked: ["GET"] });
    expect(await sync(mockUp(many))).toEqual({ answer: kept(1), asked: ["GET"] });
    expect((await sync(mockUp(many.slice(1)))).asked).toEqual(["GET", "PATCH"]);
    expect(only(standIn).title).toContain("399 lists");
  });

  it("find room for what is remembered, whatever is shown besides", async () => {
    const standIn = await gitHubStandIn();
    // As long a body as there is room for, and nearly as many rows as can be remembered.
    for (const number of [20, 40, 60, 80]) {
      const lists = Array.from({ length: number }, (_, index) => ({
        ...runners(),
        address: `data/eu-west-1/l-${index}`,
      }));
      await syncs(standIn)(mockUp(lists));
      expect(only(standIn).title).toContain(`${number} lists`);
      expect(body(standIn)).toContain('"rows":[[');
      expect(body(standIn).length).toBeLessThanOrEqual(60_000);
    }
  });

  it("open a closed issue with what they saw themselves", async () => {
    const standIn = await gitHubStandIn();
    const sync = syncs(standIn);
    await sync(mockUp([workers, runners()]));
    standIn.closeIssue(1, "jane");
    expect(await sync(part([]))).toEqual({ answer: NONE, asked: ["GET"] });
    await sync(part([workers]));
    expect(only(standIn)).toMatchObject({
      state: "open",
      title: "Prefix list drift: 1 list differs from mappings.yaml",
    });
  });
});

describe("issues of others", () => {
  it("are neither edited nor believed, whatever is pasted into them", async () => {
    const standIn = await gitHubStandIn();
    const sync = syncs(standIn);
    await sync(MOCK_UP);
    const copied = only(standIn).body;
    const fresh = await gitHubStandIn();
    const copy = fresh.addIssue("mallory", { title: "Prefix list drift", body: copied, labels: [DRIFT_LABEL] });
    expect((await syncs(fresh)(MOCK_UP)).answer).toEqual(kept(2));
    expect((await syncs(fresh)(QUIET)).answer).toEqual(NONE);
    expect(fresh.issues()[0]).toEqual(copy);
  });

  it("of another workflow are left to it", async () => {
    const standIn = await gitHubStandIn();
    await syncs(standIn, { name: "edge" })(MOCK_UP);
    const edge = only(standIn);
    expect(edge.title).toBe("Prefix list drift (edge): 2 lists differ from mappings.yaml");
    expect((await syncs(standIn)(MOCK_UP)).answer).toEqual(kept(2));
    expect((await syncs(standIn)(QUIET)).answer).toEqual(NONE);
    expect(standIn.issues()[0]).toEqual(edge);
  });

  it("with the label are passed over, on every page", async () => {
    const standIn = await gitHubStandIn();
    for (let number = 1; number <= 120; number++) {
      standIn.addIssue(BOT, {
        title: "another tool's",
        body: `<!-- plsync no json -->\n${number}`,
        labels: [DRIFT_LABEL],
      });
    }
    const sync = syncs(standIn);
    expect((await sync(MOCK_UP)).answer).toEqual(kept(121));
    expect((await sync(MOCK_UP)).asked).toEqual(["GET", "GET"]);
  });

  it("nor are pull requests taken for it, though GitHub lists them among the issues", async () => {
    const elsewhere = await gitHubStandIn();
    await syncs(elsewhere)(MOCK_UP);
    const body = only(elsewhere).body ?? "";
    const standIn = await gitHubStandIn();
    standIn.addPull({ number: 1, head: "a1".repeat(20), author: BOT, body, labels: [DRIFT_LABEL] });
    expect((await syncs(standIn)(MOCK_UP)).answer).toEqual(kept(2));
  });

  it("that another account edited keep only what parses as rows", async () => {
    const standIn = await gitHubStandIn();
    const sync = syncs(standIn);
    await sync(mockUp([runners()]));
    const forged = `["a/b/c","x","<b>",1]`;
    standIn.editIssue(1, "jane", { body: (only(standIn).body ?? "").replace('"rows":[', `"rows":[${forged},null,`) });
    await sync(mockUp([workers], ["network/*/*"]));
    expect(only(standIn).title).toBe("Prefix list drift: 2 lists differ from mappings.yaml");
  });
});

describe("when GitHub does not", () => {
  it("have issues, says so only if something waits", async () => {
    const standIn = await gitHubStandIn();
    standIn.hasIssues = false;
    expect((await syncs(standIn)(QUIET)).answer).toEqual(NONE);
    expect((await syncs(standIn)(MOCK_UP)).answer).toEqual({
      ok: false,
      problem: { kind: "disabled", said: expect.stringContaining("410 Issues has been disabled in this repository") },
    });
    standIn.fail({ method: "GET", path: /\/issues\?/, status: 410 });
    expect((await syncs(standIn)(QUIET)).answer).toEqual(NONE);
  });

  it("permit it, says which call was refused", async () => {
    const readers = { ghs_reader: { login: BOT, permissions: { contents: "read" } } } as const;
    const standIn = await gitHubStandIn({ tokens: readers });
    expect((await syncs(standIn, { token: "ghs_reader" })(MOCK_UP)).answer).toEqual({
      ok: false,
      problem: {
        kind: "forbidden",
        said: "POST /repos/acme/network/issues: 403 Resource not accessible by integration",
      },
    });
    expect(standIn.issues()).toEqual([]);
  });

  it("let the answer through, finds the issue that it made", async () => {
    const standIn = await gitHubStandIn();
    standIn.fail({ method: "POST", path: /\/issues$/, kind: "lost-answer", times: 1 });
    expect(await syncs(standIn)(MOCK_UP)).toEqual({ answer: kept(1), asked: ["GET", "POST", "GET"] });
    expect(standIn.issues()).toHaveLength(1);
  });

  it("make the issue at the first try, tries once more", async () => {
    const standIn = await gitHubStandIn();
    standIn.fail({ method: "POST", path: /\/issues$/, status: 502, times: 1 });
    expect((await syncs(standIn)(MOCK_UP)).answer).toEqual(kept(1));
    expect(standIn.issues()).toHaveLength(1);
  });

  it("set the label with the issue, sets it afterwards", async () => {
    const standIn = await gitHubStandIn();
    const github = clientOf(standIn);
    const dropping: GitHub = {
      ...github,
      call: (route, parameters) =>
        github.call(route, route.startsWith("POST") && parameters?.title ? { ...parameters, labels: [] } : parameters),
    };
    const keeper = { github: dropping, name: "default", author: BOT, run: "run 1" };
    expect(await keepDriftIssue(keeper, drift(MOCK_UP))).toEqual(kept(1));
    expect(only(standIn).labels).toEqual([DRIFT_LABEL]);
  });
});

it("tells nothing in a public repository that redact hides", async () => {
  const standIn = await gitHubStandIn();
  const github = clientOf(standIn);
  const keeper = {
    github,
    name: "default",
    author: BOT,
    run: "[run 1](https://github.com/acme/network/actions/runs/1)",
  };
  await keepDriftIssue(keeper, drift(MOCK_UP, undefined, true));
  expect(only(standIn).body).toContain("10.20.x.xx/32");
  expect(only(standIn).body).not.toMatch(/\b10\.\d+\.\d+\.\d+|\b\d{12}\b/);
  expect(await keepDriftIssue(keeper, drift(MOCK_UP, undefined, true))).toEqual(kept(1));
  expect(standIn.calls.map(({ method }) => method)).toEqual(["GET", "POST", "GET"]);
});

describe("what people were told", () => {
  const failed = { kind: "failed", code: "access_denied", about: "data/us-west-2" } as const;

  /** One sync that finds `events`; what it was given as told before. */
  function tellingSyncs(standIn: GitHubStandIn) {
    return async (plan: Plan, events: readonly ToldEvent[]) => {
      const keeper = { github: clientOf(standIn), name: "default", author: BOT, run: "[run 1](https://github.com)" };
      let given: Told | undefined;
      const answer = await keepDriftIssue(keeper, drift(plan), async (before) => {
        given = before;
        return toldOf(events);
      });
      return { answer, given };
    };
  }

  it("is remembered in the issue from sync to sync, also once it is closed", async () => {
    const standIn = await gitHubStandIn();
    const sync = tellingSyncs(standIn);
    expect((await sync(MOCK_UP, [failed])).given).toBeUndefined();
    expect((await sync(MOCK_UP, [failed])).given).toEqual(toldOf([failed]));
    await sync(QUIET, []);
    expect(standIn.issues()).toMatchObject([{ state: "closed" }]);
    expect((await sync(QUIET, [])).given).toEqual(toldOf([]));
  });

  it("keeps apart what reads the same once it is redacted", async () => {
    const standIn = await gitHubStandIn();
    const sync = tellingSyncs(standIn);
    const twins = ["0a1b", "2c3d"].map((mark) => ({ ...failed, about: "xxxxxxxx4444/us-west-2", mark }));
    await sync(MOCK_UP, twins);
    expect((await sync(MOCK_UP, twins)).given).toEqual(toldOf(twins));
  });

  it("keeps the issue open although no list differs, says what it is, and is written down once", async () => {
    const standIn = await gitHubStandIn();
    const sync = tellingSyncs(standIn);
    await sync(QUIET, [failed]);
    expect(standIn.issues()).toMatchObject([
      { title: "Prefix list drift: syncs of mappings.yaml have 1 problem", state: "open" },
    ]);
    expect(standIn.issues()[0]?.body).toContain("| failed | data/us-west-2 | `access_denied` |");
    const before = standIn.calls.length;
    await sync(QUIET, [failed]);
    expect(standIn.calls.slice(before).map(({ method }) => method)).toEqual(["GET"]);
    await sync(QUIET, []);
    expect(standIn.issues()).toMatchObject([{ state: "closed" }]);
  });

  it("is its digest alone where there is too much of it", async () => {
    const standIn = await gitHubStandIn();
    const sync = tellingSyncs(standIn);
    const many = Array.from({ length: 300 }, (_, index) => ({ ...failed, about: `network/eu-west-1/list-${index}` }));
    await sync(MOCK_UP, many);
    expect((await sync(MOCK_UP, many)).given).toEqual({ ...toldOf(many), events: undefined });
  });
});

describe("a source that is unknown", () => {
  const dark = keep(NETWORK_WEST, "payments-workers", 5);
  const DARK = mockUp([{ ...dark, suspended: "account data cannot be read: AccessDenied" }]);

  it("is remembered in a closed issue, and an error of its own after a day, until it can be read again", async () => {
    const standIn = await gitHubStandIn();
    const sync = syncs(standIn);
    expect(await sync(DARK)).toMatchObject({ answer: NONE, asked: ["GET", "POST", "PATCH"] });
    expect(only(standIn).state).toBe("closed");
    expect(await sync(DARK)).toMatchObject({ answer: kept(1) });
    const { body, state, title } = only(standIn);
    expect(state).toBe("open");
    expect(title).toContain("1 list differs");
    expect(body).toContain("no removals since 2026-11-21 06:00 UTC: account data cannot be read: AccessDenied");
    expect(body).toContain("- **source unknown**: Read the log of the run");
    expect(await sync(DARK)).toMatchObject({ answer: kept(1), asked: ["GET"] });
    expect(await sync(QUIET)).toMatchObject({ answer: NONE });
    expect(only(standIn).state).toBe("closed");
    expect(await sync(DARK)).toMatchObject({ answer: NONE, asked: ["GET", "PATCH"] });
    expect(only(standIn).body).toContain("2026-11-25");
  });

  it("does not count from before it could be read in between", async () => {
    const standIn = await gitHubStandIn();
    const sync = syncs(standIn);
    for (const plan of [DARK, QUIET]) await sync(plan);
    expect(await sync(QUIET)).toEqual({ answer: NONE, asked: ["GET"] });
    expect(await sync(DARK)).toMatchObject({ answer: NONE });
    expect(only(standIn).state).toBe("closed");
  });
});
