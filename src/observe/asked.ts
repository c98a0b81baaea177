// A reading about references, with the call that it took: where the call failed, what lacks is told by its name.
import type { Asked } from "../model/reference.ts";
import type { Reading } from "../model/snapshot.ts";

/** `call`: as IAM names it, `ec2:DescribeRouteTables`. */
export async function asked<T>(call: string, reading: Promise<Reading<T>>): Promise<Asked<T>> {
  const found = await reading;
  return found.ok ? { ok: true, value: found.value } : { ok: false, call, diagnostic: found.diagnostic };
}
