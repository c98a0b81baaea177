// Codes for planning: what holds a list back, what cannot be planned, and what people should know before they approve.
import type { CodeTable } from "./code-meaning.ts";

export const PLAN_CODES = {
  removals_suspended: {
    when: "A source of the list is unknown: it could not be read, or it does not exist. Entries are added as usual, none is removed that the source might bring (inside its `within`, or any where it has none), and the run exits with 1.",
    remedy: "Fix what the other error names. The next run removes what has to go.",
  },
  address_refused: {
    when: "Interfaces of a source have addresses that it may not bring: outside its `within`, outside the private ranges where it has none, or special-purpose. They are left out, and the run exits with 1.",
    remedy:
      "Find out who gave the interfaces these addresses. If they belong in the list, add their block to `within` of the source or of its account.",
  },
  other_vpc: {
    when: "Interfaces in another VPC than the group's own carry the group. They are left out, and the run exits with 1.",
    remedy:
      "If they belong in the list, name the group's own VPC and theirs in `interfaces.vpc_ids` of the source, or write `vpc_ids: all`.",
  },
  source_too_large: {
    when: "A source brings more addresses than its `max_addresses`. Those that are in the list stay, none is added, and the run exits with 1.",
    remedy: "Find out why. If that many are right, raise `max_addresses` of the source.",
  },
  adds_left_out: {
    when: "Not all that the sources bring fits the list or its limits. What its other sources bring was added, fewest first, and what is no longer wanted went; the run exits with 1.",
    remedy:
      "Look at the source that brings most. If its addresses are right, do what the message says: raise the limit that it names, or run an apply.",
  },
  extra_addresses: {
    when: "A list with `aggregate: { within }` comes to allow addresses that no source has: they lie between addresses that share an entry.",
    remedy:
      "Look at the blocks. `aggregate.never` keeps extra addresses out of a block, `max_extra_addresses` limits their number.",
  },
  aggregation_limit: {
    when: "The addresses of a list do not fit the `within` and `max_extra_addresses` of its `aggregate`. What fits was added, source by source, and what is no longer wanted went, unless it shares an entry with what is, which the message then says; the run exits with 1.",
    remedy: "Raise one of them, as far as the message says.",
  },
  not_planned: {
    when: "The plan leaves a list out, or does not delete it, because something that it depends on is unknown or failed.",
    remedy: "Fix what the other error names, then run plsync again.",
  },
  list_ambiguous: {
    when: "It cannot be told which list in AWS is meant: several lists of this owner have the name, or several lists of the file mean the same one. None of them is touched.",
    remedy:
      "Delete the list that is not in use, take the tag `plsync:owner` off it, or correct `adopt` or `renamed_from`.",
  },
  list_missing: {
    when: "The list of a mapping with `manage: entries` does not exist in that account and Region. plsync never creates such a list.",
    remedy: "Make the list first, in Terraform or CDK, or correct its `name` or `id`.",
  },
  still_managed: {
    when: "A list with `manage: entries` still has the tags of the time when all of it was plsync's. It would be deleted once the file no longer names it.",
    remedy:
      "Remove its tags that begin with `plsync:` (terraform apply does, unless it ignores tags), then run plsync again.",
  },
  no_longer_filled: {
    when: "A pull request takes a list with `manage: entries` out of the file. The list stays, with the entries that it has.",
    remedy: "If rules still reference the list, say who looks after its entries from now on.",
  },
  not_brought: {
    when: "A list with `manage: entries` has entries that plsync did not bring and that no source has. A sync leaves them; a reviewed apply removes them, under the limits, as its plan shows.",
    remedy: "Find out who wrote them. If Terraform did, add `ignore_changes = [entry]` there; then run plsync apply.",
  },
  family_changed: {
    when: "The file wants another address family for an existing list, and AWS fixes the family when a list is created.",
    remedy: "Give the list of the other family a new name.",
  },
  not_managed: {
    when: "A list of that name exists, and plsync does not manage it.",
    remedy:
      "Choose another name. To take the list over, look at what would change with `plsync plan --verbose`, then write `adopt: true` or its id.",
  },
  other_owner: {
    when: "The list belongs to another owner, that is to another mappings.yaml.",
    remedy: "Choose another name, or let that owner give the list up first.",
  },
  foreign_list: {
    when: "The list is one that customers cannot change: AWS manages it, another account shares it, or IPAM feeds it.",
    remedy: "Choose another name.",
  },
  lookalike_tag: {
    when: "The list has a tag whose key differs from one of plsync's in upper and lower case only, such as `PLSYNC:OWNER`. IAM takes it for plsync's, AWS' tags do not.",
    remedy: "Find out who set it, then remove it. `plsync iam --format scp` prints a policy that keeps such tags away.",
  },
  adopt_mismatch: {
    when: "The list to adopt does not exist, has another address family, is named elsewhere in the file, or is not the only one of that name.",
    remedy: "Correct `adopt`: the id of one list, or nothing to create a new one.",
  },
  limit_reached: {
    when: "The change exceeds a limit of the list: too many entries or addresses would lose access, or a sync would add too many.",
    remedy:
      "Find out why. If the change is right, allow it once as the plan shows (`--allow-removals ADDRESS=COUNT`); if it is normal for this list, raise its `limits`.",
  },
  would_be_empty: {
    when: "The list would lose its last entry.",
    remedy:
      "Find out why. If it is right, allow it once as the plan shows; for a list that may be empty write `limits: { allow_empty: true }`.",
  },
  does_not_fit: {
    when: "The list would need more entries than its size permits.",
    remedy:
      "Raise `max_entries` or its limit. Every reference to the list is charged its size, so check the quotas of what references it.",
  },
  reference_full: {
    when: "A resource that references the list has no room for the size that it needs: AWS counts max entries, not entries, against the quota of rules or routes. Removals go ahead, and additions as far as they fit; the others wait, and the run exits with 1. A list of which nothing fits is held back.",
    remedy:
      "Request the quota that the message names, in the account that owns the resource, or lower what else counts there.",
  },
  reference_near: {
    when: "What references the list leaves room for fewer further entries than `capacity` in the file asks for. Nothing is held back.",
    remedy:
      "Request the quota that the message names, in the account that owns the resource, before the list outgrows it. `capacity: { warn_percent: 0, warn_base: 0 }` turns the warning off.",
  },
  reference_unknown: {
    when: "A list grows, and plsync could not find out whether everything that references it has room. AWS decides when the plan is applied.",
    remedy: "Give the plan role what the message names (`plsync iam` prints it), or ask those who own the resource.",
  },
  list_referenced: {
    when: "The list would be deleted, but resources reference it or it is unknown whether any do. AWS deletes no list that is referenced.",
    remedy:
      "Remove the rules and routes that name the list, also in accounts that it is shared with, then run plsync again.",
  },
  too_many_deletes: {
    when: "The run would delete more lists than `limits.max_deletes` permits, so it deletes none. A file that lost its mappings looks like this.",
    remedy:
      "Check that the mappings are really meant to be gone. Then allow each list with `--allow-delete ADDRESS`, or raise the limit.",
  },
  settings_not_applied: {
    when: "A sync found a list whose definition in the file has not been applied by a reviewed run yet. A sync changes entries only.",
    remedy: "Merge the change, or run `plsync apply`.",
  },
  list_unusable: {
    when: "AWS is still creating, changing or deleting the list, or failed to, or the list no longer exists.",
    remedy: "Run plsync again when AWS has finished. A list in the state `create-failed` must be deleted first.",
  },
  list_on_hold: {
    when: "The list is on hold: a person stopped changes to it with `plsync hold` or by a rollback.",
    remedy: "Find out why it was put on hold. `plsync release ADDRESS` lets it follow the file again.",
  },
  shares_unknown: {
    when: "It could not be read with whom the list is shared, so its sharing is not changed and it is not deleted.",
    remedy: "Let the plan role call `ram:GetResourceShares` and `ram:GetResourceShareAssociations` there.",
  },
  unshared_references: {
    when: "An account would lose a share while it still references the list, or it is unknown whether it does. Its rules and routes go on working; new ones cannot be made.",
    remedy: "Tell the owners of that account before you approve, or keep the principal in `share`.",
  },
  copy_cycle: {
    when: "A list copies another list by `prefix_lists`, which copies it in turn, directly or through others. What one of them has is never removed from any of them.",
    remedy: "Let one of the mappings name what the other one is made from, instead of its list.",
  },
  members_elsewhere: {
    when: "A security group is shared between accounts: another account than the one that the source names owns it, or has interfaces that carry it. Each account sees its own interfaces, so members there may be missing.",
    remedy: "Add a source that selects the group in that account, too, if its members belong in the list.",
  },
  vpcs_overlap: {
    when: "A mapping brings the same CIDR from several VPCs, since these overlap: interfaces have the same private address, or subnets the same block. The list has one entry for all of them.",
    remedy:
      "If only one of them is meant, leave the others out: with `interfaces.vpc_ids`, or by taking their source out of the mapping.",
  },
  changed_outside: {
    when: "The entries of the list were changed by something other than plsync since its last run, or by a run that did not finish.",
    remedy:
      "Find out what changed them. The next run puts the list right, within its limits; `plsync hold ADDRESS` prevents that.",
  },
  rolled_back: {
    when: "`plsync rollback` made the present version of the list, the hold has ended since, and no apply has changed the list yet.",
    remedy:
      "The next apply or sync makes the list follow the file again. If that is too early, put it on hold: `plsync hold ADDRESS`.",
  },
  flag_unused: {
    when: "`--allow-removals` or `--allow-delete` names a list for which no such change is planned.",
    remedy: "Check the address for a typing error, or leave the option out.",
  },
  no_match: {
    when: "A pattern of `--only` matches no prefix list, or the owner has no list at the address.",
    remedy:
      "Compare it with the addresses of the plan: `account/region/name`, where `*` stands for anything but a slash.",
  },
} as const satisfies CodeTable;
