// src/action/approval-rule.ts
const APPROVALS = [
	"auto",
	"always",
	"never"
];
/** Said in every report of an apply with `never`. */
const APPROVALS_NOT_ASKED = "Approvals were not looked at, because `require-approval` is `never`: what the plan showed when it was merged counts.";

export { APPROVALS, APPROVALS_NOT_ASKED };