// One reading of the proxy variables for AWS, GitHub and ID tokens.
import { expect, test } from "vitest";
import { proxiesOf, proxyFor } from "../../../src/model/environment/proxy.ts";

const PROXY = "http://proxy:3128";

const through = (url: string, environment: Readonly<Record<string, string>>) =>
  proxyFor(new URL(url), proxiesOf(environment));

test.each([
  ["https://ec2.eu-west-1.amazonaws.com", { HTTPS_PROXY: PROXY }, PROXY],
  ["https://ec2.eu-west-1.amazonaws.com", { HTTP_PROXY: PROXY }, undefined],
  ["http://example.com", { HTTP_PROXY: PROXY }, PROXY],
  ["https://x.com", { HTTPS_PROXY: "http://other", https_proxy: PROXY }, PROXY],
  ["https://x.com", { HTTPS_PROXY: PROXY, https_proxy: "" }, PROXY],
  ["https://127.0.0.1", { HTTPS_PROXY: PROXY }, undefined],
  ["https://api.github.com", { HTTPS_PROXY: PROXY, NO_PROXY: "*" }, undefined],
])("%s with %j: %s", (url, environment, proxy) => expect(through(url, environment)).toBe(proxy));

test.each([
  ["github.com", true],
  [".github.com", true],
  ["*.github.com", true],
  ["GitHub.com", true],
  ["github.com:443", true],
  ["github.com:8443", false],
  ["hub.com", false],
  ["example.com, api.github.com", true],
  ["example.com api.github.com", true],
])("NO_PROXY=%s: api.github.com is reached directly: %s", (NO_PROXY, isDirect) => {
  expect(through("https://api.github.com", { HTTPS_PROXY: PROXY, NO_PROXY })).toBe(isDirect ? undefined : PROXY);
});
