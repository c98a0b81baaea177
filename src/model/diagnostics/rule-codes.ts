// Codes for the rules of mappings.yaml that span several fields: what a schema cannot say.
import type { CodeTable } from "./code-meaning.ts";

export const RULE_CODES = {
  within_too_wide: {
    when: "A source's `within` has a block that is not inside the `within` of its account, which it can only narrow.",
    remedy: "Write a block inside those of the account, or widen the account's `within`.",
  },
  beyond_grant: {
    when: "A mapping of an included file reads an account, fills a list or brings an address that `include` does not grant that file.",
    remedy: "Leave it out, or have the owners of the including file grant it there.",
  },
  duplicate_include: {
    when: "Two items of `include` are for the same files.",
    remedy: "Put both into one item.",
  },
  unknown_account: {
    when: "An account alias is used that `accounts` does not define.",
    remedy: "Correct the alias, or add the account to `accounts`.",
  },
  missing_account: {
    when: "A source or a prefix list names no account, and `defaults` has none.",
    remedy: "Add `account` there, or to `defaults`.",
  },
  missing_region: {
    when: "A source or a prefix list names no Region, and `defaults` has none.",
    remedy: "Add `region` there, or to `defaults`.",
  },
  missing_role: {
    when: "An account has no role, but the way of signing in needs one.",
    remedy: "Give the account a `plan_role_arn`, or all accounts one in `account_defaults`.",
  },
  same_role: {
    when: "The plan role of an account is also its apply role. Plans run on pull requests that have not been reviewed, so their role must only read.",
    remedy: "Make a second role for apply. `plsync iam` prints both.",
  },
  role_account: {
    when: "The ARN of a role names another account than the one it is for.",
    remedy: "Correct the account id in the ARN, or write `{id}` in its place.",
  },
  credentials_mode: {
    when: "A setting contradicts `credentials.mode`.",
    remedy: "Change the mode, or remove the setting that the message names.",
  },
  heartbeat_topic: {
    when: "`notify.heartbeat_topic_arn` is the topic that people subscribe to.",
    remedy: "Give the heartbeat a topic of its own. deploy/notify makes one.",
  },
  mixed_partitions: {
    when: "Regions, roles, topics or principals belong to more than one AWS partition. Neither credentials nor shares reach from one into another.",
    remedy: "Keep a mappings.yaml of its own for each partition.",
  },
  unknown_region: {
    when: "A Region has the form of one, but this plsync does not know it. It is used as it is.",
    remedy: "Check the spelling. If AWS has added the Region recently, nothing need be done.",
  },
  duplicate_mapping: {
    when: "Two mappings have the same name.",
    remedy: "Rename one of them, or merge the two.",
  },
  duplicate_list: {
    when: "Two prefix lists have the same account, Region and name. They would overwrite each other.",
    remedy: "Rename one of them, or put the sources of both into one mapping.",
  },
  entries_only: {
    when: "A list with `manage: entries` has a setting for what belongs to whoever makes the list, such as its size or tags; or a setting for such lists stands elsewhere.",
    remedy: "Remove the setting, and write it where the list is made. [terraform.md](terraform.md) shows both sides.",
  },
  duplicate_account: {
    when: "Two aliases stand for the same account, so that one list would have two addresses.",
    remedy: "Keep one alias and use it everywhere.",
  },
  invalid_cidr: {
    when: "A value is not a CIDR, or not in canonical form: bits beyond the prefix length are set, or zeros lead a number.",
    remedy: "Write the form that the message suggests.",
  },
  cidr_too_wide: {
    when: "A static CIDR is wider than `limits.widest` permits. A block that wide is more often a slip than meant.",
    remedy: "Write narrower blocks, or raise `limits.widest` for the list.",
  },
  cidr_file_unreadable: {
    when: "A file that `cidr_files` names is not there or cannot be read, is reached through a symbolic link, or is too large.",
    remedy: "Put the file itself into the folder of the mappings file or below.",
  },
  cidr_file_invalid: {
    when: "A file that `cidr_files` names has a line that is not a CIDR, or has no CIDR at all.",
    remedy: "Write one CIDR in a line, and comments after `#`.",
  },
  cidr_without_list: {
    when: "A static CIDR has an address family for which its mapping has no prefix list.",
    remedy: "Add a prefix list of that family, or remove the CIDR.",
  },
  cidr_expired: {
    when: "The last day of a static CIDR is over, so no list should hold it any more.",
    remedy: "Remove it from the file, or write a later day.",
  },
  reserved_name: {
    when: "The name of a list begins as AWS' own lists do.",
    remedy: "Choose another name.",
  },
  reserved_tag: {
    when: "A tag key is reserved by AWS (`aws:`) or by plsync (`plsync:`).",
    remedy: "Choose another key.",
  },
  malformed_principal: {
    when: "A principal is not an account id, nor the ARN of an organisation or an organisational unit, or AWS RAM does not take it as one.",
    remedy: "Write the 12 digits of an account in quotes, or the ARN as AWS Organizations shows it.",
  },
  principal_without_arn: {
    when: "An organisation or organisational unit is given by its bare id, which AWS RAM does not take.",
    remedy: "Write its ARN, as AWS Organizations shows it.",
  },
  principal_not_shareable: {
    when: "A principal is a role, a user, a service or the root of an organisation. AWS shares no prefix list with these.",
    remedy: "Name the account, the organisational unit or the organisation.",
  },
  duplicate_principal: {
    when: "A share names the same principal twice.",
    remedy: "Remove one of them.",
  },
  own_account_principal: {
    when: "A list is shared with the account that owns it.",
    remedy: "Remove the principal. If it comes from `defaults`, give the list a `share` of its own.",
  },
  too_many_lists: {
    when: "The file puts more lists into an account and Region than AWS' default quota. Lists of other tools count too.",
    remedy: "Make sure that the quota of prefix lists per Region has been raised.",
  },
} as const satisfies CodeTable;
