// `plsync help TOPIC`: complete, and no wider than the terminal.
import { describe, expect, it } from "vitest";
import schema from "../../schemas/mappings.v1.json" with { type: "json" };
import { topicText } from "../../src/cli/help-topic-text.ts";
import { isTopicName, TOPICS, type TopicName } from "../../src/cli/help-topics.ts";
import { parseLine } from "../../src/cli/parse-line.ts";

const NAMES = Object.keys(TOPICS).filter(isTopicName);

describe.each<TopicName>(NAMES)("plsync help %s", (topic) => {
  it("is asked for by its name", async () => {
    expect(await parseLine(["help", topic])).toEqual({ kind: "topic", topic });
  });

  it.each([60, 80])("fits %i columns", (width) => {
    const tooWide = topicText(topic, width)
      .split("\n")
      .filter((line) => line.length > width && line.trim().includes(" "));
    expect(tooWide).toEqual([]);
  });
});

/** Every key that a map of the schema has, at any depth. */
function keysOf(node: unknown): readonly string[] {
  if (typeof node !== "object" || node === null) return [];
  const { properties } = node as { properties?: object };
  return [...Object.keys(properties ?? {}), ...Object.values(node).flatMap(keysOf)];
}

it("format has every key of the schema", () => {
  const text = topicText("format", 80);
  const missing = [...new Set(keysOf(schema))].filter((key) => !new RegExp(`^ +${key}: `, "m").test(text));
  expect(missing).toEqual([]);
});

it("limits has the limits of a list and of a run, with their defaults", () => {
  const text = topicText("limits", 80);
  for (const said of ["max_removal_percent: number, default 30", "max_removals: number, default 200", "max_deletes"]) {
    expect(text).toContain(said);
  }
});

it("a word that is no topic: those that there are, and which may be meant", async () => {
  const parsed = await parseLine(["help", "limit"]);
  if (parsed.kind !== "wrong") throw new Error(parsed.kind);
  expect(parsed.diagnostic.summary).toBe("plsync has no help about limit");
  expect(parsed.diagnostic.remedy).toMatch(
    /^There is help about format, limits, exit-codes, .* Did you mean limits\?$/,
  );
});
