// The map: what fills the lists that the search leaves, and who relies on them. A click on a thing shows only what it is connected with;
// a click on an account-region opens or closes it.
import type { JSX } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { listsOf, type MapNode, mapGraph } from "../map/graph.ts";
import { layoutMap } from "../map/layout.ts";
import { DetailsPanel } from "./details-panel.tsx";
import { Empty } from "./empty.tsx";
import { ListDetails } from "./list-details.tsx";
import { MapDrawing } from "./map-drawing.tsx";
import type { ViewProps } from "./view.ts";
import { counted } from "./words.ts";

function useWidth() {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(1000);
  useLayoutEffect(() => {
    const own = box.current;
    if (own === null) return undefined;
    const watch = new ResizeObserver(() => setWidth(own.clientWidth));
    setWidth(own.clientWidth);
    watch.observe(own);
    return () => watch.disconnect();
  }, []);
  return { box, width };
}

/** The view. */
export function MapView(props: ViewProps): JSX.Element {
  const { report, found, selected, select, go } = props;
  const { data } = report;
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const [centre, setCentre] = useState<MapNode | undefined>(undefined);
  const { box, width } = useWidth();
  const lists = useMemo(
    () => (centre === undefined ? found.lists : listsOf(data, centre, found.lists)),
    [centre, found, data],
  );
  const graph = useMemo(() => mapGraph(data, lists, toggled), [data, lists, toggled]);
  const layout = useMemo(() => layoutMap(graph, width), [graph, width]);
  const index = selected.startsWith("list ") ? Number(selected.slice(5)) : undefined;
  const list = index === undefined ? undefined : data.lists[index];

  const toggle = (key: string): void => {
    const next = new Set(toggled);
    if (!next.delete(key)) next.add(key);
    setToggled(next);
  };
  const follow = (node: MapNode): void => {
    if (node.index === undefined) {
      toggle(node.key);
      return;
    }
    setCentre(node.key === centre?.key ? undefined : node);
    select(node.column === "list" && node.key !== centre?.key ? `list ${node.index}` : "");
  };
  const whole = (): void => {
    setCentre(undefined);
    select("");
  };
  const isUnasked = lists.some((at) => data.lists[at]?.references === null);
  return (
    <div class={list === undefined ? "" : "with-panel"}>
      <div class="map-box" ref={box}>
        <p class="map-note">
          {centre === undefined ? (
            <span>
              {counted(lists.length, "list")}. Select a source, a list or a reference to see only what it is connected
              with.
            </span>
          ) : (
            <>
              <span>
                <b>{centre.text}</b>: {counted(lists.length, "list")}
              </span>{" "}
              <button type="button" onClick={whole}>
                Whole map
              </button>
            </>
          )}
        </p>
        {lists.length === 0 ? (
          <Empty words="" />
        ) : (
          <section class="map-frame" aria-label="Map">
            <MapDrawing
              layout={layout}
              graph={graph}
              data={data}
              centre={centre?.key}
              onFollow={follow}
              onToggle={toggle}
            />
          </section>
        )}
        {!data.knowsSources && (
          <p class="quiet">This plan was made by a version of plsync that did not record sources.</p>
        )}
        {isUnasked && (
          <p class="quiet">
            This plan does not say what references{" "}
            {lists.every((at) => data.lists[at]?.references === null) ? "these lists" : "some of these lists"}. Make one
            with <code>plsync plan --capacity</code>.
          </p>
        )}
      </div>
      {list !== undefined && index !== undefined && (
        <DetailsPanel id={selected} title={list.name} onClose={() => select("")}>
          <ListDetails report={report} index={index} go={go} />
        </DetailsPanel>
      )}
    </div>
  );
}
