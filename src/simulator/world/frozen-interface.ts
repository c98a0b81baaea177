// Interfaces that can never change again, so that what is written about them once can be kept: worlds with hundreds of thousands of
// them are served fast enough only so.
import type { InterfaceRecord } from "./network-records.ts";

/** All that is in the record but its tags, which are a Map and cannot be frozen. */
function parts(eni: InterfaceRecord): readonly object[] {
  const addresses = eni.addresses.flatMap((address) => [
    address,
    ...(address.public === undefined ? [] : [address.public]),
  ]);
  const optional = [eni.operator, eni.attachment].filter((part) => part !== undefined);
  return [eni, eni.groupIds, eni.addresses, ...addresses, eni.ipv6, eni.ipv4Prefixes, eni.ipv6Prefixes, ...optional];
}

/** Makes every later change of the interface fail, other than of its tags. */
export function freezeInterface(eni: InterfaceRecord): void {
  for (const part of parts(eni)) Object.freeze(part);
}

/** True if nothing of the interface but its tags can change any more. */
export function isFrozenInterface(eni: InterfaceRecord): boolean {
  return Object.isFrozen(eni) && parts(eni).every(Object.isFrozen);
}
