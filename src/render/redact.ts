// For public repositories: makes account ids and addresses in finished text unreadable. The text keeps its length, so that columns
// stay aligned.
//
//   111111111111      xxxxxxxx1111        also inside an ARN, and 1111-2222-3333, as the console shows it
//   10.20.7.14/32     10.20.x.xx/32       and with dashes: ip-10-20-7-14, ec2-203-0-113-25, web-10-20-7-14
//   2001:db8:1::7/64  2001:db8:x::x/64    and with dashes; 0.0.0.0/0 and ::/0 reveal nothing and stay
//
// What merely looks like one stays: digests, run numbers, URLs of GitHub pages, versions, times.
import { parseAddress } from "../model/cidr.ts";

/** In Markdown that begins with an address, its first dot is escaped. */
const IPV4 = String.raw`(?<!\d|\d\.|\bv)(?<kept4>\d{1,3}\\?\.\d{1,3}\.)(?<rest4>\d{1,3}\.\d{1,3})(?!\.?\d)`;
/** Four numbers or more, as a name may count on behind an address or before it: all but the first two are hidden. */
const DASHED4 = String.raw`(?<!\d|\d{4}-)(?<kept4d>(?:ec2-)?\d{1,3}-\d{1,3}-)(?<rest4d>\d{1,3}(?:-\d{1,3})+)(?!\d)`;
/** `::` may stand as `\x3a:`, where a word begins with it. Whether it is an address is looked at afterwards. */
const GROUP = "[0-9A-Fa-f]{1,4}";
const IPV6 = String.raw`(?<six>(?:\\x3a:(?:${GROUP}:){0,6}|(?<![0-9A-Za-z])(?:(?:${GROUP})?:){2,8})(?:(?:\d{1,3}\.){3}\d{1,3}|${GROUP})?)(?![0-9A-Za-z])`;
/** Eight groups, or fewer with a gap. Only of the blocks that are in use (RFC 4291, RFC 4193), since names have dashes, too. */
const DASHED6 = `(?<![0-9A-Za-z])(?<kept6d>(?:[23][0-9A-Fa-f]{3}|[fF][cdCD][0-9A-Fa-f]{2}|[fF][eE][89abAB][0-9A-Fa-f])-(?:${GROUP}-)?)(?<rest6d>(?:${GROUP}-|-){1,7}${GROUP}|-)(?![0-9A-Za-z])`;
/** As the console shows account ids. */
const GROUPED = String.raw`(?<!\d|\d-)(?<kept12>\d{4}-\d{4})(?=-\d{4}(?!\d|-\d))`;
const ACCOUNT = String.raw`(?<!\d|\d\.)(?<account>\d{12})(?!\d|[A-Za-z]|\.\d)`;
/** Passed over as a whole. */
const PAGE = String.raw`https:\/\/(?:github\.com|[\w-]+\.ghe\.com)\/[^\s()<>[\]"'\x60|]*`;

const ALL = new RegExp([PAGE, IPV6, IPV4, DASHED6, GROUPED, DASHED4, ACCOUNT].join("|"), "g");

/** How many characters before twelve digits are looked at, to tell what the digits are. */
const LOOK_BACK = 60;
/** How digests are introduced: `digest 123456789012`, `settings 123456789012 -> 210987654321`, `"exact":"…"`. */
const DIGEST_BEFORE =
  /(?:digest|exact|settings|reviewed|approved: expected)[^\w\n|]{1,16}(?:[0-9a-f]{12}(?:, now | -> | → ))?$/i;
const RUN_BEFORE = /\bruns?[ /]#?$/i;
/** After a letter the digits are part of a word, unless the letter ends an escape: `\n` as text, or a colour of the terminal. */
const LETTER_BEFORE = /[A-Za-z]$/;
const ESCAPE_BEFORE = /\\(?:[nrt]|x[0-9a-f]{2}|u[0-9a-f]{4})$|\p{Cc}\[[\d;]*m$/u;

function isAccount(before: string): boolean {
  if (DIGEST_BEFORE.test(before) || RUN_BEFORE.test(before)) return false;
  return !LETTER_BEFORE.test(before) || ESCAPE_BEFORE.test(before);
}

function hidden(text: string): string {
  return text.replace(/[0-9A-Fa-f]/g, "x");
}

function shortIPv4(text: string, kept: string, rest: string): string {
  const isAddress = text.split(/\\?\./).every((part) => Number(part) <= 255);
  return isAddress && text !== "0.0.0.0" ? kept + hidden(rest) : text;
}

/** A colon may end the clause. */
function isIPv6(text: string): boolean {
  return parseAddress(text) !== undefined || (/[^:]:$/.test(text) && parseAddress(text.slice(0, -1)) !== undefined);
}

/** Hides the address in a text with colons, if there is one: its first two groups stay, or what is before `::`. */
function shortIPv6(text: string): string {
  const escaped = "\\x3a:";
  if (text.startsWith(escaped)) {
    const rest = text.slice(escaped.length);
    return isIPv6(`::${rest}`) ? escaped + hidden(rest) : text;
  }
  for (let start = 0; text.indexOf(":", start) >= 0; start = text.indexOf(":", start) + 1) {
    const address = text.slice(start);
    if (!isIPv6(address)) continue;
    const kept = /^(?:[^:]+:[^:]+(?=:)|[^:]*(?=::))/.exec(address)?.[0] ?? "";
    return text.slice(0, start) + kept + hidden(address.slice(kept.length));
  }
  const [found = "", kept = "", rest = ""] = /(\d+\.\d+\.)(\d+\.\d+)$/.exec(text) ?? [];
  return text.slice(0, text.length - found.length) + shortIPv4(found, kept, rest);
}

function once(text: string): string {
  return text.replace(ALL, (found: string, ...more: readonly unknown[]) => {
    const groups = more.at(-1) as Readonly<Record<string, string | undefined>>;
    const offset = Number(more.at(-3));
    if (groups.six !== undefined) return shortIPv6(found);
    if (groups.rest4 !== undefined) return shortIPv4(found, groups.kept4 ?? "", groups.rest4);
    if (groups.rest4d !== undefined) return `${groups.kept4d}${hidden(groups.rest4d)}`;
    if (groups.rest6d !== undefined)
      return isIPv6(found.replaceAll("-", ":")) ? `${groups.kept6d}${hidden(groups.rest6d)}` : found;
    if (groups.kept12 !== undefined) return hidden(found);
    if (groups.account === undefined) return found;
    const before = text.slice(Math.max(0, offset - LOOK_BACK), offset);
    return isAccount(before) ? `xxxxxxxx${found.slice(8)}` : found;
  });
}

/**
 * A function that hides account ids and addresses in finished text of any medium; applying it twice changes nothing more. When `on`
 * is false it returns texts as they are.
 */
export function redactor(on: boolean): (text: string) => string {
  if (!on) return (text) => text;
  return (text) => {
    let shown = once(text);
    // Hiding one address may uncover another right next to it. The digits only become fewer, so this ends.
    for (let next = once(shown); next !== shown; next = once(shown)) shown = next;
    return shown;
  };
}
