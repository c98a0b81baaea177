// Whether a merged pull request counts only with an approval (docs/action.md, `require-approval`).

export const APPROVALS = ["auto", "always", "never"] as const;

export type ApprovalRule = (typeof APPROVALS)[number];
