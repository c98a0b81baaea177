// The mappings file as the repository names it.
import { checkoutOf, pathInRepository } from "../../github/checkout.ts";
import type { RunContext } from "../context.ts";

/** From the top of the repository. `path`: of the file, from the working directory. */
export function repositoryPath({ environment }: RunContext, path: string): string {
  const checkout = checkoutOf(path, environment);
  return pathInRepository(checkout.ok ? checkout.top : environment.GITHUB_WORKSPACE || process.cwd(), path);
}
