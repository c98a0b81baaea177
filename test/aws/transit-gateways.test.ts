// What is read of a transit gateway: its route tables, the lists that they reference, and how many other routes they have.
import { expect, test } from "vitest";
import { regionReader } from "../../src/aws/region-reader.ts";
import { interceptHttp } from "./intercepted.ts";
import { ec2, filterValues, ok, type Reply } from "./wire.ts";

interceptHttp();

const table = (id: string, gateway: string) =>
  `<item><transitGatewayRouteTableId>${id}</transitGatewayRouteTableId><transitGatewayId>${gateway}</transitGatewayId></item>`;
const token = (text: string) => `<nextToken>${text}</nextToken>`;
const tables = (items: string, rest = "") =>
  ok(`<transitGatewayRouteTables>${items}</transitGatewayRouteTables>${rest}`);
const references = (ids: readonly string[], rest = "") => {
  const items = ids.map((id) => `<item><prefixListId>${id}</prefixListId></item>`).join("");
  return ok(`<transitGatewayPrefixListReferenceSet>${items}</transitGatewayPrefixListReferenceSet>${rest}`);
};
const own = "<item><destinationCidrBlock>10.0.0.0/8</destinationCidrBlock><type>static</type></item>";
const listed = "<item><destinationCidrBlock>10.1.0.0/16</destinationCidrBlock><prefixListId>pl-1</prefixListId></item>";
const routes = (items: string, rest: string) => ok(`<routeSet>${items}</routeSet>${rest}`);
const more = (has: boolean) => `<additionalRoutesAvailable>${has}</additionalRoutesAvailable>`;

test("all of its route tables, page by page", async () => {
  const { client } = ec2(tables(table("tgw-rtb-1", "tgw-1"), token("t")), tables(table("tgw-rtb-2", "tgw-1")));
  expect(await regionReader(client).gatewayTables()).toEqual({
    ok: true,
    value: [
      { id: "tgw-rtb-1", gatewayId: "tgw-1" },
      { id: "tgw-rtb-2", gatewayId: "tgw-1" },
    ],
  });
});

test("the lists that a table references", async () => {
  const { client, asked } = ec2(references(["pl-1"], token("t")), references(["pl-2"]));
  expect(await regionReader(client).gatewayReferences("tgw-rtb-1")).toEqual({ ok: true, value: ["pl-1", "pl-2"] });
  expect(asked[0]?.TransitGatewayRouteTableId).toBe("tgw-rtb-1");
});

test("its routes without those of lists, which their sizes stand for", async () => {
  const { client, asked } = ec2(routes(own + listed, more(true) + token("t")), routes(own, more(false)));
  expect(await regionReader(client).gatewayRoutes("tgw-rtb-1")).toEqual({ ok: true, value: 2 });
  expect(filterValues(asked[0], "type")).toEqual(["static", "propagated"]);
});

test.each<[string, Reply, (reader: ReturnType<typeof regionReader>) => Promise<unknown>]>([
  ["no set of tables", ok(""), (reader) => reader.gatewayTables()],
  [
    "a table of no gateway",
    tables("<item><transitGatewayRouteTableId>tgw-rtb-1</transitGatewayRouteTableId></item>"),
    (reader) => reader.gatewayTables(),
  ],
  ["no set of references", ok(""), (reader) => reader.gatewayReferences("tgw-rtb-1")],
  ["no set of routes", ok(more(false)), (reader) => reader.gatewayRoutes("tgw-rtb-1")],
  ["routes of which AWS shows some only", routes(own, more(true)), (reader) => reader.gatewayRoutes("tgw-rtb-1")],
])("odd: %s", async (_, reply, ask) => {
  expect(await ask(regionReader(ec2(reply).client))).toMatchObject({ ok: false, diagnostic: { code: "odd_answer" } });
});
