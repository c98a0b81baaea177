// Reads whose answer was cut off on its way.
import { isUnreadable } from "./error-code.ts";

/**
 * Makes the SDK repeat a call whose answer was cut off on its way, which it does not do by itself. Reads only: after a write the
 * question is what became of it.
 */
export function askedAgain() {
  return <Args, Result>(next: (args: Args) => Promise<Result>, context: { readonly commandName?: string }) =>
    async (args: Args): Promise<Result> => {
      try {
        return await next(args);
      } catch (error) {
        const isHarmless = /^(Describe|Get|List|Assume)/.test(String(context.commandName));
        if (isHarmless && isUnreadable(error)) Object.assign(error as Error, { $retryable: {} });
        throw error;
      }
    };
}
