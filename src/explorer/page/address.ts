// What a person looks at stands behind `#` in the address of the page, and follows it.
import { useEffect, useState } from "preact/hooks";
import { hashOf, type State, stateOf } from "../state.ts";

/** The state, and how to change it. Another view is a step that the way back undoes; typing is not. */
export function useAddress(): readonly [State, (next: State) => void] {
  const [state, setState] = useState(() => stateOf(location.hash));
  useEffect(() => {
    const read = (): void => setState(stateOf(location.hash));
    addEventListener("popstate", read);
    return () => removeEventListener("popstate", read);
  }, []);
  const change = (next: State): void => {
    const address = hashOf(next) || `${location.pathname}${location.search}`;
    if (next.view === state.view) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
    setState(next);
  };
  return [state, change];
}
