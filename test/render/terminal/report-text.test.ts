import { describe, expect, it } from "vitest";
import { PLAIN } from "../../../src/render/terminal/palette.ts";
import { applyLine, configurationLine, readingLines } from "../../../src/render/terminal/progress-text.ts";
import { addressColumn, reportSumsText } from "../../../src/render/terminal/report-text.ts";
import { expectGolden } from "../golden.ts";
import { partialReport } from "../mock-ups.ts";
import { NETWORK_EAST, NETWORK_WEST, PAYMENTS, SANDBOX } from "../plans.ts";
import { wholeReport } from "./whole-report.ts";

const nothing = { rows: [], diagnostics: [], milliseconds: 5 };

describe("the report of an apply", () => {
  it("shows a partial apply as the mock-up does", () => {
    expectGolden("apply-partial.txt", wholeReport(partialReport(), PLAIN));
  });

  it("says that there was nothing to do", () => {
    expect(reportSumsText(nothing, PLAIN)).toBe("Apply: nothing to change.\n");
  });

  it("counts a whole success without `of`, and says what was kept", () => {
    const rows = partialReport()
      .rows.filter(({ outcome }) => outcome === "done")
      .map((row) => ({ ...row, kept: 1 }));
    expect(reportSumsText({ ...nothing, rows }, PLAIN)).toBe(
      "Apply: 3 changes made. Entries: 8 added, 1 removed, 3 kept.\n",
    );
  });

  it("does not count as made what was not started", () => {
    const rows = partialReport()
      .rows.filter(({ outcome }) => outcome === "failed")
      .map((row) => ({ ...row, outcome: "not-done" as const }));
    expect(reportSumsText({ ...nothing, rows }, PLAIN)).toBe(
      "Apply: 0 of 1 change made, 1 not done. Entries: 0 added, 0 removed.\n",
    );
  });
});

describe("progress", () => {
  it("costs no more for each line where thousands of account-regions are read", () => {
    let asked = 0;
    const all = Array.from({ length: 5_000 }, (_, index) => ({
      ...NETWORK_WEST,
      get account() {
        asked++;
        return `team-${index}`;
      },
    }));
    const lineOf = readingLines(all, PLAIN);
    for (const at of all) lineOf({ kind: "read", at, ok: true, lists: 1, milliseconds: 100 });
    expect(asked).toBeLessThanOrEqual(2 * all.length);
  });

  it("says what was read of each account-region, in columns", () => {
    const lineOf = readingLines([NETWORK_WEST, NETWORK_EAST, PAYMENTS, SANDBOX], PLAIN);
    const read = (at: typeof SANDBOX, ok: boolean, lists: number, milliseconds: number) =>
      lineOf({ kind: "read", at, ok, lists, milliseconds });
    expect(
      [
        lineOf({ kind: "reading", at: NETWORK_WEST, lists: 8 }),
        lineOf({ kind: "waiting", at: NETWORK_WEST, lists: 1 }),
        read(NETWORK_WEST, true, 8, 1400),
        read(PAYMENTS, true, 1, 62_000),
        read(SANDBOX, false, 2, 300),
      ].join("\n"),
    ).toBe(
      [
        "  reading network   111111111111  eu-west-1       8 lists",
        "  waiting network   111111111111  eu-west-1        1 list  in the middle of a change",
        "  ok      network   111111111111  eu-west-1       8 lists  1.4s",
        "  ok      payments  222222222222  eu-west-1        1 list  1m 02s",
        "  failed  sandbox   444444444444  eu-central-1    2 lists  0.3s",
      ].join("\n"),
    );
  });

  it("says what is being changed, with the outcomes below each other", () => {
    const column = addressColumn(partialReport().rows.map(({ address }) => address));
    const started = applyLine(
      { kind: "started", address: "network/eu-west-1/bastions", at: NETWORK_WEST, what: "resizing 10 -> 24" },
      column,
      PLAIN,
    );
    const [, failed] = partialReport().rows;
    const ended = failed === undefined ? "" : applyLine({ kind: "ended", row: failed }, column, PLAIN);
    expect(started).toBe("network/eu-west-1/bastions           resizing 10 -> 24");
    expect(ended).toBe("network/eu-west-1/bastions           failed    not resized, its 4 entries not added  6.8s");
  });

  it("names the file that is worked on", () => {
    const configuration = {
      path: "mappings.yaml",
      sha256: "",
      owner: "acme",
      credentials: { mode: "chain" as const, sessionTags: false },
      accounts: [],
      thresholds: { percent: 10, base: 10 },
      mappings: [],
    };
    expect(configurationLine(configuration)).toBe("mappings.yaml: format 1, 0 prefix lists in 0 account-regions");
  });
});
