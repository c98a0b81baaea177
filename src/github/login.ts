// Logins of GitHub accounts.

/** True if both name one account: GitHub's logins are not case-sensitive. */
export function isSameLogin(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
