import { decodeDiagnostic, listed, present } from "./basics.js";
import { UnreadableCidr, decodeAt, decodeCapacity, decodeList, decodeMapping, decodeNotPlanned, decodeSetting, decodeStray } from "./rendering.js";
import { plan_validator_default } from "./plan-validator.js";
import { readFileSync, statSync } from "node:fs";
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
function reasonOf(error) {
	switch (error instanceof Error && "code" in error ? error.code : void 0) {
		case "ENOENT": return "does not exist";
		case "EISDIR": return "is a directory";
		case "EACCES":
		case "EPERM": return "cannot be read: permission denied";
		default: return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
	}
}
function readPlanFile(path) {
	let text;
	try {
		if (statSync(path).size > MOST_BYTES) return unreadable(path, "is too large to be a plan");
		text = readFileSync(path, "utf8");
	} catch (error) {
		return unreadable(path, reasonOf(error));
	}
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
