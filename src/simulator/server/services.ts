// The simulated services and their protocols: how each reads a request, serves it, and writes the answer or error.
// EC2, STS and SNS speak the Query protocol, RAM rest-json, Service Quotas, Network Firewall, Organizations and Systems
// Manager AWS JSON.

import type { Context } from "../caller/context.ts";
import { ec2Answer, ec2Error, runEc2 } from "../ec2/service.ts";
import { FIREWALL_TARGET, runFirewall } from "../firewall/service.ts";
import { ORGANIZATIONS_TARGET, runOrganizations } from "../organizations/service.ts";
import type { Answer } from "../protocol/answer.ts";
import { AwsError } from "../protocol/aws-error.ts";
import type { Call } from "../protocol/call.ts";
import type { HttpRequest } from "../protocol/http.ts";
import { jsonAnswer, jsonError, jsonTarget, jsonWish, recordedMembers } from "../protocol/json-target.ts";
import { Parameters } from "../protocol/parameters.ts";
import { membersOf } from "../protocol/request-body.ts";
import { QUOTAS_TARGET, runQuotas } from "../quotas/service.ts";
import { ramAction, ramAnswer, ramError, runRam } from "../ram/service.ts";
import { isSnsVersion, snsAnswer, snsError } from "../sns/service.ts";
import { runSsm, SSM_TARGET } from "../ssm/service.ts";
import { isStsAction, stsAnswer, stsError } from "../sts/service.ts";
import type { IssuedKey } from "../world/identity.ts";
import type { World } from "../world/world.ts";

export type ServiceName =
  | "ec2"
  | "ram"
  | "sns"
  | "sts"
  | "servicequotas"
  | "network-firewall"
  | "organizations"
  | "ssm";

/** What a request asks for, as the call record shows it. */
export interface Wish {
  readonly action: string;
  readonly params: Readonly<Record<string, string>>;
}

/** A call on its way to the service. */
export interface Served {
  readonly call: Call;
  readonly request: HttpRequest;
  /** Undefined when the request is not signed. */
  readonly key: IssuedKey | undefined;
  readonly world: World;
  readonly requestId: string;
  /** Undefined when the request is not signed. */
  readonly context: Context | undefined;
  /** Applies the faults of the call to its answer. */
  readonly spoil: (answer: Answer) => Answer;
}

interface Service {
  readonly type: string;
  readonly wish: (request: HttpRequest) => Wish;
  readonly isForm: (request: HttpRequest) => boolean;
  readonly serve: (served: Served) => string;
  readonly error: (error: AwsError, requestId: string) => string;
}

function queryWish({ body }: HttpRequest): Wish {
  const params = Object.fromEntries(new URLSearchParams(body));
  return { action: params.Action ?? "", params };
}

function isQuery({ method, headers }: HttpRequest): boolean {
  return method === "POST" && headers["content-type"]?.startsWith("application/x-www-form-urlencoded") === true;
}

function parametersOf({ params }: Call): Parameters {
  const parameters = Parameters.of(Object.entries(params));
  parameters.text("Action");
  return parameters;
}

/** The members of the body and of the query. */
function ramMembers({ target, body }: HttpRequest): Readonly<Record<string, unknown>> {
  return { ...membersOf(body), ...Object.fromEntries(new URL(target, "http://ram").searchParams) };
}

function ramWish(request: HttpRequest): Wish {
  const action = ramAction(request.method, new URL(request.target, "http://ram").pathname);
  return { action, params: recordedMembers(() => ramMembers(request)) };
}

function signed(context: Context | undefined): Context {
  if (context === undefined) throw new AwsError(403, "MissingAuthenticationToken", "Missing Authentication Token");
  return context;
}

/** A service that speaks AWS JSON: `version` 1.0 or 1.1, `target`: what it is called in the header. */
function jsonService(
  version: string,
  target: string,
  run: (action: string, members: Readonly<Record<string, unknown>>, context: Context) => Answer,
): Service {
  return {
    type: `application/x-amz-json-${version}`,
    wish: jsonWish,
    isForm: (request) => request.method === "POST" && jsonTarget(request)?.service === target,
    serve: ({ call, request, context, spoil }) =>
      jsonAnswer(spoil(run(call.action, membersOf(request.body), signed(context)))),
    error: jsonError,
  };
}

const XML = "text/xml;charset=UTF-8";

export const SERVICES: Readonly<Record<ServiceName, Service>> = {
  ec2: {
    type: XML,
    wish: queryWish,
    isForm: isQuery,
    serve: ({ call, requestId, context, spoil }) =>
      ec2Answer(call.action, spoil(runEc2(call.action, parametersOf(call), signed(context))), requestId),
    error: ec2Error,
  },
  sts: {
    type: XML,
    wish: queryWish,
    isForm: isQuery,
    serve: ({ call, key, world, requestId }) => stsAnswer(call.action, parametersOf(call), key, world, requestId),
    error: stsError,
  },
  sns: {
    type: XML,
    wish: queryWish,
    isForm: isQuery,
    serve: ({ call, requestId, context }) => snsAnswer(call.action, parametersOf(call), signed(context), requestId),
    error: snsError,
  },
  ram: {
    type: "application/json",
    wish: ramWish,
    isForm: ({ target }) => target !== "/",
    serve: ({ call, request, context, spoil }) =>
      ramAnswer(spoil(runRam(call.action, ramMembers(request), signed(context)))),
    error: ramError,
  },
  servicequotas: jsonService("1.1", QUOTAS_TARGET, runQuotas),
  "network-firewall": jsonService("1.0", FIREWALL_TARGET, runFirewall),
  organizations: jsonService("1.1", ORGANIZATIONS_TARGET, runOrganizations),
  ssm: jsonService("1.1", SSM_TARGET, runSsm),
};

/** The service that a request seems to be meant for; only its signature says for certain. */
export function guessService(request: HttpRequest): ServiceName {
  if (request.target !== "/") return "ram";
  const target = jsonTarget(request);
  if (target?.service === FIREWALL_TARGET) return "network-firewall";
  if (target?.service === SSM_TARGET) return "ssm";
  if (target !== undefined) return target.service === ORGANIZATIONS_TARGET ? "organizations" : "servicequotas";
  const { action, params } = queryWish(request);
  if (isStsAction(action)) return "sts";
  return isSnsVersion(params.Version) ? "sns" : "ec2";
}

/** True for the services that are simulated. */
export function isService(name: string): name is ServiceName {
  return Object.hasOwn(SERVICES, name);
}
