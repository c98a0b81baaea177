// The version of plsync, as its package says, and where the documentation of that version is.
import manifest from "../../package.json" with { type: "json" };

/** As in `1.2.3`. */
export const VERSION: string = manifest.version;

/** What the addresses of pages begin with. */
export const PAGES = `https://github.com/plsync/plsync/blob/v${VERSION}/docs/`;

/** The address of a page of the documentation, as of this version: users have no `docs/` of ours. `file`: in docs/, such as `roles.md`. */
export function pageUrl(file: string): string {
  return `${PAGES}${file}`;
}
