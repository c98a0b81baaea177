// Inputs that have one value a line.

/** Without blank lines and surrounding blanks. */
export function lines(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
