// What went wrong or deserves attention, and what changes of how plsync works.
import type { JSX } from "preact";
import type { Report } from "./report.ts";
import { Facts } from "./shown.tsx";
import type { Going } from "./view.ts";

/** Errors first, in the order of the plan. `go`: absent where nothing can be followed. */
export function NoticesView({ report, go }: Partial<Going> & { readonly report: Report }): JSX.Element {
  const { notices, settings, lists } = report.data;
  const known = new Set(lists.map(({ address }) => address));
  const sorted = [
    ...notices.filter(({ severity }) => severity === "error"),
    ...notices.filter(({ severity }) => severity === "warning"),
  ];
  return (
    <div class="notices">
      {sorted.length === 0 && <p class="empty">There is nothing to say about this plan.</p>}
      {sorted.map(({ severity, summary, detail, remedy, address, place }) => (
        <article key={`${summary}${place}`} class={severity}>
          <h2>
            <b>{severity}</b> {summary}
          </h2>
          {detail !== "" && <p>{detail}</p>}
          {remedy !== "" && <p class="remedy">{remedy}</p>}
          {place !== "" && <p class="quiet">{place}</p>}
          {go !== undefined && known.has(address) && (
            <button type="button" onClick={() => go("lists", { list: address })}>
              {address}
            </button>
          )}
        </article>
      ))}
      {settings.length > 0 && (
        <section>
          <h2>What else changes</h2>
          <Facts facts={settings} />
        </section>
      )}
    </div>
  );
}
