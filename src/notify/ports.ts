// What notifying needs from AWS.

import type { Topic } from "../model/notification/topic.ts";
import type { Reading } from "../model/snapshot.ts";

/** A message as SNS takes it. */
export interface Message {
  /** ASCII, at most 99 characters, no line breaks. */
  readonly subject: string;
  /** JSON: the text for each protocol, and `default`. */
  readonly body: string;
  /** By name: a text, or several, which subscriptions can filter by. */
  readonly attributes: ReadonlyMap<string, string | readonly string[]>;
}

export interface Publisher {
  /** Publishes with the credentials that the run starts from; a failure is a diagnostic. */
  publish(topic: Topic, message: Message): Promise<Reading<undefined>>;
}
