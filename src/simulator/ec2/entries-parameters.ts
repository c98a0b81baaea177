// Reads the entries that a request adds or removes, and checks their CIDRs.
import { type AddressFamily, type Cidr, familyOf, formatCidr, parseCidr } from "../../model/cidr.ts";
import type { Behaviour } from "../behaviour.ts";
import { invalidValue } from "../protocol/aws-error.ts";
import type { Parameters } from "../protocol/parameters.ts";

/** API reference of CreateManagedPrefixList and ModifyManagedPrefixList: entries per call. */
export const MAX_ENTRIES_PER_REQUEST = 100;
const MAX_DESCRIPTION = 255;

export interface EntryParameter {
  readonly cidr: Cidr;
  /** Canonical text, as lists store it. */
  readonly canonical: string;
  /** As the client wrote it. */
  readonly written: string;
  readonly description: string;
}

/**
 * The entries of `Entry`, `AddEntry` or `RemoveEntry`, in the order of the request.
 * @throws AwsError InvalidParameterValue for a CIDR or description that AWS does not take
 */
export function readEntries(parameters: Parameters, name: string, behaviour: Behaviour): readonly EntryParameter[] {
  return parameters.structures(name).map((entry) => {
    const written = entry.required("Cidr");
    const description = name === "RemoveEntry" ? "" : (entry.text("Description") ?? "");
    if (description.length > MAX_DESCRIPTION) {
      invalidValue(`The description of the entry (${written}) is longer than ${MAX_DESCRIPTION} characters.`);
    }
    const cidr = readCidr(written, behaviour);
    return { cidr, canonical: formatCidr(cidr), written, description };
  });
}

function readCidr(written: string, behaviour: Behaviour): Cidr {
  const invalid = () => invalidValue(`The CIDR (${written}) is not valid.`);
  const parsed = parseCidr(written);
  if (parsed.ok) return parsed.cidr;
  const { problem } = parsed;
  const spelledDifferently =
    problem.kind === "not-canonical" || (problem.kind === "host-bits" && behaviour.hostBits === "normalise");
  if (!spelledDifferently) return invalid();
  const canonical = parseCidr(problem.canonical);
  return canonical.ok ? canonical.cidr : invalid();
}

/** Not documented: what AWS says to a CIDR that is given twice. Here it is an InvalidParameterValue. */
export function refuseRepeated(entries: readonly EntryParameter[]): void {
  const seen = new Set<Cidr>();
  for (const { cidr, written } of entries) {
    if (seen.has(cidr)) invalidValue(`The request contains the CIDR (${written}) more than once.`);
    seen.add(cidr);
  }
}

/** Not documented: what AWS says to a CIDR of the other family. Here it is an InvalidParameterValue. */
export function checkFamily(entries: readonly EntryParameter[], family: AddressFamily): void {
  const foreign = entries.find(({ cidr }) => familyOf(cidr) !== family);
  if (foreign !== undefined) invalidValue(`The CIDR (${foreign.written}) is not of the address family ${family}.`);
}
