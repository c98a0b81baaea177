// What files of CIDRs bring to lists, what a review fixes of them, and how their entries are told from others.
import { describe, expect, it } from "vitest";
import { formatCidr } from "../../src/model/cidr.ts";
import { shownEntries } from "../../src/render/entry-row.ts";
import { CIDR_FILES } from "../../src/sources/cidr-files.ts";
import { FILE_ORIGIN } from "../../src/sources/origin/file-origin.ts";
import { recognise } from "../../src/sources/origin/origins.ts";
import { readingsOf } from "../../src/sources/region-index.ts";
import type { CidrFileSource } from "../../src/sources/written/cidr-files.ts";
import { cidr, TODAY } from "../plan/builders.ts";
import { broughtEntries } from "./brought.ts";

/** Lines of a file as `CIDR` or `CIDR # COMMENT`. */
function fromFile(file: string, ...lines: readonly string[]): CidrFileSource {
  const cidrs = lines.map((text, index) => {
    const [block = "", comment] = text.split(" # ");
    return { cidr: cidr(block), file, line: index + 1, ...(comment === undefined ? {} : { comment }) };
  });
  return { kind: "cidr_files", files: [file], cidrs, position: { file: "mappings.yaml", line: 1, column: 1 } };
}

const nothing = readingsOf([], TODAY);
const settings = (source: CidrFileSource, family: "IPv4" | "IPv6" = "IPv4") =>
  CIDR_FILES.settings(source, family, nothing);

describe("a file of CIDRs", () => {
  it("brings them to lists of their family, and needs no reading, neither for a plan nor before they go", () => {
    const source = fromFile("offices.txt", "192.0.2.0/28", "2001:db8::/48");
    expect(broughtEntries(CIDR_FILES.answer(source, "web", nothing)).map((one) => formatCidr(one.cidr))).toEqual([
      "192.0.2.0/28",
      "2001:db8::/48",
    ]);
    expect([
      CIDR_FILES.reads(source, new Set(["IPv4", "IPv6"] as const)),
      CIDR_FILES.confirm(source, [cidr("192.0.2.0/28")]),
    ]).toEqual([[], []]);
  });

  it("is reviewed by its name and its CIDRs of the family, not by their order, repetition or comments", () => {
    const before = settings(fromFile("offices.txt", "192.0.2.0/28", "198.51.100.0/28 # Paris"));
    const same = fromFile("offices.txt", "198.51.100.0/28", "2001:db8::/48", "192.0.2.0/28 # Berlin", "192.0.2.0/28");
    expect(settings(same)).toEqual(before);
    expect(settings(fromFile("offices.txt", "192.0.2.0/28", "198.51.100.0/27"))).not.toEqual(before);
    expect(settings(fromFile("others.txt", "192.0.2.0/28", "198.51.100.0/28"))).not.toEqual(before);
    expect(settings(same, "IPv6")).not.toEqual(before);
  });
});

describe("an entry of a file", () => {
  const origin = { kind: "file", file: "networks/offices.txt", line: 3, label: "Berlin" } as const;
  const entry = { cidr: cidr("192.0.2.0/28"), description: "file networks/offices.txt: Berlin" };

  it("says file and comment in AWS, and file and line in a plan", () => {
    expect(FILE_ORIGIN.describe(origin, "web")).toBe(entry.description);
    const { rows } = shownEntries({ adds: [{ ...entry, origin }], removes: [] }, 1);
    expect(rows).toEqual([
      { symbol: "+", cidr: "192.0.2.0/28", from: "networks/offices.txt:3", instance: "", label: "Berlin", remark: "" },
    ]);
  });

  it("is known by its description when it goes, and why", () => {
    const reason = FILE_ORIGIN.whyGone([])(entry) ?? "";
    const known = recognise(entry.description);
    if (known === undefined) throw new Error("the description says nothing");
    const { rows } = shownEntries({ adds: [], removes: [{ ...entry, reason, origin: known }] }, 1);
    expect(rows).toMatchObject([
      { symbol: "-", from: "networks/offices.txt", label: "Berlin", remark: "no longer in networks/offices.txt" },
    ]);
  });

  it.each(["file", "file ", "files offices.txt", "file ../offices.txt", "file .env: x", "offices.txt"])(
    "%j is of another tool",
    (description) => {
      expect(recognise(description)).toBeUndefined();
    },
  );

  it("has a comment of any length, within what AWS takes", () => {
    const long = FILE_ORIGIN.of({ cidr: entry.cidr, file: "a.txt", line: 1, comment: "x".repeat(1000) });
    expect(FILE_ORIGIN.describe(long, "web")).toHaveLength(255);
  });
});
