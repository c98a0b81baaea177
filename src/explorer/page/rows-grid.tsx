// A table of any length: only the rows in view are in the document, however many there are. All rows have the same height, so which
// these are follows from how far the page is scrolled. The arrow keys move the selection; the grid keeps the focus.
import type { ComponentChildren, JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** Rows above and below what is in view. */
const MARGIN = 12;

interface Props {
  /** Said of the table, and the start of its rows' ids. */
  readonly label: string;
  readonly name: string;
  readonly titles: readonly string[];
  readonly length: number;
  /** In pixels; the style has the same, as `--row`. */
  readonly rowHeight: number;
  readonly selected: number | undefined;
  readonly onSelect: (row: number) => void;
  readonly cells: (row: number) => readonly ComponentChildren[];
  readonly tone: (row: number) => string;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The rows in view, while the page is scrolled and resized. */
function useSpan(length: number, rowHeight: number) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [span, setSpan] = useState<Span>({ start: 0, end: 60 });
  useLayoutEffect(() => {
    const look = (): void => {
      const top = body.current?.getBoundingClientRect().top ?? 0;
      const first = Math.floor(-top / rowHeight) - MARGIN;
      const start = Math.max(0, Math.min(first, length - 1));
      const end = Math.min(length, Math.max(start, Math.ceil((innerHeight - top) / rowHeight) + MARGIN));
      setSpan((old) => (old.start === start && old.end === end ? old : { start, end }));
    };
    look();
    addEventListener("scroll", look, { passive: true });
    addEventListener("resize", look);
    return () => {
      removeEventListener("scroll", look);
      removeEventListener("resize", look);
    };
  }, [length, rowHeight]);
  return { body, span: { start: Math.min(span.start, length), end: Math.min(span.end, length) } };
}

/** Where a key leads from a row; undefined for any other key. */
function stepOf(key: string, row: number, length: number, page: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: row + page,
    PageUp: row - page,
    Home: 0,
    End: length - 1,
  };
  const next = steps[key];
  return next === undefined ? undefined : Math.max(0, Math.min(length - 1, next));
}

/** The table. */
export function RowsGrid(props: Props): JSX.Element {
  const { label, name, titles, length, rowHeight, selected, onSelect, cells, tone } = props;
  const { body, span } = useSpan(length, rowHeight);

  const show = (row: number): void => {
    const top = (body.current?.getBoundingClientRect().top ?? 0) + row * rowHeight;
    const bar = document.querySelector(".bar")?.getBoundingClientRect().bottom ?? 0;
    const above = top - bar - rowHeight;
    const below = top + 2 * rowHeight - innerHeight;
    if (above < 0) scrollBy(0, above);
    else if (below > 0) scrollBy(0, below);
  };
  const move = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor(innerHeight / rowHeight) - 8);
    const next = length === 0 ? undefined : stepOf(event.key, selected ?? -1, length, page);
    if (next === undefined) return;
    event.preventDefault();
    onSelect(next);
    show(next);
  };
  const rows = Array.from({ length: span.end - span.start }, (_, at) => span.start + at);
  const isShown = selected !== undefined && selected >= span.start && selected < span.end;
  const choose = (event: MouseEvent): void => {
    const row =
      event.target instanceof Element ? event.target.closest("tbody tr")?.getAttribute("aria-rowindex") : null;
    if (row !== null && row !== undefined) onSelect(Number(row) - 2);
  };
  return (
    <table
      class={`grid ${name}`}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose rows are chosen with the arrow keys is a grid
      role="grid"
      aria-label={label}
      aria-rowcount={length + 1}
      aria-colcount={titles.length}
      tabIndex={0}
      aria-activedescendant={isShown ? `${name}-${selected}` : undefined}
      onKeyDown={move}
      onClick={choose}
    >
      <thead>
        <tr aria-rowindex={1} class="row">
          {titles.map((title) => (
            <th scope="col" key={title}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body} style={{ height: `${length * rowHeight}px` }}>
        {rows.map((row) => (
          <tr
            key={row}
            id={`${name}-${row}`}
            aria-rowindex={row + 2}
            aria-selected={row === selected}
            class={`row tone-${tone(row)}`}
            style={{ transform: `translateY(${row * rowHeight}px)` }}
          >
            {cells(row).map((cell, at) => (
              <td key={titles[at]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
