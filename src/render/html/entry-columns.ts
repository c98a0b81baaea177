// The entries that change, as the columns of a report: a hundred thousand of them are a few megabytes.
import type { EntryColumns } from "../../explorer/report-data.ts";
import type { Origin } from "../../model/change.ts";
import type { Cidr } from "../../model/cidr.ts";
import { withoutMark } from "../../model/remembered/entry-mark.ts";
import { alsoInText, type EntryRow, shownEntries } from "../entry-row.ts";
import type { ListRow } from "../rows.ts";
import { columnBuilder } from "./text-column.ts";

interface Line {
  readonly change: "+" | "-" | "~";
  readonly cidr: Cidr;
  readonly cells: Pick<EntryRow, "from" | "instance" | "label">;
  readonly group: string;
  readonly why: string;
  readonly description: string;
}

function groupOf(origin: Origin | undefined): string {
  if (origin?.kind !== "interface" || origin.group === undefined) return "";
  const { id, name } = origin.group;
  return name === "" ? id : `${id} ${name}`;
}

/** In the order of every view: what comes, what goes, what gets another description. */
function linesOf(row: ListRow): readonly Line[] {
  const { rows } = shownEntries(row, Number.POSITIVE_INFINITY);
  const blank = { from: "", instance: "", label: "", remark: "" };
  const adds = row.adds.map((addition, at): Line => {
    const { cidr, description, origin, standsFor = 1 } = addition;
    const cells = rows[at] ?? { symbol: "+", cidr: "", ...blank };
    const group = standsFor > 1 ? "" : groupOf(origin);
    return { change: "+", cidr, cells, group, why: group === "" ? cells.remark : alsoInText(addition), description };
  });
  const removes = row.removes.map(({ cidr, description, origin }, at): Line => {
    const cells = rows[row.adds.length + at] ?? { symbol: "-", cidr: "", ...blank };
    return { change: "-", cidr, cells, group: groupOf(origin), why: cells.remark, description };
  });
  const describes = row.describes.map(({ cidr, from, to, origin }): Line => {
    const of = { ...row, adds: [{ cidr, description: to, origin }], removes: [] };
    const cells = shownEntries(of, 1).rows[0] ?? { symbol: "+", cidr: "", ...blank };
    return { change: "~", cidr, cells, group: groupOf(origin), why: `was "${from}"`, description: to };
  });
  return [...adds, ...removes, ...describes];
}

/** Plain descriptions say what the other columns do: so interfaces have them (sources/origin). */
function ownDescription({ cells: { from, instance, label }, description: marked }: Line): string {
  const description = withoutMark(marked);
  const plain = [from, instance === "" ? "-" : instance, label].filter((part) => part !== "").join(" ");
  return description === plain ? "" : description;
}

/** `rows`: by list, in the order of the report's lists; undefined for a list whose entries stay. */
export function entryColumns(rows: readonly (ListRow | undefined)[]): EntryColumns {
  const counts: number[] = [];
  const changes: string[] = [];
  const cidrs: (number | string)[] = [];
  const [from, instance, label] = [columnBuilder(), columnBuilder(), columnBuilder()];
  const [group, why, description] = [columnBuilder(), columnBuilder(), columnBuilder()];
  let last = 0;
  for (const row of rows) {
    const lines = row === undefined ? [] : linesOf(row);
    counts.push(lines.length);
    for (const line of lines) {
      const { change, cidr, cells } = line;
      changes.push(change);
      if (typeof cidr === "number") {
        cidrs.push(cidr - last);
        last = cidr;
      } else cidrs.push(cidr.toString(16));
      from.add(cells.from);
      instance.add(cells.instance === "-" ? "" : cells.instance);
      label.add(cells.label);
      group.add(line.group);
      why.add(line.why);
      description.add(ownDescription(line));
    }
  }
  return {
    counts,
    changes: changes.join(""),
    cidrs,
    from: from.column,
    instance: instance.column,
    label: label.column,
    group: group.column,
    why: why.column,
    description: description.column,
  };
}
