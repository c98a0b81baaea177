// What comes back from a request, as far as plsync and Octokit read it. The `Response` of `fetch` is one.

export interface Answered {
  readonly status: number;
  readonly statusText: string;
  /** Status 200 to 299. */
  readonly ok: boolean;
  /** The address that answered, after redirections. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Iterable<[name: string, value: string]> & { get(name: string): string | null | undefined };
  text(): Promise<string>;
  json(): Promise<unknown>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What is asked beside the address. */
export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Ends the request; its reason is what the promise is rejected with. */
  readonly signal?: AbortSignal;
}
