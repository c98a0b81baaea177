// Whose doing a change is, as reviewers of a pull request see it: by the built Action, on checkouts of a pull request.
import { expect, test } from "vitest";
import { churn, grantRules } from "../../src/simulator/example/churn.ts";
import { type Checkout, pullRequestCheckout, shallowCopy } from "../github/checkout.ts";
import { pullRequest, push } from "../github/payloads.ts";
import { gitHubStandIn } from "../stand-ins/github/stand-in.ts";
import { example, MAPPINGS } from "./example.ts";
import { prepareStep } from "./prepare-step.ts";
import { runStep, UNREVIEWED } from "./runner.ts";

// Every step is a process of its own, on machines that have others to run.
const added = "\n  - name: offices\n    sources: [{ cidrs: [{ cidr: 192.0.2.0/28 }] }]\n    prefix_lists: [{}]\n";
const BASE = { "mappings.yaml": MAPPINGS };
const BRANCH = { "mappings.yaml": `${MAPPINGS}${added}` };

/** The lists of `MAPPINGS` as they were applied, and then other interfaces. */
async function drifted(): Promise<Readonly<Record<string, string>>> {
  const { simulator, credentials: environment } = await example();
  await prepareStep({ event: push(), files: BASE, environment, inputs: UNREVIEWED });
  churn(simulator.world);
  grantRules(simulator.world);
  return environment;
}

async function planOf({ directory, head }: Checkout, environment: Readonly<Record<string, string>>) {
  const github = await gitHubStandIn();
  github.addPull({ number: 12, head });
  const end = await runStep({ event: pullRequest({ head }), files: {}, checkout: directory, environment, github });
  expect(end).toMatchObject({ code: 0, stderr: "" });
  const { lists } = end.files["plan-json"] as {
    readonly lists: readonly { readonly name: string; readonly kind: string; readonly cause: string | null }[];
  };
  const changing = lists.filter(({ kind }) => kind !== "keep");
  const causes = Object.fromEntries(changing.map(({ name, cause }) => [name, cause]));
  return { ...end, causes, kept: lists.filter(({ kind }) => kind === "keep") };
}

const notices = (commands: readonly string[]) => commands.filter((command) => command.startsWith("::notice"));

test("what the file brings is this PR's, what interfaces bring is drift", async () => {
  const end = await planOf(pullRequestCheckout(BASE, BRANCH), await drifted());
  expect(end.causes).toMatchObject({ offices: "pull_request", "payments-workers": "drift" });
  expect(new Set(end.kept.map(({ cause }) => cause))).toEqual(new Set([null]));
  expect(notices(end.commands)).toEqual([]);
  expect(end.summary).toContain("| Entries | Cause |");
  expect(end.summary).toMatch(/\*\*\[offices\]\(.*\)\*\*<br>network, eu-west-1 \| create.*\| \+1 \| this PR \|/);
  expect(end.summary).toMatch(/\*\*\[payments-workers\]\(.*\)\*\*.*\| drift \|/);
  expect(end.summary).toMatch(/<b>payments-workers<\/b> .* \(drift: not caused by this PR\)<\/summary>/);
  expect(end.files["plan-text"]).toContain("# offices will be created (this PR)");
});

test("a file that the mappings file names is read at the base, too: what changes in it is this PR's", async () => {
  const { credentials: environment } = await example();
  const named = (name: string) =>
    `\n  - name: ${name}\n    sources: [{ cidr_files: [networks/${name}.txt] }]\n    prefix_lists: [{}]\n`;
  const mappings = `${MAPPINGS}${named("offices")}${named("labs")}`;
  const files = (offices: string) => ({
    "mappings.yaml": mappings,
    "networks/offices.txt": offices,
    "networks/labs.txt": "198.51.100.0/28\n",
  });
  const base = files("192.0.2.0/28\n");
  // A list that neither apply nor pull request touched yet is drift, although this pull request changes the file beside its own.
  const end = await planOf(pullRequestCheckout(base, files("192.0.2.0/28\n203.0.113.0/28\n")), environment);
  expect(end.causes).toMatchObject({ offices: "pull_request", labs: "drift" });
  expect(notices(end.commands)).toEqual([]);
});

test("a file that the pull request brings: everything is this PR's", async () => {
  const { credentials } = await example();
  const end = await planOf(pullRequestCheckout({ "README.md": "" }, BRANCH), credentials);
  expect(new Set(Object.values(end.causes))).toEqual(new Set(["pull_request"]));
  expect(notices(end.commands)).toEqual([]);
});

test.each([
  ["is not there", () => shallowCopy(pullRequestCheckout(BASE, BRANCH), 1), "the checkout lacks the base"],
  [
    "is not valid",
    () => pullRequestCheckout({ "mappings.yaml": "version: 1\nowner: [" }, BRANCH),
    "the base's mappings.yaml is not valid:",
  ],
  [
    "has another owner",
    () => pullRequestCheckout({ "mappings.yaml": MAPPINGS.replace("acme/network", "acme/old") }, BRANCH),
    "the base file has another owner, acme/old.",
  ],
])("where the base %s, causes are not known, and a notice says so", async (_, checkout, why) => {
  const { credentials } = await example();
  const end = await planOf(checkout(), credentials);
  expect(new Set(Object.values(end.causes))).toEqual(new Set([null]));
  expect(notices(end.commands)).toEqual([
    expect.stringContaining(`::notice title=plsync::Changes of this pull request and drift are not told apart: ${why}`),
  ]);
  expect(end.summary).toContain("are not told apart");
  expect(end.summary).not.toContain("Cause");
  expect(end.outputs).toMatchObject({ outcome: "changes", created: "8" });
});
