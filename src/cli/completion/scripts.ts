// The completion scripts. They hold all words, so that completing starts no plsync.
import type { CommandDefinition } from "../definition.ts";
import { type CommandWords, commandWords, type OptionWords, type ValueWords } from "./words.ts";

const HEAD = "# Completion of plsync, as `plsync completion` prints it: print it again after an update.\n";

/** Inside single quotes, of all three shells. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

const spellings = ({ name, short }: OptionWords): readonly string[] =>
  short === undefined ? [`--${name}`] : [`-${short}`, `--${name}`];

function bashValues(words: ValueWords): string {
  if (words === "file") return 'COMPREPLY=($(compgen -f -- "$word"))';
  return words === "none" ? "COMPREPLY=()" : `COMPREPLY=($(compgen -W ${quoted(words.join(" "))} -- "$word"))`;
}

function bashCommand({ name, options, operands }: CommandWords): string {
  const cases = options.flatMap((option) =>
    option.value === undefined
      ? []
      : [`        ${spellings(option).join("|")}) ${bashValues(option.value)}; return ;;\n`],
  );
  const flags = options.flatMap(spellings).join(" ");
  const before = cases.length === 0 ? "" : `      case "$before" in\n${cases.join("")}      esac\n`;
  return `    ${name})
${before}      if [[ "$word" == -* ]]; then COMPREPLY=($(compgen -W ${quoted(flags)} -- "$word")); return; fi
      ${bashValues(operands)}
      ;;
`;
}

function bash(commands: readonly CommandWords[]): string {
  return `${HEAD}_plsync() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD - 1]}"
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W ${quoted(commands.map(({ name }) => name).join(" "))} -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${commands.map(bashCommand).join("")}  esac
}
complete -o filenames -o bashdefault -F _plsync plsync
`;
}

/** In descriptions of zsh's \`_arguments\`, brackets and colons have a meaning. */
const zshHelp = (help: string): string => help.replace(/[[\]:\\]/g, "\\$&");

function zshValues(words: ValueWords): string {
  return words === "file" ? "file:_files" : words === "none" ? "value: " : `value:(${words.join(" ")})`;
}

function zshOption(option: OptionWords): string {
  const [first = "", second] = spellings(option);
  const value = option.value === undefined ? "" : `:${zshValues(option.value)}`;
  const rest = quoted(`[${zshHelp(option.help)}]${value}`);
  return second === undefined ? `${quoted("*")}${first}${rest}` : `${quoted("*")}{${first},${second}}${rest}`;
}

function zshCommand({ name, options, operands }: CommandWords): string {
  const operand = operands === "none" ? [] : [quoted(`*:${zshValues(operands)}`)];
  const words = [...options.map(zshOption), ...operand];
  return `    ${name})\n      _arguments -s${words.map((word) => ` \\\n        ${word}`).join("")}\n      ;;\n`;
}

function zsh(commands: readonly CommandWords[]): string {
  const names = commands.map(({ name, help }) => `    ${quoted(`${name}:${help.replaceAll(":", "\\:")}`)}\n`);
  return `#compdef plsync
${HEAD}_plsync() {
  local -a commands
  commands=(
${names.join("")}  )
  if ((CURRENT == 2)); then
    _describe -t commands command commands
    return
  fi
  local name=\${words[2]}
  shift words
  ((CURRENT--))
  case $name in
${commands.map(zshCommand).join("")}  esac
}
if [[ $funcstack[1] == _plsync ]]; then _plsync "$@"; else compdef _plsync plsync; fi
`;
}

function fishValues(words: ValueWords): string {
  return words === "file" ? " -r -F" : words === "none" ? " -x" : ` -x -a ${quoted(words.join(" "))}`;
}

function fishCommand({ name, options, operands }: CommandWords): readonly string[] {
  const when = `complete -c plsync -n ${quoted(`__fish_seen_subcommand_from ${name}`)}`;
  const own =
    operands === "none" ? [] : [operands === "file" ? `${when} -F` : `${when} -a ${quoted(operands.join(" "))}`];
  return [
    ...own,
    ...options.map(({ name: long, short, help, value }) => {
      const letter = short === undefined ? "" : ` -s ${short}`;
      return `${when} -l ${long}${letter}${value === undefined ? "" : fishValues(value)} -d ${quoted(help)}`;
    }),
  ];
}

function fish(commands: readonly CommandWords[]): string {
  const names = commands.map(
    ({ name, help }) => `complete -c plsync -n __fish_use_subcommand -a ${name} -d ${quoted(help)}`,
  );
  return `${HEAD}${["complete -c plsync -f", ...names, ...commands.flatMap(fishCommand)].join("\n")}\n`;
}

/** The script of each shell, from the definitions of all commands. */
export const SCRIPTS: ReadonlyMap<string, (definitions: readonly CommandDefinition[]) => string> = new Map(
  Object.entries({ bash, zsh, fish }).map(([shell, script]) => [
    shell,
    (definitions) => script(commandWords(definitions)),
  ]),
);
