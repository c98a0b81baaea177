// An address or a CIDR on the command line.
import { blockAt, type Cidr, parseAddress, readCidr } from "../model/cidr.ts";
import { badUsage, type Parsed } from "./arguments.ts";

/** The block that a person means: `10.1.2.3`, `10.1.0.0/16`, `2001:db8::1`. `command`: for the message. */
export function blockOf(text: string, command: string): Parsed<Cidr> {
  const address = parseAddress(text);
  if (address !== undefined) return { ok: true, value: blockAt(address, typeof address === "number" ? 32 : 128) };
  const cidr = readCidr(text);
  if (cidr !== undefined) return { ok: true, value: cidr };
  const remedy = `Write 10.1.2.3, 10.1.0.0/16 or 2001:db8::1, for example; plsync ${command} --help says more.`;
  return { ok: false, diagnostic: badUsage(`${text} is neither an address nor a CIDR`, remedy) };
}
