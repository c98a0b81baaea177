// The scenes of plsync demo: what is said, and the command that is run.
import { EXIT, type ExitCode } from "../../engine/exit-code.ts";
import { churn, grantRules } from "../../simulator/example/churn.ts";
import type { exampleWorld } from "../../simulator/example/world.ts";

/** The example's mappings file, in the directory that the story runs in. */
export const FILE = "mappings.example.yaml";
const PLAN = "plan.json";

/** One command of the story. */
export interface Scene {
  /** What is said before it: full sentences. */
  readonly says: string;
  /** A command line without the program. */
  readonly line: readonly string[];
  /** What happens in AWS before it runs. */
  readonly before?: () => void;
  /** How the command ends; default: well. */
  readonly code?: ExitCode;
}

/** The story, with a well-behaved AWS or in chaos. `world`: the simulated AWS, which some scenes change. */
export function scenes(world: ReturnType<typeof exampleWorld>["world"], chaos: boolean): readonly Scene[] {
  // In chaos, entries that the other writer added to the list go as well.
  const removals = chaos ? 45 : 38;
  return [
    {
      says: "An example company has three AWS accounts. Its mappings file says which security groups' addresses belong in which prefix lists. First, the file is checked without calling AWS.",
      line: ["validate", "-c", FILE],
    },
    {
      says: "The plan reads AWS and shows what would change. Nothing exists yet except one list that somebody made by hand, which plsync does not touch.",
      line: ["plan", "-c", FILE, "--out", PLAN],
    },
    {
      says: "Apply checks that nothing has changed since the plan was made, and makes its changes, each list on its own.",
      line: ["apply", "-c", FILE, "--plan", PLAN],
    },
    { says: "Now the file and AWS agree.", line: ["plan", "-c", FILE] },
    {
      says: "Time passes: workers come and go, bastions are added, and nearly all batch runners vanish at once. The plan follows the interfaces, but holds the batch runners back: so many removals need a person's approval. And not all of the bastions fit: the databases' security group has no room for a list of that size, as AWS counts it.",
      line: ["plan", "-c", FILE, "--out", PLAN],
      before: () => churn(world),
      code: EXIT.incomplete,
    },
    {
      says: "What is not held back is applied, and as many of the bastions as there is room for. The others wait, so the run does not end well.",
      line: ["apply", "-c", FILE, "--plan", PLAN],
      code: EXIT.incomplete,
    },
    {
      says: "AWS has granted the quota that the plan named, so that the other bastions fit. If the batch runners are meant to be gone, the flag that the plan named allows it, once and up to that number.",
      before: () => grantRules(world),
      line: ["apply", "-c", FILE, "--auto-approve", "--allow-removals", `data/us-west-2/batch-runners=${removals}`],
    },
  ];
}

/** After the chaos: what the other writer did last is put right. */
export const AFTERMATH: readonly Scene[] = [
  {
    says: "AWS behaves again. What the other writer changed since plsync last looked is put right.",
    line: ["apply", "-c", FILE, "--auto-approve"],
  },
  { says: "The file and AWS agree, whatever happened on the way.", line: ["plan", "-c", FILE, "--full-refresh"] },
];
