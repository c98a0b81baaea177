// Reports every attempt of every call, for people who want to know where the time goes or what is refused.
import type { Attempt } from "../model/traffic.ts";
import { errorCode } from "./answers/error-code.ts";

/** Middleware that measures each attempt; `now` in milliseconds. */
export function traced(
  where: Pick<Attempt, "account" | "region">,
  now: () => number,
  onAttempt: (attempt: Attempt) => void,
) {
  return <Args, Result>(next: (args: Args) => Promise<Result>, context: { readonly commandName?: string }) =>
    async (args: Args): Promise<Result> => {
      const started = now();
      const action = String(context.commandName).replace(/Command$/, "");
      const tell = (error?: string) =>
        onAttempt({ ...where, action, milliseconds: now() - started, ...(error === undefined ? {} : { error }) });
      try {
        const result = await next(args);
        tell();
        return result;
      } catch (error) {
        tell(errorCode(error) || "unreadable answer");
        throw error;
      }
    };
}
