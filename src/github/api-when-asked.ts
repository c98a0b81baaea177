// GitHub's API, whose client is loaded when something is first asked: a sync first reads in AWS.
import { once } from "../model/lazy/once.ts";
import type { GitHub, GitHubOptions } from "./api.ts";
import { repositoryOf } from "./event.ts";

export interface GitHubWhenAsked extends GitHub {
  /** Loads the client, for which the first question then does not wait. */
  load(): Promise<unknown>;
}

/** The client of the job's repository; undefined when the environment names none. */
export function gitHubWhenAsked(options: GitHubOptions): GitHubWhenAsked | undefined {
  const repository = repositoryOf(options.environment);
  if (repository === undefined) return undefined;
  const client = once(async () => {
    const { gitHub } = await import("./api.ts");
    const made = gitHub(options);
    if (made === undefined) throw new Error("a repository that has a name has a client");
    return made;
  });
  return {
    repository,
    sleep: options.sleep,
    load: client,
    call: async (...asked) => (await client()).call(...asked),
    list: async (...asked) => (await client()).list(...asked),
    graphql: async (...asked) => (await client()).graphql(...asked),
    open: async (...asked) => (await client()).open(...asked),
  };
}
