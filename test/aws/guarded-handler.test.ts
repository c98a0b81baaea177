import { describe, expect, it } from "vitest";
import { refusedRequest } from "../../src/aws/guarded-handler.ts";

const TOKEN = "Action=AssumeRoleWithWebIdentity&WebIdentityToken=a.b.c";

describe("a request with an ID token", () => {
  it.each([
    "sts.amazonaws.com",
    "sts.eu-west-1.amazonaws.com",
    "sts-fips.us-east-1.amazonaws.com",
    "sts.cn-north-1.amazonaws.com.cn",
    "sts.us-iso-east-1.c2s.ic.gov",
    "sts.eu-west-1.api.aws",
    "sts.eusc-de-east-1.amazonaws.eu",
  ])("goes to %s", (hostname) => {
    expect(refusedRequest({ protocol: "https:", hostname, body: TOKEN })).toBeUndefined();
  });

  it.each([
    "sts.example.com",
    "sts.amazonaws.com.example.com",
    "x.sts.eu-west-1.vpce.amazonaws.com",
    "ec2.eu-west-1.amazonaws.com",
    "stsx.amazonaws.com",
  ])("does not go to %s, which other requests do", (hostname) => {
    expect(refusedRequest({ protocol: "https:", hostname, body: TOKEN })).toContain("ID token");
    expect(refusedRequest({ protocol: "https:", hostname, body: "Action=GetCallerIdentity" })).toBeUndefined();
  });
});

it("nothing leaves this machine without encryption", () => {
  expect(refusedRequest({ protocol: "http:", hostname: "sts.amazonaws.com" })).toContain("without encryption");
  expect(refusedRequest({ protocol: "http:", hostname: "127.0.0.1", body: TOKEN })).toBeUndefined();
});
