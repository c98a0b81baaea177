// What the codes mean with which AWS refuses calls, and what to do then: every code that the references of the calls that plsync makes
// document. Sources: EC2's "Error codes for the Amazon EC2 API"; the API references of STS, RAM, Service Quotas and SNS, call by call;
// "Common Error Types" of all services. Spellings of quotas and tag policies differ from service to service, hence the patterns.
import type { DiagnosticCode } from "../../model/diagnostics/codes.ts";

export interface Finding {
  readonly code: DiagnosticCode;
  /** `where`: ` in payments (222222222222) eu-west-1`, or empty. */
  readonly summary: (call: string, where: string) => string;
  /** In full sentences. */
  readonly remedy: string;
}

const refused = (call: string, where: string): string => `AWS refused ${call}${where}`;
const failed = (call: string, where: string): string => `${call} failed${where}`;

const denied = (remedy: string): Finding => ({ code: "access_denied", summary: refused, remedy });
const error = (remedy: string): Finding => ({ code: "aws_error", summary: failed, remedy });

const EXPIRED = denied(
  "The credentials have expired: sign in again. If they are new, check the clock of this machine.",
);
const UNKNOWN_KEY = denied(
  "AWS does not recognise these credentials. Check that the access key still exists and belongs to this partition.",
);
const WRONG_SECRET = denied(
  "The secret does not belong to the access key: check that both are of one key, and copied whole. If they are, check the clock of this machine.",
);
const INCOMPLETE = denied(
  "The credentials cannot be signed with: check the access key for spaces and missing characters, and that nothing on the way, such as a proxy, changes the headers of requests.",
);
const REGION_OFF: Finding = {
  code: "region_disabled",
  summary: (call, where) => `the Region is not enabled: AWS refused ${call}${where}`,
  remedy: "Enable the Region in the account, or remove it from mappings.yaml.",
};
const CONFLICT: Finding = {
  code: "conflict",
  summary: (call, where) => `another writer is changing the list: AWS refused ${call}${where}`,
  remedy: "Run plsync again once the other change has finished.",
};
const ACCOUNT: Finding = {
  code: "account_blocked",
  summary: (call, where) => `AWS lets this account make no calls at the moment: ${refused(call, where)}`,
  remedy:
    "Nothing in plsync can correct this. Wait if AWS is still verifying the account; otherwise contact AWS Support.",
};
const quota = (remedy: string): Finding => ({
  code: "aws_quota",
  summary: (call, where) => `a quota of AWS is used up: ${refused(call, where)}`,
  remedy,
});
const TAG_POLICY: Finding = {
  code: "tag_policy",
  summary: (call, where) => `a tag policy of the organisation refuses a tag: AWS refused ${call}${where}`,
  remedy:
    "Correct the tag that AWS names, under `tags` of the list or of `defaults` in mappings.yaml, or have the tag policy changed.",
};
const TAKEN = error(
  "Something changed the resource at the same moment. Run plsync again: it looks at what is there and goes on from that.",
);
const GONE = error(
  "What plsync asked about was deleted a moment ago, or is not in this account and Region. Run plsync again: it reads everything anew.",
);
const REQUEST = error(
  "AWS does not accept a value that plsync sent. If it comes from mappings.yaml, correct it there. If calls go to another endpoint than AWS' own, that endpoint may not know this call. Otherwise please report it with the lines above.",
);
const KEY_OF_TOPIC = error(
  "The topic is encrypted with a KMS key that could not be used. Let the key's policy allow kms:GenerateDataKey and kms:Decrypt to those who publish, and check that the key is enabled.",
);
const SESSION_POLICY = error(
  "AWS does not accept the session policy that plsync sends to narrow plan roles. Please report it with the lines above.",
);

const OPT_IN_OR_KEY = denied(
  "If this is an opt-in Region, check that the account has enabled it; otherwise check the credentials and the clock of this machine.",
);
const TOO_MUCH: Finding = {
  code: "aws_error",
  summary: (call, where) => `the session would carry too much: AWS refused ${call}${where}`,
  remedy:
    "The session policy that plsync adds to plan roles and all session tags, inherited ones included, share one space. Set `credentials.session_tags: false`, and sign in without transitive session tags.",
};
const BEGUN = error("An earlier run began this with other values. Run apply again: it finds out what is there first.");
const NO_RECEIVER = error("What the message goes to is disabled. Check the topic's subscriptions.");

/** The codes, separated by blanks, each with the finding. */
const all = (codes: string, finding: Finding): readonly (readonly [string, Finding])[] =>
  codes.split(" ").map((code) => [code, finding] as const);

