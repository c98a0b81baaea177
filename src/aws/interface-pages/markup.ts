// Walks the bytes of an XML document tag by tag. It knows only the XML that EC2 writes and refuses all other, however valid, so that
// it never takes for something else what the SDK's parser would take for something.
//
//   document = [ "<?xml" … "?>" ] SPACE? "<" NAME [ ' xmlns="' … '"' ] ( "/>" | ">" content "</" NAME ">" ) SPACE? end
//   element  = "<" NAME "/>" | "<" NAME ">" content "</" NAME ">"          both times the same name
//   content  = ( LINES? element )* LINES? | TEXT
//   NAME     = a letter, then letters and digits      TEXT = bytes without "<"
//   SPACE    = blanks, tabs, line breaks              LINES = a SPACE with a line break: the SDK takes other space for text
//
// So there are no attributes but that one, no comments, CDATA sections, processing instructions and prefixes.

/** The document has something that is not in the grammar, or is broken. `message` completes "the page has …". */
export class NotUnderstood extends Error {
  override readonly name = "NotUnderstood";
}

const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BLANK = 0x20;
const QUOTE = 0x22;
const SLASH = 0x2f;
const LESS = 0x3c;
const GREATER = 0x3e;

/** Deeper elements are refused. Those of EC2's interfaces are 7 deep. */
const DEEPEST = 24;

const IN_NAME = Uint8Array.from({ length: 256 }, (_, byte) => (/[A-Za-z0-9]/.test(String.fromCharCode(byte)) ? 1 : 0));

/** Number of a name, by which it is looked up; names of one number are told apart by `Markup.isNamed`. */
export function nameNumber(name: string): number {
  let number = 0;
  for (let index = 0; index < name.length; index++) number = (Math.imul(number, 31) + name.charCodeAt(index)) | 0;
  return number;
}

export class Markup {
  readonly bytes: Uint8Array;
  /** Where the walk stands. */
  at = 0;
  /** Of the tag that was opened last: where its name begins and ends, its number, and whether it is closed already (`<name/>`). */
  nameStart = 0;
  nameEnd = 0;
  number = 0;
  isEmpty = false;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** Opens the root. */
  openRoot(): void {
    if (this.hasText("<?xml")) {
      while (!this.hasText("?>")) this.step();
      this.at += 2;
      this.skipSpace();
    }
    if (this.bytes[this.at] !== LESS) throw new NotUnderstood("no root element where it should begin");
    this.readName();
    if (this.hasText(' xmlns="')) {
      this.at += 8;
      while (this.bytes[this.at] !== QUOTE) this.step();
      this.at++;
    }
    this.endTag();
  }

  /** Opens the next element inside this one, or says that there is none and stands at the closing tag. */
  open(): boolean {
    this.skipLines();
    if (this.bytes[this.at] !== LESS) throw new NotUnderstood("text between elements");
    if (this.bytes[this.at + 1] === SLASH) return false;
    this.readName();
    this.endTag();
    return true;
  }

  /** Closes the element whose name stands there. */
  close(nameStart: number, nameEnd: number): void {
    const { bytes } = this;
    let at = this.at + 2;
    if (bytes[this.at] !== LESS || bytes[this.at + 1] !== SLASH) throw new NotUnderstood("an element inside text");
    for (let index = nameStart; index < nameEnd; index++) {
      if (bytes[index] !== bytes[at++]) throw new NotUnderstood("a closing tag of another name");
    }
    if (bytes[at] !== GREATER) throw new NotUnderstood("a closing tag of another name");
    this.at = at + 1;
  }

  /** Nothing may follow the root but space. */
  end(): void {
    this.skipSpace();
    if (this.at < this.bytes.length) throw new NotUnderstood("something behind its root element");
  }

  /** Goes to the end of the text that begins here. */
  skipText(): void {
    const { bytes } = this;
    const end = bytes.length;
    let at = this.at;
    while (at < end && bytes[at] !== LESS) at++;
    this.at = at;
  }

  /** Goes over the content of an element of any kind, to its closing tag. */
  skipContent(depth = 0): void {
    if (depth > DEEPEST) throw new NotUnderstood("too many elements inside each other");
    for (;;) {
      this.skipText();
      if (this.bytes[this.at + 1] === SLASH) return;
      this.readName();
      this.endTag();
      if (this.isEmpty) continue;
      const { nameStart, nameEnd } = this;
      this.skipContent(depth + 1);
      this.close(nameStart, nameEnd);
    }
  }

  /** True if the name of the tag that was opened last is this one. */
  isNamed(name: Uint8Array): boolean {
    const { bytes, nameStart } = this;
    if (this.nameEnd - nameStart !== name.length) return false;
    for (let index = 0; index < name.length; index++) if (bytes[nameStart + index] !== name[index]) return false;
    return true;
  }

  private readName(): void {
    const { bytes } = this;
    const start = this.at + 1;
    let at = start;
    let number = 0;
    let byte = bytes[at] as number;
    while (IN_NAME[byte] === 1) {
      number = (Math.imul(number, 31) + byte) | 0;
      byte = bytes[++at] as number;
    }
    if (at === start) throw new NotUnderstood("a comment, a CDATA section or another special tag");
    this.nameStart = start;
    this.nameEnd = at;
    this.number = number;
    this.at = at;
  }

  private endTag(): void {
    this.isEmpty = this.bytes[this.at] === SLASH;
    if (this.isEmpty) this.at++;
    if (this.bytes[this.at++] !== GREATER) throw new NotUnderstood("an attribute, a prefix or another unusual tag");
  }

  private skipLines(): void {
    const start = this.at;
    if (this.bytes[start] === LESS) return;
    const hasLineBreak = this.skipSpace();
    if (this.at > start && !hasLineBreak) throw new NotUnderstood("space without a line break between elements");
  }

  private skipSpace(): boolean {
    const { bytes } = this;
    let hasLineBreak = false;
    let at = this.at;
    for (;;) {
      const byte = bytes[at];
      if (byte === LINE_FEED || byte === CARRIAGE_RETURN) hasLineBreak = true;
      else if (byte !== BLANK && byte !== TAB) break;
      at++;
    }
    this.at = at;
    return hasLineBreak;
  }

  private hasText(text: string): boolean {
    for (let index = 0; index < text.length; index++) {
      if (this.bytes[this.at + index] !== text.charCodeAt(index)) return false;
    }
    return true;
  }

  private step(): void {
    if (++this.at >= this.bytes.length) throw new NotUnderstood("no end");
  }
}
