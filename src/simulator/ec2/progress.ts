// How every write to a prefix list goes on after its answer: in progress for a while, then complete or failed.
import type { Context } from "../caller/context.ts";
import { type PrefixListRecord, remember } from "../world/prefix-list-record.ts";

/**
 * Begins a write. When `progressMs` have passed, `effect` does what was asked for; a text that it returns is why it could not, and
 * becomes the state message of a list that is otherwise unchanged. A fault can make the write fail before `effect` is called.
 */
export function begin(
  list: PrefixListRecord,
  write: "create" | "modify" | "restore" | "delete",
  { world, behaviour, failsLater }: Context,
  effect: () => string | undefined,
): void {
  remember(list, world.clock.now());
  list.state = `${write}-in-progress`;
  delete list.stateMessage;
  world.clock.after(behaviour.progressMs, () => {
    if (list.state !== `${write}-in-progress`) return;
    remember(list, world.clock.now());
    const failure = failsLater ?? effect();
    list.state = failure === undefined ? `${write}-complete` : `${write}-failed`;
    if (failure !== undefined) list.stateMessage = failure;
  });
}
