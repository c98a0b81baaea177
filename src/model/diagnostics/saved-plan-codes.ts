// Codes for approved plans: a plan file, a digest, or what a pull request showed is no longer what would be done.
import type { CodeTable } from "./code-meaning.ts";

export const SAVED_PLAN_CODES = {
  plan_unreadable: {
    when: "The plan file does not exist, cannot be read, or is not a plan.",
    remedy: "Write one with `plsync plan --out FILE`.",
  },
  plan_format: {
    when: "The plan file has a format that this plsync does not read.",
    remedy: "Use the plsync that wrote it, or make a new plan.",
  },
  plan_tampered: {
    when: "The plan file was changed after plsync wrote it: its digests are not those of its content, or its SHA-256 is not that of `plan-file-digest` or `--plan-digest`. Nothing was applied.",
    remedy: "Make a new plan, and find out what changed the file.",
  },
  plan_other_config: {
    when: "The plan was made from another mappings.yaml, or from another version of it. Nothing was applied.",
    remedy: "Make a new plan from the file as it is now.",
  },
  plan_stale: {
    when: "A list is no longer what it was when the plan was made, so that the plan would do something else now. Nothing was applied.",
    remedy: "Make a new plan and look at the difference.",
  },
  digest_differs: {
    when: "The plan is not the one that was approved with `expect-digest`. Nothing was applied.",
    remedy: "Read the plan in the log of the run. If it is what you want, run the workflow again with its digest.",
  },
  superseded: {
    when: "The default branch has a newer commit than the one checked out. Nothing was written: the run of the newer commit does the work of both.",
    remedy: "Nothing need be done. To apply now, run the workflow on the newest commit.",
  },
  not_reviewed: {
    when: "No plan of a merged pull request shows this change, or what it showed is no longer what would be done.",
    remedy:
      "Open a pull request and merge it when its plan shows the change. To apply once without one, run the workflow by hand with `expect-digest`.",
  },
  snapshot_unusable: {
    when: "A file given in `--snapshot` is missing, not whole, not a snapshot, or of a format version that this plsync does not read.",
    remedy: "Write one with `plsync plan --save-snapshot FILE` or `plsync observe --out FILE`.",
  },
  report_unusable: {
    when: "A file given as the report of an apply is missing, not whole, not a report, or of another plan. What it tells is unknown: lists of its shard count as not done.",
    remedy:
      "Join the reports of one plan: `plsync show PLAN REPORT…`. If a job left none, run it again ([fleet.md](fleet.md#when-a-job-fails)).",
  },
  snapshot_altered: {
    when: "A snapshot is not one of those whose digests the plan was told (`--snapshot-digest`, the input `snapshot-digests`). It is left out: what it has is unknown.",
    remedy:
      "Run the job of that shard again. If the file is altered once more, find out who can write the artifacts of the run ([fleet.md](fleet.md#what-the-digests-protect-from)).",
  },
  shards_overlap: {
    when: "The snapshots of several shards have answers about one account, which a single shard reads: the jobs divided the accounts differently, or one of the files is forged. What the account has is unknown: nothing is removed that it might bring, and its lists are not planned.",
    remedy:
      "Divide the accounts in the same way in all jobs: with the same `--shards`, or with `--account` from one `plsync matrix`.",
  },
  shard_missing: {
    when: "A plan is made from the snapshots of shards, and some shards are not among them. What their accounts have is unknown: nothing is removed that they might bring, and their lists are not planned.",
    remedy: "Run the jobs of these shards again, then the one that plans ([fleet.md](fleet.md#when-a-job-fails)).",
  },
} as const satisfies CodeTable;
