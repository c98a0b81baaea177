// The sums over what the search leaves; each kind of list is a button that narrows the search to it, and back.
import type { JSX } from "preact";
import type { ListStatus } from "../report-data.ts";
import type { Search } from "../search/filter.ts";
import type { Sums } from "../search/sums.ts";
import type { View } from "../state.ts";
import type { Going } from "./view.ts";
import { counted, number, STATUS, signed } from "./words.ts";

interface Props extends Going {
  readonly sums: Sums;
  /** All lists of the report. */
  readonly total: number;
  /** Nothing is searched for. */
  readonly isWhole: boolean;
  readonly search: Search;
  readonly view: View;
}

function entriesText({ added, removed, described }: Sums["entries"]): string {
  return signed(added, removed, described) || "none";
}

/** One line, read out when it changes. */
export function SumsLine({ sums, total, isWhole, search, view, go }: Props): JSX.Element {
  const { lists, byStatus, entries, held } = sums;
  const heldText = signed(held.added, held.removed, held.described);
  const shown = Object.entries(byStatus).filter(([status, count]) => count > 0 || search.change === status);
  const of = isWhole ? counted(lists, "list") : `${number(lists)} of ${counted(total, "list")}`;
  return (
    <div class="sums">
      <p role="status">
        <b>{of}</b>
        <span>
          entries <b>{entriesText(entries)}</b>
          {heldText !== "" && <span class="tone-held"> · held back {heldText}</span>}
        </span>
      </p>
      <ul>
        {shown.map(([status, count]) => {
          const { sign, word, tone } = STATUS[status as ListStatus];
          const isOn = search.change === status;
          return (
            <li key={status}>
              <button
                type="button"
                class={`chip tone-${tone}`}
                aria-pressed={isOn}
                onClick={() => go(view, { change: isOn ? "" : status })}
              >
                <span aria-hidden="true">{sign}</span> {number(count)} {word}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
