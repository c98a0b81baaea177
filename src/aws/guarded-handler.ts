// The last look before a request leaves, whatever has said where it goes: signed requests leave encrypted or stay on this machine, and
// ID tokens go to AWS alone. The credentials that the SDK looks for by itself are asked for through here, too.
import { NodeHttpHandler } from "@smithy/node-http-handler";
import { isLoopback } from "../model/destination.ts";
import { keepFirstLine } from "./answers/foreign-page.ts";

type Handle = NodeHttpHandler["handle"];

/** STS in every partition, with its FIPS endpoints (endpoint rules of the SDK for STS, botocore's partitions.json). */
const STS_HOST =
  /^sts(?:-fips)?(?:\.[a-z0-9-]+)?\.(?:amazonaws\.com(?:\.cn)?|amazonaws\.eu|c2s\.ic\.gov|sc2s\.sgov\.gov|cloud\.adc-e\.uk|csp\.hci\.ic\.gov|api\.aws|api\.amazonwebservices\.com\.cn)$/;

/** True if the body has an ID token, as calls to STS have it. */
function hasToken(body: unknown): boolean {
  return typeof body === "string" && /(?:^|&)WebIdentityToken=/.test(body);
}

/** Why the request must not be sent, in words; undefined when it may. */
export function refusedRequest(request: {
  readonly protocol: string;
  readonly hostname: string;
  readonly body?: unknown;
}): string | undefined {
  const { body, hostname, protocol } = request;
  if (isLoopback(hostname)) return undefined;
  if (protocol !== "https:") return `${hostname} would be sent a request without encryption`;
  if (hasToken(body) && !STS_HOST.test(hostname)) return `${hostname}, which is not AWS STS, would be sent an ID token`;
  return undefined;
}

/** An HTTP handler that throws before it sends what must not be sent. */
export class GuardedHandler extends NodeHttpHandler {
  override async handle(...[request, options]: Parameters<Handle>): ReturnType<Handle> {
    const refused = refusedRequest(request);
    if (refused !== undefined) throw Object.assign(new Error(refused), { name: "EndpointRefused" });
    const answer = await super.handle(request, options);
    await keepFirstLine(answer.response);
    return answer;
  }
}
