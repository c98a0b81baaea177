// What `plsync help` knows besides the commands. The texts are in help-topic-text.ts, which is loaded when one is asked for.

/** What each topic is about, in the order in which the help lists them. */
export const TOPICS = {
  format: "every key of the mappings file, with its default",
  limits: "what is held back until a person allows it, and how it is allowed",
  "exit-codes": "how plsync ends, and what scripts can tell from it",
} as const;

export type TopicName = keyof typeof TOPICS;

/** Whether there is a topic of this name. */
export function isTopicName(word: string): word is TopicName {
  return Object.hasOwn(TOPICS, word);
}
