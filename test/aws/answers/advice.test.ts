// Every call that plsync makes, with the codes that its reference documents: each has an advice of its own. The rows of EC2 are its "Error
// codes" page with the codes of the resources of each call; those of the others are what the SDK documents of the call.
import { expect, test } from "vitest";
import { adviceOn } from "../../../src/aws/answers/advice.ts";
import { failureOf } from "../../../src/aws/answers/failure.ts";
import { AT } from "../wire.ts";

const COMMON = `AuthFailure Blocked DryRunOperation IdempotentParameterMismatch IncompleteSignature InvalidAction InvalidCharacter InvalidClientTokenId
  InvalidPaginationToken InvalidParameter InvalidParameterCombination InvalidParameterDependency InvalidParameterValue InvalidQueryParameter
  InvalidRequest MalformedQueryString MissingAction MissingAuthenticationToken MissingParameter OptInRequired PendingVerification
  RequestExpired UnauthorizedOperation UnknownParameter UnsupportedOperation UnsupportedProtocol ValidationError FilterLimitExceeded
  SignatureDoesNotMatch ExpiredToken RequestLimitExceeded InternalError InternalFailure ServiceUnavailable Unavailable`;
const LIST = "InvalidPrefixListID.NotFound InvalidPrefixListId.NotFound InvalidPrefixListId.Malformed";
const LIST_WRITE = `${LIST} IncorrectState ConcurrentMutationLimitExceeded TagPolicyViolation TagLimitExceeded`;
const SHARE_COMMON =
  "ServerInternalException ServiceUnavailableException ThrottlingException AccessDeniedException ExpiredTokenException InvalidSignatureException UnrecognizedClientException MissingAuthenticationTokenException ValidationException";
const SHARE_WRITE = `${SHARE_COMMON} IdempotentParameterMismatchException InvalidClientTokenException InvalidParameterException
  InvalidStateTransitionException MalformedArnException OperationNotPermittedException UnknownResourceException`;
const QUOTA = `${SHARE_COMMON} IllegalArgumentException NoSuchResourceException ServiceException TooManyRequestsException`;
const STS =
  "AccessDenied ExpiredToken InvalidClientTokenId SignatureDoesNotMatch IncompleteSignature MissingAuthenticationToken Throttling ValidationError InvalidAction";

const DOCUMENTED: Readonly<Record<string, string>> = {
  "sts:AssumeRole": `${STS} ExpiredTokenException MalformedPolicyDocument PackedPolicyTooLarge RegionDisabledException`,
  "sts:AssumeRoleWithWebIdentity": `${STS} ExpiredTokenException IDPCommunicationError IDPRejectedClaim InvalidIdentityToken
    MalformedPolicyDocument PackedPolicyTooLarge RegionDisabledException`,
  "sts:GetCallerIdentity": STS,
  "ec2:DescribeAddresses": `${COMMON} InvalidAllocationID.NotFound InvalidAddress.NotFound`,
  "ec2:DescribeManagedPrefixLists": `${COMMON} ${LIST}`,
  "ec2:DescribeNatGateways": `${COMMON} NatGatewayNotFound NatGatewayMalformed InvalidNatGatewayID.NotFound`,
  "ec2:DescribeNetworkInterfaces": `${COMMON} InvalidNetworkInterfaceID.NotFound InvalidNetworkInterfaceId.Malformed`,
  "ec2:DescribeRouteTables": `${COMMON} InvalidRouteTableID.NotFound InvalidRouteTableId.Malformed`,
  "ec2:DescribeSecurityGroupRules": `${COMMON} InvalidSecurityGroupRuleId.NotFound InvalidSecurityGroupRuleId.Malformed`,
  "ec2:DescribeSecurityGroups": `${COMMON} InvalidGroup.NotFound InvalidGroupId.Malformed InvalidGroup.Reserved InvalidSecurityGroupID.NotFound`,
  "ec2:DescribeSubnets": `${COMMON} InvalidSubnetID.NotFound InvalidSubnetId.Malformed`,
  "ec2:DescribeVpcs": `${COMMON} InvalidVpcID.NotFound InvalidVpcId.Malformed`,
  "ec2:GetManagedPrefixListAssociations": `${COMMON} ${LIST}`,
  "ec2:GetManagedPrefixListEntries": `${COMMON} ${LIST}`,
  "ec2:GetSubnetCidrReservations": `${COMMON} InvalidSubnetID.NotFound`,
  "ec2:CreateManagedPrefixList": `${COMMON} ${LIST_WRITE} PrefixListLimitExceeded ResourceLimitExceeded PrefixListMaxEntriesExceeded`,
  "ec2:ModifyManagedPrefixList": `${COMMON} ${LIST_WRITE} PrefixListVersionMismatch InvalidPrefixListModification
    PrefixListMaxEntriesExceeded RulesPerSecurityGroupLimitExceeded RouteLimitExceeded`,
  "ec2:RestoreManagedPrefixListVersion": `${COMMON} ${LIST_WRITE} PrefixListVersionMismatch PrefixListMaxEntriesExceeded`,
  "ec2:DeleteManagedPrefixList": `${COMMON} ${LIST_WRITE} DependencyViolation`,
  "ec2:CreateTags": `${COMMON} ${LIST} TagLimitExceeded TagPolicyViolation ConcurrentTagAccess InvalidID`,
  "ec2:DeleteTags": `${COMMON} ${LIST} ConcurrentTagAccess InvalidID`,
  "ram:GetResourceShares": `${SHARE_COMMON} InvalidNextTokenException InvalidParameterException MalformedArnException UnknownResourceException`,
  "ram:GetResourceShareAssociations": `${SHARE_COMMON} InvalidNextTokenException InvalidParameterException MalformedArnException
    OperationNotPermittedException UnknownResourceException`,
  "ram:CreateResourceShare": `${SHARE_WRITE} ResourceShareLimitExceededException TagLimitExceededException TagPolicyViolationException`,
  "ram:AssociateResourceShare": `${SHARE_WRITE} ResourceShareLimitExceededException`,
  "ram:DisassociateResourceShare": `${SHARE_WRITE} ResourceShareLimitExceededException`,
  "ram:UpdateResourceShare": `${SHARE_WRITE} MissingRequiredParameterException`,
  "ram:DeleteResourceShare": SHARE_WRITE,
  "ram:UntagResource": SHARE_WRITE,
  "servicequotas:GetServiceQuota": QUOTA,
  "servicequotas:GetAWSDefaultServiceQuota": QUOTA,
  "sns:Publish": `AuthorizationError EndpointDisabled InternalError InvalidParameter ParameterValueInvalid InvalidParameterValue
    InvalidSecurity KMSAccessDenied KMSDisabled KMSInvalidState KMSNotFound KMSOptInRequired KMSThrottling NotFound
    PlatformApplicationDisabled ValidationException Throttled ExpiredToken InvalidClientTokenId SignatureDoesNotMatch`,
};

