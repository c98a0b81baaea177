// What is said where a search leaves nothing.
import type { JSX } from "preact";
import { termsOf } from "../search/query.ts";

/** `words`: what was searched for among entries. A plan has only entries that change, which is worth knowing of an address. */
export function Empty({ words }: { readonly words: string }): JSX.Element {
  const address = termsOf(words).find(({ kind }) => kind === "block")?.text;
  return (
    <div class="empty">
      <p>Nothing here fits the search.</p>
      {address !== undefined && (
        <p>
          A plan has the entries that change. <code>plsync explain {address}</code> looks for the address in all entries
          of all lists.
        </p>
      )}
    </div>
  );
}
