// Reports every attempt of every call, for people who want to know where the time goes or what is refused.
import type { Attempt } from "../model/traffic.ts";
import { errorCode } from "./answers/error-code.ts";
import { refusalOf } from "./interface-pages/page-protocol.ts";

/** Middleware that measures each attempt; `now` in milliseconds. */
export function traced(
  where: Pick<Attempt, "account" | "region">,
  now: () => number,
  onAttempt: (attempt: Attempt) => void,
) {
  return <Args, Result extends { readonly output: object }>(
    next: (args: Args) => Promise<Result>,
    context: { readonly commandName?: string },
  ) =>
    async (args: Args): Promise<Result> => {
      const started = now();
      const action = String(context.commandName).replace(/Command$/, "");
      const tell = (more: Pick<Attempt, "error" | "notScanned">) =>
        onAttempt({ ...where, action, milliseconds: now() - started, ...more });
      try {
        const result = await next(args);
        const notScanned = refusalOf(result.output);
        tell(notScanned === undefined ? {} : { notScanned });
        return result;
      } catch (error) {
        tell({ error: errorCode(error) || "unreadable answer" });
        throw error;
      }
    };
}
