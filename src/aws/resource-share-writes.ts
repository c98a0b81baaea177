// Changing resource shares: one RAM call per function, and no decisions. Each call returns at once and takes effect later.
import type { ShareWriter, Written } from "../apply/ports.ts";
import type { AccountClient } from "./account-client.ts";
import { explained } from "./answers/share-failure.ts";
import { written } from "./answers/written.ts";
import type { Ram } from "./clients.ts";
import { sharesOfList } from "./resource-shares.ts";

/** Changes resource shares with the account client; every failure is a value, as in `regionWriter`. */
export function shareWriter(client: AccountClient): ShareWriter {
  /** `principal`: the one that the call adds. */
  const write = (call: string, send: (ram: Ram) => Promise<unknown>, principal?: string): Promise<Written<undefined>> =>
    explained(principal, (failed) =>
      written(`ram:${call}`, client.at, async () => {
        await send(await client.ram()).catch(failed);
        return undefined;
      }),
    );
  return {
    ofList: (listId, owner) => sharesOfList(client, owner, listId),
    create: ({ name, listArn, allowExternal, tags, clientToken }) =>
      write("CreateResourceShare", ({ client, sdk }) =>
        client.send(
          new sdk.CreateResourceShareCommand({
            name,
            resourceArns: [listArn],
            allowExternalPrincipals: allowExternal,
            tags: [...tags].map(([key, value]) => ({ key, value })),
            clientToken,
          }),
        ),
      ),
    addList: (resourceShareArn, listArn, clientToken) =>
      write("AssociateResourceShare", ({ client, sdk }) =>
        client.send(new sdk.AssociateResourceShareCommand({ resourceShareArn, resourceArns: [listArn], clientToken })),
      ),
    addPrincipal: (resourceShareArn, principal, clientToken) =>
      write(
        "AssociateResourceShare",
        ({ client, sdk }) =>
          client.send(
            new sdk.AssociateResourceShareCommand({ resourceShareArn, principals: [principal], clientToken }),
          ),
        principal,
      ),
    removePrincipal: (resourceShareArn, principal, clientToken) =>
      write("DisassociateResourceShare", ({ client, sdk }) =>
        client.send(
          new sdk.DisassociateResourceShareCommand({ resourceShareArn, principals: [principal], clientToken }),
        ),
      ),
    allowExternal: (resourceShareArn, allowExternalPrincipals, clientToken) =>
      write("UpdateResourceShare", ({ client, sdk }) =>
        client.send(new sdk.UpdateResourceShareCommand({ resourceShareArn, allowExternalPrincipals, clientToken })),
      ),
    delete: (resourceShareArn, clientToken) =>
      write("DeleteResourceShare", ({ client, sdk }) =>
        client.send(new sdk.DeleteResourceShareCommand({ resourceShareArn, clientToken })),
      ),
    untag: (resourceShareArn, keys) =>
      write("UntagResource", ({ client, sdk }) =>
        client.send(new sdk.UntagResourceCommand({ resourceShareArn, tagKeys: [...keys] })),
      ),
  };
}
