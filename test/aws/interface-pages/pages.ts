// Pages of interfaces as fast-check makes them: of every element that the SDK knows there, then damaged.
import { DescribeNetworkInterfacesResult$ } from "@aws-sdk/client-ec2";
import { NormalizedSchema } from "@smithy/core/schema";
import fc from "fast-check";

const ADDRESSES = ["10.0.0.1", "10.0.0.2", "203.0.113.7", "10.0.0.256", "x", "2001:db8::1", "2001:DB8:0::1"];
const BLOCKS = ["10.0.1.0/28", "2001:db8:1::/80", "0.0.0.0/0", "10.0.0.0/33"];
const TEXTS = [
  "sg-1",
  "Name",
  "in-use",
  "a &amp; b",
  "&lt;&gt;&quot;&apos;",
  "caf\u00e9 \u{1f600}",
  "",
  " ",
  "\n",
  " \n x",
  "&#65;&#x42;",
  "]]>",
  "\u00a0\n",
];
const TIMES = ["2026-01-31T23:59:59.000Z", "2026-02-30T00:00:00Z", "2026-13-01T00:00:00Z", "now", ""];
const FLAGS = ["true", "false", "TRUE", "yes", ""];
const UNKNOWN = [
  "<brandNew>x</brandNew>",
  "<brandNewSet><item><a>1</a></item><item/></brandNewSet>",
  "<brandNew/>",
  "<constructor>x</constructor>",
];

function textOf(name: string): fc.Arbitrary<string> {
  if (/Prefix$/.test(name)) return fc.constantFrom(...BLOCKS);
  if (/Ip$|Address$/.test(name)) return fc.constantFrom(...ADDRESSES);
  return fc.constantFrom(...TEXTS);
}

/** The name of an element and what is in it. */
type Written = fc.Arbitrary<string>;

function element(name: string, content: Written): Written {
  return content.map((text) => (text === "" ? `<${name}/>` : `<${name}>${text}</${name}>`));
}

function contentOf(schema: NormalizedSchema, name: string, space: string): Written {
  if (schema.isListSchema()) {
    const item = element("item", contentOf(schema.getValueSchema(), name, space));
    return fc.array(item, { maxLength: 3 }).map((items) => items.map((text) => `${space}${text}`).join("") + space);
  }
  if (schema.isBooleanSchema()) return fc.constantFrom(...FLAGS);
  if (schema.isNumericSchema()) return fc.constantFrom("0", "17", "many", "");
  if (schema.isTimestampSchema()) return fc.constantFrom(...TIMES);
  if (!schema.isStructSchema()) return textOf(name);
  const members = [...schema.structIterator()].map(([property, member]) => {
    const xmlName = member.getMemberTraits().xmlName ?? property;
    return element(xmlName, contentOf(member, xmlName, space));
  });
  return fc
    .tuple(fc.tuple(...members), fc.shuffledSubarray(members.map((_, index) => index)), fc.subarray(UNKNOWN))
    .map(
      ([written, order, unknown]) =>
        [...order.map((index) => written[index]), ...unknown].map((text) => `${space}${text}`).join("") + space,
    );
}

const ROOT = "DescribeNetworkInterfacesResponse";
const SCHEMA = NormalizedSchema.of(DescribeNetworkInterfacesResult$);

function document(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${ROOT} xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">${content}</${ROOT}>`;
}

/** Pages of any elements in any order, most of them odd: in one line or in many. */
export const ANY_PAGE = fc
  .constantFrom("", "\n    ", "\r\n")
  .chain((space) => contentOf(SCHEMA, "", space))
  .map(document);

/** An interface in which nothing is odd. */
export function plainInterface(index: number, more = ""): string {
  const address = `10.0.${index >> 8}.${index & 255}`;
  return `<item><networkInterfaceId>eni-${index}</networkInterfaceId><subnetId>subnet-1</subnetId><vpcId>vpc-${index % 2}</vpcId>
    <description>Tom &amp; Jerry's \u00fc</description><status>in-use</status><interfaceType>lambda</interfaceType>
    <requesterManaged>true</requesterManaged><privateIpAddress>${address}</privateIpAddress>
    <groupSet><item><groupId>sg-1</groupId><groupName>worker</groupName></item><item><groupId>sg-2</groupId></item></groupSet>
    <attachment><instanceId>i-${index}</instanceId><attachTime>2026-02-28T10:00:00.000Z</attachTime><deviceIndex>0</deviceIndex></attachment>
    <association><publicIp>203.0.113.7</publicIp></association>
    <privateIpAddressesSet><item><privateIpAddress>${address}</privateIpAddress><primary>true</primary><association><publicIp>203.0.113.7</publicIp></association></item></privateIpAddressesSet>
    <ipv6AddressesSet><item><ipv6Address>2001:db8::${index.toString(16)}</ipv6Address></item></ipv6AddressesSet>
    <ipv4PrefixSet><item><ipv4Prefix>10.1.0.0/28</ipv4Prefix></item></ipv4PrefixSet>
    <tagSet><item><key>Name</key><value>worker-${index}</value></item><item><key>team</key><value/></item></tagSet>${more}</item>`;
}

