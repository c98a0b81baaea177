// What the plan of a list that the file names is made from.
import type { Cidr } from "../../model/cidr.ts";
import type { ListSpec, Mapping } from "../../model/mapping.ts";
import type { Held } from "../../model/plan.ts";
import type { EntryMark } from "../../model/remembered/entry-mark.ts";
import type { AggregatedWant } from "../aggregation/aggregate-want.ts";
import type { PlanContext } from "../list-plan.ts";
import type { MappingAnswer } from "../want/want.ts";

/** All that the plan of one list is made from, but for what AWS has of it. */
export interface ListInput extends AggregatedWant {
  readonly mapping: Mapping;
  readonly spec: ListSpec;
  readonly answer: MappingAnswer;
  /** Digest of the settings, 64 hex digits; undefined while a selector is not resolved. */
  readonly settings: string | undefined;
  /** Digest of the part that decides what the list holds; undefined likewise. */
  readonly content: string | undefined;
  /** Entries that `aggregate: exact` would leave; undefined while that is not known, and where nobody asks. */
  readonly exact: number | undefined;
  /** What the descriptions of its entries end with; absent: nothing, since all of the list is plsync's. */
  readonly mark?: EntryMark;
  /** Of a part of a split list; absent: the list is judged by itself. */
  readonly together?: Together;
  readonly context: PlanContext;
}

/** What is decided for all parts of a split list together: its limits judge what all of them hold. */
export interface Together {
  /** The name that the file gives all of them. */
  readonly of: string;
  /** Why an entry goes that another part has or takes over, as a phrase; undefined: none does. */
  readonly elsewhere: (cidr: Cidr) => string | undefined;
  /** Why not all entries find room in the parts; absent: they do. */
  readonly tooMany?: Held;
  /** Why some sources do not come in; undefined: nothing is left out, or only for a sync's limit of additions. */
  readonly noRoom?: Held;
}
