// Warns when the environment sends AWS calls elsewhere. Loads no SDK, so that every command can afford to ask.

import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import { listed } from "../model/sentence.ts";

const SERVICES = ["EC2", "STS", "RAM"] as const;

/**
 * One warning for each environment variable that redirects calls, as the SDK reads them: the variable of a service wins over
 * the general one, and AWS_IGNORE_CONFIGURED_ENDPOINT_URLS=true switches them all off. A variable that holds no URL is an error, as no
 * call could be made.
 */
export function endpointOverrides(environment: Readonly<Record<string, string | undefined>>): readonly Diagnostic[] {
  if (environment.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS === "true") return [];
  const redirected = Map.groupBy(SERVICES, (service) =>
    [`AWS_ENDPOINT_URL_${service}`, "AWS_ENDPOINT_URL"].find((name) => environment[name]),
  );
  return [...redirected].flatMap(([variable, services]): Diagnostic[] => {
    const url = variable === undefined ? undefined : environment[variable];
    if (url === undefined) return [];
    const code = "endpoint_override";
    if (!URL.canParse(url)) {
      return [
        { code, severity: "error", summary: `${variable} is not a URL`, remedy: `Correct or unset ${variable}.` },
      ];
    }
    return [
      {
        code,
        severity: "warning",
        summary: `calls to AWS ${listed(services)} go to ${withoutUser(url)}, as ${variable} says`,
        remedy: `Unset ${variable} if that is not what you want: signed requests go there.`,
      },
    ];
  });
}

/** A URL may hold a user name and a password, which must not be printed. */
function withoutUser(text: string): string {
  const { protocol, host, pathname } = new URL(text);
  return `${protocol}//${host}${pathname === "/" ? "" : pathname}`;
}
