// Codes for asking AWS: signing in, calls that fail, and sources that are not there. What could not be read is unknown, never empty.
import type { CodeTable } from "./code-meaning.ts";

export const AWS_CODES = {
  credentials_missing: {
    when: "No AWS credentials were found to start from.",
    remedy:
      "On GitHub set the input `hub-role`, or run `aws-actions/configure-aws-credentials` first. Elsewhere set `AWS_PROFILE`, or run `aws sso login`.",
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
  throttled: {
    when: "AWS throttled a call until plsync gave up. plsync stays below AWS' limits, so something else in the account uses them up.",
    remedy: "Run plsync again later. If it happens often, find out what else makes that call in the account.",
  },
  aws_error: {
    when: "AWS answered a call with an error that plsync has no better word for.",
    remedy: "The message quotes AWS. Look the error code up in the reference of the service.",
  },
  aws_unavailable: {
    when: "AWS did not answer a call, or answered with a fault of its own, until plsync gave up.",
    remedy:
      "Check the network and the proxy (`HTTPS_PROXY`) of the machine and the AWS Health Dashboard, then run plsync again.",
  },
  odd_answer: {
    when: "An answer lacks what it must have, so it is not believed. What it should have told is unknown, and nothing is removed because of it.",
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
  group_ambiguous: {
    when: "A selector by name matches more than one security group. Nothing is removed from the lists that it feeds.",
    remedy: "Add `vpc_id` to the selector, or name the group by its id.",
  },
} as const satisfies CodeTable;
