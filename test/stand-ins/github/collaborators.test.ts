// What the stand-in says of what people may do.
import { expect, test } from "vitest";
import { ask, REPO } from "./ask.ts";
import { gitHubStandIn } from "./stand-in.ts";

const permissionOf = (login: string): string => `${REPO}/collaborators/${encodeURIComponent(login)}/permission`;

test("the old level folds maintain into write and triage into read; the permissions tell them apart, in custom roles too", async () => {
  const github = await gitHubStandIn();
  github.setRole("ann", "admin");
  github.setRole("max", "maintain");
  github.setRole("will", "write");
  github.setRole("tria", "triage");
  github.setRole("cust", "maintain", "network-operator");
  const told = async (login: string) => {
    const { body } = await ask(github, permissionOf(login));
    const { maintain, push } = body.user.permissions;
    return [body.permission, body.role_name, push, maintain];
  };
  expect(await told("ann")).toEqual(["admin", "admin", true, true]);
  expect(await told("MAX")).toEqual(["write", "maintain", true, true]);
  expect(await told("will")).toEqual(["write", "write", true, false]);
  expect(await told("tria")).toEqual(["read", "triage", false, false]);
  expect(await told("cust")).toEqual(["write", "network-operator", true, true]);
});

test("who has no role has no permission", async () => {
  const github = await gitHubStandIn();
  github.setRole("mallory", null);
  expect((await ask(github, permissionOf("mallory"))).body).toMatchObject({ permission: "none", role_name: "none" });
});

test("an App is not a user, and without a token nothing is told", async () => {
  const github = await gitHubStandIn();
  const app = await ask(github, permissionOf("github-actions[bot]"));
  expect([app.status, app.body.message]).toEqual([404, "github-actions[bot] is not a user"]);
  expect((await ask(github, permissionOf("jane"), { token: null })).status).toBe(401);
});
