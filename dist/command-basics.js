import { DEFAULT_PARALLELISM, EXIT, LOG_LEVELS, diagnosticsText, isShown, parseAllowances, parseParallelism, shownDiagnostics, withoutCommands } from "./basics.js";
const { once } = globalThis.process.getBuiltinModule("node:events");
function badUsage(summary, remedy = "Run plsync --help.") {
	return {
		code: "bad_usage",
		severity: "error",
		summary,
		remedy
	};
}
function command(one) {
	return one;
}
const CONFIG = {
	kind: "value",
	short: "c",
	value: "FILE",
	help: "the mappings file; default: mappings.yaml or mappings.yml in the working directory"
};
const JSON_OUTPUT = {
	kind: "flag",
	help: "print JSON instead of text"
};
const ONLY = {
	kind: "values",
	value: "GLOB",
	help: "only lists whose account/region/name matches; * stands for anything but a slash; repeatable",
	longest: 512
};
const ONLY_SOURCES = {
	kind: "values",
	value: "SG-ID",
	help: "only lists that this security group may feed; repeatable"
};
const VERBOSE = {
	kind: "flag",
	help: "show every entry"
};
const WIDE = {
	kind: "flag",
	help: "show all columns, however wide the terminal is"
};
const FULL_REFRESH = {
	kind: "flag",
	help: "read the entries of every list, even where the tag plsync:applied vouches for them"
};
const CAPACITY = {
	kind: "flag",
	help: "also ask what references each list, and show how many more entries each has room for"
};
const SNAPSHOT = {
	kind: "values",
	value: "FILE",
	help: "do not ask AWS, but take what `plsync plan --save-snapshot FILE` saved; repeatable"
};
const AUTO_APPROVE = {
	kind: "flag",
	help: "do not ask for approval"
};
const DETAILED_EXIT_CODE = {
	kind: "flag",
	help: "exit with 2 when changes are pending or held back"
};
const NOTIFY_STATE = {
	kind: "value",
	value: "FILE",
	help: "remember in FILE what people were told, so that only changes are told (without it every run tells all; see `notify` of the mappings file), and when syncs succeeded, so that it is said when they stop"
};
const ALLOW_REMOVALS = {
	kind: "values",
	value: "ADDRESS=COUNT",
	help: "let this list lose up to COUNT entries this once, whatever its limits say; repeatable"
};
const ALLOW_DELETE = {
	kind: "values",
	value: "ADDRESS",
	help: "let this list be deleted this once, whatever max_deletes says; repeatable"
};
function allowancesOf(given) {
	const { "allow-removals": removals, "allow-delete": deletes = [] } = given.options;
	const parsed = parseAllowances(removals, deletes);
	if (parsed.ok) return parsed;
	return wrong(`--allow-removals ${parsed.wrong} is not of the form ADDRESS=COUNT, for example network/eu-west-1/web=12`, given.command);
}
const TIMEOUT = {
	kind: "value",
	value: "TIME",
	help: "start no further changes after this time, such as 90s, 30m or 1h; default 30m"
};
const UNITS = {
	s: 1e3,
	m: 6e4,
	h: 36e5
};
function timeoutOf({ command, options }) {
	const text = options.timeout ?? "30m";
	const parts = /^(\d{1,6})([smh])$/.exec(text);
	const value = Number(parts?.[1]) * (UNITS[parts?.[2] ?? ""] ?? 0);
	return value > 0 ? {
		ok: true,
		value
	} : wrong(`--timeout ${text} is not a time like 90s, 30m or 1h`, command);
}
const { reads, writes } = DEFAULT_PARALLELISM;
const PARALLELISM = {
	kind: "value",
	value: "N",
	help: `how many account-regions to read, and lists to change, at a time; default ${reads} and ${writes}`
};
function parallelismOf({ command, options }) {
	const text = options.parallelism;
	const value = text === void 0 ? DEFAULT_PARALLELISM : parseParallelism(text);
	return value === void 0 ? wrong(`--parallelism ${text} is not a whole number from 1 to ${64}`, command) : {
		ok: true,
		value
	};
}
function wrong(summary, command) {
	return {
		ok: false,
		diagnostic: badUsage(summary, `Run plsync ${command} --help.`)
	};
}
const PLAIN_WIDTH = 120;
const NARROWEST = 40;
function stopWith(diagnostics, terminal) {
	terminal.report(diagnostics);
	return EXIT.incomplete;
}
function styleOf(stream, options, environment) {
	const wanted = options.color ?? !environment.NO_COLOR;
	const forced = environment.FORCE_COLOR !== void 0 && ![
		"",
		"0",
		"false"
	].includes(environment.FORCE_COLOR);
	return {
		width: Math.max(NARROWEST, (stream.isTTY ? stream.columns : Number(environment.COLUMNS)) || PLAIN_WIDTH),
		color: wanted && (stream.isTTY === true || forced) && environment.TERM !== "dumb",
		verbose: options.verbose,
		wide: options.wide ?? false
	};
}
function nodeTerminal(environment, options) {
	const { stdout, stderr } = process;
	const safe = environment.GITHUB_ACTIONS === "true" ? withoutCommands : (text) => text;
	const style = {
		out: styleOf(stdout, options, environment),
		err: styleOf(stderr, options, environment)
	};
	return {
		environment,
		style,
		live: stderr.isTTY === true && environment.TERM !== "dumb" && isShown("info", options.level),
		out: (text) => void stdout.write(safe(text)),
		drained: async () => {
			if (stdout.writableNeedDrain) await once(stdout, "drain").catch(() => void 0);
		},
		note: (level, text) => {
			if (isShown(level, options.level)) stderr.write(safe(text));
		},
		report: (diagnostics) => {
			stderr.write(safe(diagnosticsText(shownDiagnostics(diagnostics, options.level), style.err)));
		},
		get canAsk() {
			return process.stdin.isTTY === true;
		},
		ask: async (question) => {
			const { stdin } = process;
			if (stdin.isTTY !== true) return void 0;
			const { createInterface } = await import("node:readline/promises");
			const prompt = createInterface({
				input: stdin,
				output: stderr
			});
			try {
				return await new Promise((resolve) => {
					const unanswered = () => {
						stderr.write("\n");
						resolve(null);
					};
					prompt.once("close", unanswered);
					prompt.question(question).then((answer) => {
						prompt.off("close", unanswered);
						resolve(answer);
					}, () => void 0);
				});
			} finally {
				prompt.close();
			}
		}
	};
}
const SUMMARIES = {
	init: "write a first mappings file and its workflows, after asking what they should say",
	import: "write mappings for lists that exist, from what AutoSG2PL or Terraform knows of them, or from AWS",
	accounts: "show which accounts of an organisation the mappings file lacks, and which of its own are gone",
	validate: "check the mappings file, without calling AWS",
	plan: "read AWS and show what would change; nothing is written",
	apply: "apply a saved plan, or make a new one and apply it after asking",
	sync: "apply only entry changes, to lists whose settings are applied already; for schedules",
	list: "show the lists that the file makes, as AWS has them now, or those that have an address",
	explain: "say why an address is in the lists of the file, since when, and who can use it; or what keeps it out",
	history: "show the versions of a list, what each changed, and which runs made them",
	rollback: "go back to an older version of a list, after showing the difference, and hold it there",
	hold: "stop all changes to a list until it is released, or until a reviewed apply changes its settings",
	release: "end the hold of a list, so that it follows the file again",
	show: "show saved plans, without calling AWS; several are joined into one, and so are the reports of a plan",
	matrix: "divide the accounts of the file, or the changes of a plan, among several jobs",
	observe: "read the accounts of one of several jobs, and save what AWS says for a plan of all",
	iam: "print the least-privilege roles that the mappings file needs, without calling AWS",
	completion: "print the completion script of a shell: bash, zsh or fish",
	demo: "see plsync at work on an embedded AWS simulator, without an AWS account"
};
function isCommandName(word) {
	return Object.hasOwn(SUMMARIES, word);
}
const GLOBAL_OPTIONS = {
	"log-level": {
		kind: "value",
		value: "LEVEL",
		choices: LOG_LEVELS,
		help: "how much to say on standard error: error, warn, info or debug; default info"
	},
	"no-color": {
		kind: "flag",
		help: "no colours, as with the variable NO_COLOR"
	},
	help: {
		kind: "flag",
		short: "h",
		help: "show this help"
	}
};
const TOPICS = {
	format: "every key of the mappings file, with its default",
	limits: "what is held back until a person allows it, and how it is allowed",
	"exit-codes": "how plsync ends, and what scripts can tell from it"
};
function isTopicName(word) {
	return Object.hasOwn(TOPICS, word);
}
export { ALLOW_DELETE, ALLOW_REMOVALS, AUTO_APPROVE, CAPACITY, CONFIG, DETAILED_EXIT_CODE, FULL_REFRESH, GLOBAL_OPTIONS, JSON_OUTPUT, NOTIFY_STATE, ONLY, ONLY_SOURCES, PARALLELISM, SNAPSHOT, SUMMARIES, TIMEOUT, TOPICS, VERBOSE, WIDE, allowancesOf, badUsage, command, isCommandName, isTopicName, nodeTerminal, parallelismOf, stopWith, timeoutOf };
