// What became of a write. What matters most after a failure is whether AWS may have carried out the write all the same.
import type { WriteFailureKind, Written } from "../../apply/ports.ts";
import type { AccountRegion } from "../../model/account-region.ts";
import { attemptsOf, errorCode, isRefusal } from "./error-code.ts";
import { failureOf } from "./failure.ts";
import { SignInFailed } from "./sign-in-failed.ts";

/**
 * The list is not as it was read: another writer was first, or an attempt of ours whose answer was lost. InvalidPrefixListModification
 * says so of entries (one to add is there, one to remove is not), PrefixListMaxEntriesExceeded of the size, which has no version; the
 * last code is RAM's.
 */
const CONFLICTS: ReadonlySet<string> = new Set([
  "IncorrectState",
  "PrefixListVersionMismatch",
  "ConcurrentMutationLimitExceeded",
  "InvalidPrefixListModification",
  "PrefixListMaxEntriesExceeded",
  "InvalidStateTransitionException",
]);

/**
 * Runs a write; `call`: `ec2:ModifyManagedPrefixList`. `alreadyDone`: codes that mean that the wanted state has been reached.
 * @throws what the write throws if it is not a failure of AWS but a bug
 */
export async function written(
  call: string,
  at: AccountRegion,
  write: () => Promise<undefined>,
  alreadyDone: readonly string[],
): Promise<Written<undefined>>;
/** Runs a write whose value is needed. */
export async function written<T>(call: string, at: AccountRegion, write: () => Promise<T>): Promise<Written<T>>;
export async function written<T>(
  call: string,
  at: AccountRegion,
  write: () => Promise<T | undefined>,
  alreadyDone: readonly string[] = [],
): Promise<Written<T | undefined>> {
  try {
    return { ok: true, value: await write() };
  } catch (error) {
    if (alreadyDone.includes(errorCode(error))) return { ok: true, value: undefined };
    return { ok: false, kind: kindOf(error), code: errorCode(error), diagnostic: failureOf(error, call, at) };
  }
}

function kindOf(error: unknown): WriteFailureKind {
  const code = errorCode(error);
  if (CONFLICTS.has(code)) return "conflict";
  if (/^IdempotentParameterMismatch(Exception)?$/.test(code)) return "token";
  // The SDK reports the error of the last attempt only: an earlier one may have taken effect, and its answer been lost.
  const saidNo = isRefusal(error) || error instanceof SignInFailed;
  return saidNo && attemptsOf(error) === 1 ? "refused" : "lost";
}
