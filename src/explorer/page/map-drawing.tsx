// The map as SVG: every thing is a button. Up and down go through a column, left and right along the lines.
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { type MapGraph, type MapNode, pathsThrough } from "../map/graph.ts";
import { type MapLayout, type PlacedNode, ROW, TITLE } from "../map/layout.ts";
import type { ReportData } from "../report-data.ts";
import { counted, STATUS } from "./words.ts";

const TITLES = { source: "Sources", list: "Lists", resource: "Referenced by" } as const;
const NOUNS = { source: "source", list: "list", resource: "reference" } as const;
/** Width of a letter of the map's font, in pixels, at most. */
const LETTER = 7.3;
const PADDING = 26;

interface Props {
  readonly layout: MapLayout;
  readonly graph: MapGraph;
  readonly data: ReportData;
  /** Key of the thing that is followed. */
  readonly centre: string | undefined;
  readonly onFollow: (node: MapNode) => void;
  readonly onToggle: (key: string) => void;
}

/** Cut in the middle, since names often differ at their ends. */
function fitting(text: string, width: number): string {
  const most = Math.floor((width - PADDING) / LETTER);
  if (text.length <= most) return text;
  const half = Math.floor((most - 1) / 2);
  return `${text.slice(0, most - 1 - half)}…${text.slice(text.length - half)}`;
}

function toneOf({ column, index }: MapNode, data: ReportData): string {
  const status = column === "list" && index !== undefined ? data.lists[index]?.status : undefined;
  return status === undefined ? "quiet" : STATUS[status].tone;
}

function labelOf({ column, index, where, text, count }: MapNode, data: ReportData): string {
  if (index === undefined) return `${counted(count, NOUNS[column])} in ${where}, closed`;
  const status = column === "list" ? data.lists[index]?.status : undefined;
  return `${NOUNS[column]} ${text} in ${where}${status === undefined ? "" : `, ${STATUS[status].word}`}`;
}

function signedName({ column, index, text }: MapNode, data: ReportData): string {
  const status = column === "list" && index !== undefined ? data.lists[index]?.status : undefined;
  return status === undefined || status === "keep" ? text : `${STATUS[status].sign} ${text}`;
}

const KEYS: readonly string[] = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"];

/** Where the focus can be. */
type Stop = Pick<PlacedNode, "key" | "x" | "y">;

/** The nearest node in the direction of the key. */
function neighbour(key: string, node: Stop, { heads, nodes, edges }: MapLayout): Stop | undefined {
  if (key === "ArrowUp" || key === "ArrowDown") {
    const column: readonly Stop[] = [...heads.filter(({ count }) => count > 1), ...nodes]
      .filter(({ x }) => x === node.x)
      .sort((a, b) => a.y - b.y);
    return column[column.findIndex((one) => one.key === node.key) + (key === "ArrowUp" ? -1 : 1)];
  }
  const ends = edges.flatMap(({ from, to }) => {
    if (key === "ArrowRight") return from === node.key ? [to] : [];
    return to === node.key ? [from] : [];
  });
  const near = nodes.filter((one) => ends.includes(one.key));
  return near.sort((a, b) => Math.abs(a.y - node.y) - Math.abs(b.y - node.y))[0];
}

/** The drawing. One of its things can be reached by the tab key, the others from there. */
export function MapDrawing({ layout, graph, data, centre, onFollow, onToggle }: Props): JSX.Element {
  const [lit, setLit] = useState<string | undefined>(undefined);
  const [current, setCurrent] = useState<string | undefined>(undefined);
  const [first] = layout.nodes;
  const stop = [...layout.heads, ...layout.nodes].find(({ key }) => key === current)?.key ?? first?.key;
  const near = useMemo(() => {
    return lit === undefined ? undefined : pathsThrough(lit, graph.edges);
  }, [lit, graph]);
  const dim = (...keys: readonly string[]): string =>
    near !== undefined && keys.some((key) => !near.has(key)) ? "dim" : "";

  const press = (event: KeyboardEvent, at: Stop, act: () => void): void => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      act();
    }
    if (!KEYS.includes(event.key)) return;
    event.preventDefault();
    const next = neighbour(event.key, at, layout);
    if (next === undefined) return;
    setCurrent(next.key);
    document.getElementById(`node ${next.key}`)?.focus();
  };
  const [column] = layout.nodes;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset
    <svg
      class="map"
      role="group"
      aria-label="Map of sources, lists and what references them"
      width={layout.width}
      height={layout.height + TITLE}
      viewBox={`0 ${-TITLE} ${layout.width} ${layout.height + TITLE}`}
    >
      {layout.titles.map(({ column: name, x, y }) => (
        <text key={name} class="title" x={x} y={y - 12}>
          {TITLES[name]}
        </text>
      ))}
      {layout.edges.map(({ from, to, path, count }) => (
        <path
          key={`${from} ${to}`}
          d={path}
          class={`edge ${near === undefined ? "" : dim(from, to) || "lit"}`}
          style={{ strokeWidth: `${1 + Math.min(3, Math.log2(count) / 2)}px` }}
        />
      ))}
      {layout.heads.map(({ key, where, count, x, y }) =>
        count < 2 ? (
          <text key={key} class="place" x={x} y={y + 4}>
            {where}
          </text>
        ) : (
          // biome-ignore lint/a11y/useSemanticElements: SVG has no button
          <g
            key={key}
            id={`node ${key}`}
            role="button"
            tabIndex={key === stop ? 0 : -1}
            aria-expanded={true}
            aria-label={`${where}, ${count}`}
            class="place"
            onClick={() => onToggle(key)}
            onKeyDown={(event) => press(event, { key, x, y }, () => onToggle(key))}
            onFocus={() => setCurrent(key)}
          >
            <rect x={x} y={y - ROW / 2 + 3} width={column?.width ?? 0} height={ROW - 6} rx={4} />
            <text x={x} y={y + 4}>{`${where} · ${count}`}</text>
          </g>
        ),
      )}
      {layout.nodes.map((node) => {
        const { key, x, y, width, text, index, count } = node;
        const shown = index === undefined ? `${text} · ${counted(count, NOUNS[node.column])}` : signedName(node, data);
        return (
          // biome-ignore lint/a11y/useSemanticElements: SVG has no button
          <g
            key={key}
            id={`node ${key}`}
            role="button"
            tabIndex={key === stop ? 0 : -1}
            aria-label={labelOf(node, data)}
            aria-pressed={index === undefined ? undefined : key === centre}
            aria-expanded={index === undefined ? false : undefined}
            class={`node tone-${toneOf(node, data)} ${dim(key)} ${key === centre ? "centre" : ""} ${index === undefined ? "closed" : ""}`}
            onClick={() => onFollow(node)}
            onKeyDown={(event) => press(event, node, () => onFollow(node))}
            onMouseEnter={() => setLit(key)}
            onMouseLeave={() => setLit(undefined)}
            onFocus={() => {
              setLit(key);
              setCurrent(key);
            }}
            onBlur={() => setLit(undefined)}
          >
            <title>{`${text}\n${node.where}`}</title>
            <rect x={x} y={y - ROW / 2 + 2} width={width} height={ROW - 4} rx={4} />
            <text x={x + 12} y={y + 4}>
              {fitting(shown, width)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
