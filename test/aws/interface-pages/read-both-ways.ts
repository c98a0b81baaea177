// What a body becomes: read by plsync's protocol, and by the SDK's own.
import { DescribeNetworkInterfaces$, type DescribeNetworkInterfacesCommandOutput } from "@aws-sdk/client-ec2";
import { AwsEc2QueryProtocol } from "@aws-sdk/core/protocols";
import { HttpResponse } from "@smithy/core/protocols";
import { operation } from "@smithy/core/schema";
import { interfaceRecords } from "../../../src/aws/interface-pages/interface-records.ts";
import { PageProtocol, refusalOf } from "../../../src/aws/interface-pages/page-protocol.ts";

const SETTINGS = {
  defaultNamespace: "com.amazonaws.ec2",
  xmlNamespace: "http://ec2.amazonaws.com/doc/2016-11-15",
  version: "2016-11-15",
};
const [, namespace, name, traits, input, output] = DescribeNetworkInterfaces$;
const OPERATION = operation(namespace, name, traits, input, output);
// The protocols need no more of a client for an answer whose body is here.
const CONTEXT = {} as Parameters<AwsEc2QueryProtocol["deserializeResponse"]>[1];

export interface Outcome {
  /** The records and the token, or the error. */
  readonly what: unknown;
  /** Why the page was not scanned; undefined when it was, or when nothing could read it. */
  readonly refused?: string | undefined;
}

async function outcome(protocol: AwsEc2QueryProtocol, body: Uint8Array): Promise<Outcome> {
  try {
    const page: DescribeNetworkInterfacesCommandOutput = await protocol.deserializeResponse(
      OPERATION,
      CONTEXT,
      new HttpResponse({ statusCode: 200, headers: {}, body }),
    );
    const refused = refusalOf(page);
    try {
      return { what: { records: [...interfaceRecords()(page)], token: page.NextToken }, refused };
    } catch (error) {
      return { what: String(error), refused };
    }
  } catch (error) {
    return { what: String(error) };
  }
}

/** What plsync reads. */
export function scanned(body: Uint8Array): Promise<Outcome> {
  return outcome(new PageProtocol(SETTINGS), body);
}

/** What the SDK reads. */
export function parsed(body: Uint8Array): Promise<Outcome> {
  return outcome(new AwsEc2QueryProtocol(SETTINGS), body);
}
