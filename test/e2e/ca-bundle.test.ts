// AWS behind an authority that this machine does not trust, as where TLS is inspected on the way: the built command line gets through with
// AWS_CA_BUNDLE or the profile's `ca_bundle`, and says without them what to do.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rootCertificates } from "node:tls";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clientEnvironment } from "../../src/simulator/client-environment.ts";
import { type Estate, estate, file, mapping } from "../engine/estate.ts";
import { AUTHORITY, type TlsStandIn, tlsStandIn } from "../stand-ins/tls/stand-in.ts";
import { directory, plsync } from "./command-line.ts";

const [another = ""] = rootCertificates;
const own = readFileSync(AUTHORITY, "utf8");
const here = directory({
  "mappings.yaml": file([mapping("web")]),
  "authorities.pem": `# Those of the company\n${another}\n\n# The proxy's\n${own}`,
  "others.pem": another,
  "broken.pem": `${another}\n${own.replace(/\n[A-Za-z0-9+/]{8}/, "\nAAAAAAAA")}`,
});
const path = (name: string): string => join(here.path, name);
const ofProfile = (name: string, authorities: string): string =>
  `[profile ${name}]\nca_bundle = ${path(authorities)}\ncredential_process = cat ${path("keys.json")}\n`;

let company: Estate;
let inspecting: TlsStandIn;
beforeAll(async () => {
  company = await estate({ progressMs: 0 });
  company.members("10.0.0.1");
  const { accessKeyId, secretAccessKey, sessionToken } = company.hub;
  const keys = { Version: 1, AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken: sessionToken };
  writeFileSync(path("keys.json"), JSON.stringify(keys));
  writeFileSync(path("config"), `${ofProfile("company", "authorities.pem")}${ofProfile("other", "others.pem")}`);
  inspecting = await tlsStandIn(company.simulator.url);
});
afterAll(async () => {
  here.remove();
  await inspecting.close();
  await company.close();
});

const plan = (more: Readonly<Record<string, string>>) => {
  const { AWS_ENDPOINT_URL = "", ...keys } = clientEnvironment(inspecting.url, company.hub);
  const signIn = "AWS_PROFILE" in more ? {} : keys;
  const environment = { AWS_ENDPOINT_URL, AWS_CONFIG_FILE: path("config"), ...signIn, ...more };
  return plsync("plan", { cwd: here.path, environment });
};

test.each([
  ["AWS_CA_BUNDLE, with other authorities beside it", { AWS_CA_BUNDLE: path("authorities.pem") }],
  ["AWS_CA_BUNDLE, by a relative path", { AWS_CA_BUNDLE: "authorities.pem" }],
  ["the profile", { AWS_PROFILE: "company" }],
  ["AWS_CA_BUNDLE before the profile", { AWS_CA_BUNDLE: AUTHORITY, AWS_PROFILE: "other" }],
  ["NODE_EXTRA_CA_CERTS, which Node.js reads", { NODE_EXTRA_CA_CERTS: AUTHORITY }],
])("calls get through with %s", async (_, environment) => {
  const ended = await plan(environment);
  expect(ended).toMatchObject({ code: 0 });
  expect(ended.out).toContain("10.0.0.1/32");
});

test.each([
  ["nothing", {}],
  ["AWS_CA_BUNDLE that names other authorities", { AWS_CA_BUNDLE: path("others.pem") }],
  [
    "AWS_CA_BUNDLE in place of what Node.js trusts",
    { AWS_CA_BUNDLE: path("others.pem"), NODE_EXTRA_CA_CERTS: AUTHORITY },
  ],
  ["AWS_CA_BUNDLE in place of the profile's", { AWS_CA_BUNDLE: path("others.pem"), AWS_PROFILE: "company" }],
])("with %s the certificate is not trusted, and the message names the variable", async (_, environment) => {
  const { code, err } = await plan(environment);
  expect(code).toBe(1);
  const said = err.replace(/\s+│?\s*/g, " ");
  expect(said).toContain("3 accounts: what answers for AWS STS has a certificate that is not trusted");
  expect(said).toContain("let AWS_CA_BUNDLE name a file");
  expect(said).not.toContain("--use-system-ca");
});

test("a certificate that cannot be read is told before the first call", async () => {
  const before = company.simulator.calls.length;
  const { code, err } = await plan({ AWS_CA_BUNDLE: path("broken.pem") });
  expect(code).toBe(1);
  expect(err.replace(/\s+│?\s*/g, " ")).toContain(`${path("broken.pem")}, whose certificate number 2 cannot be read`);
  expect(company.simulator.calls.length).toBe(before);
});
