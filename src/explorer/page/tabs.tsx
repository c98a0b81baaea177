// The four views, as tabs: arrow keys go from one to the next.
import type { JSX } from "preact";
import { VIEWS, type View } from "../state.ts";
import { number } from "./words.ts";

const NAMES: Readonly<Record<View, string>> = {
  lists: "Lists",
  entries: "Entries",
  map: "Map",
  notices: "Notices",
};

interface Props {
  readonly view: View;
  readonly counts: { readonly [K in View]?: number };
  readonly onView: (view: View) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** The row of tabs. */
export function Tabs({ view, counts, onView }: Props): JSX.Element {
  const step = (event: KeyboardEvent): void => {
    const by = STEPS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = VIEWS[(VIEWS.indexOf(view) + by + VIEWS.length) % VIEWS.length] ?? view;
    onView(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label="Views" onKeyDown={step}>
      {VIEWS.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`tab-${one}`}
          aria-selected={one === view}
          aria-controls="view"
          tabIndex={one === view ? 0 : -1}
          onClick={() => onView(one)}
        >
          {NAMES[one]}
          {counts[one] !== undefined && <span class="count">{number(counts[one])}</span>}
        </button>
      ))}
    </div>
  );
}