/** A page of them as AWS writes it. */
export function plainPage(interfaces: readonly string[], token = ""): string {
  return document(
    `\n<requestId>0a0b</requestId>\n<networkInterfaceSet>${interfaces.join("\n")}</networkInterfaceSet>${token === "" ? "" : `<nextToken>${token}</nextToken>`}\n`,
  );
}

/** What is put into sound pages. */
export const PIECES = [
  "<!-- c -->",
  "<![CDATA[x]]>",
  "<?pi x?>",
  "<!DOCTYPE x>",
  "<item/>",
  "<item>",
  "</item>",
  "<vpcId>vpc-9</vpcId>",
  "<vpcId/>",
  "<association/>",
  "<x:item/>",
  "<item a='1'/>",
  ' b="2"',
  "<a.b/>",
  "<__proto__>1</__proto__>",
  "<groupSet/>",
  "<privateIpAddress>10.9.9.9</privateIpAddress>",
  "&#0;",
  "&#55357;",
  "&nbsp;",
  "&amp",
  "&",
  "<",
  ">",
  "/",
  " ",
  "\n",
  "\r",
  "\t",
  "\0",
  "\ufeff",
  "\u00a0",
  "text",
].map((piece) => Buffer.from(piece));
const BYTES = [0x00, 0xff, 0xc0, 0xe2, 0xed, 0xf0, 0x80].map((byte) => Buffer.from([byte]));

const DAMAGE = fc.record({
  kind: fc.constantFrom("insert", "insert", "insert", "cut", "repeat", "swap", "truncate", "overwrite"),
  /** Damage between two tags, rather than anywhere. */
  atTag: fc.boolean(),
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.double({ min: 0, max: 0.2, noNaN: true }),
  piece: fc.constantFrom(...PIECES, ...BYTES),
});

type Damage = typeof DAMAGE extends fc.Arbitrary<infer T> ? T : never;

function damaged(page: Buffer, { kind, atTag, from, length, piece }: Damage): Buffer {
  const snap = (index: number) => {
    const tag = atTag ? page.indexOf("<", index) : index;
    return tag < 0 ? page.length : tag;
  };
  const start = snap(Math.floor(from * page.length));
  const behind = (distance: number) => Math.min(page.length, start + Math.floor(distance * page.length));
  const end = Math.max(start, snap(behind(length * length)));
  const [before, middle, after] = [page.subarray(0, start), page.subarray(start, end), page.subarray(end)];
  switch (kind) {
    case "insert":
      return Buffer.concat([before, piece, middle, after]);
    case "cut":
      return Buffer.concat([before, after]);
    case "repeat":
      return Buffer.concat([before, middle, middle, after]);
    case "swap":
      return Buffer.concat([before, after.subarray(0, middle.length), middle, after.subarray(middle.length)]);
    case "truncate":
      return before;
    default:
      return Buffer.concat([before, piece, after]);
  }
}

/** Where each tag of the page begins. */
export function tagsOf(page: Buffer): readonly number[] {
  return [...page.toString("latin1").matchAll(/</g)].map(({ index }) => index);
}

/** Where each element of the page, the root too, begins and ends. */
export function elementsOf(page: Buffer): readonly { readonly start: number; readonly end: number }[] {
  const open: number[] = [];
  const elements: { start: number; end: number }[] = [];
  for (const { 0: tag, index } of page.toString("latin1").matchAll(/<[^?>][^>]*>/g)) {
    if (!tag.startsWith("</")) open.push(index);
    if (tag.startsWith("</") || tag.endsWith("/>")) elements.push({ start: open.pop() ?? 0, end: index + tag.length });
  }
  return elements;
}

/** Sound pages, damaged in up to three places. */
export const DAMAGED_PAGE = fc
  .tuple(
    fc.oneof(
      ANY_PAGE,
      fc.integer({ min: 1, max: 3 }).map((count) =>
        plainPage(
          Array.from({ length: count }, (_, index) => plainInterface(index)),
          "t",
        ),
      ),
    ),
    fc.array(DAMAGE, { minLength: 1, maxLength: 3 }),
  )
  .map(([page, damages]) => damages.reduce(damaged, Buffer.from(page)));
