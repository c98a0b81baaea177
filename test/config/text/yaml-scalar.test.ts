import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeText } from "../../../src/config/text/decode-text.ts";
import { readYaml } from "../../../src/config/text/yaml-document.ts";
import { yamlScalar } from "../../../src/config/text/yaml-scalar.ts";

it.each([
  ["eu-west-1", "eu-west-1"],
  ["10.0.0.0/8", "10.0.0.0/8"],
  ["2001:db8::/32", '"2001:db8::/32"'],
  ["yes", '"yes"'],
  ["012345678901", '"012345678901"'],
  ["2027-03-31", '"2027-03-31"'],
  ["a: b # c", '"a: b # c"'],
  ["a\u202eb\u0085", '"a\\u202eb\\u0085"'],
  ["a\u{e0041}b", '"a\\U000e0041b"'],
  ["Café 2, Büro", '"Café 2, Büro"'],
])("%s", (text, written) => {
  expect(yamlScalar(text)).toBe(written);
});

it("any text is read back as it was, from one line that is text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const written = `key: ${yamlScalar(text)}\n`;
      expect(written.trim().split(/[\n\r\u0085\u2028\u2029]/)).toHaveLength(1);
      expect(decodeText("f", new TextEncoder().encode(written)).ok).toBe(true);
      const read = readYaml(written);
      expect(read.ok && read.tree.root).toEqual({ key: text });
    }),
    { numRuns: 1000 },
  );
});
