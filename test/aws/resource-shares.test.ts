// Reading shares: all pages of all three listings, only ours, and no odd answer taken for an empty one.
import nock from "nock";
import { describe, expect, test } from "vitest";
import { regionReader } from "../../src/aws/region-reader.ts";
import { regionWriter } from "../../src/aws/region-writer.ts";
import { interceptHttp } from "./intercepted.ts";
import { AT, ec2 } from "./wire.ts";

const RAM = "https://ram.eu-west-1.amazonaws.com";
const OWNER = "acme/network";
const ARN = "arn:aws:ram:eu-west-1:222222222222:resource-share/1";

type Json = Readonly<Record<string, unknown>>;

const tags = (owner: string, list: string) => [
  { key: "plsync:owner", value: owner },
  { key: "plsync:list", value: list },
];
const share = (more: Json = {}): Json => ({
  resourceShareArn: ARN,
  name: "plsync-pl-1",
  owningAccountId: AT.accountId,
  allowExternalPrincipals: false,
  status: "ACTIVE",
  tags: tags(OWNER, "pl-1"),
  ...more,
});
const member = (associatedEntity: string, status = "ASSOCIATED", more: Json = {}): Json => ({
  resourceShareArn: ARN,
  associatedEntity,
  status,
  ...more,
});

/** Replies to one path in order, and what was asked. */
function replies(path: string, ...bodies: readonly Json[]): Json[] {
  const asked: Json[] = [];
  for (const body of bodies) {
    nock(RAM)
      .post(path, (request: Json) => asked.push(request) > 0)
      .reply(200, body);
  }
  return asked;
}
const members = (principals: readonly Json[], resources: readonly Json[]): void => {
  for (const [type, all] of [
    ["PRINCIPAL", principals],
    ["RESOURCE", resources],
  ] as const) {
    nock(RAM)
      .post("/getresourceshareassociations", (request: Json) => request.associationType === type)
      .reply(200, { resourceShareAssociations: all });
  }
};

const shares = () => regionReader(ec2({ status: 500, body: "" }).client).shares(OWNER);

interceptHttp();

describe("our shares", () => {
  test("come with who and what is in them, over all pages, empty ones included", async () => {
    const asked = replies(
      "/getresourceshares",
      { resourceShares: [], nextToken: "a" },
      { resourceShares: [share()], nextToken: "b" },
      { resourceShares: [] },
    );
    members(
      [member("444444444444", "ASSOCIATING", { external: true, statusMessage: "invited" })],
      [member("arn:list")],
    );
    expect(await shares()).toEqual({
      ok: true,
      value: [
        {
          arn: ARN,
          name: "plsync-pl-1",
          listId: "pl-1",
          state: "ACTIVE",
          allowExternal: false,
          principals: [{ id: "444444444444", state: "ASSOCIATING", message: "invited", external: true }],
          resources: [{ id: "arn:list", state: "ASSOCIATED", external: false }],
        },
      ],
    });
    expect(asked.map(({ nextToken }) => nextToken)).toEqual([undefined, "a", "b"]);
    expect(asked[0]).toMatchObject({
      resourceOwner: "SELF",
      tagFilters: [{ tagKey: "plsync:owner", tagValues: [OWNER] }],
    });
  });

  test("are not those that are gone, never came to be, or name no list", async () => {
    replies("/getresourceshares", {
      resourceShares: [
        share({ status: "DELETED" }),
        share({ status: "FAILED" }),
        share({ tags: [{ key: "plsync:owner", value: OWNER }] }),
      ],
    });
    expect(await shares()).toEqual({ ok: true, value: [] });
  });

  test("of one list are not another owner's, although RAM answers what has any of the tags", async () => {
    replies("/getresourceshares", { resourceShares: [share({ tags: tags("somebody/else", "pl-1") })] });
    const { client } = ec2({ status: 500, body: "" });
    expect(await regionWriter(client).shares.ofList("pl-1", OWNER)).toEqual({ ok: true, value: [] });
  });
});

