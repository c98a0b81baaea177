// What a comment or a summary of this run can link to: lines of the files that it read, and the workflow that takes allowances by hand.
import { type Checkout, checkoutOf, pathInRepository } from "../../github/checkout.ts";
import type { Environment } from "../../github/event.ts";
import { linePage, workflowPage } from "../../github/pages.ts";
import { allowsByHand } from "../../github/workflow-steps.ts";
import type { PageLinks } from "../../render/markdown/links.ts";
import { workflowFiles } from "../workflow-files.ts";

function byHandOf(environment: Environment): PageLinks["byHand"] | undefined {
  const action = environment.GITHUB_ACTION_REPOSITORY;
  if (!action) return undefined;
  const name = workflowFiles(environment).find(({ text }) => allowsByHand(text, action))?.name;
  const url = name === undefined ? undefined : workflowPage(environment, name);
  return name === undefined || url === undefined ? undefined : { name, url };
}

/**
 * Links that are worked out when they are first asked for. Without a commit that is known to hold a file, its lines have no URL.
 * `checkout`: where it is known already.
 */
export function pageLinks(environment: Environment, checkout?: Checkout): PageLinks {
  let known = checkout;
  let byHand: { readonly found: PageLinks["byHand"] | undefined } | undefined;
  const paths = new Map<string, string>();
  return {
    line: ({ file, line }) => {
      known ??= checkoutOf(file, environment);
      if (!known.ok || known.isLinked) return undefined;
      const path = paths.get(file) ?? pathInRepository(known.top, file);
      paths.set(file, path);
      return path.startsWith("../") ? undefined : linePage(environment, known.commit, path, line);
    },
    get byHand() {
      byHand ??= { found: byHandOf(environment) };
      return byHand.found;
    },
  };
}
