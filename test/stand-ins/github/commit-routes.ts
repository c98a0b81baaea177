// Endpoints for the repository itself, its branches, commits and files.
import { createHash } from "node:crypto";
import { accountJson, nodeId } from "./actors.ts";
import { ApiError, noCommit, notFound } from "./api-error.ts";
import { type Call, demand, type Reply } from "./call.ts";
import { type Commit, DEFAULT_BRANCH } from "./commit-graph.ts";
import type { Described } from "./described.ts";
import { repositoryJson, repositoryUrl } from "./issue-json.ts";
import { pageOf } from "./paging.ts";
import { HTML_URL } from "./repository.ts";
import type { Route } from "./route.ts";

const AT = "2026-11-23T06:00:00Z";
/** Without paging a comparison has at most this many commits, the newest (GitHub Docs, "Compare two commits"). */
const COMPARED = 250;
/** Bytes. Larger files come without content, except raw (GitHub Docs, "Get repository content"). */
const LARGEST_CONTENT = 1024 * 1024;

function commitJson({ sha, parents }: Commit, api: string): Described<"commit"> {
  const url = repositoryUrl(api);
  const person = { name: "Jane", email: "jane@example.com", date: AT };
  const tree = { sha: createHash("sha1").update(sha).digest("hex"), url: `${url}/git/trees/${sha}` };
  return {
    sha,
    node_id: `C_${Buffer.from(sha).toString("base64url")}`,
    commit: {
      author: person,
      committer: person,
      message: "A change",
      tree,
      url: `${url}/git/commits/${sha}`,
      comment_count: 0,
    },
    url: `${url}/commits/${sha}`,
    html_url: `${HTML_URL}/commit/${sha}`,
    author: accountJson("jane", api),
    committer: accountJson("jane", api),
    parents: parents.map((parent) => ({
      sha: parent,
      url: `${url}/commits/${parent}`,
      html_url: `${HTML_URL}/commit/${parent}`,
    })),
  };
}

function compare(call: Call): Reply {
  const { api, query, repository } = call;
  const [base = "", head = "", ...more] = (call.params[0] ?? "").split("...");
  const [from, to] = [base, head].map((ref) => repository.commits.find(ref));
  const common = from && to && repository.commits.mergeBase(from.sha, to.sha);
  if (from === undefined || to === undefined || common === undefined || more.length > 0) throw notFound();
  const ahead = repository.commits.between(from.sha, to.sha);
  const behind = repository.commits.between(to.sha, from.sha).length;
  const isPaged = query.has("page") || query.has("per_page");
  const { items, headers } = isPaged ? pageOf(call, ahead) : { items: ahead.slice(-COMPARED), headers: {} };
  const diverged = ahead.length > 0 ? "diverged" : "behind";
  const body: Described<"commit-comparison"> = {
    url: `${repositoryUrl(api)}/compare/${base}...${head}`,
    html_url: `${HTML_URL}/compare/${base}...${head}`,
    base_commit: commitJson(from, api),
    merge_base_commit: commitJson(common, api),
    status: behind > 0 ? diverged : ahead.length > 0 ? "ahead" : "identical",
    ahead_by: ahead.length,
    behind_by: behind,
    total_commits: ahead.length,
    commits: items.map((commit) => commitJson(commit, api)),
    files: [],
  };
  return { status: 200, body, headers };
}

