// `explain --json`, as plain values; json-text.ts turns them into text.

import type { Bringer, ExplainedList, Explanation, Holder, ListUse, Since } from "../model/asked/explanation.ts";
import { formatCidr } from "../model/cidr.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import { present } from "../model/present.ts";
import { encodeDiagnostic } from "../plan-file/diagnostic-json.ts";
import { FORMAT_VERSION } from "./json-text.ts";

/** `uses`: by address of the list; `null` stands for what could not be read. */
export function explainJson(
  { block, takenAt, lists, interfaces, against }: Explanation,
  uses: ReadonlyMap<string, ListUse>,
  diagnostics: readonly Diagnostic[],
): unknown {
  return {
    format_version: FORMAT_VERSION,
    cidr: formatCidr(block),
    taken_at: takenAt,
    lists: lists.map((list) => listJson(list, uses.get(list.address))),
    interfaces: interfaces.map(holderJson),
    kept_out: against.map(({ mapping, position, code, reason, interfaceId }) =>
      present({ mapping, position, code, reason, interface_id: interfaceId }),
    ),
    diagnostics: diagnostics.map(encodeDiagnostic),
  };
}

function listJson(list: ExplainedList, use: ListUse | undefined): unknown {
  const { at, entries, brought, pending, removed, held, hold } = list;
  return present({
    address: list.address,
    account: at.account,
    account_id: at.accountId,
    region: at.region,
    id: list.id,
    mapping: list.mapping,
    position: list.position,
    has: list.has,
    entries: entries.map(({ cidr, description }, i) =>
      present({ cidr: formatCidr(cidr), description, since: sinceJson(use?.since[i]) }),
    ),
    brought: brought.map(bringerJson),
    pending,
    removed: removed.map(({ cidr, reason }) => ({ cidr: formatCidr(cidr), reason })),
    held: held.map(({ code, reason }) => ({ code, reason })),
    waits: list.waits,
    suspended: list.suspended,
    not_planned: list.notPlanned,
    hold: hold && present({ since: hold.since, until: hold.until }),
    references: use && (use.references.ok ? use.references.value.map(referenceJson) : null),
  });
}

function sinceJson(since: Since | undefined): unknown {
  return since && { version: since.version, is_first: since.isFirst, made_by: since.madeBy.kind };
}

function referenceJson({ resourceId, ownerId }: { readonly resourceId: string; readonly ownerId: string }): unknown {
  return { resource_id: resourceId, owner_id: ownerId };
}

function bringerJson({ mapping, position, cidr, origin }: Bringer): unknown {
  const base = { mapping, position, cidr: formatCidr(cidr), kind: origin.kind };
  switch (origin.kind) {
    case "cidr":
      return present({ ...base, description: origin.description, expires: origin.expires });
    case "published":
      return present({ ...base, host: origin.host, label: origin.label, edition: origin.edition });
    case "resource":
      return present({ ...base, resource_id: origin.resourceId, label: origin.label, version: origin.version });
    case "file":
      return present({ ...base, file: origin.file, line: origin.line, label: origin.label });
    case "interface":
      return present({
        ...base,
        interface_id: origin.interfaceId,
        instance_id: origin.instanceId,
        label: origin.label,
        group: origin.group,
      });
  }
}

function holderJson({ at, record }: Holder): unknown {
  return present({
    account: at.account,
    account_id: at.accountId,
    region: at.region,
    id: record.id,
    status: record.status,
    type: record.type,
    managed: record.managed,
    vpc_id: record.vpcId,
    instance_id: record.instanceId,
    name: record.name,
    description: record.description,
    groups: record.groups.map(({ id, name }) => present({ id, name })),
  });
}
