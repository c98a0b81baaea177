// One cause, one message: what is wrong in a file is told once, with all places that name the file.
import type { Path, Problem } from "../model/diagnostics/problem.ts";

/** The problems, each position of another file once for every summary. The others keep their order and come first. */
export function oncePerFile(problems: readonly Problem[]): readonly Problem[] {
  const here: Problem[] = [];
  const inFiles = new Map<string, { readonly first: Problem; readonly alsoAt: Path[] }>();
  for (const problem of problems) {
    const { elsewhere, summary, path } = problem;
    if (elsewhere === undefined) {
      here.push(problem);
      continue;
    }
    const key = JSON.stringify([elsewhere.file, elsewhere.start, summary]);
    const known = inFiles.get(key);
    if (known === undefined) inFiles.set(key, { first: problem, alsoAt: [] });
    else known.alsoAt.push(path);
  }
  return [...here, ...[...inFiles.values()].map(({ first, alsoAt }) => ({ ...first, alsoAt }))];
}
