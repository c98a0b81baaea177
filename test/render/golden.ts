// Golden files: what a person sees, compared byte for byte. `UPDATE_GOLDEN=1` writes them; read every one that changed.
import { readFileSync, writeFileSync } from "node:fs";
import { expect } from "vitest";

export function expectGolden(name: string, text: string): void {
  const file = new URL(`../golden/${name}`, import.meta.url);
  if (process.env.UPDATE_GOLDEN !== undefined) writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, "utf8"));
}
