// What the bundle has of undici: its client for proxies, and its `fetch`, which takes one. The package's own entry brings along a mock of
// itself, WebSockets, cookies and a cache. Like that entry, this gives dispatchers their methods; test/e2e/proxy.test.ts tries the outcome.
import api from "undici/lib/api/index.js";
import Dispatcher from "undici/lib/dispatcher/dispatcher.js";
import ProxyAgent from "undici/lib/dispatcher/proxy-agent.js";
import web from "undici/lib/web/fetch/index.js";

Object.assign(Dispatcher.prototype, api);

export const { fetch } = web;
export { ProxyAgent };
