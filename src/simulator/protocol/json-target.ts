// AWS JSON 1.0 and 1.1: every request is `POST /`, the header `X-Amz-Target` names the service and the action, bodies are JSON objects.
import type { Answer } from "./answer.ts";
import { AwsError } from "./aws-error.ts";
import type { HttpRequest } from "./http.ts";
import { membersOf } from "./request-body.ts";

export interface JsonTarget {
  /** `ServiceQuotasV20190624`. */
  readonly service: string;
  readonly action: string;
}

/** Service and action of a request, or undefined when it has no such header. */
export function jsonTarget({ headers }: Pick<HttpRequest, "headers">): JsonTarget | undefined {
  const [, service, action] = /^(\w+)\.(\w+)$/.exec(String(headers["x-amz-target"] ?? "")) ?? [];
  return service === undefined || action === undefined ? undefined : { service, action };
}

/** The members of the request's body as the record of calls has them: what is no text, as JSON. Empty for a body that is no object. */
export function recordedMembers(read: () => Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  try {
    const texts = Object.entries(read()).map(([name, value]): [string, string] => [
      name,
      typeof value === "string" ? value : JSON.stringify(value),
    ]);
    return Object.fromEntries(texts);
  } catch (error) {
    // Refused when it is served: the call is recorded first.
    if (error instanceof AwsError) return {};
    throw error;
  }
}

/** What a request of that form asks for. */
export function jsonWish(request: HttpRequest) {
  return {
    action: jsonTarget(request)?.action ?? "",
    params: recordedMembers(() => membersOf(request.body)),
  };
}

/** The JSON document of a successful answer that is no page. */
export function jsonAnswer(answer: Answer): string {
  return answer.kind === "elements" && answer.content !== "" ? answer.content : "{}";
}

/** The JSON document of an error. */
export function jsonError(error: AwsError): string {
  return JSON.stringify({ __type: error.code, Message: error.message });
}
