// Small things that several views show.
import type { JSX } from "preact";
import type { FactData, ListData } from "../report-data.ts";

/** A sign, with its word for those who do not see it. */
export function Sign({
  sign,
  word,
  tone,
}: {
  readonly sign: string;
  readonly word: string;
  readonly tone: string;
}): JSX.Element {
  return (
    <b class={`sign tone-${tone}`} title={word}>
      <span aria-hidden="true">{sign}</span>
      <span class="hidden">{word}</span>
    </b>
  );
}

/** `network/eu-west-1/` quietly, and the name. */
export function Address({ list }: { readonly list: ListData }): JSX.Element {
  return (
    <span class="address" title={list.address}>
      <span class="quiet">{list.address.slice(0, list.address.length - list.name.length)}</span>
      <b>{list.name}</b>
      {list.partOf !== "" && <span class="quiet part"> part of {list.partOf}</span>}
    </span>
  );
}

/** Names and values; those without a value are left out. */
export function Facts({ facts }: { readonly facts: readonly FactData[] }): JSX.Element | null {
  const shown = facts.filter(({ value }) => value !== "");
  if (shown.length === 0) return null;
  return (
    <dl class="facts">
      {shown.map(({ symbol, name, value }) => (
        <div key={`${symbol}${name}${value}`} class={SYMBOL_TONES[symbol]}>
          <dt>{symbol === "" ? name : `${symbol === "-" ? "−" : symbol} ${name}`}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const SYMBOL_TONES = { "+": "tone-add", "-": "tone-remove", "~": "tone-change", "": "" } as const;
