// Bundles src/ into dist/: two entries that check the version of Node.js and then load the program, over shared chunks whose names
// say what is in them. What a run may not need (the AWS SDK, the GitHub client, the simulator) is loaded when it is needed.
import { fileURLToPath } from "node:url";
import { defineConfig } from "rolldown";
import { EXPLORER_PACKAGES } from "./scripts/build-explorer.ts";
import { builtinsByName } from "./scripts/builtins-by-name.ts";
import { compactLibraries } from "./scripts/compact-libraries.ts";
import { httpWithoutFetch } from "./scripts/http-without-fetch.ts";
import { thirdPartyLicenses } from "./scripts/third-party-licenses.ts";

/**
 * Chunks of modules that several others share, from the bottom up: each takes along what its modules import, unless a chunk above has it.
 * dist-budgets.ts says how large they may be, and which runs load them.
 */
const SHARED: readonly { readonly name: string; readonly test: RegExp }[] = [
  // With all that these import; the rest is for other ways to sign in than with keys, and for services that are seldom called.
  {
    name: "aws-sdk",
    test: /node_modules[\\/](?:@aws-sdk[\\/](?:client-(?:ec2|sts)|credential-provider-(?:node|env))|@smithy[\\/]node-http-handler)[\\/]/,
  },
  {
    name: "aws-sdk-more",
    test: /node_modules[\\/](?:@aws-sdk[\\/](?!client-(?:network-firewall|organizations|ram|service-quotas|sns|ssm))|(?:@aws-crypto|@smithy|@aws|fast-xml-parser|bowser|strnum|tslib|uuid)[\\/])/,
  },
  { name: "actions-core", test: /node_modules[\\/]@actions[\\/]core/ },
  { name: "http-client", test: /node_modules[\\/](?:@actions[\\/]http-client|undici|tunnel)[\\/]/ },
  { name: "yaml", test: /node_modules[\\/]yaml[\\/]/ },
  // What every run needs: how to say what is wrong.
  {
    name: "basics",
    test: /src[\\/](?:model[\\/](?:diagnostics|allowance|scope|version)|plan-file[\\/]diagnostic-json|config[\\/]suggest\.ts|engine[\\/](?:exit-code|log-level|parallelism|system-clock|hold-until|run-result|version-number)\.ts|render[\\/](?:allowance|json-text|redact|runner-log|visible|width|wording)\.ts|render[\\/](?:terminal[\\/](?:attempt-line|diagnostics)|markdown[\\/]escape)\.ts)/,
  },
  {
    name: "command-basics",
    test: /src[\\/]cli[\\/](?:arguments|command|definition|help-topics|options|terminal)\.ts/,
  },
  // How long reading anew takes is an input of the Action, which its validate reads, too.
  {
    name: "model",
    test: /src[\\/](?:model[\\/](?!codec|columns|remembered|notification[\\/]told|reference)|sources[\\/](?!origin|region-index)|observe[\\/]refresh)/,
  },
  // What AWS is known to have: a file can be checked without it.
  { name: "columns", test: /src[\\/](?:model[\\/](?!codec)|sources[\\/])/ },
  {
    name: "mappings-file",
    test: /src[\\/](?:config[\\/](?!text[\\/](?:yaml-scalar|insert-items|remove-item))|cli[\\/]mappings-file|engine[\\/]account-regions|observe[\\/]refresh|render[\\/](?:validate-json|terminal[\\/]valid-text))/,
  },
  // What writes mappings files.
  {
    name: "writing",
    test: /src[\\/](?:config[\\/]text[\\/](?:yaml-scalar|insert-items|remove-item)|cli[\\/]init[\\/](?:mappings-text|remote-owner)|cli[\\/]import[\\/]write-)/,
  },
  {
    name: "rendering",
    test: /src[\\/](?:render[\\/](?!html[\\/]|(?:terminal[\\/])?list-overview)|cli[\\/]print-plan|plan-file[\\/]plan-(?:json|text)|plan[\\/]approval[\\/]join)/,
  },
  { name: "plan-file", test: /src[\\/]plan-file[\\/](?!read-report)/ },
  // To connect takes little, and whoever waits for AWS can load the rest meanwhile.
  {
    name: "connect",
    test: /src[\\/](?:engine[\\/](?:connect|joined-configuration)|aws[\\/]sign-in[\\/](?:id-token|while-waiting))\.ts/,
  },
  {
    name: "engine",
    test: /src[\\/](?:(?:observe|plan|apply|engine|notify)[\\/](?!existing-lists|explain[\\/]list-overview|fleet[\\/]read-shard))/,
  },
  // Only who saves a snapshot, or plans from one, needs it: with how several jobs share a run.
  {
    name: "snapshots",
    test: /src[\\/](?:snapshot-file|engine[\\/]fleet[\\/]read-shard|model[\\/]codec|plan-file[\\/]read-report)/,
  },
  {
    name: "aws-commands",
    test: /src[\\/]cli[\\/](?!main|fleet[\\/](?:is-report|show|observe)|commands[\\/]|completion[\\/]|demo[\\/]|import[\\/]|init[\\/]|snapshots[\\/]|help|parse-line|run-command|commands\.ts)/,
  },
  {
    name: "github-basics",
    test: /src[\\/](?:github[\\/](?:answer|event|outputs|http[\\/](?:fetch|direct-fetch)|labels|pages|retry)|action[\\/](?:bad-input|configuration|inputs[\\/]|report[\\/](?:annotated|other-branch|page-links|posted)))/,
  },
  // What the Action does before it asks AWS.
  { name: "github-action-start", test: /src[\\/]action[\\/]run\.ts$/ },
  { name: "simulator", test: /src[\\/]simulator[\\/]/ },
];

