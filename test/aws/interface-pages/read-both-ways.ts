// What a body becomes: read by plsync's protocol, and by the SDK's own.
import { DescribeNetworkInterfaces$, type DescribeNetworkInterfacesCommandOutput } from "@aws-sdk/client-ec2";
import { AwsEc2QueryProtocol } from "@aws-sdk/core/protocols";
import { HttpResponse } from "@smithy/core/protocols";
import { operation } from "@smithy/core/schema";
import {
  type InterfacePage,
  interfaceItems,
  interfaceRecord,
  PAGE_PARTS,
} from "../../../src/aws/interface-pages/interface-records.ts";
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
  /** The parts of the page that are read and what becomes of them, or the error. */
  readonly what: unknown;
  /** Why the page was not scanned; undefined when it was, or when nothing could read it. */
  readonly refused?: string | undefined;
}

/** The named parts alone. */
function keptOf(value: unknown, parts: object | true): unknown {
  if (Array.isArray(value)) return value.map((item) => keptOf(item, parts));
  if (parts === true || typeof value !== "object" || value === null) return value;
  const kept = Object.entries(parts).filter(([name]) => name in value);
  return Object.fromEntries(kept.map(([name, of]) => [name, keptOf((value as Record<string, unknown>)[name], of)]));
}

function recordsOf(page: InterfacePage): unknown {
  try {
    return interfaceItems(page).map(interfaceRecord);
  } catch (error) {
    return String(error);
  }
}

async function outcome(protocol: AwsEc2QueryProtocol, body: Uint8Array): Promise<Outcome> {
  try {
    const page: DescribeNetworkInterfacesCommandOutput = await protocol.deserializeResponse(
      OPERATION,
      CONTEXT,
      new HttpResponse({ statusCode: 200, headers: {}, body }),
    );
    return { what: { page: keptOf(page, PAGE_PARTS), records: recordsOf(page) }, refused: refusalOf(page) };
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
