// What the plan would do, in one line, and where it comes from.
import type { JSX } from "preact";
import type { ReportData } from "../report-data.ts";

const DIGEST = / digest$/;

/** The head of the page. Digests are long: they unfold. */
export function Header({ data }: { readonly data: ReportData }): JSX.Element {
  const short = data.about.filter(({ name }) => !DIGEST.test(name));
  const digests = data.about.filter(({ name }) => DIGEST.test(name));
  return (
    <header class="head">
      <h1>Prefix lists: {data.headline}</h1>
      {!data.complete && (
        <p class="incomplete">
          <b>This plan is not complete.</b> What could not be planned is left alone; the notices say why.
        </p>
      )}
      <dl class="about">
        {short.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <details class="digests">
        <summary>Digests</summary>
        <dl>
          {digests.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </details>
    </header>
  );
}
