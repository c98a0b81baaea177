// Where calls go when they do not go to AWS' own endpoints. The SDK is asked, since it looks in many places: variables of a service,
// the general variable, profiles and `services` sections of configuration files.
import { getEndpointFromInstructions } from "@smithy/core/endpoints";
import { isLoopback } from "../model/destination.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import { listed } from "../model/sentence.ts";

type Environment = Readonly<Record<string, string | undefined>>;

type Service = "EC2" | "STS" | "RAM" | "Service Quotas" | "SNS";

type Override =
  | { readonly kind: "none" }
  | { readonly kind: "url"; readonly url: URL; readonly from: string }
  /** What is configured is no URL, or cannot be read. */
  | { readonly kind: "unusable"; readonly from: string };

/** The variable that the SDK takes the URL from; else it has it from a file. */
function originOf(service: Service, environment: Environment): string {
  const names = [`AWS_ENDPOINT_URL_${service.toUpperCase().replaceAll(" ", "_")}`, "AWS_ENDPOINT_URL"];
  return names.find((name) => environment[name]) ?? "the configuration file of AWS";
}

/** What the SDK of the service would use in place of the endpoint that it knows. */
async function overrideOf(service: Service, environment: Environment): Promise<Override> {
  const from = originOf(service, environment);
  const config: Parameters<typeof getEndpointFromInstructions>[2] = {
    serviceId: service,
    endpointProvider: () => ({ url: new URL("https://amazonaws.com") }),
  };
  try {
    await getEndpointFromInstructions({}, { getEndpointParameterInstructions: () => ({}) }, config);
    const endpoint = await config.endpoint?.();
    if (endpoint === undefined) return { kind: "none" };
    const { hostname, path, port, protocol } = endpoint;
    if (!/^https?:$/.test(protocol)) return { kind: "unusable", from };
    const url = new URL(`${protocol}//${hostname}${port === undefined ? "" : `:${port}`}${path}`);
    return { kind: "url", url, from };
  } catch {
    return { kind: "unusable", from };
  }
}

/** A URL may hold a user name and a password, which must not be printed. */
function shown({ host, pathname, protocol }: URL): string {
  return `${protocol}//${host}${pathname === "/" ? "" : pathname}`;
}

function refusal(services: readonly Service[], url: URL, from: string, sendsToken: boolean): Diagnostic | undefined {
  if (isLoopback(url.hostname)) return undefined;
  const code = "endpoint_refused";
  if (url.protocol !== "https:") {
    return {
      ...{ code, severity: "error" },
      summary: `calls to AWS ${listed(services)} would go to ${shown(url)} without encryption, as ${from} says`,
      detail: "Anybody on the network path could read and replay signed requests.",
      remedy: "Use https, or unset it. Plain http is for test servers on the same machine.",
    };
  }
  if (!sendsToken || !services.includes("STS")) return undefined;
  return {
    ...{ code, severity: "error" },
    summary: `the ID token of this job would go to ${shown(url)} and not to AWS STS, as ${from} says`,
    detail: "Anybody who has the token can assume every role that trusts it.",
    remedy: "Unset it for STS. A VPC endpoint for STS needs no such setting if its private DNS is on.",
  };
}

/**
 * One diagnostic for each place that redirects calls: a warning, or an error where no call must be made. `sendsToken`: this run signs
 * in with an ID token; `notifies`: it may publish to a topic. The SDK reads the variables of the process; `environment` only tells which of them it was.
 */
export async function endpointOverrides(
  environment: Environment,
  { sendsToken, notifies }: { readonly sendsToken: boolean; readonly notifies: boolean },
): Promise<readonly Diagnostic[]> {
  const services: readonly Service[] = ["EC2", "STS", "RAM", "Service Quotas", ...(notifies ? (["SNS"] as const) : [])];
  const overrides = await Promise.all(
    services.map(async (service) => ({ service, override: await overrideOf(service, environment) })),
  );
  const places = Map.groupBy(overrides, ({ override }) =>
    override.kind === "url" ? `${override.from} ${override.url}` : override.kind === "none" ? "" : override.from,
  );
  return [...places.values()].flatMap((same): readonly Diagnostic[] => {
    const override = same[0]?.override ?? { kind: "none" };
    const services = same.map(({ service }) => service);
    if (override.kind === "none") return [];
    const { from } = override;
    const code = "endpoint_override";
    if (override.kind === "unusable") {
      const remedy = `Write it with its scheme, such as https://vpce-1234.ec2.eu-west-1.vpce.amazonaws.com or http://localhost:4566, or unset it.`;
      return [
        { code, severity: "error", summary: `${from} holds no valid URL for calls to AWS ${listed(services)}`, remedy },
      ];
    }
    const refused = refusal(services, override.url, from, sendsToken);
    if (refused !== undefined) return [refused];
    return [
      {
        ...{ code, severity: "warning" },
        summary: `calls to AWS ${listed(services)} go to ${shown(override.url)}, as ${from} says`,
        remedy: "Unset it if that is not what you want: signed requests go there.",
      },
    ];
  });
}
