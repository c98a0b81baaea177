// How a run is known to AWS: the session name in CloudTrail and, where trust policies allow them, session tags.

export interface RunIdentity {
  /** Identifies this run: a workflow run and attempt, or user, host and process. */
  readonly run: string;
  readonly owner: string;
  /** `credentials.session_tags` of mappings.yaml. */
  readonly sessionTags: boolean;
}

/** The session name: `[\w+=,.@-]{2,64}` (API reference of AssumeRole). */
export function sessionName({ run }: RunIdentity): string {
  return `plsync-${run}`.replace(/[^A-Za-z0-9_+=,.@-]/g, "-").slice(0, 64);
}

/**
 * The session tags; none unless the file wants them. Values: at most 256 of letters, spaces, numbers and `_.:/=+-@` (API reference of
 * AssumeRole).
 */
export function sessionTags({ run, owner, sessionTags }: RunIdentity): { Key: string; Value: string }[] {
  if (!sessionTags) return [];
  const value = (text: string) => text.slice(0, 256).replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, "-");
  return [
    { Key: "plsync:run", Value: value(run) },
    { Key: "plsync:owner", Value: value(owner) },
  ];
}
