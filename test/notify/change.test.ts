// One message for each change of state, whatever the runs bring.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EVENT_KINDS } from "../../src/model/notification/notify.ts";
import { type Told, toldOf } from "../../src/model/notification/told.ts";
import { stateChange } from "../../src/notify/change.ts";
import type { NotifyEvent } from "../../src/notify/event.ts";
import { event } from "./runs.ts";

const seen = (): boolean => true;

function change(events: readonly NotifyEvent[], before: Told | undefined, hasSeen: (about: string) => boolean = seen) {
  return stateChange(events, before, EVENT_KINDS, hasSeen);
}

const [A, B] = [event("network/eu-west-1/a"), event("network/eu-west-1/b")];

describe("what is new", () => {
  it("is everything where nothing is remembered", () => {
    expect(change([A, B], undefined)).toMatchObject({ fresh: [A, B], same: [], isRemembered: false, isNews: true });
    expect(change([], undefined).isNews).toBe(false);
  });

  it("is nothing while things stay as they were told, whatever the numbers in their texts", () => {
    const again = { ...A, what: "it would lose even more" };
    expect(change([again], toldOf([A]))).toMatchObject({ fresh: [], same: [again], isNews: false });
  });

  it("is what came and what is resolved", () => {
    expect(change([B], toldOf([A]))).toMatchObject({
      fresh: [B],
      same: [],
      resolved: [{ about: A.about }],
      isNews: true,
    });
    expect(change([], toldOf([A]))).toMatchObject({ fresh: [], resolved: [{ about: A.about }], isNews: true });
  });

  it("is what was found and put right, which nothing follows", () => {
    const over = event("network/eu-west-1/a", { kind: "drift", code: "changed_outside", isOver: true });
    const first = change([over], toldOf([]));
    expect(first).toMatchObject({ over: [over], isNews: true });
    expect(change([], first.told)).toMatchObject({ resolved: [], isNews: false });
  });

  it("is not what a run has not looked at", () => {
    const narrowed = change([B], toldOf([A, B]), (about) => about === B.about);
    expect(narrowed).toMatchObject({ carried: [{ about: A.about }], resolved: [], isNews: false });
    expect(narrowed.told.digest).toBe(toldOf([A, B]).digest);
  });

  it("is not of a kind that nobody wants to be told of", () => {
    expect(stateChange([A], undefined, ["failed"], seen)).toMatchObject({ fresh: [], isNews: false });
    expect(stateChange([], toldOf([A]), ["failed"], seen)).toMatchObject({ resolved: [], isNews: false });
  });

  it("is told where only the digest of what was told is known", () => {
    const forgotten = { ...toldOf([A]), events: undefined };
    expect(change([A], forgotten)).toMatchObject({ same: [A], isNews: false });
    expect(change([B], forgotten)).toMatchObject({ fresh: [B], isNews: true });
    expect(change([], forgotten).isNews).toBe(true);
  });
});

const someEvents = fc.uniqueArray(
  fc.record({
    about: fc.constantFrom("a/r/1", "a/r/2", "b/r/3", ""),
    kind: fc.constantFrom(...EVENT_KINDS),
    code: fc.constantFrom("x", "y"),
    what: fc.string(),
    isOver: fc.constant(false),
  }),
  { selector: ({ about, kind, code }) => `${kind} ${code} ${about}` },
);

it("there is a message exactly when the state is another than the last that was told", () => {
  fc.assert(
    fc.property(fc.array(someEvents, { maxLength: 6 }), (runs) => {
      let told = toldOf([]);
      for (const events of runs) {
        const now = change(events, told);
        expect(now.isNews).toBe(now.told.digest !== told.digest);
        expect(now.told.digest).toBe(toldOf(events).digest);
        told = now.told;
      }
    }),
  );
});

it("runs over a part add up to what a run over the whole would remember", () => {
  fc.assert(
    fc.property(someEvents, someEvents, (before, now) => {
      const inPart = ({ about }: { readonly about: string }): boolean => about.startsWith("a/");
      const part = change(now.filter(inPart), toldOf(before), (about) => about.startsWith("a/"));
      const expected = [...now.filter(inPart), ...before.filter((one) => !inPart(one))];
      expect(part.told.digest).toBe(toldOf(expected).digest);
    }),
  );
});
