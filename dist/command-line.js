import { EXIT, LOG_LEVELS, VERSION, fold, isLogLevel, nearest, wrap } from "./basics.js";
import { GLOBAL_OPTIONS, SUMMARIES, TOPICS, badUsage, isCommandName, isTopicName, nodeTerminal } from "./command-basics.js";
const { parseArgs } = globalThis.process.getBuiltinModule("node:util");
const COMMANDS = {
	init: async () => (await import("./command-init.js")).init,
	import: async () => (await import("./command-import.js")).importCommand,
	accounts: async () => (await import("./command-accounts.js")).accounts,
	validate: async () => (await import("./command-validate.js")).validate,
	plan: async () => (await import("./command-plan.js")).plan,
	apply: async () => (await import("./command-apply.js")).apply,
	sync: async () => (await import("./command-sync.js")).sync,
	list: async () => (await import("./command-list.js")).list,
	explain: async () => (await import("./command-explain.js")).explain,
	history: async () => (await import("./command-history.js")).history,
	rollback: async () => (await import("./command-rollback.js")).rollback,
	hold: async () => (await import("./command-hold.js")).hold,
	release: async () => (await import("./command-release.js")).release,
	show: async () => (await import("./command-show.js")).show,
	matrix: async () => (await import("./command-matrix.js")).matrix,
	observe: async () => (await import("./command-observe.js")).observe,
	iam: async () => (await import("./command-iam.js")).iam,
	completion: async () => (await import("./command-completion.js")).completion,
	demo: async () => (await import("./command-demo.js")).demo
};
const NARROWEST = 30;
const BELOW = "      ";
function indented(text, width) {
	return wrap(text, Math.max(NARROWEST, width - 6)).map((line) => `${BELOW}${line}\n`).join("");
}
function column(rows, width) {
	const left = Math.max(...rows.map(([name]) => name.length));
	const right = width - left - 4;
	if (right < NARROWEST) return rows.map(([name, text]) => `  ${name.trim()}\n${indented(text, width)}`).join("");
	return rows.flatMap(([name, text]) => wrap(text, right).map((line, part) => `  ${(part === 0 ? name : "").padEnd(left)}  ${line}\n`)).join("");
}
function paragraph(text, width) {
	return wrap(text, Math.max(NARROWEST, width)).map((line) => `${line}\n`).join("");
}
function optionRow([name, { short, value, help }]) {
	const long = value === void 0 ? `--${name}` : `--${name} ${value}`;
	return [short === void 0 ? `    ${long}` : `-${short}, ${long}`, help];
}
function overview(width) {
	const says = (text) => paragraph(text, width);
	return `${says("plsync keeps AWS prefix lists equal to the members of security groups, from a reviewed mappings.yaml.")}
Usage: plsync COMMAND [OPTIONS]

Commands:
${column(Object.entries(SUMMARIES), width)}
Global options:
${column(Object.entries(GLOBAL_OPTIONS).map(optionRow), width)}
Topics of plsync help:
${column(Object.entries(TOPICS), width)}
${says("Run plsync COMMAND --help for the options of a command, plsync --version for the version.")}`;
}
function commandHelp({ name, operands, options, notes = [] }, width) {
	const summary = SUMMARIES[name];
	const usage = [
		"plsync",
		name,
		"[OPTIONS]",
		...operands === void 0 ? [] : [operands.shown]
	].join(" ");
	const rows = [...Object.entries(options), ...Object.entries(GLOBAL_OPTIONS)].map(optionRow);
	const end = notes.map((note) => paragraph(note, width)).join("");
	return `${fold(`Usage: ${usage}`, width, BELOW)}

${paragraph(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`, width)}
Options:
${column(rows, width)}${end === "" ? "" : `\n${end}`}`;
}
const OPTIONS = {
	"--dry-run": "`plsync plan` shows what apply would do, and writes nothing.",
	"--check": "`plsync plan --detailed-exitcode` ends with 2 when something would change.",
	"--diff": "`plsync plan` shows what would change.",
	"--target": "`--only account/region/name` narrows a run to some lists.",
	"--list": "`--only account/region/name` narrows a run to some lists.",
	"-y": "`--auto-approve` applies without asking.",
	"--yes": "`--auto-approve` applies without asking.",
	"-auto-approve": "`--auto-approve` applies without asking.",
	"--force": "`--auto-approve` applies without asking; what a limit holds back needs --allow-removals or --allow-delete.",
	"-f": "`-c FILE` names the mappings file.",
	"--file": "`-c FILE` names the mappings file.",
	"--profile": "Set AWS_PROFILE: plsync takes credentials from the environment.",
	"--region": "Regions are in mappings.yaml, and AWS_REGION says where plsync signs in.",
	"--refresh": "`--full-refresh` reads the entries of every list.",
	"--debug": "`--log-level debug` shows every call."
};
function instead(option) {
	return Object.hasOwn(OPTIONS, option) ? OPTIONS[option] : void 0;
}
function isMappingsFile(word) {
	return /\.ya?ml$/i.test(word);
}
function wrong(summary, remedy) {
	return {
		kind: "wrong",
		diagnostic: badUsage(summary, remedy)
	};
}
function suggestion(word, known) {
	const meant = nearest(word, known);
	return meant === void 0 ? "" : ` Did you mean ${meant}?`;
}
async function commandNamed(word) {
	return isCommandName(word) ? COMMANDS[word]() : void 0;
}
function noCommand(word) {
	const names = Object.keys(SUMMARIES);
	return word.startsWith("-") ? wrong(`the command comes first: plsync COMMAND ${word}`, `The commands are ${names.join(", ")}.`) : wrong(`plsync has no command ${word}`, `The commands are ${names.join(", ")}.${suggestion(word, names)}`);
}
function noTopic(word) {
	const topics = Object.keys(TOPICS);
	const names = Object.keys(SUMMARIES);
	const remedy = `There is help about ${topics.join(", ")}, and about the commands ${names.join(", ")}.`;
	return wrong(`plsync has no help about ${word}`, `${remedy}${suggestion(word, [...topics, ...names])}`);
}
async function parseLine(argv) {
	const [first, ...rest] = argv;
	if (first === void 0 || first === "help" || first === "--help" || first === "-h") {
		const [topic] = rest;
		if (topic === void 0) return { kind: "help" };
		if (isTopicName(topic)) return {
			kind: "topic",
			topic
		};
		const command = await commandNamed(topic);
		return command === void 0 ? noTopic(topic) : {
			kind: "help",
			command
		};
	}
	if (first === "version" || first === "--version" || first === "-v") return { kind: "version" };
	const command = await commandNamed(first);
	return command === void 0 ? noCommand(first) : parseCommand(command, rest);
}
function parserOptions(options) {
	return Object.fromEntries(Object.entries(options).map(([name, { kind, short }]) => [name, {
		type: kind === "flag" ? "boolean" : "string",
		multiple: kind === "values",
		...short === void 0 ? {} : { short }
	}]));
}
function lacksValue(value, inline) {
	return value === void 0 || value === "" || inline !== true && /^-./.test(value);
}
function sortWords(command, definitions, rest) {
	const help = helpOf(command);
	const options = parserOptions(definitions);
	const { tokens } = parseArgs({
		args: [...rest],
		options,
		allowPositionals: true,
		strict: false,
		tokens: true
	});
	const given = new Map();
	const operands = [];
	for (const token of tokens) {
		if (token.kind === "positional") operands.push(token.value);
		if (token.kind !== "option") continue;
		const definition = Object.hasOwn(definitions, token.name) ? definitions[token.name] : void 0;
		if (definition === void 0) {
			const known = Object.keys(definitions).map((name) => `--${name}`);
			return wrong(`plsync ${command.name} has no option ${token.rawName}`, instead(token.rawName) ?? `${help}${suggestion(token.rawName, known)}`);
		}
		if (definition.kind === "flag" && token.value !== void 0) return wrong(`${token.rawName} takes no value`, help);
		if (definition.kind !== "flag" && lacksValue(token.value, token.inlineValue)) return wrong(`${token.rawName} needs a value: ${token.rawName} ${definition.value}`, help);
		const { kind, longest = Number.POSITIVE_INFINITY } = definition;
		if ((token.value?.length ?? 0) > longest) return wrong(`${token.rawName} takes at most ${longest} characters`, help);
		const values = given.get(token.name) ?? [];
		if (kind === "value" && values.length > 0) return wrong(`${token.rawName} can be given only once`, help);
		given.set(token.name, [...values, token.value ?? ""]);
	}
	return {
		operands,
		given
	};
}
function helpOf({ name }) {
	return `Run plsync ${name} --help.`;
}
function optionValue({ kind }, values) {
	switch (kind) {
		case "flag": return values !== void 0;
		case "value": return values?.[0];
		case "values": return values ?? [];
	}
}
function parseCommand(command, rest) {
	const words = sortWords(command, {
		...command.options,
		...GLOBAL_OPTIONS
	}, rest);
	if ("kind" in words) return words;
	const { operands, given } = words;
	if (given.has("help")) return {
		kind: "help",
		command
	};
	const help = helpOf(command);
	const { shown, least, most } = command.operands ?? {
		shown: "",
		least: 0,
		most: 0
	};
	const file = operands.slice(most).find(isMappingsFile);
	if (file !== void 0 && Object.hasOwn(command.options, "config")) {
		const remedy = `Name the mappings file with -c: plsync ${command.name} -c ${file}`;
		return wrong(`plsync ${command.name}: unexpected argument "${file}"`, remedy);
	}
	if (operands.length > most) return wrong(`plsync ${command.name}: unexpected argument "${operands[most]}"`, help);
	if (operands.length < least) return wrong(`plsync ${command.name} needs ${shown}`, help);
	const level = given.get("log-level")?.[0] ?? "info";
	if (!isLogLevel(level)) return wrong(`--log-level ${level} is not one of ${LOG_LEVELS.join(", ")}`, help);
	const options = Object.fromEntries(Object.entries(command.options).map(([name, definition]) => [name, optionValue(definition, given.get(name))]));
	return {
		kind: "run",
		command,
		level,
		color: given.has("no-color") ? false : void 0,
		arguments: {
			command: command.name,
			operands,
			options
		}
	};
}
async function runCommand(argv, environment, terminalFor = (terminal) => terminal) {
	const parsed = await parseLine(argv);
	switch (parsed.kind) {
		case "version":
			process.stdout.write(`plsync ${VERSION}\n`);
			return EXIT.ok;
		case "help": {
			const terminal = nodeTerminal(environment, {
				level: "error",
				verbose: false
			});
			const { width } = terminal.style.out;
			terminal.out(parsed.command === void 0 ? overview(width) : commandHelp(parsed.command, width));
			return EXIT.ok;
		}
		case "topic": {
			const terminal = nodeTerminal(environment, {
				level: "error",
				verbose: false
			});
			const { topicText } = await import("./help-topics.js");
			terminal.out(topicText(parsed.topic, terminal.style.out.width));
			return EXIT.ok;
		}
		case "wrong":
			nodeTerminal(environment, {
				level: "error",
				verbose: false
			}).report([parsed.diagnostic]);
			return EXIT.incomplete;
		case "run": {
			const { command, arguments: given, level, color } = parsed;
			const { verbose, wide } = given.options;
			const terminal = nodeTerminal(environment, {
				level,
				verbose: verbose === true,
				wide: wide === true,
				...color === void 0 ? {} : { color }
			});
			return command.run(given, terminalFor(terminal), runCommand);
		}
	}
}
runCommand.definitions = () => Promise.all(Object.values(COMMANDS).map((load) => load()));
let unwritten;
for (const stream of [process.stdout, process.stderr]) stream.on("error", (error) => {
	if (error.code !== "EPIPE") unwritten ??= error.message;
});
process.once("exit", () => {
	if (unwritten === void 0) return;
	process.stderr.write(`Error: not all output could be written: ${unwritten}\n`);
	process.exitCode = 1;
});
try {
	process.exitCode = await runCommand(process.argv.slice(2), process.env);
} catch (error) {
	const trace = error instanceof Error ? error.stack : String(error);
	process.stderr.write(`This is a bug in plsync ${VERSION}. Please report it with the lines below, without any names that should stay private:\n${trace}\n`);
	process.exitCode = 1;
}
export {};
