// What the story says, and the commands that it runs.
import { churn } from "../../simulator/example/churn.ts";
import type { exampleWorld } from "../../simulator/example/world.ts";

/** The example's mappings file, in the directory that the story runs in. */
export const FILE = "mappings.example.yaml";
const PLAN = "plan.json";

export interface Scene {
  readonly says: string;
  /** A command line without the program. */
  readonly line: readonly string[];
  /** What happens in AWS before it runs. */
  readonly before?: () => void;
}

/** The story on a well-behaved AWS, or on one that is at its worst. */
export function scenes(world: ReturnType<typeof exampleWorld>["world"], chaos: boolean): readonly Scene[] {
  // What strangers add to the list goes too.
  const removals = chaos ? 45 : 38;
  return [
    {
      says: "An example company has three AWS accounts. Its mappings.yaml says which security groups' addresses belong in which prefix lists. First the file is checked, without AWS.",
      line: ["validate", "-c", FILE],
    },
    {
      says: "The plan reads AWS and shows what would change. Nothing exists yet but one list that somebody made by hand, which plsync does not touch.",
      line: ["plan", "-c", FILE, "--out", PLAN],
    },
    {
      says: "Apply checks that nothing moved since the plan, and makes its changes: each list on its own.",
      line: ["apply", "-c", FILE, "--plan", PLAN],
    },
    { says: "Now file and AWS agree.", line: ["plan", "-c", FILE] },
    {
      says: "Time passes: workers come and go, bastions are added, and nearly all batch runners vanish at once. The plan follows the interfaces, but holds the last one back: that many removals want a person.",
      line: ["plan", "-c", FILE, "--out", PLAN],
      before: () => churn(world),
    },
    {
      says: "What is not held back is applied.",
      line: ["apply", "-c", FILE, "--plan", PLAN],
    },
    {
      says: "If the batch runners are meant to be gone, the flag that the plan named allows it, once and up to that number.",
      line: ["apply", "-c", FILE, "--auto-approve", "--allow-removals", `data/us-west-2/batch-runners=${removals}`],
    },
  ];
}

/** After the trouble: whatever strangers did last is put right. */
export const AFTERMATH: readonly Scene[] = [
  {
    says: "AWS is well again. What strangers changed since their lists were last looked at is put right.",
    line: ["apply", "-c", FILE, "--auto-approve"],
  },
  { says: "File and AWS agree, whatever happened on the way.", line: ["plan", "-c", FILE, "--full-refresh"] },
];