const BY_CODE: ReadonlyMap<string, Finding> = new Map([
  // The organisation.
  ...all(
    "ParentNotFoundException",
    error(
      "Check the id of the unit: the console of AWS Organizations shows it, as ou-ab12-cdefghij, and that of the root, as r-ab12.",
    ),
  ),
  ...all(
    "AWSOrganizationsNotInUseException",
    error("The account of these credentials is in no organisation. Sign in to another."),
  ),
  // Credentials.
  ...all("ExpiredToken ExpiredTokenException RequestExpired RequestInTheFuture SignatureExpired", EXPIRED),
  ...all("InvalidClientTokenId UnrecognizedClientException InvalidSecurity InvalidSecurityException", UNKNOWN_KEY),
  ...all("SignatureDoesNotMatch InvalidSignatureException", WRONG_SECRET),
  ...all("IncompleteSignature IncompleteSignatureException MalformedHttpRequestException", INCOMPLETE),
  ...all("MissingAuthenticationToken MissingAuthenticationTokenException", INCOMPLETE),
  // EC2's answer to a valid session in an opt-in Region that the account has not enabled.
  ...all("AuthFailure", OPT_IN_OR_KEY),
  // Accounts and Regions.
  ...all("OptInRequired RegionDisabledException", REGION_OFF),
  ...all("Blocked PendingVerification", ACCOUNT),
  // Signing in.
  ...all("PackedPolicyTooLarge PackedPolicyTooLargeException", TOO_MUCH),
  ...all("MalformedPolicyDocument MalformedPolicyDocumentException", SESSION_POLICY),
  ...all(
    "IDPCommunicationError IDPCommunicationErrorException",
    error("AWS could not reach the issuer of the ID token. Run plsync again; nothing need be corrected."),
  ),
  ...all(
    "IDPRejectedClaim IDPRejectedClaimException",
    denied("The issuer of the ID token rejects it or says that it has expired. Run the job again."),
  ),
  ...all(
    "InvalidIdentityToken InvalidIdentityTokenException",
    denied("Compare the OIDC provider in the account with the issuer and the audience of the ID token."),
  ),
  // Prefix lists.
  ...all("IncorrectState PrefixListVersionMismatch ConcurrentMutationLimitExceeded", CONFLICT),
  ...all("InvalidPrefixListModification PrefixListMaxEntriesExceeded", CONFLICT),
  ...all("DependencyViolation", {
    code: "list_referenced",
    summary: refused,
    remedy: "Remove the rules and routes that name the list, including those of accounts that it is shared with.",
  }),
  ...all(
    "RulesPerSecurityGroupLimitExceeded",
    quota(
      "A security group that references the list has no room for its size. Raise its quota of rules (L-0EA8095F), or lower `max_entries`.",
    ),
  ),
  ...all(
    "RouteLimitExceeded",
    quota(
      "A route table that references the list has no room for its size. Raise its quota of routes (L-93826ACB), or lower `max_entries`.",
    ),
  ),
  ...all(
    "UnsupportedOperation",
    error("AWS does not allow this for such a list. Check that it is one that customers manage."),
  ),
  // Tags.
  ...all(
    "TagLimitExceeded TagLimitExceededException",
    quota("A resource can have 50 tags. Remove some from the list, or from `tags` in the file."),
  ),
  ...all("ConcurrentTagAccess ConcurrentAccessException StaleTagException", TAKEN),
  // Sharing; what concerns one principal is explained where it is added.
  ...all(
    "OperationNotPermittedException",
    error("AWS RAM does not permit this for the share. Check that this account made it, and that it was not invited."),
  ),
  ...all("InvalidStateTransitionException", error("AWS RAM is still changing the share. Run apply again in a minute.")),
  ...all("UnknownResourceException", GONE),
  ...all(
    "ResourceShareLimitExceededException",
    quota(
      "Delete shares that are not needed, or ask for a higher quota (Service Quotas, AWS Resource Access Manager).",
    ),
  ),
  ...all("IdempotentParameterMismatch IdempotentParameterMismatchException InvalidClientTokenException", BEGUN),
  // Topics.
  ...all(
    "NotFound NotFoundException",
    error("The topic does not exist: check its ARN and Region in `notify`, or in the input sns-topic-arn."),
  ),
  ...all("EndpointDisabled EndpointDisabledException PlatformApplicationDisabled", NO_RECEIVER),
  ...all("PlatformApplicationDisabledException", NO_RECEIVER),
  // Service Quotas.
  ...all(
    "NoSuchResourceException",
    error("Service Quotas does not know the quota in this Region. Nothing need be done: the room is then unknown."),
  ),
  // Filters are filled within AWS' limits.
  ...all("DryRunOperation FilterLimitExceeded ParameterValueInvalid", REQUEST),
]);

/** Families of codes, for the many that mean one thing. The first that fits counts. */
const BY_PATTERN: readonly (readonly [RegExp, Finding])[] = [
  [/^TagPolicy/, TAG_POLICY],
  [/^KMS/, KEY_OF_TOPIC],
  [
    /^PrefixList.*LimitExceeded$/,
    quota(
      'Delete lists that are not in use, or ask for a higher quota "Prefix lists per Region" by a support case: Service Quotas does not have it.',
    ),
  ],
  [
    /(?:Limit|Quota)Exceeded(?:Exception)?$/,
    quota("The detail says which quota it is. Ask for more in Service Quotas, or delete what is not in use."),
  ],
  [/\.(?:NotFound|Unavailable)$|NotFound$|^ResourceNotFoundException$/, GONE],
  [
    /^(?:Invalid|Missing|Malformed|Unknown|Unsupported|Illegal)|Malformed$|\.Reserved$|^Validation(?:Error|Exception)$/,
    REQUEST,
  ],
];

/** What the code means; undefined for one that no reference of plsync's calls has. */
export function adviceOn(code: string): Finding | undefined {
  return BY_CODE.get(code) ?? BY_PATTERN.find(([pattern]) => pattern.test(code))?.[1];
}
