// When to start no further changes: time is up, or a signal came. Changes under way are finished and reported; a second signal
// ends the process at once.

/** Whether to go on. */
export interface Stop {
  /** Why no further change may start, as in `not done: REASON`; undefined while they may. */
  stopped(): string | undefined;
  /** Stops listening for signals. */
  end(): void;
}

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** Counts `milliseconds` from now and listens for SIGINT and SIGTERM. `onSignal` is called once, at the first of them. */
export function stopAfter(milliseconds: number, onSignal: (signal: string) => void): Stop {
  const deadline = Date.now() + milliseconds;
  let signalled: string | undefined;
  const listen = (signal: NodeJS.Signals): void => {
    // Shells expect 128 + the number of the signal from a program that a signal ended.
    if (signalled !== undefined) process.exit(signal === "SIGINT" ? 130 : 143);
    signalled = signal;
    onSignal(signal);
  };
  for (const signal of SIGNALS) process.on(signal, listen);
  return {
    stopped: () => {
      if (signalled !== undefined) return `cancelled by ${signalled}`;
      return Date.now() >= deadline ? "out of time" : undefined;
    },
    end: () => {
      for (const signal of SIGNALS) process.off(signal, listen);
    },
  };
}
