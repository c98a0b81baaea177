// Questions to which AWS shows possible answers: accounts, groups and lists, one of which a number chooses.
import type { AmbientView, SeenGroup, SeenList } from "../../aws/ambient/view.ts";
import { count, plural } from "../../model/sentence.ts";
import { visible } from "../../render/visible.ts";
import type { Terminal } from "../terminal.ts";

/** How many are offered: as many as one digit tells apart. */
const OFFERED = 9;

/**
 * Asks for what an option would say, until the answer has its form or is ended. `suggestion`: what an empty line stands for; `meant`: what
 * is typed, as the option would say it; `refused`: why that cannot be, full sentences.
 */
export type Answer = (
  option: "owner" | "account" | "region" | "group" | "list",
  value: string | undefined,
  question: string,
  more?: {
    readonly suggestion?: string | undefined;
    readonly meant?: (typed: string) => string;
    readonly refused?: (chosen: string) => string | undefined;
  },
) => Promise<string>;

/** Its id; a number chooses among the accounts that are offered. */
export async function accountOf(
  given: string | undefined,
  view: AmbientView | undefined,
  answer: Answer,
  terminal: Terminal,
): Promise<string> {
  const offered = (view?.accounts ?? []).slice(0, OFFERED);
  if (given !== undefined || view === undefined || offered.length === 0 || !terminal.canAsk) {
    return answer("account", given, "Account of the lists (12 digits)", { suggestion: view?.accountId });
  }
  const rows = offered.map(({ id, name }, i) => `  ${i + 1}  ${id}  ${visible(name)}\n`);
  const left = view.accounts.length - offered.length;
  const more = left === 0 ? "" : `  and ${count(left)} more\n`;
  terminal.note("error", `\nOther accounts of the organisation:\n${rows.join("")}${more}\n`);
  const meant = (typed: string): string => (/^[1-9]$/.test(typed) ? (offered[Number(typed) - 1]?.id ?? typed) : typed);
  const question = "Account of the lists (number, or 12 digits)";
  return answer("account", undefined, question, { suggestion: view.accountId, meant });
}

/** Its id; a number or a name chooses among the groups that are offered. */
export async function groupOf(
  given: string | undefined,
  here: readonly SeenGroup[],
  answer: Answer,
  terminal: Terminal,
): Promise<string> {
  if (given !== undefined || here.length === 0 || !terminal.canAsk) {
    return answer("group", given, "Security group whose members belong in the list (sg-…)");
  }
  const offered = here.slice(0, OFFERED);
  const rows = offered.map(({ id, name, interfaces }, i) => {
    return `  ${i + 1}  ${id}  ${visible(name)}, ${count(interfaces)} ${plural(interfaces, "interface")}\n`;
  });
  terminal.note("error", `\nSecurity groups that interfaces carry here:\n${rows.join("")}\n`);
  const meant = (typed: string): string => {
    const [named, another] = offered.filter(({ name }) => name === typed);
    const chosen = another === undefined ? named : undefined;
    return (chosen ?? (/^[1-9]$/.test(typed) ? offered[Number(typed) - 1] : undefined))?.id ?? typed;
  };
  const question = "The one whose members belong in the list (number, or sg-…)";
  return answer("group", undefined, question, { suggestion: "1", meant });
}

/** Its name; a number chooses among the lists that are offered, which are those that nobody owns. */
export async function listOf(
  given: string | undefined,
  suggested: string,
  lists: readonly SeenList[],
  { answer, refused }: { readonly answer: Answer; readonly refused: (name: string) => string | undefined },
  terminal: Terminal,
): Promise<string> {
  const offered = lists.filter(({ owner }) => owner === undefined).slice(0, OFFERED);
  if (given !== undefined || offered.length === 0 || !terminal.canAsk) {
    return answer("list", given, "Name of the list", { suggestion: suggested, refused });
  }
  const rows = offered.map(({ id, name, maxEntries }, i) => {
    return `  ${i + 1}  ${id}  ${visible(name)}, max entries ${count(maxEntries)}\n`;
  });
  terminal.note("error", `\nPrefix lists that exist here, one of which plsync can take over:\n${rows.join("")}\n`);
  const meant = (typed: string): string =>
    /^[1-9]$/.test(typed) ? (offered[Number(typed) - 1]?.name ?? typed) : typed;
  const question = "Name of a new list, or the number of one of these";
  return answer("list", undefined, question, { suggestion: suggested, meant, refused });
}
