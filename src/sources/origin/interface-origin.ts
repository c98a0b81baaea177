// Entries that a network interface brings. Their descriptions are `eni-… i-… LABEL`, with `-` in place of the instance where the
// interface has none, so that a removal can be explained when the interface is gone.
import type { Origin } from "../../model/change.ts";
import type { NamedGroup, NetworkInterface } from "../../model/interface.ts";
import { present } from "../../model/present.ts";
import type { OriginKind } from "./origin-kind.ts";
import { shorten } from "./shorten.ts";

/** An interface, and the security group by which a source found it, if it did. */
export interface Member {
  readonly member: NetworkInterface;
  readonly group?: NamedGroup;
}

type InterfaceOrigin = Extract<Origin, { kind: "interface" }>;

/** Only the id of the interface must be there: what follows it may be of another tool, and is the label then. */
const DESCRIPTION = /^(eni-[0-9a-f]{8,17})(?: (?:(i-[0-9a-f]{8,17})|-)(?= |$))?(?: (.*))?$/s;

export const INTERFACE_ORIGIN: OriginKind<Member, InterfaceOrigin> = {
  of: ({ member, group }) =>
    present({
      kind: "interface" as const,
      interfaceId: member.id,
      instanceId: member.instanceId,
      label: member.name || member.description || undefined,
      group: group && { id: group.id, name: group.name },
    }),

  describe: ({ interfaceId, instanceId, label }) => shorten([interfaceId, instanceId ?? "-", label ?? ""].join(" ")),

  recognise: (description) => {
    const [, interfaceId, instanceId, label] = DESCRIPTION.exec(description) ?? [];
    if (interfaceId === undefined) return undefined;
    return present({ kind: "interface" as const, interfaceId, instanceId, label: label || undefined });
  },

  // Interfaces are read by group, so one that left the group and one that was deleted look alike.
  whyGone: (answered) => {
    const ids = new Set<string>();
    for (const { answer } of answered) if (answer.ok) for (const { from } of answer.entries) ids.add(from.member.id);
    return ({ description }) => {
      const origin = INTERFACE_ORIGIN.recognise(description);
      if (origin === undefined) return undefined;
      return ids.has(origin.interfaceId)
        ? "interface no longer has this address"
        : "interface is gone or left the group";
    };
  },
};
