// CIDR reservations of a subnet, as they are read.
import { GetSubnetCidrReservationsCommand } from "@aws-sdk/client-ec2";
import { expect, test } from "vitest";
import { failureOf, simulated } from "../simulated.ts";

test("those of both families come in one page, each in the set of its family", async () => {
  const { ec2, region } = await simulated();
  const { id: SubnetId } = region.subnet("10.0.0.0/24", {
    reservations: { "10.0.0.16/28": "prefix", "10.0.0.7/32": "explicit", "2001:db8::/80": "prefix" },
  });
  const all = await ec2.send(new GetSubnetCidrReservationsCommand({ SubnetId, MaxResults: 5 }));
  expect(all.SubnetIpv4CidrReservations?.map(({ Cidr, ReservationType }) => [Cidr, ReservationType]).sort()).toEqual([
    ["10.0.0.16/28", "prefix"],
    ["10.0.0.7/32", "explicit"],
  ]);
  expect(all.SubnetIpv6CidrReservations).toMatchObject([
    {
      Cidr: "2001:db8::/80",
      SubnetId,
      OwnerId: "111111111111",
      SubnetCidrReservationId: expect.stringMatching(/^scr-/),
    },
  ]);
  const Filters = [{ Name: "reservationType", Values: ["explicit"] }];
  const explicit = await ec2.send(new GetSubnetCidrReservationsCommand({ SubnetId, Filters }));
  expect(explicit).toMatchObject({
    SubnetIpv4CidrReservations: [{ Cidr: "10.0.0.7/32" }],
    SubnetIpv6CidrReservations: [],
  });
});

test("the subnet must be named, and exist", async () => {
  const { ec2 } = await simulated();
  const codeOf = async (SubnetId: string | undefined) =>
    (await failureOf(ec2.send(new GetSubnetCidrReservationsCommand({ SubnetId })))).code;
  expect([await codeOf(undefined), await codeOf("subnet-0ffffffffffffffff")]).toEqual([
    "MissingParameter",
    "InvalidSubnetID.NotFound",
  ]);
});
