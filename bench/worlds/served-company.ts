// A large company on a simulated AWS in a process of its own, in real time: what it costs to simulate is not counted as a cost of what
// is measured, and is done on another core.
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { CompanySize } from "./company.ts";

/** What the other process is told to do. */
export interface Order {
  readonly size: CompanySize;
  /** `requestMs`: time of every call; `throttling`: by the token buckets of EC2 and STS. */
  readonly options: { readonly requestMs: number; readonly throttling: boolean };
}

/** What it says when it is ready. */
export interface Served {
  readonly url: string;
  readonly key: { readonly accessKeyId: string; readonly secretAccessKey: string; readonly sessionToken: string };
  /** mappings.yaml. */
  readonly text: string;
}

/** Of the calls since it was last asked. */
export interface Traffic {
  readonly calls: number;
  readonly actions: Readonly<Record<string, number>>;
  /** The most that were under way at the same time. */
  readonly mostAtOnce: number;
}

export interface ServedCompany {
  readonly size: CompanySize;
  readonly text: string;
  /** With which AWS clients call it. */
  readonly environment: Readonly<Record<string, string>>;
  traffic(): Promise<Traffic>;
  /** Ends its process, which otherwise ends with this one. */
  close(): void;
}

const SERVE = fileURLToPath(new URL("serve.ts", import.meta.url));

/** Answers when the company is there and can be called. */
export async function serveCompany(size: CompanySize, options: Order["options"]): Promise<ServedCompany> {
  const child = fork(SERVE, [JSON.stringify({ size, options } satisfies Order)]);
  const answer = async <T>(): Promise<T> => {
    const ended = once(child, "exit").then(([status]) => Promise.reject(new Error(`the simulator ended: ${status}`)));
    child.channel?.ref();
    const [message] = await Promise.race([once(child, "message"), ended]);
    child.channel?.unref();
    return message as T;
  };
  const { url, key, text } = await answer<Served>();
  child.unref();
  return {
    size,
    text,
    environment: {
      AWS_ENDPOINT_URL: url,
      AWS_ACCESS_KEY_ID: key.accessKeyId,
      AWS_SECRET_ACCESS_KEY: key.secretAccessKey,
      AWS_SESSION_TOKEN: key.sessionToken,
    },
    traffic: () => {
      const told = answer<Traffic>();
      child.send("traffic");
      return told;
    },
    close: () => child.disconnect(),
  };
}
