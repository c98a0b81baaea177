// Rules about `notify`: topics that plsync could not publish to, or whose messages would go to the wrong people.
import type { Problem } from "../../model/diagnostics/problem.ts";
import type { Topic } from "../../model/notification/topic.ts";
import type { Draft } from "../draft/draft.ts";
import type { Rule } from "./rule.ts";

/** The topics of the file with the keys that they stand at. */
export function topicsOf({ notify }: Draft): readonly { readonly key: string; readonly topic: Topic }[] {
  if (notify === undefined) return [];
  const { topic, heartbeat } = notify;
  return [
    { key: "sns_topic_arn", topic },
    ...(heartbeat === undefined ? [] : [{ key: "heartbeat_topic_arn", topic: heartbeat }]),
  ];
}

/** Otherwise people get a message with every sync. */
export const heartbeatIsApart: Rule = ({ notify }) => {
  if (notify?.heartbeat?.arn !== notify?.topic.arn || notify === undefined) return [];
  return [
    {
      code: "heartbeat_topic",
      path: ["notify", "heartbeat_topic_arn"],
      mark: "value",
      summary: "the heartbeat has the same topic as the messages for people",
      detail: "Every sync that succeeds publishes to it: everybody who subscribes would get a message with each.",
      remedy: "Give it a topic of its own that nobody subscribes to; deploy/notify makes one.",
    },
  ];
};

/** With `mode: oidc` there are no other credentials than the roles of the accounts. */
export const topicsCanBeReached: Rule = (draft) => {
  if (draft.mode !== "oidc") return [];
  const accounts = [...draft.accounts.values()];
  return topicsOf(draft).flatMap(({ key, topic }): readonly Problem[] => {
    const account = accounts.find(({ id }) => id === topic.accountId);
    if (account?.applyRole.kind === "arn" || accounts.length < (draft.aliases?.size ?? 0)) return [];
    const what = account === undefined ? "is none of the file's" : `(${account.alias}) has no apply role`;
    return [
      {
        code: "credentials_mode",
        path: ["notify", key],
        mark: "value",
        summary: `the topic's account ${topic.accountId} ${what}, which \`credentials.mode: oidc\` needs to publish`,
        detail: "With an ID token alone, plsync publishes with the apply role of the topic's account.",
        remedy: "Use a topic in an account that has an apply role, or set the mode to chain.",
      },
    ];
  });
};
