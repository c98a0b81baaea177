// The validator reports every branch of a `oneOf` that did not fit. A person wrote one of them and wants to hear about that one only.
//
// In our schema the branches of a union differ in type, so the value's type tells which one was meant: a branch that failed
// because of the type was not, and everything that it reports is left out. Unions of `required` lists ("exactly one of these
// keys") have no types; they stay as one error.
import type { SchemaError } from "../../model/json-schema/schema.ts";
import { pointerKeys, schemaAt } from "./schema-nodes.ts";

/** The errors about what was written. A union stays as one error when none of its branches has the type of the value. */
export function withoutOtherBranches(errors: readonly SchemaError[]): readonly SchemaError[] {
  // A branch of the wrong type reports so at the value itself.
  const byValue = Map.groupBy(errors, ({ instancePath }) => instancePath);
  return [...byValue.values()].flatMap((here) => {
    const unions = here.filter(({ keyword }) => keyword === "oneOf");
    return unions.reduce<readonly SchemaError[]>(resolveUnion, here);
  });
}

/** `here` without the errors of branches that were not meant, and without the union's own error if one was. */
function resolveUnion(here: readonly SchemaError[], union: SchemaError): readonly SchemaError[] {
  const branches = schemaAt(pointerKeys(union.schemaPath)) as readonly { readonly type?: string }[];
  const branchOf = ({ schemaPath }: SchemaError): string | undefined =>
    schemaPath.startsWith(`${union.schemaPath}/`)
      ? schemaPath.slice(union.schemaPath.length + 1).split("/", 1)[0]
      : undefined;
  const typed = branches.every(({ type }) => type !== undefined);
  if (!typed) {
    // A value that is no map has no keys to choose from: then its type is the mistake.
    const noMap = here.some(({ schemaPath }) => schemaPath === union.schemaPath.replace(/oneOf$/, "type"));
    return here.filter((error) => branchOf(error) === undefined && !(noMap && error === union));
  }
  const others = new Set(here.filter(({ keyword }) => keyword === "type").map(branchOf));
  others.delete(undefined);
  const meant = others.size < branches.length;
  return here.filter((error) => {
    const branch = branchOf(error);
    return branch === undefined ? !(meant && error === union) : !others.has(branch);
  });
}
