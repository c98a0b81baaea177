// The printed roles at work: everything that plsync does can be done with them, nothing in them is for nothing, and what they must
// not do they cannot.
import {
  CreateManagedPrefixListCommand,
  CreateTagsCommand,
  DeleteManagedPrefixListCommand,
  DeleteTagsCommand,
  EC2Client,
  ModifyManagedPrefixListCommand,
  RestoreManagedPrefixListVersionCommand,
} from "@aws-sdk/client-ec2";
import { afterEach, describe, expect, it } from "vitest";
import type { PolicyDocument } from "../../src/iam/policy-document.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { LEGACY_LIST, NETWORK } from "../../src/simulator/example-company.ts";
import { EXAMPLE, type Installed, installed, MAIN, PULL_REQUEST } from "./installed.ts";
import { FILE, story } from "./story.ts";

let open: Installed | undefined;
afterEach(() => open?.close());

async function company(document = FILE): Promise<Installed> {
  open = await installed(document);
  return open;
}

const errors = (diagnostics: readonly Diagnostic[]) => diagnostics.filter(({ severity }) => severity === "error");

describe("mappings.example.yaml", () => {
  it("is planned by a pull request and applied from the default branch, and then there is nothing left to do", async () => {
    const here = await company(EXAMPLE);
    const plan = await here.plan(EXAMPLE, PULL_REQUEST);
    expect(errors(plan.diagnostics)).toEqual([]);
    expect(plan.complete).toBe(true);
    expect(plan.counts.create).toBeGreaterThan(5);
    const { rows, diagnostics } = await here.apply(EXAMPLE, MAIN);
    expect(errors(diagnostics)).toEqual([]);
    expect(rows.filter(({ outcome }) => outcome !== "done").map(({ name }) => name)).toEqual([LEGACY_LIST.name]);
    const again = await here.plan(EXAMPLE, PULL_REQUEST);
    expect(again.lists.filter(({ change }) => change.kind !== "keep").map(({ name }) => name)).toEqual([
      LEGACY_LIST.name,
    ]);
  });
});

describe("every permission", () => {
  it("together they are enough for all that plsync does", async () => {
    const here = await company();
    for await (const said of story(here)) expect(errors(said)).toEqual([]);
    expect(here.simulator.calls.filter(({ outcome }) => outcome.status === 403)).toEqual([]);
  });

  const each = (value: string | readonly string[]): readonly string[] => (typeof value === "string" ? [value] : value);

  /** The document without one action of one of its statements. */
  function without(policy: PolicyDocument, statement: number, action: string): PolicyDocument {
    const rest = policy.Statement.flatMap((one, index) => {
      const Action = each(one.Action).filter((other) => index !== statement || other !== action);
      return Action.length === 0 ? [] : [{ ...one, Action }];
    });
    return { ...policy, Statement: rest };
  }

  it("is missed when it is gone, and the message names it", { timeout: 300_000 }, async () => {
    const { roles } = await company();
    await open?.close();
    const unmissed: string[] = [];
    for (const { arn, accountId, kind, documents } of roles) {
      const { policy } = documents({ partition: "aws", accountId });
      for (const [index, { Sid, Action }] of policy.Statement.entries()) {
        for (const action of each(Action)) {
          const here = await company();
          here.role(arn).policies = [without(policy, index, action) as never];
          if (!(await isMissed(here, action))) unmissed.push(`${kind} ${accountId} ${Sid} ${action}`);
          await here.close();
        }
      }
    }
    expect(unmissed).toEqual([]);
  });

  async function isMissed(here: Installed, action: string): Promise<boolean> {
    for await (const said of story(here)) {
      if (said.some(({ summary, detail }) => `${summary} ${detail}`.includes(action))) return true;
    }
    return false;
  }
});

describe("what an apply role cannot do", () => {
  const OWNER = { Key: "plsync:owner", Value: "acme/network" };
  const OTHER = { Key: "plsync:owner", Value: "other" };

  async function writer(region = "eu-west-1") {
    const here = await company();
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
