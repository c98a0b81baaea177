// The mappings of AutoSG2PL, AWS' sample: a parameter of Systems Manager for each, named …/SECURITY-GROUP/REGION-OF-THE-LIST, whose value
// is the id of the list (aws-samples, AutoSG2PL-OnBoard: `create_parameter`; AutoSG2PL-Bulk-Batch-Initiator: `paramparser`, which reads the
// last two parts of the name). It runs in the account and Region of the groups, and makes the lists in that account, each named like its
// group. It takes all private IPv4 addresses of the group's interfaces, and no delegated prefix.
import { isWellFormedRegion } from "../model/partition.ts";
import { isAccountId } from "../model/principal.ts";
import { counted } from "../model/sentence.ts";
import {
  type Given,
  type ImportedList,
  type ImportedMapping,
  type Input,
  isRecord,
  leftOut,
  notAnInput,
  type Place,
  type ReadInput,
} from "./imported.ts";

/** How to make the input. */
export const AUTOSG2PL_INPUT =
  "Write it with `aws ssm get-parameters-by-path --path /AutoSG2PL/SGs --recursive --output json`, in each Region in which AutoSG2PL runs.";

interface Parameter {
  readonly name: string;
  readonly group: string;
  readonly source: Place;
  readonly list: ImportedList;
}

/** Of an ARN: `arn:aws:ssm:eu-west-1:111111111111:parameter/…`. */
function placeOf(arn: unknown): Partial<Place> {
  const [, , , region = "", accountId = ""] = typeof arn === "string" ? arn.split(":") : [];
  return {
    ...(isWellFormedRegion(region) ? { region } : {}),
    ...(isAccountId(accountId) ? { accountId } : {}),
  };
}

/** The parameter, or why it is none of AutoSG2PL's. */
function parameterOf(written: unknown, given: Given): Parameter | { readonly wrong: string; readonly remedy: string } {
  const { Name, Value, ARN } = isRecord(written) ? written : {};
  const skipped = "Remove it from the input if it is not one of AutoSG2PL's; otherwise write its mapping by hand.";
  if (typeof Name !== "string" || typeof Value !== "string") {
    return { wrong: "a parameter without Name and Value", remedy: skipped };
  }
  const [group = "", listRegion = ""] = Name.split("/").slice(-2);
  if (!/^sg-(?:[0-9a-f]{8}|[0-9a-f]{17})$/.test(group) || !isWellFormedRegion(listRegion)) {
    return {
      wrong: `the parameter ${Name}: its name does not end with a security group and a Region`,
      remedy: skipped,
    };
  }
  if (!/^pl-(?:[0-9a-f]{8}|[0-9a-f]{17})$/.test(Value)) {
    return { wrong: `the parameter ${Name}: its value is not the id of a prefix list`, remedy: skipped };
  }
  const { accountId = given.accountId, region = given.region } = placeOf(ARN);
  if (accountId === undefined || region === undefined) {
    const missing = [accountId === undefined ? "--account ID" : "", region === undefined ? "--region REGION" : ""];
    return {
      wrong: `the parameter ${Name}: it has no ARN that says where its group is`,
      remedy: `Add ${missing.filter((word) => word !== "").join(" and ")}.`,
    };
  }
  const at = { accountId, region: listRegion };
  return { name: Name, group, source: { accountId, region }, list: { at, id: Value, name: group, family: "IPv4" } };
}

/** One mapping for each group, with a list for each of its Regions. `inputs`: what the AWS CLI printed. */
export function readAutoSg2Pl(inputs: readonly Input[], given: Given): ReadInput {
  const groups = new Map<string, Parameter[]>();
  const left: ReturnType<typeof leftOut>[] = [];
  for (const { name, value } of inputs) {
    const written = Array.isArray(value) ? value : isRecord(value) ? value.Parameters : undefined;
    if (!Array.isArray(written)) {
      return { ok: false, diagnostic: notAnInput(`${name} has no Parameters`, AUTOSG2PL_INPUT) };
    }
    if (written.length === 0) {
      const detail = "AutoSG2PL keeps them in the account and Region of the security groups.";
      return { ok: false, diagnostic: notAnInput(`${name} has no parameter in it`, AUTOSG2PL_INPUT, detail) };
    }
    if (isRecord(value) && value.NextToken !== undefined && value.NextToken !== null) {
      const summary = `${name} is one page of several: more parameters follow`;
      return {
        ok: false,
        diagnostic: notAnInput(summary, `Leave out --no-paginate and --max-items. ${AUTOSG2PL_INPUT}`),
      };
    }
    for (const one of written) {
      const parameter = parameterOf(one, given);
      if ("wrong" in parameter) left.push(leftOut(`${name}: left out ${parameter.wrong}`, parameter.remedy));
      else {
        const problem = added(groups, parameter);
        if (problem !== undefined) left.push(leftOut(`${name}: left out ${problem}`, "Keep the one that is right."));
      }
    }
  }
  return { ok: true, imported: { mappings: [...groups.values()].map(mappingOf), leftOut: left } };
}

/** What contradicts a parameter before; nothing where it says the same. */
function added(groups: Map<string, Parameter[]>, parameter: Parameter): string | undefined {
  const { name, group, source, list } = parameter;
  const key = `${source.accountId}/${source.region}/${group}`;
  const known = groups.get(key) ?? [];
  const same = known.find((other) => other.list.at.region === list.at.region);
  if (same !== undefined) {
    return same.list.id === list.id
      ? undefined
      : `the parameter ${name}: another says ${same.list.id}, it says ${list.id}`;
  }
  groups.set(key, [...known, parameter]);
  return undefined;
}

function mappingOf(parameters: readonly Parameter[]): ImportedMapping {
  const [first] = parameters;
  if (first === undefined) throw new Error("a group has at least one parameter");
  const { group, source } = first;
  return {
    name: group,
    comment: `AutoSG2PL, ${counted(parameters.length, "list")}`,
    sources: [{ kind: "groups", at: source, ids: [group], addresses: "private", delegatedPrefixes: false }],
    lists: parameters.map(({ list }) => list),
  };
}
