// GitHub's issuer of ID tokens, as a GHES has it: below /_services/token, with keys of its own. A job with `id-token: write` asks for a
// token at the address that its runner was given, with the secret that came along.
import { createSign, generateKeyPairSync } from "node:crypto";
import { REPOSITORY_ID } from "./repository.ts";

const KEY = generateKeyPairSync("rsa", { modulusLength: 2048 });
const KEY_ID = "38826b17-6a30-5f9b-b169-8beb8202f723";
export const ISSUER_PATH = "/_services/token";
export const REQUEST_PATH = "/_apis/token";

/** What GitHub says about the run of a job (GitHub Docs, "OpenID Connect reference"). */
export interface JobClaims {
  readonly event_name: string;
  readonly ref: string;
  readonly sha: string;
  readonly base_ref: string;
  readonly head_ref: string;
  readonly actor: string;
  readonly run_id: string;
  /** Path of the workflow file. */
  readonly workflow: string;
  /** Claims that differ from what follows from these. */
  readonly other?: Readonly<Record<string, string>>;
}

/** A signed token. `issuer`: its address; `iat`: seconds since 1970. */
export function signToken(issuer: string, audience: string, iat: number, job: JobClaims): string {
  const { workflow, other, ...claims } = job;
  const workflowRef = `acme/network/${workflow}@${job.ref}`;
  const payload = {
    ...{ jti: `${job.run_id}-${iat}`, sub: `repo:acme/network:${job.event_name}`, aud: audience, iss: issuer },
    ...{ repository: "acme/network", repository_id: String(REPOSITORY_ID), repository_owner: "acme" },
    ...{ run_attempt: "1", runner_environment: "github-hosted", repository_visibility: "private", ref_type: "branch" },
    ...claims,
    ...{ workflow_ref: workflowRef, workflow_sha: job.sha, job_workflow_ref: workflowRef, job_workflow_sha: job.sha },
    ...{ nbf: iat - 600, iat, exp: iat + 300 },
    ...other,
  };
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const signed = `${part({ alg: "RS256", kid: KEY_ID, typ: "JWT", x5t: "ykNaY4qM_ta4k2TgZOCEYLkcYlA" })}.${part(payload)}`;
  return `${signed}.${createSign("RSA-SHA256").update(signed).sign(KEY.privateKey, "base64url")}`;
}

/** The key set as GitHub publishes it. */
export function keySet(): object {
  const { n, e } = KEY.publicKey.export({ format: "jwk" });
  return { keys: [{ kty: "RSA", alg: "RS256", use: "sig", kid: KEY_ID, n, e }] };
}
