// The order of test files: those of the folders whose files take longest come first, so that no worker is left with a long one when
// the other has finished. Within a folder the runner's own order holds, by what the last run took where it knows that.
import { relative } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** By the CPU time of their files; the programs that those of e2e start count. */
const LONGEST: readonly string[] = ["test/e2e/", "test/engine/", "test/iam/"];

export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification): number => {
      const path = relative(this.ctx.config.root, moduleId);
      const found = LONGEST.findIndex((folder) => path.startsWith(folder));
      return found === -1 ? LONGEST.length : found;
    };
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}
