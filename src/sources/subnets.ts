// The kind `subnets`: the CIDRs of subnets, without the parts that are reserved in them, with them, or only these parts.
import { familyOf } from "../model/cidr.ts";
import { resourceKind } from "./resources.ts";
import { without } from "./without-blocks.ts";
import { type DraftSubnetSource, type SubnetSource, WRITTEN_SUBNETS } from "./written/subnets.ts";

export const SUBNETS = resourceKind<SubnetSource, DraftSubnetSource>({
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
