// Whom a prefix list can be shared with through AWS RAM: accounts, organisations and organisational units (RAM user guide,
// "Shareable resources": not single roles or users).

/** Organizations API reference: ids of organisations and of organisational units. */
const ORGANIZATION_ARN =
  /^arn:(aws[a-z-]*):organizations::\d{12}:(?:organization\/o-[a-z0-9]{10,32}|ou\/o-[a-z0-9]{10,32}\/ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$/;

/** True for an account id: 12 digits. */
export function isAccountId(text: string): boolean {
  return /^\d{12}$/.test(text);
}

/** An organisation or an organisational unit, by its ARN. */
export function isOrganizationPrincipal(text: string): boolean {
  return ORGANIZATION_ARN.test(text);
}

/** The partition in the ARN, such as `aws-cn`; undefined for an account, whose id does not tell. */
export function partitionOfPrincipal(text: string): string | undefined {
  return ORGANIZATION_ARN.exec(text)?.[1];
}

/** `444444444444`, `ou-ab12-11111111`, `o-a1b2c3d4e5`: short enough for a table. */
export function shortPrincipal(text: string): string {
  return text.slice(text.lastIndexOf("/") + 1);
}
