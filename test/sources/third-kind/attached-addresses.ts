// A kind of source that plsync does not have, whole, as it would stand in src/sources/: addresses that the file names, each in the
// lists while an interface of the account-region has it. The test beside this folder plants it in a copy of plsync.
import { unordered } from "../../../src/model/canonical.ts";
import { familyOf, formatCidr } from "../../../src/model/cidr.ts";
import { INTERFACE_ORIGIN, type Member } from "../../../src/sources/origin/interface-origin.ts";
import { broughtBy } from "../../../src/sources/source-answer.ts";
import type { SourceKind } from "../../../src/sources/source-kind.ts";
import { type AttachedSource, type DraftAttachedSource, WRITTEN_ATTACHED } from "./written/attached-addresses.ts";

export const ATTACHED_ADDRESSES: SourceKind<AttachedSource, DraftAttachedSource, Member> = {
  written: WRITTEN_ATTACHED,

  reads: ({ at, blocks }) => [{ at, what: "addresses", blocks, side: "private" }],

  answer: ({ at, blocks }, _mapping, readings) => {
    const { interfaces } = readings.at(at);
    if (!interfaces.ok) return { ok: false, problems: [interfaces.diagnostic] };
    const { value: found, lacking } = interfaces;
    const wanted = new Set(blocks);
    const entries = [...found].flatMap((member, number) =>
      [...member.privateIPv4, ...member.ipv6]
        .filter((cidr) => wanted.has(cidr))
        .map((cidr) => ({ cidr, from: { interfaces: found, number } })),
    );
    return {
      ok: true,
      entries: broughtBy(entries),
      ...(lacking === undefined ? {} : { lacking: { IPv4: lacking, IPv6: lacking } }),
    };
  },

  confirm: ({ at, blocks }, removed) => {
    const again = removed.filter((cidr) => blocks.includes(cidr));
    return again.length === 0 ? [] : [{ at, what: "addresses", blocks: again, side: "private" }];
  },

  permissions: () => ["ec2:DescribeNetworkInterfaces"],

  settings: ({ at, blocks }, family) => ({
    at: [at.accountId, at.region],
    attached: unordered(blocks.filter((cidr) => familyOf(cidr) === family).map(formatCidr)),
  }),

  origin: INTERFACE_ORIGIN,
};
