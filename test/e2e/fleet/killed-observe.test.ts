// A job that reads a shard and is killed at any of its calls to AWS leaves no snapshot, and none that an earlier run left counts for it.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { clientEnvironment } from "../../../src/simulator/client-environment.ts";
import { type Estate, estate, file, mapping, NO_LIMITS } from "../../engine/estate.ts";
import { directory, plsync } from "../command-line.ts";

const text = file([mapping("web", { limits: NO_LIMITS }), mapping("store", { account: "data", limits: NO_LIMITS })]);

let company: Estate;
let here: ReturnType<typeof directory>;
beforeEach(async () => {
  company = await estate({ progressMs: 0 });
  here = directory({ "mappings.yaml": text });
  company.members("10.0.0.1", "10.0.0.2");
  await company.apply(text);
  company.members();
});
afterEach(async () => {
  here.remove();
  await company.close();
});

/** `nth`: the call of the program at which it is killed; absent: it goes on to its end. */
async function run(line: string, nth = Number.POSITIVE_INFINITY) {
  const { simulator, hub } = company;
  const from = simulator.calls.length;
  let pid = 0;
  const isKilled = ({ number }: { readonly number: number }): boolean => {
    if (number === from + nth) process.kill(pid, "SIGKILL");
    return false;
  };
  simulator.faults.script({ where: isKilled }, { kind: "reset-before-effect" });
  const end = await plsync(line, {
    cwd: here.path,
    environment: clientEnvironment(simulator.url, hub),
    onStart: (started) => {
      pid = started;
    },
  });
  simulator.faults.clear();
  return end;
}

it("at every call, and the plan then removes nothing that the shard may bring; run again, all is there", async () => {
  // The shard of the account with the members.
  const { include } = JSON.parse((await run("matrix --shards 3")).out);
  const jobs: { readonly shard: string; readonly accounts: string }[] = include;
  const snapshots: string[] = [];
  for (const { shard, accounts } of jobs.filter((job) => job.accounts !== "app")) {
    expect((await run(`observe --shard ${shard} --account ${accounts} --out ${accounts}.gz`)).code).toBe(0);
    snapshots.push(`--snapshot ${accounts}.gz`);
  }
  const own = jobs.find(({ accounts }) => accounts === "app")?.shard;
  let nth = 1;
  for (; ; nth++) {
    const end = await run(`observe --shard ${own} --account app --out app.gz`, nth);
    if (end.code === 0) break;
    expect(end.code).toBe("SIGKILL");
    expect(readdirSync(here.path).filter((name) => name.startsWith("app"))).toEqual([]);
  }
  expect(nth).toBeGreaterThan(2);
  expect(existsSync(join(here.path, "app.gz"))).toBe(true);
  const missing = await run(`plan ${snapshots.join(" ")}`);
  expect([missing.code, missing.out]).toEqual([1, expect.not.stringMatching(/to remove|[1-9]\d* to change/)]);
  const whole = await run(`plan ${[...snapshots, "--snapshot app.gz"].join(" ")} --detailed-exitcode`);
  expect([whole.code, whole.out]).toEqual([2, expect.stringMatching(/4 to remove/)]);
});
