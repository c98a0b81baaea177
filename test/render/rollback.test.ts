// What people are told of a rollback that makes the list grow: on a terminal, and in the job summary.
import { expect, it } from "vitest";
import { listCommandSummary } from "../../src/render/markdown/list-command-summary.ts";
import { heldRollbackText, rollbackText } from "../../src/render/terminal/rollback-text.ts";
import { expectGolden } from "./golden.ts";
import { cidr } from "./plans.ts";

const STYLE = { width: 120, color: false, verbose: false };

const hosts = (...addresses: readonly string[]) =>
  addresses.map((address) => ({ cidr: cidr(`${address}/32`), description: "eni-0a1b2c3d4e5f60718" }));

const ROLLBACK = {
  ...{ address: "network/eu-west-1/payments-workers", id: "pl-0a1b2c3d4e5f60718", from: 8, to: 5 },
  ...{
    entriesBefore: 56,
    entriesAfter: 58,
    adds: hosts("10.20.0.7", "10.20.0.9"),
    removes: [],
    losses: 0,
    held: [],
    warnings: [],
  },
  ...{ sizes: [64, 58], cut: { target: 68, by: "sg-0c1 (data) inbound IPv4 holds 64" } },
};

const { cut: _, ...NOT_CUT } = ROLLBACK;

const FULL = {
  ...NOT_CUT,
  sizes: [],
  held: [
    {
      code: "reference_full",
      reason: "it cannot grow to 58 entries: sg-0c1 (data) inbound IPv4: 58 of 60, needs 70",
      detail: "Request L-0EA8095F = 80 in data eu-west-1.",
    } as const,
  ],
};

it("says how far the list grows, and why not as far as the file asks", () => {
  expectGolden("rollback-cut.txt", rollbackText(ROLLBACK, STYLE));
  expectGolden(
    "rollback-cut.md",
    listCommandSummary({ kind: "rollback", rollback: ROLLBACK, version: 9, hold: {} }, [], 60_000),
  );
});

it("is held back where a reference has no room, and no flag is offered that would not help", () => {
  const text = rollbackText(FULL, STYLE) + heldRollbackText(FULL, STYLE);
  expectGolden("rollback-full.txt", text);
  expect(text).not.toContain("To allow it once");
});
