// Entries that a network interface brings. Their descriptions are `eni-… i-… LABEL`, with `-` in place of the instance where the
// interface has none, so that a removal can be explained when the interface is gone.
import type { Origin } from "../../model/change.ts";
import type { Interfaces } from "../../model/columns/interfaces.ts";
import type { NamedGroup } from "../../model/interface.ts";
import type { Source } from "../../model/mapping.ts";
import type { InterfaceMatch } from "../../model/network/interface-match.ts";
import { present } from "../../model/present.ts";
import { groupCarried } from "../qualify.ts";
import type { OriginKind } from "./origin-kind.ts";
import { shorten } from "./shorten.ts";

/** An interface by its number. */
export interface Member {
  readonly interfaces: Interfaces;
  readonly number: number;
  /** Groups of which it carries one or more, where that is how its source found it. */
  readonly selected?: readonly NamedGroup[];
}

/** Some select interfaces themselves, others by the groups that they carry. */
type SelectingSource = Source & { readonly match?: InterfaceMatch };

type InterfaceOrigin = Extract<Origin, { kind: "interface" }>;

/** Only the id of the interface must be there: what follows it may be of another tool, and is the label then. */
const DESCRIPTION = /^(eni-[0-9a-f]{8,17})(?: (?:(i-[0-9a-f]{8,17})|-)(?= |$))?(?: (.*))?$/s;

export const INTERFACE_ORIGIN: OriginKind<Member, InterfaceOrigin, SelectingSource> = {
  of: ({ interfaces, number, selected }) => {
    const { id, instanceId, name, description, groups } = interfaces.labelsOf(number);
    const group = selected && groupCarried(selected, groups);
    const label = name || description;
    return {
      kind: "interface",
      interfaceId: id,
      ...(instanceId && { instanceId }),
      ...(label && { label }),
      ...(group && { group: { id: group.id, name: group.name } }),
    };
  },

  describe: ({ interfaceId, instanceId = "-", label }) =>
    shorten(label === undefined ? `${interfaceId} ${instanceId}` : `${interfaceId} ${instanceId} ${label}`),

  recognise: (description) => {
    const [, interfaceId, instanceId, label] = DESCRIPTION.exec(description) ?? [];
    if (interfaceId === undefined) return undefined;
    return present({ kind: "interface" as const, interfaceId, instanceId, label: label || undefined });
  },

  // Interfaces are read as they are selected, so one that left the group and one that was deleted look alike.
  whyGone: (answered) => {
    const bringing = new Map<Interfaces, Set<number>>();
    for (const { answer } of answered) {
      if (!answer.ok) continue;
      for (const { cidrs, from } of [answer.entries.IPv4, answer.entries.IPv6]) {
        for (let i = 0; i < cidrs.length; i++) {
          const { interfaces, number } = from(i);
          bringing.set(interfaces, (bringing.get(interfaces) ?? new Set()).add(number));
        }
      }
    }
    const brings = (id: string) =>
      [...bringing].some(([interfaces, numbers]) => numbers.has(interfaces.find(id) ?? Number.NaN));
    const left = answered.some(({ source }) => source.match !== undefined) ? "no longer selected" : "left the group";
    return ({ description }) => {
      const origin = INTERFACE_ORIGIN.recognise(description);
      if (origin === undefined) return undefined;
      return brings(origin.interfaceId) ? "interface no longer has this address" : `interface is gone or ${left}`;
    };
  },
};
