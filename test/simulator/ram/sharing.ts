// A company for tests of sharing: ACCOUNT owns a list, OTHER and a third account are in units of its organisation, GUEST is not.
import {
  AssociateResourceShareCommand,
  CreateResourceShareCommand,
  type CreateResourceShareCommandInput,
  DisassociateResourceShareCommand,
  GetResourceShareAssociationsCommand,
  type ResourceShareAssociationType,
} from "@aws-sdk/client-ram";
import { ADMINISTRATOR } from "../../../src/simulator/iam/ready-made.ts";
import type { SimulatorOptions } from "../../../src/simulator/simulator.ts";
import { ACCOUNT, OTHER, REGION, simulated } from "../simulated.ts";

export const THIRD = "333333333333";
export const GUEST = "999999999999";

export async function sharing(options: SimulatorOptions & { readonly enabled?: boolean } = {}) {
  const { enabled = true, ...behaviour } = options;
  const aws = await simulated(behaviour);
  const organisation = aws.world.organisation("o-acmeexample", ACCOUNT, { sharing: enabled });
  const teams = organisation.unit("ou-acme-teams0000", []);
  const payments = organisation.unit("ou-acme-payments0", [OTHER], teams);
  organisation.unit("ou-acme-sandbox00", [THIRD]);
  const list = aws.region.prefixList("l", { tags: { team: "x" }, entries: ["10.0.0.1/32"] });
  const ram = aws.ramOf(aws.admin);
  const create = async (input: Partial<CreateResourceShareCommandInput> = {}): Promise<string> => {
    const answer = await ram.send(new CreateResourceShareCommand({ name: "s", resourceArns: [list.arn], ...input }));
    return answer.resourceShare?.resourceShareArn ?? "";
  };
  /** Entity and status of each association. */
  const associations = async (resourceShareArn: string, associationType: ResourceShareAssociationType) => {
    const answer = await ram.send(
      new GetResourceShareAssociationsCommand({ associationType, resourceShareArns: [resourceShareArn] }),
    );
    return Object.fromEntries(
      (answer.resourceShareAssociations ?? []).map((one) => [one.associatedEntity ?? "", one.status]),
    );
  };
  return {
    ...aws,
    organisation,
    teams,
    payments,
    list,
    ram,
    create,
    associations,
    associate: (resourceShareArn: string, ...principals: string[]) =>
      ram.send(new AssociateResourceShareCommand({ resourceShareArn, principals })),
    disassociate: (resourceShareArn: string, ...principals: string[]) =>
      ram.send(new DisassociateResourceShareCommand({ resourceShareArn, principals })),
    /** An administrator of any account. */
    adminOf: (accountId: string) => aws.world.account(accountId).user("admin", [ADMINISTRATOR]),
    shareArn: () => [...aws.region.shares.keys()][0] ?? "",
  };
}

export { ACCOUNT, OTHER, REGION };
