// The network interfaces of one account-region in columns.
//
// A run reads a hundred thousand interfaces, and of nearly all it asks three things only: does it carry this security group, does
// it pass this filter, which addresses does it bring. An object with strings and arrays for each would take half a gigabyte, and
// planning would spend its time on walking through memory. So there is one array for each property, of all interfaces together:
//
//   number        0          1          2
//   id            eni-0a     eni-0b     eni-0c         texts.ts: bytes, made a string when it is asked for
//   traits        0          0          1              an index into `allTraits`: status, type, VPC … of many interfaces alike
//   groups        0 1        1          -              of any length: the values of all, one after the other, …
//     starts      0          2          3      3       … and where those of each interface begin
//
// An interface is known by its number. Numbers are in order of the ids, each id once; so numbers in ascending order are interfaces
// in order of id. The rows, in which the columns stand, are in order of arrival: `rows` has the row of each number, so that nothing
// is moved when the ids are sorted.
//
// Only two other files know any of this. interface-builder.ts makes columns from records, one at a time. interfaces.ts answers
// questions: about one interface by its number, or about many at once where that is much faster. What is shown to people is asked
// for as a record, `at(number)`: the object of model/interface.ts; or only its labels.
import type { CarriedGroup } from "../interface.ts";
import type { Cidrs } from "./cidrs.ts";
import type { Texts } from "./texts.ts";

/** Values of any number for each index: those of `i` stand from `starts[i]` up to `starts[i + 1]`. */
export interface Lists<Values> {
  readonly starts: Uint32Array;
  readonly values: Values;
}

/** Of each row so many texts, in this order: id, instance, name, description. */
export const TEXTS = 4;
/** Of each row so many lists of IPv4 blocks, in this order: private, public, delegated. */
export const IPV4 = 3;
/** Of each row so many lists of IPv6 blocks, in this order: addresses, delegated. */
export const IPV6 = 2;

/** What interfaces have in common with many others of their account-region. */
export interface Traits {
  readonly status: string;
  readonly type: string;
  readonly managed: boolean;
  readonly vpcId: string;
  /** Absent where AWS does not say. */
  readonly ownerId?: string;
}

/** Made by interface-builder.ts; by row, unless something else is said. */
export interface InterfaceColumns {
  /** By number: its row. */
  readonly rows: Uint32Array;
  readonly texts: Texts;
  /** Each that an interface has, once. */
  readonly allTraits: readonly Traits[];
  /** Indexes into `allTraits`. */
  readonly traits: Uint32Array;
  /** Each group once for every name that interfaces give it. */
  readonly carried: readonly CarriedGroup[];
  /** Indexes into `carried`. */
  readonly groups: Lists<Uint32Array>;
  readonly ipv4: Lists<Cidrs>;
  /** Without `starts` where no interface has any. */
  readonly ipv6: Lists<Cidrs>;
  /** By the index of the group in `carried`: the numbers of the interfaces that carry it, ascending. */
  readonly carriers: Lists<Uint32Array>;
}
