// Paper knows no scrolling: while the page is printed, all lists and entries that the search leaves stand one below the other.
import { type JSX, render } from "preact";
import type { ListData } from "../report-data.ts";
import { entryAt } from "../search/entries.ts";
import type { Found } from "../search/filter.ts";
import { stateOf } from "../state.ts";
import { NoticesView } from "./notices-view.tsx";
import type { Report } from "./report.ts";
import { CHANGE, entriesText, number, STATUS } from "./words.ts";

/** More fill fifty pages, which nobody reads on paper. */
const ENTRIES_PRINTED = 2000;

function Lists({ report, found }: { readonly report: Report; readonly found: Found }): JSX.Element {
  const each = found.lists.map((index) => ({ index, list: report.data.lists[index] as ListData }));
  return (
    <table>
      <caption>Lists</caption>
      <thead>
        <tr>
          {["", "List", "What happens", "Entries", "Size", "Cause"].map((title) => (
            <th key={title}>{title}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {each.map(({ index, list }) => (
          <tr key={index}>
            <td>{STATUS[list.status].sign}</td>
            <td>{list.address}</td>
            <td>
              {list.status === "held" ? `held back: ${list.held.map(({ reason }) => reason).join("; ")}` : list.verdict}
            </td>
            <td>{entriesText(list, report.numbers[index])}</td>
            <td>{list.size === 0 ? "" : number(list.size)}</td>
            <td>{list.cause}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Entries({ report, found }: { readonly report: Report; readonly found: Found }): JSX.Element {
  const printed = Array.from(found.entries.subarray(0, ENTRIES_PRINTED), (index) => entryAt(report.entries, index));
  const more = found.entries.length - printed.length;
  return (
    <>
      <table>
        <caption>Entries</caption>
        <thead>
          <tr>
            {["", "CIDR", "List", "From", "Name", "Security group", "Why"].map((title) => (
              <th key={title}>{title}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {printed.map((entry, at) => (
            <tr key={at}>
              <td>{CHANGE[entry.change].sign}</td>
              <td>{entry.cidr}</td>
              <td>{report.data.lists[entry.list]?.address}</td>
              <td>{`${entry.from} ${entry.instance}`}</td>
              <td>{entry.label}</td>
              <td>{entry.group}</td>
              <td>{entry.why}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p>{number(more)} more entries are not printed. A search leaves fewer.</p>}
    </>
  );
}

/** Has the whole of what the search leaves in the document while it is printed. */
export function printWhole(report: Report): void {
  const paper = document.createElement("div");
  paper.id = "paper";
  document.body.append(paper);
  addEventListener("beforeprint", () => {
    const found = report.find(stateOf(location.hash).search);
    render(
      <>
        <Lists report={report} found={found} />
        <Entries report={report} found={found} />
        <NoticesView report={report} />
      </>,
      paper,
    );
  });
  addEventListener("afterprint", () => render(null, paper));
}
