// What is wrong with a value, and where in it one is looking.
import type { SchemaError } from "./schema.ts";

/** Whether a value is as a schema says; what is not, is noted if there are findings to note it in, and costs nothing otherwise. */
export type Check = (value: unknown, findings: Findings | undefined) => boolean;

export class Findings {
  readonly errors: SchemaError[] = [];
  readonly #keys: (string | number)[] = [];
  #propertyName: string | undefined;

  add(error: Omit<SchemaError, "instancePath" | "propertyName">): void {
    const pointer = this.#keys.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
    const key = this.#propertyName;
    this.errors.push({ instancePath: pointer, ...error, ...(key === undefined ? {} : { propertyName: key }) });
  }

  /** Checks what stands under the key. */
  below(key: string | number, value: unknown, check: Check): boolean {
    this.#keys.push(key);
    const passes = check(value, this);
    this.#keys.pop();
    return passes;
  }

  /** Checks a key of the value. */
  name(key: string, check: Check): boolean {
    this.#propertyName = key;
    const passes = check(key, this);
    this.#propertyName = undefined;
    return passes;
  }
}
