// A server with a certificate of localhost that an authority of these tests vouches for and nobody else trusts, as where TLS is inspected on
// the way. The certificates are good until 2126, and their keys protect nothing.
import { readFileSync } from "node:fs";
import { request as forward } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";

const own = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** The path of the certificate that vouches for the server's, in PEM. */
export const AUTHORITY = own("authority.pem");

export interface TlsStandIn {
  /** https://localhost:port */
  readonly url: string;
  close(): Promise<void>;
}

/** Passes every request on to the plain server at `target`, a URL, and its answer back. */
export async function tlsStandIn(target: string): Promise<TlsStandIn> {
  const keys = { key: readFileSync(own("server-key.pem")), cert: readFileSync(own("server.pem")) };
  const server = createServer(keys, (request, response) => {
    const { method, headers, url = "/" } = request;
    const onward = forward(new URL(url, target), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `https://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
