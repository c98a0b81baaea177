// AWS Organizations: which accounts and units are in a unit, and what an account is. JSON 1.1. Sources: the API references of the four calls.
import { refusalOf } from "../caller/authorisation.ts";
import type { Context } from "../caller/context.ts";
import type { Answer } from "../protocol/answer.ts";
import { AwsError, refuse } from "../protocol/aws-error.ts";
import { RequestBody } from "../protocol/request-body.ts";
import type { Organisation } from "../world/organisation.ts";

/** What stands before the action in `X-Amz-Target`. */
export const ORGANIZATIONS_TARGET = "AWSOrganizationsV20161128";

const PARENT = /^(?:r-[0-9a-z]{4,32}|ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$/;
/** The most that a page holds. */
const PAGE = 20;

interface Question {
  readonly organisation: Organisation;
  readonly body: RequestBody;
  readonly context: Context;
}

const ACTIONS: Readonly<Record<string, (question: Question) => object>> = {
  ListAccounts: (question) => {
    const { organisation, context } = question;
    permit("ListAccounts", "*", context);
    const accounts = [
      ...organisation.accounts,
      ...[...organisation.units.values()].flatMap((unit) => [...unit.accounts]),
    ];
    return page(
      question,
      "Accounts",
      accounts.sort().map((id) => accountOf(id, organisation, context)),
    );
  },
  ListAccountsForParent: (question) => {
    const { organisation, context } = question;
    const accounts = [...contentOf(question, "ListAccountsForParent").accounts].sort();
    return page(
      question,
      "Accounts",
      accounts.map((id) => accountOf(id, organisation, context)),
    );
  },
  ListOrganizationalUnitsForParent: (question) => {
    const { id } = contentOf(question, "ListOrganizationalUnitsForParent");
    const { organisation } = question;
    const units = [...organisation.units.values()].filter(({ parent }) => (parent?.id ?? organisation.rootId) === id);
    return page(
      question,
      "OrganizationalUnits",
      units.map((unit) => ({ Id: unit.id, Arn: unit.arn, Name: unit.name })),
    );
  },
  DescribeAccount: ({ organisation, body, context }) => {
    const id = body.required("AccountId");
    if (!/^\d{12}$/.test(id))
      refuse("InvalidInputException", "You provided a value that does not match the required pattern.");
    permit("DescribeAccount", organisation.arnOf("account", id), context);
    body.refuseUnread();
    if (!organisation.has(id)) {
      refuse("AccountNotFoundException", "You specified an account that doesn't exist.");
    }
    return { Account: accountOf(id, organisation, context) };
  },
};

/** The root or unit that is asked about. */
function contentOf({ organisation, body, context }: Question, action: string) {
  const id = body.required("ParentId");
  if (!PARENT.test(id))
    refuse("InvalidInputException", "You provided a value that does not match the required pattern.");
  const unit = organisation.units.get(id);
  const isRoot = id === organisation.rootId;
  permit(action, organisation.arnOf(isRoot ? "root" : "ou", id), context);
  if (unit === undefined && !isRoot) refuse("ParentNotFoundException", "You specified parent that doesn't exist.");
  return { id, accounts: unit?.accounts ?? organisation.accounts };
}

function accountOf(id: string, organisation: Organisation, { world }: Context): object {
  const { alias } = world.account(id);
  return {
    Id: id,
    Arn: organisation.arnOf("account", id),
    Email: `${id}@example.com`,
    Name: alias,
    Status: organisation.closed.get(id) ?? "ACTIVE",
    JoinedMethod: "CREATED",
    JoinedTimestamp: 1_700_000_000.123,
  };
}

/** A page; between the first and the second there is an empty one, as AWS says that there may be. */
function page({ body }: Question, name: string, all: readonly object[]): object {
  const size = body.integer("MaxResults") ?? PAGE;
  if (size < 1 || size > PAGE) refuse("InvalidInputException", "MaxResults must be from 1 to 20.");
  const token = body.text("NextToken");
  body.refuseUnread();
  const [, start, isEmpty] = /^page-(\d+)(-empty)?$/.exec(token ?? "page-0") ?? [];
  if (start === undefined) refuse("InvalidInputException", "The provided NextToken is invalid.");
  const from = Number(start);
  if (isEmpty !== undefined) return { [name]: [], NextToken: `page-${from}` };
  const next = from + size;
  const more = next >= all.length ? {} : { NextToken: `page-${next}${from === 0 ? "-empty" : ""}` };
  return { [name]: all.slice(from, next), ...more };
}

function permit(action: string, resource: string, context: Context): void {
  const refusal = refusalOf({ action: `organizations:${action}`, resource, keys: new Map() }, context);
  if (refusal !== undefined) throw new AwsError(400, "AccessDeniedException", refusal);
}

/**
 * Runs the action.
 * @throws AwsError UnknownOperationException for one that the simulator does not know
 */
export function runOrganizations(action: string, members: Readonly<Record<string, unknown>>, context: Context): Answer {
  const run = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
  if (run === undefined) return refuse("UnknownOperationException", "There is no such operation.");
  const { account, world } = context;
  const organisation = world.organisationOf(account.id);
  if (organisation === undefined) {
    return refuse("AWSOrganizationsNotInUseException", "Your account is not a member of an organization.");
  }
  if (account.id !== organisation.managementAccountId && !organisation.administrators.has(account.id)) {
    throw new AwsError(400, "AccessDeniedException", "You don't have permissions to access this resource.");
  }
  return { kind: "elements", content: JSON.stringify(run({ organisation, body: new RequestBody(members), context })) };
}
