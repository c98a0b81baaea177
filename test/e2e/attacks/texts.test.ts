// Texts that are meant to do something: a pattern that would be matched for a minute, addresses and account ids in spellings that a filter
// for dotted ones misses.
import { expect, test, vi } from "vitest";
import { pullRequest } from "../../github/payloads.ts";
import { example, MAPPINGS } from "../example.ts";
import { runStep } from "../runner.ts";

vi.setConfig({ testTimeout: 180_000 });

/** The example with one list more. */
function withList(name: string, description: string): string {
  const source = `{ cidrs: [{ cidr: 203.0.113.25/32, description: "${description}" }] }`;
  return `${MAPPINGS.trimEnd()}\n  - { name: ${name}, sources: [${source}], prefix_lists: [{}] }\n`;
}

test("a pattern of many stars is matched at once, on a name of 63 characters", async () => {
  const aws = await example();
  const files = { "mappings.yaml": withList("a".repeat(63), "x") };
  // A backtracking matcher took a minute for five stars: for sixty it would not end before the test's time is over.
  const inputs = { only: `network/eu-west-1/${"a*".repeat(60)}b` };
  const end = await runStep({ event: pullRequest(), files, environment: aws.credentials, inputs });
  expect(end.code).toBe(1);
  expect(end.stdout).toContain("no prefix list matches the pattern");
  expect(aws.writes()).toEqual([]);
});

test("`redact` shortens addresses and account ids in every spelling, in all that a run shows", async () => {
  const aws = await example();
  const spellings = ["ec2-203-0-113-25.compute.amazonaws.com", "1111-2222-3333", "111122223333", "203.0.113.25"];
  const files = { "mappings.yaml": withList("spelled", spellings.join(" ")) };
  const inputs = { only: "network/eu-west-1/spelled", redact: "true" };
  const end = await runStep({ event: pullRequest(), files, environment: aws.credentials, inputs });
  expect(end).toMatchObject({ code: 0, outputs: { outcome: "changes" } });
  expect(end.summary).toContain("spelled");
  for (const shown of [end.stdout, end.stderr, end.summary]) {
    for (const text of ["203-0-113-25", "1111-2222-3333", "111122223333", "203.0.113.25"])
      expect(shown).not.toContain(text);
  }
  expect(aws.writes()).toEqual([]);
});
