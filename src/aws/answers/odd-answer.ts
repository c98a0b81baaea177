// An answer that arrived from AWS but cannot be right: a set is missing, an item has no id, a token repeats.
// Thrown where an answer is read and caught once, where the call becomes a reading, so that no caller can take it for "nothing there".

/** `message` completes "the answer has …": `no set of interfaces`. */
export class OddAnswer extends Error {
  override readonly name = "OddAnswer";
}

/** The value, unless AWS left it out. `what` completes "AWS' answer has …". */
export function required<T>(value: T | undefined, what: string): T {
  if (value === undefined || value === "") throw new OddAnswer(what);
  return value;
}
