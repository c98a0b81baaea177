// Calls to which AWS did not answer: something on the way stopped them, or answered in its place. Proxies, certificates and names that
// cannot be found are told apart by the codes of Node.js, as each has a remedy of its own.
import type { DiagnosticCode } from "../../model/diagnostics/codes.ts";
import type { Finding } from "./advice.ts";
import { errorCode, isServiceError } from "./error-code.ts";

/** OpenSSL's reasons not to trust a certificate, as Node.js names them (Node.js documentation, "X509 certificate error codes"). */
const CERTIFICATE = /^(?:CERT|DEPTH|UNABLE_TO|SELF_SIGNED|HOSTNAME_MISMATCH|ERR_TLS_CERT)/;

const silent =
  (cause: string) =>
  (call: string, where: string): string =>
    `AWS did not answer ${call}${where}${cause}`;

const unanswered = (code: DiagnosticCode, cause: string, remedy: string): Finding => ({
  code,
  summary: silent(cause),
  remedy,
});

const SILENT = unanswered(
  "aws_unavailable",
  "",
  "Check this machine's network (and HTTPS_PROXY) and the AWS Health Dashboard, then run plsync again.",
);
const UNTRUSTED = unanswered(
  "certificate_untrusted",
  ": its certificate is not trusted",
  "If TLS is inspected on the way, as in many companies, let AWS_CA_BUNDLE name a file with the certificate of the inspecting authority; if it is set, no other authority is trusted. Otherwise check where the name leads, and the clock of this machine.",
);
const NO_TUNNEL = unanswered(
  "proxy_failed",
  ": the proxy let no connection through",
  "Check HTTPS_PROXY: its address, its user name and password, and that the proxy permits the endpoints of AWS; NO_PROXY names what is reached without it.",
);
const NO_NAME = unanswered(
  "aws_unavailable",
  ": the name of its endpoint cannot be resolved",
  "Check that the Region is written correctly, that this machine can resolve names, and whether it needs a proxy (HTTPS_PROXY).",
);
const FAULT = unanswered("aws_unavailable", "", "See the AWS Health Dashboard, and run plsync again.");

/** Something other than AWS answered. */
export const FOREIGN: Finding = {
  code: "odd_answer",
  summary: (call, where) => `something other than AWS answered ${call}${where}`,
  remedy:
    "Look for a proxy, a firewall or an endpoint override on the way that refuses this call or answers it itself.",
};

/** Of an error without an answer, or of a fault (5xx). */
export function unavailable(error: unknown): Finding {
  if (isServiceError(error)) return FAULT;
  const code = errorCode(error);
  if (CERTIFICATE.test(code)) return UNTRUSTED;
  if (code.startsWith("ERR_PROXY")) return NO_TUNNEL;
  return ["ENOTFOUND", "EAI_AGAIN", "EAI_NODATA"].includes(code) ? NO_NAME : SILENT;
}
