// The example of the design's mock-ups: one list of every kind that a busy pull request can bring.

import type { Diagnostic } from "../../src/model/diagnostics/diagnostic.ts";
import type { Cause, Plan } from "../../src/model/plan.ts";
import type { ApplyReport, Outcome, ReportRow } from "../../src/model/report.ts";
import {
  addition,
  DATA,
  foreignRemoval,
  have,
  keep,
  NETWORK_EAST,
  NETWORK_WEST,
  PAYMENTS,
  planned,
  planOf,
  removal,
  SANDBOX,
  staticAddition,
  update,
} from "./plans.ts";

const GROWS: Diagnostic = {
  code: "reference_unknown",
  severity: "warning",
  summary: "bastions grows from 10 to 24 max entries; it is not known whether one reference has room for that",
  detail:
    "sg-0d4e5f60718a9b2c3 of 777777777777 (no role in the file): not checked; needs 14 more rules for each rule that names the list",
  address: "network/eu-west-1/bastions",
  position: { file: "mappings.yaml", line: 41, column: 7 },
};

const DENIED: Diagnostic = {
  code: "assume_role_denied",
  severity: "error",
  summary: "account sandbox (444444444444) could not be read, so its 2 prefix lists are not in this plan",
  detail:
    "sts:AssumeRole of arn:aws:iam::444444444444:role/plsync: AccessDenied for arn:aws:sts::111111111111:assumed-role/plsync-hub/gha-4711.",
  remedy: "Let the trust policy of that role allow the hub role. The other accounts were planned.",
  account: "sandbox",
  region: "eu-central-1",
  position: { file: "mappings.yaml", line: 14, column: 3 },
};

const sandbox = (name: string) => ({
  address: `sandbox/eu-central-1/${name}`,
  at: SANDBOX,
  mapping: name,
  code: "assume_role_denied" as const,
});

/** 38 of 40 interfaces are gone. */
const batchRemovals = Array.from({ length: 38 }, (_, index) =>
  removal(
    `10.40.0.${index + 11}/32`,
    String(index + 100),
    `batch-${String(index + 1).padStart(3, "0")}`,
    "interface is gone or left the group",
  ),
);

export function busyPlan(): Plan {
  const web = ["blue-1", "blue-2", "blue-3", "green-1", "green-2"].map((name, index) =>
    addition(`10.20.${index < 3 ? 4 : 5}.${11 + (index % 3)}/32`, `7${index}`, `web-${name}`, "web"),
  );
  return planOf({
    lists: [
      planned(
        NETWORK_WEST,
        "bastions",
        update(have("bastions", 9, 10), {
          resize: { from: 10, to: 24 },
          adds: ["c1", "c2", "d1", "d2"].map((name, index) =>
            addition(`10.20.${index < 2 ? 1 : 2}.${21 + (index % 2)}/32`, `1${index}`, `bastion-${name}`, "bastion"),
          ),
        }),
        { line: 41 },
      ),
      planned(
        NETWORK_WEST,
        "legacy-db-clients",
        update(have("legacy-db-clients", 12, 20, { tags: new Map() }), {
          adopt: true,
          adds: [addition("10.20.3.3/32", "33", "db-3", "db")],
          removes: ["4", "5", "6"].map((ends) =>
            removal(`10.20.3.${ends}/32`, ends, `old-${ends}`, "interface is gone"),
          ),
        }),
        {
          line: 61,
          held: [
            {
              code: "not_managed",
              reason: "it exists, but plsync does not manage it",
              detail: "To take it over, set `adopt: true`.",
            },
          ],
        },
      ),
      planned(
        NETWORK_WEST,
        "payments-workers",
        update(have("payments-workers", 48, 60, { version: 41 }), {
          adds: [
            addition("10.20.9.31/32", "26", "worker-9", "worker"),
            addition("10.20.9.32/32", "27", "worker-10", "worker"),
          ],
          removes: [removal("10.20.7.14/32", "04", "worker-3", "interface is gone or left the group")],
        }),
        { line: 30 },
      ),
      planned(
        NETWORK_WEST,
        "web-frontends",
        {
          kind: "create",
          maxEntries: 16,
          tags: new Map([["plsync:owner", "acme/network"]]),
          adds: [
            ...web,
            {
              ...addition("10.20.6.200/32", "16", "ELB app/web", "web"),
              origin: {
                kind: "interface",
                interfaceId: "eni-0e5a1c44d2b7f9016",
                label: "ELB app/web",
                group: { id: "sg-0a1b2c3d4e5f60718", name: "web" },
              },
            },
          ],
        },
        { line: 18 },
      ),
      planned(
        NETWORK_EAST,
        "partner-egress",
        update(have("partner-egress", 31, 40, { tags: new Map([["team", "partners"]]) }), {
          rename: { from: "acquirer-egress", to: "partner-egress" },
          tags: {
            set: new Map([
              ["team", "egress"],
              ["tier", "1"],
            ]),
            remove: [],
          },
        }),
        { line: 52 },
      ),
      planned(DATA, "batch-runners", update(have("batch-runners", 40, 60), { removes: batchRemovals }), {
        line: 70,
        held: [
          {
            code: "limit_reached",
            reason: "it would lose 38 of 40 entries (95 %, the limit is 30 %)",
            allow: { kind: "removals", address: "data/eu-west-1/batch-runners", count: 38 },
          },
        ],
      }),
      keep(PAYMENTS, "ledger", 40),
      keep(PAYMENTS, "refunds", 12),
    ],
    notPlanned: [sandbox("lab-a"), sandbox("lab-b")],
    failed: [SANDBOX],
    diagnostics: [GROWS, DENIED],
  });
}

