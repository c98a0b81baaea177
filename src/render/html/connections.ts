// What lists are filled from and what references them, each thing once: two mappings may name the same group, and a group may
// reference many lists.
import type { ResourceData, SourceData } from "../../explorer/report-data.ts";
import type { Referencing } from "../../model/capacity/capacity-report.ts";
import type { NamedSource } from "../../model/mapping.ts";
import type { NotPlanned, Plan, Planned } from "../../model/plan.ts";
import { visible } from "../visible.ts";
import { lineOf } from "../wording.ts";
import type { Connections } from "./list-data.ts";

/** Values by what they say: the same value has the same index. */
class Numbered<Value> {
  readonly values: Value[] = [];
  readonly #indexes = new Map<string, number>();

  of(value: Value): number {
    const key = JSON.stringify(value);
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    this.#indexes.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}

export interface MapData {
  readonly sources: readonly SourceData[];
  readonly resources: readonly ResourceData[];
  readonly of: (list: Planned | NotPlanned) => Connections;
}

function namesOf({ kind, at, names, position }: NamedSource): readonly SourceData[] {
  const where = at === undefined ? "" : visible(`${at.account}/${at.region}`);
  const shown = names.length === 0 ? [at === undefined ? lineOf(position) : "all"] : names;
  return shown.map((name) => ({ kind, name: visible(name), where }));
}

function resourceOf({ resourceId, ownerId, account, region }: Referencing): ResourceData {
  return { id: visible(resourceId), where: visible(`${account ?? ownerId}/${region}`) };
}

/** The things of the plan, and which of them each list is connected with. */
export function mapData({ mappings = [], capacity, lists, notPlanned }: Plan): MapData {
  const sources = new Numbered<SourceData>();
  const resources = new Numbered<ResourceData>();
  const sourcesOf = new Map(
    mappings.map(({ name, sources: own }) => [name, own.flatMap(namesOf).map((source) => sources.of(source))]),
  );
  const referencesOf = new Map(
    (capacity?.lists ?? []).flatMap(({ address, references, referencedBy }): (readonly [string, number[]])[] => {
      if (references !== 0 && referencedBy === undefined) return [];
      return [[address, (referencedBy ?? []).map((resource) => resources.of(resourceOf(resource)))]];
    }),
  );
  const connections = new Map(
    [...lists, ...notPlanned].map(({ address, mapping }) => [
      address,
      { sources: sourcesOf.get(mapping ?? "") ?? [], references: referencesOf.get(address) ?? null },
    ]),
  );
  return {
    sources: sources.values,
    resources: resources.values,
    of: ({ address }) => connections.get(address) ?? { sources: [], references: null },
  };
}
