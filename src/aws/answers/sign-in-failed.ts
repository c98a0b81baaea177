// Thrown by a session that could not be renewed in the middle of a run: the only way to pass a reason through the SDK.
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";

/** Carries the diagnostic that says why there are no keys. */
export class SignInFailed extends Error {
  override readonly name = "SignInFailed";
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic) {
    super(diagnostic.summary);
    this.diagnostic = diagnostic;
  }
}
