// The lists that the search leaves.
import type { JSX } from "preact";
import type { ListData } from "../report-data.ts";
import { DetailsPanel } from "./details-panel.tsx";
import { Empty } from "./empty.tsx";
import { ListDetails } from "./list-details.tsx";
import { PHONE, useMedia } from "./media.ts";
import { RowsGrid } from "./rows-grid.tsx";
import { Address, Sign } from "./shown.tsx";
import type { ViewProps } from "./view.ts";
import { entriesText, number, STATUS } from "./words.ts";

const TITLES = ["Change", "List", "What happens", "Entries", "Size", "Cause"];

function whatHappens({ status, held, verdict }: ListData): string {
  return status === "held"
    ? `held back: ${held.map(({ reason }) => reason).join("; ")}`
    : verdict.replace(/^will be /, "");
}

/** The view. */
export function ListsView({ report, found, selected, select, go }: ViewProps): JSX.Element {
  const { data, numbers } = report;
  const isPhone = useMedia(PHONE);
  if (found.lists.length === 0) return <Empty words="" />;
  const listAt = (row: number): ListData => data.lists[found.lists[row] ?? 0] as ListData;
  const row = selected.startsWith("list ") ? found.lists.indexOf(Number(selected.slice(5))) : -1;
  const index = found.lists[row];
  const list = index === undefined ? undefined : data.lists[index];
  return (
    <div class={list === undefined ? "" : "with-panel"}>
      <RowsGrid
        label="Lists"
        name="of-lists"
        titles={TITLES}
        length={found.lists.length}
        rowHeight={isPhone ? 56 : 36}
        selected={row < 0 ? undefined : row}
        onSelect={(next) => select(`list ${found.lists[next]}`)}
        tone={(at) => STATUS[listAt(at).status].tone}
        cells={(at) => {
          const one = listAt(at);
          return [
            <Sign key="sign" {...STATUS[one.status]} />,
            <Address key="address" list={one} />,
            whatHappens(one),
            entriesText(one, numbers[found.lists[at] ?? 0]),
            one.size === 0 ? "" : number(one.size),
            one.cause,
          ];
        }}
      />
      {list !== undefined && index !== undefined && (
        <DetailsPanel id={selected} title={list.name} onClose={() => select("")}>
          <ListDetails report={report} index={index} go={go} />
        </DetailsPanel>
      )}
    </div>
  );
}
