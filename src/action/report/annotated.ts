// What a person should see at its line of the file: all diagnostics of a run, and a warning for every list that is held back.
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import type { Held, Plan, Planned } from "../../model/plan.ts";
import { listed, sentence } from "../../model/sentence.ts";
import { allowingInputs, WITH_DIGEST } from "../../render/allowance.ts";
import type { StepResult } from "./step-result.ts";

function remedyOf(held: readonly Held[], digest: string): Pick<Diagnostic, "remedy"> {
  const allowance = allowingInputs(held);
  if (allowance === undefined) return {};
  return {
    remedy: `${allowance.lead}, run the workflow with ${listed([...allowance.inputs.map((input) => `\`${input}\``), digest])}.`,
  };
}

/**
 * A warning that says why the change of the list is held back, and what allows it; none when nothing holds it back. `digest`: the input
 * that goes with an allowance.
 */
export function heldBack(
  { address, held, position }: Pick<Planned, "address" | "held" | "position">,
  digest: string,
): readonly Diagnostic[] {
  const [first] = held;
  if (first === undefined) return [];
  const details = held.flatMap(({ detail }) => (detail === undefined ? [] : [sentence(detail)]));
  return [
    {
      code: first.code,
      severity: "warning",
      summary: `${address} is held back: ${held.map(({ reason }) => reason).join("; ")}`,
      ...(details.length === 0 ? {} : { detail: details.join(" ") }),
      ...remedyOf(held, digest),
      address,
      ...(position === undefined ? {} : { position }),
    },
  ];
}

/** `collected`: the diagnostics that came up besides the plan and the report; they come first. */
export function annotatedOf(result: StepResult, collected: readonly Diagnostic[]): readonly Diagnostic[] {
  if (result.kind !== "planned" && result.kind !== "applied") return collected;
  const { plan } = result;
  const report = result.kind === "applied" ? result.report.diagnostics : [];
  return [...collected, ...plan.diagnostics, ...report, ...plan.lists.flatMap((list) => heldBack(list, WITH_DIGEST))];
}

/** The plan with the collected diagnostics before its own, so that its summary and its comment show them too. */
export function withCollected(plan: Plan, collected: readonly Diagnostic[]): Plan {
  return { ...plan, diagnostics: [...collected, ...plan.diagnostics] };
}
