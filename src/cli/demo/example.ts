// The example company on the embedded simulator.
import { clientEnvironment } from "../../simulator/client-environment.ts";
import { exampleWorld } from "../../simulator/example/world.ts";
import { type Simulator, startSimulator } from "../../simulator/simulator.ts";
import type { Clock } from "../../simulator/world/clock.ts";
import { CHAOS } from "./chaos.ts";

/** What the SDK uses where a call has no Region of its own; any Region of the example will do. */
const REGION = "eu-west-1";

/** The simulator, and how to reach it. */
export interface Example {
  readonly simulator: Simulator;
  /** The variables with which commands and the AWS SDK reach it. */
  readonly environment: Readonly<Record<string, string>>;
}

/** Starts the simulator with the example company. With `chaos`, AWS misbehaves from the first call on. */
export async function startExample(clock: Clock, chaos: boolean): Promise<Example> {
  const { world, hub } = exampleWorld(clock);
  const simulator = await startSimulator(world, chaos ? { randomFaults: CHAOS } : {});
  return { simulator, environment: { ...clientEnvironment(simulator.url, hub), AWS_REGION: REGION } };
}
