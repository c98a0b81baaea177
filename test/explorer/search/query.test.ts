import { expect, it } from "vitest";
import { termsOf } from "../../../src/explorer/search/query.ts";
import { formatCidr } from "../../../src/model/cidr.ts";

const read = (search: string) =>
  termsOf(search).map((term) => (term.kind === "block" ? formatCidr(term.block) : `text ${term.text}`));

it.each([
  ["an address", "10.1.2.3", ["10.1.2.3/32"]],
  ["a block, also with host bits", "10.1.2.3/16", ["10.1.0.0/16"]],
  ["a block that is still being typed", "10.1.2.3/", ["10.1.2.3/32"]],
  ["the start of an address", "10.1.", ["10.1.0.0/16"]],
  ["three numbers of an address", "10.1.2", ["10.1.2.0/24"]],
  ["an IPv6 address in any spelling", "2001:0DB8:0:0::1", ["2001:db8::1/128"]],
  ["the start of an IPv6 address", "2001:db8:", ["2001:db8::/32"]],
  ["words, each by itself", "  Web  10.1.2.3 ", ["text web", "10.1.2.3/32"]],
  ["one number alone, which may be part of a name", "10", ["text 10"]],
  ["what is no address", "300.1.1.1 10.1.2.3/33 eni-0a", ["text 300.1.1.1", "text 10.1.2.3/33", "text eni-0a"]],
  ["nothing", "  ", []],
])("%s", (_, search, terms) => {
  expect(read(search)).toEqual(terms);
});