/** What comes seldom: every other way in which a list can change, wait or go. */
export function rarePlan(): Plan {
  const owned = (settings: string) =>
    new Map([
      ["plsync:owner", "acme/network"],
      ["plsync:settings", settings.repeat(64)],
    ]);
  return planOf({
    mode: "reviewed",
    scope: ["network/**", "data/*/*"],
    lists: [
      planned(NETWORK_WEST, "closed-shop", { kind: "delete", have: have("closed-shop", 12, 20) }),
      planned(
        NETWORK_WEST,
        "closed-bank",
        { kind: "delete", have: have("closed-bank", 120, 200) },
        {
          held: [
            {
              code: "list_referenced",
              reason: "it would be deleted, but 2 resources reference it",
              detail:
                "sg-0aa (111111111111), rtb-0bb (222222222222). Remove the references first; AWS refuses to delete a referenced list.",
            },
            {
              code: "too_many_deletes",
              reason: "5 lists would be deleted, but one run may delete 1",
              allow: { kind: "delete", address: "network/eu-west-1/closed-bank" },
            },
          ],
        },
      ),
      planned(NETWORK_WEST, "handed-over", {
        kind: "retain",
        have: have("handed-over", 3, 20, { tags: owned("a") }),
        tags: { set: new Map(), remove: ["plsync:owner", "plsync:settings"] },
      }),
      planned(
        NETWORK_WEST,
        "offices",
        update(have("offices", 1, 10, { tags: new Map([["team", "it"]]) }), {
          adopt: true,
          adds: [
            staticAddition("192.0.2.10/32", "Office VPN", "2027-03-31"),
            staticAddition("198.51.100.0/28", "Kiel"),
            staticAddition("203.0.113.7/32"),
          ],
          removes: [foreignRemoval("10.0.0.0/8", "tmp jane", "no source has 10.0.0.0/8")],
          tags: { set: new Map([["plsync:owner", "acme/network"]]), remove: [] },
        }),
        { line: 12 },
      ),
      planned(
        NETWORK_WEST,
        "offices-v6",
        {
          kind: "create",
          maxEntries: 11,
          tags: new Map([
            ["plsync:owner", "acme/network"],
            ["team", "it"],
          ]),
          adds: [
            staticAddition("2001:db8:1234:5678:9abc:def0:1234:5678/128", "Office VPN"),
            staticAddition("2001:db8::/64"),
          ],
        },
        { line: 16, family: "IPv6" },
      ),
      planned(
        NETWORK_EAST,
        "reviewed-again",
        update(have("reviewed-again", 8, 20, { tags: owned("a") }), {
          tags: { set: new Map([["plsync:settings", "b".repeat(64)]]), remove: [] },
        }),
        { line: 30 },
      ),
      planned(
        NETWORK_EAST,
        "shrinks",
        update(have("shrinks", 48, 400), {
          resize: { from: 400, to: 57 },
          removes: [removal("10.3.0.1/32", "1", "gone-1", "interface is gone or left the group")],
        }),
        { line: 33 },
      ),
      planned(
        DATA,
        "half-known",
        update(have("half-known", 4, 20), { adds: [addition("10.9.0.1/32", "9", "new-1", "half")] }),
        { line: 44, suspended: "security group sg-0c0ffee1122334455 does not exist in data (333333333333) eu-west-1" },
      ),
    ],
  });
}

