// What a plan makes of `share` and of the shares that AWS has.
import { describe, expect, it } from "vitest";
import { type ShareChange, shareChangeOf } from "../../../src/model/change.ts";
import type { ShareSpec } from "../../../src/model/mapping.ts";
import { hasChanges, type Plan } from "../../../src/model/plan.ts";
import type { Association } from "../../../src/model/prefix-list.ts";
import type { ResourceShare } from "../../../src/model/resource-share.ts";
import type { Reading } from "../../../src/model/snapshot.ts";
import { bordersOf } from "../../../src/plan/approval/borders.ts";
import { withCauses } from "../../../src/plan/approval/cause.ts";
import { staleReason } from "../../../src/plan/approval/stale.ts";
import {
  codes,
  configuration,
  failure,
  fromCidrs,
  heldFor,
  type ListInAws,
  list,
  mapping,
  NETWORK,
  planFor,
  planned,
  region,
  share,
  spec,
  UNUSED,
} from "../builders.ts";

const [A, B, C] = ["444444444444", "555555555555", "666666666666"];
const UNIT = "arn:aws:organizations::999999999999:ou/o-a1b2c3d4e5/ou-ab12-11111111";
const CIDR = "192.0.2.0/24";

const shared = (principals: readonly string[], allowExternal = false): ShareSpec => ({ principals, allowExternal });
const web = () => list("web").with(CIDR).tagged({ "plsync:share": "true" });
const fileWith = (share?: ShareSpec) =>
  configuration([mapping("web", [fromCidrs(CIDR)], [spec("web", share === undefined ? {} : { share })])]);

interface Aws {
  readonly lists?: readonly ListInAws[];
  readonly shares?: readonly ResourceShare[] | Reading<never> | undefined;
  readonly strays?: readonly ResourceShare[];
  readonly references?: Record<string, readonly Association[]>;
}

function planOf(want: ShareSpec | undefined, aws: Aws, options: Parameters<typeof planFor>[2] = {}): Plan {
  const { lists = [web()], strays = [], references = {} } = aws;
  const shares = "shares" in aws ? aws.shares : [];
  const here = region(NETWORK, { lists, strays, references, ...(shares === undefined ? {} : { shares }) });
  return planFor(fileWith(want), [here, UNUSED], options);
}

function changeOf(plan: Plan): ShareChange | undefined {
  return shareChangeOf(planned(plan, "web").change);
}

const change = (parts: Partial<ShareChange>) => ({
  adds: [],
  removes: [],
  unchanged: 0,
  allowExternal: false,
  changesExternal: false,
  ends: false,
  ...parts,
});

