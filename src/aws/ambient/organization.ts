// Reading an organisation: ListAccountsForParent and ListOrganizationalUnitsForParent for what is in a unit, DescribeAccount for one account.
// AWS answers its management account and delegated administrators only.
import type { Account } from "@aws-sdk/client-organizations";
import { compareText } from "../../model/account-region.ts";
import type { OrganizationAccount, OrganizationView } from "../../model/organization.ts";
import type { Reading } from "../../model/snapshot.ts";
import { errorCode } from "../answers/error-code.ts";
import { failureOf } from "../answers/failure.ts";
import { required } from "../answers/odd-answer.ts";
import { eachPage } from "../answers/pages.ts";
import type { Organizations } from "../clients.ts";
import { type Ambient, withAmbient } from "./clients.ts";

/** The most that one call returns (API references of the two lists). Pages may be empty and still not be the last. */
const PAGE = 20;

const ONLY_THEY =
  "Use credentials of the management account or of a delegated administrator: AWS Organizations answers no others.";

export interface OrganizationQuestion {
  /** `r-…` or `ou-…`. */
  readonly parents: readonly string[];
  /** Ids of accounts that may be elsewhere in the organisation. */
  readonly accounts: readonly string[];
}

function accountOf({ Id, Name, Status }: Account): OrganizationAccount {
  const id = required(Id, "an account without an id");
  return { id, name: Name ?? id, isActive: Status === "ACTIVE" };
}

async function unitsBelow({ client, sdk }: Organizations, ParentId: string): Promise<readonly string[]> {
  const units: string[] = [];
  await eachPage(
    (NextToken) =>
      client.send(
        new sdk.ListOrganizationalUnitsForParentCommand({
          ParentId,
          MaxResults: PAGE,
          ...(NextToken && { NextToken }),
        }),
      ),
    (page) => {
      for (const { Id } of required(page.OrganizationalUnits, `no units of ${ParentId}`)) {
        units.push(required(Id, "a unit without an id"));
      }
    },
  );
  return units;
}

async function accountsIn(
  { client, sdk }: Organizations,
  ParentId: string,
  found: Map<string, OrganizationAccount>,
): Promise<void> {
  await eachPage(
    (NextToken) =>
      client.send(
        new sdk.ListAccountsForParentCommand({ ParentId, MaxResults: PAGE, ...(NextToken && { NextToken }) }),
      ),
    (page) => {
      for (const one of required(page.Accounts, `no accounts of ${ParentId}`).map(accountOf)) found.set(one.id, one);
    },
  );
}

/** Undefined where the organisation has no such account. */
async function described({ client, sdk }: Organizations, AccountId: string): Promise<OrganizationAccount | undefined> {
  try {
    const { Account } = await client.send(new sdk.DescribeAccountCommand({ AccountId }));
    return accountOf(required(Account, "no account"));
  } catch (error) {
    if (errorCode(error) === "AccountNotFoundException") return undefined;
    throw error;
  }
}

/** What the environment's credentials see of their organisation; `region`: where it is asked. Never throws for what AWS answers. */
export function organizationOfEnvironment(
  ambient: Ambient,
  region: string,
  { parents, accounts }: OrganizationQuestion,
): Promise<Reading<OrganizationView>> {
  return withAmbient(ambient, region, async (sdk, keys) => {
    let call = "ListAccountsForParent";
    try {
      const organizations = await sdk.organizations(region, keys);
      const found = new Map<string, OrganizationAccount>();
      const open = [...parents];
      for (let parent = open.pop(); parent !== undefined; parent = open.pop()) {
        call = "ListAccountsForParent";
        await accountsIn(organizations, parent, found);
        call = "ListOrganizationalUnitsForParent";
        open.push(...(await unitsBelow(organizations, parent)));
      }
      call = "DescribeAccount";
      const others: OrganizationAccount[] = [];
      for (const id of accounts.filter((one) => !found.has(one))) {
        const other = await described(organizations, id);
        if (other !== undefined) others.push(other);
      }
      const members = [...found.values()].sort((a, b) => compareText(a.id, b.id));
      return { ok: true, value: { members, others } };
    } catch (error) {
      const at = { account: "this account", accountId: "of the environment", region };
      const diagnostic = failureOf(error, `organizations:${call}`, at);
      if (diagnostic.code !== "access_denied") return { ok: false, diagnostic };
      return { ok: false, diagnostic: { ...diagnostic, remedy: `${ONLY_THEY} ${diagnostic.remedy ?? ""}`.trim() } };
    }
  });
}
