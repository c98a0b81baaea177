// How the tests of the stand-in send it requests, and the pull request that they ask about.
import { JOB_TOKEN } from "./actors.ts";
import { type GitHubSettings, type GitHubStandIn, gitHubStandIn } from "./stand-in.ts";

export const HEAD = "9a1b2c3d4e5f60718293a4b5c6d7e8f901234567";
export const MERGE = "77e01fd2c3d4e5f60718293a4b5c6d7e8f901234";
export const SECOND = "51e9d02d4e5f60718293a4b5c6d7e8f901234567";

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of any shape
  readonly body: any;
}

export interface Asked {
  readonly method?: string;
  readonly body?: unknown;
  /** Null for none; the job's token by default. */
  readonly token?: string | null;
  readonly accept?: string;
}

/** One request, GET or, with a body, POST. A body that is a string is sent as it is. */
export async function ask(github: GitHubStandIn, path: string, asked: Asked = {}): Promise<Answered> {
  const { body, token = JOB_TOKEN, accept = "application/vnd.github+json" } = asked;
  const response = await fetch(new URL(path, github.url), {
    method: asked.method ?? (body === undefined ? "GET" : "POST"),
    headers: { accept, "user-agent": "test", ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.startsWith("application/json");
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}

/** A stand-in with the open pull request 12. */
export async function withPull(settings?: GitHubSettings): Promise<GitHubStandIn> {
  const github = await gitHubStandIn(settings);
  github.addPull({ number: 12, head: HEAD });
  return github;
}

export const REPO = "/repos/acme/network";
export const COMMENTS = `${REPO}/issues/12/comments`;
