// Sources of kind `subnets` as mappings.yaml writes them: subnets, and what becomes of their CIDR reservations.
import { type DraftResourceSource, draftResources, type ResourceSource, resourceSource } from "./resources.ts";
import type { WrittenKind } from "./written-kind.ts";

/** What a source brings of subnets: without their reservations, whole, or only these. */
export type ReservationChoice = "exclude" | "include" | "only";

export interface SubnetSource extends ResourceSource {
  readonly kind: "subnets";
  readonly reservations: ReservationChoice;
}

export interface DraftSubnetSource extends DraftResourceSource {
  readonly kind: "subnets";
  readonly reservations: ReservationChoice;
}

export const WRITTEN_SUBNETS: WrittenKind<SubnetSource, DraftSubnetSource> = {
  draft: (written, path, context) => {
    const draft = draftResources(written, path, "subnets", context);
    if (draft === undefined) return undefined;
    const { cidr_reservations: reservations = "exclude" } = written as { cidr_reservations?: ReservationChoice };
    return { kind: "subnets", ...draft, reservations };
  },

  // Whether the subnets exist is for AWS to say.
  check: () => [],

  source: (draft, file) => ({ kind: "subnets", ...resourceSource(draft, file), reservations: draft.reservations }),
};
