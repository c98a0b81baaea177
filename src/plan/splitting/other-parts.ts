// What apply must know of the parts of a split list besides the one that it changes: what they hold, and which of its removals wait
// for one of them.
import { listAddress } from "../../model/account-region.ts";
import { type AddressSet, addressesOf, touchesBlock } from "../../model/address-set.ts";
import { addsOf, removesOf } from "../../model/change.ts";
import type { Cidr } from "../../model/cidr.ts";
import type { Plan, Planned } from "../../model/plan.ts";

/** Of one part. */
export interface Siblings {
  /** account/region and the name that the file gives all parts. */
  readonly address: string;
  /** What the others hold now, and once the plan is applied. */
  readonly have: readonly Cidr[];
  readonly after: readonly Cidr[];
  /** The addresses of parts that must be done before an entry goes, since they get its addresses. An entry that no order suits waits for itself. */
  readonly waitsFor: ReadonlyMap<Cidr, readonly string[]>;
  /** Greater than that of every part that it waits for. */
  readonly depth: number;
}

interface Member {
  readonly planned: Planned;
  readonly have: readonly Cidr[];
  readonly after: readonly Cidr[];
  readonly adds: AddressSet;
  readonly removes: readonly Cidr[];
}

function memberOf(planned: Planned, have: readonly Cidr[]): Member {
  const changes = planned.held.length === 0;
  const adds = changes ? addsOf(planned.change).map(({ cidr }) => cidr) : [];
  const removes = changes ? removesOf(planned.change).map(({ cidr }) => cidr) : [];
  const gone = new Set(removes);
  const after = [...have.filter((cidr) => !gone.has(cidr)), ...adds];
  return { planned, have, after, adds: addressesOf(adds), removes };
}

/** By address of the part; nothing of a list that is not one. `entriesOf`: what the plan was made from. */
export function siblingsOf(
  { lists }: Plan,
  entriesOf: (planned: Planned) => readonly Cidr[],
): ReadonlyMap<string, Siblings> {
  // Not former parts: they go, so they keep nothing allowed.
  const parts = lists.filter(({ partOf, mapping }) => partOf !== undefined && mapping !== undefined);
  const groups = Map.groupBy(parts, ({ at, partOf = "" }) => listAddress(at, partOf));
  return new Map(
    [...groups].flatMap(([address, own]) => {
      const members = own.map((planned) => memberOf(planned, entriesOf(planned)));
      const waits = waitsOf(members);
      return members.map((member): [string, Siblings] => {
        const others = members.filter((one) => one !== member);
        const { waitsFor = new Map(), depth = 0 } = waits.get(member) ?? {};
        return [
          member.planned.address,
          {
            address,
            have: others.flatMap(({ have }) => have),
            after: others.flatMap(({ after }) => after),
            waitsFor,
            depth,
          },
        ];
      });
    }),
  );
}

type Waits = Pick<Siblings, "waitsFor" | "depth">;

/** Parts that wait for each other would wait for ever: of such a circle, the last one found does not let its entries go in this run. */
function waitsOf(members: readonly Member[]): ReadonlyMap<Member, Waits> {
  const found = new Map<Member, Waits>();
  const open = new Set<Member>();
  const visit = (member: Member): Waits => {
    const known = found.get(member);
    if (known !== undefined) return known;
    open.add(member);
    let depth = 0;
    const waitsFor = new Map<Cidr, readonly string[]>();
    for (const cidr of member.removes) {
      const takers = members.filter((one) => one !== member && touchesBlock(one.adds, cidr));
      if (takers.length === 0) continue;
      const isCircle = takers.some((one) => open.has(one));
      if (!isCircle) depth = Math.max(depth, ...takers.map((one) => visit(one).depth + 1));
      waitsFor.set(
        cidr,
        (isCircle ? [member] : takers).map(({ planned }) => planned.address),
      );
    }
    open.delete(member);
    const waits = { waitsFor, depth };
    found.set(member, waits);
    return waits;
  };
  for (const member of members) visit(member);
  return found;
}
