// EC2's protocol as the SDK has it, but for pages of interfaces: these are scanned for the fields that plsync reads. Signing, retries,
// errors and every other answer stay the SDK's, and so does every page that is not plain.
import type { DescribeNetworkInterfacesCommandOutput } from "@aws-sdk/client-ec2";
import { AwsEc2QueryProtocol } from "@aws-sdk/core/protocols";
import { PAGE_PARTS } from "./interface-records.ts";
import { NotUnderstood } from "./markup.ts";
import { asOnePiece, piecesOf } from "./page-bytes.ts";
import { shapeOf } from "./page-shape.ts";
import { pageScanner } from "./scan-page.ts";

type Deserialize = AwsEc2QueryProtocol["deserializeResponse"];
type Operation = Parameters<Deserialize>[0];
type Context = Parameters<Deserialize>[1];
type Response = Parameters<Deserialize>[2];

const refusals = new WeakMap<object, string>();

/** Why that answer was read by the SDK's parser instead of being scanned, completing "the page has …"; undefined for all others. */
export function refusalOf(answer: object): string | undefined {
  return refusals.get(answer);
}

let scan: ((bytes: Buffer) => object) | undefined;

export class PageProtocol extends AwsEc2QueryProtocol {
  override async deserializeResponse<Output extends Pick<DescribeNetworkInterfacesCommandOutput, "$metadata">>(
    operation: Operation,
    context: Context,
    response: Response,
  ): Promise<Output> {
    const isPage = operation.name === "DescribeNetworkInterfaces" && response.statusCode < 300;
    if (!isPage) return super.deserializeResponse(operation, context, response);
    const pieces = await piecesOf(response.body);
    scan ??= pageScanner(shapeOf(operation.output, PAGE_PARTS));
    try {
      const page = asOnePiece(pieces, scan);
      return Object.assign(page, { $metadata: this.deserializeMetadata(response) }) as unknown as Output;
    } catch (error) {
      if (!(error instanceof NotUnderstood)) throw error;
      response.body = Buffer.concat(pieces);
      const parsed: Output = await super.deserializeResponse(operation, context, response);
      refusals.set(parsed, error.message);
      return parsed;
    }
  }
}
