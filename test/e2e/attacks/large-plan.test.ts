// A pull request about so many lists that their rows do not fit in a comment as they are: each list is held to what was shown of it.
import { expect, test, vi } from "vitest";
import { GROUPS } from "../../../src/simulator/example/company.ts";
import { MAPPINGS } from "../example.ts";
import { pullRequestFlow } from "../flow.ts";
import { comment, INPUTS, recordIn } from "./attack.ts";

vi.setConfig({ testTimeout: 300_000 });

/** As many as a Region may have beside those of the example, with names that make long rows. */
const SMALL = Array.from(
  { length: 90 },
  (_, index) => `offices-${index}-of-the-branches-in-southern-and-western-europe`,
);
const LARGE = `${MAPPINGS.trimEnd()}
  - name: offices
    sources: [{ security_groups: [${GROUPS.webFrontends.groupId}], account: payments }]
    prefix_lists: [{ limits: { max_additions: 3 } }]
${SMALL.map((name, index) => `  - { name: ${name}, sources: [{ cidrs: [{ cidr: 192.0.2.${index}/32 }] }], prefix_lists: [{}] }`).join("\n")}
`;
const ONLY = { only: `${INPUTS.only}*` };

test("unseen growth of one list among ninety is refused, and the others are applied", async () => {
  const flow = await pullRequestFlow();
  flow.open(12, LARGE);
  await flow.preparePlan(12, { inputs: ONLY, action: "opened" });
  const { recorded } = recordIn(comment(flow).body);
  expect(recorded.kind === "lists" && recorded.lists.size).toBe(91);
  expect(comment(flow).body).toContain('"packed":');
  flow.aws.addWebFrontends(10);
  flow.merge(12);
  const end = await flow.apply({ inputs: ONLY });
  expect(end).toMatchObject({ outputs: { outcome: "partial", created: "90", "held-back": "1" } });
  expect(end.summary).toContain("6 were reviewed, and max\\_additions allows 3 more");
  expect([...flow.aws.owned()].sort()).toEqual([...SMALL].sort());
});
