// What is published: the mail and the JSON word for word, and that SNS takes it whatever stands in names.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EVENT_KINDS } from "../../src/model/notification/notify.ts";
import { toldOf } from "../../src/model/notification/told.ts";
import { stateChange } from "../../src/notify/change.ts";
import { eventsOf, eventsOfStopped } from "../../src/notify/events.ts";
import type { RunFacts } from "../../src/notify/mail.ts";
import { heartbeatOf, messageOf } from "../../src/notify/message.ts";
import type { Message } from "../../src/notify/ports.ts";
import { redactor } from "../../src/render/redact.ts";
import { expectGolden } from "../render/golden.ts";
import { event, FACTS, trouble } from "./runs.ts";

const asItIs = (text: string): string => text;
const seen = (): boolean => true;

/** As a person would save what came in. */
function page({ subject, body, attributes }: Message): string {
  const texts = JSON.parse(body);
  const json = JSON.stringify(JSON.parse(texts.default), undefined, 2);
  const listed = [...attributes].map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return [`Subject: ${subject}`, "", texts.email, "--- attributes", ...listed, "--- JSON", json, ""].join("\n");
}

const { plan, report } = trouble();
const events = eventsOf(plan, report);

describe("the message", () => {
  it("of a first trouble", () => {
    const change = stateChange(events, undefined, EVENT_KINDS, seen);
    expectGolden("notify-first.txt", page(messageOf(change, FACTS, redactor(true))));
  });

  it("of what is new, as before, resolved, and not looked at", () => {
    const before = toldOf([
      ...events.slice(0, 2),
      event("network/eu-west-1/gone", { code: "would_be_empty" }),
      event("data/us-west-2/elsewhere"),
    ]);
    const change = stateChange(events, before, EVENT_KINDS, (about) => !about.startsWith("data/"));
    expectGolden("notify-changed.txt", page(messageOf(change, FACTS, asItIs)));
  });

  it("that all is clear", () => {
    const change = stateChange([], toldOf(events.slice(1, 3)), EVENT_KINDS, seen);
    expectGolden("notify-clear.txt", page(messageOf(change, FACTS, asItIs)));
  });

  it("of a run that stopped, on a command line", () => {
    const { url: _, ...facts } = FACTS;
    const stopped = eventsOfStopped("not planned, AWS cannot be reached", []);
    const change = stateChange(stopped, toldOf([]), EVENT_KINDS, seen);
    expectGolden("notify-stopped.txt", page(messageOf(change, { ...facts, owner: "" }, asItIs)));
  });

  it("of a sync that succeeded", () => {
    const { subject, body, attributes } = heartbeatOf(FACTS, asItIs);
    expect(subject).toBe("plsync: a sync succeeded");
    expect(JSON.parse(JSON.parse(body).default)).toEqual({
      version: 1,
      state: "heartbeat",
      command: "sync",
      owner: "acme/network",
      at: FACTS.at,
      run: FACTS.url,
    });
    expect(attributes).toEqual(new Map([["state", "heartbeat"]]));
  });
});

/** As the API reference of Publish has it. */
function expectTaken({ subject, body, attributes }: Message): void {
  expect(subject).toMatch(/^[\x21-\x7e][\x20-\x7e]{0,98}$/);
  const texts: Readonly<Record<string, string>> = JSON.parse(body);
  expect(Object.values(texts).every((text) => typeof text === "string")).toBe(true);
  expect(texts.default).toBeDefined();
  const sent = [body, ...[...attributes].flatMap(([name, value]) => [name, JSON.stringify(value)])];
  expect(sent.reduce((sum, text) => sum + Buffer.byteLength(text), 0)).toBeLessThanOrEqual(262_144);
  for (const [name, value] of attributes) {
    expect(name).toMatch(/^[a-z]+$/);
    expect(value).not.toBe("");
  }
}

describe("whatever stands in names and reasons", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("a\nb", "\u202eabc", "::error::x", "<b>&amp;"),
  );
  const someEvent = fc
    .record({ about: hostile, what: hostile, kind: fc.constantFrom(...EVENT_KINDS) })
    .map((one) => event(one.about, one));

  it("SNS takes it, and the mail has no line that plsync did not mean", () => {
    fc.assert(
      fc.property(fc.uniqueArray(someEvent, { selector: ({ about }) => about }), hostile, (some, owner) => {
        const change = stateChange(some, undefined, EVENT_KINDS, seen);
        if (!change.isNews) return;
        const facts: RunFacts = { ...FACTS, owner, file: owner };
        const message = messageOf(change, facts, asItIs);
        expectTaken(message);
        const lines = JSON.parse(message.body).email.split("\n");
        expect(lines).toHaveLength(7 + 2 * some.length);
        expect(lines.join("")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(() => JSON.parse(JSON.parse(message.body).default)).not.toThrow();
      }),
    );
  });

  it("thousands of events fit, with the number of those that are left out", () => {
    const many = Array.from({ length: 5_000 }, (_, index) =>
      event(`network/eu-west-1/${"ü".repeat(100)}${index}`, { what: "ü".repeat(2_000) }),
    );
    const message = messageOf(stateChange(many, undefined, EVENT_KINDS, seen), FACTS, asItIs);
    expectTaken(message);
    const { email, default: json } = JSON.parse(message.body);
    expect(email).toMatch(/and 4,\d{3} more/);
    expect(JSON.parse(json).counts).toEqual({ held_back: 5_000 });
    expect(JSON.parse(json).events.length + JSON.parse(json).left_out).toBe(5_000);
  });

  it("a subject that is cut has no part of an account id", () => {
    const change = stateChange(events, undefined, EVENT_KINDS, seen);
    for (let length = 0; length < 99; length++) {
      const owner = `${"a".repeat(length)}/222222222222/more`;
      expect(messageOf(change, { ...FACTS, owner }, redactor(true)).subject).not.toMatch(/2{5}/);
    }
  });

  it("redact leaves neither an account id nor an address", () => {
    const one = event("network/eu-west-1/web", { what: "111111111111 wants 10.20.7.14/32 and 2001:db8:1::7/64" });
    const change = stateChange([one], undefined, EVENT_KINDS, seen);
    const message = messageOf(change, { ...FACTS, owner: "acme/222222222222" }, redactor(true));
    const all = JSON.stringify([message.subject, message.body, [...message.attributes]]);
    expect(all).not.toMatch(/111111111111|222222222222|10\.20\.7\.14|2001:db8:1::7/);
    expect(all).toContain("10.20.x.xx/32");
  });
});
