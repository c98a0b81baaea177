// Tags of shares, with AWS' limits: 50 user tags, keys of 1–128 and values of 0–256 characters, `aws:` reserved.
import { refuse } from "../protocol/aws-error.ts";
import { invalid, type RequestBody } from "../protocol/request-body.ts";

const MOST = 50;

export type Tag = readonly [key: string, value: string];

/**
 * The tags of a request.
 * @throws AwsError InvalidParameterException for one that AWS does not take
 */
export function readTags(body: RequestBody): readonly Tag[] {
  return body.objects("tags").map((tag): Tag => {
    const [key, value] = [tag.required("key"), tag.text("value") ?? invalid("A tag has no value.")];
    tag.refuseUnread();
    if (key.length > 128 || value.length > 256) invalid(`The tag ${key} is too long.`);
    if (key.toLowerCase().startsWith("aws:")) invalid(`The tag key ${key} begins with a reserved prefix.`);
    return [key, value];
  });
}

/**
 * `count`: tags that the share would have.
 * @throws AwsError TagLimitExceededException
 */
export function checkTagCount(count: number): void {
  if (count > MOST) refuse("TagLimitExceededException", `A resource share cannot have more than ${MOST} tags.`);
}
