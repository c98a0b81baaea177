// What the printed apply roles must not do, they cannot: write lists and shares that are not ours, give ours away, share outside.
import {
  CreateManagedPrefixListCommand,
  CreateTagsCommand,
  DeleteManagedPrefixListCommand,
  DeleteTagsCommand,
  EC2Client,
  ModifyManagedPrefixListCommand,
  RestoreManagedPrefixListVersionCommand,
} from "@aws-sdk/client-ec2";
import {
  AssociateResourceShareCommand,
  CreateResourceShareCommand,
  DeleteResourceShareCommand,
  DisassociateResourceShareCommand,
  RAMClient,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateResourceShareCommand,
} from "@aws-sdk/client-ram";
import { afterEach, describe, expect, it } from "vitest";
import { DATA, LEGACY_LIST, NETWORK } from "../../src/simulator/example/company.ts";
import { ADMINISTRATOR } from "../../src/simulator/iam/ready-made.ts";
import type { IssuedKey } from "../../src/simulator/world/identity.ts";
import { type Installed, installed } from "./installed.ts";
import { FILE, INSIDE } from "./story.ts";

let open: Installed | undefined;
afterEach(() => open?.close());

describe("an apply role cannot", () => {
  const OWNER = { Key: "plsync:owner", Value: "acme/network" };
  const OTHER = { Key: "plsync:owner", Value: "other" };

  async function writer(region = "eu-west-1") {
    open = await installed(FILE);
    const here = open;
    const role = here.role(`arn:aws:iam::${NETWORK}:role/plsync-apply`);
    const { accessKeyId, secretAccessKey, sessionToken = "" } = here.world.account(NETWORK).session(role, "test");
    const credentials = { accessKeyId, secretAccessKey, sessionToken };
    const ec2 = new EC2Client({ endpoint: here.simulator.url, region, credentials, maxAttempts: 1 });
    const refused = async (command: object): Promise<boolean> => {
      try {
        await ec2.send(command as ModifyManagedPrefixListCommand);
        return false;
      } catch (error) {
        return (error as Error).name === "UnauthorizedOperation";
      }
    };
    return { region: here.world.account(NETWORK).region(region), refused };
  }

  const writes = (id: string): Readonly<Record<string, object>> => ({
    rename: new ModifyManagedPrefixListCommand({ PrefixListId: id, PrefixListName: "mine" }),
    restore: new RestoreManagedPrefixListVersionCommand({ PrefixListId: id, PreviousVersion: 1, CurrentVersion: 1 }),
    delete: new DeleteManagedPrefixListCommand({ PrefixListId: id }),
    tag: new CreateTagsCommand({ Resources: [id], Tags: [{ Key: "team", Value: "x" }] }),
    own: new CreateTagsCommand({ Resources: [id], Tags: [OWNER] }),
    untag: new DeleteTagsCommand({ Resources: [id], Tags: [{ Key: "team" }] }),
  });

  async function refusedOf(refused: (command: object) => Promise<boolean>, commands: Readonly<Record<string, object>>) {
    const names: string[] = [];
    for (const [name, command] of Object.entries(commands)) if (await refused(command)) names.push(name);
    return names;
  }

  const ALL = ["rename", "restore", "delete", "tag", "own", "untag"];

  it("take tags of others from a list of ours, or all of its tags at once", async () => {
    const { region, refused } = await writer();
    const tags = { "plsync:owner": "acme/network", "plsync:hold": "until released", team: "data" };
    const Resources = [region.prefixList("list", { tags }).id];
    const untag = (...keys: readonly string[]) =>
      refused(new DeleteTagsCommand({ Resources, Tags: keys.map((Key) => ({ Key })) }));
    expect(await untag("team")).toBe(true);
    expect(await untag("plsync:hold", "team")).toBe(true);
    expect(await refused(new DeleteTagsCommand({ Resources }))).toBe(true);
    expect(await untag("plsync:hold")).toBe(false);
  });

  it.each([
    ["of nobody", {}],
    ["of another owner", { "plsync:owner": "other" }],
    ["of an owner whose name begins like ours", { "plsync:owner": "acme/network-2" }],
  ])("write a list %s", async (_, tags) => {
    const { region, refused } = await writer();
    expect(await refusedOf(refused, writes(region.prefixList("list", { tags }).id))).toEqual(ALL);
  });

  it("write a list of ours in a Region that the file does not name", async () => {
    const { region, refused } = await writer("ap-south-1");
    const { id } = region.prefixList("list", { tags: { "plsync:owner": "acme/network" } });
    expect(await refusedOf(refused, writes(id))).toEqual(ALL);
  });

  it("do more to the list that the file adopts than to make it ours; and then it is like any list of ours", async () => {
    const { refused } = await writer();
    const { own, ...others } = writes(LEGACY_LIST.id);
    expect(await refusedOf(refused, others)).toEqual(["rename", "restore", "delete", "tag", "untag"]);
    expect(await refused(own ?? {})).toBe(false);
    expect(await refused(others.rename ?? {})).toBe(false);
  });

  it("give a list of ours to another owner, or make one for it, or one for nobody", async () => {
    const { region, refused } = await writer();
    const { id } = region.prefixList("list", { tags: { "plsync:owner": "acme/network" } });
    expect(await refused(new CreateTagsCommand({ Resources: [id], Tags: [OTHER] }))).toBe(true);
    const list = { PrefixListName: "new", MaxEntries: 5, AddressFamily: "IPv4" };
    for (const tags of [[OTHER], [{ Key: "team", Value: "x" }], []]) {
      const TagSpecifications = tags.length === 0 ? [] : [{ ResourceType: "prefix-list" as const, Tags: tags }];
      expect(await refused(new CreateManagedPrefixListCommand({ ...list, TagSpecifications }))).toBe(true);
    }
    const TagSpecifications = [{ ResourceType: "prefix-list" as const, Tags: [OWNER] }];
    expect(await refused(new CreateManagedPrefixListCommand({ ...list, TagSpecifications }))).toBe(false);
  });
});

