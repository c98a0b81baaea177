// An answer before it becomes a whole document, so that faults can still remove parts of a page. Its parts are
// written as the service's protocol has them: EC2's as XML, RAM's as JSON.

export type Answer = Page | Elements;

export interface Page {
  readonly kind: "page";
  /** Name of the set: `prefixListSet`, `resourceShares`. */
  readonly set: string;
  /** Content of each item. */
  readonly items: readonly string[];
  /** A second set of the same page, where the answer has two. */
  readonly beside?: { readonly set: string; readonly items: readonly string[] };
  readonly nextToken?: string;
  /** The token that gives this page once more: another one each time, so that it does not look like an endless listing. */
  readonly sameToken: string;
}

/** What stands in the response element, or the whole JSON object; nothing at all when it is empty. */
export interface Elements {
  readonly kind: "elements";
  readonly content: string;
}
