// Whose tokens count for which GitHub.
import { expect, test } from "vitest";
import { isIssuer } from "../../../src/github/review/issuer.ts";

test.each([
  ["https://token.actions.githubusercontent.com", "https://github.com", true],
  ["https://token.actions.githubusercontent.com/acme", "https://github.com", true],
  ["https://token.actions.githubusercontent.com/acme/x", "https://github.com", false],
  ["https://token.actions.githubusercontent.com.evil.io", "https://github.com", false],
  ["http://token.actions.githubusercontent.com", "https://github.com", false],
  ["https://github.com/_services/token", "https://github.com", false],
  ["https://token.actions.acme.ghe.com", "https://acme.ghe.com", true],
  ["https://token.actions.other.ghe.com", "https://acme.ghe.com", false],
  ["https://token.actions.githubusercontent.com", "https://acme.ghe.com", false],
  ["https://git.acme.io/_services/token", "https://git.acme.io", true],
  ["https://git.acme.io:8443/_services/token", "https://git.acme.io:8443", true],
  ["https://git.acme.io/_services/token/x", "https://git.acme.io", false],
  ["http://git.acme.io/_services/token", "http://git.acme.io", false],
  ["http://127.0.0.1:8080/_services/token", "http://127.0.0.1:8080", true],
  ["https://token.actions.githubusercontent.com", "", false],
])("%s at %s: %s", (issuer, server, isOne) => {
  expect(isIssuer(issuer, server)).toBe(isOne);
});
