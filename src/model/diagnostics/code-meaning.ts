// What the registry says about a diagnostic code.

export interface CodeMeaning {
  /** When plsync reports it: full sentences, as docs/diagnostics.md shows them. */
  readonly when: string;
  /** What a person can do about it, whatever the single case is: full sentences. */
  readonly remedy: string;
}

/** Code → its meaning. */
export type CodeTable = Readonly<Record<string, CodeMeaning>>;
