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

/** The topic of an ARN; undefined for what is no ARN of a standard topic. */
export function readTopicArn(arn: string): Topic | undefined {
  const { partition, region, accountId } = TOPIC.exec(arn)?.groups ?? {};
  if (partition === undefined || region === undefined || accountId === undefined) return undefined;
  return { arn, partition, region, accountId };
}
