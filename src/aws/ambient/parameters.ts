// Reading parameters of Systems Manager: GetParametersByPath.
import type { Reading } from "../../model/snapshot.ts";
import { failureOf } from "../answers/failure.ts";
import { required } from "../answers/odd-answer.ts";
import { eachPage } from "../answers/pages.ts";
import { type Ambient, withAmbient } from "./clients.ts";

/** The most that one call returns (API reference of GetParametersByPath). A page may have fewer and still not be the last. */
const PAGE = 10;

/** A parameter as the API names its parts. */
export interface SeenParameter {
  readonly Name: string;
  readonly Value: string;
  readonly ARN: string | undefined;
}

/** All below the path in the Region, in the account of the environment's credentials. Never throws for what AWS answers. */
export function parametersOfEnvironment(
  ambient: Ambient,
  region: string,
  path: string,
): Promise<Reading<readonly SeenParameter[]>> {
  return withAmbient(ambient, region, async (sdk, keys) => {
    try {
      const { client, sdk: ssm } = await sdk.systemsManager(region, keys);
      const found: SeenParameter[] = [];
      await eachPage(
        (NextToken) =>
          client.send(
            new ssm.GetParametersByPathCommand({
              Path: path,
              Recursive: true,
              MaxResults: PAGE,
              ...(NextToken && { NextToken }),
            }),
          ),
        ({ Parameters }) => {
          for (const { Name, Value, ARN } of required(Parameters, "no set of parameters")) {
            found.push({
              Name: required(Name, "a parameter without a name"),
              Value: required(Value, "a parameter without a value"),
              ARN,
            });
          }
        },
      );
      return { ok: true, value: found };
    } catch (error) {
      const at = { account: "this account", accountId: "of the environment", region };
      return { ok: false, diagnostic: failureOf(error, "ssm:GetParametersByPath", at) };
    }
  });
}
