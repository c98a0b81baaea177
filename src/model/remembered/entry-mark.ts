// What plsync remembers on the entries of a list that is not its own (`manage: entries`): such a list gets no tags, since they belong to
// whoever made it. So each entry says at the end of its description which file filled it, and by which settings.
//
//   eni-0a1b… i-0c2d… worker-1 [plsync acme/network 3f9a…]
//
// From the marks a run tells the entries that plsync brought from others, one file's from another's, and whether the settings of the
// file are those that a reviewed apply has applied. Whoever may write entries could forge them, but has no need to.

/** API reference of CreateManagedPrefixList: a description has up to 255 characters. */
const LONGEST = 255;

/** Digits of the settings digest: to find two files of one digest takes some 2^80 tries. */
const DIGITS = 40;

/** Owners that leave room for what an entry is, in characters. */
export const LONGEST_MARKED_OWNER = 128;

export interface EntryMark {
  /** Of the file: no blanks are in it. */
  readonly owner: string;
  /** Digest of the settings by which the entry came, 40 hex digits; absent while a selector was not resolved. */
  readonly settings?: string;
}

const MARK = new RegExp(`(?:^| )\\[plsync ([^\\s\\]]+)(?: ([0-9a-f]{${DIGITS}}))?\\]$`);

/** The mark of the entries of a file. `settings`: the digest of the list's settings, 64 hex digits; undefined while it is not known. */
export function entryMark(owner: string, settings: string | undefined): EntryMark {
  return settings === undefined ? { owner } : { owner, settings: settings.slice(0, DIGITS) };
}

/** The mark at the end of the description; undefined: plsync did not bring the entry, or the list is its own. */
export function markOf(description: string): EntryMark | undefined {
  const [, owner, settings] = MARK.exec(description) ?? [];
  if (owner === undefined) return undefined;
  return settings === undefined ? { owner } : { owner, settings };
}

/** The description without the mark. */
export function withoutMark(description: string): string {
  return description.replace(MARK, "");
}

/** The text with the mark in place of any that it has; at most 255 UTF-16 units, for which the text is cut and ends in `…`. */
export function withMark(text: string, { owner, settings }: EntryMark): string {
  const mark = `[plsync ${owner}${settings === undefined ? "" : ` ${settings}`}]`;
  const said = cutTo(withoutMark(text), LONGEST - mark.length - 1);
  return said === "" ? mark : `${said} ${mark}`;
}

/** At most `longest` UTF-16 units of the text, cut between characters and then ending in `…`. */
export function cutTo(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let cut = "";
  for (const character of text) {
    if (cut.length + character.length > longest - 1) break;
    cut += character;
  }
  return `${cut}…`;
}