/** Chunks that are loaded on demand: the module they begin with, and what else is in no chunk above. */
const ON_DEMAND: readonly { readonly name: string; readonly first: RegExp }[] = [
  { name: "command-line", first: /src[\\/]cli[\\/]main\.ts$/ },
  { name: "help-topics", first: /src[\\/]cli[\\/]help-topic-text\.ts$/ },
  { name: "story", first: /src[\\/]cli[\\/]demo[\\/]run-demo\.ts$/ },
  { name: "open-snapshots", first: /src[\\/]cli[\\/]snapshots[\\/]open\.ts$/ },
  { name: "save-snapshot", first: /src[\\/]cli[\\/]snapshots[\\/]save\.ts$/ },
  // Only an import from AWS reads lists that nobody has written down, or what AutoSG2PL keeps there.
  { name: "import-parameters", first: /src[\\/]cli[\\/]import[\\/]read-parameters\.ts$/ },
  { name: "import-lists", first: /src[\\/]cli[\\/]import[\\/]read-lists\.ts$/ },
  { name: "github-action", first: /src[\\/]action[\\/]index\.ts$/ },
  { name: "github-action-run", first: /src[\\/]action[\\/]run\.ts$/ },
  { name: "github-action-work", first: /src[\\/]action[\\/]work\.ts$/ },
  { name: "github-action-report", first: /src[\\/]action[\\/]report[\\/]step-output\.ts$/ },
  // Only a run that several jobs share reads the files that these leave for each other; only who shows their reports joins them on the command line.
  { name: "fleet-jobs", first: /src[\\/]action[\\/]fleet[\\/]job-files\.ts$/ },
  { name: "show-reports", first: /src[\\/]cli[\\/]fleet[\\/]show-reports\.ts$/ },
  { name: "github-id-token", first: /src[\\/]github[\\/]id-token\.ts$/ },
  { name: "github-proxy", first: /src[\\/]github[\\/]http[\\/]proxy-fetch\.ts$/ },
  { name: "github-client", first: /src[\\/]github[\\/]api\.ts$/ },
  // Only runs that meet a signed record check one.
  { name: "github-signatures", first: /src[\\/]github[\\/]review[\\/]signature\.ts$/ },
  // With the code of its page: only who asks for a report in HTML needs it.
  { name: "report-page", first: /src[\\/]render[\\/]html[\\/]plan-page\.ts$/ },
  { name: "aws-adapters", first: /src[\\/]aws[\\/]aws\.ts$/ },
  // With its SDK: only files that share lists need RAM.
  { name: "aws-ram", first: /src[\\/]aws[\\/]sdk[\\/]ram\.ts$/ },
  // Likewise: only where a list grows that is referenced.
  { name: "aws-service-quotas", first: /src[\\/]aws[\\/]sdk[\\/]service-quotas\.ts$/ },
  // Likewise: only reports on capacity ask what firewalls hold.
  { name: "aws-network-firewall", first: /src[\\/]aws[\\/]sdk[\\/]network-firewall\.ts$/ },
  // With its SDK: only runs with something to tell publish.
  { name: "aws-systems-manager", first: /src[\\/]aws[\\/]sdk[\\/]ssm\.ts$/ },
  { name: "aws-organizations", first: /src[\\/]aws[\\/]sdk[\\/]organizations\.ts$/ },
  { name: "aws-sns", first: /src[\\/]aws[\\/]sdk[\\/]sns\.ts$/ },
  { name: "aws-sdk-sso-client", first: /credential-provider-sso[\\/].*loadSso/ },
  { name: "aws-sdk-event-streams", first: /node_modules[\\/]@smithy[\\/]core[\\/].*event-streams/ },
];

