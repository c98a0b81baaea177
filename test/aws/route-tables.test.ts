// The routes of tables, as they count: propagated ones do not.
import { expect, test } from "vitest";
import { regionReader } from "../../src/aws/region-reader.ts";
import { interceptHttp } from "./intercepted.ts";
import { ec2, filterValues, ok, type Reply } from "./wire.ts";

interceptHttp();

const route = (destination: string, origin: string) => `<item>${destination}<origin>${origin}</origin></item>`;
const tables = (routes: string, id = "rtb-1"): Reply =>
  ok(`<routeTableSet><item><routeTableId>${id}</routeTableId>${routes}</item></routeTableSet>`);
const v4 = "<destinationCidrBlock>10.0.0.0/16</destinationCidrBlock>";

test("local and static routes count, and a list by its id", async () => {
  const { client, asked } = ec2(
    tables(
      `<routeSet>${[
        route(v4, "CreateRouteTable"),
        route("<destinationIpv6CidrBlock>::/0</destinationIpv6CidrBlock>", "CreateRoute"),
        route("<destinationPrefixListId>pl-1</destinationPrefixListId>", "CreateRoute"),
        route(v4, "EnableVgwRoutePropagation"),
        route(v4, "Advertisement"),
      ].join("")}</routeSet>`,
    ),
  );
  expect(await regionReader(client).routeTables(["rtb-1", "rtb-gone"])).toEqual({
    ok: true,
    value: [
      {
        id: "rtb-1",
        routes: [
          { kind: "cidr", family: "IPv4" },
          { kind: "cidr", family: "IPv6" },
          { kind: "list", id: "pl-1" },
        ],
      },
    ],
  });
  expect(filterValues(asked[0], "route-table-id")).toEqual(["rtb-1", "rtb-gone"]);
});

test.each([
  ["no set", ok("")],
  ["no routes", tables("")],
  ["a route to nowhere", tables(`<routeSet>${route("", "CreateRoute")}</routeSet>`)],
  ["a table that was not asked for", tables("<routeSet/>", "rtb-2")],
])("odd: %s", async (_, reply) => {
  const reading = await regionReader(ec2(reply).client).routeTables(["rtb-1"]);
  expect(reading.ok ? reading.value : reading.diagnostic.code).toBe("odd_answer");
});