describe("what changes about the sharing", () => {
  it.each<readonly [string, ShareSpec | undefined, readonly ResourceShare[], Partial<ShareChange> | undefined]>([
    ["no share yet", shared([A, B]), [], { adds: [A, B] }],
    ["everybody is in", shared([A, B]), [share("web", [A, B])], undefined],
    ["a principal is missing", shared([A, B]), [share("web", [A])], { adds: [B], unchanged: 1 }],
    ["a principal is too many", shared([A]), [share("web", [A, UNIT, B])], { removes: [B, UNIT], unchanged: 1 }],
    ["an invitation is pending", shared([A]), [share("web", [`${A} ASSOCIATING`])], undefined],
    ["an association failed", shared([A]), [share("web", [`${A} FAILED`])], { adds: [A] }],
    ["one on its way out is wanted", shared([A]), [share("web", [`${A} DISASSOCIATING`])], { adds: [A] }],
    ["one on its way out is not", shared([A]), [share("web", [A, `${B} DISASSOCIATED`])], undefined],
    ["the share lost the list", shared([A]), [share("web", [A], { held: "DISASSOCIATED" })], { adds: [A] }],
    ["the share is going", shared([A]), [share("web", [A], { state: "DELETING" })], { adds: [A] }],
    ["the share is being made", shared([A]), [share("web", [A], { state: "PENDING" })], undefined],
    ["it is another list's", shared([A]), [share("api", [A])], { adds: [A] }],
    [
      "two shares of ours are as one, and are joined",
      shared([A, B]),
      [share("web", [A]), share("web", [B, C], { arn: "arn:2" })],
      { removes: [C], unchanged: 2, joins: 1 },
    ],
    [
      "external principals are to be allowed",
      shared([A], true),
      [share("web", [A])],
      { unchanged: 1, allowExternal: true, changesExternal: true },
    ],
    [
      "and not any more",
      shared([A]),
      [share("web", [A, B], { allowExternal: true })],
      { removes: [B], unchanged: 1, changesExternal: true },
    ],
    ["the file shares it no longer", undefined, [share("web", [B, A])], { removes: [A, B], ends: true }],
    ["and its share is gone already", undefined, [], { ends: true }],
  ])("%s", (_, want, shares, expected) => {
    expect(changeOf(planOf(want, { shares }))).toEqual(expected === undefined ? undefined : change(expected));
  });

  it("sets the tag with the first share and takes it away with the last", () => {
    const first = planned(planOf(shared([A]), { lists: [list("web").with(CIDR)] }), "web").change;
    expect(first.kind === "update" && first.tags.set.get("plsync:share")).toBe("true");
    const last = planned(planOf(undefined, { shares: [share("web", [A])] }), "web").change;
    expect(last.kind === "update" && last.tags.remove).toEqual(["plsync:share"]);
  });

  it("is everybody for a list that is created, which is tagged from the start", () => {
    const plan = planOf(shared([A, UNIT]), { lists: [] });
    const made = planned(plan, "web").change;
    expect(changeOf(plan)).toEqual(change({ adds: [A, UNIT] }));
    expect(made.kind === "create" && made.tags.get("plsync:share")).toBe("true");
  });

  it("alone is a change, and not of a list that is on hold", () => {
    const settled = planOf(shared([A]), { shares: [share("web", [A])] });
    const tags = planned(settled, "web").change;
    const steady = web().tagged(Object.fromEntries(tags.kind === "update" ? tags.tags.set : []));
    const inStep = planOf(shared([A]), { lists: [steady], shares: [share("web", [A])] });
    expect(planned(inStep, "web").change.kind).toBe("keep");
    const drifted = planOf(shared([A]), { lists: [steady], shares: [share("web", [A, B])] });
    expect(hasChanges(drifted)).toBe(true);
    expect(drifted.counts).toMatchObject({ update: 1, entriesToAdd: 0, entriesToRemove: 0 });
    const held = planOf(shared([A]), {
      lists: [steady.tagged({ "plsync:hold": "until released" })],
      shares: [share("web", [A, B])],
    });
    expect(heldFor(planned(held, "web"))).toEqual(["it is on hold until it is released"]);
  });

  it("is nothing in a sync, whatever RAM has", () => {
    const plan = planOf(shared([A]), { shares: undefined }, { mode: "sync" });
    expect(changeOf(plan)).toBeUndefined();
  });

  it("is nothing to a list that is not ours", () => {
    const plan = planOf(shared([A]), { lists: [web().tagged({ "plsync:owner": "" })] });
    expect(heldFor(planned(plan, "web"))).toEqual(["it exists, but plsync does not manage it"]);
    expect(changeOf(plan)).toBeUndefined();
  });
});

describe("digests", () => {
  const digests = (want: ShareSpec | undefined, shares: readonly ResourceShare[] = []) =>
    planned(planOf(want, { shares }), "web").digests;

  it("settings speak of whom the file shares with, whatever RAM has", () => {
    expect(digests(shared([A])).settings).toBe(digests(shared([A]), [share("web", [A, B])]).settings);
    const all = [undefined, shared([A]), shared([A, B]), shared([A], true)].map((want) => digests(want).settings);
    expect(new Set(all).size).toBe(4);
  });

  it("exact speaks of what changes", () => {
    const all = [[], [share("web", [A])], [share("web", [B])], [share("web", [A], { allowExternal: true })]];
    expect(new Set(all.map((shares) => digests(shared([A]), shares).exact)).size).toBe(4);
  });

  it("a share that the pull request asks for is its doing, one that was changed by hand is drift", () => {
    const aws = { shares: [share("web", [B])] };
    const caused = (head: ShareSpec, base: ShareSpec | undefined) =>
      planned(withCauses(planOf(head, aws), planOf(base, aws)), "web").cause;
    expect(caused(shared([A]), undefined)).toBe("pull_request");
    expect(caused(shared([A]), shared([A]))).toBe("drift");
  });
});

describe("shares that could not be read", () => {
  const unread = failure("AWS refused ram:GetResourceShares", NETWORK);

  it("change nothing about sharing, and are an error that names the lists; entries go on", () => {
    const plan = planOf(shared([A]), { lists: [list("web").tagged({ "plsync:share": "true" })], shares: unread });
    const made = planned(plan, "web").change;
    expect(made.kind === "update" && [made.adds.length, made.share]).toEqual([1, undefined]);
    expect(plan.complete).toBe(false);
    expect(plan.diagnostics).toHaveLength(1);
    expect(plan.diagnostics[0]).toMatchObject({
      severity: "error",
      detail: "The sharing of lists there stays as it is: network/eu-west-1/web.",
      position: { line: 1 },
    });
  });

  it("leave the tag on a list that the file shares no longer", () => {
    const made = planned(planOf(undefined, { shares: unread }), "web").change;
    expect(made.kind === "update" ? made.tags.remove : []).toEqual([]);
  });

  it.each(["delete", "retain"])("hold back a list that the file no longer names (%s)", (deletion) => {
    const orphan = web().tagged({ "plsync:deletion": deletion });
    const here = region(NETWORK, { lists: [orphan], shares: unread });
    const plan = planFor(configuration([]), [here]);
    const what = deletion === "delete" ? "it would be deleted" : "plsync would stop managing it";
    expect(heldFor(planned(plan, "web"))).toEqual([`${what}, but plsync could not read with whom it is shared`]);
  });
});