describe("an apply role whose file shares inside the organisation cannot", () => {
  const OWNER = { key: "plsync:owner", value: "acme/network" };

  /** A share of ours and one of another owner, both open to everybody, as an administrator may have made them. */
  async function sharer() {
    open = await installed(INSIDE);
    const { world, simulator, role } = open;
    const account = world.account(NETWORK);
    const region = "eu-west-1";
    const clientOf = ({ accessKeyId, secretAccessKey, sessionToken = "" }: IssuedKey) => {
      const credentials = { accessKeyId, secretAccessKey, ...(sessionToken === "" ? {} : { sessionToken }) };
      return new RAMClient({ endpoint: simulator.url, region, credentials, maxAttempts: 1 });
    };
    const admin = clientOf(account.user("admin", [ADMINISTRATOR]));
    const ram = clientOf(account.session(role(`arn:aws:iam::${NETWORK}:role/plsync-apply`), "test"));
    const list = account.region(region).prefixList("list", { tags: { "plsync:owner": "acme/network" } });
    const share = async (value: string, name = "plsync-pl-1"): Promise<string> => {
      const tags = [{ key: "plsync:owner", value }];
      const made = await admin.send(new CreateResourceShareCommand({ name, tags, resourceArns: [list.arn] }));
      return made.resourceShare?.resourceShareArn ?? "";
    };
    const refused = async (command: object): Promise<boolean> => {
      try {
        await ram.send(command as DeleteResourceShareCommand);
        return false;
      } catch (error) {
        return (error as Error).name === "AccessDeniedException";
      }
    };
    const [ours, theirs] = [await share("acme/network"), await share("other")];
    const forged = await share("acme/network", "of-another-team");
    simulator.advance(60_000);
    return { list, refused, ours, theirs, forged };
  }

  it("change a share of another owner", async () => {
    const { theirs: resourceShareArn, refused } = await sharer();
    for (const command of [
      new AssociateResourceShareCommand({ resourceShareArn, principals: [DATA] }),
      new DisassociateResourceShareCommand({ resourceShareArn, principals: [DATA] }),
      new UpdateResourceShareCommand({ resourceShareArn, allowExternalPrincipals: false }),
      new TagResourceCommand({ resourceShareArn, tags: [OWNER] }),
      new UntagResourceCommand({ resourceShareArn, tagKeys: ["plsync:owner"] }),
      new DeleteResourceShareCommand({ resourceShareArn }),
    ]) {
      expect(await refused(command), command.constructor.name).toBe(true);
    }
  });

  it("change a share that carries our tag and has not the name of one of ours", async () => {
    const { forged: resourceShareArn, refused } = await sharer();
    for (const command of [
      new AssociateResourceShareCommand({ resourceShareArn, principals: [DATA] }),
      new DisassociateResourceShareCommand({ resourceShareArn, principals: [DATA] }),
      new UpdateResourceShareCommand({ resourceShareArn, allowExternalPrincipals: false }),
      new DeleteResourceShareCommand({ resourceShareArn }),
    ]) {
      expect(await refused(command), command.constructor.name).toBe(true);
    }
  });

  it("share with a principal that the file does not name, or a list of another account or Region", async () => {
    const { ours: resourceShareArn, list, refused } = await sharer();
    const inside = { resourceShareArn, allowExternalPrincipals: false };
    expect(await refused(new UpdateResourceShareCommand(inside))).toBe(false);
    const add = (principals: readonly string[]) =>
      refused(new AssociateResourceShareCommand({ resourceShareArn, principals: [...principals] }));
    expect(await add(["999999999999"])).toBe(true);
    expect(await add([DATA, "999999999999"])).toBe(true);
    expect(await add([DATA])).toBe(false);
    const elsewhere = list.arn.replace("eu-west-1", "ap-south-1");
    expect(await refused(new AssociateResourceShareCommand({ resourceShareArn, resourceArns: [elsewhere] }))).toBe(
      true,
    );
    const foreign = list.arn.replace(NETWORK, "999999999999");
    const share = { name: "plsync-x", allowExternalPrincipals: false, tags: [OWNER], resourceArns: [foreign] };
    expect(await refused(new CreateResourceShareCommand(share))).toBe(true);
  });

  it("open a share to everybody, or add anybody to one that is", async () => {
    const { ours: resourceShareArn, list, refused } = await sharer();
    const share = { name: "new", resourceArns: [list.arn], tags: [OWNER] };
    const open = { resourceShareArn, allowExternalPrincipals: true };
    const add = new AssociateResourceShareCommand({ resourceShareArn, principals: [DATA] });
    expect(await refused(new CreateResourceShareCommand(share))).toBe(true);
    expect(await refused(new CreateResourceShareCommand({ ...share, allowExternalPrincipals: true }))).toBe(true);
    expect(await refused(new UpdateResourceShareCommand(open))).toBe(true);
    expect(await refused(add)).toBe(true);
    expect(await refused(new UpdateResourceShareCommand({ ...open, allowExternalPrincipals: false }))).toBe(false);
    expect(await refused(add)).toBe(false);
  });

  it("share anything but prefix lists, or for another owner", async () => {
    const { list, refused } = await sharer();
    const inside = { name: "new", allowExternalPrincipals: false };
    const subnet = `arn:aws:ec2:eu-west-1:${NETWORK}:subnet/subnet-011100000000a0001`;
    const other = { ...OWNER, value: "other" };
    const lists = [list.arn];
    expect(await refused(new CreateResourceShareCommand({ ...inside, tags: [OWNER], resourceArns: [subnet] }))).toBe(
      true,
    );
    expect(await refused(new CreateResourceShareCommand({ ...inside, tags: [other], resourceArns: lists }))).toBe(true);
    expect(await refused(new CreateResourceShareCommand({ ...inside, resourceArns: lists }))).toBe(true);
    expect(await refused(new CreateResourceShareCommand({ ...inside, tags: [OWNER], resourceArns: lists }))).toBe(
      false,
    );
  });
});
