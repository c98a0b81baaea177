// The authorities whose certificates calls to AWS accept where TLS is inspected on the way: the file that AWS_CA_BUNDLE names, else
// `ca_bundle` of the profile, as the AWS CLI reads them ("AWS SDKs and Tools Reference Guide", general configuration settings). As there,
// they count in place of those that this machine trusts otherwise. The SDK for JavaScript reads neither.
import { X509Certificate } from "node:crypto";
import { readFile } from "node:fs/promises";
import { loadSharedConfigFiles } from "@smithy/core/config";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { Environment } from "../model/environment/environment.ts";
import type { Reading } from "../model/snapshot.ts";

const CERTIFICATE =
  /-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----[\s\S]*?-----END (?:X509 |TRUSTED )?CERTIFICATE-----/g;

/** Certificates in PEM, or why they cannot be had; undefined: those that Node.js trusts, NODE_EXTRA_CA_CERTS included. */
export async function caBundle(environment: Environment): Promise<Reading<readonly string[] | undefined>> {
  const variable = environment.AWS_CA_BUNDLE;
  if (variable) return authoritiesIn(variable, "AWS_CA_BUNDLE");
  const profile = environment.AWS_PROFILE || "default";
  const { configFile } = await loadSharedConfigFiles();
  const path = configFile[profile]?.ca_bundle;
  return path ? authoritiesIn(path, `\`ca_bundle\` of the profile "${profile}"`) : { ok: true, value: undefined };
}

async function authoritiesIn(path: string, named: string): Promise<Reading<readonly string[]>> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    return unusable(named, path, wordsOf(error as NodeJS.ErrnoException));
  }
  const certificates = text.match(CERTIFICATE) ?? [];
  if (certificates.length === 0) return unusable(named, path, "which holds no certificate in PEM");
  const broken = certificates.findIndex((certificate) => !isReadable(certificate));
  if (broken !== -1) return unusable(named, path, `whose certificate number ${broken + 1} cannot be read`);
  return { ok: true, value: certificates };
}

function isReadable(certificate: string): boolean {
  try {
    new X509Certificate(certificate);
    return true;
  } catch {
    return false;
  }
}

function wordsOf({ code, message }: NodeJS.ErrnoException): string {
  const known = { ENOENT: "which does not exist", ENOTDIR: "which does not exist", EISDIR: "which is a directory" };
  const denied = ["EACCES", "EPERM"].includes(code ?? "") ? "which this user may not read" : undefined;
  return known[code as keyof typeof known] ?? denied ?? `which cannot be read: ${message}`;
}

function unusable(named: string, path: string, why: string): Reading<never> {
  const diagnostic: Diagnostic = {
    code: "bad_environment",
    severity: "error",
    summary: `${named} names ${path}, ${why}`,
    remedy:
      "Name a file with the certificates of the authorities to trust, in PEM (`-----BEGIN CERTIFICATE-----`), or unset it.",
  };
  return { ok: false, diagnostic };
}
