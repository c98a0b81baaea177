// The demo under chaos, as somebody watches it: much goes wrong, and the story ends as ever.
import { expect, it } from "vitest";
import { directory, plsync } from "./command-line.ts";

it("demo --chaos copes, ends with file and AWS in agreement, and counts what went wrong", async () => {
  const here = directory();
  try {
    const { code, out, err } = await plsync("demo --chaos", { cwd: here.path });
    expect(err).not.toContain("This is a bug in plsync");
    expect(code).toBe(0);
    const end = out.slice(out.lastIndexOf("$ plsync plan"));
    expect(end).toMatch(/^No changes\. \d+ prefix lists in \d+ account-regions match mappings\.example\.yaml/m);
    // Three digits: what goes wrong is repeated, and no more than that.
    expect(end).toMatch(/There were \d{3} calls to AWS, of which\n +\d+ {2}throttled\n/);
    expect(end).toContain("That was the whole story.");
  } finally {
    here.remove();
  }
});
