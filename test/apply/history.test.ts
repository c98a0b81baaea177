// The referee must see a foul, or every test that asks it is worth nothing.
import { expect, it } from "vitest";
import { World } from "../../src/simulator/world/world.ts";
import { wrongs } from "./history.ts";

const US = "arn:aws:sts::111111111111:assumed-role/plsync-apply/run";

function history(...versions: readonly (readonly string[])[]) {
  const region = new World().account("111111111111").region("eu-west-1");
  const [first = [], ...others] = versions;
  const list = region.prefixList("web", { entries: first, maxEntries: 10 });
  for (const entries of others) {
    const { length } = list.versions;
    list.versions.push({ version: length + 1, entries: new Map(entries.map((cidr) => [cidr, ""])), writer: US, at: 0 });
  }
  return list;
}

it.each([
  [
    "a removal before its cover is in",
    [["10.0.0.1/32", "10.0.0.2/32"], ["10.0.0.2/32"], ["10.0.0.0/30"]],
    ["10.0.0.0/30"],
    "takes access",
  ],
  [
    "a block taken away while a part of it is wanted",
    [["10.0.0.0/24"], ["10.0.0.9/32"]],
    ["10.0.0.8/31"],
    "takes access",
  ],
  [
    "an address of nobody",
    [["10.0.0.1/32"], ["10.0.0.1/32", "10.0.0.0/30"]],
    ["10.0.0.1/32", "10.0.0.2/32"],
    "nobody wants",
  ],
  ["an emptied list", [["10.0.0.1/32"], [], ["10.0.0.2/32"]], ["10.0.0.2/32"], "empties"],
  ["an IPv6 gap", [["2001:db8::/64"], ["2001:db8::1/128"]], ["2001:db8::/127"], "takes access"],
])("%s is seen", (_, versions, want, told) => {
  expect(wrongs(history(...versions), want)).toEqual([expect.stringContaining(told)]);
});

it.each([
  ["a split of a block", [["10.0.0.0/31"], ["10.0.0.0/31", "10.0.0.0/32"], ["10.0.0.0/32"]], ["10.0.0.0/32"]],
  ["a replacement", [["10.0.0.1/32"], ["10.0.0.2/32"]], ["10.0.0.2/32"]],
])("%s is fair", (_, versions, want) => {
  expect(wrongs(history(...versions), want)).toEqual([]);
});
