// A version of a list, as a person writes it.

/** The version that a person names, such as `7`; undefined when the text is no version. */
export function versionNumber(text: string): number | undefined {
  return /^[1-9]\d{0,9}$/.test(text) ? Number(text) : undefined;
}
