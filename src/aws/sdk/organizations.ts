// The parts of the SDK of AWS Organizations that are used, in a module of their own so that only `plsync accounts` and `plsync init` load them.
export {
  DescribeAccountCommand,
  ListAccountsCommand,
  ListAccountsForParentCommand,
  ListOrganizationalUnitsForParentCommand,
  OrganizationsClient,
} from "@aws-sdk/client-organizations";
