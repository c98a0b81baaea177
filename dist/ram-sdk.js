import { t as import_dist_cjs } from "./adapters.js";

var AssociateResourceShareCommand = import_dist_cjs.AssociateResourceShareCommand;
var CreateResourceShareCommand = import_dist_cjs.CreateResourceShareCommand;
var DeleteResourceShareCommand = import_dist_cjs.DeleteResourceShareCommand;
var DisassociateResourceShareCommand = import_dist_cjs.DisassociateResourceShareCommand;
var GetResourceShareAssociationsCommand = import_dist_cjs.GetResourceShareAssociationsCommand;
var GetResourceSharesCommand = import_dist_cjs.GetResourceSharesCommand;
var RAMClient = import_dist_cjs.RAMClient;
var UntagResourceCommand = import_dist_cjs.UntagResourceCommand;
var UpdateResourceShareCommand = import_dist_cjs.UpdateResourceShareCommand;
export { AssociateResourceShareCommand, CreateResourceShareCommand, DeleteResourceShareCommand, DisassociateResourceShareCommand, GetResourceShareAssociationsCommand, GetResourceSharesCommand, RAMClient, UntagResourceCommand, UpdateResourceShareCommand };