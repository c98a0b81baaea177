// What GitHub refuses in a GraphQL document before it looks anything up.
import type { Document, Field, Location, Selection } from "./graphql-document.ts";
import { argumentsOf, IMPLEMENTATIONS, isConnection, SCHEMA } from "./graphql-schema.ts";

export interface Fault {
  readonly message: string;
  readonly type?: string;
  readonly path?: readonly string[];
  readonly locations?: readonly Location[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

function undefinedField(type: string, { name, at }: Field, path: readonly string[]): Fault {
  return {
    path,
    extensions: { code: "undefinedField", typeName: type, fieldName: name },
    locations: [at],
    message: `Field '${name}' doesn't exist on type '${type}'`,
  };
}

/** GitHub wants a size for every page, of at most 100 (GitHub Docs, "Rate limits and query limits for the GraphQL API"). */
function checkPage(type: string, field: Field, path: readonly string[]): readonly Fault[] {
  if (!isConnection(type, field.name)) return [];
  const size = field.arguments.first ?? field.arguments.last;
  const fault = (code: string, message: string): Fault => ({ type: code, path, locations: [field.at], message });
  if (size === undefined) {
    const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${field.name}\` connection.`;
    return [fault("MISSING_PAGINATION_BOUNDARIES", message)];
  }
  if (!("value" in size) || (Number(size.value) >= 1 && Number(size.value) <= 100)) return [];
  const message = `Requesting ${size.value} records on the \`${field.name}\` connection exceeds the \`first\` limit of 100 records.`;
  return [fault("EXCESSIVE_PAGINATION", message)];
}

function checkArguments(type: string, field: Field, path: readonly string[]): readonly Fault[] {
  const { name, at } = field;
  const wanted = argumentsOf(type, name);
  const given = Object.keys(field.arguments);
  const fault = (code: string, message: string): Fault => ({ path, extensions: { code }, locations: [at], message });
  return [
    ...given
      .filter((key) => wanted[key] === undefined)
      .map((key) => fault("argumentNotAccepted", `Field '${name}' doesn't accept argument '${key}'`)),
    ...Object.entries(wanted)
      .filter(([key, kind]) => kind.endsWith("!") && !given.includes(key))
      .map(([key]) => fault("missingRequiredArguments", `Field '${name}' is missing required arguments: ${key}`)),
    ...checkPage(type, field, path),
  ];
}

/** The faults of selections on `type`, at `path` of the document. */
export function checkSelections(
  selections: readonly Selection[],
  type: string,
  path: readonly string[],
): readonly Fault[] {
  return selections.flatMap((selection): readonly Fault[] => {
    const { at } = selection;
    if (selection.kind === "fragment") {
      const on = selection.on ?? type;
      const here = [...path, selection.on === undefined ? "..." : `... on ${on}`];
      const fits = on === type || IMPLEMENTATIONS[type]?.includes(on) || IMPLEMENTATIONS[on]?.includes(type);
      if (SCHEMA[on] === undefined) {
        const message = `No such type ${on}, so it can't be a fragment condition`;
        return [{ path: here, extensions: { code: "undefinedType", typeName: on }, locations: [at], message }];
      }
      if (fits) return checkSelections(selection.selections, on, here);
      const message = `Fragment on ${on} can't be spread inside ${type}`;
      return [{ path: here, extensions: { code: "cannotSpreadFragment" }, locations: [at], message }];
    }
    const { name } = selection;
    const here = [...path, name];
    if (name === "__typename") return [];
    const result = SCHEMA[type]?.[name];
    if (result === undefined) return [undefinedField(type, selection, here)];
    const faults = checkArguments(type, selection, here);
    if (faults.length > 0) return faults;
    const isObject = SCHEMA[result] !== undefined;
    if (isObject === (selection.selections !== undefined)) {
      return isObject ? checkSelections(selection.selections ?? [], result, here) : [];
    }
    const message = isObject
      ? `Field must have selections (field '${name}' returns ${result} but has no selections. Did you mean '${name} { ... }'?)`
      : `Selections can't be made on scalars (field '${name}' returns ${result} but has selections)`;
    return [{ path: here, extensions: { code: "selectionMismatch" }, locations: [at], message }];
  });
}

interface Use {
  readonly variable: string;
  readonly at: Location;
  readonly argument: string;
  /** The type that the argument has. */
  readonly type: string;
}

function usesIn(selections: readonly Selection[], type: string): readonly Use[] {
  return selections.flatMap((selection): readonly Use[] => {
    if (selection.kind === "fragment") return usesIn(selection.selections, selection.on ?? type);
    const wanted = argumentsOf(type, selection.name);
    const own = Object.entries(selection.arguments).flatMap(([argument, given]) =>
      "variable" in given ? [{ ...given, argument, type: wanted[argument] ?? "" }] : [],
    );
    return [...own, ...usesIn(selection.selections ?? [], SCHEMA[type]?.[selection.name] ?? "")];
  });
}

/** A variable that must be there may stand where one may be absent, not the reverse. */
function fits(declared: string, wanted: string): boolean {
  return declared === wanted || declared === `${wanted}!`;
}

/** The faults of the declared, the used and the given variables. */
export function checkVariables(document: Document, given: Readonly<Record<string, unknown>>): readonly Fault[] {
  const uses = usesIn(document.selections, "Query");
  const faults: Fault[] = uses
    .filter(({ variable }) => document.variables[variable] === undefined)
    .map(({ variable, at }) => ({
      extensions: { code: "variableNotDefined", variableName: variable },
      locations: [at],
      message: `Variable $${variable} is used by anonymous query but not declared`,
    }));
  for (const [name, { type, at }] of Object.entries(document.variables)) {
    const used = uses.filter(({ variable }) => variable === name);
    const wrong = used.find((use) => !fits(type, use.type));
    if (used.length === 0) {
      const message = `Variable $${name} is declared by anonymous query but not used`;
      faults.push({ extensions: { code: "variableNotUsed", variableName: name }, locations: [at], message });
    } else if (wrong !== undefined) {
      const message = `Type mismatch on variable $${name} and argument ${wrong.argument} (${type} / ${wrong.type})`;
      faults.push({ extensions: { code: "variableMismatch", variableName: name }, locations: [at], message });
    } else if (typeof given[name] !== "string" && (type.endsWith("!") || (given[name] ?? null) !== null)) {
      const message = `Variable $${name} of type ${type} was provided invalid value`;
      faults.push({ extensions: { value: given[name] ?? null }, locations: [at], message });
    }
  }
  return faults;
}
