// Bundles src/ into dist/: two entries that check the version of Node.js and then load the program, over shared chunks whose names
// say what is in them. What a run may not need (the AWS SDK, the GitHub client, the simulator) is loaded when it is needed.
import { defineConfig } from "rolldown";

/** Chunks of modules that several others share, most specific first. Each takes along what its modules import. */
const SHARED: readonly { readonly name: string; readonly test: RegExp }[] = [
  {
    name: "aws-sdk",
    test: /node_modules[\\/](?:@aws-sdk[\\/](?!client-ram)|(?:@aws-crypto|@smithy|@aws|fast-xml-parser|bowser|strnum|tslib|uuid)[\\/])/,
  },
  { name: "actions-toolkit", test: /node_modules[\\/](?:@actions|undici|tunnel)[\\/]/ },
  { name: "yaml", test: /node_modules[\\/]yaml[\\/]/ },
  { name: "small-libraries", test: /node_modules[\\/](?:fastest-levenshtein|ipaddr\.js|p-map)[\\/]/ },
  {
    name: "plsync",
    test: /src[\\/](?:(?:model|config|observe|plan|sources|plan-file|apply|render|engine)[\\/]|aws[\\/](?:endpoints|sign-in[\\/]id-token)|github[\\/](?:answer|retry))/,
  },
  { name: "simulator", test: /src[\\/]simulator[\\/]/ },
];

/** Chunks that are loaded on demand: the module they begin with, and what else is in no chunk above. */
const ON_DEMAND: readonly { readonly name: string; readonly first: RegExp }[] = [
  { name: "command-line", first: /src[\\/]cli[\\/]main\.ts$/ },
  { name: "demo", first: /src[\\/]cli[\\/]demo[\\/]run-demo\.ts$/ },
  { name: "github-action", first: /src[\\/]action[\\/]index\.ts$/ },
  { name: "github-client", first: /src[\\/]github[\\/]api\.ts$/ },
  { name: "aws-adapters", first: /src[\\/]aws[\\/]aws\.ts$/ },
  // With its SDK: only files that share lists need RAM.
  { name: "aws-ram", first: /src[\\/]aws[\\/]ram-sdk\.ts$/ },
  { name: "aws-sdk-sso-client", first: /credential-provider-sso[\\/].*loadSso/ },
  { name: "aws-sdk-event-streams", first: /node_modules[\\/]@smithy[\\/]core[\\/].*event-streams/ },
];

/** The doors through which the SDK loads what it signs in with, by the package or part of one behind them. */
const SIGN_IN =
  /@(?:aws-sdk|smithy)[\\/](?:credential-provider-|nested-clients[\\/].*submodules[\\/])(?<part>[a-z-]+)[\\/]/;

function chunkName(firstModule: string): string {
  const onDemand = ON_DEMAND.find(({ first }) => first.test(firstModule))?.name;
  const signIn = SIGN_IN.exec(firstModule)?.groups?.part;
  return `${onDemand ?? (signIn === undefined ? "[name]" : `aws-sdk-${signIn}`)}.js`;
}

export default defineConfig({
  input: { cli: "src/entry/cli.ts", action: "src/entry/action.ts" },
  platform: "node",
  // The SDK clients also come as ES modules, of which the bundler leaves out what is not used: their CommonJS builds are whole.
  resolve: { mainFields: ["module", "main"] },
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
