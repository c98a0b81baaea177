// The stand-in keeps comments as GitHub does, and refuses what GitHub refuses.
import { expect, test } from "vitest";
import { type Answered, ask, COMMENTS, REPO, withPull } from "./ask.ts";

function links({ headers }: Answered): readonly string[] {
  return [...(headers.get("link") ?? "").matchAll(/rel="(\w+)"/g)].map(([, rel]) => rel ?? "");
}

test("comments come oldest first, in pages whose links lead from one to the next", async () => {
  const github = await withPull();
  for (let index = 0; index < 5; index++) github.addComment(12, "jane", `comment ${index}`);
  const bodies: string[] = [];
  const rels: (readonly string[])[] = [];
  let next: string | undefined = `${COMMENTS}?per_page=2`;
  while (next !== undefined) {
    const answer: Answered = await ask(github, next);
    bodies.push(...answer.body.map(({ body }: { body: string }) => body));
    rels.push(links(answer));
    next = /<([^>]+)>; rel="next"/.exec(answer.headers.get("link") ?? "")?.[1];
  }
  expect(bodies).toEqual(["comment 0", "comment 1", "comment 2", "comment 3", "comment 4"]);
  expect(rels).toEqual([
    ["next", "last"],
    ["prev", "next", "last", "first"],
    ["prev", "first"],
  ]);
  expect(github.calls[1]?.path).toBe("/repositories/711/issues/12/comments?per_page=2&page=2");
});

test("a list of one page has no links, and a page has at most 100 things", async () => {
  const github = await withPull();
  for (let index = 0; index < 101; index++) github.addComment(12, "jane", "x");
  expect((await ask(github, `${COMMENTS}?per_page=500`)).body).toHaveLength(100);
  expect((await ask(github, COMMENTS)).body).toHaveLength(30);
  expect((await ask(github, `${REPO}/issues`)).headers.get("link")).toBeNull();
});

test("a comment is the token's, and editing it makes the token its editor", async () => {
  const github = await withPull();
  const made = await ask(github, COMMENTS, { body: { body: "first" } });
  expect(made.status).toBe(201);
  expect(made.body.user).toMatchObject({ login: "github-actions[bot]", id: 41898282, type: "Bot" });
  expect(github.comments(12)).toMatchObject([{ author: "github-actions[bot]", body: "first", editor: null }]);
  const path = `${REPO}/issues/comments/${made.body.id}`;
  expect((await ask(github, path, { method: "PATCH", body: { body: "second" } })).status).toBe(200);
  expect(github.comments(12)).toMatchObject([{ body: "second", editor: "github-actions[bot]" }]);
  github.editComment(made.body.id, "jane", "one\ntwo");
  expect(github.comments(12)).toMatchObject([{ body: "one\r\ntwo", editor: "jane" }]);
});

test("a comment has at most 65,536 characters, whatever their bytes", async () => {
  const github = await withPull();
  expect((await ask(github, COMMENTS, { body: { body: "😀".repeat(65_536) } })).status).toBe(201);
  const answer = await ask(github, COMMENTS, { body: { body: "x".repeat(65_537) } });
  expect(answer.status).toBe(422);
  expect(answer.body).toEqual({
    message: "Validation Failed",
    errors: [
      {
        resource: "IssueComment",
        code: "unprocessable",
        field: "data",
        message: "Body is too long (maximum is 65536 characters)",
      },
    ],
    documentation_url: "https://docs.github.com/rest/issues/comments#create-an-issue-comment",
    status: "422",
  });
});

test.each([
  ["no JSON", "{", 400, "Problems parsing JSON"],
  ["half a surrogate pair", '{"body":"\\ud83d"}', 400, "Problems parsing JSON"],
  ["no body", {}, 422, `Invalid request.\n\n"body" wasn't supplied.`],
  ["a number", { body: 5 }, 422, "Invalid request.\n\nFor 'properties/body', 5 is not a string."],
  ["blanks", { body: " \n" }, 422, "Validation Failed"],
])("a comment of %s is refused", async (_, body, status, message) => {
  const github = await withPull();
  const answer = await ask(github, COMMENTS, { body });
  expect([answer.status, answer.body.message]).toEqual([status, message]);
  expect(github.comments(12)).toEqual([]);
});
