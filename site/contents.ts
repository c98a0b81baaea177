// The pages of the site, in the order of its contents: each a Markdown file of the repository.

export interface SitePage {
  /** From the root of the repository. */
  readonly source: string;
  /** In the contents. */
  readonly title: string;
}

export interface Chapter {
  readonly title: string;
  readonly pages: readonly SitePage[];
}

const page = (source: string, title: string): SitePage => ({ source, title });

export const CONTENTS: readonly Chapter[] = [
  {
    title: "Start",
    pages: [
      page("README.md", "What plsync is"),
      page("docs/install.md", "Getting plsync"),
      page("docs/first-list.md", "A first list"),
      page("docs/several-accounts.md", "A handful of accounts"),
      page("docs/roles.md", "An organisation's roles"),
      page("docs/comparison.md", "What else there is"),
      page("docs/faq.md", "Questions and answers"),
    ],
  },
  {
    title: "Say what belongs in a list",
    pages: [
      page("docs/recipes.md", "Recipes"),
      page("docs/sources.md", "Sources"),
      page("docs/migrating.md", "Lists that exist"),
      page("docs/terraform.md", "Lists that Terraform makes"),
      page("docs/configuration.md", "Every key of the file"),
    ],
  },
  {
    title: "Run it",
    pages: [
      page("docs/action.md", "The Action"),
      page("docs/operations.md", "Operations"),
      page("docs/fleet.md", "A run that several jobs share"),
      page("docs/diagnostics.md", "Every diagnostic"),
      page("docs/report.md", "A report to explore"),
      page("docs/pull-request-comment.md", "A comment, whole"),
      page("docs/job-summary.md", "A job's summary, whole"),
    ],
  },
  {
    title: "Trust it",
    pages: [
      page("docs/security.md", "Security"),
      page("SECURITY.md", "Reporting a vulnerability"),
      page("docs/performance.md", "Performance"),
      page("docs/versioning.md", "Versions"),
      page("CHANGELOG.md", "Changelog"),
    ],
  },
  {
    title: "Change it",
    pages: [page("CONTRIBUTING.md", "Contributing"), page("docs/architecture.md", "Architecture")],
  },
];

export const SITE_PAGES: readonly SitePage[] = CONTENTS.flatMap(({ pages }) => pages);

/** The file of the page on the site, which has no folders, so that it also opens from a disk: `docs/faq.md` is `faq.html`. */
export function siteFile(source: string): string {
  if (source === "README.md") return "index.html";
  return `${source.replace(/^.*\//, "").replace(/\.md$/, "").toLowerCase()}${source === "SECURITY.md" ? "-policy" : ""}.html`;
}
