// The members of a JSON request, read by name and type. A member that was never read is refused at the end, so that a wrong request is
// never silently accepted.
import { refuse } from "./aws-error.ts";

type Members = Readonly<Record<string, unknown>>;

/** Refuses a parameter's value. */
export function invalid(message: string): never {
  return refuse("InvalidParameterException", message);
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The members of a JSON body; an empty body has none. */
export function membersOf(body: string): Members {
  if (body === "") return {};
  try {
    const members: unknown = JSON.parse(body);
    if (isObject(members)) return members;
  } catch {
    // refused like a body that is no object
  }
  return refuse("SerializationException", "The request body is not a JSON object.");
}

/** The members of a request, or of one object in it. */
export class RequestBody {
  readonly #members: Members;
  readonly #read = new Set<string>();

  constructor(members: Members) {
    this.#members = members;
  }

  /** A text, or undefined. */
  text(name: string): string | undefined {
    return this.#member(name, (value) => typeof value === "string");
  }

  /** A text, which must be there and not empty. */
  required(name: string): string {
    const value = this.text(name);
    return value === undefined || value === "" ? invalid(`The parameter ${name} is required.`) : value;
  }

  /** True or false, or undefined. */
  flag(name: string): boolean | undefined {
    return this.#member(name, (value) => typeof value === "boolean");
  }

  /** A whole number, or undefined. */
  integer(name: string): number | undefined {
    return this.#member(name, (value) => Number.isSafeInteger(value));
  }

  /** One of the values, or absent. */
  oneOf<T extends string>(name: string, values: readonly T[]): T | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    return values.find((value) => value === text) ?? invalid(`The value ${text} of ${name} is not one of ${values}.`);
  }

  /** A list of texts; empty when it is not there. */
  texts(name: string): readonly string[] {
    const isTexts = (value: unknown) => Array.isArray(value) && value.every((item) => typeof item === "string");
    return this.#member<readonly string[]>(name, isTexts) ?? [];
  }

  /** A list of objects; empty when it is not there. */
  objects(name: string): readonly RequestBody[] {
    const isObjects = (value: unknown) => Array.isArray(value) && value.every(isObject);
    return (this.#member<readonly Members[]>(name, isObjects) ?? []).map((members) => new RequestBody(members));
  }

  /**
   * To be called last: checks that everything that was sent has been read.
   * @throws AwsError InvalidParameterException
   */
  refuseUnread(): void {
    const unread = Object.keys(this.#members).find((name) => !this.#read.has(name));
    if (unread !== undefined) invalid(`The simulator does not know the parameter ${unread}.`);
  }

  #member<T>(name: string, fits: (value: unknown) => boolean): T | undefined {
    this.#read.add(name);
    const value = this.#members[name];
    if (value === undefined || value === null) return undefined;
    return fits(value) ? (value as T) : refuse("SerializationException", `${name} has a value of a wrong type.`);
  }
}
