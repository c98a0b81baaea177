// The process behind served-company.ts: builds a company on the simulated AWS, serves it in real time until its parent lets go of it,
// and tells about the calls it was sent.
import { startSimulator } from "../../src/simulator/simulator.ts";
import { Clock } from "../../src/simulator/world/clock.ts";
import { World } from "../../src/simulator/world/world.ts";
import { addCompany } from "./company.ts";
import type { Order, Served, Traffic } from "./served-company.ts";

const { size, options } = JSON.parse(process.argv[2] ?? "") as Order;
const world = new World(Clock.real());
const { hub, text } = addCompany(world, size);
const simulator = await startSimulator(world, options);

/** Calls that were under way at the same time; a call is recorded when its time has passed. */
function mostAtOnce(calls: typeof simulator.calls): number {
  const ends = calls.map(({ at }) => at).sort((a, b) => a - b);
  let [most, first] = [0, 0];
  for (const [index, end] of ends.entries()) {
    while ((ends[first] ?? end) <= end - options.requestMs) first++;
    most = Math.max(most, index - first + 1);
  }
  return most;
}

let told = 0;
process.on("message", () => {
  const calls = simulator.calls.slice(told);
  told = simulator.calls.length;
  const actions: Record<string, number> = {};
  for (const { action } of calls) actions[action] = (actions[action] ?? 0) + 1;
  process.send?.({ calls: calls.length, actions, mostAtOnce: mostAtOnce(calls) } satisfies Traffic);
});
process.on("disconnect", () => process.exit());
const { accessKeyId, secretAccessKey, sessionToken = "" } = hub;
process.send?.({ url: simulator.url, key: { accessKeyId, secretAccessKey, sessionToken }, text } satisfies Served);
