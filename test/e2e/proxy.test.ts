// The bundle's own client for proxies, as a run on a runner behind one uses it.
import { execFile } from "node:child_process";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";

const CHUNK = new URL("../../dist/github-proxy.js", import.meta.url);

async function listening(server: ReturnType<typeof createServer>): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

test("a request goes through the proxy, and its answer comes back", async () => {
  const target = await listening(createServer((request, response) => void response.end(`${request.headers["x-it"]}`)));
  const asked: string[] = [];
  const proxy = createServer().on("connect", ({ url = "" }, socket) => {
    asked.push(url);
    const onward = connect(target, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      onward.pipe(socket);
      socket.pipe(onward);
    });
  });
  const port = await listening(proxy);
  const program = `
    import { proxyFetch } from ${JSON.stringify(CHUNK.href)};
    const answer = await proxyFetch("http://github.example/x", { method: "POST", body: "{}", headers: { "x-it": "is it" } }, "http://127.0.0.1:${port}");
    console.log(answer.status, await answer.text());
    process.exit();
  `;
  const args = ["--input-type=module", "--eval", program];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  expect(stdout).toBe("200 is it\n");
  expect(asked).toEqual(["github.example:80"]);
});
