// Where secrets may be sent: over TLS, or to this machine, as test servers are.

/** True for names of this machine (RFC 6761, RFC 5735, RFC 4291); `hostname` as `URL` writes it. */
export function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

/** True if what is sent to the URL can be read on the way by nobody; false for what is no URL. */
export function isPrivateUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { hostname, protocol } = new URL(text);
  return protocol === "https:" || (protocol === "http:" && isLoopback(hostname));
}
