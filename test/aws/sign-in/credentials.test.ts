import { describe, expect, test } from "vitest";
import { type Keys, shared } from "../../../src/aws/sign-in/credentials.ts";

const HOUR = 3_600_000;

/** Keys that end an hour after they were asked for. */
function source() {
  let asked = 0;
  let time = 0;
  let fails = false;
  const keys = async (): Promise<Keys> => {
    asked++;
    if (fails) throw new Error("no");
    return { accessKeyId: `key-${asked}`, secretAccessKey: "s", expiration: new Date(time + HOUR) };
  };
  return {
    get: shared(keys, () => time),
    asked: () => asked,
    at: (milliseconds: number) => {
      time = milliseconds;
    },
    fail: (value: boolean) => {
      fails = value;
    },
  };
}

describe("one sign-in for all", () => {
  test("callers at the same time share it", async () => {
    const { get, asked } = source();
    const keys = await Promise.all([get(), get(), get()]);
    expect(new Set(keys.map((one) => one.accessKeyId))).toEqual(new Set(["key-1"]));
    expect(asked()).toBe(1);
  });

  test("later ones get the same keys until shortly before these end, then new ones", async () => {
    const { get, at, asked } = source();
    await get();
    at(HOUR - 6 * 60_000 - 1);
    await get();
    expect(asked()).toBe(1);
    at(HOUR - 6 * 60_000);
    const renewed = await Promise.all([get(), get()]);
    expect(renewed.map((one) => one.accessKeyId)).toEqual(["key-2", "key-2"]);
  });

  test("a failure is not kept", async () => {
    const { get, fail } = source();
    fail(true);
    await expect(get()).rejects.toThrow("no");
    fail(false);
    expect(await get()).toMatchObject({ accessKeyId: "key-2" });
  });

  test("keys without an end are kept", async () => {
    let asked = 0;
    const get = shared(
      async () => ({ accessKeyId: `key-${++asked}`, secretAccessKey: "s" }),
      () => 1e15,
    );
    await get();
    expect(await get()).toMatchObject({ accessKeyId: "key-1" });
  });
});
