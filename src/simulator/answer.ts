// What an operation answers before it becomes a whole XML document, so that faults can still lose parts of a page.

export type Answer = Page | Elements;

export interface Page {
  readonly kind: "page";
  /** Element name of the set: `prefixListSet`. */
  readonly set: string;
  /** Content of each `<item>`. */
  readonly items: readonly string[];
  readonly nextToken?: string;
  /** The token that gives this page once more. */
  readonly sameToken: string;
}

/** XML elements under the response element. */
export interface Elements {
  readonly kind: "elements";
  readonly xml: string;
}