describe("an odd answer is no answer", () => {
  test.each<readonly [string, Json]>([
    ["without its set", {}],
    ["with a share that is none", { resourceShares: ["x"] }],
    ["with a number for an ARN", { resourceShares: [share({ resourceShareArn: 7 })] }],
    ["with odd tags", { resourceShares: [share({ tags: { a: "b" } })] }],
    ["with a share of another account", { resourceShares: [share({ owningAccountId: "999999999999" })] }],
    ["with a share that was not asked for", { resourceShares: [share({ tags: tags("somebody/else", "pl-1") })] }],
    ["with a share in a state that nobody knows", { resourceShares: [share({ status: "ODD" })] }],
    [
      "with a share that does not say who may be in it",
      { resourceShares: [share({ allowExternalPrincipals: undefined })] },
    ],
  ])("%s", async (_, body) => {
    replies("/getresourceshares", body);
    expect(await shares()).toMatchObject({ ok: false, diagnostic: { code: "odd_answer" } });
  });

  test.each<readonly [string, Json]>([
    ["in a state that nobody knows", member("444444444444", "ODD")],
    ["of another share", member("444444444444", "ASSOCIATED", { resourceShareArn: "arn:other" })],
    ["with nothing", member("")],
    ["with a number", member(7 as unknown as string)],
    ["that is none", "x" as unknown as Json],
  ])("an association %s", async (_, odd) => {
    replies("/getresourceshares", { resourceShares: [share()] });
    members([odd], []);
    expect(await shares()).toMatchObject({ ok: false, diagnostic: { code: "odd_answer" } });
  });

  test.each(["<html>proxy</html>", "null", '{"resourceShares": 7}'])(
    "what is not the JSON of RAM: %s",
    async (body) => {
      nock(RAM).persist().post("/getresourceshares").reply(200, body);
      const read = await shares();
      expect(read).toMatchObject({ ok: false, diagnostic: { code: "odd_answer", account: AT.account } });
      if (body.startsWith("<")) expect(read.ok ? "" : read.diagnostic.detail).toContain("JSON");
    },
  );
});

describe("what AWS refuses", () => {
  const refused = (status: number, code: string) =>
    nock(RAM).persist().post("/associateresourceshare").reply(status, { message: "No." }, { "x-amzn-errortype": code });
  const add = (principal: string) =>
    regionWriter(ec2({ status: 500, body: "" }).client).shares.addPrincipal(ARN, principal, "token");

  test.each([
    ["OperationNotPermittedException", "444444444444", "refused", "principal_outside"],
    ["OperationNotPermittedException", "arn:aws:organizations::1:ou/o-a/ou-b", "refused", "org_sharing_disabled"],
    ["UnknownResourceException", "arn:aws:organizations::1:ou/o-a/ou-b", "refused", "unknown_organization"],
    ["InvalidParameterException", "444444444444", "refused", "malformed_principal"],
    ["MalformedArnException", "444444444444", "refused", "malformed_principal"],
    ["ResourceShareLimitExceededException", "444444444444", "refused", "share_quota"],
    ["AccessDeniedException", "444444444444", "refused", "access_denied"],
    ["SomethingNewException", "444444444444", "refused", "aws_error"],
    ["InvalidStateTransitionException", "444444444444", "conflict", "aws_error"],
    ["ServerInternalException", "444444444444", "lost", "aws_unavailable"],
    ["ThrottlingException", "444444444444", "lost", "throttled"],
  ] as const)("%s of %s", async (code, principal, kind, diagnostic) => {
    refused(kind === "lost" && code.startsWith("Server") ? 500 : code.startsWith("Thr") ? 429 : 400, code);
    expect(await add(principal)).toMatchObject({ ok: false, kind, diagnostic: { code: diagnostic } });
  });
});
