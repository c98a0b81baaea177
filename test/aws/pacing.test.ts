import fc from "fast-check";
import { expect, test } from "vitest";
import { pacer } from "../../src/aws/pacing.ts";

/** A clock on which every call is made at 0 unless advanced; `waits` records how long callers were told to wait. */
function clock() {
  const waits: number[] = [];
  let time = 0;
  return {
    waits,
    advance: (milliseconds: number) => {
      time += milliseconds;
    },
    now: () => time,
    sleep: async (milliseconds: number) => {
      waits.push(milliseconds);
    },
  };
}

async function calls(count: number, action: string, at = clock(), account = "111111111111", region = "eu-west-1") {
  const pace = pacer(at);
  for (let call = 0; call < count; call++) await pace(account, region, action);
  return at.waits;
}

test.each([
  ["DescribeNetworkInterfaces", 80, 1000 / 16],
  ["GetManagedPrefixListEntries", 80, 1000 / 16],
  ["ModifyManagedPrefixList", 40, 1000 / 4],
  ["DeleteManagedPrefixList", 40, 1000 / 4],
  ["CreateTags", 80, 1000 / 8],
  ["AssumeRole", 480, 1000 / 480],
  ["GetCallerIdentity", 480, 1000 / 480],
])("%s: %i at once, then one each %i ms", async (action, burst, interval) => {
  expect(await calls(burst, action)).toEqual([]);
  expect((await calls(burst + 3, action)).map(Math.round)).toEqual([1, 2, 3].map((n) => Math.round(n * interval)));
});

test("accounts, Regions and actions have buckets of their own", async () => {
  const at = clock();
  const pace = pacer(at);
  for (let call = 0; call < 80; call++) await pace("111111111111", "eu-west-1", "DescribeSecurityGroups");
  await pace("111111111111", "eu-west-2", "DescribeSecurityGroups");
  await pace("222222222222", "eu-west-1", "DescribeSecurityGroups");
  await pace("111111111111", "eu-west-1", "DescribeNetworkInterfaces");
  expect(at.waits).toEqual([]);
  await pace("111111111111", "eu-west-1", "DescribeSecurityGroups");
  expect(at.waits.length).toBe(1);
});

test("a bucket fills up again, and no further than its size", async () => {
  const at = clock();
  const pace = pacer(at);
  const burst = async (count: number) => {
    for (let call = 0; call < count; call++) await pace("111111111111", "eu-west-1", "ModifyManagedPrefixList");
  };
  await burst(40);
  at.advance(3_600_000);
  await burst(40);
  expect(at.waits).toEqual([]);
  await burst(1);
  expect(at.waits.length).toBe(1);
});

test("no pattern of calls overdraws AWS' bucket of 100 tokens and 20 a second", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 300 }), async (gaps) => {
      const at = clock();
      const pace = pacer(at);
      const sent: number[] = [];
      for (const gap of gaps) {
        at.advance(gap);
        const before = at.waits.length;
        await pace("111111111111", "eu-west-1", "DescribeSubnets");
        sent.push(at.now() + (at.waits.length > before ? (at.waits.at(-1) ?? 0) : 0));
      }
      let tokens = 100;
      let last = 0;
      for (const time of sent.sort((a, b) => a - b)) {
        tokens = Math.min(100, tokens + (time - last) * 0.02) - 1;
        last = time;
        expect(tokens).toBeGreaterThan(0);
      }
    }),
    { numRuns: 50 },
  );
});
