// AssociateResourceShare and DisassociateResourceShare: a call changes all that it names or nothing.

import type { Context } from "../caller/context.ts";
import { refuse } from "../protocol/aws-error.ts";
import { invalid, type RequestBody } from "../protocol/request-body.ts";
import { associate, disassociate } from "../world/share-lifecycle.ts";
import type { AssociationRecord, ShareRecord } from "../world/share-record.ts";
import { findActiveShare, readShareArn } from "./find-share.ts";
import { changing } from "./operation.ts";
import { checkPrincipals } from "./principals.ts";
import { checkResources } from "./resources.ts";
import { needsShare } from "./share-access.ts";
import { describeAssociation } from "./share-answer.ts";

interface Input {
  readonly arn: string;
  readonly resourceArns: readonly string[];
  readonly principals: readonly string[];
}

function parse(body: RequestBody): Input {
  const input = {
    arn: readShareArn(body),
    resourceArns: body.texts("resourceArns"),
    principals: body.texts("principals"),
  };
  if (input.resourceArns.length + input.principals.length === 0) invalid("Specify a resource or a principal.");
  return input;
}

function answer(share: ShareRecord, associations: readonly AssociationRecord[]): Readonly<Record<string, unknown>> {
  return { resourceShareAssociations: associations.map((one) => describeAssociation(share, one)) };
}

function present(share: ShareRecord, kind: AssociationRecord["kind"], entity: string): AssociationRecord | undefined {
  return share.associations.find((one) => one.kind === kind && one.entity === entity);
}

/** Handles the action. Accounts outside the organisation are invited, everything else is associated after a while. */
export const associateResourceShare = changing<Input>({
  needs: needsShare("AssociateResourceShare"),
  parse,
  run: ({ arn, resourceArns, principals }, context) => {
    const share = findActiveShare(arn, context);
    const wanted = [
      ...checkResources(resourceArns, context),
      ...checkPrincipals(principals, share.allowsExternal, context),
    ];
    for (const { kind, entity } of wanted) checkAbsent(present(share, kind, entity), context);
    return answer(
      share,
      wanted.map((one) => {
        const known = present(share, one.kind, one.entity);
        return known?.status.startsWith("ASSOCIAT") === true ? known : associate(share, one, context);
      }),
    );
  },
});

/** What failed, or is no longer associated, can be associated anew. */
function checkAbsent(known: AssociationRecord | undefined, { behaviour }: Context): void {
  if (known?.status === "DISASSOCIATING") {
    refuse("InvalidStateTransitionException", `${known.entity} is being disassociated from the resource share.`);
  }
  if (known?.status.startsWith("ASSOCIAT") === true && behaviour.associateAgain === "refuse") {
    invalid(`${known.entity} is already associated with the resource share.`);
  }
}

/** Not documented: what a disassociation of something absent answers; here it is refused. */
export const disassociateResourceShare = changing<Input>({
  needs: needsShare("DisassociateResourceShare"),
  parse,
  run: ({ arn, resourceArns, principals }, context) => {
    const share = findActiveShare(arn, context);
    const found = [
      ...resourceArns.map((entity) => leaving(share, "RESOURCE", entity)),
      ...principals.map((entity) => leaving(share, "PRINCIPAL", entity)),
    ];
    for (const association of found) disassociate(share, association, context);
    return answer(share, found);
  },
});

function leaving(share: ShareRecord, kind: AssociationRecord["kind"], entity: string): AssociationRecord {
  const known = present(share, kind, entity);
  if (known === undefined || known.status === "DISASSOCIATED") {
    return refuse("UnknownResourceException", `${entity} is not associated with the resource share.`);
  }
  if (known.status === "DISASSOCIATING") {
    return refuse("InvalidStateTransitionException", `${entity} is being disassociated already.`);
  }
  return known;
}
