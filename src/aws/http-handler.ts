// The connections of a run: how long AWS may take, and the proxies that lead there.
import type { NodeHttpHandler } from "@smithy/node-http-handler";
import type { Environment } from "../model/environment/environment.ts";
import { proxiesOf } from "../model/environment/proxy.ts";
import { GuardedHandler } from "./guarded-handler.ts";
import { CALLS_AT_ONCE } from "./places.ts";

const CONNECT_MILLISECONDS = 5_000;
/** A page of 1,000 interfaces takes AWS a few seconds; a minute of silence is no answer. */
const ANSWER_MILLISECONDS = 60_000;

/**
 * Proxies come from HTTPS_PROXY, HTTP_PROXY and NO_PROXY, as proxiesOf reads them; what runs on this machine is never called through one.
 * Of a name in NO_PROXY Node.js takes what is below it only when that is said. `authorities`: certificates in PEM, of the only authorities
 * that servers are to be vouched for by; absent: those that Node.js trusts.
 */
export function httpHandler(environment: Environment, authorities?: readonly string[]): NodeHttpHandler {
  const { direct, http, https } = proxiesOf(environment);
  const noProxy = direct.flatMap((entry) => (entry === "*" ? [entry] : [entry, `.${entry}`]));
  const proxyEnv = {
    ...(https === undefined ? {} : { HTTPS_PROXY: https }),
    ...(http === undefined ? {} : { HTTP_PROXY: http }),
    NO_PROXY: [...noProxy, "localhost", "127.0.0.1", "[::1]"].join(","),
  };
  const agent = { keepAlive: true, maxSockets: CALLS_AT_ONCE, proxyEnv };
  return new GuardedHandler({
    connectionTimeout: CONNECT_MILLISECONDS,
    requestTimeout: ANSWER_MILLISECONDS,
    throwOnRequestTimeout: true,
    socketTimeout: ANSWER_MILLISECONDS,
    httpAgent: agent,
    httpsAgent: { ...agent, ...(authorities === undefined ? {} : { ca: [...authorities] }) },
  });
}
