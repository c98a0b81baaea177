// The stand-in's HTTP: finds the caller and the endpoint, and writes answers and errors as GitHub does.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text as readText } from "node:stream/consumers";
import type { Token } from "./actors.ts";
import { ApiError, notFound } from "./api-error.ts";
import type { Call, Reply } from "./call.ts";
import { COLLABORATOR_ROUTES } from "./collaborator-routes.ts";
import { COMMENT_ROUTES } from "./comment-routes.ts";
import { COMMIT_ROUTES } from "./commit-routes.ts";
import type { Failures } from "./failures.ts";
import { graphql } from "./graphql.ts";
import { ISSUE_ROUTES } from "./issue-routes.ts";
import { PEOPLE_ROUTES } from "./people-routes.ts";
import { PULL_ROUTES } from "./pull-routes.ts";
import { NAME, OWNER, REPOSITORY_ID, type Repository } from "./repository.ts";
import { matchRoute, type Route } from "./route.ts";
import { ISSUER_PATH, type JobClaims, keySet, REQUEST_PATH, signToken } from "./tokens.ts";
import { WORKFLOW_ROUTES } from "./workflow-routes.ts";

/** The first that matches answers, so narrower paths come first. */
const ROUTES: readonly Route[] = [
  ...COMMENT_ROUTES,
  ...PEOPLE_ROUTES,
  ...PULL_ROUTES,
  ...ISSUE_ROUTES,
  ...COLLABORATOR_ROUTES,
  ...COMMIT_ROUTES,
  ...WORKFLOW_ROUTES,
];

export interface GitHubCall {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** Undefined: there was no answer. */
  readonly status: number | undefined;
  /** Whose token it was; undefined without one, or with one that GitHub does not know. */
  readonly login: string | undefined;
  /** Parsed where it is JSON. */
  readonly body: unknown;
}

export interface Installation {
  readonly repository: Repository;
  readonly failures: Failures;
  readonly isPrivate: boolean;
  readonly tokens: Readonly<Record<string, Token>>;
  readonly calls: GitHubCall[];
  /** Jobs with `id-token: write`, by the secret of their runner. */
  readonly jobs: ReadonlyMap<string, JobClaims>;
}

