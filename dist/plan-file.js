import { sha256, validatorOf } from "./model.js";
import { decodeDiagnostic, listed, present } from "./basics.js";
import { UnreadableCidr, decodeAt, decodeCapacity, decodeList, decodeMapping, decodeNotPlanned, decodeSetting, decodeStray } from "./rendering.js";
const { readFileSync, statSync } = globalThis.process.getBuiltinModule("node:fs");
const TYPES = new Map([
	["array", "a list"],
	["boolean", "true or false"],
	["integer", "a whole number"],
	["null", "null"],
	["number", "a number"],
	["object", "an object"],
	["string", "text"]
]);
function misfitWords({ keyword, params }) {
	switch (keyword) {
		case "type": {
			const types = [params.type].flat().map((type) => TYPES.get(String(type)) ?? String(type));
			return `must be ${listed(types, "or")}`;
		}
		case "const": return `must be ${JSON.stringify(params.allowedValue)}`;
		case "enum": {
			const values = Array.isArray(params.allowedValues) ? params.allowedValues : [];
			return `must be ${listed(values.map((value) => JSON.stringify(value)), "or")}`;
		}
		case "minimum": return `must be ${params.limit} or more`;
		case "minItems": return "must not be empty";
		case "pattern": return `must match ${params.pattern}`;
		default: return "is not as it must be";
	}
}
const SCHEMA = JSON.parse("{\"type\":\"object\",\"required\":[\"format_version\",\"tool_version\",\"mode\",\"config\",\"scope\",\"taken_at\",\"complete\",\"account_regions\",\"lists\",\"not_planned\",\"counts\",\"digests\",\"diagnostics\"],\"properties\":{\"format_version\":{\"type\":\"string\",\"pattern\":\"^1\\\\.[0-9]+$\"},\"tool_version\":{\"type\":\"string\"},\"mode\":{\"enum\":[\"reviewed\",\"sync\"]},\"config\":{\"type\":\"object\",\"required\":[\"path\",\"sha256\",\"owner\",\"works_sha256\"],\"properties\":{\"path\":{\"type\":\"string\"},\"sha256\":{\"type\":\"string\",\"pattern\":\"^[0-9a-f]{64}$\"},\"owner\":{\"type\":\"string\"},\"works_sha256\":{\"type\":\"string\",\"pattern\":\"^[0-9a-f]{64}$\"},\"commit\":{\"type\":\"string\"}}},\"scope\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"taken_at\":{\"type\":\"string\"},\"complete\":{\"type\":\"boolean\"},\"account_regions\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"account\",\"account_id\",\"region\",\"status\",\"diagnostics\"],\"properties\":{\"account\":{\"type\":\"string\"},\"account_id\":{\"type\":\"string\",\"pattern\":\"^[0-9]{12}$\"},\"region\":{\"type\":\"string\"},\"status\":{\"enum\":[\"ok\",\"failed\"]},\"diagnostics\":{\"type\":\"array\",\"items\":{\"type\":\"integer\",\"minimum\":0}}}}},\"lists\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/list\"}},\"not_planned\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/not_planned\"}},\"stray_shares\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/stray_share\"}},\"mappings\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/mapping\"}},\"setting_changes\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/setting_change\"}},\"capacity\":{\"$ref\":\"#/$defs/capacity\"},\"counts\":{\"type\":\"object\",\"required\":[\"create\",\"update\",\"delete\",\"retain\",\"unchanged\",\"held\",\"not_planned\",\"entries_to_add\",\"entries_to_remove\",\"entries_checked\"],\"properties\":{\"create\":{\"type\":\"integer\",\"minimum\":0},\"update\":{\"type\":\"integer\",\"minimum\":0},\"delete\":{\"type\":\"integer\",\"minimum\":0},\"retain\":{\"type\":\"integer\",\"minimum\":0},\"unchanged\":{\"type\":\"integer\",\"minimum\":0},\"held\":{\"type\":\"integer\",\"minimum\":0},\"not_planned\":{\"type\":\"integer\",\"minimum\":0},\"entries_to_add\":{\"type\":\"integer\",\"minimum\":0},\"entries_to_remove\":{\"type\":\"integer\",\"minimum\":0},\"descriptions_to_change\":{\"type\":\"integer\",\"minimum\":0},\"entries_checked\":{\"type\":\"integer\",\"minimum\":0}}},\"digests\":{\"type\":\"object\",\"required\":[\"settings\",\"exact\"],\"properties\":{\"settings\":{\"type\":\"string\",\"pattern\":\"^[0-9a-f]{64}$\"},\"exact\":{\"type\":\"string\",\"pattern\":\"^[0-9a-f]{64}$\"}}},\"diagnostics\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/diagnostic\"}}},\"$defs\":{\"capacity\":{\"type\":\"object\",\"required\":[\"whole\",\"lists\",\"nearly_full\",\"account_regions\"],\"properties\":{\"whole\":{\"type\":\"boolean\"},\"lists\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"address\",\"entries\",\"max_entries\",\"unknown_references\"],\"properties\":{\"address\":{\"type\":\"string\"},\"entries\":{\"type\":\"integer\",\"minimum\":0},\"max_entries\":{\"type\":\"integer\",\"minimum\":1},\"new\":{\"const\":true},\"references\":{\"type\":\"integer\",\"minimum\":0},\"referenced_by\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/resource\"}},\"unknown_references\":{\"type\":\"integer\",\"minimum\":0},\"tightest\":{\"$ref\":\"#/$defs/tally\"},\"room\":{\"type\":\"integer\",\"minimum\":0},\"exact\":{\"type\":\"integer\",\"minimum\":0}}}},\"nearly_full\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/tally\"}},\"firewalls\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/firewall\"}},\"unread_firewalls\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/unread_firewalls\"}},\"account_regions\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"account\",\"account_id\",\"region\"],\"properties\":{\"account\":{\"type\":\"string\"},\"account_id\":{\"type\":\"string\"},\"region\":{\"type\":\"string\"},\"prefix_lists\":{\"type\":\"integer\",\"minimum\":0}}}}}},\"mapping\":{\"type\":\"object\",\"required\":[\"name\",\"sources\"],\"properties\":{\"name\":{\"type\":\"string\"},\"sources\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"kind\",\"names\",\"position\"],\"properties\":{\"kind\":{\"type\":\"string\"},\"account\":{\"type\":\"string\"},\"account_id\":{\"type\":\"string\"},\"region\":{\"type\":\"string\"},\"names\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"position\":{\"$ref\":\"#/$defs/position\"}}}}}},\"resource\":{\"type\":\"object\",\"required\":[\"resource_id\",\"account_id\",\"region\"],\"properties\":{\"resource_id\":{\"type\":\"string\"},\"account\":{\"type\":\"string\"},\"account_id\":{\"type\":\"string\"},\"region\":{\"type\":\"string\"}}},\"firewall\":{\"type\":\"object\",\"required\":[\"account\",\"account_id\",\"region\",\"name\",\"references\",\"used\",\"limit\"],\"properties\":{\"account\":{\"type\":\"string\"},\"account_id\":{\"type\":\"string\"},\"region\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"references\":{\"type\":\"integer\",\"minimum\":0},\"used\":{\"type\":\"integer\",\"minimum\":0},\"limit\":{\"type\":\"integer\",\"minimum\":0}}},\"unread_firewalls\":{\"type\":\"object\",\"required\":[\"account\",\"account_id\",\"region\",\"reason\"],\"properties\":{\"account\":{\"type\":\"string\"},\"account_id\":{\"type\":\"string\"},\"region\":{\"type\":\"string\"},\"reason\":{\"type\":\"string\"}}},\"tally\":{\"type\":\"object\",\"required\":[\"resource_id\",\"account_id\",\"region\",\"tally\",\"used\",\"limit\"],\"properties\":{\"resource_id\":{\"type\":\"string\"},\"account\":{\"type\":\"string\"},\"account_id\":{\"type\":\"string\"},\"region\":{\"type\":\"string\"},\"tally\":{\"type\":\"string\"},\"estimated\":{\"const\":true},\"used\":{\"type\":\"integer\",\"minimum\":0},\"limit\":{\"type\":\"number\",\"minimum\":0}}},\"position\":{\"type\":\"object\",\"required\":[\"file\",\"line\",\"column\"],\"properties\":{\"file\":{\"type\":\"string\"},\"line\":{\"type\":\"integer\",\"minimum\":1},\"column\":{\"type\":\"integer\",\"minimum\":1}}},\"origin\":{\"type\":\"object\",\"required\":[\"kind\"],\"properties\":{\"kind\":{\"enum\":[\"interface\",\"cidr\",\"file\",\"resource\",\"published\"]},\"interface_id\":{\"type\":\"string\"},\"instance_id\":{\"type\":\"string\"},\"label\":{\"type\":\"string\"},\"host\":{\"type\":\"string\"},\"edition\":{\"type\":\"string\"},\"version\":{\"type\":\"integer\",\"minimum\":1},\"resource_id\":{\"type\":\"string\"},\"file\":{\"type\":\"string\"},\"line\":{\"type\":\"integer\",\"minimum\":1},\"group_id\":{\"type\":\"string\"},\"group_name\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"expires\":{\"type\":\"string\"}},\"allOf\":[{\"if\":{\"properties\":{\"kind\":{\"const\":\"interface\"}},\"required\":[\"kind\"]},\"then\":{\"required\":[\"interface_id\"]}},{\"if\":{\"properties\":{\"kind\":{\"const\":\"file\"}},\"required\":[\"kind\"]},\"then\":{\"required\":[\"file\"]}},{\"if\":{\"properties\":{\"kind\":{\"const\":\"published\"}},\"required\":[\"kind\"]},\"then\":{\"required\":[\"host\"]}}]},\"have\":{\"type\":\"object\",\"required\":[\"id\",\"arn\",\"name\",\"version\",\"max_entries\",\"entry_count\",\"entries_sha256\",\"tags\"],\"properties\":{\"id\":{\"type\":\"string\"},\"arn\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"version\":{\"type\":\"integer\",\"minimum\":1},\"max_entries\":{\"type\":\"integer\",\"minimum\":1},\"entry_count\":{\"type\":\"integer\",\"minimum\":0},\"entries_sha256\":{\"type\":\"string\",\"pattern\":\"^[0-9a-f]{64}$\"},\"tags\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}}},\"list\":{\"type\":\"object\",\"required\":[\"address\",\"account\",\"account_id\",\"region\",\"name\",\"address_family\",\"kind\",\"held\",\"unchanged\",\"adds\",\"removes\",\"digests\"],\"properties\":{\"address\":{\"type\":\"string\"},\"account\":{\"type\":\"string\"},\"account_id\":{\"type\":\"string\",\"pattern\":\"^[0-9]{12}$\"},\"region\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"address_family\":{\"enum\":[\"IPv4\",\"IPv6\"]},\"manage\":{\"enum\":[\"entries\"]},\"part_of\":{\"type\":\"string\"},\"mapping\":{\"type\":\"string\"},\"position\":{\"$ref\":\"#/$defs/position\"},\"kind\":{\"enum\":[\"create\",\"update\",\"delete\",\"retain\",\"keep\"]},\"cause\":{\"enum\":[\"pull_request\",\"drift\",null]},\"held\":{\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"object\",\"required\":[\"code\",\"reason\"],\"properties\":{\"code\":{\"type\":\"string\",\"pattern\":\"^[a-z][a-z0-9_]*$\"},\"reason\":{\"type\":\"string\"},\"detail\":{\"type\":\"string\"},\"allow\":{\"type\":\"object\",\"required\":[\"kind\",\"address\"],\"properties\":{\"kind\":{\"enum\":[\"removals\",\"delete\",\"apply\"]},\"address\":{\"type\":\"string\"},\"count\":{\"type\":\"integer\",\"minimum\":1}},\"if\":{\"properties\":{\"kind\":{\"const\":\"removals\"}},\"required\":[\"kind\"]},\"then\":{\"required\":[\"count\"]}}}},\"minItems\":1},\"waiting\":{\"type\":\"integer\",\"minimum\":1},\"brings\":{\"type\":\"integer\",\"minimum\":0},\"suspended\":{\"type\":\"string\"},\"suspended_within\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"setting_changes\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/setting_change\"}},\"unchanged\":{\"type\":\"integer\",\"minimum\":0},\"have\":{\"$ref\":\"#/$defs/have\"},\"max_entries\":{\"type\":\"integer\",\"minimum\":1},\"resize\":{\"type\":\"object\",\"required\":[\"from\",\"to\"],\"properties\":{\"from\":{\"type\":\"integer\",\"minimum\":1},\"to\":{\"type\":\"integer\",\"minimum\":1},\"cut\":{\"type\":\"object\",\"required\":[\"target\",\"by\"],\"properties\":{\"target\":{\"type\":\"integer\",\"minimum\":1},\"by\":{\"type\":\"string\"}}}}},\"rename\":{\"type\":\"object\",\"required\":[\"from\",\"to\"],\"properties\":{\"from\":{\"type\":\"string\"},\"to\":{\"type\":\"string\"}}},\"adopt\":{\"type\":\"boolean\"},\"new_settings\":{\"const\":true},\"tags\":{\"type\":\"object\",\"required\":[\"set\",\"remove\"],\"properties\":{\"set\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"remove\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"share\":{\"$ref\":\"#/$defs/share\"},\"adds\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"cidr\",\"description\",\"from\"],\"properties\":{\"cidr\":{\"type\":\"string\",\"pattern\":\"^[0-9a-f.:]+/[0-9]{1,3}$\"},\"description\":{\"type\":\"string\"},\"from\":{\"$ref\":\"#/$defs/origin\"},\"stands_for\":{\"type\":\"integer\",\"minimum\":1},\"also_in\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"id\",\"vpc_id\",\"account\",\"account_id\",\"region\"],\"properties\":{\"id\":{\"type\":\"string\"},\"vpc_id\":{\"type\":\"string\"},\"account\":{\"type\":\"string\"},\"account_id\":{\"type\":\"string\",\"pattern\":\"^[0-9]{12}$\"},\"region\":{\"type\":\"string\"}}}}}}},\"removes\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"cidr\",\"description\",\"reason\"],\"properties\":{\"cidr\":{\"type\":\"string\",\"pattern\":\"^[0-9a-f.:]+/[0-9]{1,3}$\"},\"description\":{\"type\":\"string\"},\"reason\":{\"type\":\"string\"},\"from\":{\"$ref\":\"#/$defs/origin\"}}}},\"describes\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"cidr\",\"description_before\",\"description\",\"from\"],\"properties\":{\"cidr\":{\"type\":\"string\",\"pattern\":\"^[0-9a-f.:]+/[0-9]{1,3}$\"},\"description_before\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"from\":{\"$ref\":\"#/$defs/origin\"}}}},\"digests\":{\"type\":\"object\",\"required\":[\"exact\"],\"properties\":{\"settings\":{\"type\":\"string\",\"pattern\":\"^[0-9a-f]{64}$\"},\"exact\":{\"type\":\"string\",\"pattern\":\"^[0-9a-f]{64}$\"}}}},\"allOf\":[{\"if\":{\"properties\":{\"kind\":{\"enum\":[\"create\"]}},\"required\":[\"kind\"]},\"then\":{\"required\":[\"max_entries\",\"tags\"]}},{\"if\":{\"properties\":{\"kind\":{\"enum\":[\"update\"]}},\"required\":[\"kind\"]},\"then\":{\"required\":[\"have\",\"tags\",\"adopt\"]}},{\"if\":{\"properties\":{\"kind\":{\"enum\":[\"retain\"]}},\"required\":[\"kind\"]},\"then\":{\"required\":[\"have\",\"tags\"]}},{\"if\":{\"properties\":{\"kind\":{\"enum\":[\"delete\",\"keep\"]}},\"required\":[\"kind\"]},\"then\":{\"required\":[\"have\"]}}]},\"share\":{\"type\":\"object\",\"required\":[\"adds\",\"removes\",\"unchanged\",\"allow_external_principals\",\"changes_external\",\"ends\"],\"properties\":{\"adds\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"pattern\":\"^([0-9]{12}|arn:[^\\\\s]+)$\"}},\"removes\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"pattern\":\"^([0-9]{12}|arn:[^\\\\s]+)$\"}},\"unchanged\":{\"type\":\"integer\",\"minimum\":0},\"allow_external_principals\":{\"type\":\"boolean\"},\"changes_external\":{\"type\":\"boolean\"},\"ends\":{\"type\":\"boolean\"},\"joins\":{\"type\":\"integer\",\"minimum\":1}}},\"setting_change\":{\"type\":\"object\",\"required\":[\"place\",\"name\"],\"properties\":{\"place\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"before\":{\"type\":\"string\"},\"after\":{\"type\":\"string\"},\"opens\":{\"type\":\"string\"}}},\"stray_share\":{\"type\":\"object\",\"required\":[\"address\",\"account\",\"account_id\",\"region\",\"name\",\"arn\",\"prefix_list_id\"],\"properties\":{\"address\":{\"type\":\"string\"},\"account\":{\"type\":\"string\"},\"account_id\":{\"type\":\"string\",\"pattern\":\"^[0-9]{12}$\"},\"region\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"arn\":{\"type\":\"string\"},\"prefix_list_id\":{\"type\":\"string\"}}},\"not_planned\":{\"type\":\"object\",\"required\":[\"address\",\"account\",\"account_id\",\"region\",\"code\"],\"properties\":{\"address\":{\"type\":\"string\"},\"account\":{\"type\":\"string\"},\"account_id\":{\"type\":\"string\",\"pattern\":\"^[0-9]{12}$\"},\"region\":{\"type\":\"string\"},\"mapping\":{\"type\":\"string\"},\"position\":{\"$ref\":\"#/$defs/position\"},\"code\":{\"type\":\"string\",\"pattern\":\"^[a-z][a-z0-9_]*$\"}}},\"diagnostic\":{\"type\":\"object\",\"required\":[\"severity\",\"code\",\"summary\"],\"properties\":{\"severity\":{\"enum\":[\"error\",\"warning\"]},\"code\":{\"type\":\"string\",\"pattern\":\"^[a-z][a-z0-9_]*$\"},\"summary\":{\"type\":\"string\"},\"detail\":{\"type\":\"string\"},\"remedy\":{\"type\":\"string\"},\"address\":{\"type\":\"string\"},\"account\":{\"type\":\"string\"},\"region\":{\"type\":\"string\"},\"mapping\":{\"type\":\"string\"},\"position\":{\"$ref\":\"#/$defs/position\"},\"excerpt\":{\"type\":\"object\",\"required\":[\"lines\",\"mark\"],\"properties\":{\"lines\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"number\",\"text\"],\"properties\":{\"number\":{\"type\":\"integer\",\"minimum\":1},\"text\":{\"type\":\"string\"}}}},\"mark\":{\"type\":\"object\",\"required\":[\"line\",\"column\",\"length\"],\"properties\":{\"line\":{\"type\":\"integer\",\"minimum\":1},\"column\":{\"type\":\"integer\",\"minimum\":1},\"length\":{\"type\":\"integer\",\"minimum\":0}}},\"hint\":{\"type\":\"string\"}}}}}}}");
var plan_validator_default = validatorOf(SCHEMA);
function readDocument(document) {
	const { counts } = document;
	return present({
		toolVersion: document.tool_version,
		mode: document.mode,
		config: present({
			path: document.config.path,
			sha256: document.config.sha256,
			owner: document.config.owner,
			works: document.config.works_sha256,
			commit: document.config.commit
		}),
		scope: [...document.scope],
		takenAt: document.taken_at,
		complete: document.complete,
		regions: document.account_regions.map((region) => ({
			at: decodeAt(region),
			status: region.status
		})),
		lists: document.lists.map((list, index) => {
			try {
				return decodeList(list);
			} catch (error) {
				throw error instanceof UnreadableCidr ? new UnreadableCidr(`lists[${index}].${error.path}`) : error;
			}
		}),
		notPlanned: document.not_planned.map(decodeNotPlanned),
		strayShares: (document.stray_shares ?? []).map(decodeStray),
		mappings: document.mappings?.map(decodeMapping),
		settingChanges: document.setting_changes?.map(decodeSetting),
		counts: {
			create: counts.create,
			update: counts.update,
			delete: counts.delete,
			retain: counts.retain,
			unchanged: counts.unchanged,
			held: counts.held,
			notPlanned: counts.not_planned,
			entriesToAdd: counts.entries_to_add,
			entriesToRemove: counts.entries_to_remove,
			descriptionsToChange: counts.descriptions_to_change ?? 0,
			entriesChecked: counts.entries_checked
		},
		digests: {
			settings: document.digests.settings,
			exact: document.digests.exact
		},
		diagnostics: document.diagnostics.map(decodeDiagnostic),
		capacity: document.capacity && decodeCapacity(document.capacity)
	});
}
function unreadable$1(path, problem) {
	return {
		code: "plan_unreadable",
		severity: "error",
		summary: `the plan file is not a plan: ${path} ${problem}`,
		remedy: "Make a new one with `plsync plan --out FILE`."
	};
}
function otherFormat(version) {
	return {
		code: "plan_format",
		severity: "error",
		summary: `the plan file has format ${version}, and this plsync reads format ${"1.0"}`,
		remedy: "Use the version of plsync that wrote it, or make a new plan with this one."
	};
}
function jsonPath(pointer) {
	return `.${pointer.slice(1).replace(/(^|\/)(\d+)(?=\/|$)/g, "[$2]").replaceAll("/", ".").replaceAll("~1", "/").replaceAll("~0", "~")}`;
}
function misfit(error) {
	const { instancePath, keyword, params } = error;
	if (keyword === "required") return unreadable$1(jsonPath(`${instancePath}/${params.missingProperty}`), "is missing");
	return unreadable$1(instancePath === "" ? "it" : jsonPath(instancePath), misfitWords(error));
}
function claimedVersion(value) {
	const version = typeof value === "object" && value !== null && "format_version" in value ? value.format_version : void 0;
	return typeof version === "string" && /^\d+\.\d+$/.test(version) ? version : void 0;
}
function decodePlan(value) {
	const version = claimedVersion(value);
	if (version !== void 0 && version.split(".")[0] !== "1.0".split(".")[0]) return {
		ok: false,
		diagnostics: [otherFormat(version)]
	};
	const [first] = plan_validator_default(value);
	if (first !== void 0) return {
		ok: false,
		diagnostics: [misfit(first)]
	};
	try {
		return {
			ok: true,
			plan: readDocument(value)
		};
	} catch (error) {
		if (error instanceof UnreadableCidr) return {
			ok: false,
			diagnostics: [unreadable$1(`.${error.path}`, error.message)]
		};
		throw error;
	}
}
const MOST_BYTES = 536870912;
function unreadable(path, why) {
	return {
		ok: false,
		diagnostics: [{
			code: "plan_unreadable",
			severity: "error",
			summary: `the plan file ${path} ${why}`,
			remedy: "Write one with `plsync plan --out FILE`."
		}]
	};
}
function altered(path, digest) {
	return {
		ok: false,
		diagnostics: [{
			code: "plan_tampered",
			severity: "error",
			summary: `the plan file ${path} is not the one that was meant: its SHA-256 is ${digest.slice(0, 12)}…`,
			detail: "Nothing of it was used.",
			remedy: "Make a new plan, and find out who can change the file on its way."
		}]
	};
}
function reasonOf(error) {
	switch (error instanceof Error && "code" in error ? error.code : void 0) {
		case "ENOENT": return "does not exist";
		case "EISDIR": return "is a directory";
		case "EACCES":
		case "EPERM": return "cannot be read: permission denied";
		default: return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
	}
}
function readPlanFile(path, digest) {
	let text;
	try {
		if (statSync(path).size > MOST_BYTES) return unreadable(path, "is too large to be a plan");
		text = readFileSync(path, "utf8");
	} catch (error) {
		return unreadable(path, reasonOf(error));
	}
	const found = digest === void 0 ? void 0 : sha256(text);
	if (found !== void 0 && found !== digest) return altered(path, found);
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return unreadable(path, text.trim() === "" ? "is empty" : "is not JSON");
	}
	const decoded = decodePlan(value);
	return decoded.ok ? decoded : {
		ok: false,
		diagnostics: decoded.diagnostics.map((one) => ({
			...one,
			summary: `${path}: ${one.summary}`
		}))
	};
}
export { readPlanFile };
