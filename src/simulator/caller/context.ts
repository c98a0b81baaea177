// What every operation of a service knows of the request it serves: who calls, where, and the world that it happens in.

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
  /** Tells a page or client token of one request from that of another: account, Region, action and what makes it this request. */
  readonly fingerprint: string;
  /** How far reads of lists lag behind, in ms. */
  readonly staleMs: number;
  /** Why the write that this request begins will fail, if a fault makes it. */
  readonly failsLater: string | undefined;
}
