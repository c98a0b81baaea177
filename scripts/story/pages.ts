// The story as files that GitHub shows: pictures of the terminal, which it cannot draw, and Markdown, which it draws as it does in a
// pull request and in a job's summary.
import type { Texts } from "./story.ts";
import { terminalPicture } from "./terminal-picture.ts";

const WRITTEN = "<!-- Written by scripts/build-story.ts. Do not edit. -->";
const BEGIN = "<!-- Written by scripts/build-story.ts until the next such line. -->";
const END = "<!-- End of what scripts/build-story.ts writes. -->";
const TITLE = "plsync plan on a terminal";

/** GitHub shows the comment in a pull request and this page alike. */
function commentPage({ title, comment }: Texts): string {
  return `${WRITTEN}
# A pull request's comment

A pull request in the company of [mappings.example.yaml](../mappings.example.yaml) adds the bastions, adopts a list that was made by hand,
makes \`ledger-clients-ipv6\` larger, and lets one run delete three lists. Meanwhile a batch runner was replaced, and most web servers are
gone. plsync comments:

---

${title}

${comment}`;
}

function summaryPage({ summary }: Texts): string {
  return `${WRITTEN}
# A job's summary

The pull request of [this comment](pull-request-comment.md) was merged and is applied. One list cannot get its new size, because a
security group that references it has no room for that many rules. The summary says first what needs a person:

---

${summary}`;
}

/** The README with the part of the comment that is always open in the place that is marked for it. */
function readmePage(readme: string, { title, comment }: Texts): string {
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error("README.md has no place for the comment");
  const open = comment.slice(0, comment.indexOf("<details")).trim();
  const inside = `${BEGIN}\n\n**${title.replace(/^#+ /, "")}**\n\n${open}\n\n`;
  return readme.slice(0, begin) + inside + readme.slice(end);
}

/** Path → text of every file that the story is told in. `readme`: README.md as it is. */
export function storyFiles(texts: Texts, readme: string): ReadonlyMap<string, string> {
  const command = "plsync plan";
  return new Map([
    [
      "docs/pictures/terminal-plan.svg",
      terminalPicture({ command, output: texts.terminal.output }, texts.terminal.columns, TITLE),
    ],
    [
      "docs/pictures/terminal-plan-narrow.svg",
      terminalPicture({ command, output: texts.narrowTerminal.output }, texts.narrowTerminal.columns, TITLE),
    ],
    ["docs/pull-request-comment.md", commentPage(texts)],
    ["docs/job-summary.md", summaryPage(texts)],
    ["README.md", readmePage(readme, texts)],
  ]);
}
