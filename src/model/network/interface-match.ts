// Which network interfaces are meant, whatever security groups they carry: those that have all that is named.
import { compareText } from "../account-region.ts";

export interface InterfaceMatch {
  /** Empty: any tags. */
  readonly tags: ReadonlyMap<string, string>;
  /** In one of these; absent: in any. */
  readonly subnetIds?: readonly string[];
  /** In one of these; absent: in any. */
  readonly vpcIds?: readonly string[];
  /** AWS' interface types, as interfaces show them; absent: any. */
  readonly types?: readonly string[];
  /** `*` stands for any text; absent: any. */
  readonly description?: string;
}

/** The same text for matches that mean the same. */
export function interfaceMatchKey({ tags, subnetIds, vpcIds, types, description }: InterfaceMatch): string {
  const sorted = [...tags].sort(([a], [b]) => compareText(a, b));
  const anyOf = (values: readonly string[] | undefined) => (values === undefined ? null : [...new Set(values)].sort());
  return JSON.stringify([sorted, anyOf(subnetIds), anyOf(vpcIds), anyOf(types), description ?? null]);
}
