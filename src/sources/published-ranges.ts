// The ranges in what others publish. Whoever publishes may change their mind about the form: what is not exactly as expected is odd, and
// then nothing of it counts.
import { type Cidr, parseCidr, readSingleAddress } from "../model/cidr.ts";
import type { Published } from "./written/published.ts";

/** What a range is for, in the publisher's words. */
export interface PublishedRange {
  readonly cidr: Cidr;
  readonly label?: string;
}

export type Ranges =
  | {
      readonly ok: true;
      readonly ranges: readonly PublishedRange[];
      /** When, or at which state, they were published; undefined: the answer does not say. */
      readonly edition: string | undefined;
    }
  /** `why` completes "URL …". */
  | { readonly ok: false; readonly why: string };

class Odd extends Error {}

type Members = Readonly<Record<string, unknown>>;

function members(value: unknown, what: string): Members {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Odd(`has ${what} that is not a map`);
  return value as Members;
}

function items(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Odd(`has no list ${what}`);
  return value;
}

/** In canonical form, or a single address. */
function blockOf(text: unknown): Cidr {
  const parsed = typeof text === "string" ? parseCidr(text) : undefined;
  const block = parsed?.ok ? parsed.cidr : typeof text === "string" ? readSingleAddress(text) : undefined;
  if (block === undefined) throw new Odd("has something other than a CIDR among its ranges");
  return block;
}

/** A name or a date as AWS writes them: they are shown, and stand in descriptions of entries. */
function word(value: unknown, what: string): string {
  if (typeof value !== "string" || !/^[\w-]{1,64}$/.test(value)) throw new Odd(`has something other than ${what}`);
  return value;
}

/** The ranges of the text, at least one. */
export function rangesOf(text: string, published: Published): Ranges {
  try {
    const found = read(text, published);
    if (found.ranges.length === 0) throw new Odd("has no such range");
    return { ok: true, ...found };
  } catch (error) {
    if (error instanceof Odd) return { ok: false, why: error.message };
    if (error instanceof SyntaxError) return { ok: false, why: "is not JSON" };
    throw error;
  }
}

interface Found {
  readonly ranges: readonly PublishedRange[];
  readonly edition: string | undefined;
}

function read(text: string, published: Published): Found {
  switch (published.by) {
    case "aws":
      return ofAws(members(JSON.parse(text), "an answer"), published.services, published.regions);
    case "github":
      return ofGithub(members(JSON.parse(text), "an answer"), published.keys);
    case "json":
      return {
        ranges: selected(JSON.parse(text), published.select).map((one) => ({ cidr: blockOf(one) })),
        edition: undefined,
      };
    case "text":
      return { ranges: lines(text).map((line) => ({ cidr: blockOf(line) })), edition: undefined };
  }
}

/** The form of https://docs.aws.amazon.com/vpc/latest/userguide/aws-ip-syntax.html. */
function ofAws(document: Members, services: readonly string[], regions: readonly string[]): Found {
  const edition = word(document.createDate, "a date in `createDate`");
  const prefixesOf = (list: string, key: string) =>
    items(document[list], `\`${list}\``).map((one) => {
      const prefix = members(one, "a prefix");
      const service = word(prefix.service, "the name of a service in `service`");
      return { block: prefix[key], service, region: word(prefix.region, "the name of a Region in `region`") };
    });
  const all = [...prefixesOf("prefixes", "ip_prefix"), ...prefixesOf("ipv6_prefixes", "ipv6_prefix")];
  const wanted = all.filter(
    ({ service, region }) => services.includes(service) && (regions.length === 0 || regions.includes(region)),
  );
  const missing = [
    ...services.filter((name) => !all.some(({ service }) => service === name)),
    ...regions.filter((name) => !all.some(({ region }) => region === name)),
  ];
  if (missing.length > 0) throw new Odd(`knows nothing named ${missing.join(", ")}`);
  const ranges = wanted.map(({ block, service, region }) => ({ cidr: blockOf(block), label: `${service} ${region}` }));
  return { ranges, edition };
}

function ofGithub(document: Members, keys: readonly string[]): Found {
  const ranges = keys.flatMap((key) =>
    items(document[key], `\`${key}\``).map((one) => ({ cidr: blockOf(one), label: key })),
  );
  return { ranges, edition: undefined };
}

/** `prefixes[].ip_prefix`: `[]` stands for each item of a list; of the maps in a list some may lack the key, as those of the other family do. */
function selected(document: unknown, select: string): readonly unknown[] {
  let values: readonly unknown[] = [document];
  for (const [step, key] of select.matchAll(/\[\]|\.?([^.[\]]+)/g)) {
    values =
      step === "[]"
        ? values.flatMap((value) => items(value, `at ${select}`))
        : values.flatMap((value) => {
            const found = members(value, "something")[key ?? ""];
            return found === undefined ? [] : [found];
          });
  }
  return values;
}

/** What stands in front of `#`, without empty lines. */
function lines(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.split("#", 1)[0]?.trim() ?? "")
    .filter((line) => line !== "");
}
