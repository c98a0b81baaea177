// The search box and what narrows it down further.
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { isEmptySearch, type Search } from "../search/filter.ts";
import type { Report } from "./report.ts";
import { CHANGE, STATUS } from "./words.ts";

interface Props {
  readonly report: Report;
  readonly search: Search;
  readonly onSearch: (search: Search) => void;
  readonly onClear: () => void;
}

type Choice = readonly [value: string, text: string];

const CHANGES: readonly Choice[] = [
  ...Object.entries(CHANGE).map(([sign, { word }]): Choice => [sign, `entries ${word}`]),
  ...Object.entries(STATUS).map(([status, { word }]): Choice => [status, `lists ${word}`]),
];

function plain(values: readonly string[]): readonly Choice[] {
  return values.map((value) => [value, value]);
}

function Select(props: {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string) => void;
}): JSX.Element | null {
  const { label, value, choices, onChoose } = props;
  if (choices.length === 0) return null;
  return (
    <label class={value === "" ? "" : "chosen"}>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">any</option>
        {choices.map(([choice, text]) => (
          <option key={choice} value={choice}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A slash goes to the box from anywhere, as on many pages. */
function useSlash(box: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const go = (event: KeyboardEvent): void => {
      if (event.key !== "/" || event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      box.current?.focus();
    };
    addEventListener("keydown", go);
    return () => removeEventListener("keydown", go);
  }, [box]);
}

/** All fields of the search. */
export function SearchBar({ report, search, onSearch, onClear }: Props): JSX.Element {
  const box = useRef<HTMLInputElement>(null);
  useSlash(box);
  const { accounts, regions, lists, groups, causes } = report.choices;
  const choose = (key: keyof Search) => (value: string) => onSearch({ ...search, [key]: value });
  const selects: readonly (readonly [keyof Search, string, readonly Choice[]])[] = [
    ["account", "Account", plain(accounts)],
    ["region", "Region", plain(regions)],
    ["list", "List", plain(lists)],
    ["group", "Security group", plain(groups)],
    ["cause", "Cause", plain(causes)],
    ["change", "Change", CHANGES],
  ];
  const chosen = selects.filter(([key]) => search[key] !== "").length;
  return (
    <search>
      <form class="search" onSubmit={(event) => event.preventDefault()}>
        <input
          ref={box}
          type="search"
          aria-label="Search"
          placeholder="Address, CIDR, list, interface, group …"
          autocomplete="off"
          spellcheck={false}
          value={search.words}
          onInput={(event) => onSearch({ ...search, words: event.currentTarget.value })}
        />
        <details class="filters" open={chosen > 0 || matchMedia("(min-width: 800px)").matches}>
          <summary>Filters{chosen > 0 ? ` (${chosen})` : ""}</summary>
          <div>
            {selects.map(([key, label, choices]) => (
              <Select key={key} label={label} value={search[key]} choices={choices} onChoose={choose(key)} />
            ))}
            <button type="button" class="clear" disabled={isEmptySearch(search)} onClick={onClear}>
              Clear
            </button>
          </div>
        </details>
      </form>
    </search>
  );
}