/** The doors through which the SDK loads what it signs in with, by the package or part of one behind them. */
const SIGN_IN =
  /@(?:aws-sdk|smithy)[\\/](?:credential-provider-|nested-clients[\\/].*submodules[\\/])(?<part>[a-z-]+)[\\/]/;

function chunkName(firstModule: string): string {
  const command = /src[\\/]cli[\\/]commands[\\/](?<name>[a-z-]+)\.ts$/.exec(firstModule)?.groups?.name;
  if (command !== undefined) return `command-${command}.js`;
  const onDemand = ON_DEMAND.find(({ first }) => first.test(firstModule))?.name;
  const signIn = SIGN_IN.exec(firstModule)?.groups?.part;
  return `${onDemand ?? (signIn === undefined ? "[name]" : `aws-sdk-${signIn}`)}.js`;
}

export default defineConfig({
  input: { cli: "src/entry/cli.ts", action: "src/entry/action.ts" },
  platform: "node",
  // These declare functions and do nothing else when they are loaded, so what is not used of them need not be.
  treeshake: { moduleSideEffects: [{ test: /node_modules[\\/]@actions[\\/]/, sideEffects: false }] },
  // The SDK clients and `yaml` also come as ES modules, of which the bundler leaves out what is not used: their CommonJS builds are whole.
  resolve: {
    mainFields: ["module", "main"],
    alias: {
      yaml: fileURLToPath(new URL("node_modules/yaml/browser/dist/index.js", import.meta.url)),
      "undici/lib": fileURLToPath(new URL("node_modules/undici/lib", import.meta.url)),
      undici: fileURLToPath(new URL("scripts/undici-parts.js", import.meta.url)),
      // Of its parser in two builds, the one that every processor runs.
      "../llhttp/llhttp_simd-wasm.js": fileURLToPath(
        new URL("node_modules/undici/lib/llhttp/llhttp-wasm.js", import.meta.url),
      ),
    },
  },
  plugins: [httpWithoutFetch(), builtinsByName(), compactLibraries(), thirdPartyLicenses(EXPLORER_PACKAGES)],
  output: {
    dir: "dist",
    format: "esm",
    minify: false,
    // With short names for its exports, a chunk on demand would need a second one that has the real names.
    minifyInternalExports: false,
    cleanDir: true,
    entryFileNames: "[name].js",
    chunkFileNames: ({ facadeModuleId }) => chunkName(facadeModuleId ?? ""),
    codeSplitting: { groups: SHARED.map((chunk, index) => ({ ...chunk, priority: SHARED.length - index })) },
  },
});
