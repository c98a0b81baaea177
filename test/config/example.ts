// A file without mistakes that uses the whole format, and ways to look at what reading it says.
import { parseConfiguration } from "../../src/config/read-configuration.ts";
import type { Diagnostic } from "../../src/model/diagnostics/diagnostic.ts";
import type { Configuration } from "../../src/model/mapping.ts";

export const NOW = "2026-11-23T06:00:00Z";

export const EXAMPLE = `version: 1
owner: acme/network
credentials: { mode: chain, session_tags: true }

account_defaults:
  plan_role_arn: arn:aws:iam::{id}:role/plsync-plan
  external_id: plsync-{alias}
accounts:
  network:
    id: "111111111111"
    apply_role_arn: arn:aws:iam::111111111111:role/plsync-apply
    external_id: net-7f3a
    regions: [eu-central-1]
  payments: { id: "222222222222" }
  local: { id: "333333333333", plan_role_arn: none }

defaults:
  account: payments
  region: eu-west-1
  source: { interfaces: { managed: false }, delegated_prefixes: false }
  prefix_list:
    max_entries: { headroom_percent: 20, limit: 500 }
    limits: { max_removal_percent: 40, widest: { IPv4: 12 } }
    tags: { cost: net, team: platform }
limits: { max_deletes: 4 }

mappings:
  - name: payments-workers
    description: Workers that call the ledger
    sources:
      - security_groups:
          - sg-0a1b2c3d4e5f60718
          - { name: worker, vpc_id: vpc-0a1b2c3d4e5f60718 }
          - { tags: { Team: payments }, follow: true }
        region: us-east-1
        interfaces: { detached: false, types: [interface, lambda] }
        addresses: both
      - cidrs:
          - { cidr: 10.16.0.0/12, description: Data centre, expires: 2027-03-31 }
          - 2001:db8::/48
    prefix_lists:
      - account: network
        regions: [eu-central-1, us-west-2]
        max_entries: { headroom: 5 }
        tags: { team: payments }
        adopt: { eu-central-1: pl-0aaaaaaaaaaaaaaaa }
      - account: network
        name: payments-workers-v6
        address_family: IPv6
        max_entries: 60
        deletion: retain
        renamed_from: pw6
  - name: bastions
    sources: [{ security_groups: { name: bastion } }]
    prefix_lists: [{ account: network, adopt: true, limits: { allow_empty: true } }]
`;

/** A small file with one mapping; the parts in braces are what most tests change. */
export function file({
  head = "",
  accounts = "",
  defaults = "{ account: net, region: eu-west-1 }",
  sources = "[{ security_groups: [sg-0a1b2c3d4e5f60718] }]",
  lists = "[{}]",
  more = "",
}: Partial<Record<"head" | "accounts" | "defaults" | "sources" | "lists" | "more", string>> = {}): string {
  return `version: 1
owner: acme
${head}
accounts:
  net: { id: "111111111111", plan_role_arn: none }
  ${accounts}
defaults: ${defaults}
mappings:
  - name: web
    sources: ${sources}
    prefix_lists: ${lists}
  ${more}
`;
}

export function read(text: string): Configuration {
  const reading = parseConfiguration("mappings.yaml", text, NOW);
  if (!reading.ok) throw new Error(reading.diagnostics.map(({ summary }) => summary).join("\n"));
  return reading.configuration;
}

export function diagnosticsOf(text: string): readonly Diagnostic[] {
  return parseConfiguration("mappings.yaml", text, NOW).diagnostics;
}

/** `12:7 unknown_key: unknown source key "cidr"`, in the order in which people see them. */
export function findings(text: string): readonly string[] {
  return diagnosticsOf(text).map(
    ({ position, code, summary }) => `${position?.line}:${position?.column} ${code}: ${summary}`,
  );
}

/** `unknown_key: unknown source key "cidr"`: for tests in which the place is plain. */
export function sentences(text: string): readonly string[] {
  return diagnosticsOf(text).map(({ code, summary }) => `${code}: ${summary}`);
}

/** The text under the mark, taken from the excerpt. */
export function markedText({ excerpt }: Diagnostic): string | undefined {
  if (excerpt === undefined) return undefined;
  const { line, column, length } = excerpt.mark;
  const text = excerpt.lines.find(({ number }) => number === line)?.text ?? "";
  return Array.from(text)
    .slice(column - 1, column - 1 + length)
    .join("");
}
