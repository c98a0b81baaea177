// Sources of kind `published` as mappings.yaml writes them: ranges of AWS or GitHub, or those at an address of the web.
import { type AddressFamily, type Cidr, parseCidr } from "../../model/cidr.ts";
import type { Word } from "../../model/diagnostics/problem.ts";
import type { Source } from "../../model/mapping.ts";
import { present } from "../../model/present.ts";
import { DEFAULT_MAX_ADDRESSES } from "./placed-source.ts";
import type { DraftSource, WrittenKind } from "./written-kind.ts";

/** Which of the ranges at the address are meant. */
export type Published = { readonly url: string } & (
  | { readonly by: "aws"; readonly services: readonly string[] /** Empty: all. */; readonly regions: readonly string[] }
  | { readonly by: "github"; readonly keys: readonly string[] }
  | { readonly by: "json"; readonly select: string }
  | { readonly by: "text" }
);

export interface PublishedSource extends Source {
  readonly kind: "published";
  readonly published: Published;
  readonly maxAddresses: number;
  /** The shortest prefix length that the mapping's lists allow. */
  readonly widest: Readonly<Record<AddressFamily, number>>;
}

export interface DraftPublishedSource extends DraftSource {
  readonly kind: "published";
  readonly published: Published;
  readonly within?: readonly Word[];
  readonly maxAddresses: number;
}

type WrittenPublished =
  | { readonly provider: "aws"; readonly services: readonly string[]; readonly regions?: readonly string[] }
  | { readonly provider: "github"; readonly keys: readonly string[] }
  | { readonly provider?: undefined; readonly url: string; readonly format: "json" | "text"; readonly select?: string };

interface WrittenSource {
  readonly published: WrittenPublished;
  readonly within?: readonly string[];
  readonly max_addresses?: number;
}

/** Where AWS publishes its ranges (Amazon VPC user guide, "AWS IP address ranges"). */
const AWS_RANGES = "https://ip-ranges.amazonaws.com/ip-ranges.json";
/** Where GitHub does (REST API, "Get GitHub meta information"). */
const GITHUB_META = "https://api.github.com/meta";

function meantBy(written: WrittenPublished): Published {
  if (written.provider === "aws") {
    return { by: "aws", url: AWS_RANGES, services: written.services, regions: written.regions ?? [] };
  }
  if (written.provider === "github") return { by: "github", url: GITHUB_META, keys: written.keys };
  const { url, format, select = "" } = written;
  return format === "text" ? { by: "text", url } : { by: "json", url, select };
}

function blockOf({ text }: Word): Cidr {
  const parsed = parseCidr(text);
  if (!parsed.ok) throw new Error("a draft that passed the rules has canonical CIDRs");
  return parsed.cidr;
}

export const WRITTEN_PUBLISHED: WrittenKind<PublishedSource, DraftPublishedSource> = {
  draft: (written, path, { sound }) => {
    if (!sound(...path)) return undefined;
    const { published, within, max_addresses: most = DEFAULT_MAX_ADDRESSES } = written as WrittenSource;
    return present({
      kind: "published" as const,
      path,
      published: meantBy(published),
      within: within?.map((text, index) => ({ text, path: [...path, "within", index] })),
      maxAddresses: most,
    });
  },

  // What is published there is for the publisher to say.
  check: () => [],

  source: ({ path, published, within, maxAddresses }, file) =>
    present({
      kind: "published" as const,
      published,
      within: within?.map(blockOf) ?? file.within(undefined),
      maxAddresses,
      widest: file.widest,
      position: file.position(path, "value"),
    }),
};
