// The label by which a reviewer allows the removals that a plan shows.

/** Recorded in the plan comment when the plan is made, and looked for again on the pull request after the merge. */
export const ALLOW_REMOVALS_LABEL = "plsync:allow-removals";
