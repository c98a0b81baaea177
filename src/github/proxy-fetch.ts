// `fetch` through the proxy of a runner. Node's own takes no proxy, so this is that of undici, of which Node's is made.
import { HttpClient } from "@actions/http-client";
import { type RequestInit as UndiciInit, fetch as undiciFetch } from "undici";

/** Keeps the connection to the proxy open between calls. */
const proxies = new HttpClient();

/** As `fetch`, through the proxy that the environment names for the address. */
export async function proxyFetch(url: string, init: RequestInit): Promise<Response> {
  const dispatcher = proxies.getAgentDispatcher(url);
  const answer = await undiciFetch(url, { ...init, ...(dispatcher && { dispatcher }) } as UndiciInit);
  return answer as unknown as Response;
}
