// What can go wrong with a call, and what each fault does to it. A fault that does not fit a call (a lost page of a write) has no effect.
import type { Answer, Page } from "../protocol/answer.ts";
import { AwsError } from "../protocol/aws-error.ts";
import type { Call } from "../protocol/call.ts";
import type { World } from "../world/world.ts";
import { throttled } from "./throttle.ts";

export type Fault =
  | { readonly kind: "throttle" }
  /** 500 in the service's own form by default; `html`: a proxy's page. */
  | { readonly kind: "server-error"; readonly status?: 500 | 502 | 503 | 504; readonly html?: boolean }
  | { readonly kind: "access-denied" }
  /** Any other error that AWS could answer. */
  | { readonly kind: "error"; readonly status?: number; readonly code: string; readonly message?: string }
  /** The list or share that was just made cannot be found yet. */
  | { readonly kind: "not-found" }
  | { readonly kind: "reset-before-effect" }
  | { readonly kind: "reset-after-effect" }
  /** A 200 whose body ends in the middle; the effect is there. */
  | { readonly kind: "truncated" }
  /** A 400 that is neither XML nor JSON; no effect. */
  | { readonly kind: "not-xml" }
  | { readonly kind: "missing-set" }
  /** Legal: an empty page, the next one has the items. */
  | { readonly kind: "empty-page" }
  /** Half of the page's items are silently missing, from other pages too. */
  | { readonly kind: "lost-items" }
  | { readonly kind: "delay"; readonly ms: number }
  /** A read answers lists as they were so long ago. */
  | { readonly kind: "stale"; readonly ms: number }
  /** The write is accepted, and ends as `create-failed`, `modify-failed` …, with this state message. */
  | { readonly kind: "fails-later"; readonly message?: string }
  /** Something happens in the world just before the call: an edit by another writer, an interface that leaves. */
  | { readonly kind: "meanwhile"; readonly run: (world: World, call: Call) => void };

/** Codes of the services that have their own. */
const SERVER_ERRORS: Readonly<Record<string, string>> = {
  ram: "ServerInternalException",
  servicequotas: "ServiceException",
  organizations: "ServiceException",
  "network-firewall": "InternalServerError",
  ssm: "InternalServerError",
};

/**
 * Does nothing for a fault that is no error of AWS.
 * @throws AwsError what AWS answers instead of doing what the call asked for
 */
export function failInstead(fault: Fault, call: Call): void {
  switch (fault.kind) {
    case "throttle":
      throw throttled(call.service);
    case "server-error":
      if (fault.html === true) return;
      throw new AwsError(
        fault.status ?? 500,
        SERVER_ERRORS[call.service] ?? "InternalError",
        "An internal error has occurred",
      );
    case "access-denied": {
      const text = `User: ${call.principal} is not authorized to perform: ${call.service}:${call.action}`;
      if (call.service === "sts") throw new AwsError(403, "AccessDenied", text);
      if (call.service === "ram") throw new AwsError(403, "AccessDeniedException", text);
      if (call.service === "sns") throw new AwsError(403, "AuthorizationError", text);
      if (call.service !== "ec2") throw new AwsError(400, "AccessDeniedException", text);
      throw new AwsError(403, "UnauthorizedOperation", `You are not authorized to perform this operation. ${text}`);
    }
    case "error":
      throw new AwsError(fault.status ?? 400, fault.code, fault.message ?? fault.code);
    case "not-found": {
      const share = call.params.resourceShareArn;
      if (share !== undefined) {
        throw new AwsError(400, "UnknownResourceException", `ResourceShare ${share} could not be found.`);
      }
      const id = call.params.PrefixListId ?? call.params["PrefixListId.1"] ?? call.params["ResourceId.1"];
      if (id === undefined) return;
      throw new AwsError(400, "InvalidPrefixListID.NotFound", `The prefix list (${id}) does not exist.`);
    }
    default:
      return;
  }
}

/** Why the write that the call begins is to fail later, or undefined. */
export function laterFailure(faults: readonly Fault[]): string | undefined {
  for (const fault of faults)
    if (fault.kind === "fails-later") return fault.message ?? "An internal error has occurred";
  return undefined;
}

/** A 5xx or 400 whose body is not XML, instead of doing what the call asked for. */
export function foreignBody(fault: Fault): { readonly status: number; readonly body: string } | undefined {
  if (fault.kind === "not-xml") return { status: 400, body: "Bad Request" };
  if (fault.kind !== "server-error" || fault.html !== true) return undefined;
  return { status: fault.status ?? 503, body: "<html><body><h1>Service Unavailable</h1></body></html>" };
}

/** The page with those of its items, of either set, that `keep` answers. */
function withItems(page: Page, keep: (items: readonly string[]) => readonly string[]): Page {
  const { beside } = page;
  return {
    ...page,
    items: keep(page.items),
    ...(beside === undefined ? {} : { beside: { ...beside, items: keep(beside.items) } }),
  };
}

/** The answer with something missing. */
export function spoil(answer: Answer, faults: readonly Fault[]): Answer {
  let spoilt = answer;
  for (const { kind } of faults) {
    if (spoilt.kind !== "page") return spoilt;
    if (kind === "missing-set") spoilt = { kind: "elements", content: "" };
    else if (kind === "empty-page") spoilt = { ...withItems(spoilt, () => []), nextToken: spoilt.sameToken };
    else if (kind === "lost-items") spoilt = withItems(spoilt, (items) => items.filter((_, index) => index % 2 === 1));
  }
  return spoilt;
}
