import { describe, expect, it } from "vitest";
import type { ListSpec } from "../../../src/model/mapping.ts";
import type { PrefixList } from "../../../src/model/prefix-list.ts";
import { claimsOf } from "../../../src/plan/ownership/claims.ts";
import { list, mapping, NETWORK, OWNER, spec, unowned } from "../builders.ts";

type Changes = Parameters<typeof spec>[1];

/** What the list "web" of the file turns out to be among the lists of AWS. */
function web(changes: Changes, ...found: readonly { readonly list: PrefixList }[]) {
  return claims([spec("web", changes)], found).get(spec("web").address);
}

function claims(specs: readonly ListSpec[], found: readonly { readonly list: PrefixList }[]) {
  const wanted = specs.map((one) => ({ spec: one, mapping: mapping(one.name, [], [one]) }));
  return claimsOf(
    NETWORK,
    found.map((one) => one.list),
    wanted,
    OWNER,
  ).ownership;
}

const is = (of: { readonly list: PrefixList }) => ({ list: { id: of.list.id } });
const notPlanned = (code: string) => ({ kind: "not-planned", diagnostic: { code, severity: "error" } });

describe("no list of ours has the name", () => {
  it("and no other: it is created", () => expect(web({})).toEqual({ kind: "new" }));

  it.each([
    ["of another account that shares it", list("web").but({ ownerId: "999999999999" })],
    ["of AWS", list("web").but({ ownerId: "AWS" })],
    ["that is deleted", list("web").but({ state: "delete-complete" })],
  ])("but a list %s has, with our tag: it is created all the same", (_, other) => {
    expect(web({}, other)).toEqual({ kind: "new" });
  });
});

describe("one list of ours has the name", () => {
  it.each(["create-complete", "modify-complete", "modify-failed", "restore-failed", "delete-failed"] as const)(
    "it is the one, in state %s",
    (state) => {
      const own = list("web").but({ state });
      expect(web({}, own, list("api"))).toMatchObject({ kind: "ours", ...is(own) });
    },
  );

  it("it is the one, whatever other lists have that name", () => {
    const others = [
      unowned("web").but({ id: "pl-0" }),
      list("web").tagged({ "plsync:owner": "x" }).but({ id: "pl-1" }),
    ];
    expect(web({ adopt: true }, ...others, list("web"))).toMatchObject({ kind: "ours", ...is(list("web")) });
  });

  it.each([
    ["create-failed", "Delete that list in AWS"],
    ["delete-in-progress", "when AWS has deleted it"],
  ] as const)("not planned in state %s", (state, remedy) => {
    const own = list("web").but({ state, stateMessage: "out of luck" });
    expect(web({}, own)).toMatchObject({
      kind: "not-planned",
      diagnostic: { code: "list_unusable", detail: "AWS says: out of luck", remedy: expect.stringContaining(remedy) },
    });
  });

  it("not planned when the file wants the other family", () => {
    expect(web({ family: "IPv6" }, list("web"))).toMatchObject(notPlanned("family_changed"));
  });

  it("held back when an IPAM resolver feeds it", () => {
    expect(web({}, list("web").but({ fedByIpam: true }))).toMatchObject({
      kind: "held",
      held: { code: "foreign_list" },
    });
  });

  it("not planned when the file adopts another under the name", () => {
    const other = unowned("old").but({ id: "pl-other" });
    expect(web({ adopt: "pl-other" }, list("web"), other)).toMatchObject(notPlanned("adopt_mismatch"));
    expect(web({ adopt: "pl-web" }, list("web"), other)).toMatchObject({ kind: "ours" });
  });
});

describe("two lists of ours have the name", () => {
  const twins = [list("web"), list("web").but({ id: "pl-twin" })];

  it("neither is planned, and both are named", () => {
    expect(web({}, ...twins)).toMatchObject({
      kind: "not-planned",
      diagnostic: { code: "list_ambiguous", detail: expect.stringContaining("pl-twin, pl-web") },
    });
  });

  it("the one that is not being deleted is the one", () => {
    const going = list("web").but({ id: "pl-going", state: "delete-in-progress" });
    expect(web({}, going, list("web"))).toMatchObject({ kind: "ours", ...is(list("web")) });
  });
});

describe("renamed_from", () => {
  const old = list("old");

  it("the list of the old name is renamed", () => {
    expect(web({ renamedFrom: "old" }, old)).toMatchObject({ kind: "ours", ...is(old) });
  });

  it("nothing is renamed once the new name is there", () => {
    expect(web({ renamedFrom: "old" }, old, list("web"))).toMatchObject({ kind: "ours", ...is(list("web")) });
  });

  it("a list that the file still wants is not renamed away", () => {
    const found = claims([spec("web", { renamedFrom: "old" }), spec("old")], [old]);
    expect(found.get(spec("web").address)).toEqual({ kind: "new" });
    expect(found.get(spec("old").address)).toMatchObject({ kind: "ours", ...is(old) });
  });

  it("a list that is not ours is not renamed", () => {
    expect(web({ renamedFrom: "old" }, unowned("old"))).toEqual({ kind: "new" });
  });

  it("two of the old name: not planned", () => {
    expect(web({ renamedFrom: "old" }, old, list("old").but({ id: "pl-twin" }))).toMatchObject(
      notPlanned("list_ambiguous"),
    );
  });
});

