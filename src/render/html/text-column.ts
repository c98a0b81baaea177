// One text for each entry, kept once where many are the same: as a report has them.
import type { TextColumn } from "../../explorer/report-data.ts";
import { visible } from "../visible.ts";

export interface ColumnBuilder {
  /** The text of the next entry. */
  readonly add: (text: string) => void;
  /** What was added, safe to show. */
  readonly column: TextColumn;
}

/** An empty column. */
export function columnBuilder(): ColumnBuilder {
  const texts = [""];
  const steps: number[] = [];
  const numbers = new Map([["", 0]]);
  let last = 0;
  return {
    add: (text) => {
      const number = numbers.get(text) ?? texts.push(visible(text)) - 1;
      numbers.set(text, number);
      steps.push(number - last);
      last = number;
    },
    column: { texts, steps },
  };
}