/** As `git hash-object`. */
export function blobSha(bytes: Buffer): string {
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

function fileJson(path: string, bytes: Buffer, ref: string, api: string): Described<"content-file"> {
  const sha = blobSha(bytes);
  const escaped = path.split("/").map(encodeURIComponent).join("/");
  return {
    name: path.slice(path.lastIndexOf("/") + 1),
    path,
    sha,
    size: bytes.length,
    url: `${repositoryUrl(api)}/contents/${escaped}?ref=${ref}`,
    html_url: `${HTML_URL}/blob/${ref}/${escaped}`,
    git_url: `${repositoryUrl(api)}/git/blobs/${sha}`,
    download_url: `https://raw.githubusercontent.com/acme/network/${ref}/${escaped}`,
    type: "file",
  };
}

/** "This API has an upper limit of 1,000 files for a directory" (REST API, get repository content). */
const MOST_IN_A_FOLDER = 1000;

function contents(call: Call): Reply {
  const { accept, api, query, repository } = call;
  const path = (call.params[0] ?? "").replace(/\/+$/, "");
  const ref = query.get("ref") ?? DEFAULT_BRANCH;
  const commit = repository.commits.find(ref);
  if (commit === undefined) {
    throw new ApiError(404, `No commit found for the ref ${ref}`, { docs: "v3/repos/contents/" });
  }
  const text = commit.files[path];
  if (text === undefined) {
    const inside = Object.keys(commit.files).filter((file) => path === "" || file.startsWith(`${path}/`));
    if (inside.length === 0) throw notFound();
    const entries = inside.filter((file) => !file.slice(path === "" ? 0 : path.length + 1).includes("/"));
    return {
      status: 200,
      body: entries
        .slice(0, MOST_IN_A_FOLDER)
        .map((file) => fileJson(file, Buffer.from(commit.files[file] ?? ""), ref, api)),
    };
  }
  const bytes = Buffer.from(text);
  if (/\bapplication\/vnd\.github(\.v3)?\.raw(\+json)?(?=[,;\s]|$)/.test(accept)) {
    return { status: 200, body: text, headers: { "content-type": "application/vnd.github.raw+json; charset=utf-8" } };
  }
  const isLarge = bytes.length > LARGEST_CONTENT;
  // Base64 in lines of 60 characters, each with a line break.
  const content = isLarge ? "" : bytes.toString("base64").replace(/(.{1,60})/g, "$1\n");
  return { status: 200, body: { ...fileJson(path, bytes, ref, api), content, encoding: isLarge ? "none" : "base64" } };
}

export const COMMIT_ROUTES: readonly Route[] = [
  {
    method: "GET",
    path: "/repos/{owner}/{repo}",
    docs: "repos/repos#get-a-repository",
    answer: ({ api, isPrivate, repository }) => ({
      status: 200,
      body: repositoryJson(api, isPrivate, repository.hasIssues),
    }),
  },
  {
    method: "GET",
    path: "/repos/{owner}/{repo}/git/ref/{ref}",
    docs: "git/refs#get-a-reference",
    answer: (call) => {
      demand(call, "read", ["contents"]);
      const name = `refs/${call.params[0]}`;
      if (name !== `refs/heads/${DEFAULT_BRANCH}`) throw notFound();
      const sha = call.repository.commits.tip;
      const url = repositoryUrl(call.api);
      const object = { sha, type: "commit", url: `${url}/git/commits/${sha}` };
      return { status: 200, body: { ref: name, node_id: nodeId("REF", 1), url: `${url}/git/${name}`, object } };
    },
  },
  {
    method: "GET",
    path: "/repos/{owner}/{repo}/branches/{branch}",
    docs: "branches/branches#get-a-branch",
    answer: (call) => {
      demand(call, "read", ["contents"]);
      const [name] = call.params;
      const commit = call.repository.commits.find(DEFAULT_BRANCH);
      if (name !== DEFAULT_BRANCH || commit === undefined) throw new ApiError(404, "Branch not found");
      const self = `${repositoryUrl(call.api)}/branches/${name}`;
      const links = { self, html: `${HTML_URL}/tree/${name}` };
      return { status: 200, body: { name, commit: commitJson(commit, call.api), _links: links, protected: true } };
    },
  },
  {
    method: "GET",
    path: "/repos/{owner}/{repo}/commits/{ref}",
    docs: "commits/commits#get-a-commit",
    answer: (call) => {
      demand(call, "read", ["contents"]);
      const [ref = ""] = call.params;
      const commit = call.repository.commits.find(ref);
      if (commit === undefined) throw noCommit(ref);
      return { status: 200, body: commitJson(commit, call.api) };
    },
  },
  {
    method: "GET",
    path: "/repos/{owner}/{repo}/compare/{basehead}",
    docs: "commits/commits#compare-two-commits",
    answer: (call) => {
      demand(call, "read", ["contents"]);
      return compare(call);
    },
  },
  {
    method: "GET",
    path: "/repos/{owner}/{repo}/contents/{path}",
    docs: "repos/contents#get-repository-content",
    answer: (call) => {
      demand(call, "read", ["contents"]);
      return contents(call);
    },
  },
];
