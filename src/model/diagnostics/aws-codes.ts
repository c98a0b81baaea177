// Codes for asking AWS: signing in, calls that fail, and sources that are not there. What could not be read is unknown, never empty.
import type { CodeTable } from "./code-meaning.ts";

export const AWS_CODES = {
  credentials_missing: {
    when: "No AWS credentials were found to start from.",
    remedy:
      "On GitHub set the input `hub-role`, or run `aws-actions/configure-aws-credentials` first. Elsewhere set `AWS_PROFILE`, or run `aws sso login`.",
  },
  profile_unusable: {
    when: "The profile of AWS that the run signs in with does not exist, its SSO session is over, its `credential_process` failed, or does not give a valid key.",
    remedy: "Correct `AWS_PROFILE`, run `aws sso login`, or run the program of `credential_process` by itself.",
  },
  id_token_missing: {
    when: "Signing in needs an ID token, and none was given or it could not be fetched.",
    remedy:
      "Give the job `id-token: write`. Outside GitHub, let `AWS_WEB_IDENTITY_TOKEN_FILE` name a file with the token.",
  },
  assume_role_denied: {
    when: "AWS did not let plsync assume the role of an account. Nothing is read or written there in this run.",
    remedy:
      "Compare the trust policy of the role with what `plsync iam` prints: the hub's ARN, the external id, and for GitHub the repository, branch and environment.",
  },
  wrong_account: {
    when: "The credentials for an account belong to another account.",
    remedy: "Correct the account id or the role ARN in the file, or sign in to the right account.",
  },
  region_disabled: {
    when: "A Region is not enabled in the account.",
    remedy: "Enable it, or take it out of the file.",
  },
  access_denied: {
    when: "AWS refused a call: the role may not make it, or its credentials have expired.",
    remedy:
      "Let the role allow the call that the message names; `plsync iam` prints what is needed. If the credentials expired, sign in again.",
  },
  clock_off: {
    when: "AWS refused a signature because of its time: the clock of the machine differs from that of AWS.",
    remedy: "Set the clock, and let the machine keep it right (NTP). Nothing else is wrong.",
  },
  account_blocked: {
    when: "AWS has blocked the account, or is still verifying it, so that calls are refused whatever the role allows.",
    remedy: "Wait, or contact AWS Support.",
  },
  aws_quota: {
    when: "A quota of AWS is used up, such as the number of prefix lists in a Region. Quotas of sharing have `share_quota`.",
    remedy: "Delete what is not in use, or ask AWS for more.",
  },
  tag_policy: {
    when: "A tag policy of the organisation does not allow a tag, or its value, that a list is to have.",
    remedy: "Correct the tag that the message quotes, under `tags` in the file.",
  },
  throttled: {
    when: "AWS throttled a call until plsync gave up. plsync stays below AWS' limits, so something else in the account uses them up.",
    remedy: "Run plsync again later. If it happens often, find out what else makes that call in the account.",
  },
  aws_error: {
    when: "AWS answered a call with an error that plsync has no better word for.",
    remedy: "The message quotes AWS and says what to do; a call that AWS refused has changed nothing.",
  },
  aws_unavailable: {
    when: "AWS did not answer a call, or answered with a fault of its own, until plsync gave up.",
    remedy:
      "Check the network and the proxy (`HTTPS_PROXY`) of the machine and the AWS Health Dashboard, then run plsync again.",
  },
  certificate_untrusted: {
    when: "What answered in place of AWS has a certificate that this machine does not trust: TLS is inspected on the way, or a name leads to the wrong server.",
    remedy:
      "Let `AWS_CA_BUNDLE` (calls to AWS alone) or `NODE_EXTRA_CA_CERTS` (GitHub and published ranges, too) name a file with the certificate of the inspecting authority. Where `AWS_CA_BUNDLE` is set, calls to AWS trust no other authority.",
  },
  proxy_failed: {
    when: "The proxy that `HTTPS_PROXY` names let no connection to AWS through.",
    remedy: "Check its address, user name and password, and that it permits the endpoints of AWS.",
  },
  odd_answer: {
    when: "An answer lacks what it must have, or something other than AWS answered, so it is not believed. What it should have told is unknown, and nothing is removed because of it.",
    remedy: "Run plsync again. If it happens again, look for a proxy or an endpoint override that changes answers.",
  },
  group_not_found: {
    when: "A security group that the file names does not exist. Nothing is removed from the lists that it feeds, since a missing group says nothing about its members.",
    remedy: "Correct the selector, its account or its Region, or take it out of the mapping in a reviewed change.",
  },
  resource_not_found: {
    when: "A subnet or another network resource that the file names does not exist, or none has the VPC and tags that the file asks for. Nothing is removed from the lists that it feeds, since what is gone says nothing about its addresses.",
    remedy: "Correct the selector, its account or its Region, or take it out of the mapping in a reviewed change.",
  },
  published_unknown: {
    when: "Ranges that others publish could not be read, or are not in the form that the source expects. Nothing is removed from the lists that they feed.",
    remedy: "Run plsync again. If it stays so, correct the source, or ask who publishes the ranges.",
  },
  resource_ambiguous: {
    when: "More than one prefix list has the name and owner that the file asks for. Nothing is removed from the lists that it feeds.",
    remedy: "Name the list by its id.",
  },
  group_ambiguous: {
    when: "A selector by name matches more than one security group. Nothing is removed from the lists that it feeds.",
    remedy: "Add `vpc_id` to the selector, or name the group by its id.",
  },
  not_in_snapshot: {
    when: "With `--snapshot`, the file needs something that was not asked when the snapshot was taken, such as the members of a group that the file did not name then. It is unknown: nothing is removed that it might bring.",
    remedy: "Take a new snapshot with this file: `plsync plan --save-snapshot FILE`.",
  },
} as const satisfies CodeTable;
