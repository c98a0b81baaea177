// The smallest run there is: the Action's scheduled sync of one list, with nothing to do. How much of its time is plsync's own?
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { checkOutCommit } from "../test/github/check-out-commit.ts";
import { HEAD, schedule } from "../test/github/payloads.ts";
import { JOB, JOB_TOKEN } from "../test/stand-ins/github/actors.ts";
import { Failures } from "../test/stand-ins/github/failures.ts";
import { Repository } from "../test/stand-ins/github/repository.ts";
import { listen } from "../test/stand-ins/github/server.ts";
import type { Figure } from "./figure.ts";
import { type ServedCompany, serveCompany } from "./worlds/served-company.ts";

const ACTION = fileURLToPath(new URL("../dist/action.js", import.meta.url));
const ROUNDS = 10;
/** Of every call to AWS. */
const REQUEST_MS = 20;
/** Calls that need one another: a role, then the list and the interfaces at the same time. */
const CHAIN = 2;

/** What a runner gives a step of a scheduled workflow. */
function runnerEnvironment(folder: string, github: string, company: ServedCompany): Readonly<Record<string, string>> {
  const { name, ref, payload } = schedule();
  const file = (path: string, content: string): string => {
    writeFileSync(join(folder, path), content);
    return join(folder, path);
  };
  file("mappings.yaml", company.text);
  checkOutCommit(folder, HEAD);
  return {
    ...company.environment,
    AWS_REGION: "eu-west-1",
    GITHUB_ACTIONS: "true",
    GITHUB_API_URL: github,
    GITHUB_GRAPHQL_URL: `${github}/graphql`,
    // Lists that are read anew in their turn are counted apart.
    "INPUT_FULL-REFRESH": "9999d",
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: file("event.json", JSON.stringify(payload)),
    GITHUB_OUTPUT: file("output", ""),
    GITHUB_STEP_SUMMARY: file("summary", ""),
    GITHUB_REF: ref,
    GITHUB_REPOSITORY: "acme/network",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_RUN_ID: "4711",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_SHA: HEAD,
    GITHUB_WORKSPACE: folder,
    "INPUT_GITHUB-TOKEN": JOB_TOKEN,
    RUNNER_TEMP: folder,
  };
}

/** How long requests to GitHub's stand-in have been waiting for its answers, in ms: those of a sync come one after the other. */
function answeringTime({ server }: Awaited<ReturnType<typeof listen>>): () => number {
  let sum = 0;
  server.prependListener("request", (_, response) => {
    const start = performance.now();
    response.once("finish", () => {
      sum += performance.now() - start;
    });
  });
  return () => sum;
}

/** Fails unless it ends with 0. */
async function milliseconds(argv: readonly string[], env: Readonly<Record<string, string | undefined>>, cwd: string) {
  const start = performance.now();
  const child = spawn(process.execPath, argv, { cwd, env, stdio: ["ignore", "pipe", "inherit"] });
  const [stdout, [status]] = await Promise.all([text(child.stdout), once(child, "exit")]);
  if (status !== 0) throw new Error(`node ${argv.join(" ")} ended with ${status}: ${stdout}`);
  return { ms: performance.now() - start, stdout };
}

/**
 * Time of the sync less that of its chain of calls to AWS and of GitHub's answers, against Node.js with nothing to run; the fastest round
 * of each.
 */
export async function oneListSync(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "plsync-bench-"));
  const repository = new Repository();
  repository.commits.setTip(HEAD);
  const tokens = { [JOB_TOKEN]: JOB };
  const github = await listen({
    repository,
    failures: new Failures(),
    isPrivate: false,
    tokens,
    calls: [],
    jobs: new Map(),
  });
  const size = { accounts: 1, regions: 1, lists: 1, interfaces: 10 };
  const company = await serveCompany(size, { requestMs: REQUEST_MS, throttling: true });
  const answering = answeringTime(github);
  const { PATH } = process.env;
  const [bare, sync]: [number[], number[]] = [[], []];
  try {
    const environment = runnerEnvironment(folder, github.url, company);
    for (let round = 0; round < ROUNDS; round++) {
      bare.push((await milliseconds(["-e", "0"], { PATH }, folder)).ms);
      const before = answering();
      const { ms, stdout } = await milliseconds([ACTION], { PATH, ...environment }, folder);
      if (!stdout.includes("No changes. 1 prefix list")) throw new Error(`an odd sync: ${stdout}`);
      sync.push(ms - CHAIN * REQUEST_MS - (answering() - before));
    }
  } finally {
    company.close();
    github.server.close();
    github.server.closeAllConnections();
    rmSync(folder, { recursive: true, force: true });
  }
  return [
    {
      what: `a scheduled sync of one list with nothing to do, less ${CHAIN} calls to AWS that need one another, and GitHub's answers`,
      measured: Math.min(...sync),
      unit: "ms",
      against: { what: "node -e 0", value: Math.min(...bare) },
      mustReach: 5,
    },
  ];
}
