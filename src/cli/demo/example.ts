// The example company on the embedded simulator.
import { clientEnvironment } from "../../simulator/client-environment.ts";
import { churn, grantRules } from "../../simulator/example/churn.ts";
import { exampleWorld } from "../../simulator/example/world.ts";
import { type Simulator, startSimulator } from "../../simulator/simulator.ts";
import type { Clock } from "../../simulator/world/clock.ts";
import { CHAOS } from "./chaos.ts";

/** What the SDK uses where a call has no Region of its own; any Region of the example will do. */
const REGION = "eu-west-1";

/** What happens in the company when somebody asks for it, by its name. */
export const CHURN = "churn";

/** The simulator, and how to reach it. */
export interface Example {
  readonly simulator: Simulator;
  /** The variables with which commands and the AWS SDK reach it. */
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * Starts the simulator with the example company. With `chaos`, AWS misbehaves from the first call on; with `open`, its roles write for
 * every owner, and a request from outside lets time pass.
 */
export async function startExample(clock: Clock, { chaos, open }: { readonly chaos: boolean; readonly open: boolean }) {
  const { world, hub } = exampleWorld(clock, open);
  // As in the story: at first interfaces come and go, then AWS grants the quota that is missing.
  const acts = [churn, grantRules];
  const simulator = await startSimulator(world, {
    ...(chaos ? { randomFaults: CHAOS } : {}),
    ...(open ? { events: new Map([[CHURN, () => acts.shift()?.(world)]]) } : {}),
  });
  const environment = { ...clientEnvironment(simulator.url, hub), AWS_REGION: REGION, AWS_DEFAULT_REGION: REGION };
  return { simulator, environment } satisfies Example;
}
