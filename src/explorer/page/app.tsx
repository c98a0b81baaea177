// The whole page: what the plan is, the search, its sums, and one of four views of what it leaves.
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { isEmptySearch, NO_SEARCH, type Search } from "../search/filter.ts";
import { sumsOf } from "../search/sums.ts";
import type { View } from "../state.ts";
import { useAddress } from "./address.ts";
import { EntriesView } from "./entries-view.tsx";
import { Header } from "./header.tsx";
import { ListsView } from "./lists-view.tsx";
import { MapView } from "./map-view.tsx";
import { NoticesView } from "./notices-view.tsx";
import type { Report } from "./report.ts";
import { SearchBar } from "./search-bar.tsx";
import { SumsLine } from "./sums-line.tsx";
import { Tabs } from "./tabs.tsx";

/** The page of one report. */
export function App({ report }: { readonly report: Report }): JSX.Element {
  const { data, entries, find } = report;
  const [{ view, search }, change] = useAddress();
  const [selected, select] = useState<string>("");
  const found = useMemo(() => find(search), [find, search]);
  const sums = useMemo(() => sumsOf(found, data, entries), [found, data, entries]);
  const isWhole = isEmptySearch(search);
  const go = (next: View, more: Partial<Search>): void => {
    select("");
    change({ view: next, search: { ...search, ...more } });
  };
  const shared = { report, found, selected, select, go };
  return (
    <>
      <Header data={data} />
      <main>
        <div class="bar">
          <SearchBar
            report={report}
            search={search}
            onSearch={(next) => change({ view, search: next })}
            onClear={() => change({ view, search: NO_SEARCH })}
          />
          <SumsLine sums={sums} total={data.lists.length} isWhole={isWhole} search={search} go={go} view={view} />
          <Tabs
            view={view}
            counts={{ lists: found.lists.length, entries: found.entries.length, notices: data.notices.length }}
            onView={(next) => go(next, {})}
          />
        </div>
        <div id="view" role="tabpanel" aria-labelledby={`tab-${view}`} class="view">
          {view === "lists" && <ListsView {...shared} />}
          {view === "entries" && <EntriesView {...shared} words={search.words} />}
          {view === "map" && <MapView {...shared} />}
          {view === "notices" && <NoticesView report={report} go={go} />}
        </div>
      </main>
    </>
  );
}
