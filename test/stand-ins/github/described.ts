// GitHub's own description of its REST API, as types: endpoints and answers of the stand-in are checked against it by the compiler.
import type { components, paths } from "@octokit/openapi-types";

/** Every field that is there has GitHub's name and type, at any depth; fields may be missing, since GitHub has hundreds. */
type Part<T> = T extends readonly (infer Item)[]
  ? readonly Part<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]?: Part<T[Key]> }
    : T;

/** A part of an answer by the name of its schema, `issue-comment`. */
export type Described<Name extends keyof components["schemas"]> = Part<components["schemas"][Name]>;

/** `/repos/{owner}/{repo}/issues/{issue_number}`: the template of an endpoint that GitHub has. */
export type DescribedPath = keyof paths & `/repos/{owner}/{repo}${string}`;
