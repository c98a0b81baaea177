// A plan with a list that is split into ten parts.
import type { Plan, Planned } from "../../src/model/plan.ts";
import { addition, have, keep, NETWORK_WEST, planned, planOf, removal, update } from "./plans.ts";

const part = (list: Planned): Planned => ({ ...list, partOf: "web" });
const web = (host: number) => addition(`10.20.4.${host}/32`, `${host}`, `web-${host}`, "web");

/** Two of ten parts change, one goes; another list stands between them in the plan's order. */
export function splitPlan(): Plan {
  const moving = removal("10.20.4.12/32", "12", "web-12", "moves to web-10");
  const gone = removal("10.20.4.13/32", "13", "web-13", "interface is gone");
  return planOf({
    lists: [
      part(planned(NETWORK_WEST, "web-10", update(have("web-10", 3, 10), { adds: [web(12), web(14)] }), { line: 41 })),
      part(planned(NETWORK_WEST, "web-11", { kind: "delete", have: have("web-11", 2, 10) })),
      planned(NETWORK_WEST, "web-20", update(have("web-20", 3, 10), { adds: [web(15)] }), { line: 60 }),
      part(planned(NETWORK_WEST, "web-2", update(have("web-2", 9, 10), { removes: [moving, gone] }), { line: 41 })),
      ...[1, 3, 4, 5, 6, 7, 8, 9].map((number) => part({ ...keep(NETWORK_WEST, `web-${number}`, 9), mapping: "web" })),
    ],
  });
}
