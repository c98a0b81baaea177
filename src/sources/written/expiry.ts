// When a CIDR of mappings.yaml stops being wanted, as the file writes it: a day, which counts whole, or a minute. All of it is UTC, and
// compared as text.

/** The first minute in which it is no longer wanted, `YYYY-MM-DDTHH:mm`; of a day, 24:00. */
export function endOf(expires: string): string {
  return expires.length > 10 ? expires.slice(0, 16) : `${expires}T24:00`;
}

/** `now`: ISO 8601, UTC. */
export function isOver(expires: string, now: string): boolean {
  return now.slice(0, 16) >= endOf(expires);
}

/** True if the Gregorian calendar has the day. */
export function hasSuchDay(expires: string): boolean {
  const [year = 0, month = 0, day = 0] = expires.slice(0, 10).split("-").map(Number);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}
