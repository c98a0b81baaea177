// DescribeSecurityGroups, with the rules left out: DescribeSecurityGroupRules has them.
import { refuse } from "../protocol/aws-error.ts";
import { data, element } from "../protocol/xml.ts";
import type { SecurityGroupRecord } from "../world/network-records.ts";
import { type FilterFields, matcher, readFilters } from "./filters.ts";
import { operation } from "./operation.ts";
import { cutPage, readPage } from "./paging.ts";
import { tagSet } from "./tag-parameters.ts";

const FIELDS: FilterFields<SecurityGroupRecord> = {
  description: (group) => [group.description],
  "group-id": (group) => [group.id],
  "group-name": (group) => [group.name],
  "owner-id": (group) => [group.ownerId],
  "vpc-id": (group) => [group.vpcId],
};

/** Handles the action. An unknown id fails the call; a filter that matches nothing does not. */
export const describeSecurityGroups = operation({
  parse: (parameters, context) => {
    const ids = parameters.list("GroupId");
    const bad = ids.find((id) => !/^sg-([0-9a-f]{8}|[0-9a-f]{17})$/.test(id));
    if (bad !== undefined) refuse("InvalidGroupId.Malformed", `Invalid id: "${bad}"`);
    const matches = matcher(readFilters(parameters), FIELDS);
    return { ids, matches, page: readPage(parameters, context, { least: 5, most: 1000 }, "GroupId") };
  },
  run: ({ ids, matches, page }, context) => {
    const { region } = context;
    const { groups } = region;
    const missing = ids.find((id) => !groups.has(id));
    if (missing !== undefined) refuse("InvalidGroup.NotFound", `The security group '${missing}' does not exist`);
    const asked = new Set(ids);
    return cutPage(
      "securityGroupInfo",
      [...groups.values()].filter((group) => (ids.length === 0 || asked.has(group.id)) && matches(group)),
      (group) => group.id,
      (group) =>
        [
          data("ownerId", group.ownerId),
          data("groupId", group.id),
          data("groupName", group.name),
          data("groupDescription", group.description),
          data("vpcId", group.vpcId),
          data("securityGroupArn", region.arn(`security-group/${group.id}`)),
          element("ipPermissions"),
          element("ipPermissionsEgress"),
          tagSet(group.tags),
        ].join(""),
      page,
      context,
    );
  },
});
