import { DescribeNetworkInterfacesCommand } from "@aws-sdk/client-ec2";
import { GetResourceSharesCommand } from "@aws-sdk/client-ram";
import { GetCallerIdentityCommand } from "@aws-sdk/client-sts";
import nock from "nock";
import { expect, test } from "vitest";
import { clients } from "../../src/aws/clients.ts";
import { interceptHttp } from "./intercepted.ts";
import { AT, ok } from "./wire.ts";

interceptHttp();

const keys = { accessKeyId: "AKIAEXAMPLE", secretAccessKey: "secret" };

function sdk() {
  return clients({ version: "9.9.9", environment: {}, pace: async () => {}, now: () => 0, retryDelay: () => 0 });
}

/** The part of each SDK client by which a test sees what is done with an answer. */
interface Stack {
  readonly middlewareStack: {
    add(middleware: typeof watched, options: { readonly step: "initialize"; readonly priority: "high" }): void;
  };
}

let copies = 0;

/** Outermost, so that it sets what the SDK would make a copy for the log with. */
function watched<Args, Result>(next: (args: Args) => Promise<Result>, context: object) {
  return (args: Args): Promise<Result> => {
    const copy = (answer: unknown) => {
      copies++;
      return answer;
    };
    Object.assign(context, { inputFilterSensitiveLog: copy, outputFilterSensitiveLog: copy });
    return next(args);
  };
}

function watch<Client extends Stack>(client: Client): Client {
  copies = 0;
  client.middlewareStack.add(watched, { step: "initialize", priority: "high" });
  return client;
}

test("no answer of EC2, STS or RAM is copied for a log that is not kept", async () => {
  nock("https://ec2.eu-west-1.amazonaws.com").post("/").reply(200, ok("<networkInterfaceSet/>").body);
  await watch(sdk().ec2(AT, keys)).send(new DescribeNetworkInterfacesCommand({}));
  expect(copies).toBe(0);
  nock("https://sts.eu-west-1.amazonaws.com").post("/").reply(200, ok("").body);
  await watch(sdk().sts("eu-west-1", keys)).send(new GetCallerIdentityCommand({}));
  expect(copies).toBe(0);
  nock("https://ram.eu-west-1.amazonaws.com").post("/getresourceshares").reply(200, { resourceShares: [] });
  const ram = await sdk().ram(AT, keys);
  await watch(ram.client).send(new GetResourceSharesCommand({ resourceOwner: "SELF" }));
  expect(copies).toBe(0);
});
