// The parts of RAM's SDK that are used, apart from the rest so that only who shares lists loads them.
export {
  AssociateResourceShareCommand,
  CreateResourceShareCommand,
  DeleteResourceShareCommand,
  DisassociateResourceShareCommand,
  GetResourceShareAssociationsCommand,
  GetResourceSharesCommand,
  RAMClient,
  UntagResourceCommand,
  UpdateResourceShareCommand,
} from "@aws-sdk/client-ram";
