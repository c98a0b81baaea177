// The demo's company from a second terminal: the variables and the first file that it prints work, and time passes when asked.
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DescribeManagedPrefixListsCommand, EC2Client } from "@aws-sdk/client-ec2";
import { afterAll, beforeAll, expect, it } from "vitest";
import { directory, PROGRAM, plsync } from "./command-line.ts";

let here: ReturnType<typeof directory>;
let environment: Record<string, string>;
let guide = "";
let stop: () => void = () => undefined;

beforeAll(async () => {
  here = directory();
  const child = spawn(process.execPath, [PROGRAM, "demo", "--serve"], { stdio: ["ignore", "pipe", "pipe"] });
  stop = () => void child.kill();
  let out = "";
  // The two streams come in any order.
  await new Promise<void>((resolve, reject) => {
    const look = (): void => {
      if (out.includes("export AWS_PAGER=''\n") && guide.includes("describe-managed-prefix-lists")) resolve();
    };
    child.once("error", reject);
    child.once("exit", () => reject(new Error(`the demo ended: ${guide}`)));
    child.stdout.on("data", (chunk) => {
      out += String(chunk);
      look();
    });
    child.stderr.on("data", (chunk) => {
      guide += String(chunk);
      look();
    });
  });
  environment = Object.fromEntries(
    [...out.matchAll(/^export (\w+)='(.*)'$/gm)].map(([, name, value]) => [name, value]),
  );
  const [, file = ""] = /\n\n( {2}version: 1\n[\s\S]*?)\n\n/.exec(guide) ?? [];
  writeFileSync(join(here.path, "mappings.yaml"), `${file.replace(/^ {2}/gm, "")}\n`);
});
afterAll(() => {
  stop();
  here.remove();
});

const elsewhere = (line: string) => plsync(line, { cwd: here.path, environment });

it("prints every variable that the AWS CLI needs, and the security groups", () => {
  expect(Object.keys(environment)).toEqual(
    expect.arrayContaining([
      ...["AWS_ENDPOINT_URL", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"],
      ...["AWS_REGION", "AWS_DEFAULT_REGION", "AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE", "AWS_PAGER"],
    ]),
  );
  expect(guide).toContain("network   111111111111  eu-west-1     sg-011100000000a0001  bastion\n");
});

it("applies the first file, whose owner is not the example's, and follows what happens then", async () => {
  const applied = await elsewhere("apply --auto-approve");
  expect(applied).toMatchObject({ code: 0 });
  expect(applied.out).toContain("Apply: 1 change made. Entries: 9 added, 0 removed.\n");
  const passed = await elsewhere("demo --churn");
  expect(passed).toMatchObject({ code: 0, err: "" });
  expect((await elsewhere("plan")).out).toContain("Entries: 16 to add, 0 to remove.\n");
});

it("lets the AWS CLI look, with the call that it suggests", async () => {
  const ec2 = new EC2Client({
    endpoint: environment.AWS_ENDPOINT_URL ?? "",
    region: environment.AWS_REGION ?? "",
    credentials: {
      accessKeyId: environment.AWS_ACCESS_KEY_ID ?? "",
      secretAccessKey: environment.AWS_SECRET_ACCESS_KEY ?? "",
      sessionToken: environment.AWS_SESSION_TOKEN ?? "",
    },
  });
  const { PrefixLists = [] } = await ec2.send(new DescribeManagedPrefixListsCommand({}));
  expect(PrefixLists.map(({ PrefixListName }) => PrefixListName)).toContain("legacy-db-clients");
});

it("is an account to begin in: init, plan, apply, and what references lists", async () => {
  expect(guide).toContain("plsync init -c FILE");
  const init = await elsewhere("init -c begun.yaml --no-workflows --owner me/begun --group sg-011100000000a0001");
  expect(init).toMatchObject({ code: 0, err: expect.not.stringContaining("not looked at") });
  const applied = await elsewhere("apply -c begun.yaml --auto-approve");
  expect(applied).toMatchObject({ code: 0, out: expect.stringContaining("Apply: 1 change made.") });
  const { code, out } = await elsewhere("plan -c begun.yaml --capacity");
  expect([code, out]).toEqual([0, expect.not.stringContaining("denied")]);
});

it("says what is missing where no demo runs", async () => {
  const { code, err } = await plsync("demo --churn", { cwd: here.path });
  expect(code).toBe(1);
  expect(err.replace(/\s+/g, " ")).toContain("Run plsync demo --serve in another terminal");
});
