// One cause, one message: what several diagnostics have in common is shown once, with the places. Only views do so; plans, JSON and
// notifications keep each diagnostic, since a list of places that grows or shrinks is not another cause.
import { counted, listedUpTo, plural, sentence } from "../sentence.ts";
import { type Diagnostic, inFileOrder } from "./diagnostic.ts";

/** Names that are shown of many. */
const SHOWN = 3;

/** `network, payments, data and 9 more`. */
function some(names: readonly string[]): string {
  return listedUpTo(SHOWN, [...new Set(names)]);
}

/** `Not in this plan: …. Nothing is removed from the lists of mappings …`; empty without any. */
export function consequenceOf(lists: readonly string[], mappings: readonly string[], most: number): string {
  const parts: string[] = [];
  if (lists.length > 0) parts.push(`Not in this plan: ${listedUpTo(most, lists)}.`);
  if (mappings.length > 0) {
    parts.push(
      `Nothing is removed from the lists of ${plural(mappings.length, "mapping")} ${listedUpTo(most, mappings)}.`,
    );
  }
  return parts.join(" ");
}

function joined(first: Diagnostic, all: readonly Diagnostic[]): Diagnostic {
  const causes = all.flatMap(({ cause }) => cause ?? []);
  const accounts = [...new Set(all.flatMap(({ account }) => account ?? []))];
  const places = [
    ...new Set(all.flatMap(({ account, region }) => (region === undefined ? [] : `${account}/${region}`))),
  ];
  const [many, names] = accounts.length > 1 ? ["account", accounts] : ["account-region", places];
  const { account: _, address: _a, excerpt: _e, mapping: _m, region: _r, remedy: _y, ...rest } = first;
  const remedy = first.cause?.remedy;
  const lists = causes.flatMap((cause) => cause.lists ?? []);
  const mappings = [...new Set(causes.flatMap((cause) => cause.mappings ?? []))];
  const said = first.cause?.said;
  return {
    ...rest,
    summary: `${counted(names.length, many)}: ${first.cause?.summary ?? first.summary}`,
    detail: [`${some(names)}.`, ...(said === undefined ? [] : [sentence(said)]), consequenceOf(lists, mappings, SHOWN)]
      .filter((part) => part !== "")
      .join(" "),
    ...(remedy === undefined ? {} : { remedy }),
  };
}

/** The diagnostics in the order of the file, those of one cause as one. */
export function together(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const same = Map.groupBy(inFileOrder(diagnostics), (one): string | symbol =>
    one.cause === undefined || one.account === undefined
      ? Symbol()
      : [one.severity, one.code, one.cause.summary, one.cause.remedy].join("\n"),
  );
  return [...same.values()].flatMap((all) => {
    const [first] = all;
    return first === undefined || all.length === 1 ? all : [joined(first, all)];
  });
}
