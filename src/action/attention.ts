// Everything about a conclusion that a person should see at its line of the file.
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Held, Planned } from "../plan/plan.ts";
import { stopped } from "../render/wording.ts";
import type { Conclusion } from "./conclusion.ts";

/** The flag of the command line as the input of the same name: `allow-removals: data/eu-west-1/batch-runners=38`. */
function asInput(flag: string): string {
  return flag.replace(/^(?:apply )?--([a-z-]+) /, "$1: ");
}

function remedyOf(held: readonly Held[]): Pick<Diagnostic, "remedy"> {
  const flags = new Set(held.flatMap(({ allow }) => (allow === undefined ? [] : [asInput(allow)])));
  if (flags.size === 0) return {};
  const inputs = [...flags].map((input) => `\`${input}\``).join(" and ");
  const isEnough = held.every(({ allow }) => allow !== undefined);
  return {
    remedy: `${isEnough ? "To allow it once" : "Once the rest is put right"}, run the workflow with ${inputs}.`,
  };
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

export function attentionOf(conclusion: Conclusion): readonly Diagnostic[] {
  const { diagnostics } = conclusion;
  if (conclusion.kind !== "planned" && conclusion.kind !== "applied") return diagnostics;
  const { plan } = conclusion;
  const report = conclusion.kind === "applied" ? conclusion.report.diagnostics : [];
  return [...diagnostics, ...plan.diagnostics, ...report, ...plan.lists.flatMap(heldBack)];
}
