// Why an address is in the lists of the file, or not, on a terminal: a block for each list, then the interfaces that have it, then what
// keeps it out of the other sources.
import { accountRegionKey } from "../../model/account-region.ts";
import type {
  Against,
  Bringer,
  ExplainedList,
  Explanation,
  Holder,
  ListUse,
  Since,
} from "../../model/asked/explanation.ts";
import type { Origin } from "../../model/change.ts";
import { formatCidr } from "../../model/cidr.ts";
import { withoutMark } from "../../model/remembered/entry-mark.ts";
import { holdPhrase } from "../../model/remembered/list-tags.ts";
import { count, counted, listed, listedUpTo } from "../../model/sentence.ts";
import { makerText } from "../list-command-words.ts";
import { shellWord, visible } from "../visible.ts";
import { wrap } from "../width.ts";
import { lineOf } from "../wording.ts";
import { type Palette, paletteOf, type Style } from "./palette.ts";

/** Of each kind of line; a wide block has thousands. `--verbose` and `--json` have all. */
const SHOWN = 10;

/** `uses`: by address of the list. Ends with a line break. */
export function explainText(explanation: Explanation, uses: ReadonlyMap<string, ListUse>, style: Style): string {
  const palette = paletteOf(style);
  const { lists, interfaces, against } = explanation;
  const most = style.verbose ? Number.POSITIVE_INFINITY : SHOWN;
  const blocks = [
    [palette.title(headline(explanation))],
    ...lists.map((list) => listLines(list, uses.get(list.address), most, palette)),
    interfaces.length === 0 ? [] : ["Interfaces that have it:", ...few(interfaces.map(holderText), most)],
    against.length === 0 ? [] : [`${keptOut(lists)}:`, ...few(againstTexts(against), most)],
  ];
  const lines = blocks
    .filter((block) => block.length > 0)
    .map((block) => block.flatMap((line) => indented(line, style)));
  return `${lines.map((block) => block.join("\n")).join("\n\n")}\n`;
}

/** Above what sources say that do not bring it: of an address that is in lists, and of one that is in none. */
function keptOut(lists: Explanation["lists"]): string {
  return lists.some(({ entries }) => entries.length > 0)
    ? "Sources that do not bring it, and why"
    : "What keeps it out";
}

/** Longer lines go on below, further in. */
function indented(line: string, { width }: Style): readonly string[] {
  const indent = /^ */.exec(line)?.[0] ?? "";
  return wrap(line.slice(indent.length), width - indent.length - 2).map(
    (part, i) => `${indent}${i === 0 ? "" : "  "}${part}`,
  );
}

function few(lines: readonly string[], most: number): readonly string[] {
  const more = lines.length - most;
  return more > 0
    ? [...lines.slice(0, most), `${count(more)} more; --verbose shows them.`].map((line) => `  ${line}`)
    : lines.map((line) => `  ${line}`);
}

function headline({ block, lists, interfaces }: Explanation): string {
  const having = lists.filter(({ entries }) => entries.length > 0).length;
  const unread = lists.filter(({ has }) => has === "unknown").length;
  const where = having === 0 ? "no prefix list of the file" : counted(having, "prefix list");
  const parts = [
    `${formatCidr(block)} is in ${where}.`,
    ...(unread === 0 ? [] : [`${counted(unread, "list")} could not be read.`]),
    ...(interfaces.length === 0 ? ["No interface that was read has it."] : []),
  ];
  return parts.join(" ");
}

function stateText({ has, pending }: ExplainedList): string {
  if (has === "unknown") return "not known";
  if (has === "all") return "in";
  if (has === "some") return "in, in part";
  return pending.includes("add") ? "not in yet" : "not in";
}

function listLines(list: ExplainedList, use: ListUse | undefined, most: number, palette: Palette): readonly string[] {
  const { address, id, mapping, position, entries, brought, hold, suspended, notPlanned } = list;
  const place = position === undefined ? "" : `, ${lineOf(position)}`;
  const owner = mapping === undefined ? "no longer in the file" : `mapping ${mapping}${place}`;
  const name = shellWord(address);
  return [
    `${palette.title(visible(address))}${id === undefined ? "" : ` (${id})`}: ${stateText(list)}; ${visible(owner)}`,
    ...few(
      entries.map(({ cidr, description }, i) => {
        const text = withoutMark(description);
        const said = text === "" ? [] : [`"${visible(text)}"`];
        return [formatCidr(cidr), ...said, ...sinceText(use?.since[i])].join(" ");
      }),
      most,
    ),
    ...few(brought.map(bringerText), most),
    ...(entries.length > 0 && brought.length === 0 && notPlanned === undefined
      ? ["  no source of the file brings it"]
      : []),
    ...pendingLines(list),
    ...(suspended === undefined ? [] : [`  removals are suspended: ${visible(suspended)}`]),
    ...(notPlanned === undefined ? [] : [`  not planned: ${visible(notPlanned)}`]),
    ...(hold === undefined ? [] : [`  on hold ${holdPhrase(hold)}; plsync release ${name} ends that`]),
    ...(use === undefined ? [] : [`  ${referencesText(use)}`]),
  ];
}

