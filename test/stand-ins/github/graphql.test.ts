// The stand-in answers GraphQL's queries, right and wrong ones, as GitHub does.
import { expect, test } from "vitest";
import { ask, REPO, withPull } from "./ask.ts";

test("GraphQL names bots without their suffix, and who edited last", async () => {
  const github = await withPull();
  const { id, nodeId } = github.addComment(12, "github-actions[bot]", "x");
  const query = `query($id: ID!) {
    node(id: $id) { ... on IssueComment { author { __typename login } editor { __typename login } lastEditedAt body } }
  }`;
  const asked = { body: { query, variables: { id: nodeId } } };
  const author = { __typename: "Bot", login: "github-actions" };
  expect((await ask(github, "/graphql", asked)).body).toEqual({
    data: { node: { author, editor: null, lastEditedAt: null, body: "x" } },
  });
  await ask(github, `${REPO}/issues/comments/${id}`, { method: "PATCH", body: { body: "y" } });
  expect((await ask(github, "/graphql", asked)).body.data.node).toMatchObject({ editor: author, body: "y" });
  const edited = github.editComment(id, "jane", "z");
  expect((await ask(github, "/graphql", asked)).body.data.node).toEqual({
    author,
    editor: { __typename: "User", login: "jane" },
    lastEditedAt: edited.lastEditedAt,
    body: "z",
  });
});

test.each([
  ["{ node(id: $id) { body } }", "Field 'body' doesn't exist on type 'Node'"],
  [
    "{ node(id: $id) { ... on IssueComment { editedBy { login } } } }",
    "Field 'editedBy' doesn't exist on type 'IssueComment'",
  ],
  ["{ node(id: $id) { ... on IssueComment { author } } }", "Field must have selections"],
  ["{ node(id: $id) { ... on Comment2 { id } } }", "No such type Comment2"],
  ["{ node(id: $id, first: $id) { id } }", "Field 'node' doesn't accept argument 'first'"],
  ["{ node(id: $other) { id } }", "Variable $other is used by anonymous query but not declared"],
  ["{ node(id: $id) { id }", 'Expected NAME, actual: ""'],
])("GraphQL answers 200 with errors for %s", async (selections, message) => {
  const github = await withPull();
  const { nodeId } = github.addComment(12, "jane", "x");
  const answer = await ask(github, "/graphql", {
    body: { query: `query($id: ID!) ${selections}`, variables: { id: nodeId } },
  });
  expect(answer.status).toBe(200);
  expect(answer.body.data).toBeUndefined();
  expect(answer.body.errors[0].message).toContain(message);
});

test("GraphQL finds no comment that is gone, and wants a token", async () => {
  const github = await withPull();
  const { id, nodeId } = github.addComment(12, "jane", "x");
  github.deleteComment(id);
  const asked = { body: { query: "query($id: ID!) { node(id: $id) { id } }", variables: { id: nodeId } } };
  expect((await ask(github, "/graphql", asked)).body).toMatchObject({
    data: { node: null },
    errors: [{ type: "NOT_FOUND", path: ["node"] }],
  });
  expect((await ask(github, "/graphql", { ...asked, token: null })).status).toBe(401);
  expect((await ask(github, `${REPO}/issues/comments/${id}`)).status).toBe(404);
});
