// Thrown by a session that could not be renewed in the middle of a run: the only way to pass a reason through the SDK.
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";

export class SignInFailed extends Error {
  override readonly name = "SignInFailed";
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic) {
    super(diagnostic.summary);
    this.diagnostic = diagnostic;
  }
}
