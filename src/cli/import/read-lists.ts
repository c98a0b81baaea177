// The lists that exist in AWS, for an import: read with the environment's credentials, or with the roles of the file that is added to.
import { parseConfiguration } from "../../config/read-configuration.ts";
import { accountRegionsOf } from "../../engine/account-regions.ts";
import { lookAround } from "../../engine/look-around.ts";
import { DEFAULT_PARALLELISM } from "../../engine/parallelism.ts";
import { existingMappings } from "../../import/existing.ts";
import { type Imported, notAnInput } from "../../import/imported.ts";
import type { AccountRegion } from "../../model/account-region.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import type { Configuration } from "../../model/mapping.ts";
import { listed } from "../../model/sentence.ts";
import { distinctPlaces, readExistingLists } from "../../observe/existing-lists.ts";
import { visible } from "../../render/visible.ts";
import { badUsage } from "../arguments.ts";
import { readMappings } from "../mappings-file.ts";
import { connectAws } from "../session.ts";
import type { Terminal } from "../terminal.ts";

interface Options {
  readonly append: boolean;
  readonly config: string | undefined;
  readonly account: string | undefined;
  readonly region: readonly string[];
}

interface Scene {
  readonly configuration: Configuration;
  readonly places: readonly AccountRegion[];
  /** Of the file that is added to. */
  readonly owner: string | undefined;
}

const NO_REGION = badUsage(
  "nothing says in which Region the lists are",
  "Add --region REGION, which may be repeated, or set AWS_REGION.",
);

/** `ids`: the lists that are meant; none: all that the accounts have there. Undefined when there is nothing to import, which is then reported. */
export async function readLists(
  ids: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<Imported | undefined> {
  const stop = (diagnostics: readonly Diagnostic[]): undefined => {
    terminal.report(diagnostics);
    return undefined;
  };
  const wrong = ids.find((id) => !/^pl-(?:[0-9a-f]{8}|[0-9a-f]{17})$/.test(id));
  if (wrong !== undefined) {
    return stop([badUsage(`${visible(wrong)} is not the id of a prefix list`, "Ids look like pl-0a1b2c3d4e5f60718.")]);
  }
  const { AWS_REGION, AWS_DEFAULT_REGION } = terminal.environment;
  const ambient = AWS_REGION || AWS_DEFAULT_REGION;
  const regions = options.region.length === 0 && ambient ? [ambient] : options.region;
  const scene = options.append ? ofFile(options, regions) : await ofEnvironment(options, regions, terminal);
  if (!("places" in scene)) return stop(scene);
  const aws = await connectAws(scene.configuration, terminal);
  if (aws === undefined) return undefined;
  try {
    const read = await readExistingLists(scene.places, ids, aws.readers, DEFAULT_PARALLELISM.reads);
    if (!read.ok) return stop([read.diagnostic]);
    const found = new Set(read.value.lists.map(({ list }) => list.id));
    const absent = ids.filter((id) => !found.has(id));
    const where = listed(scene.places.map(({ account, region }) => `${account}/${region}`));
    if (absent.length > 0) {
      const summary = `${listed(absent)} ${absent.length === 1 ? "is" : "are"} not among the account's own prefix lists in ${where}`;
      return stop([notAnInput(summary, "Name the Region with --region, and sign in to the account that owns it.")]);
    }
    if (found.size === 0) {
      return stop([notAnInput(`there is no prefix list in ${where}`, "Name another Region with --region.")]);
    }
    const within = new Map(
      scene.configuration.accounts.flatMap(({ id, within: blocks }) => (blocks === undefined ? [] : [[id, blocks]])),
    );
    return existingMappings(read.value, new Date().toISOString(), within, scene.owner);
  } finally {
    aws.close();
  }
}

/** The accounts of the file, in the Regions that are named, or else in those that it is about. */
function ofFile({ config, account, region }: Options, regions: readonly string[]): Scene | readonly Diagnostic[] {
  const { read } = readMappings(config);
  if (!read.ok) return read.diagnostics;
  const { configuration } = read;
  const known = region.length > 0 ? [] : accountRegionsOf(configuration);
  const named = known.length > 0 ? [] : regions;
  const everywhere = configuration.accounts.flatMap(({ alias, id }) =>
    named.map((one): AccountRegion => ({ account: alias, accountId: id, region: one })),
  );
  const places = distinctPlaces([...known, ...everywhere]).filter(
    ({ accountId }) => account === undefined || accountId === account,
  );
  return places.length === 0 ? [NO_REGION] : { configuration, places, owner: configuration.owner };
}

/** The account of the environment's credentials. */
async function ofEnvironment(
  { account }: Options,
  regions: readonly string[],
  terminal: Terminal,
): Promise<Scene | readonly Diagnostic[]> {
  const [first] = regions;
  if (first === undefined) return [NO_REGION];
  let id = account;
  if (id === undefined) {
    // Connecting says the warnings.
    const onDiagnostic = (diagnostic: Diagnostic): void => {
      if (diagnostic.severity === "error") terminal.report([diagnostic]);
    };
    const view = await lookAround(first, { environment: terminal.environment, onDiagnostic }, false);
    if (view === undefined) return [];
    if (!view.ok) return [view.diagnostic];
    id = view.value.accountId;
  }
  const roles = { plan_role_arn: "none", apply_role_arn: "none" };
  const text = JSON.stringify({ version: 1, owner: "import", accounts: { main: { id, ...roles } }, mappings: [] });
  const read = parseConfiguration("the account of the environment's credentials", text, new Date().toISOString());
  if (!read.ok) return read.diagnostics;
  const accountId = id;
  const places = regions.map((region): AccountRegion => ({ account: "main", accountId, region }));
  return { configuration: read.configuration, places: distinctPlaces(places), owner: undefined };
}
