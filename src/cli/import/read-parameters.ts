// The parameters of AutoSG2PL, read from Systems Manager in the account of the environment's credentials.
import { lookAtParameters } from "../../engine/look-around.ts";
import type { Input } from "../../import/imported.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import { badUsage } from "../arguments.ts";
import type { Terminal } from "../terminal.ts";

/** Below it AutoSG2PL keeps them (aws-samples, AutoSG2PL: `/AutoSG2PL/SGs/…`). */
const PATH = "/AutoSG2PL/SGs";

const NO_REGION = badUsage(
  "nothing says in which Region AutoSG2PL runs",
  "Add --region REGION, which may be repeated, or set AWS_REGION; or name a FILE.",
);

/** As the AWS CLI would print them, an input for each Region; undefined when they cannot be read, which is then reported. */
export async function readParameters(
  regions: readonly string[],
  terminal: Terminal,
): Promise<readonly Input[] | undefined> {
  const { AWS_REGION, AWS_DEFAULT_REGION } = terminal.environment;
  const ambient = AWS_REGION || AWS_DEFAULT_REGION;
  const places = regions.length === 0 && ambient ? [ambient] : regions;
  if (places.length === 0) terminal.report([NO_REGION]);
  const inputs: Input[] = [];
  const onDiagnostic = (diagnostic: Diagnostic): void => terminal.report([diagnostic]);
  for (const region of places) {
    const read = await lookAtParameters(region, PATH, { environment: terminal.environment, onDiagnostic });
    if (read?.ok === false) terminal.report([read.diagnostic]);
    if (read?.ok !== true) return undefined;
    inputs.push({ name: `${PATH} in ${region}`, value: { Parameters: read.value } });
  }
  return places.length === 0 ? undefined : inputs;
}
