// The EC2 actions and the form of their answers.

import type { Context } from "../caller/context.ts";
import type { Answer } from "../protocol/answer.ts";
import { type AwsError, refuse } from "../protocol/aws-error.ts";
import type { Parameters } from "../protocol/parameters.ts";
import { data, element, set } from "../protocol/xml.ts";
import { authorizeSecurityGroupEgress, authorizeSecurityGroupIngress } from "./authorise-rules.ts";
import { createManagedPrefixList } from "./create-prefix-list.ts";
import { deleteManagedPrefixList } from "./delete-prefix-list.ts";
import { describeSecurityGroups } from "./describe-groups.ts";
import { describeNetworkInterfaces } from "./describe-interfaces.ts";
import { describeRouteTables } from "./describe-route-tables.ts";
import { describeSecurityGroupRules } from "./describe-rules.ts";
import { describeSubnets, getSubnetCidrReservations } from "./describe-subnets.ts";
import { describeVpcs } from "./describe-vpcs.ts";
import { modifyManagedPrefixList } from "./modify-prefix-list.ts";
import type { Handler } from "./operation.ts";
import { describeAddresses, describeNatGateways } from "./public-addresses.ts";
import {
  describeManagedPrefixLists,
  getManagedPrefixListAssociations,
  getManagedPrefixListEntries,
} from "./read-prefix-lists.ts";
import { restoreManagedPrefixListVersion } from "./restore-prefix-list.ts";
import { createTags, deleteTags } from "./tag-resources.ts";
import {
  describeTransitGatewayRouteTables,
  getTransitGatewayPrefixListReferences,
  searchTransitGatewayRoutes,
} from "./transit-gateways.ts";

const VERSION = "2016-11-15";
const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';

const ACTIONS: Readonly<Record<string, Handler>> = {
  AuthorizeSecurityGroupEgress: authorizeSecurityGroupEgress,
  AuthorizeSecurityGroupIngress: authorizeSecurityGroupIngress,
  CreateManagedPrefixList: createManagedPrefixList,
  CreateTags: createTags,
  DeleteManagedPrefixList: deleteManagedPrefixList,
  DeleteTags: deleteTags,
  DescribeAddresses: describeAddresses,
  DescribeManagedPrefixLists: describeManagedPrefixLists,
  DescribeNatGateways: describeNatGateways,
  DescribeNetworkInterfaces: describeNetworkInterfaces,
  DescribeRouteTables: describeRouteTables,
  DescribeSecurityGroupRules: describeSecurityGroupRules,
  DescribeSecurityGroups: describeSecurityGroups,
  DescribeSubnets: describeSubnets,
  DescribeTransitGatewayRouteTables: describeTransitGatewayRouteTables,
  DescribeVpcs: describeVpcs,
  GetManagedPrefixListAssociations: getManagedPrefixListAssociations,
  GetManagedPrefixListEntries: getManagedPrefixListEntries,
  GetTransitGatewayPrefixListReferences: getTransitGatewayPrefixListReferences,
  GetSubnetCidrReservations: getSubnetCidrReservations,
  ModifyManagedPrefixList: modifyManagedPrefixList,
  RestoreManagedPrefixListVersion: restoreManagedPrefixListVersion,
  SearchTransitGatewayRoutes: searchTransitGatewayRoutes,
};

/**
 * Runs the action.
 * @throws AwsError InvalidAction for one that the simulator does not know
 */
export function runEc2(action: string, parameters: Parameters, context: Context): Answer {
  const handler = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
  if (handler === undefined || parameters.text("Version") !== VERSION) {
    return refuse("InvalidAction", `The action ${action} is not valid for this web service.`);
  }
  return handler(action, parameters, context);
}

/** The XML document of a successful answer. */
export function ec2Answer(action: string, answer: Answer, requestId: string): string {
  const content =
    answer.kind === "elements"
      ? answer.content
      : [answer, ...(answer.beside === undefined ? [] : [answer.beside])]
          .map(({ set: name, items }) => set(name, items))
          .join("") + data("nextToken", answer.nextToken);
  return ec2Document(action, content, requestId);
}

/** A successful answer around any content. */
export function ec2Document(action: string, content: string, requestId: string): string {
  return `${XML}<${action}Response xmlns="http://ec2.amazonaws.com/doc/${VERSION}/">${data("requestId", requestId)}${content}</${action}Response>`;
}

/** The XML document of an error. */
export function ec2Error(error: AwsError, requestId: string): string {
  const errors = element("Errors", element("Error", data("Code", error.code), data("Message", error.message)));
  return XML + element("Response", errors, data("RequestID", requestId));
}
