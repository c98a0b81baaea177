// Finds out from the SigV4 header who calls which service in which Region. The signature itself is not checked: the access key id
// stands for the caller, and temporary keys must come with their session token.
import type { IncomingHttpHeaders } from "node:http";
import { isWellFormedRegion, partitionOfRegion } from "../../model/partition.ts";
import { AwsError } from "../protocol/aws-error.ts";
import type { IssuedKey } from "../world/identity.ts";
import type { World } from "../world/world.ts";

export interface Scope {
  readonly accessKeyId: string;
  readonly region: string;
  readonly service: string;
}

const HEADER =
  /^AWS4-HMAC-SHA256 +Credential=([\w-]+)\/(\d{8})\/([a-z0-9-]+)\/([a-z0-9-]+)\/aws4_request, *SignedHeaders=[a-z0-9;-]+, *Signature=[0-9a-f]{64}$/;

/** The credential scope of a request. */
export function scopeOf(headers: IncomingHttpHeaders): Scope {
  const header = headers.authorization;
  if (header === undefined) {
    throw new AwsError(403, "MissingAuthenticationToken", "Request is missing Authentication Token");
  }
  const [, accessKeyId, day, region, service] = HEADER.exec(header) ?? [];
  if (accessKeyId === undefined || region === undefined || service === undefined) {
    throw new AwsError(400, "IncompleteSignature", "The request signature does not conform to AWS standards.");
  }
  const date = headers["x-amz-date"];
  if (typeof date !== "string" || !/^\d{8}T\d{6}Z$/.test(date) || !date.startsWith(day ?? "")) {
    throw new AwsError(400, "IncompleteSignature", "The request must contain a valid X-Amz-Date header.");
  }
  return { accessKeyId, region, service };
}

type Refusal = readonly [status: number, code: string, message: string];

type Refusals = Readonly<Record<"unknown" | "expired" | "disabled", Refusal>>;

/** Of the services that speak JSON. */
const JSON_REFUSALS: Refusals = {
  unknown: [403, "UnrecognizedClientException", "The security token included in the request is invalid."],
  expired: [403, "ExpiredTokenException", "The security token included in the request is expired"],
  disabled: [403, "UnrecognizedClientException", "The security token included in the request is invalid."],
};

const QUERY_REFUSALS: Readonly<Record<"ec2" | "sns" | "sts", Refusals>> = {
  ec2: {
    unknown: [401, "AuthFailure", "AWS was not able to validate the provided access credentials"],
    expired: [400, "RequestExpired", "Request has expired."],
    disabled: [401, "AuthFailure", "AWS was not able to validate the provided access credentials"],
  },
  sns: {
    unknown: [403, "InvalidClientTokenId", "The security token included in the request is invalid."],
    expired: [403, "ExpiredToken", "The security token included in the request is expired"],
    disabled: [403, "InvalidClientTokenId", "The security token included in the request is invalid."],
  },
  sts: {
    unknown: [403, "InvalidClientTokenId", "The security token included in the request is invalid."],
    expired: [403, "ExpiredToken", "The security token included in the request is expired"],
    disabled: [403, "RegionDisabledException", "STS is not activated in the requested region for this account."],
  },
};

/** The key that signed the request. */
export function authenticate(scope: Scope, headers: IncomingHttpHeaders, world: World): IssuedKey {
  const { service } = scope;
  const isQuery = service === "ec2" || service === "sns" || service === "sts";
  const refusals = isQuery ? QUERY_REFUSALS[service] : JSON_REFUSALS;
  const key = world.keys.get(scope.accessKeyId);
  if (key === undefined || headers["x-amz-security-token"] !== key.sessionToken) {
    throw new AwsError(...refusals.unknown);
  }
  if (key.expiresAt !== undefined && key.expiresAt <= world.clock.now()) throw new AwsError(...refusals.expired);
  const account = world.account(key.identity.accountId);
  if (!isWellFormedRegion(scope.region) || partitionOfRegion(scope.region) !== account.partition) {
    throw new AwsError(...refusals.unknown);
  }
  if (account.disabledRegions.has(scope.region)) throw new AwsError(...refusals.disabled);
  return key;
}
