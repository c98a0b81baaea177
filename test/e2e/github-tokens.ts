// GitHub's endpoint for ID tokens on loopback, and roles of the example company that trust what it signs.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { DATA, NETWORK, PAYMENTS } from "../../src/simulator/example/company.ts";
import type { Simulator } from "../../src/simulator/simulator.ts";
import { idToken } from "../../src/simulator/sts/id-token.ts";

const HOST = "token.actions.githubusercontent.com";
export const HUB = `arn:aws:iam::${NETWORK}:role/plsync-hub`;

export interface GithubTokens {
  /** What the runner gives to jobs with `id-token: write`. */
  readonly environment: Readonly<Record<string, string>>;
  /** Every token so far. */
  readonly given: readonly string[];
}

/** `subject` of the tokens; `status` of the answers. */
export async function githubTokens(
  { world }: Simulator,
  { subject, status = 200 }: { readonly subject: string; readonly status?: number },
): Promise<GithubTokens> {
  const given: string[] = [];
  const server = createServer((request, response) => {
    const audience = new URL(request.url ?? "", "http://localhost").searchParams.get("audience");
    if (request.headers.authorization !== "Bearer request-secret" || status !== 200) {
      response.writeHead(status === 200 ? 401 : status).end("{}");
      return;
    }
    const exp = Math.floor(world.clock.now() / 1000) + 300;
    given.push(idToken({ iss: `https://${HOST}`, aud: audience, sub: subject, jti: String(given.length), exp }));
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ value: given.at(-1) }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return {
    given,
    environment: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: "request-secret",
    },
  };
}

/** Lets the token's subject into the roles with these names, without external id. */
export function trustTokens({ world }: Simulator, names: readonly string[], subject: string): void {
  for (const id of [NETWORK, PAYMENTS, DATA]) {
    const account = world.account(id);
    const provider = account.oidcProvider(HOST, ["sts.amazonaws.com"]);
    const conditions = { StringEquals: { [`${HOST}:aud`]: "sts.amazonaws.com", [`${HOST}:sub`]: subject } };
    for (const role of account.roles.values()) {
      if (!names.includes(role.name)) continue;
      const { principals } = role.trust;
      role.trust = { principals, webIdentity: { provider, conditions } };
    }
  }
}
