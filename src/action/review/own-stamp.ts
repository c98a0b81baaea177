// The stamp of this run on a record: GitHub signs that it was this run of this workflow that made it.
import { digestToStamp } from "../../github/review/plan-record.ts";
import { type Stamp, stampAudience, stampOf } from "../../github/review/stamp.ts";
import { type StampedSeal, sealDigest, type WorksSeal } from "../../github/review/works-seal.ts";
import type { PlanRecord } from "../../model/record.ts";
import type { RunContext } from "../context.ts";
import { runIdToken } from "../id-token.ts";

export type Stamping =
  | { readonly ok: true; readonly stamp: Stamp }
  /** `why` is a full sentence of Markdown. */
  | { readonly ok: false; readonly why: string };

const WAY_OUT = "Nothing that it shows is applied on merge without `expect-digest`.";

/** Asks GitHub for the stamp. Without the permission `id-token: write` there is none. */
export async function stampRecord({ environment }: RunContext, record: PlanRecord): Promise<Stamping> {
  if (!environment.ACTIONS_ID_TOKEN_REQUEST_URL) {
    return { ok: false, why: `This plan is not signed, because its job lacks \`id-token: write\`. ${WAY_OUT}` };
  }
  const token = await runIdToken(environment)(stampAudience(digestToStamp(record)));
  if (token.ok) return { ok: true, stamp: stampOf(token.value) };
  return { ok: false, why: `This plan is not signed: ${token.diagnostic.summary}. ${WAY_OUT}` };
}

/** Asks GitHub for the stamp of a seal; undefined when it gives this job none. */
export async function stampSeal({ environment }: RunContext, seal: WorksSeal): Promise<StampedSeal | undefined> {
  if (!environment.ACTIONS_ID_TOKEN_REQUEST_URL) return undefined;
  const token = await runIdToken(environment)(stampAudience(sealDigest(seal), "works"));
  return token.ok ? { seal, stamp: stampOf(token.value) } : undefined;
}
