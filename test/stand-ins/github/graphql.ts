// POST /graphql for what plsync asks there: a comment with its history and its pull request's reviews, and commits with their files and
// pull requests. Faults are answered as GitHub does: status 200 with `errors`.
import { ApiError } from "./api-error.ts";
import { bodyOf, type Call, type Reply } from "./call.ts";
import { checkSelections, checkVariables, type Fault } from "./graphql-check.ts";
import { type Document, type Field, GraphqlSyntaxError, parseDocument, type Selection } from "./graphql-document.ts";
import { IMPLEMENTATIONS } from "./graphql-schema.ts";
import { commentValue, Forbidden, objectValue, type Value } from "./graphql-values.ts";
import { NAME, OWNER } from "./repository.ts";

type Variables = Readonly<Record<string, unknown>>;

function argumentsIn(field: Field, variables: Variables): Variables {
  const given = Object.entries(field.arguments);
  return Object.fromEntries(
    given.map(([name, one]) => [name, "variable" in one ? variables[one.variable] : one.value]),
  );
}

function selected(inner: unknown, selections: readonly Selection[], variables: Variables): unknown {
  if (Array.isArray(inner)) return inner.map((item) => selected(item, selections, variables));
  const isObject = typeof inner === "object" && inner !== null;
  return isObject ? select(inner as Value, selections, variables) : inner;
}

function select(value: Value, selections: readonly Selection[], variables: Variables): Value {
  const typename = String(value.__typename);
  const found: Record<string, unknown> = {};
  for (const selection of selections) {
    if (selection.kind === "field") {
      const raw = value[selection.name];
      const inner: unknown = typeof raw === "function" ? raw(argumentsIn(selection, variables)) : raw;
      found[selection.alias] = selected(inner, selection.selections ?? [], variables);
    } else if (
      selection.on === undefined ||
      selection.on === typename ||
      IMPLEMENTATIONS[selection.on]?.includes(typename)
    ) {
      Object.assign(found, select(value, selection.selections, variables));
    }
  }
  return found;
}

function root(call: Call, field: Field, variables: Variables): Value | Fault {
  const given = argumentsIn(field, variables);
  const place = { path: [field.alias], locations: [field.at] };
  if (field.name === "repository") {
    if (`${given.owner}/${given.name}`.toLowerCase() !== `${OWNER}/${NAME}`) {
      const message = `Could not resolve to a Repository with the name '${given.owner}/${given.name}'.`;
      return { type: "NOT_FOUND", ...place, message };
    }
    const value = { __typename: "Repository", object: ({ oid }: Variables) => objectValue(call, oid) };
    return select(value, field.selections ?? [], variables);
  }
  const found = [...call.repository.comments.values()].find((comment) => comment.nodeId === given.id);
  if (found === undefined) {
    return {
      type: "NOT_FOUND",
      ...place,
      message: `Could not resolve to a node with the global id of '${given.id}'`,
    };
  }
  return select(commentValue(call, found), field.selections ?? [], variables);
}

function rootOrFault(call: Call, field: Field, variables: Variables): Value | Fault {
  try {
    return root(call, field, variables);
  } catch (error) {
    if (!(error instanceof Forbidden)) throw error;
    return { type: "FORBIDDEN", path: [field.alias], locations: [field.at], message: error.message };
  }
}

function execute(call: Call, document: Document, variables: Variables): Reply {
  const data: Record<string, unknown> = {};
  const errors: Fault[] = [];
  for (const field of document.selections) {
    if (field.kind !== "field") continue;
    if (field.name === "__typename") {
      data[field.alias] = "Query";
      continue;
    }
    const result = rootOrFault(call, field, variables);
    const isFault = "message" in result && "locations" in result;
    data[field.alias] = isFault ? null : result;
    if (isFault) errors.push(result as unknown as Fault);
  }
  return { status: 200, body: errors.length > 0 ? { data, errors } : { data } };
}

/** Answers POST /graphql: `data`, `errors` or both, with status 200; throws `ApiError` without a token. */
export function graphql(call: Call): Reply {
  if (call.token === undefined) {
    throw new ApiError(401, "This endpoint requires you to be authenticated.", {
      docs: "graphql/guides/forming-calls-with-graphql#authenticating-with-graphql",
    });
  }
  const { query, variables } = bodyOf(call);
  if (typeof query !== "string") {
    return {
      status: 200,
      body: { errors: [{ message: "A query attribute must be specified and must be a string." }] },
    };
  }
  const given = typeof variables === "object" && variables !== null ? (variables as Value) : {};
  let document: Document;
  try {
    document = parseDocument(query);
  } catch (error) {
    if (!(error instanceof GraphqlSyntaxError)) throw error;
    return { status: 200, body: { errors: [{ message: error.message, locations: [error.at] }] } };
  }
  const faults = [...checkSelections(document.selections, "Query", ["query"]), ...checkVariables(document, given)];
  return faults.length > 0 ? { status: 200, body: { errors: faults } } : execute(call, document, given);
}
