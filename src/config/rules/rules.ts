// All rules across fields. Every rule runs and reports everything that it finds, so that one look at the output is enough.

import { kindOf } from "../../sources/registry.ts";
import {
  oneAliasPerAccount,
  planRoleCannotApply,
  rolesOfTheAccount,
  rolesOfUsedAccounts,
  rolesWhereListsAre,
} from "./accounts.ts";
import { tokensNeedRoles } from "./credentials.ts";
import { othersSettingsAreAbsent, ownerFitsTheMark } from "./entries-only.ts";
import { envelopesAreBlocks, envelopesAreNested } from "./envelopes.ts";
import { grantsAreKept, includedOnce } from "./grants.ts";
import {
  addressesAreUnique,
  blocksFit,
  listsFitTheRegion,
  mappingNamesAreUnique,
  namesAreNotReserved,
  neverIsBlocks,
  partNamesFit,
  sizesCanFollow,
  tagsAreNotReserved,
  tagsFit,
} from "./lists.ts";
import { heartbeatIsApart, topicsCanBeReached } from "./notify.ts";
import { onePartition, regionsAreKnown } from "./partitions.ts";
import { accountsAreNamed, aliasesAreKnown, regionsAreNamed } from "./references.ts";
import type { Rule } from "./rule.ts";
import {
  principalsAreDistinct,
  principalsAreOfThePartition,
  principalsAreOthers,
  principalsAreWellFormed,
} from "./shares.ts";
import { formerNamesAreFree, idsAreNamedOnce, idsFitTheRegions } from "./takeover.ts";

const sourcesAreSound: Rule = ({ mappings }, { now }) =>
  mappings.flatMap((mapping) =>
    mapping.sources.flatMap((source) => kindOf(source).written.check(source, mapping, now)),
  );

export const RULES: readonly Rule[] = [
  oneAliasPerAccount,
  planRoleCannotApply,
  rolesOfTheAccount,
  rolesOfUsedAccounts,
  rolesWhereListsAre,
  tokensNeedRoles,
  heartbeatIsApart,
  topicsCanBeReached,
  aliasesAreKnown,
  accountsAreNamed,
  regionsAreNamed,
  onePartition,
  regionsAreKnown,
  mappingNamesAreUnique,
  addressesAreUnique,
  namesAreNotReserved,
  partNamesFit,
  tagsAreNotReserved,
  tagsFit,
  blocksFit,
  sizesCanFollow,
  neverIsBlocks,
  listsFitTheRegion,
  principalsAreWellFormed,
  principalsAreOfThePartition,
  principalsAreDistinct,
  principalsAreOthers,
  idsFitTheRegions,
  idsAreNamedOnce,
  formerNamesAreFree,
  othersSettingsAreAbsent,
  ownerFitsTheMark,
  envelopesAreBlocks,
  envelopesAreNested,
  includedOnce,
  grantsAreKept,
  sourcesAreSound,
];
