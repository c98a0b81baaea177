// Sources that are not read as they are: every kind of fault, at every call that reads them. No interface left its group, so no entry
// may be removed.
import type { Fault } from "../src/simulator/faults/fault.ts";
import { APP, type Estate, estate, file, mapping, NO_LIMITS } from "../test/engine/estate.ts";
import type { Figure } from "./figure.ts";

const TAGS = { Team: "payments" };
const BY_ID = "sg-0a000000000000001";

/** Read in two pages a listing or more. */
const PAGE_SIZE = 5;

/** Faults that do not show, once at each call in turn. A fault in every single answer could not be noticed. */
const SILENT: readonly Fault[] = [
  { kind: "lost-items" },
  { kind: "empty-page" },
  // An endpoint that does not know IncludeManagedResources, and hides what AWS services manage.
  { kind: "error", code: "UnknownParameter" },
];
/** Faults that show: once at each call, and for good from each call on. */
const LOUD: readonly Fault[] = [
  { kind: "missing-set" },
  { kind: "truncated" },
  { kind: "not-xml" },
  { kind: "access-denied" },
  { kind: "server-error" },
  { kind: "throttle" },
  { kind: "reset-before-effect" },
];

/** Groups chosen by id, by name and by tags, whose members have addresses of every kind. */
const TEXT = file(
  [
    ["by-id", "IPv4", [BY_ID]],
    ["by-name", "IPv4", [{ name: "named" }]],
    ["by-tags", "IPv4", [{ tags: TAGS, follow: true }]],
    ["ipv6", "IPv6", [BY_ID]],
  ].map(([name, address_family, security_groups]) =>
    mapping(String(name), { limits: NO_LIMITS, address_family }, [
      { security_groups, account: "app", addresses: "both" },
    ]),
  ),
);
const LISTS = ["by-id", "by-name", "by-tags", "ipv6"];

function addMembers({ app }: Estate): void {
  const groups = [
    app.securityGroup("members", { id: BY_ID }),
    app.securityGroup("named"),
    app.securityGroup("tagged-1", { tags: TAGS }),
    app.securityGroup("tagged-2", { tags: TAGS }),
  ];
  for (const [index, { id }] of groups.entries()) {
    for (let host = 1; host <= 4; host++) {
      const address = `10.0.${index}.${host}`;
      app.networkInterface({
        groups: [id],
        addresses: [address],
        ...(host === 1 ? { publicAddresses: { [address]: `18.200.0.${index + 1}` } } : {}),
        ...(host === 2 ? { delegated: [`10.1.${index}.0/28`] } : {}),
        ...(host === 3 ? { ipv6: [`2a05:d014::${index}:${host}`] } : {}),
        ...(host === 4 ? { operator: { principal: "lambda.amazonaws.com", hidden: true } } : {}),
      });
    }
  }
}

const entriesOf = (company: Estate): ReadonlySet<string> =>
  new Set(LISTS.flatMap((name) => company.entries(name).map((cidr) => `${name} ${cidr}`)));

/** Entries that a run under the fault cost the lists; undefined when it had no `nth` call to a source. */
async function lost(fault: Fault, nth: number, times: number, mode: "reviewed" | "sync"): Promise<number | undefined> {
  const company = await estate({ pageSize: PAGE_SIZE });
  try {
    addMembers(company);
    await company.apply(TEXT);
    const before = entriesOf(company);
    let calls = 0;
    company.simulator.faults.script(
      {
        where: ({ accountId, service, params }) => {
          const reads = (accountId === APP && service === "ec2") || params.RoleArn?.includes(APP) === true;
          return reads && ++calls >= nth;
        },
      },
      fault,
      { times },
    );
    // Without the tags that save reading: every entry is compared.
    await company.apply(TEXT, { mode, everything: true });
    return calls < nth ? undefined : [...before].filter((one) => !entriesOf(company).has(one)).length;
  } finally {
    await company.close();
  }
}

/** The count of entries that were removed although no interface left; it must be 0. */
export async function sourceFaults(): Promise<readonly Figure[]> {
  const cases = [
    ...SILENT.map((fault) => ({ fault, times: 1 })),
    ...LOUD.flatMap((fault) => [1, Number.POSITIVE_INFINITY].map((times) => ({ fault, times }))),
  ];
  let runs = 0;
  let removals = 0;
  for (const { fault, times } of cases) {
    for (const mode of ["reviewed", "sync"] as const) {
      for (let nth = 1; ; nth++) {
        const gone = await lost(fault, nth, times, mode);
        if (gone === undefined) break;
        runs++;
        removals += gone;
      }
    }
  }
  return [
    {
      what: `source pages lost, cut off, without their set, denied, failed or hidden (${runs} runs): entries removed`,
      measured: removals,
      unit: "",
      mustReach: 0,
    },
  ];
}
