// Who signs ID tokens for a GitHub, by the address of its server (GitHub Docs, "OpenID Connect reference", of each edition):
//
//   https://github.com           https://token.actions.githubusercontent.com, or with /ENTERPRISE behind it
//   https://NAME.ghe.com         https://token.actions.NAME.ghe.com, or with /ENTERPRISE behind it
//   https://HOST, a GHES         https://HOST/_services/token
//
// Plain http counts on this very machine only, as everywhere in plsync.
import { isPrivateUrl } from "../../model/destination.ts";

/** `issuer` is the claim `iss`; `serverUrl` is GITHUB_SERVER_URL. */
export function isIssuer(issuer: string, serverUrl: string): boolean {
  if (!isPrivateUrl(serverUrl)) return false;
  const { protocol, host } = new URL(serverUrl);
  const cloud = host === "github.com" ? "githubusercontent.com" : host.endsWith(".ghe.com") ? host : undefined;
  if (cloud === undefined) return issuer === `${protocol}//${host}/_services/token`;
  const [start, enterprise, ...more] = issuer.slice("https://".length).split("/");
  const isWhole = more.length === 0 && (enterprise === undefined || /^[\w-]+$/.test(enterprise));
  return issuer.startsWith("https://") && start === `token.actions.${cloud}` && isWhole;
}

/** Where the issuer's keys are (its `jwks_uri`, the same in every edition). */
export function keysAddress(issuer: string): string {
  return `${issuer}/.well-known/jwks`;
}
