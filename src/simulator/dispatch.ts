// One request from its HTTP parts to its answer: who calls, what goes wrong, what the service does; and what is remembered of it.
import type { IncomingHttpHeaders } from "node:http";
import { authenticate, type Scope, scopeOf } from "./authentication.ts";
import { AwsError } from "./aws-error.ts";
import type { Behaviour } from "./behaviour.ts";
import type { Call, Outcome } from "./call.ts";
import { PAGING_PARAMETERS } from "./ec2/paging.ts";
import { ec2Answer, ec2Error, runEc2 } from "./ec2/service.ts";
import { type Fault, failInstead, foreignBody, spoil } from "./fault.ts";
import type { Faults } from "./faults.ts";
import { type IssuedKey, principalArn } from "./identity.ts";
import { hexOf } from "./ids.ts";
import { Parameters } from "./parameters.ts";
import { isStsAction, isUnsignedAction, stsAnswer, stsError } from "./sts/service.ts";
import type { Throttle } from "./throttle.ts";
import type { World } from "./world.ts";

export interface Installation {
  readonly world: World;
  readonly behaviour: Behaviour;
  readonly faults: Faults;
  readonly throttle: Throttle;
  readonly calls: Call[];
}

export interface HttpRequest {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export type HttpAnswer =
  | { readonly kind: "reset" }
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly requestId: string;
      readonly type: string;
      readonly body: string;
    };

/** Parameters that do not make a request another one. */
const INCIDENTAL = new Set([...PAGING_PARAMETERS, "ClientToken", "DryRun", "Version"]);

type RecordedCall = Call & { faults: readonly string[]; outcome: Outcome };

export async function dispatch(request: HttpRequest, installation: Installation): Promise<HttpAnswer> {
  const { world, behaviour, calls } = installation;
  await world.clock.pass(behaviour.requestMs);
  const requestId = world.ids.uuid();
  const params = Object.fromEntries(new URLSearchParams(request.body));
  const action = params.Action ?? "";
  let service = isStsAction(action) ? "sts" : "ec2";
  let call: RecordedCall | undefined;
  try {
    let key: IssuedKey | undefined;
    if (isUnsignedAction(action) && request.headers.authorization === undefined) {
      checkForm(request, service);
      call = anonymous(calls, service, action, params, world);
    } else {
      const scope = scopeOf(request.headers);
      service = scope.service;
      checkForm(request, service);
      key = authenticate(scope, request.headers, world);
      call = recorded(calls.length + 1, scope, action, params, key, world);
      calls.push(call);
    }
    const answer = await serve(call, key, requestId, installation);
    call.outcome = { status: answer.kind === "reset" ? 0 : answer.status };
    return answer;
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    call ??= anonymous(calls, service, action, params, world);
    call.outcome = { status: error.status, code: error.code };
    const body = service === "sts" ? stsError(error, requestId) : ec2Error(error, requestId);
    return { kind: "answer", status: error.status, requestId, type: "text/xml;charset=UTF-8", body };
  }
}

function checkForm({ method, headers }: HttpRequest, service: string): void {
  const form = headers["content-type"]?.startsWith("application/x-www-form-urlencoded") === true;
  if (method === "POST" && form && (service === "ec2" || service === "sts")) return;
  throw new AwsError(400, "InvalidRequest", "The request received was invalid.");
}

async function serve(
  call: RecordedCall,
  key: IssuedKey | undefined,
  requestId: string,
  installation: Installation,
): Promise<HttpAnswer> {
  const { world, behaviour, faults: scripts, throttle } = installation;
  const faults = scripts.of(call);
  call.faults = faults.map(({ kind }) => kind);
  const has = (kind: Fault["kind"]) => faults.some((fault) => fault.kind === kind);
  for (const fault of faults) {
    if (fault.kind === "delay") await world.clock.pass(fault.ms);
    if (fault.kind === "meanwhile") fault.run(world, call);
    failInstead(fault, call);
    const foreign = foreignBody(fault);
    if (foreign !== undefined) return { kind: "answer", requestId, type: "text/html", ...foreign };
  }
  if (has("reset-before-effect")) return { kind: "reset" };
  const parameters = Parameters.of(Object.entries(call.params));
  parameters.text("Action");
  let body: string;
  if (call.service === "sts" || key === undefined) {
    body = stsAnswer(call.action, parameters, key, world, requestId);
  } else {
    if (behaviour.throttling) throttle.take(call.accountId, call.region, call.action, call.params);
    const account = world.account(call.accountId);
    const region = account.region(call.region);
    const context = { world, behaviour, account, region, key, fingerprint: fingerprint(call) };
    body = ec2Answer(call.action, spoil(runEc2(call.action, parameters, context), faults), requestId);
  }
  if (has("reset-after-effect")) return { kind: "reset" };
  if (has("truncated")) body = body.slice(0, Math.floor(body.length / 2));
  return { kind: "answer", status: 200, requestId, type: "text/xml;charset=UTF-8", body };
}

function fingerprint(call: Call): string {
  const parameters = Object.entries(call.params).filter(([name]) => !INCIDENTAL.has(name));
  return hexOf(JSON.stringify([call.accountId, call.region, parameters.sort(([a], [b]) => (a < b ? -1 : 1))]), 16);
}

function recorded(
  number: number,
  { service, region }: Scope,
  action: string,
  params: Readonly<Record<string, string>>,
  key: IssuedKey,
  world: World,
): RecordedCall {
  const { identity } = key;
  return {
    number,
    at: world.clock.now(),
    service,
    action,
    region,
    accountId: identity.accountId,
    principal: principalArn(key),
    ...(identity.kind === "role" ? { role: identity.name } : {}),
    params,
    faults: [],
    outcome: { status: 0 },
  };
}

/** A request that nobody signed, or whose caller is not known. */
function anonymous(
  calls: Call[],
  service: string,
  action: string,
  params: Readonly<Record<string, string>>,
  world: World,
): RecordedCall {
  const call: RecordedCall = {
    number: calls.length + 1,
    at: world.clock.now(),
    service,
    action,
    region: "",
    accountId: "",
    principal: "",
    params,
    faults: [],
    outcome: { status: 0 },
  };
  calls.push(call);
  return call;
}
