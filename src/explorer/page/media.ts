// Whether the screen is one of a kind, also when that changes.
import { useEffect, useState } from "preact/hooks";

/** True while the media query matches. */
export function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const read = (): void => setMatches(media.matches);
    media.addEventListener("change", read);
    return () => media.removeEventListener("change", read);
  }, [query]);
  return matches;
}

/** Rows have two lines where there is no room for columns. */
export const PHONE = "(max-width: 799px)";
