// The door to GitHub's API for one repository. Every answer is a value; what to do without one is the caller's business.
import { HttpClient } from "@actions/http-client";
import { Octokit } from "@octokit/core";
import { paginateRest } from "@octokit/plugin-paginate-rest";
import { fetch as undiciFetch } from "undici";
import { type Answer, field, type Problem } from "./answer.ts";
import type { Environment } from "./event.ts";
import { type Failure, isRateLimit, waitBefore } from "./retry.ts";

type Parameters = Readonly<Record<string, unknown>>;

export interface GitHub {
  /** `route` as GitHub documents it, `GET /repos/{owner}/{repo}/issues/{issue_number}`; owner and repo are filled in. */
  call(route: string, parameters?: Parameters): Promise<Answer<unknown>>;
  /** All pages of a list, or the first `most` pages, by 100. */
  list(route: string, parameters?: Parameters, most?: number): Promise<Answer<readonly unknown[]>>;
  /** The `data` of a query without errors. */
  graphql(query: string, variables: Parameters): Promise<Answer<unknown>>;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

export interface GitHubOptions {
  readonly environment: Environment;
  /** Undefined: asks as a stranger, who may read public repositories. */
  readonly token: string | undefined;
  /** `plsync/0.1.0`. */
  readonly userAgent: string;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly now: () => number;
}

/** GitHub ends requests of its own after 10 seconds (GitHub Docs, "Timeouts"); the rest is the network's. */
const LONGEST_MILLISECONDS = 30_000;

/** Most that GitHub gives (GitHub Docs, "Using pagination in the REST API"). */
const PAGE = 100;

/** Of an error that Octokit threw; its status is 500 also when there was no answer at all, and none with errors of GraphQL. */
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

/** GitHub's own words, without the address of its documentation and on one line. */
function problemOf(error: unknown, what: string): Problem {
  const failure = failureOf(error);
  const message = failure.message.replace(/ - https?:\/\/\S+$/, "").replace(/\s+/g, " ");
  const status = failure.status === 0 ? "no answer: " : `${failure.status} `;
  return { kind: kindOf(failure), said: `${what}: ${status}${message.slice(0, 300)}` };
}

/** Undefined outside of a workflow, where nobody says which repository it is. */
export function gitHub({ environment, token, userAgent, sleep, now }: GitHubOptions): GitHub | undefined {
  const [owner, repo, ...more] = (environment.GITHUB_REPOSITORY ?? "").split("/");
  if (!owner || !repo || more.length > 0) return undefined;
  // Knows HTTPS_PROXY and NO_PROXY as runners have them, and leaves loopback alone.
  const proxies = new HttpClient();
  const octokit = new (Octokit.plugin(paginateRest))({
    ...(token === undefined ? {} : { auth: token }),
    ...(environment.GITHUB_API_URL ? { baseUrl: environment.GITHUB_API_URL.replace(/\/+$/, "") } : {}),
    userAgent,
    request: {
      fetch: (url: string, init: object) => {
        const dispatcher = proxies.getAgentDispatcher(url);
        const signal = AbortSignal.timeout(LONGEST_MILLISECONDS);
        return undiciFetch(url, { ...init, signal, ...(dispatcher === undefined ? {} : { dispatcher }) });
      },
    },
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
  });
  // Whoever has found GitHub out of order once does not wait for it again and again.
  let isDown = false;
  octokit.hook.wrap("request", async (request, options) => {
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
  const here = { owner, repo };
  const said = (route: string, parameters: Parameters): string => {
    const { method, url } = octokit.request.endpoint(route, { ...here, ...parameters });
    return `${method} ${new URL(url).pathname}`;
  };
  return {
    sleep,
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
            return { ok: false, problem: { kind: "odd", said: `${said(route, parameters)}: the answer is no list` } };
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
