// Serves one request: finds out who calls, meets its faults, runs the service's action, and records the call.

import type { Behaviour } from "../behaviour.ts";
import { authenticate, scopeOf } from "../caller/authentication.ts";
import type { Context } from "../caller/context.ts";
import { type Fault, failInstead, foreignBody, laterFailure, spoil } from "../faults/fault.ts";
import type { Faults } from "../faults/faults.ts";
import type { Throttle } from "../faults/throttle.ts";
import { AwsError } from "../protocol/aws-error.ts";
import type { Call, Outcome } from "../protocol/call.ts";
import type { HttpAnswer, HttpRequest } from "../protocol/http.ts";
import { isUnsignedAction } from "../sts/service.ts";
import { type IssuedKey, principalArn } from "../world/identity.ts";
import { hexOf } from "../world/ids.ts";
import type { World } from "../world/world.ts";
import { guessService, isService, SERVICES, type Wish } from "./services.ts";

export interface Installation {
  readonly world: World;
  readonly behaviour: Behaviour;
  readonly faults: Faults;
  readonly throttle: Throttle;
  readonly calls: Call[];
}

/** Parameters, in lower case, by which requests may differ and still be the same request. */
const INCIDENTAL = new Set(["nexttoken", "maxresults", "clienttoken", "dryrun", "version"]);

type RecordedCall = Call & { faults: readonly string[]; outcome: Outcome };

/** Serves one request. What AWS would refuse is an answer too; only bugs of the simulator are thrown. */
export async function dispatch(request: HttpRequest, installation: Installation): Promise<HttpAnswer> {
  const { world, behaviour, calls } = installation;
  let service = guessService(request);
  const { action } = SERVICES[service].wish(request);
  await world.clock.pass(behaviour.actionMs[action] ?? behaviour.requestMs);
  const requestId = world.ids.uuid();
  let call: RecordedCall | undefined;
  const record = (wish: Wish, region = "", key?: IssuedKey): RecordedCall => {
    const made = recorded(calls.length + 1, service, wish, region, key, world);
    calls.push(made);
    return made;
  };
  try {
    const wish = SERVICES[service].wish(request);
    let key: IssuedKey | undefined;
    if (isUnsignedAction(wish.action) && request.headers.authorization === undefined) {
      checkForm(request, service);
      call = record(wish);
    } else {
      const scope = scopeOf(request.headers);
      checkForm(request, scope.service);
      if (isService(scope.service)) service = scope.service;
      key = authenticate(scope, request.headers, world);
      call = record(wish, scope.region, key);
    }
    const answer = await serve(request, call, key, requestId, installation);
    call.outcome = { status: answer.kind === "reset" ? 0 : answer.status };
    return answer;
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    const { status, code } = error;
    call ??= record(SERVICES[service].wish(request));
    call.outcome = { status, code };
    const { type, error: write } = SERVICES[service];
    return { kind: "answer", status, requestId, type, errorType: code, body: write(error, requestId) };
  }
}

function checkForm(request: HttpRequest, service: string): void {
  if (isService(service) && SERVICES[service].isForm(request)) return;
  throw new AwsError(400, "InvalidRequest", "The request received was invalid.");
}

async function serve(
  request: HttpRequest,
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
  if (behaviour.throttling) throttle.take(call, behaviour);
  const service = SERVICES[isService(call.service) ? call.service : "ec2"];
  const context = key === undefined ? undefined : contextOf(call, key, faults, world, behaviour);
  const spoilt = (answer: Parameters<typeof spoil>[0]) => spoil(answer, faults);
  let body = service.serve({ call, request, key, world, requestId, context, spoil: spoilt });
  if (has("reset-after-effect")) return { kind: "reset" };
  if (has("truncated")) body = body.slice(0, Math.floor(body.length / 2));
  return { kind: "answer", status: 200, requestId, type: service.type, body };
}

function contextOf(call: Call, key: IssuedKey, faults: readonly Fault[], world: World, behaviour: Behaviour): Context {
  const account = world.account(call.accountId);
  return {
    world,
    behaviour,
    account,
    region: account.region(call.region),
    key,
    fingerprint: fingerprint(call),
    staleMs: Math.max(behaviour.staleMs, ...faults.map((fault) => (fault.kind === "stale" ? fault.ms : 0))),
    failsLater: laterFailure(faults),
  };
}

function fingerprint({ accountId, region, action, params }: Call): string {
  const telling = Object.entries(params).filter(([name]) => !INCIDENTAL.has(name.toLowerCase()));
  return hexOf(JSON.stringify([accountId, region, action, telling.sort(([a], [b]) => (a < b ? -1 : 1))]), 16);
}

/** Without a key: an unsigned request, or one whose caller is unknown. */
function recorded(
  number: number,
  service: string,
  { action, params }: Wish,
  region: string,
  key: IssuedKey | undefined,
  world: World,
): RecordedCall {
  return {
    number,
    at: world.clock.now(),
    service,
    action,
    region,
    accountId: key?.identity.accountId ?? "",
    principal: key === undefined ? "" : principalArn(key),
    ...(key?.identity.kind === "role" ? { role: key.identity.name } : {}),
    params,
    faults: [],
    outcome: { status: 0 },
  };
}
