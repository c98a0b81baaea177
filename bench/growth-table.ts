// npm run bench:growth: how the cost of a plan with nothing to do grows, as the tables of docs/performance.md. Takes some minutes.
import { type Growth, measureGrowth, type Point } from "./growth.ts";
import type { CompanySize } from "./worlds/company.ts";
import { planOf } from "./worlds/measured-plan.ts";

/** Whole companies, the last two at the edge of what a runner with 7 GiB of memory and two cores should be given. */
const COMPANIES: readonly CompanySize[] = [
  { accounts: 3, regions: 2, lists: 5, interfaces: 100 },
  { accounts: 10, regions: 5, lists: 20, interfaces: 200 },
  { accounts: 10, regions: 5, lists: 20, interfaces: 2_000 },
  { accounts: 10, regions: 5, lists: 50, interfaces: 5_000 },
  { accounts: 500, regions: 10, lists: 2, interfaces: 10 },
];

const HEADING =
  "| accounts | Regions | lists in each | interfaces in each | calls | processor time | time | memory |\n|---:|---:|---:|---:|---:|---:|---:|---:|\n";

const whole = (value: number): string => value.toLocaleString("en");
const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;

function row({ size, plan }: Point): string {
  const { accounts, regions, lists, interfaces } = size;
  const cells = [
    ...[accounts, regions, lists, interfaces, plan.calls].map(whole),
    seconds(plan.cpuMs),
    seconds(plan.wallMs),
    `${plan.peakMiB.toFixed(0)} MiB`,
  ];
  return `| ${cells.join(" | ")} |\n`;
}

function seriesTable({ dimension, points, exponent }: Growth): string {
  const name = dimension === "regions" ? "Regions" : dimension;
  return `Growing ${name}: processor time ~ ${name} ^ ${exponent.toFixed(2)}\n\n${HEADING}${points.map(row).join("")}\n`;
}

for (const growth of await measureGrowth()) process.stdout.write(seriesTable(growth));
process.stdout.write(`Whole companies\n\n${HEADING}`);
for (const size of COMPANIES) process.stdout.write(row({ size, plan: await planOf(size) }));
