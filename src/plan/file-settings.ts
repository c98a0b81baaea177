// What the file says about how plsync works: who signs in where, whose lists they are, what a later run may do without being asked. It
// changes no list, and decides what is done to all of them. The limits of a list are among it for people, who are shown both together;
// in digests they belong to the settings of their list, so that two pull requests may each bring one.
import { type Canonical, canonical, unordered } from "../model/canonical.ts";
import { formatCidr } from "../model/cidr.ts";
import type { Account, Configuration, Grant, Limits } from "../model/mapping.ts";
import { sha256 } from "../model/sha256.ts";

function accountForm({ id, planRoleArn, applyRoleArn, externalId, regions, within }: Account): Canonical {
  return {
    id,
    plan_role_arn: planRoleArn,
    apply_role_arn: applyRoleArn,
    external_id: externalId,
    regions: [...regions].sort(),
    // Left out where the file does not say, so that no digest of such a file changes.
    within: within && unordered(within.map(formatCidr)),
  };
}

function grantForm({ accounts, lists, within }: Grant): Canonical {
  return {
    accounts: accounts && unordered(accounts),
    prefix_lists: lists && unordered(lists),
    within: within && unordered(within.map(formatCidr)),
  };
}

/** As in mappings.yaml; `widest` decides what a file may say, so it is part of it too. */
export function limitsForm(limits: Limits): Canonical {
  return {
    max_removal_percent: limits.maxRemovalPercent,
    ignore_below: limits.ignoreBelow,
    max_removals: limits.maxRemovals,
    max_additions: limits.maxAdditions,
    allow_empty: limits.allowEmpty,
    widest: { IPv4: limits.widest.IPv4, IPv6: limits.widest.IPv6 },
  };
}

/** The settings by their place in the file, with the defaults merged in; accounts by alias. */
export function fileSettings(configuration: Configuration): Canonical {
  const { owner, include, credentials, accounts, maxDeletes, notify } = configuration;
  return {
    owner,
    // Left out where the file does not say, so that no digest of such a file changes.
    include: include && Object.fromEntries(include.map((grant) => [grant.files, grantForm(grant)])),
    credentials: { mode: credentials.mode, session_tags: credentials.sessionTags },
    accounts: Object.fromEntries(accounts.map((account) => [account.alias, accountForm(account)])),
    limits: { max_deletes: maxDeletes },
    // Left out where the file does not say, so that no digest of such a file changes.
    notify: notify && {
      sns_topic_arn: notify.topic.arn,
      on: unordered(notify.on),
      heartbeat_topic_arn: notify.heartbeat?.arn,
    },
  };
}

/** Of those settings, 64 hex digits. */
export function fileDigest(configuration: Configuration): string {
  return sha256(`plsync file 2\n${canonical(fileSettings(configuration))}`);
}
