// What every action knows about the request that it serves: who calls, where, and in which world.

import type { Behaviour } from "../behaviour.ts";
import type { Account } from "../world/account.ts";
import type { IssuedKey } from "../world/identity.ts";
import type { Region } from "../world/region.ts";
import type { World } from "../world/world.ts";

export interface Context {
  readonly world: World;
  readonly behaviour: Behaviour;
  readonly account: Account;
  readonly region: Region;
  readonly key: IssuedKey;
  /** A digest of account, Region, action and parameters: page and client tokens are good only for the request that has the same. */
  readonly fingerprint: string;
  /** How far reads of lists lag behind, in ms. */
  readonly staleMs: number;
  /** Why the write that this request begins will fail, if a fault makes it. */
  readonly failsLater: string | undefined;
}