function sinceText(since: Since | undefined): readonly string[] {
  if (since === undefined) return [];
  const { version, isFirst, madeBy } = since;
  if (!isFirst) return [`since version ${version} or earlier`];
  const isSaid = madeBy.kind !== "unknown";
  return [
    `since version ${version}${isSaid ? `, made by ${makerText(madeBy)}` : "; the tags of the list do not say who made it"}`,
  ];
}

function bringerText({ mapping, position, cidr, origin }: Bringer): string {
  return `brought as ${formatCidr(cidr)} by mapping ${visible(mapping)}, ${visible(lineOf(position))}: ${originText(origin)}`;
}

function originText(origin: Origin): string {
  switch (origin.kind) {
    case "cidr": {
      const until = origin.expires === undefined ? "" : ` until ${origin.expires}`;
      return `a CIDR of the file${until}${labelText(origin.description)}`;
    }
    case "published":
      return `published by ${visible(origin.host)}${labelText(origin.label)}${origin.edition === undefined ? "" : `, ${visible(origin.edition)}`}`;
    case "resource":
      return `${origin.resourceId}${labelText(origin.label)}${origin.version === undefined ? "" : `, version ${origin.version}`}`;
    case "file":
      return `${visible(origin.file)}${origin.line === undefined ? "" : `:${origin.line}`}${labelText(origin.label)}`;
    case "interface": {
      const { interfaceId, instanceId, label, group } = origin;
      const instance = instanceId === undefined ? "" : ` of ${instanceId}`;
      const through = group === undefined ? "" : `, through group ${group.id}${labelText(group.name)}`;
      return `${interfaceId}${instance}${labelText(label)}${through}`;
    }
  }
}

function labelText(label: string | undefined): string {
  return label === undefined || label === "" ? "" : ` "${visible(label)}"`;
}

function pendingLines({ pending, removed, held, waits }: ExplainedList): readonly string[] {
  const goes = listedUpTo(3, [...new Set(removed.map(({ reason }) => reason))]);
  const words = {
    add: "added",
    remove: `removed (${visible(goes)})`,
    "delete-list": "gone with the list, which is deleted",
  };
  const what = listed(pending.map((one) => words[one]));
  return [
    ...(pending.length === 0
      ? []
      : [`  ${held.length > 0 ? "would be" : "will be"} ${what}${held.length > 0 ? "" : " by the next apply"}`]),
    ...held.map(({ reason }) => `  held back: ${visible(reason)}`),
    ...(waits
      ? ["  not added by the next apply: it waits for room, or does not fit the limits; plsync plan says which"]
      : []),
  ];
}

function referencesText({ references }: ListUse): string {
  if (!references.ok) return `what references the list is not known: ${visible(references.diagnostic.summary)}`;
  if (references.value.length === 0) return "nothing references the list";
  const names = references.value.map(({ resourceId, ownerId }) => `${resourceId} (${ownerId})`);
  return `referenced by ${visible(listedUpTo(SHOWN, names))}`;
}

function holderText({ at, record }: Holder): string {
  const { id, status, instanceId, name, description, groups } = record;
  const carried = groups.map((group) => `${group.id}${labelText(group.name)}`);
  return [
    `${id}${labelText(name ?? description)} in ${visible(accountRegionKey(at))}`,
    status,
    ...(instanceId === undefined ? [] : [instanceId]),
    carried.length === 0 ? "no groups" : `groups ${listedUpTo(SHOWN, carried)}`,
  ].join(", ");
}

/** That an interface carries none of the groups, or is not selected, is so for most sources: it is said once for each interface. */
function againstTexts(against: readonly Against[]): readonly string[] {
  const strangers = Map.groupBy(against.filter(isStranger), ({ interfaceId, reason }) => `${interfaceId} ${reason}`);
  const others = against.filter((one) => !isStranger(one));
  return [
    ...others.map(
      ({ mapping, position, interfaceId, reason }) =>
        `mapping ${visible(mapping)}, ${visible(lineOf(position))}: ${interfaceId === undefined ? "" : `${interfaceId} `}${visible(withoutMapping(reason, mapping))}`,
    ),
    ...[...strangers.values()].map((same) => {
      const [{ mapping, position, interfaceId, reason } = same[0] as Against, ...rest] = same;
      const more = rest.length === 0 ? "" : ` and ${counted(rest.length, "other source")}`;
      return `mapping ${visible(mapping)}, ${visible(lineOf(position))}${more}: ${interfaceId} ${visible(reason)}`;
    }),
  ];
}

const isStranger = ({ code }: Against): boolean => code === "no_group" || code === "not_selected";

/** The summary of a diagnostic begins with the mapping, which stands in front already. */
function withoutMapping(reason: string, mapping: string): string {
  const start = `mapping ${mapping}: `;
  return reason.startsWith(start) ? reason.slice(start.length) : reason;
}