function row(address: string, outcome: Outcome, more: Partial<ReportRow>): ReportRow {
  const [account = "", region = "", name = ""] = address.split("/");
  const at = [DATA, NETWORK_WEST, NETWORK_EAST, PAYMENTS, SANDBOX].find(
    (one) => one.account === account && one.region === region,
  );
  return {
    address,
    at: at ?? NETWORK_WEST,
    name,
    kind: "update",
    outcome,
    added: 0,
    removed: 0,
    described: 0,
    kept: 0,
    result: "not touched",
    milliseconds: 0,
    ...more,
  };
}

/** What applying the busy plan did: the resize of one list was refused. */
export function partialReport(): ApplyReport {
  return {
    milliseconds: 11_400,
    rows: [
      row("data/eu-west-1/batch-runners", "held", {}),
      row("network/eu-west-1/bastions", "failed", {
        id: "pl-0ba77777777777777",
        result: "not resized, its 4 entries not added",
        versionBefore: 7,
        versionAfter: 7,
        entriesAfter: 9,
        sizeAfter: 10,
        milliseconds: 6800,
      }),
      row("network/eu-west-1/legacy-db-clients", "held", {}),
      row("network/eu-west-1/payments-workers", "done", {
        result: "version 42",
        versionBefore: 41,
        versionAfter: 42,
        entriesAfter: 49,
        sizeAfter: 60,
        added: 2,
        removed: 1,
        milliseconds: 3100,
      }),
      row("network/eu-west-1/web-frontends", "done", {
        kind: "create",
        result: "created pl-0f66a77b88c99d00e",
        versionAfter: 2,
        entriesAfter: 6,
        sizeAfter: 16,
        added: 6,
        milliseconds: 5200,
      }),
      row("network/us-east-1/partner-egress", "done", {
        result: "renamed, tagged",
        versionBefore: 12,
        versionAfter: 12,
        entriesAfter: 31,
        sizeAfter: 40,
        milliseconds: 4000,
      }),
      row("payments/eu-west-1/ledger", "unchanged", { kind: "keep", result: "", entriesAfter: 40, sizeAfter: 50 }),
      row("payments/eu-west-1/refunds", "unchanged", { kind: "keep", result: "", entriesAfter: 12, sizeAfter: 22 }),
      row("sandbox/eu-central-1/lab-a", "not-planned", { kind: "unknown", result: "left alone" }),
      row("sandbox/eu-central-1/lab-b", "not-planned", { kind: "unknown", result: "left alone" }),
    ],
    diagnostics: [
      {
        code: "resize_refused",
        severity: "error",
        summary: "bastions was not resized",
        detail:
          "Still at version 7 with max_entries 10. ec2:ModifyManagedPrefixList: RulesPerSecurityGroupLimitExceeded: The maximum number of rules per security group has been reached.",
        remedy:
          "A resource that references this list cannot hold 24 entries. Raise its quota or lower max_entries, then run apply again: it resumes from here and does not touch finished lists again.",
        address: "network/eu-west-1/bastions",
      },
    ],
  };
}

const CAUSES: Readonly<Record<string, Cause>> = {
  "web-frontends": "pull_request",
  bastions: "pull_request",
  "legacy-db-clients": "pull_request",
  "payments-workers": "drift",
};

/** Those that a pull request knows; of the rest it could not be found out. */
export function withCauses(plan: Plan): Plan {
  const lists = plan.lists.map((list) => {
    const cause = CAUSES[list.name];
    return cause === undefined ? list : { ...list, cause };
  });
  return { ...plan, lists };
}
