// What hold, release and rollback share: the one list that their operand names.
import { EXIT, type ExitCode } from "../engine/exit-code.ts";
import { type FoundList, findList } from "../engine/find-list.ts";
import type { Asking } from "../engine/rollback-room.ts";
import type { Arguments } from "./arguments.ts";
import { loadForList, type OPERATOR_ROLE } from "./operator-role.ts";
import type { CONFIG } from "./options.ts";
import { connectAws } from "./session.ts";
import { stopWith, type Terminal } from "./terminal.ts";

/** Finds the list, hands it to `act` with whom to ask about what references it, and closes the connection afterwards. When it cannot be found, that is reported. */
export async function withList(
  given: Arguments<{ readonly config: typeof CONFIG; readonly "operator-role": typeof OPERATOR_ROLE }>,
  terminal: Terminal,
  act: (found: FoundList, asking: Asking) => Promise<ExitCode>,
): Promise<ExitCode> {
  const configuration = loadForList(given, terminal);
  if (configuration === undefined) return EXIT.incomplete;
  const aws = await connectAws(configuration, terminal);
  if (aws === undefined) return EXIT.incomplete;
  try {
    const found = await findList(given.operands[0] ?? "", configuration, aws.writers);
    const asking = { accounts: configuration.accounts, readers: aws.readers };
    return found.ok ? await act(found.value, asking) : stopWith([found.diagnostic], terminal);
  } finally {
    aws.close();
  }
}
