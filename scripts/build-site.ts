// Makes the site from the Markdown of the repository, with Eleventy: `npm run site` writes it to site/out, which opens from a disk.
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import Eleventy from "@11ty/eleventy";
import anchor from "markdown-it-anchor";
import alerts from "markdown-it-github-alerts";
import { SITE_PAGES, siteFile } from "../site/contents.ts";
import { layout } from "../site/layout.ts";
import { anchorOf } from "./github-anchor.ts";

const REPOSITORY = "https://github.com/plsync/plsync/blob/main/";
/** It has no Markdown of its own. */
const FOLDER = "site";
const PICTURES = "docs/pictures";

/** What a link of the page leads to on the site, or in the repository where it is no page of the site. */
function targetOf(href: string, source: string): string {
  if (/^([a-z]+:|#)/.test(href)) return href;
  const [file = "", heading] = href.split("#");
  const path = posix.join(posix.dirname(source), file);
  const suffix = heading === undefined ? "" : `#${heading}`;
  if (path.startsWith(`${PICTURES}/`)) return path.replace(/^docs\//, "");
  return SITE_PAGES.some((page) => page.source === path) ? siteFile(path) + suffix : REPOSITORY + path + suffix;
}

/** Writes the site into the folder. */
export async function buildSite(output: string): Promise<void> {
  const eleventy = new Eleventy(FOLDER, output, {
    quietMode: true,
    config: (config) => {
      config.setTemplateFormats(["md"]);
      config.addPassthroughCopy({ [PICTURES]: "pictures", "site/style.css": "style.css" });
      config.amendLibrary("md", (markdown) => {
        markdown.set({ html: true, linkify: false });
        markdown.use(anchor, { slugify: anchorOf, tabIndex: false }).use(alerts);
        markdown.renderer.rules.table_open = () => '<div class="table" tabindex="0"><table>\n';
        markdown.renderer.rules.table_close = () => "</table></div>\n";
      });
      for (const { source, title } of SITE_PAGES) {
        config.addTemplate(source, readFileSync(source, "utf8"), {
          permalink: siteFile(source),
          layout: false,
          source,
          title,
          templateEngineOverride: "md",
        });
      }
      config.addTransform("page", function (content) {
        const source = SITE_PAGES.find((page) => this.page.inputPath.endsWith(`/${page.source}`));
        if (source === undefined) return content;
        const linked = content.replaceAll(/(?<=\b(?:href|src|srcset)=")[^"]+(?=")/g, (href) =>
          targetOf(href.replaceAll("&amp;", "&"), source.source).replaceAll("&", "&amp;"),
        );
        // What scrolls sideways can be reached with the keyboard.
        return layout(source.source, source.title, linked.replaceAll("<pre>", '<pre tabindex="0">'));
      });
    },
  });
  await eleventy.write();
}

if (import.meta.main) await buildSite("site/out");
