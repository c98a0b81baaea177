// How plsync writes JSON for people and programs.

/** The version of the format of every JSON that a command prints. */
export const FORMAT_VERSION = "1.0";

/** The value as JSON, indented by two spaces and with a final line break. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
