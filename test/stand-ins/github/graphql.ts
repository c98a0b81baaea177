// POST /graphql for what plsync asks there: a comment by its node id, with its author and last editor. Faults are answered as
// GitHub does: status 200 with `errors`.
import { accountId, graphqlLogin, isBot, nodeId } from "./actors.ts";
import { ApiError } from "./api-error.ts";
import { bodyOf, type Call, mayRead, type Reply } from "./call.ts";
import { checkSelections, checkVariables, type Fault } from "./graphql-check.ts";
import { type Document, type Field, GraphqlSyntaxError, parseDocument, type Selection } from "./graphql-document.ts";
import type { CommentRecord } from "./records.ts";

type Value = Readonly<Record<string, unknown>>;

/** Deleted accounts are null in GraphQL. */
function actor(login: string | null): Value | null {
  if (login === null || login === "ghost") return null;
  const name = graphqlLogin(login);
  const id = accountId(login);
  return {
    __typename: isBot(login) ? "Bot" : "User",
    ...{ id: nodeId(isBot(login) ? "BOT" : "U", id), databaseId: id, login: name, name: null },
    url: isBot(login) ? `https://github.com/apps/${name}` : `https://github.com/${name}`,
  };
}

function commentValue(comment: CommentRecord): Value {
  const { body, createdAt, updatedAt, lastEditedAt } = comment;
  return {
    __typename: "IssueComment",
    ...{ id: comment.nodeId, databaseId: comment.id, body, url: comment.htmlUrl },
    ...{ author: actor(comment.author), editor: actor(comment.editor) },
    ...{ createdAt, updatedAt, lastEditedAt, includesCreatedEdit: false },
  };
}

function select(value: Value, selections: readonly Selection[]): Value {
  const typename = String(value.__typename);
  const selected: Record<string, unknown> = {};
  for (const selection of selections) {
    if (selection.kind === "field") {
      const inner = value[selection.name];
      const isObject = typeof inner === "object" && inner !== null;
      selected[selection.alias] = isObject ? select(inner as Value, selection.selections ?? []) : inner;
    } else if (selection.on === undefined || [typename, "Node", "Actor"].includes(selection.on)) {
      Object.assign(selected, select(value, selection.selections));
    }
  }
  return selected;
}

function node(call: Call, field: Field, variables: Readonly<Record<string, unknown>>): Value | Fault {
  const { id } = field.arguments;
  const wanted = id !== undefined && "variable" in id ? variables[id.variable] : id?.value;
  const found = [...call.repository.comments.values()].find((comment) => comment.nodeId === wanted);
  const place = { path: [field.alias], locations: [field.at] };
  if (found === undefined) {
    return { type: "NOT_FOUND", ...place, message: `Could not resolve to a node with the global id of '${wanted}'` };
  }
  if (!mayRead(call, ["issues", "pull-requests"])) {
    return { type: "FORBIDDEN", ...place, message: "Resource not accessible by integration" };
  }
  return select(commentValue(found), field.selections ?? []);
}

function execute(call: Call, document: Document, variables: Readonly<Record<string, unknown>>): Reply {
  const data: Record<string, unknown> = {};
  const errors: Fault[] = [];
  for (const field of document.selections) {
    if (field.kind !== "field") continue;
    if (field.name === "__typename") {
      data[field.alias] = "Query";
      continue;
    }
    const result = node(call, field, variables);
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
