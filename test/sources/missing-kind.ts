// A kind of source that is declared and not in the registry does not compile; `npm run types` is the test.
import type { Source } from "../../src/model/mapping.ts";
import { type KnownSource, SOURCE_KINDS } from "../../src/sources/registry.ts";
import type { SourceKinds } from "../../src/sources/source-kind.ts";

interface ThirdSource extends Source {
  readonly kind: "third";
}

// @ts-expect-error: `third` has no kind.
export const INCOMPLETE: SourceKinds<KnownSource | ThirdSource> = SOURCE_KINDS;

/** The same types accept the registry for the kinds that it has: the error above is about the missing kind alone. */
export const COMPLETE: SourceKinds<KnownSource> = SOURCE_KINDS;
