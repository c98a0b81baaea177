import { EXIT } from "./basics.js";
import { GLOBAL_OPTIONS, SUMMARIES, TOPICS, badUsage, command, stopWith } from "./command-basics.js";
const SHELLS = [
	"bash",
	"zsh",
	"fish"
];
function valueWords({ kind, value = "", choices }) {
	if (kind === "flag") return void 0;
	return choices ?? (/FILE/.test(value) ? "file" : "none");
}
function optionWords([name, definition]) {
	const { short, help } = definition;
	return {
		name,
		...short === void 0 ? {} : { short },
		help,
		value: valueWords(definition)
	};
}
function operandWords({ name, operands }) {
	if (name === "completion") return SHELLS;
	return /json|FILE/i.test(operands?.shown ?? "") ? "file" : "none";
}
function commandWords(definitions) {
	const commands = definitions.map((definition) => ({
		name: definition.name,
		help: SUMMARIES[definition.name],
		options: [...Object.entries(definition.options), ...Object.entries(GLOBAL_OPTIONS)].map(optionWords),
		operands: operandWords(definition)
	}));
	const topics = [...Object.keys(TOPICS), ...definitions.map(({ name }) => name)];
	return [...commands, {
		name: "help",
		help: "show what a command or a topic is about",
		options: [],
		operands: topics
	}];
}
const HEAD = "# Completion of plsync, as `plsync completion` prints it: print it again after an update.\n";
const quoted = (text) => `'${text.replaceAll("'", `'\\''`)}'`;
const spellings = ({ name, short }) => short === void 0 ? [`--${name}`] : [`-${short}`, `--${name}`];
function bashValues(words) {
	if (words === "file") return "COMPREPLY=($(compgen -f -- \"$word\"))";
	return words === "none" ? "COMPREPLY=()" : `COMPREPLY=($(compgen -W ${quoted(words.join(" "))} -- "$word"))`;
}
function bashCommand({ name, options, operands }) {
	const cases = options.flatMap((option) => option.value === void 0 ? [] : [`        ${spellings(option).join("|")}) ${bashValues(option.value)}; return ;;\n`]);
	const flags = options.flatMap(spellings).join(" ");
	return `    ${name})
${cases.length === 0 ? "" : `      case "$before" in\n${cases.join("")}      esac\n`}      if [[ "$word" == -* ]]; then COMPREPLY=($(compgen -W ${quoted(flags)} -- "$word")); return; fi
      ${bashValues(operands)}
      ;;
`;
}
function bash(commands) {
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
const zshHelp = (help) => help.replace(/[[\]:\\]/g, "\\$&");
function zshValues(words) {
	return words === "file" ? "file:_files" : words === "none" ? "value: " : `value:(${words.join(" ")})`;
}
function zshOption(option) {
	const [first = "", second] = spellings(option);
	const value = option.value === void 0 ? "" : `:${zshValues(option.value)}`;
	const rest = quoted(`[${zshHelp(option.help)}]${value}`);
	return second === void 0 ? `${quoted("*")}${first}${rest}` : `${quoted("*")}{${first},${second}}${rest}`;
}
function zshCommand({ name, options, operands }) {
	const operand = operands === "none" ? [] : [quoted(`*:${zshValues(operands)}`)];
	return `    ${name})\n      _arguments -s${[...options.map(zshOption), ...operand].map((word) => ` \\\n        ${word}`).join("")}\n      ;;\n`;
}
function zsh(commands) {
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
function fishValues(words) {
	return words === "file" ? " -r -F" : words === "none" ? " -x" : ` -x -a ${quoted(words.join(" "))}`;
}
function fishCommand({ name, options, operands }) {
	const when = `complete -c plsync -n ${quoted(`__fish_seen_subcommand_from ${name}`)}`;
	return [...operands === "none" ? [] : [operands === "file" ? `${when} -F` : `${when} -a ${quoted(operands.join(" "))}`], ...options.map(({ name: long, short, help, value }) => {
		const letter = short === void 0 ? "" : ` -s ${short}`;
		return `${when} -l ${long}${letter}${value === void 0 ? "" : fishValues(value)} -d ${quoted(help)}`;
	})];
}
function fish(commands) {
	const names = commands.map(({ name, help }) => `complete -c plsync -n __fish_use_subcommand -a ${name} -d ${quoted(help)}`);
	return `${HEAD}${[
		"complete -c plsync -f",
		...names,
		...commands.flatMap(fishCommand)
	].join("\n")}\n`;
}
const SCRIPTS = new Map(Object.entries({
	bash,
	zsh,
	fish
}).map(([shell, script]) => [shell, (definitions) => script(commandWords(definitions))]));
const completion = command({
	name: "completion",
	operands: {
		shown: "SHELL",
		least: 1,
		most: 1
	},
	options: {},
	notes: [
		"bash: add `source <(plsync completion bash)` to ~/.bashrc.",
		"zsh: save it as _plsync in a directory of $fpath, before compinit runs.",
		"fish: save it as ~/.config/fish/completions/plsync.fish."
	],
	run: async ({ operands }, terminal, runCommand) => {
		const [shell = ""] = operands;
		const script = SCRIPTS.get(shell);
		if (script === void 0) {
			const known = [...SCRIPTS.keys()].join(", ");
			return stopWith([badUsage(`plsync completes no commands in ${shell}`, `It does in ${known}.`)], terminal);
		}
		terminal.out(script(await runCommand.definitions()));
		return EXIT.ok;
	}
});
export { completion };
