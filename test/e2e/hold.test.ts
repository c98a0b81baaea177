// Which times the command line takes for the end of a hold.
import { expect, it } from "vitest";
import { directory, plsync } from "./command-line.ts";

it.each([
  ["2099-02-30", "is not a time"],
  ["2099-13-01", "is not a time"],
  ["2099-04-31T10:00Z", "is not a time"],
  ["tomorrow", "is not a time"],
  ["2001-01-01", "is in the past"],
  ["2099-01-01T24:30Z", "is not a time"],
])("hold --until %s is refused: it %s", async (text, told) => {
  const here = directory();
  try {
    const ended = await plsync(["hold", "net/eu-west-1/web", "--until", text], { cwd: here.path });
    expect(ended.err).toContain(told);
    expect(ended.err).toContain("plsync hold --help");
    expect(ended.code).toBe(1);
  } finally {
    here.remove();
  }
});
