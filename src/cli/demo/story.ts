// Tells the story of plsync demo: runs the same commands as on a terminal, on an embedded AWS of their own. In chaos, a command
// that does not succeed is run again.
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { EXIT, type ExitCode } from "../../engine/exit-code.ts";
import { pageUrl } from "../../model/version.ts";
import { paletteOf } from "../../render/terminal/palette.ts";
import { wrap } from "../../render/width.ts";
import type { Simulator } from "../../simulator/simulator.ts";
import { Clock } from "../../simulator/world/clock.ts";
import type { RunCommand } from "../command.ts";
import type { Terminal } from "../terminal.ts";
import { troubleText } from "./chaos.ts";
import { storyTerminals } from "./condensed.ts";
import { startExample } from "./example.ts";
import { AFTERMATH, FILE, type Scene, scenes } from "./scenes.ts";

const EXAMPLE = fileURLToPath(new URL("../mappings.example.yaml", import.meta.url));

const END = `That was the whole story. demo --full shows all that the commands print, and demo --serve keeps the simulator up. How to begin with your own account: ${pageUrl("first-list.md")}`;

/** How often a command is run at most. */
const TRIES = 5;

/** A saved plan may be stale by now, so a new one is made. */
function again(scene: Scene): Scene {
  const { line } = scene;
  const planned = line.indexOf("--plan");
  return {
    ...(scene.code === undefined ? {} : { code: scene.code }),
    says: "With that much trouble it could not finish, so it is run again: plsync looks at what is there and continues from it.",
    line: planned < 0 ? line : [...line.slice(0, planned), ...line.slice(planned + 2), "--auto-approve"],
  };
}

/** Where the story is told. */
interface Stage {
  readonly runCommand: RunCommand;
  readonly terminal: Terminal;
  /** What a command is given in place of its own. */
  readonly terminalFor: (terminal: Terminal) => Terminal;
}

async function tell(scene: Scene, { runCommand, terminal, terminalFor }: Stage): Promise<ExitCode> {
  const palette = paletteOf(terminal.style.out);
  scene.before?.();
  const said = wrap(scene.says, Math.min(100, terminal.style.out.width - 2)).map((line) => palette.quiet(`# ${line}`));
  terminal.out(`\n${said.join("\n")}\n${palette.title(`$ plsync ${scene.line.join(" ")}`)}\n`);
  return runCommand(scene.line, process.env, terminalFor);
}

function expected({ code = EXIT.ok }: Scene): ExitCode {
  return code;
}

async function tellUntilDone(scene: Scene, stage: Stage): Promise<ExitCode> {
  let code = await tell(scene, stage);
  for (let tries = 1; code !== expected(scene) && tries < TRIES; tries++) {
    code = await tell(again(scene), stage);
  }
  return code;
}

async function tellAll({ world, faults, calls }: Simulator, chaos: boolean, stage: Stage): Promise<ExitCode> {
  for (const scene of scenes(world, chaos)) {
    const code = await (chaos ? tellUntilDone : tell)(scene, stage);
    if (code !== expected(scene)) return code === EXIT.ok ? EXIT.incomplete : code;
  }
  if (!chaos) return EXIT.ok;
  faults.calm();
  for (const scene of AFTERMATH) {
    const code = await tell(scene, stage);
    if (code !== EXIT.ok) return code;
  }
  stage.terminal.out(`\n${troubleText(calls)}`);
  return EXIT.ok;
}

/** Runs the commands of the story one by one; answers the exit code of the first that does not end as it should, or 0. */
export async function tellStory(
  { chaos, full }: { readonly chaos: boolean; readonly full: boolean },
  terminal: Terminal,
  runCommand: RunCommand,
): Promise<ExitCode> {
  const { simulator, environment } = await startExample(Clock.virtual(), { chaos, open: false });
  const stage = { runCommand, terminal, terminalFor: storyTerminals(full) };
  // Commands and the SDK read the environment and the working directory of the process.
  const directory = mkdtempSync(join(tmpdir(), "plsync-demo-"));
  copyFileSync(EXAMPLE, join(directory, FILE));
  process.chdir(directory);
  Object.assign(process.env, environment);
  try {
    const code = await tellAll(simulator, chaos, stage);
    if (code !== EXIT.ok) return code;
    terminal.out(`\n${wrap(END, terminal.style.out.width).join("\n")}\n`);
    return EXIT.ok;
  } finally {
    rmSync(directory, { recursive: true, force: true });
    await simulator.close();
  }
}
