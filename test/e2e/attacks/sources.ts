// A list that two teams feed, from accounts of their own, applied and then synced: what the owner of one source does in AWS, and what
// comes of it in the books of the simulator.
import { DATA, GROUPS, PAYMENTS } from "../../../src/simulator/example/company.ts";
import type { Region } from "../../../src/simulator/world/region.ts";
import { schedule } from "../../github/payloads.ts";
import { type Flow, pullRequestFlow } from "../flow.ts";
import { runStep, UNREVIEWED } from "../runner.ts";
import type { StepEnd } from "../step.ts";

export const WEB = GROUPS.webFrontends;
export const LEDGER = GROUPS.ledgerClients;

/** The file: `payments` and `data` are YAML of the two sources besides their groups, such as `within: [10.0.0.0/8]`. */
export function shared(payments = "", data = "", list = ""): string {
  return `version: 1
owner: acme/network
account_defaults:
  plan_role_arn: arn:aws:iam::{id}:role/plsync-plan
accounts:
  network: { id: "111111111111", apply_role_arn: "arn:aws:iam::111111111111:role/plsync-apply" }
  payments: { id: "${PAYMENTS}" }
  data: { id: "${DATA}", external_id: acme-plsync }
mappings:
  - name: shared
    sources:
      - { security_groups: [${WEB.groupId}], account: payments, region: ${WEB.region}${payments && `, ${payments}`} }
      - { security_groups: [${LEDGER.groupId}], account: data, region: ${LEDGER.region}${data && `, ${data}`} }
    prefix_lists:
      - { account: network, region: eu-west-1${list && `, ${list}`} }
`;
}

export interface Attacked {
  readonly flow: Flow;
  readonly payments: Region;
  readonly data: Region;
  entries(): readonly string[];
  sync(): Promise<StepEnd>;
}

/** The file applied to a list, before anything is done to its sources. */
export async function attacked(text: string): Promise<Attacked> {
  const flow = await pullRequestFlow();
  flow.open(12, text);
  flow.merge(12);
  const end = await flow.prepareApply({ inputs: UNREVIEWED });
  if (end.code !== 0) throw new Error(end.log);
  const { world } = flow.aws.simulator;
  return {
    flow,
    payments: world.account(PAYMENTS).region(WEB.region),
    data: world.account(DATA).region(LEDGER.region),
    entries: () => flow.aws.entries("shared"),
    sync: () =>
      runStep({
        event: schedule(),
        files: { "mappings.yaml": text },
        environment: flow.aws.credentials,
        github: flow.github,
        sha: flow.github.tip,
      }),
  };
}
