// What surrounds a page of the site: the contents beside it, and what comes before and after.
import { CONTENTS, SITE_PAGES, siteFile } from "./contents.ts";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

function contents(current: string): string {
  const chapters = CONTENTS.map(({ title, pages }) => {
    const items = pages.map(({ source, title: name }) => {
      const here = source === current ? ' aria-current="page"' : "";
      return `<li><a href="${siteFile(source)}"${here}>${escaped(name)}</a></li>`;
    });
    return `<h2>${escaped(title)}</h2><ul>${items.join("")}</ul>`;
  });
  return chapters.join("");
}

function neighbours(current: string): string {
  const at = SITE_PAGES.findIndex(({ source }) => source === current);
  const link = (index: number, said: string): string => {
    const page = SITE_PAGES[index];
    return page === undefined
      ? "<span></span>"
      : `<a href="${siteFile(page.source)}">${said} ${escaped(page.title)}</a>`;
  };
  return `<nav class="neighbours" aria-label="Before and after">${link(at - 1, "←")}${link(at + 1, "→")}</nav>`;
}

/** The whole document. `source`: the page's Markdown file; `content`: it as HTML. */
export function layout(source: string, title: string, content: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(source === "README.md" ? "plsync" : `${title} · plsync`)}</title>
<link rel="stylesheet" href="style.css">
</head>
<body>
<a class="skip" href="#content">Skip to the page</a>
<header><a href="index.html">plsync</a><a class="to-contents" href="#contents">Contents</a></header>
<div class="columns">
<main id="content">
${content}
${neighbours(source)}
</main>
<nav class="contents" id="contents" aria-label="Contents">${contents(source)}</nav>
</div>
</body>
</html>
`;
}
