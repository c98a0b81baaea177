// From bytes to text: UTF-8 without control characters, or what is wrong, with its line.
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import { excerptOf, positionAt, sourceText } from "./source-text.ts";

export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly diagnostic: Diagnostic };

const REMEDY = "Save the file as UTF-8 text.";

function isUtf8(bytes: Uint8Array): boolean {
  try {
    // `stream`: a character that is cut off at the end is not a mistake yet.
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The number of bytes from the beginning that are UTF-8. */
function utf8Length(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1;
    if (isUtf8(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A byte order mark at the beginning is accepted and left out; positions count without it. `path`: what messages call the file. */
export function decodeText(path: string, bytes: Uint8Array): Decoded {
  const error = (summary: string, text: string, offset: number, marked: number): Decoded => {
    const source = sourceText(path, text);
    const position = positionAt(source, offset);
    const excerpt = excerptOf(source, { start: offset, end: offset + marked });
    const diagnostic = { code: "file_not_text", severity: "error", summary, remedy: REMEDY } as const;
    return { ok: false, diagnostic: { ...diagnostic, position, excerpt } };
  };
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    const diagnostic = { code: "file_not_text", severity: "error", remedy: REMEDY } as const;
    return { ok: false, diagnostic: { ...diagnostic, summary: `${path} is UTF-16` } };
  }
  const text = decode(bytes);
  if (text === undefined) {
    const front = new TextDecoder().decode(bytes.subarray(0, utf8Length(bytes)), { stream: true });
    return error(
      `${path} is not UTF-8: it contains a byte that belongs to no character`,
      `${front}\ufffd`,
      front.length,
      1,
    );
  }
  // YAML 1.2 allows no control characters except tab, line feed, carriage return and next line (chapter 5.1).
  const control = /(?![\t\n\r\u0085])\p{Cc}/u.exec(text);
  if (control !== null) {
    const code = text.charCodeAt(control.index).toString(16).toUpperCase().padStart(4, "0");
    const end = control.index + 200;
    return error(
      `${path} is not text: it contains the control character U+${code}`,
      text.slice(0, end),
      control.index,
      1,
    );
  }
  return { ok: true, text };
}
