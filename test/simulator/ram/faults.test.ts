// RAM over the wire: the record of its calls, what can go wrong with them, and requests that are none.
import {
  CreateResourceShareCommand,
  DeleteResourceShareCommand,
  GetResourceSharesCommand,
  paginateGetResourceShares,
} from "@aws-sdk/client-ram";
import { expect, test } from "vitest";
import type { Fault } from "../../../src/simulator/faults/fault.ts";
import { failureOf } from "../simulated.ts";
import { ACCOUNT, OTHER, REGION, sharing } from "./sharing.ts";

const read = () => new GetResourceSharesCommand({ resourceOwner: "SELF" });

test("calls are remembered by action, with their parameters", async () => {
  const { ram, create, simulator } = await sharing();
  const resourceShareArn = await create({ principals: [OTHER], allowExternalPrincipals: false, clientToken: "t" });
  simulator.advance(1000);
  await ram.send(new DeleteResourceShareCommand({ resourceShareArn }));
  await failureOf(ram.send(new DeleteResourceShareCommand({ resourceShareArn })));
  expect(simulator.calls).toMatchObject([
    {
      service: "ram",
      action: "CreateResourceShare",
      region: REGION,
      accountId: ACCOUNT,
      params: { name: "s", principals: `["${OTHER}"]`, allowExternalPrincipals: "false", clientToken: "t" },
      outcome: { status: 200 },
    },
    { action: "DeleteResourceShare", params: { resourceShareArn }, outcome: { status: 200 } },
    { action: "DeleteResourceShare", outcome: { status: 400, code: "InvalidStateTransitionException" } },
  ]);
});

test.each<[Fault, string, number | undefined]>([
  [{ kind: "throttle" }, "ThrottlingException", 429],
  [{ kind: "server-error" }, "ServerInternalException", 500],
  // what the SDK makes of a page in a JSON protocol
  [{ kind: "server-error", html: true }, "SyntaxError", 503],
  [{ kind: "access-denied" }, "AccessDeniedException", 403],
  [{ kind: "error", code: "ResourceShareLimitExceededException" }, "ResourceShareLimitExceededException", 400],
  [{ kind: "reset-before-effect" }, "TimeoutError", undefined],
])("$kind: the call fails and has no effect", async (fault, code, status) => {
  const { create, simulator, region } = await sharing();
  simulator.faults.script({ service: "ram", action: "CreateResourceShare" }, fault);
  expect(await failureOf(create())).toMatchObject({ code, status });
  expect(region.shares.size).toBe(0);
});

test.each<Fault>([{ kind: "reset-after-effect" }, { kind: "truncated" }])(
  "$kind: the answer is lost, and a repetition with the same token finds the share",
  async (fault) => {
    const { create, simulator, region } = await sharing();
    simulator.faults.script({ action: "CreateResourceShare" }, fault);
    await failureOf(create({ clientToken: "t" }));
    expect(await create({ clientToken: "t" })).toBe([...region.shares.keys()][0]);
    expect(region.shares.size).toBe(1);
  },
);

test("a share that cannot be found yet, and a page that is empty", async () => {
  const { ram, create, simulator, associate } = await sharing();
  const arn = await create();
  simulator.advance(1000);
  simulator.faults.script({ action: "AssociateResourceShare" }, { kind: "not-found" });
  expect(await failureOf(associate(arn, OTHER))).toMatchObject({
    code: "UnknownResourceException",
    message: `ResourceShare ${arn} could not be found.`,
  });
  simulator.faults.script({ action: "GetResourceShares" }, { kind: "empty-page" }, { times: 2 });
  const pages: (number | undefined)[] = [];
  const tokens: (string | undefined)[] = [];
  for await (const page of paginateGetResourceShares({ client: ram }, { resourceOwner: "SELF" })) {
    pages.push(page.resourceShares?.length);
    tokens.push(page.nextToken);
  }
  expect(pages).toEqual([0, 0, 1]);
  expect(new Set(tokens).size).toBe(3);
});

test("something can happen just before a call", async () => {
  const { create, simulator, region, ram } = await sharing();
  await create();
  simulator.faults.script({ action: "GetResourceShares" }, { kind: "meanwhile", run: () => region.shares.clear() });
  expect((await ram.send(read())).resourceShares).toEqual([]);
});

test("unknown keys, expired sessions and wrong session tokens", async () => {
  const { world, ramOf, admin } = await sharing();
  const account = world.account(ACCOUNT);
  const session = account.session(account.role("r", { trust: { principals: [] } }), "s", { expiresAt: 0 });
  expect(await failureOf(ramOf(session).send(read()))).toMatchObject({ code: "ExpiredTokenException", status: 403 });
  for (const key of [
    { ...admin, accessKeyId: "AKIAUNKNOWN" },
    { ...session, sessionToken: "x" },
  ]) {
    expect(await failureOf(ramOf(key).send(read()))).toMatchObject({
      code: "UnrecognizedClientException",
      status: 403,
    });
  }
});

test("what is not there, and what is no JSON", async () => {
  const { simulator, ram } = await sharing();
  const signed = async (target: string, body: string) => {
    let headers: Record<string, string> = {};
    ram.middlewareStack.add(
      (next) => async (args) => {
        headers = { ...(args.request as { headers: Record<string, string> }).headers };
        return next(args);
      },
      { step: "finalizeRequest", priority: "low", override: true, name: "headers" },
    );
    await ram.send(read());
    const { host: _, "content-length": __, ...others } = headers;
    return fetch(simulator.url + target, { method: "POST", headers: others, body });
  };
  const unknown = await signed("/getnothing", "{}");
  expect([unknown.status, await unknown.json()]).toMatchObject([404, { __type: "UnknownOperationException" }]);
  const broken = await signed("/getresourceshares", "{");
  expect([broken.status, broken.headers.get("x-amzn-errortype")]).toEqual([400, "SerializationException"]);
  const wrong = await signed("/createresourceshare", JSON.stringify({ name: 1 }));
  expect(await wrong.json()).toMatchObject({ __type: "SerializationException" });
  const strange = await signed("/createresourceshare", JSON.stringify({ name: "s", resourceArn: "x" }));
  expect(await strange.json()).toMatchObject({ message: "The simulator does not know the parameter resourceArn." });
  const nameless = new CreateResourceShareCommand({ name: "" });
  expect((await failureOf(ram.send(nameless))).message).toBe("The parameter name is required.");
});
