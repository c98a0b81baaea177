// Tells people: publishes the message of a change, and the heartbeat. What fails is one warning; it takes nothing back of what was done.
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { EventKind, Notify } from "../model/notification/notify.ts";
import { redactedEvent, type Told } from "../model/notification/told.ts";
import type { Topic } from "../model/notification/topic.ts";
import type { Reading } from "../model/snapshot.ts";
import { stateChange } from "./change.ts";
import type { NotifyEvent } from "./event.ts";
import type { RunFacts } from "./mail.ts";
import { heartbeatOf, messageOf } from "./message.ts";
import type { Message, Publisher } from "./ports.ts";

/** All that telling takes. */
export interface Telling {
  readonly notify: Notify;
  readonly events: readonly NotifyEvent[];
  readonly facts: RunFacts;
  /** Whether this run knows how what an event is about is now. */
  readonly hasSeen: (about: string) => boolean;
  /** Of a sync that did all that it should. */
  readonly isHeartbeat: boolean;
  /** Applied to all that is said or remembered. */
  readonly redact: (text: string) => string;
  /** Opened when there is something to publish; a diagnostic says why it cannot be. */
  readonly publisher: () => Promise<Reading<Publisher>>;
}

export interface TellingEnd {
  /** To remember: as before when people could not be told. */
  readonly told: Told | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

const REMEDIES: Readonly<Partial<Record<Diagnostic["code"], string>>> = {
  access_denied:
    "Let the credentials that plsync starts from make sns:Publish on the topic (plsync iam prints that for the hub role). A topic in another account must name them in its policy, and an encrypted one needs kms:GenerateDataKey* and kms:Decrypt on its key.",
  aws_error: "Check that the topic exists, in the account and Region of its ARN.",
};

/** Why nobody was told, as a warning. */
function notNotified({ arn }: Topic, failed: Diagnostic): Diagnostic {
  const { code, detail, summary } = failed;
  const remedy = REMEDIES[code] ?? failed.remedy;
  return {
    code: "not_notified",
    severity: "warning",
    summary: `sns:Publish to ${arn} failed, so nobody was told`,
    detail: detail ?? summary,
    ...(remedy === undefined ? {} : { remedy }),
  };
}

async function publish(telling: Telling, topic: Topic, message: Message): Promise<readonly Diagnostic[]> {
  const publisher = await telling.publisher();
  const published = publisher.ok ? await publisher.value.publish(topic, message) : publisher;
  return published.ok ? [] : [notNotified(topic, published.diagnostic)];
}

/** Publishes what has changed since `before` was told: undefined where nothing is remembered. */
export async function tell(telling: Telling, before: Told | undefined): Promise<TellingEnd> {
  const { events, facts, hasSeen, isHeartbeat, notify, redact } = telling;
  const shown = events.map((event) => ({ ...redactedEvent(event, redact), what: redact(event.what) }));
  const kinds: readonly EventKind[] = notify.on;
  const change = stateChange(shown, before, kinds, hasSeen);
  const failed = change.isNews ? await publish(telling, notify.topic, messageOf(change, facts, redact)) : [];
  const beats = isHeartbeat && notify.heartbeat !== undefined;
  const silent = beats && notify.heartbeat ? await publish(telling, notify.heartbeat, heartbeatOf(facts, redact)) : [];
  return { told: failed.length === 0 ? change.told : before, diagnostics: [...failed, ...silent] };
}
