// Codes for applying: approval, what AWS did not do, and shares.
import type { CodeTable } from "./code-meaning.ts";

export const APPLY_CODES = {
  needs_approval: {
    when: "The command asks before it changes anything, and standard input is not a terminal.",
    remedy: "Apply a saved plan (`--plan FILE`), or pass `--auto-approve` if the change has been approved elsewhere.",
  },
  refused: {
    when: "The answer to the question was not yes. Nothing was changed.",
    remedy: "Run the command again if that was a slip.",
  },
  no_apply_role: {
    when: "An account has prefix lists but no apply role, so they cannot be changed. `validate` and `plan` warn of it before an apply fails.",
    remedy: "Add `apply_role_arn` to the account; `plsync iam` prints the role.",
  },
  apply_failed: {
    when: "AWS did not make a change of a list. What was done until then stays, and every version was safe.",
    remedy: "The message quotes AWS. Fix the cause and run the same command again; it continues where it stopped.",
  },
  resize_refused: {
    when: "AWS did not let a list grow, mostly because a resource that references it has no room for that many rules: one that the plan could not check, or whose room somebody used since. Exactly what is needed is tried next; where that is refused, too, removals are made all the same, and additions as far as there is room.",
    remedy: "Raise the quota of the resource that AWS names, or lower `max_entries`, then run apply again.",
  },
  resize_failed: {
    when: "AWS did not make a list smaller. Its entries are right.",
    remedy: "Run apply again to try once more; until then what references the list is charged its larger size.",
  },
  batches_halved: {
    when: "AWS counts the additions and removals of one call together, so that a call takes 100 of both instead of 100 of each.",
    remedy: "Nothing has to be done: the run goes on with smaller calls.",
  },
  kept_entries: {
    when: "Entries that were to be removed stay, because a read right before the removal found an interface that still has the address, or because the other part of a split list that takes them over does not have them yet.",
    remedy: "Nothing need be done: the next plan looks again.",
  },
  conflict: {
    when: "Another writer changes the list at the same time, or changed it so that putting it right goes beyond what was approved.",
    remedy: "Find out what else writes to the list. Then make a new plan and approve what it shows.",
  },
  share_failed: {
    when: "A list could not be shared with a principal, or is still shared with one that should lose it. Its entries are right.",
    remedy: "The message says why. Fix it and run apply again; syncs go on meanwhile.",
  },
  share_pending: {
    when: "A principal has not accepted the invitation to the share yet, or AWS is still adding it.",
    remedy: "Have the invitation accepted in that account. Nothing is left to do in plsync.",
  },
  org_sharing_disabled: {
    when: "Sharing with the organisation is not enabled in AWS RAM.",
    remedy: "Run `aws ram enable-sharing-with-aws-organization` in the management account, then run apply again.",
  },
  principal_outside: {
    when: "A principal is outside the organisation, and the share does not allow external principals.",
    remedy: "Remove the principal, or set `share: { allow_external_principals: true }` to invite it.",
  },
  unknown_organization: {
    when: "AWS does not know the organisation or organisational unit of a share as one that the account belongs to.",
    remedy:
      "Check the ARN, its management account included, and that sharing with the organisation is enabled in AWS RAM.",
  },
  share_quota: {
    when: "The account has as many resource shares, or the share as many principals or resources, as its quotas allow.",
    remedy:
      "Delete shares that are not in use, or ask for a higher quota in Service Quotas (AWS Resource Access Manager).",
  },
} as const satisfies CodeTable;
