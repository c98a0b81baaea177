// The kind `subnets`: the CIDRs of subnets, without the parts that are reserved in them, with them, or only these parts.
import type { Objection } from "../model/asked/explanation.ts";
import { familyOf, formatCidr, overlap } from "../model/cidr.ts";
import { selectedResources } from "./resource-selectors.ts";
import { resourceKind } from "./resources.ts";
import { without } from "./without-blocks.ts";
import { type DraftSubnetSource, type SubnetSource, WRITTEN_SUBNETS } from "./written/subnets.ts";

const KIND = resourceKind<SubnetSource, DraftSubnetSource>({
  written: WRITTEN_SUBNETS,
  kind: "subnets",
  noun: "subnet",
  side: "private",
  permissions: ["ec2:DescribeSubnets", "ec2:GetSubnetCidrReservations"],
  reads: ({ reservations }) => ({ reservations: reservations !== "include" }),
  form: ({ reservations }) => ({ cidr_reservations: reservations }),

  blocksOf: ({ id, tags, blocks, reservations = [] }, { reservations: choice }) => {
    const label = tags.get("Name");
    if (choice === "only") {
      return reservations.map((one) => ({ cidr: one.cidr, resourceId: one.id, label: one.description ?? label }));
    }
    const holes = choice === "include" ? [] : reservations.map(({ cidr }) => cidr);
    return blocks
      .flatMap((block) =>
        without(
          block,
          holes.filter((hole) => familyOf(hole) === familyOf(block)),
        ),
      )
      .map((cidr) => ({ cidr, resourceId: id, label }));
  },
});

export const SUBNETS: typeof KIND = {
  ...KIND,

  whyNot: ({ at, selectors, reservations: choice }, block, _holders, readings) => {
    const found = readings.at(at).resources("subnets");
    if (!found.ok || choice === "include") return [];
    const around = selectedResources(selectors, found.value).filter(({ blocks }) =>
      blocks.some((own) => overlap(own, block)),
    );
    return around.flatMap(({ id, reservations = [] }): readonly Objection[] => {
      const reserving = reservations.find(({ cidr }) => overlap(cidr, block));
      if (choice === "exclude") {
        if (reserving === undefined) return [];
        const { id: own, cidr } = reserving;
        const reason = `${formatCidr(cidr)} of ${id} is reserved by ${own}, and the source says \`cidr_reservations: exclude\``;
        return [{ code: "reserved", reason }];
      }
      if (reserving !== undefined) return [];
      const reason = `${id} has it, but in none of its CIDR reservations, and the source says \`cidr_reservations: only\``;
      return [{ code: "not_reserved", reason }];
    });
  },
};
