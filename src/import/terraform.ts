// Prefix lists that Terraform manages, from `terraform show -json` of a state or a plan (HashiCorp, "JSON Output Format", format versions 0.1
// to 1.x): the resources aws_ec2_managed_prefix_list, whose entries may stand in the list, and aws_ec2_managed_prefix_list_entry. Of a plan,
// what will be (`planned_values`) is read; a value that is not known before the apply makes its list one that is left out, since whatever
// a file lacks would be removed.

import { familyOf, formatCidr, readCidr } from "../model/cidr.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import { isWellFormedRegion } from "../model/partition.ts";
import { isAccountId } from "../model/principal.ts";
import { withoutMark } from "../model/remembered/entry-mark.ts";
import { counted } from "../model/sentence.ts";
import {
  type Given,
  type ImportedCidr,
  type ImportedMapping,
  type Input,
  isRecord,
  leftOut,
  notAnInput,
  type ReadInput,
} from "./imported.ts";

const LIST = "aws_ec2_managed_prefix_list";
const ENTRY = "aws_ec2_managed_prefix_list_entry";

/** How to make the input. */
export const TERRAFORM_INPUT =
  "Write it with `terraform show -json`, which prints the state, or `terraform show -json PLAN`, in the folder of the configuration.";

interface Resource {
  readonly address: string;
  readonly type: string;
  readonly values: Readonly<Record<string, unknown>>;
}

function records(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** Of a module; data sources are not Terraform's to manage. */
function resourcesOf({ resources }: Readonly<Record<string, unknown>>): readonly Resource[] {
  return records(resources).flatMap(({ address, mode, type, values }): readonly Resource[] =>
    mode === "managed" && typeof type === "string"
      ? [{ address: typeof address === "string" ? address : type, type, values: isRecord(values) ? values : {} }]
      : [],
  );
}

/** However deep modules are in one another. */
function resourcesIn(root: unknown): readonly Resource[] {
  const modules = records([root]).slice();
  const found: Resource[] = [];
  for (let module = modules.pop(); module !== undefined; module = modules.pop()) {
    found.push(...resourcesOf(module));
    modules.push(...records(module.child_modules).toReversed());
  }
  return found;
}

/** The lists of states and plans with all their entries. `inputs`: what Terraform printed. */
export function readTerraform(inputs: readonly Input[], given: Given): ReadInput {
  const mappings = new Map<string, ImportedMapping>();
  const left: Diagnostic[] = [];
  for (const { name, value } of inputs) {
    const values = isRecord(value) ? (value.planned_values ?? value.values) : undefined;
    if (!isRecord(value) || value.format_version === undefined) {
      const isState = isRecord(value) && value.serial !== undefined && value.lineage !== undefined;
      const what = isState ? "is a state file itself" : "is not what terraform show -json prints";
      return { ok: false, diagnostic: notAnInput(`${name} ${what}`, TERRAFORM_INPUT) };
    }
    const resources = isRecord(values) ? resourcesIn(values.root_module) : [];
    const lists = resources.filter(({ type }) => type === LIST);
    if (lists.length === 0) {
      const detail = `There is no resource ${LIST} in it.`;
      return { ok: false, diagnostic: notAnInput(`${name} has no prefix list`, TERRAFORM_INPUT, detail) };
    }
    const entries = resources.filter(({ type }) => type === ENTRY);
    const lost = entries.filter(({ values: { prefix_list_id: id } }) => typeof id !== "string");
    for (const list of lists) {
      const read = mappingOf(list, entries, given, lost);
      if ("wrong" in read) left.push(leftOut(`${name}: left out ${list.address}: ${read.wrong}`, read.remedy));
      else if (!mappings.has(read.id)) mappings.set(read.id, read.mapping);
    }
  }
  return { ok: true, imported: { mappings: [...mappings.values()], leftOut: left } };
}

type ReadList =
  | { readonly id: string; readonly mapping: ImportedMapping }
  | { readonly wrong: string; readonly remedy: string };

function mappingOf(
  { address, values }: Resource,
  resources: readonly Resource[],
  given: Given,
  lost: readonly Resource[],
): ReadList {
  const { id, name, address_family: family, max_entries: size, arn, owner_id: owner } = values;
  if (typeof id !== "string") {
    return { wrong: "AWS does not have it yet", remedy: "Write its mapping by hand, and take it out of the plan." };
  }
  if (!/^pl-(?:[0-9a-f]{8}|[0-9a-f]{17})$/.test(id)) {
    return { wrong: "its id is not that of a prefix list", remedy: TERRAFORM_INPUT };
  }
  if (typeof name !== "string" || (family !== "IPv4" && family !== "IPv6")) {
    return { wrong: "its name or address family is missing", remedy: TERRAFORM_INPUT };
  }
  const [, , , arnRegion = "", arnAccount = ""] = typeof arn === "string" ? arn.split(":") : [];
  const accountId = [owner, arnAccount, given.accountId].find((text) => typeof text === "string" && isAccountId(text));
  const region = [values.region, arnRegion, given.region].find(
    (text) => typeof text === "string" && isWellFormedRegion(text),
  );
  if (typeof accountId !== "string" || typeof region !== "string") {
    return { wrong: "nothing says in which account and Region it is", remedy: "Add --account ID and --region REGION." };
  }
  const own = resources.filter(({ values: { prefix_list_id: of } }) => of === id);
  const written = [...records(values.entry), ...own.map(({ values: entry }) => entry)];
  const cidrs = new Map<string, ImportedCidr>();
  for (const entry of written) {
    const block = typeof entry.cidr === "string" ? readCidr(entry.cidr) : undefined;
    if (block === undefined || familyOf(block) !== family) {
      return {
        wrong: "the CIDR of an entry is not known before the apply",
        remedy: "Import the state instead: `terraform show -json` without a plan.",
      };
    }
    const cidr = formatCidr(block);
    const description = typeof entry.description === "string" ? withoutMark(entry.description) : "";
    const said = description === "" ? {} : { description };
    cidrs.set(cidr, { cidr, ...cidrs.get(cidr), ...said });
  }
  if (lost.length > 0 && own.length === 0) {
    return {
      wrong: `${counted(lost.length, "entry")} of the plan may be its own, and their list is not known before the apply`,
      remedy: "Import the state instead: `terraform show -json` without a plan.",
    };
  }
  if (cidrs.size === 0) {
    return { wrong: "it has no entries", remedy: "Write its mapping by hand, with what it should hold." };
  }
  const maxEntries = typeof size === "number" ? { maxEntries: size } : {};
  const mapping: ImportedMapping = {
    name,
    comment: `Terraform, ${address}`,
    sources: [{ kind: "cidrs", cidrs: [...cidrs.values()] }],
    lists: [{ at: { accountId, region }, id, name, family, ...maxEntries }],
  };
  return { id, mapping };
}
