// What a first file must say: from the options, from what the environment and AWS say, or from the person who is asked.
import type { AmbientView, SeenList } from "../../aws/ambient/view.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import { isWellFormedRegion } from "../../model/partition.ts";
import { isAccountId } from "../../model/principal.ts";
import { listed } from "../../model/sentence.ts";
import { visible } from "../../render/visible.ts";
import { badUsage } from "../arguments.ts";
import type { Terminal } from "../terminal.ts";
import { type Answer, accountOf, groupOf, listOf } from "./offers.ts";

export interface Choices {
  readonly owner: string;
  /** Of the lists; 12 digits. */
  readonly accountId: string;
  readonly region: string;
  readonly group: string;
  /** Of the mapping, and of its list. */
  readonly list: string;
  /** The list that has this name already, which nobody owns yet. */
  readonly existing: SeenList | undefined;
  /** Empty: nothing is known that the source should be limited to. */
  readonly within: readonly string[];
  /** Where the group is, if elsewhere. */
  readonly source: { readonly accountId: string; readonly region: string } | undefined;
}

/** What the command line says. */
export interface Given {
  readonly owner: string | undefined;
  readonly account: string | undefined;
  readonly region: string | undefined;
  readonly group: string | undefined;
  readonly list: string | undefined;
  readonly within: readonly string[];
  readonly "source-account": string | undefined;
  readonly "source-region": string | undefined;
}

/** A form that answers must have, and what is said to somebody whose answer has another one. */
interface Form {
  readonly fits: (answer: string) => boolean;
  readonly says: string;
}

/** As the schema of the file has them. */
export const OWNER_FORM = /^[A-Za-z0-9]([A-Za-z0-9._/:=+@-]*[A-Za-z0-9])?$/;
export const GROUP_FORM = /^sg-([0-9a-f]{8}|[0-9a-f]{17})$/;

const FORMS = {
  owner: {
    fits: (answer) => OWNER_FORM.test(answer),
    says: "It has letters, digits and . _ / : = + @ -, and begins and ends with a letter or digit: acme/network, for example.",
  },
  account: { fits: isAccountId, says: "The id of an account has 12 digits, and nothing between them." },
  region: { fits: isWellFormedRegion, says: "Regions look like eu-west-1." },
  group: { fits: (answer) => GROUP_FORM.test(answer), says: "The id of a group looks like sg-0a1b2c3d4e5f60718." },
  list: { fits: (answer) => answer !== "" && answer.length <= 255, says: "A name has 1 to 255 characters." },
} as const satisfies Readonly<Record<string, Form>>;

type Chosen =
  | { readonly ok: true; readonly choices: Choices }
  | { readonly ok: false; readonly diagnostic: Diagnostic };

/**
 * `remote`: the owner that the repository's remote suggests; `region`: where to look when nothing says; `view`: what AWS shows; undefined:
 * nothing. Asks only for what nothing else says; without a terminal, that is the error.
 */
export async function choose(
  given: Given,
  {
    remote,
    region,
    view,
  }: Readonly<Record<"remote" | "region", string | undefined>> & { view: AmbientView | undefined },
  terminal: Terminal,
): Promise<Chosen> {
  const missing: string[] = [];
  let ended = false;
  const answer: Answer = async (
    option,
    value,
    question,
    { suggestion, meant = (typed: string) => typed, refused } = {},
  ) => {
    if (value !== undefined) return value;
    if (!terminal.canAsk) {
      if (suggestion === undefined) missing.push(`--${option}`);
      return suggestion ?? "";
    }
    const shown = suggestion === undefined ? "" : ` [${visible(suggestion)}]`;
    while (!ended) {
      const line = await terminal.ask(`${question}${shown}: `);
      ended = line === null;
      const typed = line?.trim() || suggestion;
      const chosen = typed === undefined ? "" : meant(typed);
      const wrong = ended ? undefined : FORMS[option].fits(chosen) ? refused?.(chosen) : FORMS[option].says;
      if (wrong === undefined) return chosen;
      terminal.note("error", `${wrong}\n`);
    }
    return "";
  };
  const saysWhere = given["source-account"] !== undefined || given["source-region"] !== undefined;
  const here = saysWhere ? [] : (view?.groups ?? []);
  const owner = await answer("owner", given.owner, "Who owns the lists (a name that never changes)", {
    suggestion: remote,
  });
  const accountId = await accountOf(given.account, view, answer, terminal);
  const listRegion = await answer("region", given.region, "Region of the lists", { suggestion: region });
  const group = await groupOf(given.group, here, answer, terminal);
  const seen = here.find(({ id }) => id === group);
  const name = seen?.name === "default" ? undefined : seen?.name;
  const isHere = accountId === view?.accountId && listRegion === region;
  const lists = isHere ? (view?.lists ?? []) : [];
  const suggested = nameFrom(name) ?? `members-of-${group}`;
  const refused = (name: string): string | undefined => {
    const other = lists.find((seen) => seen.name === name && seen.owner !== undefined && seen.owner !== owner);
    return other && `That name is taken: ${ownedBy(other)}. Choose another.`;
  };
  const list = await listOf(given.list, suggested, lists, { answer, refused }, terminal);
  if (ended) return { ok: false, diagnostic: ENDED };
  const existing = lists.find((seen) => seen.name === list);
  if (existing !== undefined && refused(list) !== undefined) return { ok: false, diagnostic: owned(existing) };
  if (missing.length > 0) return { ok: false, diagnostic: notSaid(missing) };
  const within = given.within.length > 0 ? given.within : (view?.blocks.get(seen?.vpcId ?? "") ?? []);
  // The group that was looked at is in the account of these credentials, wherever the lists are.
  const groupIsIn = seen === undefined ? accountId : (view?.accountId ?? accountId);
  const sourceAccount = given["source-account"] ?? groupIsIn;
  const source =
    saysWhere || sourceAccount !== accountId
      ? {
          accountId: sourceAccount,
          region: given["source-region"] ?? (seen === undefined ? listRegion : (region ?? listRegion)),
        }
      : undefined;
  return { ok: true, choices: { owner, accountId, region: listRegion, group, list, existing, within, source } };
}

/** Whoever ends the questions takes none of the suggestions. */
const ENDED: Diagnostic = {
  code: "refused",
  severity: "error",
  summary: "nothing was written: the questions were not answered to the end",
};

function ownedBy({ id, name, owner = "" }: SeenList): string {
  return `the list ${visible(name)} (${id}) belongs to ${visible(owner)}`;
}

function owned(list: SeenList): Diagnostic {
  return badUsage(
    ownedBy(list),
    "Choose another name for the list, with --list. Only the mappings file of its owner may change that one.",
  );
}

/** A list may have any name; letters, digits, dots and dashes are easy to write in rules and on command lines. */
function nameFrom(name: string | undefined): string | undefined {
  const plain = name?.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^-+|-+$/g, "");
  return plain === undefined || plain === "" || plain.startsWith("sg-") ? undefined : plain.slice(0, 60);
}

function notSaid(missing: readonly string[]): Diagnostic {
  return badUsage(
    `init does not know everything that it needs: ${listed(missing)} ${missing.length === 1 ? "is" : "are"} missing`,
    "Add what is missing, or run plsync init in a terminal, where it asks. With credentials of an AWS account in the environment, it finds the account and offers its groups.",
  );
}
