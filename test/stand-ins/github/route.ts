// An endpoint of a repository, named as GitHub's description of its API names it, so that the compiler knows it exists.
import type { Call, Reply } from "./call.ts";
import type { DescribedPath } from "./described.ts";

export interface Route {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  readonly path: DescribedPath;
  /** Its page below https://docs.github.com/rest/, which errors name. */
  readonly docs: string;
  /** Answers a call whose `params` are the values of the path's placeholders behind `{repo}`, in order; throws `ApiError`. */
  readonly answer: (call: Call) => Reply;
}

/** Placeholders whose values may contain slashes. */
const WITH_SLASHES = ["{ref}", "{branch}", "{basehead}"];

/** The placeholders' values in a path behind `/repos/{owner}/{repo}`, percent-decoded; undefined when it is another endpoint's path. */
export function matchRoute({ path }: Route, asked: string): readonly string[] | undefined {
  const inside = path.slice("/repos/{owner}/{repo}".length);
  const pattern = inside.replace(/\/?\{\w+\}/g, (placeholder) => {
    const name = placeholder.replace("/", "");
    // The top of the repository has an empty path.
    if (name === "{path}") return "/?(.*)";
    return WITH_SLASHES.includes(name) ? "/(.+)" : "/([^/]+)";
  });
  return new RegExp(`^${pattern}$`).exec(asked)?.slice(1).map(decodeURIComponent);
}
