// The parts of the SDK of AWS Organizations that are used, in a module of their own so that only `plsync accounts` loads them.
export {
  DescribeAccountCommand,
  ListAccountsForParentCommand,
  ListOrganizationalUnitsForParentCommand,
  OrganizationsClient,
} from "@aws-sdk/client-organizations";
