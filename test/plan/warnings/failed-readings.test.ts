import { describe, expect, it } from "vitest";
import { configuration, fromCidrs, mapping, NETWORK, planFor, region, spec } from "../builders.ts";

describe("what a failed reading means for the lists", () => {
  it.each(["You are not authorized", "You are not authorized."])(
    "is a sentence of its own after AWS' words: %s",
    (said) => {
      const lists = {
        ok: false,
        diagnostic: { code: "access_denied", severity: "error", summary: "AWS refused", detail: said },
      } as const;
      const web = mapping("web", [fromCidrs("10.0.0.1/32")], [spec("web")]);
      const plan = planFor(configuration([web]), [{ ...region(NETWORK), lists }]);
      expect(plan.diagnostics.map(({ detail }) => detail)).toEqual([
        "You are not authorized. Not in this plan: network/eu-west-1/web.",
      ]);
    },
  );
});
