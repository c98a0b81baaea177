// What dist/ may cost: the size of every chunk, and which of them a run loads. `npm test` holds the build against it, and `npm run bench`
// measures the time. A chunk that appears here or grows is a decision, and this is where it is made.

/** Chunks by name, with the most kB (1,000 bytes) that each may have. Another chunk in dist/, or one that is missing, is a mistake. */
export const CHUNK_KB: Readonly<Record<string, number>> = {
  // The entries, and what is loaded at once.
  action: 1,
  cli: 1,
  "node-version": 1,
  builtins: 1,
  "rolldown-runtime": 2,
  basics: 42,
  // The command line: a chunk for each command, and what several need.
  "help-topics": 8,
  "command-line": 12,
  "command-basics": 10,
  "command-accounts": 12,
  "command-apply": 5,
  "command-completion": 9,
  "command-demo": 2,
  "command-explain": 3,
  "command-history": 3,
  "command-hold": 3,
  "command-iam": 25,
  "command-import": 20,
  "import-lists": 14,
  "import-parameters": 2,
  "command-init": 14,
  "command-list": 14,
  "command-matrix": 5,
  "command-observe": 6,
  "command-plan": 7,
  "command-release": 3,
  "command-rollback": 5,
  "command-show": 4,
  "command-sync": 3,
  "command-validate": 2,
  "aws-commands": 55,
  snapshots: 40,
  "open-snapshots": 4,
  "save-snapshot": 5,
  // The Action, and GitHub.
  "actions-core": 7,
  "github-action": 24,
  // Until AWS is asked; and then, with what reads and verifies reviews, and tells what has changed since an approval.
  "github-action-run": 1,
  "github-action-start": 24,
  "github-action-work": 150,
  "github-action-report": 14,
  // What jobs leave for each other that share a run, and their reports on the command line.
  "fleet-jobs": 1,
  "show-reports": 3,
  "github-basics": 34,
  "github-client": 50,
  "github-id-token": 3,
  "github-proxy": 2,
  "github-signatures": 25,
  "http-client": 360,
  "node-http": 1,
  // The mappings file, plans, and what is made of them.
  model: 122,
  columns: 30,
  yaml: 150,
  writing: 24,
  "mappings-file": 165,
  "plan-file": 22,
  "read-plan-file": 1,
  rendering: 150,
  // The page of a report: its code and style as texts, and what fills it.
  "report-page": 92,
  connect: 8,
  engine: 380,
  // AWS, and the ways to sign in there.
  "aws-adapters": 130,
  "aws-ram": 50,
  "aws-organizations": 55,
  "aws-sns": 40,
  "aws-systems-manager": 106,
  "aws-sdk": 330,
  "aws-sdk-env": 1,
  "aws-sdk-event-streams": 1,
  "aws-sdk-http": 1,
  "aws-sdk-imds": 1,
  "aws-sdk-ini": 1,
  "aws-sdk-login": 1,
  "aws-sdk-more": 200,
  "aws-sdk-process": 1,
  "aws-sdk-signin": 2,
  "aws-sdk-sso": 1,
  "aws-sdk-sso-client": 1,
  "aws-sdk-sso-oidc": 2,
  "aws-sdk-sts": 2,
  "aws-sdk-web-identity": 1,
  "aws-network-firewall": 30,
  "aws-service-quotas": 30,
  // The demo.
  simulator: 215,
  // With what it says of the company to those who use it from another terminal.
  story: 13,
};

/** Megabytes (1,000,000 bytes): of dist/ as it is, and of the package as it is downloaded. */
export const MOST_MB = { dist: 3.2, packed: 1.5 } as const;

const COMMAND = ["cli", "node-version", "command-line", "command-basics", "basics"];
const FILE = ["mappings-file", "model", "yaml"];
// With what renders reports, which is loaded when there is something to report.
const ACTION = [
  ...["action", "node-version", "github-action", "github-basics", "actions-core", "basics"],
  ...["github-action-report", "rendering", "columns"],
];
const PLAN = ["aws-commands", "connect", "engine", "rendering", "aws-adapters", "aws-sdk", "columns"];
// From the simulator, which is reached without encryption.
const SHARES = ["aws-ram", "aws-sdk-more", "node-http"];

/** The chunks that each of these runs loads: all of them, and no others. */
export const LOADED = {
  "plsync --help": COMMAND,
  "plsync validate": [...COMMAND, "command-validate", ...FILE],
  "plsync show": [...COMMAND, "command-show", "rendering", "plan-file", "model", "columns"],
  "plsync show --format html": [
    ...COMMAND,
    "command-show",
    "rendering",
    "report-page",
    "plan-file",
    "model",
    "columns",
  ],
  // Of the example, which shares lists.
  "plsync plan": [...COMMAND, "command-plan", ...FILE, ...PLAN, ...SHARES],
  "the Action's validate": [...ACTION, ...FILE],
  // Of the example, on a runner without a proxy.
  "the Action's plan": [
    ...ACTION,
    ...FILE,
    ...[
      "github-action-run",
      "github-action-start",
      "github-action-work",
      "github-client",
      "connect",
      "rolldown-runtime",
      "report-page",
      "engine",
      "aws-adapters",
      "aws-sdk",
      ...SHARES,
    ],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
