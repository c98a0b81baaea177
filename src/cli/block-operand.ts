// An address or a CIDR on the command line.
import { type Cidr, mappedIPv4, readCidr } from "../model/cidr.ts";
import { badUsage, type Parsed } from "./arguments.ts";

/**
 * The block that a person means: `10.1.2.3`, `10.1.0.0/16`, `2001:db8::1`. `::ffff:10.1.2.3` is 10.1.2.3, as programs that listen for both
 * families log it: no packet has such an address. `command`: for the message.
 */
export function blockOf(text: string, command: string): Parsed<Cidr> {
  const cidr = readCidr(text);
  if (cidr !== undefined) return { ok: true, value: mappedIPv4(cidr) ?? cidr };
  const remedy = `Write 10.1.2.3, 10.1.0.0/16 or 2001:db8::1, for example; plsync ${command} --help says more.`;
  return { ok: false, diagnostic: badUsage(`${text} is neither an address nor a CIDR`, remedy) };
}
