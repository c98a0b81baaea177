// An endpoint of a repository.
import type { Call, Reply } from "./call.ts";

export interface Route {
  readonly method: "GET" | "POST" | "PATCH";
  /** Of the path behind /repos/{owner}/{repo}. */
  readonly pattern: RegExp;
  /** Its page below https://docs.github.com/rest/, which errors name. */
  readonly docs: string;
  /** Throws `ApiError`. */
  readonly answer: (call: Call) => Reply;
}
