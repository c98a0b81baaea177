// When to start nothing more: the time is over, or somebody asked to stop. Work in flight ends in peace and is reported; a
// second signal ends the process at once.

export interface Stop {
  /** A reason to start no further change, or undefined. */
  stopped(): string | undefined;
  /** Lets go of the signals. */
  end(): void;
}

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** `onSignal` is told once, at the first signal. */
export function stopAfter(milliseconds: number, onSignal: (signal: string) => void): Stop {
  const deadline = Date.now() + milliseconds;
  let signalled: string | undefined;
  const listen = (signal: NodeJS.Signals): void => {
    // 128 + the signal's number is what shells expect of a program that a signal ended.
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