/** AWS' faults, which the SDK knows by their status. */
const FAULTS = /^(?:Internal|ServerInternal|Service(?:Unavailable|Exception)|Unavailable)/;

/** What the SDK throws for that code. */
function refusal(code: string): Error {
  const status = FAULTS.test(code) ? 500 : 400;
  const $metadata = { httpStatusCode: status, attempts: 1 };
  return Object.assign(new Error("AWS' own words."), { name: code, Code: code, $fault: "client", $metadata });
}

const ROWS = Object.entries(DOCUMENTED).map(([call, codes]) => [call, [...new Set(codes.split(/\s+/))]] as const);

test.each(ROWS)("%s: every documented code says what to do", (call, codes) => {
  const general = failureOf(refusal("NotInAnyReference"), call, AT).remedy;
  const without = codes.filter((code) => {
    const { remedy = "" } = failureOf(refusal(code), call, AT);
    return remedy === general || !/^[A-Z].*\.$/.test(remedy) || /look .*up/i.test(remedy);
  });
  expect(without).toEqual([]);
});

test("every call that plsync makes is in the table", async () => {
  const { READ_ACTIONS, REFERENCE_READ_ACTIONS, SHARE_READ_ACTIONS } = await import(
    "../../../src/aws/sign-in/session-policy.ts"
  );
  for (const action of [...READ_ACTIONS, ...REFERENCE_READ_ACTIONS, ...SHARE_READ_ACTIONS]) {
    expect(DOCUMENTED).toHaveProperty([action]);
  }
});

test("a code that no reference has: AWS is quoted, and nothing was changed", () => {
  expect(failureOf(refusal("SomethingNew"), "ec2:CreateTags", AT)).toMatchObject({
    code: "aws_error",
    detail: "ec2:CreateTags: SomethingNew: AWS' own words.",
    remedy: "plsync does not know this code; the line above quotes AWS. The call has changed nothing.",
  });
  const second = Object.assign(refusal("SomethingNew"), { $metadata: { httpStatusCode: 400, attempts: 2 } });
  expect(failureOf(second, "ec2:CreateTags", AT).remedy).not.toContain("changed nothing");
});

/** Case 07: what people need to know. */
test.each([
  ["PackedPolicyTooLarge", "aws_error", /session_tags: false/],
  ["TagPolicyViolation", "tag_policy", /`tags` of the list/],
  ["PrefixListLimitExceeded", "aws_quota", /quota "Prefix lists per Region" by a support case/],
  ["Blocked", "account_blocked", /Nothing in plsync can correct this/],
  ["PendingVerification", "account_blocked", /Wait if AWS is still verifying/],
] as const)("%s is %s", (code, expected, remedy) => {
  expect(adviceOn(code)).toMatchObject({ code: expected, remedy: expect.stringMatching(remedy) });
});
