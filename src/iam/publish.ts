// Who publishes what the file notifies of, and the statement that lets them: the hub that applies, or with `credentials.mode: oidc` the
// apply role of the topic's account.
import type { Configuration } from "../model/mapping.ts";
import { oneOrMore, type Statement } from "./policy-document.ts";

/** For the topics of the file that `of` lets through, by account id; undefined when there are none. */
export function publishStatement(
  { notify }: Configuration,
  of: (accountId: string) => boolean = () => true,
): Statement | undefined {
  const topics = [notify?.topic, notify?.heartbeat].flatMap((topic) => topic ?? []);
  const arns = topics.filter(({ accountId }) => of(accountId)).map(({ arn }) => arn);
  return arns.length === 0
    ? undefined
    : { Sid: "Notify", Effect: "Allow", Action: "sns:Publish", Resource: oneOrMore(arns) };
}
