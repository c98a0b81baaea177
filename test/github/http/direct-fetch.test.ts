// Requests to GitHub without a proxy: what is sent, what comes back, and where redirections lead.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import { directFetch } from "../../../src/github/http/direct-fetch.ts";

/** A server on this machine; `asked`: each request in a line, with its credentials and body. */
async function server(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const asked: string[] = [];
  const listening = createServer(async (request, response) => {
    const { method, url, headers } = request;
    asked.push([method, url, headers.authorization ?? "nobody", await text(request)].join(" ").trim());
    answer(request, response);
  });
  await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    listening.close();
    listening.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(listening.address() as AddressInfo).port}`, asked };
}

function redirect(response: ServerResponse, status: number, location: string): void {
  response.writeHead(status, { location }).end("elsewhere");
}

const headers = { authorization: "token it" };

test("an answer has its status, its headers in lower case, and its body", async () => {
  const here = await server((_, response) =>
    response.writeHead(201, "Made", { "Content-Type": "application/json", "X-Two": ["a", "b"] }).end('{"ü":1}'),
  );
  const answer = await directFetch(`${here.url}/x?y=z`, { method: "POST", headers, body: '{"a":"ä"}' });
  expect(here.asked).toEqual(['POST /x?y=z token it {"a":"ä"}']);
  expect([answer.status, answer.statusText, answer.ok, answer.url]).toEqual([201, "Made", true, `${here.url}/x?y=z`]);
  expect([answer.headers.get("content-type"), answer.headers.get("x-two")]).toEqual(["application/json", "a, b"]);
  expect([await answer.json(), await answer.text()]).toEqual([{ ü: 1 }, '{"ü":1}']);
  expect(Buffer.from(await answer.arrayBuffer()).toString()).toBe('{"ü":1}');
});

test("a refusal is an answer", async () => {
  const here = await server((_, response) => response.writeHead(404).end());
  expect(await directFetch(here.url, {})).toMatchObject({ status: 404, ok: false });
});

test.each([301, 302, 303, 307, 308])("a reading request follows %i, with its credentials", async (status) => {
  const here = await server(({ url }, response) =>
    url === "/old" ? redirect(response, status, "/new") : response.end("here"),
  );
  const answer = await directFetch(`${here.url}/old`, { headers });
  expect([await answer.text(), answer.url]).toEqual(["here", `${here.url}/new`]);
  expect(here.asked).toEqual(["GET /old token it", "GET /new token it"]);
});

test("another host is not told the credentials", async () => {
  const there = await server((_, response) => response.end("there"));
  const here = await server((_, response) => redirect(response, 302, `${there.url}/x`));
  expect(await (await directFetch(here.url, { headers })).text()).toBe("there");
  expect(there.asked).toEqual(["GET /x nobody"]);
});

test.each([307, 308])("a request that writes is made again as it was after %i", async (status) => {
  const here = await server(({ url }, response) =>
    url === "/old" ? redirect(response, status, "/new") : response.end("here"),
  );
  await directFetch(`${here.url}/old`, { method: "POST", headers, body: "{}" });
  expect(here.asked).toEqual(["POST /old token it {}", "POST /new token it {}"]);
});

test.each([301, 302, 303])(
  "a request that writes ends with an error after %i, which need not mean the same request",
  async (status) => {
    const here = await server((_, response) => redirect(response, status, "/new"));
    const answer = directFetch(here.url, { method: "PATCH", body: "{}" });
    await expect(answer).rejects.toThrow(`status ${status} leads elsewhere`);
    expect(here.asked).toHaveLength(1);
  },
);

test("redirections without end are an error", async () => {
  const here = await server((_, response) => redirect(response, 302, "/again"));
  await expect(directFetch(here.url, {})).rejects.toThrow("too many redirections");
  expect(here.asked).toHaveLength(6);
});

test("without an answer, the error says what the network said", async () => {
  const here = await server(({ socket }) => socket.destroy());
  await expect(directFetch(here.url, {})).rejects.toThrow("socket hang up");
  await expect(directFetch("http://127.0.0.1:1/x", {})).rejects.toThrow("ECONNREFUSED");
});

test("an answer that is cut off is an error", async () => {
  const here = await server((_, response) => {
    response.writeHead(200, { "content-length": 100 });
    response.write("half", () => response.socket?.destroy());
  });
  await expect(directFetch(here.url, {})).rejects.toThrow("aborted");
});

test("a request ends when its time is over, and says why", async () => {
  const here = await server(() => {});
  const signal = AbortSignal.timeout(20);
  await expect(directFetch(here.url, { signal })).rejects.toThrow("The operation was aborted due to timeout");
});
