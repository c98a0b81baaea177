// The way to GitHub from a runner: through its proxy where the environment names one, and else directly.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { runnerFetch } from "../../../src/github/http/fetch.ts";
import { tlsStandIn } from "../../stand-ins/tls/stand-in.ts";

afterEach(() => vi.unstubAllEnvs());

/** A server that answers every request, and refuses every tunnel; `asked`: the paths, or the hosts of tunnels. */
async function server(): Promise<{ readonly url: string; readonly asked: readonly string[] }> {
  const asked: string[] = [];
  const listening = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.end("here");
  });
  listening.on("connect", (request, socket) => {
    asked.push(request.url ?? "");
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void listening.close());
  return { url: `http://127.0.0.1:${(listening.address() as AddressInfo).port}`, asked };
}

test("HTTPS_PROXY is asked for a tunnel to GitHub", async () => {
  const proxy = await server();
  vi.stubEnv("HTTPS_PROXY", proxy.url);
  vi.stubEnv("https_proxy", proxy.url);
  vi.stubEnv("no_proxy", "");
  vi.stubEnv("NO_PROXY", "");
  await expect(runnerFetch("https://api.github.example/repos", {})).rejects.toThrow();
  expect(proxy.asked).toEqual(["api.github.example:443"]);
});

test("a certificate that is not trusted is told with the variable that helps", async () => {
  const inspecting = await tlsStandIn((await server()).url);
  onTestFinished(() => inspecting.close());
  await expect(runnerFetch(`${inspecting.url}/repos`, {})).rejects.toThrow(
    /^the certificate of localhost is not trusted \(UNABLE_TO_VERIFY_LEAF_SIGNATURE\); .* NODE_EXTRA_CA_CERTS/,
  );
});

test("what is on this machine is asked directly", async () => {
  const [proxy, here] = [await server(), await server()];
  vi.stubEnv("HTTP_PROXY", proxy.url);
  vi.stubEnv("http_proxy", proxy.url);
  const answer = await runnerFetch(`${here.url}/repos`, {});
  expect(await answer.text()).toBe("here");
  expect([proxy.asked, here.asked]).toEqual([[], ["/repos"]]);
});
