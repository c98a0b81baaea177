// Asking AWS with the environment's credentials alone, before there is a file that says which accounts and roles there are.
import { defaultProvider } from "@aws-sdk/credential-provider-node";
import { environmentFaults } from "../../model/environment/variables.ts";
import type { Reading } from "../../model/snapshot.ts";
import { caBundle } from "../ca-bundle.ts";
import { type ClientOptions, type Clients, clients } from "../clients.ts";
import { type PacerClock, pacer } from "../pacing.ts";
import { ambientKeys } from "../sign-in/ambient.ts";
import { type KeySource, shared } from "../sign-in/credentials.ts";
import { firstKeys } from "../sign-in/sessions.ts";

/** What asking takes. */
export type Ambient = Pick<ClientOptions, "environment" | "version"> & { readonly clock: PacerClock };

/** What `ask` answers, with clients that are closed afterwards; or what is wrong with the environment. `region`: where credentials are made. */
export async function withAmbient<T>(
  { environment, version, clock }: Ambient,
  region: string,
  ask: (sdk: Clients, keys: KeySource) => Promise<Reading<T>>,
): Promise<Reading<T>> {
  const [fault] = environmentFaults(environment, { signsIn: true });
  if (fault !== undefined) return { ok: false, diagnostic: fault };
  const trusted = await caBundle(environment);
  if (!trusted.ok) return trusted;
  const authorities = trusted.value === undefined ? {} : { authorities: trusted.value };
  const settings = { environment, version, pace: pacer(clock), now: clock.now, parsesPages: true };
  const sdk = clients({ ...settings, ...authorities });
  const chain = defaultProvider({ clientConfig: { requestHandler: sdk.http } });
  const keys = shared(
    ambientKeys(chain, environment, () => {}),
    clock.now,
  );
  try {
    return await ask(sdk, firstKeys({ kind: "keys", keys }, region));
  } finally {
    sdk.close();
  }
}