describe("an unowned list has the name", () => {
  const free = unowned("web");

  it("held back, untouched", () => {
    expect(web({}, free)).toMatchObject({ kind: "held", ...is(free), held: { code: "not_managed" } });
  });

  it("taken over with adopt: true", () =>
    expect(web({ adopt: true }, free)).toMatchObject({ kind: "adopt", ...is(free) }));

  it("taken over with its id", () =>
    expect(web({ adopt: "pl-web" }, free)).toMatchObject({ kind: "adopt", ...is(free) }));

  it("two of them: adopt: true does not say which, an id does", () => {
    const twin = unowned("web").but({ id: "pl-twin" });
    expect(web({ adopt: true }, free, twin)).toMatchObject(notPlanned("adopt_mismatch"));
    expect(web({ adopt: "pl-twin" }, free, twin)).toMatchObject({ kind: "adopt", ...is(twin) });
  });

  it("and another owner's, too: the unowned one is meant", () => {
    const theirs = list("web").tagged({ "plsync:owner": "acme/shop" }).but({ id: "pl-0theirs" });
    expect(web({ adopt: true }, theirs, free)).toMatchObject({ kind: "adopt", ...is(free) });
    expect(web({}, theirs, free)).toMatchObject({ kind: "held", ...is(free) });
  });

  it.each([
    ["of the other family", { family: "IPv6" as const }, "adopt_mismatch"],
    ["whose creation failed", { state: "create-failed" as const }, "list_unusable"],
    ["that is being deleted", { state: "delete-in-progress" as const }, "list_unusable"],
  ])("not taken over %s", (_, changes, code) => {
    expect(web({ adopt: true }, free.but(changes))).toMatchObject(notPlanned(code));
  });

  it("not taken over when IPAM feeds it", () => {
    expect(web({ adopt: true }, free.but({ fedByIpam: true }))).toMatchObject({
      kind: "held",
      held: { code: "foreign_list" },
    });
  });
});

describe("adopt names an id", () => {
  it("of a list under any name", () => {
    expect(web({ adopt: "pl-old" }, unowned("old"))).toMatchObject({ kind: "adopt", ...is(unowned("old")) });
  });

  it("that no list has: not planned, and nothing created in its place", () => {
    expect(web({ adopt: "pl-gone" })).toMatchObject(notPlanned("adopt_mismatch"));
    const elsewhere = unowned("gone").but({ ownerId: "999999999999" });
    expect(web({ adopt: "pl-gone" }, elsewhere)).toMatchObject(notPlanned("adopt_mismatch"));
  });

  it("of a list that carries our tag, but not yet the name: the adoption goes on", () => {
    expect(web({ adopt: "pl-old" }, list("old"))).toMatchObject({ kind: "ours", ...is(list("old")) });
  });

  it("of a list that the file names elsewhere: not planned", () => {
    const found = claims([spec("web", { adopt: "pl-api" }), spec("api")], [list("api")]);
    expect(found.get(spec("web").address)).toMatchObject(notPlanned("adopt_mismatch"));
    expect(found.get(spec("api").address)).toMatchObject({ kind: "ours" });
  });
});

describe("another owner's list has the name", () => {
  const theirs = list("web").tagged({ "plsync:owner": "acme/shop" });

  it.each([false, true, "pl-web"])("held back with adopt: %s", (adopt) => {
    expect(web({ adopt }, theirs)).toMatchObject({
      kind: "held",
      ...is(theirs),
      held: { code: "other_owner", reason: "it belongs to acme/shop" },
    });
  });
});

describe("two lists of the file mean one in AWS", () => {
  it.each([
    [
      "by adoption under its name and by its id",
      [spec("web", { adopt: true }), spec("api", { adopt: "pl-web" })],
      unowned("web"),
    ],
    ["by one id", [spec("web", { adopt: "pl-old" }), spec("api", { adopt: "pl-old" })], unowned("old")],
    ["by one former name", [spec("web", { renamedFrom: "old" }), spec("api", { renamedFrom: "old" })], list("old")],
  ])("%s: neither is planned", (_, specs, found) => {
    for (const ownership of claims(specs, [found]).values()) {
      expect(ownership).toMatchObject({
        kind: "not-planned",
        diagnostic: { code: "list_ambiguous", detail: expect.stringContaining(`${NETWORK.account}/eu-west-1/api`) },
      });
    }
  });
});
