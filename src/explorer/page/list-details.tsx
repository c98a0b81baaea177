// All that the report says about one list.
import type { JSX } from "preact";
import type { ListData } from "../report-data.ts";
import type { Report } from "./report.ts";
import { Facts } from "./shown.tsx";
import type { Going } from "./view.ts";
import { counted, entriesText, number, STATUS } from "./words.ts";

interface Props extends Going {
  readonly report: Report;
  /** Of the list in the report. */
  readonly index: number;
}

function Held({ list }: { readonly list: ListData }): JSX.Element | null {
  if (list.held.length === 0) return null;
  return (
    <div class="held">
      {list.held.map(({ reason, detail }) => (
        <p key={reason}>
          <b>Held back:</b> {reason}.{detail === "" ? "" : ` ${detail}`}
        </p>
      ))}
      {list.allow !== "" && (
        <>
          <p>To allow it once:</p>
          <pre>{list.allow}</pre>
        </>
      )}
    </div>
  );
}

function Names({ title, items }: { readonly title: string; readonly items: readonly string[] }): JSX.Element | null {
  if (items.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul class="names">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}

/** The inside of the panel. */
export function ListDetails({ report, index, go }: Props): JSX.Element | null {
  const { data, numbers } = report;
  const list = data.lists[index];
  if (list === undefined) return null;
  const own = numbers[index];
  const count = (own?.["+"] ?? 0) + (own?.["-"] ?? 0) + (own?.["~"] ?? 0);
  const sources = list.sources.flatMap((at) => data.sources[at] ?? []);
  const references = (list.references ?? []).flatMap((at) => data.resources[at] ?? []);
  const about = [
    ["List", list.address],
    ["Id", list.id],
    ["Account", `${list.account} (${list.accountId})`],
    ["Family", list.family],
    ["Mapping", list.mapping],
    ["Part of", list.partOf === "" ? "" : `${list.partOf}, ${list.split}`],
    ["Written in", list.place],
    ["Cause", list.cause],
    ["Entries now", list.status === "create" || list.status === "not_planned" ? "" : number(list.before)],
    ["Entries that change", entriesText(list, own)],
    ["Entries unchanged", list.unchanged === 0 || list.status === "delete" ? "" : number(list.unchanged)],
    ["Max entries", list.size === 0 ? "" : number(list.size)],
  ] as const;
  const { word, tone } = STATUS[list.status];
  return (
    <>
      <p>
        <b class={`tone-${tone}`}>{word}</b>: {list.verdict}
      </p>
      {list.opens.length > 0 && <p class="danger">Opens: {list.opens.join(", ")}</p>}
      <Held list={list} />
      {list.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <p class="actions">
        {count > 0 && (
          <button type="button" onClick={() => go("entries", { list: list.address, words: "", change: "" })}>
            Show {counted(count, "entry")}
          </button>
        )}
        <button type="button" onClick={() => go("map", { list: list.address, words: "", change: "" })}>
          Show on the map
        </button>
      </p>
      <Facts facts={list.facts} />
      <Facts facts={about.map(([name, value]) => ({ symbol: "", name, value }))} />
      <Names
        title="Filled from"
        items={sources.map(({ kind, name, where }) => `${name} (${kind}${where === "" ? "" : `, ${where}`})`)}
      />
      <Names title="Referenced by" items={references.map(({ id, where }) => `${id} (${where})`)} />
      {list.references === null && (
        <p class="quiet">
          This plan does not say what references it. Make one with <code>plsync plan --capacity</code>.
        </p>
      )}
    </>
  );
}
