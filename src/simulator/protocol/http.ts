// The HTTP parts of a request and of its answer that the simulator looks at.
import type { IncomingHttpHeaders } from "node:http";

export interface HttpRequest {
  readonly method: string;
  /** With its query: `/deleteresourceshare?resourceShareArn=…`. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export type HttpAnswer =
  | { readonly kind: "reset" }
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly requestId: string;
      readonly type: string;
      /** Code of the error, for protocols that say it in a header. */
      readonly errorType?: string;
      readonly body: string;
    };
