// The sources of a mapping in the draft.

import type { Path } from "../../model/diagnostics/problem.ts";
import type { DraftCidr, DraftCidrSource, DraftGroupSource, DraftMapping, DraftSelector } from "./draft.ts";
import { type Making, wordOr } from "./making.ts";
import { mergeSource } from "./merge-settings.ts";
import type { WrittenGroup, WrittenSource } from "./written.ts";

/** The source, or nothing if it has mistakes; of a source of CIDRs those items that have none. */
export function sourceOf(source: WrittenSource, path: Path, making: Making): DraftMapping["sources"] {
  if (Array.isArray(source?.cidrs)) return [cidrSource(source.cidrs, path, making)];
  if (!making.sound(...path) || source.security_groups === undefined) return [];
  return [groupSource(source, source.security_groups, path, making)];
}

function groupSource(
  source: WrittenSource,
  groups: NonNullable<WrittenSource["security_groups"]>,
  path: Path,
  making: Making,
): DraftGroupSource {
  const groupsAt = [...path, "security_groups"];
  return {
    kind: "security_groups",
    ...mergeSource(making.source, source),
    path,
    account: wordOr(source.account, path, "account", making),
    region: wordOr(source.region, path, "region", making),
    selectors:
      "map" in groups
        ? groups.map((group, item) => selectorOf(group, [...groupsAt, item]))
        : [selectorOf(groups, groupsAt)],
  };
}

function selectorOf(group: string | WrittenGroup, path: Path): DraftSelector {
  if (typeof group === "string") return { by: "id", id: group, path };
  if (group.tags !== undefined) {
    return { by: "tags", tags: new Map(Object.entries(group.tags)), follow: group.follow ?? false, path };
  }
  const vpc = group.vpc_id === undefined ? {} : { vpcId: group.vpc_id };
  return { by: "name", name: group.name ?? "", ...vpc, path };
}

function cidrSource(items: NonNullable<WrittenSource["cidrs"]>, path: Path, { sound }: Making): DraftCidrSource {
  const cidrs = items.flatMap((item, index): readonly DraftCidr[] => {
    const at = [...path, "cidrs", index];
    if (!sound(...at)) return [];
    if (typeof item === "string") return [{ path: at, cidr: { text: item, path: at } }];
    const { cidr, description, expires } = item;
    return [
      {
        path: at,
        cidr: { text: cidr, path: [...at, "cidr"] },
        ...(description === undefined ? {} : { description }),
        ...(expires === undefined ? {} : { expires: { text: expires, path: [...at, "expires"] } }),
      },
    ];
  });
  return { kind: "cidrs", path, cidrs };
}
