// A topic of Amazon SNS, as its ARN names it: where it is and whose.

export interface Topic {
  /** `arn:aws:sns:eu-west-1:111111111111:plsync`. */
  readonly arn: string;
  readonly partition: string;
  readonly region: string;
  /** 12 digits. */
  readonly accountId: string;
}

/** Names have up to 256 characters (API reference of CreateTopic). Those of FIFO topics, which take no mail, end in `.fifo`. */
const TOPIC =
  /^arn:(?<partition>aws[a-z-]*):sns:(?<region>[a-z]{2}(?:-[a-z]+)+-\d+):(?<accountId>\d{12}):[A-Za-z0-9_-]{1,256}$/;

const SUBSCRIPTION = /^(?<topic>arn:aws[a-z-]*:sns:.+):[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What somebody probably meant who gave that in place of a standard topic's ARN, or what is wrong with it, as a short hint. */
export function topicHint(text: string): string | undefined {
  const { topic } = SUBSCRIPTION.exec(text)?.groups ?? {};
  if (topic !== undefined && readTopicArn(topic) !== undefined) return `this is a subscription; write ${topic}`;
  return /^arn:aws[a-z-]*:sns:.*\.fifo$/.test(text) ? "a FIFO topic takes no mail" : undefined;
}

/** The topic of an ARN; undefined for what is no ARN of a standard topic. */
export function readTopicArn(arn: string): Topic | undefined {
  const { partition, region, accountId } = TOPIC.exec(arn)?.groups ?? {};
  if (partition === undefined || region === undefined || accountId === undefined) return undefined;
  return { arn, partition, region, accountId };
}
