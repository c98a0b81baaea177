// Follows the tokens of a paged call to the end. The SDK's paginators would do but for one thing: a token that AWS returns twice means
// an endless or truncated listing, which must be an error and never the end of the list.
import { OddAnswer } from "./odd-answer.ts";

/**
 * Calls `fetch` page by page and hands every page to `fold`, so that no page is kept. An empty page with a token is not the end.
 * @throws OddAnswer for a token that came before
 */
export async function eachPage<Page extends { readonly NextToken?: string | undefined }>(
  fetch: (token: string | undefined) => Promise<Page>,
  fold: (page: Page) => void,
): Promise<void> {
  // A function of its own: this one would keep each page until the next one is there, of all listings at once.
  const fetched = async (from: string | undefined): Promise<string | undefined> => {
    const page = await fetch(from);
    fold(page);
    return page.NextToken;
  };
  const seen = new Set<string>();
  let token: string | undefined;
  do {
    token = (await fetched(token)) || undefined;
    if (token !== undefined && seen.has(token)) throw new OddAnswer("a page token that it answered before");
    if (token !== undefined) seen.add(token);
  } while (token !== undefined);
}