/** Listens on a free port of 127.0.0.1. */
export async function listen(installation: Installation): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer((request, response) => {
    serve(request, response, installation).catch((error: unknown) => {
      // A bug of the stand-in, with a status that no client takes for an answer of GitHub.
      response
        .writeHead(599, { "content-type": "text/plain" })
        .end(error instanceof Error ? error.stack : String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** Answers for the issuer of ID tokens; false for any other address. */
function giveToken(request: IncomingMessage, response: ServerResponse, installation: Installation): boolean {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
  const { headers } = request;
  const reply = (status: number, body: object): true => {
    response.writeHead(status, { "content-type": "application/json; charset=utf-8" }).end(JSON.stringify(body));
    return true;
  };
  if (pathname === `${ISSUER_PATH}/.well-known/jwks`) return reply(200, keySet());
  if (pathname !== REQUEST_PATH) return false;
  const job = installation.jobs.get(/^bearer (\S+)$/i.exec(headers.authorization ?? "")?.[1] ?? "");
  if (job === undefined) return reply(401, { message: "Unauthorized" });
  const issuer = `http://${headers.host}${ISSUER_PATH}`;
  const audience = searchParams.get("audience") ?? "https://github.com/acme";
  return reply(200, { value: signToken(issuer, audience, installation.repository.seconds, job) });
}

function parsed(text: string): unknown {
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}

async function serve(request: IncomingMessage, response: ServerResponse, installation: Installation): Promise<void> {
  const text = await readText(request);
  if (giveToken(request, response, installation)) return;
  const { calls, failures, tokens } = installation;
  const { method = "GET", url: path = "/" } = request;
  const secret = /^(?:bearer|token) +(\S+)$/i.exec(request.headers.authorization ?? "")?.[1];
  const login = secret === undefined ? undefined : tokens[secret]?.login;
  const note = (status: number | undefined): void => {
    calls.push({ method, path, status, login, body: parsed(text) });
  };
  failures.runHooks(method, path);
  let docs = "rest";
  let reply: Reply;
  try {
    const outcome = failures.next(method, path);
    if (outcome === "silence" || outcome === "reset") {
      note(undefined);
      if (outcome === "reset") request.socket.resetAndDestroy();
      return;
    }
    const isLost = outcome === "lost-answer";
    reply = outcome === undefined || isLost ? answer(request, text, installation, (page) => (docs = page)) : outcome;
    if (isLost) {
      note(undefined);
      request.socket.resetAndDestroy();
      return;
    }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const { errors, headers, message, status } = error;
    const page = `https://docs.github.com/${error.docs ?? docs}`;
    const more = errors === undefined ? {} : { errors };
    reply = { status, body: { message, ...more, documentation_url: page, status: String(status) }, headers };
  }
  note(reply.status);
  const isText = typeof reply.body === "string";
  response
    .writeHead(reply.status, {
      "content-type": isText ? "text/html; charset=utf-8" : "application/json; charset=utf-8",
      "x-github-media-type": "github.v3; format=json",
      "x-github-request-id": `C620:D8D4:1FA9F4A3:1EAC3CBC:${calls.length.toString(16).padStart(8, "0").toUpperCase()}`,
      ...rateLimit(path, calls, login),
      ...reply.headers,
    })
    .end(isText ? reply.body : JSON.stringify(reply.body));
}

/** GITHUB_TOKEN has 1,000 requests an hour and repository; without a token it is 60 (GitHub Docs, "Rate limits for the REST API"). */
function rateLimit(path: string, calls: readonly GitHubCall[], login: string | undefined): Record<string, string> {
  const limit = login === undefined ? 60 : 1000;
  const used = Math.min(limit, calls.filter((call) => call.login === login).length);
  return {
    "x-ratelimit-limit": String(limit),
    "x-ratelimit-remaining": String(limit - used),
    "x-ratelimit-used": String(used),
    "x-ratelimit-reset": String(Math.ceil(Date.now() / 1000) + 3600),
    "x-ratelimit-resource": path.startsWith("/graphql") ? "graphql" : "core",
  };
}

/** `onRoute` is told the page of the documentation that the endpoint has. */
function answer(
  request: IncomingMessage,
  text: string,
  { isPrivate, repository, tokens }: Installation,
  onRoute: (docs: string) => void,
): Reply {
  const { headers, method } = request;
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
  if (!headers["user-agent"]) {
    const message = "Request forbidden by administrative rules. Please make sure your request has a User-Agent header.";
    throw new ApiError(403, message, { docs: "rest/overview/resources-in-the-rest-api#user-agent-required" });
  }
  const secret = /^(?:bearer|token) +(\S+)$/i.exec(headers.authorization ?? "")?.[1];
  const token = secret === undefined ? undefined : tokens[secret];
  if (headers.authorization !== undefined && token === undefined) throw new ApiError(401, "Bad credentials");
  const call: Call = {
    ...{ repository, isPrivate, token, text, params: [], path: pathname, query: searchParams },
    api: `http://${headers.host}`,
    accept: headers.accept ?? "*/*",
  };
  if (pathname === "/graphql" && method === "POST") return graphql(call);
  const inside = new RegExp(`^/(?:repos/${OWNER}/${NAME}|repositories/${REPOSITORY_ID})(/.*)?$`, "i").exec(pathname);
  if (inside === null) throw notFound();
  for (const route of ROUTES) {
    const params = route.method === method ? matchRoute(route, inside[1] ?? "") : undefined;
    if (params === undefined) continue;
    onRoute(`rest/${route.docs}`);
    if (isPrivate && token === undefined) throw notFound();
    return route.answer({ ...call, params });
  }
  throw notFound();
}
