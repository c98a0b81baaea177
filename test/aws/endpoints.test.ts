import { expect, test } from "vitest";
import { endpointOverrides } from "../../src/aws/endpoints.ts";

const summaries = (environment: Record<string, string>) =>
  endpointOverrides(environment).map(({ code, severity, summary }) => [code, severity, summary]);

const says = (summary: string) => ["endpoint_override", "warning", summary];

test("nothing set, nothing said", () => {
  expect(summaries({ AWS_REGION: "eu-west-1", AWS_ENDPOINT_URL: "" })).toEqual([]);
});

test("the general variable redirects every service, said once", () => {
  expect(summaries({ AWS_ENDPOINT_URL: "http://127.0.0.1:4566" })).toEqual([
    says("calls to AWS EC2, STS and RAM go to http://127.0.0.1:4566, as AWS_ENDPOINT_URL says"),
  ]);
});

test("the variable of a service wins", () => {
  expect(summaries({ AWS_ENDPOINT_URL: "http://a", AWS_ENDPOINT_URL_EC2: "https://vpce.example/base" })).toEqual([
    says("calls to AWS EC2 go to https://vpce.example/base, as AWS_ENDPOINT_URL_EC2 says"),
    says("calls to AWS STS and RAM go to http://a, as AWS_ENDPOINT_URL says"),
  ]);
});

test("switched off", () => {
  expect(summaries({ AWS_ENDPOINT_URL: "http://a", AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: "true" })).toEqual([]);
});

test("a password in a URL is not printed, nor what is not a URL", () => {
  expect(
    JSON.stringify(endpointOverrides({ AWS_ENDPOINT_URL: "http://me:hunter2@proxy:80/?token=s3cret" })),
  ).not.toMatch(/hunter2|s3cret|me:/);
  expect(summaries({ AWS_ENDPOINT_URL_STS: "hunter2" })).toEqual([
    ["endpoint_override", "error", "AWS_ENDPOINT_URL_STS is not a URL"],
  ]);
});
