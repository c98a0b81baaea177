// What hold, release and rollback take from the inputs of the Action.
import { expect, test } from "vitest";
import { readInputs } from "../../src/action/inputs.ts";

const NOW = Date.UTC(2026, 10, 23, 6);
const SINCE = "2026-11-23T06:00:00Z";
const WEB = "network/eu-west-1/web";

function read(given: Readonly<Record<string, string>>) {
  const reading = readInputs((name) => given[name] ?? "", false, NOW);
  return reading.ok ? reading.inputs.listCommand : reading.diagnostics.map(({ summary }) => summary);
}

test.each<[Readonly<Record<string, string>>, unknown]>([
  [
    { command: "hold", address: WEB },
    { command: "hold", address: WEB, hold: { since: SINCE } },
  ],
  [
    { command: "hold", address: WEB, until: "2026-11-30" },
    { command: "hold", address: WEB, hold: { since: SINCE, until: "2026-11-30T23:59:59Z" } },
  ],
  [
    { command: "release", address: ` ${WEB} ` },
    { command: "release", address: WEB },
  ],
  [
    { command: "rollback", address: WEB },
    { command: "rollback", address: WEB, to: undefined, hold: { since: SINCE } },
  ],
  [
    { command: "rollback", address: WEB, to: "7", "allow-removals": `${WEB}=3` },
    { command: "rollback", address: WEB, to: 7, hold: { since: SINCE } },
  ],
  [{ command: "apply" }, undefined],
])("%j", (given, listCommand) => {
  expect(read(given)).toEqual(listCommand);
});

test.each<[Readonly<Record<string, string>>, string]>([
  [{ command: "hold" }, "the input address is missing: hold needs an ACCOUNT/REGION/NAME"],
  [{ command: "hold", address: WEB, to: "7" }, "the input to does not go with the command hold"],
  [{ command: "release", address: WEB, until: "2026-11-30" }, "the input until does not go with the command release"],
  [
    { command: "hold", address: WEB, "allow-removals": `${WEB}=3` },
    "the input allow-removals does not go with the command hold",
  ],
  [{ command: "rollback", address: WEB, only: "network/*/*" }, "the input only does not go with the command rollback"],
  [{ command: "rollback", address: WEB, to: "-1" }, 'the input to is "-1", not a version number'],
  [{ command: "rollback", address: WEB, until: "2026-11-01" }, 'the input until is "2026-11-01", which is in the past'],
  [
    { command: "hold", address: WEB, until: "soon" },
    'the input until is "soon", which is not a time like 2026-11-24T06:00Z or a day like 2026-11-24',
  ],
  [{ command: "apply", address: WEB }, "the input address does not go with the command apply"],
  [{ address: WEB }, "the input address does not go with the command auto"],
])("%j is refused", (given, summary) => {
  expect(read(given)).toEqual([summary]);
});
