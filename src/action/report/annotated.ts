// Everything about a conclusion that a person should see at its line of the file.
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import type { Held, Planned } from "../../model/plan.ts";
import { inputsOf } from "../../render/allowance.ts";
import { stopped } from "../../render/wording.ts";
import type { StepResult } from "./step-result.ts";

function remedyOf(held: readonly Held[]): Pick<Diagnostic, "remedy"> {
  const allowance = inputsOf(held);
  if (allowance === undefined) return {};
  return { remedy: `${allowance.lead} ${allowance.inputs.map((input) => `\`${input}\``).join(" and ")}.` };
}

function heldBack({ address, held, position }: Planned): readonly Diagnostic[] {
  const [first] = held;
  if (first === undefined) return [];
  const details = held.flatMap(({ detail }) => (detail === undefined ? [] : [stopped(detail)]));
  return [
    {
      code: first.code,
      severity: "warning",
      summary: `${address} is held back: ${held.map(({ reason }) => reason).join("; ")}`,
      ...(details.length === 0 ? {} : { detail: details.join(" ") }),
      ...remedyOf(held),
      address,
      ...(position === undefined ? {} : { position }),
    },
  ];
}

export function annotatedOf(result: StepResult): readonly Diagnostic[] {
  const { diagnostics } = result;
  if (result.kind !== "planned" && result.kind !== "applied") return diagnostics;
  const { plan } = result;
  const report = result.kind === "applied" ? result.report.diagnostics : [];
  return [...diagnostics, ...plan.diagnostics, ...report, ...plan.lists.flatMap(heldBack)];
}
