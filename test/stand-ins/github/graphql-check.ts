// What GitHub refuses in a GraphQL document before it looks anything up. The schema here has what plsync might ask for; the rest of
// GitHub's is unknown to it.
import type { Document, Field, Location, Selection } from "./graphql-document.ts";

const ACTOR = { login: "String", url: "URI" };
const ACCOUNT = { ...ACTOR, id: "ID", databaseId: "Int" };

/** Type → field → its type. */
const SCHEMA: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Query: { node: "Node" },
  Node: { id: "ID" },
  Actor: ACTOR,
  Bot: ACCOUNT,
  User: { ...ACCOUNT, name: "String" },
  IssueComment: {
    ...{ id: "ID", databaseId: "Int", body: "String", url: "URI", author: "Actor", editor: "Actor" },
    ...{ createdAt: "DateTime", updatedAt: "DateTime", lastEditedAt: "DateTime", includesCreatedEdit: "Boolean" },
  },
};

/** Interface → what implements it. */
const IMPLEMENTATIONS: Readonly<Record<string, readonly string[]>> = {
  Node: ["IssueComment", "Bot", "User"],
  Actor: ["Bot", "User"],
};

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

function checkArguments(field: Field, wanted: readonly string[], path: readonly string[]): readonly Fault[] {
  const { name, at } = field;
  const given = Object.keys(field.arguments);
  const fault = (code: string, message: string): Fault => ({ path, extensions: { code }, locations: [at], message });
  return [
    ...given
      .filter((key) => !wanted.includes(key))
      .map((key) => fault("argumentNotAccepted", `Field '${name}' doesn't accept argument '${key}'`)),
    ...wanted
      .filter((key) => !given.includes(key))
      .map((key) => fault("missingRequiredArguments", `Field '${name}' is missing required arguments: ${key}`)),
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
    const faults = checkArguments(selection, type === "Query" ? ["id"] : [], here);
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

/** The faults of the declared, the used and the given variables. */
export function checkVariables(document: Document, given: Readonly<Record<string, unknown>>): readonly Fault[] {
  const used = document.selections.flatMap((selection) =>
    selection.kind === "field" ? Object.values(selection.arguments) : [],
  );
  const names = used.flatMap((argument) => ("variable" in argument ? [argument] : []));
  const faults: Fault[] = names
    .filter(({ variable }) => document.variables[variable] === undefined)
    .map(({ variable, at }) => ({
      extensions: { code: "variableNotDefined", variableName: variable },
      locations: [at],
      message: `Variable $${variable} is used by anonymous query but not declared`,
    }));
  for (const [name, { type, at }] of Object.entries(document.variables)) {
    if (!names.some(({ variable }) => variable === name)) {
      const message = `Variable $${name} is declared by anonymous query but not used`;
      faults.push({ extensions: { code: "variableNotUsed", variableName: name }, locations: [at], message });
    } else if (type !== "ID!") {
      const message = `Type mismatch on variable $${name} and argument id (${type} / ID!)`;
      faults.push({ extensions: { code: "variableMismatch", variableName: name }, locations: [at], message });
    } else if (typeof given[name] !== "string") {
      const message = `Variable $${name} of type ID! was provided invalid value`;
      faults.push({ extensions: { value: given[name] ?? null }, locations: [at], message });
    }
  }
  return faults;
}
