// AWS partitions and Regions. Roles, shares and organisations do not cross partitions.

export type Partition =
  | "aws"
  | "aws-cn"
  | "aws-us-gov"
  | "aws-eusc"
  | "aws-iso"
  | "aws-iso-b"
  | "aws-iso-e"
  | "aws-iso-f";

/** The partition that a well-formed Region name belongs to, by its prefix (AWS' endpoint metadata). */
export function partitionOfRegion(region: string): Partition {
  if (region.startsWith("cn-")) return "aws-cn";
  if (region.startsWith("us-gov-")) return "aws-us-gov";
  if (region.startsWith("eusc-")) return "aws-eusc";
  if (region.startsWith("us-iso-")) return "aws-iso";
  if (region.startsWith("us-isob-")) return "aws-iso-b";
  if (region.startsWith("eu-isoe-")) return "aws-iso-e";
  if (region.startsWith("us-isof-") || region.startsWith("eu-isof-")) return "aws-iso-f";
  return "aws";
}

/** `eu-central-1`, `us-gov-west-1`, `us-isob-east-1`: the form of a Region name, known or not. */
export function isWellFormedRegion(text: string): boolean {
  return /^[a-z]{2,4}(-[a-z]+)+-[1-9]\d?$/.test(text);
}

/** Regions of all partitions as of 2026; AWS adds Regions, so one that is missing here is a warning, never an error. */
export const KNOWN_REGIONS: ReadonlySet<string> = new Set(
  `af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2 ap-southeast-1
  ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-central-1 ca-west-1
  eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3 il-central-1 me-central-1
  me-south-1 mx-central-1 sa-east-1 us-east-1 us-east-2 us-west-1 us-west-2 cn-north-1 cn-northwest-1 us-gov-east-1
  us-gov-west-1 eusc-de-east-1 us-iso-east-1 us-iso-west-1 us-isob-east-1 us-isob-west-1 eu-isoe-west-1
  us-isof-east-1 us-isof-south-1`.split(/\s+/),
);
