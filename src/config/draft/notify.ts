// `notify` of the draft: its topics read, and its default merged in.
import { EVENT_KINDS } from "../../model/notification/notify.ts";
import { readTopicArn } from "../../model/notification/topic.ts";
import type { Draft } from "./draft.ts";
import type { DraftContext } from "./draft-context.ts";
import type { WrittenFile } from "./written.ts";

/** Nothing while its shape has mistakes. */
export function notifyOf({ notify }: WrittenFile, { sound }: DraftContext): Pick<Draft, "notify"> {
  if (notify === undefined || !sound("notify")) return {};
  const topic = readTopicArn(notify.sns_topic_arn);
  const heartbeat = notify.heartbeat_topic_arn === undefined ? undefined : readTopicArn(notify.heartbeat_topic_arn);
  if (topic === undefined) return {};
  const on = EVENT_KINDS.filter((kind) => notify.on?.includes(kind) ?? true);
  return { notify: { topic, on, ...(heartbeat === undefined ? {} : { heartbeat }) } };
}
