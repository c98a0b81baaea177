// `fetch` through the proxy of a runner. Node's own takes no proxy, so this is that of undici, of which Node's is made.
import { ProxyAgent, type RequestInit as UndiciInit, fetch as undiciFetch } from "undici";
import type { Answered, Asked } from "./answered.ts";

/** By URL of the proxy: keeps the connection to it open between calls. */
const agents = new Map<string, ProxyAgent>();

function agentFor(proxy: string): ProxyAgent {
  const known = agents.get(proxy);
  if (known !== undefined) return known;
  const { password, username } = new URL(proxy);
  const user = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  const token = username === "" ? {} : { token: `Basic ${Buffer.from(user).toString("base64")}` };
  const made = new ProxyAgent({ uri: proxy, ...token });
  agents.set(proxy, made);
  return made;
}

/** As `fetch`, through the proxy with that URL. */
export async function proxyFetch(url: string, asked: Asked, proxy: string): Promise<Answered> {
  return undiciFetch(url, { ...asked, dispatcher: agentFor(proxy) } as UndiciInit);
}
