// Proxies, as the environment names them: read in one way for AWS, for GitHub and for ID tokens, since tools differ in what they accept.

import { isLoopback } from "../destination.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Environment } from "./environment.ts";
import { valueFault } from "./value-fault.ts";

export interface Proxies {
  /** URL of the proxy for https. */
  readonly https: string | undefined;
  /** URL of the proxy for plain http. */
  readonly http: string | undefined;
  /** Reached without one: names, which stand for what is below them too, `name:port`, or `*` for all. In lower case. */
  readonly direct: readonly string[];
}

/** The first of the variables that has a value; the small one wins, as in most programs. */
function variableOf(environment: Environment, name: string): string | undefined {
  return [name.toLowerCase(), name].find((candidate) => environment[candidate]);
}

function given(environment: Environment, name: string): string | undefined {
  const variable = variableOf(environment, name);
  return variable === undefined ? undefined : environment[variable];
}

/** HTTPS_PROXY, HTTP_PROXY and NO_PROXY, in capitals or not. */
export function proxiesOf(environment: Environment): Proxies {
  const direct = (given(environment, "NO_PROXY") ?? "")
    .toLowerCase()
    .split(/[\s,]+/)
    .map((entry) => entry.replace(/^\*?\./, ""))
    .filter((entry) => entry !== "");
  return { https: given(environment, "HTTPS_PROXY"), http: given(environment, "HTTP_PROXY"), direct };
}

/** The proxy through which the URL is reached; undefined: directly, as this machine always is. */
export function proxyFor(url: URL, { direct, http, https }: Proxies): string | undefined {
  const host = url.hostname.toLowerCase();
  if (isLoopback(host)) return undefined;
  const port = url.port || (url.protocol === "https:" ? "443" : "80");
  const isDirect = direct.some((entry) => {
    if (entry === "*") return true;
    const [name, only] = /^(.*):(\d+)$/.exec(entry)?.slice(1) ?? [entry];
    return (only === undefined || only === port) && (host === name || host.endsWith(`.${name}`));
  });
  if (isDirect) return undefined;
  return url.protocol === "https:" ? https : http;
}

function faultOf(value: string): string | undefined {
  const fault = valueFault(value, "no-blanks");
  if (fault !== undefined) return fault;
  if (/^socks/i.test(value)) return "names a SOCKS proxy, which plsync does not speak";
  const isUrl = /^https?:\/\//i.test(value) && URL.canParse(value) && new URL(value).hostname !== "";
  if (isUrl) return undefined;
  return value.includes("://") ? "is no URL of a proxy" : "has no scheme";
}

/** An error for each proxy variable in use that names no proxy. Never shows a value, as it may hold a password. */
export function proxyFaults(environment: Environment): readonly Diagnostic[] {
  return ["HTTPS_PROXY", "HTTP_PROXY"].flatMap((name): readonly Diagnostic[] => {
    const variable = variableOf(environment, name);
    const fault = variable === undefined ? undefined : faultOf(environment[variable] ?? "");
    if (variable === undefined || fault === undefined) return [];
    return [
      {
        code: "bad_environment",
        severity: "error",
        summary: `${variable} ${fault}`,
        remedy: "Write the proxy as http://HOST:PORT, or http://USER:PASSWORD@HOST:PORT, or unset the variable.",
      },
    ];
  });
}
