// Descriptions of action.yml and of the schema name pages by their addresses, since editors show them; on a page beside those, links do.

/** The Markdown with `[roles.md](roles.md)` in place of the address of that page. */
export function linksBeside(markdown: string): string {
  return markdown.replace(/https:\/\/github\.com\/plsync\/plsync\/blob\/v0\/docs\/([\w-]+\.md)/g, "[$1]($1)");
}
