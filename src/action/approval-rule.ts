// Whether a merged pull request counts only with an approval (docs/action.md, `require-approval`).

export const APPROVALS = ["auto", "always", "never"] as const;

/** Said in every report of an apply with `never`. */
export const APPROVALS_NOT_ASKED =
  "Approvals were not looked at, because `require-approval` is `never`: what the plan showed when it was merged counts.";

export type ApprovalRule = (typeof APPROVALS)[number];
