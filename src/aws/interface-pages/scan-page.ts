// Reads the kept parts of a page straight from its bytes, as the SDK's parser and schema reader would.
import { Markup, NotUnderstood } from "./markup.ts";
import type { Members, Shape } from "./page-shape.ts";
import { type PageText, pageText } from "./page-text.ts";

/** RFC 3339 as EC2 writes it; the ranges are those that the SDK checks. */
const TIME = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/;
const ITEM = Buffer.from("item");
const EMPTY = { struct: {}, list: [], text: "", flag: false, number: 0 } as const;

/**
 * A reader of pages of this shape. It returns the object that the SDK would return, of which only the kept parts are there, and throws
 * NotUnderstood for all that is not certain to be read as the SDK reads it.
 */
export function pageScanner(shape: Shape): (bytes: Buffer) => object {
  const text = pageText();
  return (bytes) => new PageScan(bytes, text).root(shape);
}

/** Numbers the structs of all pages, so that each knows which elements it had. */
let structs = 0;

class PageScan {
  private readonly bytes: Buffer;
  private readonly markup: Markup;
  private readonly text: PageText;

  constructor(bytes: Buffer, text: PageText) {
    this.bytes = bytes;
    this.markup = new Markup(bytes);
    this.text = text;
  }

  root(shape: Shape): object {
    const { markup } = this;
    if (shape.kind !== "struct") throw new TypeError("a page is a struct");
    markup.openRoot();
    const { nameStart, nameEnd, isEmpty } = markup;
    const page = isEmpty ? {} : this.struct(shape.members);
    if (!isEmpty) markup.close(nameStart, nameEnd);
    markup.end();
    return page;
  }

  private struct(members: Members): object {
    const { markup } = this;
    const value: Record<string, unknown> = {};
    const number = ++structs;
    while (markup.open()) {
      const { nameStart, nameEnd, isEmpty } = markup;
      const member = members.get(markup.number);
      if (member === undefined || !markup.isNamed(member.name)) {
        if (!isEmpty) markup.skipContent();
      } else {
        if (member.lastIn === number) throw new NotUnderstood("an element twice that can be there once");
        member.lastIn = number;
        const read = isEmpty ? empty(member.shape) : this.content(member.shape, member.isKept);
        if (member.isKept) value[member.property] = read;
      }
      if (!isEmpty) markup.close(nameStart, nameEnd);
    }
    return value;
  }

  private list(item: Shape, isKept: boolean): unknown[] {
    const { markup } = this;
    const items: unknown[] = [];
    while (markup.open()) {
      const { nameStart, nameEnd, isEmpty } = markup;
      if (!markup.isNamed(ITEM)) throw new NotUnderstood("something other than items in a list");
      items.push(isEmpty ? empty(item) : this.content(item, isKept));
      if (!isEmpty) markup.close(nameStart, nameEnd);
    }
    return items;
  }

  private content(of: Shape, isKept: boolean): unknown {
    if (of.kind === "struct") return this.struct(of.members);
    if (of.kind === "list") return this.list(of.item, isKept);
    const { markup } = this;
    const start = markup.at;
    markup.skipText();
    if (!isKept && of.kind !== "time") return undefined;
    const read = this.text(this.bytes, start, markup.at);
    if (of.kind === "time") return time(read);
    return of.kind === "flag" ? read.toLowerCase() === "true" : of.kind === "number" ? Number(read) : read;
  }
}

function time(text: string): Date {
  if (!TIME.test(text)) throw new NotUnderstood("an unusual time");
  return new Date(text);
}

function empty(of: Shape): unknown {
  if (of.kind === "time") throw new NotUnderstood("an empty time");
  return EMPTY[of.kind];
}
