// The client of GitHub's API for one repository. Every answer is a value, and so is every problem; retries are in retry.ts.
import { Octokit } from "@octokit/core";
import { paginateRest } from "@octokit/plugin-paginate-rest";
import { type Answer, field, type Problem } from "./answer.ts";
import { type Environment, repositoryOf } from "./event.ts";
import { runnerFetch } from "./http/fetch.ts";
import { type Failure, isRateLimit, waitBefore } from "./retry.ts";

type RouteParameters = Readonly<Record<string, unknown>>;

export interface GitHub {
  /** The parsed body. `route` as GitHub documents it, `GET /repos/{owner}/{repo}/issues/{issue_number}`; owner and repo are filled in. */
  call(route: string, parameters?: RouteParameters): Promise<Answer<unknown>>;
  /** The items of all pages of a list, or of the first `most` pages, 100 a page. */
  list(route: string, parameters?: RouteParameters, most?: number): Promise<Answer<readonly unknown[]>>;
  /** The `data` of a query; errors in its answer are a problem. */
  graphql(query: string, variables: RouteParameters): Promise<Answer<unknown>>;
  /** The parsed JSON at a public address of GitHub, asked without the token. */
  open(url: string): Promise<Answer<unknown>>;
  /** For the variables of queries. */
  readonly repository: { readonly owner: string; readonly repo: string };
  readonly sleep: (milliseconds: number) => Promise<void>;
}

export interface GitHubOptions {
  readonly environment: Environment;
  /** Undefined: asks without signing in, which is enough to read public repositories. */
  readonly token: string | undefined;
  /** `plsync/0.1.0`. */
  readonly userAgent: string;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The largest page that GitHub serves (GitHub Docs, "Using pagination in the REST API"). */
const PAGE = 100;

/** What went wrong, from an error that Octokit threw. Its `status` is 500 even without any answer, and GraphQL errors have none. */
function failureOf(error: unknown): Failure {
  const response = field(error, "response");
  const status = response === undefined ? 0 : Number(field(response, "status") ?? 200);
  const headers = field(response, "headers");
  return {
    status: Number.isInteger(status) ? status : 0,
    headers: typeof headers === "object" && headers !== null ? (headers as Failure["headers"]) : {},
    message: error instanceof Error ? error.message : String(error),
  };
}

function kindOf(failure: Failure): Problem["kind"] {
  const { status } = failure;
  if (status === 0 || status >= 500 || isRateLimit(failure)) return "unreachable";
  if (status === 401 || status === 403) return "forbidden";
  if (status === 404) return "missing";
  return status === 410 ? "disabled" : "refused";
}

/** In GitHub's own words, on one line and without the link to its documentation. */
function problemOf(error: unknown, what: string): Problem {
  const failure = failureOf(error);
  const message = failure.message.replace(/ - https?:\/\/\S+$/, "").replace(/\s+/g, " ");
  const status = failure.status === 0 ? "no answer: " : `${failure.status} `;
  return { kind: kindOf(failure), said: `${what}: ${status}${message.slice(0, 300)}` };
}

/** Lets every request of the client be tried again as retry.ts has it. */
function retry(client: Octokit, { sleep, now }: Pick<GitHubOptions, "sleep" | "now">): void {
  // Once every retry of a call has failed, later calls do not wait all over again.
  let isDown = false;
  client.hook.wrap("request", async (request, options) => {
    for (let tries = 1; ; tries++) {
      try {
        const response = await request(options);
        isDown = false;
        return response;
      } catch (error) {
        const failure = failureOf(error);
        // A GraphQL query is a POST that changes nothing.
        const method = options.url.endsWith("/graphql") ? "GET" : options.method;
        const wait = isDown ? undefined : waitBefore(failure, method, tries, now());
        if (wait === undefined) {
          isDown ||= failure.status === 0 || failure.status >= 500;
          throw error;
        }
        await sleep(wait);
      }
    }
  });
}

/** The client, or undefined when GITHUB_REPOSITORY names no repository, as outside of a workflow. */
export function gitHub({ environment, token, userAgent, sleep, now }: GitHubOptions): GitHub | undefined {
  const here = repositoryOf(environment);
  if (here === undefined) return undefined;
  const options = {
    ...(environment.GITHUB_API_URL ? { baseUrl: environment.GITHUB_API_URL.replace(/\/+$/, "") } : {}),
    userAgent,
    request: { fetch: runnerFetch },
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
  };
  const octokit = new (Octokit.plugin(paginateRest))({ ...options, ...(token === undefined ? {} : { auth: token }) });
  const visitor = new Octokit(options);
  for (const client of [octokit, visitor]) retry(client, { sleep, now });
  const said = (route: string, parameters: RouteParameters): string => {
    const { method, url } = octokit.request.endpoint(route, { ...here, ...parameters });
    return `${method} ${new URL(url).pathname}`;
  };
  return {
    sleep,
    repository: here,
    open: async (url) => {
      try {
        return { ok: true, value: (await visitor.request(`GET ${url}`)).data };
      } catch (error) {
        return { ok: false, problem: problemOf(error, `GET ${url}`) };
      }
    },
    call: async (route, parameters = {}) => {
      try {
        return { ok: true, value: (await octokit.request(route, { ...here, ...parameters })).data };
      } catch (error) {
        return { ok: false, problem: problemOf(error, said(route, parameters)) };
      }
    },
    list: async (route, parameters = {}, most = Number.POSITIVE_INFINITY) => {
      const items: unknown[] = [];
      try {
        let pages = 0;
        for await (const { data } of octokit.paginate.iterator(route, { ...here, per_page: PAGE, ...parameters })) {
          if (!Array.isArray(data)) {
            return {
              ok: false,
              problem: { kind: "odd", said: `${said(route, parameters)}: the answer is not a list` },
            };
          }
          items.push(...data);
          if (++pages >= most) break;
        }
        return { ok: true, value: items };
      } catch (error) {
        return { ok: false, problem: problemOf(error, said(route, parameters)) };
      }
    },
    graphql: async (query, variables) => {
      try {
        return { ok: true, value: await octokit.graphql(query, variables) };
      } catch (error) {
        return { ok: false, problem: problemOf(error, "POST /graphql") };
      }
    },
  };
}
