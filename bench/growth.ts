// How the cost of a plan with nothing to do grows with each dimension of a company, by the built program: calls, time, processor time,
// memory, and the exponents that fit them.
import type { Figure } from "./figure.ts";
import type { CompanySize } from "./worlds/company.ts";
import { type MeasuredPlan, planOf } from "./worlds/measured-plan.ts";

export type Dimension = keyof CompanySize;

interface Series {
  readonly dimension: Dimension;
  /** All other dimensions. */
  readonly of: CompanySize;
  readonly sizes: readonly number[];
}

export interface Point {
  readonly size: CompanySize;
  readonly plan: MeasuredPlan;
}

export interface Growth {
  readonly dimension: Dimension;
  readonly points: readonly Point[];
  /** `cost ≈ size ^ exponent`, where both are what a plan has beyond the first of its series: starting is no growth. */
  readonly exponent: number;
}

const SMALLEST: CompanySize = { accounts: 1, regions: 1, lists: 1, interfaces: 1 };

/** Up to three orders of magnitude in one dimension; AWS has 34 Regions in its largest partition. */
const SERIES: readonly Series[] = [
  { dimension: "accounts", of: { ...SMALLEST, lists: 2, interfaces: 10 }, sizes: [1, 10, 100, 1_000] },
  { dimension: "regions", of: { accounts: 30, regions: 1, lists: 2, interfaces: 10 }, sizes: [1, 3, 10, 34] },
  { dimension: "lists", of: { accounts: 4, regions: 1, lists: 1, interfaces: 1_000 }, sizes: [1, 10, 100, 1_000] },
  { dimension: "interfaces", of: { ...SMALLEST, lists: 100 }, sizes: [100, 1_000, 10_000, 100_000] },
];

/** The slope of the straight line with the least squares through the logarithms. */
function fittedExponent(points: readonly (readonly [size: number, cost: number])[]): number {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
  const mean = (of: (log: readonly [number, number]) => number) =>
    logs.reduce((sum, log) => sum + of(log), 0) / logs.length;
  const [x, y] = [mean(([a]) => a), mean(([, b]) => b)];
  return mean(([a, b]) => (a - x) * (b - y)) / mean(([a]) => (a - x) ** 2);
}

/** Costs that are lost in the noise say nothing about growth. */
const LEAST_MS = 100;

async function growthOf({ dimension, of, sizes }: Series): Promise<Growth> {
  const points: Point[] = [];
  for (const value of sizes) {
    const size = { ...of, [dimension]: value };
    points.push({ size, plan: await planOf(size) });
  }
  const [first, ...others] = points;
  if (first === undefined) throw new Error("no sizes");
  const beyond = others
    .map(({ size, plan }) => [size[dimension] - first.size[dimension], plan.cpuMs - first.plan.cpuMs] as const)
    .filter(([, cost]) => cost >= LEAST_MS);
  return { dimension, points, exponent: fittedExponent(beyond) };
}

/** All series. */
export async function measureGrowth(): Promise<readonly Growth[]> {
  const all: Growth[] = [];
  for (const series of SERIES) all.push(await growthOf(series));
  return all;
}

/** Exponents of the processor time. */
export async function growth(): Promise<readonly Figure[]> {
  return (await measureGrowth()).map(({ dimension, points, exponent }) => {
    const name = dimension === "regions" ? "Regions" : dimension;
    const [first, last] = [points.at(0)?.size[dimension] ?? 0, points.at(-1)?.size[dimension] ?? 0];
    return {
      what: `processor time of a plan grows with the ${name} (${first.toLocaleString("en")} to ${last.toLocaleString("en")}) to the power of`,
      measured: exponent,
      unit: "",
      mustReach: 1.1,
    };
  });
}