describe("lists that the file no longer names", () => {
  it("end their sharing with their deletion, and keep it when they are retained", () => {
    const orphans = [web(), list("kept").tagged({ "plsync:share": "true", "plsync:deletion": "retain" })];
    const here = region(NETWORK, {
      lists: orphans,
      references: { "pl-web": [] },
      shares: [share("web", [B, A]), share("kept", [A])],
    });
    const plan = planFor(configuration([]), [here]);
    expect(changeOf(plan)).toEqual(change({ removes: [A, B], ends: true }));
    expect(planned(plan, "kept").change).toMatchObject({
      kind: "retain",
      tags: { remove: expect.arrayContaining(["plsync:share"]) },
    });
  });
});

describe("shares whose list is gone", () => {
  const strays = [share("gone", [A])];

  it("are a change of their own, within the scope and the saved plan", () => {
    const aws = { lists: [], strays };
    const plan = planOf(undefined, aws);
    expect(plan.strayShares.map(({ address }) => address)).toEqual(["network/eu-west-1/plsync-pl-gone"]);
    expect(hasChanges({ ...plan, lists: [] })).toBe(true);
    expect(planOf(undefined, aws, { only: ["network/eu-west-1/web"] }).strayShares).toEqual([]);
    expect(planOf(undefined, aws, { borders: bordersOf(plan) }).strayShares).toEqual(plan.strayShares);
    const unaware = bordersOf({ ...plan, strayShares: [] });
    expect(planOf(undefined, aws, { borders: unaware }).strayShares).toEqual([]);
  });
});

describe("a warning of what still references a list", () => {
  const references: Record<string, readonly Association[]> = {
    "pl-web": [
      { resourceId: "sg-a", ownerId: A },
      { resourceId: "sg-b", ownerId: B },
      { resourceId: "sg-own", ownerId: NETWORK.accountId },
    ],
  };
  const warned = (want: ShareSpec | undefined, principals: readonly string[]) =>
    planOf(want, { shares: [share("web", principals)], references }).diagnostics.map(({ summary, detail }) => [
      summary,
      detail?.split(". ")[0],
    ]);

  it.each<readonly [string, ShareSpec | undefined, readonly string[], readonly (readonly string[])[]]>([
    ["an account that has none", shared([A]), [A, C], []],
    [
      "an account that has one",
      shared([A]),
      [A, B],
      [["web is no longer shared with 555555555555, and 1 resource there references it", "sg-b (555555555555)"]],
    ],
    [
      "a unit, whose accounts are not known",
      shared([C]),
      [C, UNIT],
      [
        [
          "web is no longer shared with ou-ab12-11111111, and 2 resources of other accounts reference it",
          "sg-a (444444444444), sg-b (555555555555)",
        ],
      ],
    ],
  ])("%s", (_, want, principals, expected) => {
    expect(warned(want, principals)).toEqual(expected);
  });

  it("says so when it is not known", () => {
    const here = region(NETWORK, {
      lists: [web()],
      shares: [share("web", [A])],
    });
    const unknown = { ...here, associations: new Map([["pl-web", failure("AWS did not answer")]]) };
    expect(codes(planFor(fileWith(undefined), [unknown, UNUSED]))).toEqual(["unshared_references"]);
  });
});

describe("a saved plan", () => {
  const saved = planned(planOf(shared([A, B]), { shares: [share("web", [C])] }), "web");
  const now = (principals: readonly string[], more = {}) => {
    const current = planned(planOf(shared([A, B]), { shares: [share("web", principals, more)] }), "web");
    return staleReason(saved, { planned: current, entries: web().entries });
  };

  it.each<readonly [string, readonly string[], object, string | undefined]>([
    ["nothing of it done", [C], {}, undefined],
    ["half of it done", [A, C], {}, undefined],
    ["all of it done", [A, B], {}, undefined],
    ["undone by another writer", [`${A} FAILED`, C], {}, undefined],
    ["another principal added", [C, UNIT], {}, "its sharing was changed"],
    ["the door opened", [C], { allowExternal: true }, "its sharing was changed"],
  ])("with %s", (_, principals, more, expected) => {
    expect(now(principals, more)).toBe(expected);
  });

  it("lets a new plan add no other principal", () => {
    const borders = bordersOf(planOf(shared([A, B]), { shares: [share("web", [B])] }));
    const again = planOf(shared([A, B]), { shares: [share("web", [C])] }, { borders });
    expect(changeOf(again)).toMatchObject({ adds: [A], removes: [] });
  });
});
