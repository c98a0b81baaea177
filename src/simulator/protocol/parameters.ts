// The parameters of a Query request (`AddEntry.1.Cidr=…`), read by name and type. A parameter that was never read is refused at the
// end, so that a wrong request is never silently accepted.
import { AwsError, invalidValue, refuse } from "./aws-error.ts";

interface Node {
  value?: string;
  read: boolean;
  readonly parts: Map<string, Node>;
}

function newNode(): Node {
  return { read: false, parts: new Map() };
}

/** The parameters of a request, or of one structure in it. */
export class Parameters {
  readonly #node: Node;
  readonly #path: string;

  private constructor(node: Node, path: string) {
    this.#node = node;
    this.#path = path;
  }

  /** From names like `AddEntry.1.Cidr` and their values. */
  static of(pairs: Iterable<readonly [string, string]>): Parameters {
    const root = newNode();
    for (const [name, value] of pairs) {
      let node = root;
      for (const part of name.split(".")) {
        let next = node.parts.get(part);
        if (next === undefined) {
          next = newNode();
          node.parts.set(part, next);
        }
        node = next;
      }
      node.value = value;
    }
    return new Parameters(root, "");
  }

  /** The value as it was sent, or undefined. */
  text(name: string): string | undefined {
    const node = this.#node.parts.get(name);
    if (node !== undefined) node.read = true;
    return node?.value;
  }

  /** The value, which must be there and not empty. */
  required(name: string): string {
    const value = this.text(name);
    if (value === undefined || value === "") {
      throw new AwsError(400, "MissingParameter", `The request must contain the parameter ${this.#path}${name}`);
    }
    return value;
  }

  /** A whole number, or undefined. */
  integer(name: string): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const number = Number(value);
    if (!/^-?\d{1,18}$/.test(value) || !Number.isSafeInteger(number)) {
      invalidValue(`Value (${value}) for parameter ${this.#path}${name} is invalid. Expecting an integer.`);
    }
    return number;
  }

  /** A whole number, which must be there. */
  requiredInteger(name: string): number {
    this.required(name);
    return this.integer(name) ?? 0;
  }

  /** `true` or `false`, or undefined. */
  flag(name: string): boolean | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    if (value !== "true" && value !== "false") {
      invalidValue(`Value (${value}) for parameter ${this.#path}${name} is invalid. Expecting true or false.`);
    }
    return value === "true";
  }

  /** `Name.1=a&Name.2=b`, in order of the numbers. */
  list(name: string): readonly string[] {
    return this.#members(name).map(([index, node]) => {
      node.read = true;
      if (node.value === undefined || node.value === "") {
        refuse("MissingParameter", `The request must contain the parameter ${this.#path}${name}.${index}`);
      }
      return node.value;
    });
  }

  /** `Name.1.A=a&Name.1.B=b&Name.2.A=…`: one set of parameters each. */
  structures(name: string): readonly Parameters[] {
    return this.#members(name).map(([index, node]) => new Parameters(node, `${this.#path}${name}.${index}.`));
  }

  /** `Name.A=a&Name.B=b`: the parameters of that structure; empty when it was not sent. */
  structure(name: string): Parameters {
    return new Parameters(this.#node.parts.get(name) ?? newNode(), `${this.#path}${name}.`);
  }

  /** True if anything of that name was sent. */
  has(name: string): boolean {
    return this.#node.parts.has(name);
  }

  /**
   * To be called last: checks that everything that was sent has been read.
   * @throws AwsError UnknownParameter
   */
  refuseUnread(): void {
    const unread = firstUnread(this.#node, []);
    if (unread !== undefined) refuse("UnknownParameter", `The parameter ${unread} is not recognized`);
  }

  /** Of `Name`, or of `Name.member` as STS writes its lists. */
  #members(name: string): readonly (readonly [number, Node])[] {
    let node: Node | undefined = this.#node;
    for (const part of name.split(".")) node = node?.parts.get(part);
    if (node === undefined) return [];
    // `AddEntry=`: an empty serialised list, which EC2 does not take
    if (node.value !== undefined) refuse("InvalidRequest", "The request received was invalid.");
    return [...node.parts]
      .map(([index, member]): [number, Node] => {
        if (!/^[1-9]\d{0,5}$/.test(index))
          refuse("UnknownParameter", `The parameter ${name}.${index} is not recognized`);
        return [Number(index), member];
      })
      .sort(([a], [b]) => a - b);
  }
}

function firstUnread(node: Node, path: readonly string[]): string | undefined {
  if (node.value !== undefined && !node.read) return path.join(".");
  for (const [part, child] of node.parts) {
    const unread = firstUnread(child, [...path, part]);
    if (unread !== undefined) return unread;
  }
  return undefined;
}
