// A topic of SNS, and what was published to it: the books that tests and demos read.

/** A message as SNS keeps it for delivery. */
export interface PublishedMessage {
  /** UUID. */
  readonly id: string;
  /** ms of the simulator's clock. */
  readonly at: number;
  /** ARN of the session or user that published it. */
  readonly principal: string;
  readonly subject: string | undefined;
  /** What subscribers get: the text for their protocol, or `default`. */
  readonly texts: Readonly<Record<string, string>>;
  /** By name; a `String.Array` as the JSON that was sent. */
  readonly attributes: Readonly<Record<string, string>>;
}

export interface Topic {
  readonly arn: string;
  readonly accountId: string;
  readonly region: string;
  /** ARNs of principals of other accounts that the topic's policy lets publish: a role, or `arn:aws:iam::ID:root` for its account. */
  readonly publishers: readonly string[];
  /** In order. */
  readonly published: PublishedMessage[];
}
