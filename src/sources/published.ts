// The kind `published`: ranges that others publish on the web. They are unknown when they cannot be read, or are not exactly as expected.
// Nothing proves whose they are: special-purpose addresses and blocks wider than the mapping's lists allow stay out.
import { type Canonical, unordered } from "../model/canonical.ts";
import { type AddressFamily, type Cidr, prefixLength } from "../model/cidr.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import { envelopeOf, type Sifted, sift, siftBy, together } from "./envelope.ts";
import { type FoundRange, PUBLISHED_ORIGIN } from "./origin/published-origin.ts";
import { rangesOf } from "./published-ranges.ts";
import { refusedRanges } from "./refused-ranges.ts";
import { type Brought, broughtBy, type SourceAnswer } from "./source-answer.ts";
import type { SourceKind } from "./source-kind.ts";
import { boundsForm } from "./written/placed-source.ts";
import {
  type DraftPublishedSource,
  type Published,
  type PublishedSource,
  WRITTEN_PUBLISHED,
} from "./written/published.ts";

const FAMILIES = ["IPv4", "IPv6"] as const;

/** Without proof, an address counts as a public one. */
function envelope({ within }: PublishedSource, family: AddressFamily) {
  const { publicIPv4, IPv6 } = envelopeOf(within);
  return family === "IPv6" ? IPv6 : publicIPv4;
}

function answer(source: PublishedSource, mapping: string, text: string): SourceAnswer<FoundRange> {
  const { published } = source;
  const found = rangesOf(text, published);
  if (!found.ok) return { ok: false, problems: [odd(source, mapping, found.why)] };
  const { host } = new URL(published.url);
  const { ranges, edition } = found;
  const all = broughtBy(ranges.map((range) => ({ cidr: range.cidr, from: { ...range, host, edition } })));
  const sifted = { IPv4: sifting(source, "IPv4", all.IPv4), IPv6: sifting(source, "IPv6", all.IPv6) };
  const entries = (family: AddressFamily): Brought<FoundRange> => {
    const { cidrs, owners } = sifted[family].inside;
    return { cidrs, from: (index) => all[family].from(owners[index] ?? Number.NaN) };
  };
  const refused = FAMILIES.flatMap((family) => {
    const { outside } = sifted[family];
    return outside.cidrs.length === 0 ? [] : [refusedRanges(source, mapping, host, family, [...outside.cidrs])];
  });
  return {
    ok: true,
    entries: { IPv4: entries("IPv4"), IPv6: entries("IPv6") },
    ...(refused.length === 0 ? {} : { refused }),
  };
}

function sifting(source: PublishedSource, family: AddressFamily, { cidrs }: Brought): Sifted {
  const owners = Array.from(cidrs, (_: Cidr, index) => index);
  const narrow = siftBy({ cidrs, owners }, (block) => prefixLength(block) >= source.widest[family]);
  const { inside, outside } = sift(narrow.inside, envelope(source, family));
  return { inside, outside: together(narrow.outside, outside) };
}

function odd({ published, position }: PublishedSource, mapping: string, why: string): Diagnostic {
  return {
    code: "published_unknown",
    severity: "error",
    mapping,
    position,
    summary: `mapping ${mapping}: ${published.url} ${why}`,
    detail: "So it is not known which ranges are published, and nothing is removed from the lists that they feed.",
    remedy: "Compare what stands there with the source, and correct the source or ask who publishes the ranges.",
  };
}

function form(published: Published): Canonical {
  switch (published.by) {
    case "aws":
      return { ...published, services: unordered(published.services), regions: unordered(published.regions) };
    case "github":
      return { ...published, keys: unordered(published.keys) };
    default:
      return published;
  }
}

function namesOf(published: Published): readonly string[] {
  switch (published.by) {
    case "aws":
      return [published.url, ...published.services, ...published.regions];
    case "github":
      return [published.url, ...published.keys];
    default:
      return [published.url];
  }
}

export const PUBLISHED: SourceKind<PublishedSource, DraftPublishedSource, FoundRange> = {
  written: WRITTEN_PUBLISHED,

  names: ({ published }) => namesOf(published),

  reads: () => [],

  asks: ({ published }) => [published.url],

  answer: (source, mapping, readings) => {
    const found = readings.published(source.published.url);
    return found.ok ? answer(source, mapping, found.value) : { ok: false, problems: [found.diagnostic] };
  },

  // A run goes by one answer of the publisher, which it has whole or not at all.
  confirm: () => [],

  permissions: () => [],

  settings: (source) => ({ published: form(source.published), ...boundsForm(source) }),

  envelope,

  origin: PUBLISHED_ORIGIN,
};
