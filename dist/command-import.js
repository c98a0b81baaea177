import { EXIT, counted, familyOf, formatCidr, listed, pageUrl, readCidr, visible } from "./basics.js";
import { isAccountId, isWellFormedRegion, withoutMark } from "./model.js";
import { isRecord, leftOut, notAnInput, writeMappings } from "./writing.js";
import { badUsage, command, stopWith } from "./command-basics.js";
import { NODE_FILE_SYSTEM, readStandardInput } from "./mappings-file.js";
const AUTOSG2PL_INPUT = "Write it with `aws ssm get-parameters-by-path --path /AutoSG2PL/SGs --recursive --output json`, in each Region in which AutoSG2PL runs.";
function placeOf$1(arn) {
	const [, , , region = "", accountId = ""] = typeof arn === "string" ? arn.split(":") : [];
	return {
		...isWellFormedRegion(region) ? { region } : {},
		...isAccountId(accountId) ? { accountId } : {}
	};
}
function parameterOf(written, given) {
	const { Name, Value, ARN } = isRecord(written) ? written : {};
	const skipped = "Remove it from the input if it is not one of AutoSG2PL's; otherwise write its mapping by hand.";
	if (typeof Name !== "string" || typeof Value !== "string") return {
		wrong: "a parameter without Name and Value",
		remedy: skipped
	};
	const [group = "", listRegion = ""] = Name.split("/").slice(-2);
	if (!/^sg-(?:[0-9a-f]{8}|[0-9a-f]{17})$/.test(group) || !isWellFormedRegion(listRegion)) return {
		wrong: `the parameter ${Name}: its name does not end with a security group and a Region`,
		remedy: skipped
	};
	if (!/^pl-(?:[0-9a-f]{8}|[0-9a-f]{17})$/.test(Value)) return {
		wrong: `the parameter ${Name}: its value is not the id of a prefix list`,
		remedy: skipped
	};
	const { accountId = given.accountId, region = given.region } = placeOf$1(ARN);
	if (accountId === void 0 || region === void 0) {
		const missing = [accountId === void 0 ? "--account ID" : "", region === void 0 ? "--region REGION" : ""];
		return {
			wrong: `the parameter ${Name}: it has no ARN that says where its group is`,
			remedy: `Add ${missing.filter((word) => word !== "").join(" and ")}.`
		};
	}
	return {
		name: Name,
		group,
		source: {
			accountId,
			region
		},
		list: {
			at: {
				accountId,
				region: listRegion
			},
			id: Value,
			name: group,
			family: "IPv4"
		}
	};
}
function readAutoSg2Pl(inputs, given) {
	const groups = new Map();
	const left = [];
	for (const { name, value } of inputs) {
		const written = Array.isArray(value) ? value : isRecord(value) ? value.Parameters : void 0;
		if (!Array.isArray(written)) return {
			ok: false,
			diagnostic: notAnInput(`${name} has no Parameters`, AUTOSG2PL_INPUT)
		};
		if (written.length === 0) return {
			ok: false,
			diagnostic: notAnInput(`${name} has no parameter in it`, AUTOSG2PL_INPUT, "AutoSG2PL keeps them in the account and Region of the security groups.")
		};
		if (isRecord(value) && value.NextToken !== void 0 && value.NextToken !== null) {
			const summary = `${name} is one page of several: more parameters follow`;
			return {
				ok: false,
				diagnostic: notAnInput(summary, `Leave out --no-paginate and --max-items. ${AUTOSG2PL_INPUT}`)
			};
		}
		for (const one of written) {
			const parameter = parameterOf(one, given);
			if ("wrong" in parameter) left.push(leftOut(`${name}: left out ${parameter.wrong}`, parameter.remedy));
			else {
				const problem = added(groups, parameter);
				if (problem !== void 0) left.push(leftOut(`${name}: left out ${problem}`, "Keep the one that is right."));
			}
		}
	}
	return {
		ok: true,
		imported: {
			mappings: [...groups.values()].map(mappingOf$1),
			leftOut: left
		}
	};
}
function added(groups, parameter) {
	const { name, group, source, list } = parameter;
	const key = `${source.accountId}/${source.region}/${group}`;
	const known = groups.get(key) ?? [];
	const same = known.find((other) => other.list.at.region === list.at.region);
	if (same !== void 0) return same.list.id === list.id ? void 0 : `the parameter ${name}: another says ${same.list.id}, it says ${list.id}`;
	groups.set(key, [...known, parameter]);
}
function mappingOf$1(parameters) {
	const [first] = parameters;
	if (first === void 0) throw new Error("a group has at least one parameter");
	const { group, source } = first;
	return {
		name: group,
		comment: `AutoSG2PL, ${counted(parameters.length, "list")}`,
		sources: [{
			kind: "groups",
			at: source,
			ids: [group],
			addresses: "private",
			delegatedPrefixes: false
		}],
		lists: parameters.map(({ list }) => list)
	};
}
const LIST = "aws_ec2_managed_prefix_list";
const ENTRY = "aws_ec2_managed_prefix_list_entry";
const TERRAFORM_INPUT = "Write it with `terraform show -json`, which prints the state, or `terraform show -json PLAN`, in the folder of the configuration.";
function records(value) {
	return Array.isArray(value) ? value.filter(isRecord) : [];
}
function resourcesOf({ resources }) {
	return records(resources).flatMap(({ address, mode, type, values }) => mode === "managed" && typeof type === "string" ? [{
		address: typeof address === "string" ? address : type,
		type,
		values: isRecord(values) ? values : {}
	}] : []);
}
function resourcesIn(root) {
	const modules = records([root]).slice();
	const found = [];
	for (let module = modules.pop(); module !== void 0; module = modules.pop()) {
		found.push(...resourcesOf(module));
		modules.push(...records(module.child_modules).toReversed());
	}
	return found;
}
function readTerraform(inputs, given) {
	const mappings = new Map();
	const left = [];
	for (const { name, value } of inputs) {
		const values = isRecord(value) ? value.planned_values ?? value.values : void 0;
		if (!isRecord(value) || value.format_version === void 0) {
			const what = isRecord(value) && value.serial !== void 0 && value.lineage !== void 0 ? "is a state file itself" : "is not what terraform show -json prints";
			return {
				ok: false,
				diagnostic: notAnInput(`${name} ${what}`, TERRAFORM_INPUT)
			};
		}
		const resources = isRecord(values) ? resourcesIn(values.root_module) : [];
		const lists = resources.filter(({ type }) => type === LIST);
		if (lists.length === 0) {
			const detail = `There is no resource ${LIST} in it.`;
			return {
				ok: false,
				diagnostic: notAnInput(`${name} has no prefix list`, TERRAFORM_INPUT, detail)
			};
		}
		const entries = resources.filter(({ type }) => type === ENTRY);
		const lost = entries.filter(({ values: { prefix_list_id: id } }) => typeof id !== "string");
		for (const list of lists) {
			const read = mappingOf(list, entries, given, lost);
			if ("wrong" in read) left.push(leftOut(`${name}: left out ${list.address}: ${read.wrong}`, read.remedy));
			else if (!mappings.has(read.id)) mappings.set(read.id, read.mapping);
		}
	}
	return {
		ok: true,
		imported: {
			mappings: [...mappings.values()],
			leftOut: left
		}
	};
}
function mappingOf({ address, values }, resources, given, lost) {
	const { id, name, address_family: family, max_entries: size, arn, owner_id: owner } = values;
	if (typeof id !== "string") return {
		wrong: "AWS does not have it yet",
		remedy: "Write its mapping by hand, and take it out of the plan."
	};
	if (!/^pl-(?:[0-9a-f]{8}|[0-9a-f]{17})$/.test(id)) return {
		wrong: "its id is not that of a prefix list",
		remedy: TERRAFORM_INPUT
	};
	if (typeof name !== "string" || family !== "IPv4" && family !== "IPv6") return {
		wrong: "its name or address family is missing",
		remedy: TERRAFORM_INPUT
	};
	const [, , , arnRegion = "", arnAccount = ""] = typeof arn === "string" ? arn.split(":") : [];
	const accountId = [
		owner,
		arnAccount,
		given.accountId
	].find((text) => typeof text === "string" && isAccountId(text));
	const region = [
		values.region,
		arnRegion,
		given.region
	].find((text) => typeof text === "string" && isWellFormedRegion(text));
	if (typeof accountId !== "string" || typeof region !== "string") return {
		wrong: "nothing says in which account and Region it is",
		remedy: "Add --account ID and --region REGION."
	};
	const own = resources.filter(({ values: { prefix_list_id: of } }) => of === id);
	const written = [...records(values.entry), ...own.map(({ values: entry }) => entry)];
	const cidrs = new Map();
	for (const entry of written) {
		const block = typeof entry.cidr === "string" ? readCidr(entry.cidr) : void 0;
		if (block === void 0 || familyOf(block) !== family) return {
			wrong: "the CIDR of an entry is not known before the apply",
			remedy: "Import the state instead: `terraform show -json` without a plan."
		};
		const cidr = formatCidr(block);
		const description = typeof entry.description === "string" ? withoutMark(entry.description) : "";
		const said = description === "" ? {} : { description };
		cidrs.set(cidr, {
			cidr,
			...cidrs.get(cidr),
			...said
		});
	}
	if (lost.length > 0 && own.length === 0) return {
		wrong: `${counted(lost.length, "entry")} of the plan may be its own, and their list is not known before the apply`,
		remedy: "Import the state instead: `terraform show -json` without a plan."
	};
	if (cidrs.size === 0) return {
		wrong: "it has no entries",
		remedy: "Write its mapping by hand, with what it should hold."
	};
	const maxEntries = typeof size === "number" ? { maxEntries: size } : {};
	return {
		id,
		mapping: {
			name,
			comment: `Terraform, ${address}`,
			sources: [{
				kind: "cidrs",
				cidrs: [...cidrs.values()]
			}],
			lists: [{
				at: {
					accountId,
					region
				},
				id,
				name,
				family,
				...maxEntries
			}]
		}
	};
}
function decoded(bytes) {
	const [first, second] = bytes;
	const encoding = first === 255 && second === 254 ? "utf-16le" : first === 254 && second === 255 ? "utf-16be" : "utf-8";
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return;
	}
}
function placeOf(text, error) {
	const position = /position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
	if (position === void 0) return "";
	const before = text.slice(0, Number(position)).split("\n");
	return ` at line ${before.length}, column ${(before.at(-1) ?? "").length + 1}`;
}
function jsonInput(name, bytes, expected) {
	const fail = (summary) => ({
		ok: false,
		diagnostic: notAnInput(summary, expected)
	});
	const text = decoded(bytes);
	if (text === void 0) return fail(`${name} is not text`);
	if (text.trim() === "") return fail(`${name} is empty`);
	try {
		return {
			ok: true,
			input: {
				name,
				value: JSON.parse(text)
			}
		};
	} catch (error) {
		return fail(`${name} is not JSON${placeOf(text, error)}`);
	}
}
const LARGEST_INPUT = 268435456;
function whyNot({ reason, detail }) {
	switch (reason) {
		case "missing": return "does not exist";
		case "directory": return "is a directory";
		case "denied": return "could not be read: permission denied";
		case "too-large": return `is larger than ${LARGEST_INPUT / 1024 / 1024} MiB`;
		default: return `could not be read: ${detail}`;
	}
}
function readInput(path, expected) {
	const wrong = (summary) => ({
		ok: false,
		diagnostic: badUsage(summary, expected)
	});
	if (path === "-" && process.stdin.isTTY) return wrong("nothing is piped into standard input");
	const name = path === "-" ? "standard input" : visible(path);
	const read = path === "-" ? readStandardInput(LARGEST_INPUT) : NODE_FILE_SYSTEM.read(path, LARGEST_INPUT);
	if (!read.ok) return wrong(`${name} ${whyNot(read)}`);
	const json = jsonInput(name, read.bytes, expected);
	return json.ok ? {
		ok: true,
		value: json.input
	} : json;
}
const TOOLS = new Map([["autosg2pl", {
	input: AUTOSG2PL_INPUT,
	read: readAutoSg2Pl,
	fromAws: async (regions, terminal) => (await import("./import-parameters.js")).readParameters(regions, terminal),
	before: "Before the first apply, disable the EventBridge rule that starts AutoSG2PL: two programs would undo each other's changes."
}], ["terraform", {
	input: TERRAFORM_INPUT,
	read: readTerraform,
	before: `Before the first apply, take the lists out of Terraform without destroying them: \`removed\` blocks with \`destroy = false\`. ${pageUrl("migrating.md")} shows them.`
}]]);
const LISTS = "lists";
const ORIGINS = [...TOOLS.keys(), LISTS];
const STOP_OTHERS = "Before the first apply, stop whatever else changes these lists.";
function wrongPlace({ account, region: regions }) {
	if (account !== void 0 && !isAccountId(account)) return badUsage(`--account ${account} is not 12 digits`, "Run plsync import --help.");
	const wrong = regions.find((region) => !isWellFormedRegion(region));
	return wrong === void 0 ? void 0 : badUsage(`--region ${wrong} is not a Region`, "Regions look like eu-west-1.");
}
function readFiles(paths, tool, { account, region }) {
	const fail = (summary, remedy) => {
		return {
			ok: false,
			diagnostic: badUsage(summary, remedy)
		};
	};
	if (paths.length === 0) return fail("no FILE is named", tool.input);
	if (region.length > 1) return fail("--region says where FILE is silent, and can say it only once", "Name one.");
	const inputs = [];
	for (const path of paths) {
		const input = readInput(path, tool.input);
		if (!input.ok) return input;
		inputs.push(input.value);
	}
	const read = tool.read(inputs, {
		accountId: account,
		region: region[0]
	});
	return read.ok ? {
		ok: true,
		value: read.imported
	} : read;
}
const importCommand = command({
	name: "import",
	operands: {
		shown: "[FILE…|LIST-ID…]",
		least: 0,
		most: 1e3
	},
	options: {
		from: {
			kind: "value",
			value: "ORIGIN",
			choices: ORIGINS,
			help: "autosg2pl (its parameters in Systems Manager, or in FILE as `aws ssm get-parameters-by-path` prints them), terraform (FILE is what `terraform show -json` prints) or lists (those in AWS with these ids, or all); required"
		},
		config: {
			kind: "value",
			short: "c",
			value: "FILE",
			help: "the mappings file to write; default: mappings.yaml"
		},
		append: {
			kind: "flag",
			help: "add to the mappings file that is there; its comments and layout stay"
		},
		owner: {
			kind: "value",
			value: "NAME",
			help: "the owner tag of the lists, for a file that is new; default: the repository of the remote origin"
		},
		account: {
			kind: "value",
			value: "ID",
			help: "the account, where FILE does not say it, or only this one of the file"
		},
		region: {
			kind: "values",
			value: "REGION",
			help: "the Region, where FILE does not say it, or where to look for lists and interfaces; then repeatable"
		}
	},
	notes: ["Files are read, or standard input as -, and nothing is called. Without a FILE, `--from autosg2pl` reads AWS with the environment's credentials (ssm:GetParametersByPath). For `--from lists` AWS is read, with the environment's credentials, or with --append as the mappings file says. Nothing is changed there: the first apply takes the lists over, and `plsync plan` shows what that would change.", "Lists that the mappings file has already are passed over. Exit codes: 0 written; 1 error, or something was left out."],
	run: async ({ operands, options }, terminal) => {
		const { from } = options;
		if (from === void 0 || !ORIGINS.includes(from)) {
			const summary = from === void 0 ? "plsync import needs --from" : `--from ${from} is not known`;
			return stopWith([badUsage(summary, `It can be ${listed(ORIGINS, "or")}.`)], terminal);
		}
		const wrong = wrongPlace(options);
		if (wrong !== void 0) return stopWith([wrong], terminal);
		const tool = TOOLS.get(from);
		const imported = await readFrom(tool, operands, options, terminal);
		if (imported === void 0) return EXIT.incomplete;
		const { mappings, leftOut } = imported;
		terminal.report(leftOut);
		if (mappings.length === 0) {
			if (leftOut.length === 0) terminal.out("Nothing to import: the mappings file has all of these lists already.\n");
			return leftOut.length > 0 ? EXIT.incomplete : EXIT.ok;
		}
		const written = await writeMappings(options, mappings, terminal);
		if (written === void 0) return EXIT.incomplete;
		if (written.lists > 0) terminal.out(nextSteps(written.path, tool?.before ?? STOP_OTHERS));
		return leftOut.length > 0 ? EXIT.incomplete : EXIT.ok;
	}
});
async function readFrom(tool, operands, options, terminal) {
	if (tool === void 0) return (await import("./import-lists.js")).readLists(operands, options, terminal);
	const read = operands.length === 0 && tool.fromAws !== void 0 ? readTool(tool, await tool.fromAws(options.region, terminal), options) : readFiles(operands, tool, options);
	if (read?.ok === true) return read.value;
	if (read !== void 0) terminal.report([read.diagnostic]);
}
function readTool(tool, inputs, { account }) {
	if (inputs === void 0) return void 0;
	const read = tool.read(inputs, {
		accountId: account,
		region: void 0
	});
	return read.ok ? {
		ok: true,
		value: read.imported
	} : read;
}
function nextSteps(path, before) {
	const file = path === "mappings.yaml" ? "" : ` -c ${visible(path)}`;
	return [
		"",
		"Next:",
		`  plsync validate${file}   checks the file`,
		`  plsync plan${file}       shows what taking the lists over would change`,
		`  plsync apply${file}      takes them over, after asking`,
		"",
		before,
		""
	].join("\n");
}
export { importCommand };
