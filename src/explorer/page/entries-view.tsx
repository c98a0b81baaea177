// The entries that the search leaves, each with where it comes from.
import type { JSX } from "preact";
import type { ListData } from "../report-data.ts";
import { entryAt } from "../search/entries.ts";
import { groupId } from "../search/filter.ts";
import { DetailsPanel } from "./details-panel.tsx";
import { Empty } from "./empty.tsx";
import { PHONE, useMedia } from "./media.ts";
import { RowsGrid } from "./rows-grid.tsx";
import { Address, Facts, Sign } from "./shown.tsx";
import type { ViewProps } from "./view.ts";
import { CHANGE, STATUS } from "./words.ts";

const TITLES = ["Change", "CIDR", "List", "From", "Name", "Security group", "Why"];

function EntryDetails({
  report,
  index,
  go,
}: Pick<ViewProps, "report" | "go"> & { readonly index: number }): JSX.Element {
  const entry = entryAt(report.entries, index);
  const list = report.data.lists[entry.list] as ListData;
  const { word, tone } = CHANGE[entry.change];
  const isHeld = list.status === "held";
  const facts = [
    ["List", list.address],
    ["From", entry.from],
    ["Instance", entry.instance],
    ["Name", entry.label],
    ["Security group", entry.group],
    ["Why", entry.why],
    ["Description in AWS", entry.description],
    ["Mapping", list.mapping],
    ["Written in", list.place],
    ["Cause", list.cause],
  ] as const;
  return (
    <>
      <p>
        {isHeld ? <b class="tone-held">held back</b> : <b class={`tone-${tone}`}>{word}</b>}
        {isHeld ? `: would be ${word}` : ""}
      </p>
      <Facts facts={facts.map(([name, value]) => ({ symbol: "", name, value }))} />
      <p class="actions">
        <button type="button" onClick={() => go("lists", { list: list.address, words: "", change: "" })}>
          Show the list
        </button>
        {entry.group !== "" && (
          <button type="button" onClick={() => go("entries", { group: entry.group, list: "", words: "" })}>
            All entries of {groupId(entry.group)}
          </button>
        )}
      </p>
    </>
  );
}

/** The view. `words`: of the search. */
export function EntriesView(props: ViewProps & { readonly words: string }): JSX.Element {
  const { report, found, selected, select, go, words } = props;
  const { data, entries } = report;
  const isPhone = useMedia(PHONE);
  if (found.entries.length === 0) return <Empty words={words} />;
  const row = selected.startsWith("entry ") ? found.entries.indexOf(Number(selected.slice(6))) : -1;
  const index = found.entries[row];
  const listOf = (at: number): ListData => data.lists[entries.lists[found.entries[at] ?? 0] ?? 0] as ListData;
  return (
    <div class={index === undefined ? "" : "with-panel"}>
      <RowsGrid
        label="Entries"
        name="of-entries"
        titles={TITLES}
        length={found.entries.length}
        rowHeight={isPhone ? 72 : 30}
        selected={row < 0 ? undefined : row}
        onSelect={(next) => select(`entry ${found.entries[next]}`)}
        tone={(at) =>
          listOf(at).status === "held" ? "quiet" : CHANGE[entryAt(entries, found.entries[at] ?? 0).change].tone
        }
        cells={(at) => {
          const entry = entryAt(entries, found.entries[at] ?? 0);
          const list = listOf(at);
          return [
            <span key="sign">
              <Sign {...CHANGE[entry.change]} />
              {list.status === "held" && <Sign {...STATUS.held} />}
            </span>,
            <code key="cidr">{entry.cidr}</code>,
            <Address key="list" list={list} />,
            [entry.from, entry.instance].filter((text) => text !== "").join(" "),
            entry.label,
            entry.group,
            entry.why,
          ];
        }}
      />
      {index !== undefined && (
        <DetailsPanel id={selected} title={entryAt(entries, index).cidr} onClose={() => select("")}>
          <EntryDetails report={report} index={index} go={go} />
        </DetailsPanel>
      )}
    </div>
  );
}
