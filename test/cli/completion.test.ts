// The completion scripts, made from the definitions of the commands and tried in the shells that are here.
import { execFileSync, spawnSync } from "node:child_process";
import { beforeAll, describe, expect, it } from "vitest";
import { SCRIPTS } from "../../src/cli/completion/scripts.ts";
import type { CommandDefinition } from "../../src/cli/definition.ts";
import { runCommand } from "../../src/cli/run-command.ts";

let definitions: readonly CommandDefinition[];
beforeAll(async () => {
  definitions = await runCommand.definitions();
});

function scriptOf(shell: string): string {
  return SCRIPTS.get(shell)?.(definitions) ?? "";
}

/** What bash offers for a line; the last word is the one that is completed. */
function offered(line: string): readonly string[] {
  const words = line.split(" ");
  const probe = `COMP_WORDS=(${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length - 1}; COMPREPLY=(); _plsync; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const out = execFileSync("bash", ["--norc", "-c", `${scriptOf("bash")}\n${probe}`], { encoding: "utf8" });
  return out.split("\n").filter((word) => word !== "");
}

describe("bash", () => {
  it("completes commands, and what help knows about", () => {
    expect(offered("plsync p")).toEqual(["plan"]);
    expect(offered("plsync ")).toEqual([...definitions.map(({ name }) => name), "help"]);
    expect(offered("plsync help ex")).toEqual(["exit-codes", "explain"]);
  });

  it("completes the options of a command and no other's", () => {
    expect(offered("plsync plan --f")).toEqual(["--full-refresh"]);
    expect(offered("plsync hold --f")).toEqual([]);
  });

  it("completes values: words, files, and nothing where plsync knows none", () => {
    expect(offered("plsync plan --log-level ")).toEqual(["error", "warn", "info", "debug"]);
    expect(offered("plsync plan --config package.j")).toEqual(["package.json"]);
    expect(offered("plsync show package.j")).toEqual(["package.json"]);
    expect(offered("plsync plan --only package.j")).toEqual([]);
    expect(offered("plsync completion z")).toEqual(["zsh"]);
  });
});

describe.each(["bash", "zsh", "fish"])("%s", (shell) => {
  it("has every command and every option", () => {
    const script = scriptOf(shell);
    for (const { name, options } of definitions) {
      expect(script).toContain(name);
      for (const option of Object.keys(options)) expect(script).toContain(option);
    }
  });

  it("is what the shell reads without an error, where it is installed", ({ skip }) => {
    const read = spawnSync(shell, ["-n"], { input: scriptOf(shell), encoding: "utf8" });
    if (read.error !== undefined) return skip(`${shell} is not installed`);
    expect({ code: read.status, said: read.stderr }).toEqual({ code: 0, said: "" });
  });
});
