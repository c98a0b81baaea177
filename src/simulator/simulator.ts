// The embedded AWS: an HTTP server on loopback that speaks the Query protocols of EC2, STS and SNS, RAM's rest-json, and the JSON of
// Service Quotas and Network Firewall over a simulated world.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Behaviour, DEFAULT_BEHAVIOUR } from "./behaviour.ts";
import { Faults } from "./faults/faults.ts";
import type { RandomFaults } from "./faults/random-faults.ts";
import { Throttle } from "./faults/throttle.ts";
import type { Call } from "./protocol/call.ts";
import { dispatch, type Installation } from "./server/dispatch.ts";
import type { World } from "./world/world.ts";

export interface SimulatorOptions extends Partial<Behaviour> {
  readonly randomFaults?: RandomFaults;
  /** Default: any free one. */
  readonly port?: number;
  /** What a POST to `/plsync/NAME` does to the world, by that name: no part of AWS, for whoever shows the simulator to people. */
  readonly events?: ReadonlyMap<string, () => void>;
}

export interface Simulator {
  /** `http://127.0.0.1:PORT`, for `AWS_ENDPOINT_URL`; all services answer there. */
  readonly url: string;
  /** The live state: what tests read and change while clients run. */
  readonly world: World;
  readonly faults: Faults;
  /** Every request so far, in order. */
  readonly calls: readonly Call[];
  /** Moves the clock. */
  advance(ms: number): void;
  /** Closes all connections at once. */
  close(): Promise<void>;
}

/** EC2's own limit is not documented; 100 changes of 255 characters each, percent-encoded, stay far below. */
const MAX_BODY_BYTES = 1 << 20;

/** Listens on a port of this machine and answers when it is ready; what is not set in `options` is as in `DEFAULT_BEHAVIOUR`. */
export async function startSimulator(world: World, options: SimulatorOptions = {}): Promise<Simulator> {
  const { randomFaults, port = 0, events = new Map(), ...behaviour } = options;
  const installation: Installation = {
    world,
    behaviour: { ...DEFAULT_BEHAVIOUR, ...behaviour },
    faults: new Faults(randomFaults),
    throttle: new Throttle(world.clock),
    calls: [],
  };
  const server = createServer((request, response) => {
    if (happens(request, response, events)) return;
    answer(request, response, installation).catch((error: unknown) => {
      // A bug of the simulator, which no client must mistake for an answer of AWS.
      response
        .writeHead(599, { "content-type": "text/plain" })
        .end(String(error instanceof Error ? error.stack : error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    world,
    faults: installation.faults,
    calls: installation.calls,
    advance: (ms) => world.clock.advance(ms),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** True if the request asks for one of the events, which has then happened. */
function happens(
  { method, url = "" }: IncomingMessage,
  response: ServerResponse,
  events: ReadonlyMap<string, () => void>,
): boolean {
  const event = method === "POST" ? events.get(url.replace(/^\/plsync\//, "")) : undefined;
  if (event === undefined) return false;
  event();
  response.writeHead(204).end();
  return true;
}

async function answer(request: IncomingMessage, response: ServerResponse, installation: Installation): Promise<void> {
  const body = await readBody(request);
  if (body === undefined) {
    response.writeHead(413, { connection: "close" }).end();
    return;
  }
  const reply = await dispatch(
    { method: request.method ?? "", target: request.url ?? "/", headers: request.headers, body },
    installation,
  );
  if (reply.kind === "reset") {
    request.socket.resetAndDestroy();
    return;
  }
  const bytes = Buffer.from(reply.body);
  response
    .writeHead(reply.status, {
      "content-type": reply.type,
      "content-length": bytes.length,
      "x-amzn-requestid": reply.requestId,
      ...(reply.errorType === undefined ? {} : { "x-amzn-errortype": reply.errorType }),
    })
    .end(bytes);
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
