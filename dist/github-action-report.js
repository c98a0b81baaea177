import { error, notice, setFailed, warning } from "./actions-core.js";
import { compareText, counted, exitCodeOf, explanation, hasChanges, jsonText, lineOf, listAddress, markdownProse, markdownText, outcomeOf, reportSums, sentence, together, visible } from "./basics.js";
import { annotatedOf, outputsWithoutPlan, pageLinks, runSentence, setOutputs, withCollected } from "./github-basics.js";
import { SUMMARY_BYTES, attentionList, firstThatFits, joinBlocks, listCommandHeadline, listCommandSummary, otherBranchRemarks, planFileText, planHeadline, planSummary, planText, reportHeadline, reportSummary, utf8Bytes } from "./rendering.js";
const { createHash } = globalThis.process.getBuiltinModule("node:crypto");
const { appendFileSync, closeSync, mkdtempSync, openSync, writeFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { tmpdir } = globalThis.process.getBuiltinModule("node:os");
const { isAbsolute, join, relative, resolve } = globalThis.process.getBuiltinModule("node:path");
const MOST = {
	error: 9,
	warning: 10
};
function fileInCheckout(file, { directory, workspace }) {
	const path = relative(workspace, resolve(directory, file)).replaceAll("\\", "/");
	return path === "" || path === ".." || path.startsWith("../") || isAbsolute(path) ? void 0 : path;
}
function placeOf(position, paths) {
	const file = position === void 0 ? void 0 : fileInCheckout(position.file, paths);
	return position === void 0 || file === void 0 ? {} : {
		file,
		startLine: position.line,
		startColumn: position.column
	};
}
function lines(text) {
	return text.split("\n").map(visible).join("\n");
}
function annotation(diagnostic, paths) {
	const { severity, summary, position, address } = diagnostic;
	const place = placeOf(position, paths);
	return {
		severity,
		message: [...position !== void 0 && place.file === void 0 ? [visible(lineOf(position))] : [], ...[sentence(summary), ...explanation(diagnostic)].map(lines)].join("\n"),
		properties: {
			title: address === void 0 ? "plsync" : `plsync: ${visible(address)}`,
			...place
		}
	};
}
function annotationsOf(diagnostics, paths) {
	return ["error", "warning"].flatMap((severity) => {
		const all = together(diagnostics.filter((diagnostic) => diagnostic.severity === severity));
		const most = MOST[severity];
		if (all.length <= most) return all.map((diagnostic) => annotation(diagnostic, paths));
		const shown = all.slice(0, most - 1).map((diagnostic) => annotation(diagnostic, paths));
		const message = `And ${counted(all.length - shown.length, `more ${severity}`)}: the log and the summary of this run have them.`;
		return [...shown, {
			severity,
			message,
			properties: { title: "plsync" }
		}];
	});
}
function annotate(annotations) {
	for (const { severity, message, properties } of annotations) (severity === "error" ? error : warning)(message, properties);
}
function problemsSummary(headline, text, diagnostics, limit, links) {
	const head = [`## Prefix lists: ${headline}`, text];
	const attention = () => attentionList(diagnostics, [], links && { links });
	return firstThatFits([() => joinBlocks([...head, ...diagnostics.length === 0 ? [] : ["### What needs you", attention()]]), () => joinBlocks([...head, "What needs you does not fit here. The log of this run has it."])], limit);
}
function writeSummary(render, foot, environment) {
	const path = environment.GITHUB_STEP_SUMMARY;
	if (!path) return;
	const last = foot === "" ? "" : `\n${foot}\n`;
	appendFileSync(path, `${render(SUMMARY_BYTES - utf8Bytes(last))}${last}`);
}
const WIDTH = 120;
function listIds(result) {
	const ids = new Map();
	for (const { address, change } of result.plan.lists) if (change.kind !== "create") ids.set(address, change.have.id);
	for (const row of result.kind === "applied" ? result.report.rows : []) if (row.kind === "delete" && (row.outcome === "done" || row.outcome === "already")) ids.delete(row.address);
	else if (row.id !== void 0) ids.set(row.address, row.id);
	return {
		...Object.fromEntries(ids),
		...idsOfParts(result.plan, ids)
	};
}
function idsOfParts({ lists }, ids) {
	const numbered = lists.filter(({ partOf, mapping, name }) => mapping !== void 0 && ![void 0, name].includes(partOf)).toSorted((a, b) => a.name.length - b.name.length || compareText(a.name, b.name));
	const groups = Map.groupBy(numbered, ({ at, partOf = "" }) => listAddress(at, partOf));
	return Object.fromEntries([...groups].map(([address, own]) => [address, own.flatMap((part) => ids.get(part.address) ?? [])]));
}
async function writeFiles(result, environment) {
	const directory = mkdtempSync(join(environment.RUNNER_TEMP || tmpdir(), "plsync-"));
	const write = (name, pieces, hash) => {
		const path = join(directory, name);
		const file = openSync(path, "w", 384);
		try {
			for (const piece of typeof pieces === "string" ? [pieces] : pieces) {
				hash?.update(piece);
				writeFileSync(file, piece);
			}
		} finally {
			closeSync(file);
		}
		return path;
	};
	const { plan } = result;
	const { planPage } = await import("./report-page.js");
	const hash = createHash("sha256");
	return {
		"plan-json": write("plan.json", planFileText(plan), hash),
		"plan-json-digest": hash.digest("hex"),
		"plan-text": write("plan.txt", planText(plan, {
			width: WIDTH,
			color: false,
			verbose: true,
			wide: true
		})),
		"plan-html": write("plan.html", planPage(plan)),
		"lists-json": write("lists.json", jsonText(listIds(result)))
	};
}
function hasDrift({ mode, lists }) {
	return mode === "sync" ? lists.some(({ change }) => change.kind !== "keep") : lists.some(({ cause }) => cause === "drift");
}
function failureOf(result, failOn) {
	switch (result.kind) {
		case "stopped": return `Prefix lists: ${result.headline}.`;
		case "stale": return `Prefix lists: ${result.headline}. Nothing was written.`;
		case "superseded": return "Prefix lists: superseded. Nothing was written; the run of the newest commit answers for this one too.";
		case "valid": return;
		case "list-command":
			if (result.end.kind !== "held-back") return void 0;
			return `Prefix lists: ${listCommandHeadline(result.end)}. Nothing was written; the summary of this run says what allows it.`;
		case "planned":
		case "applied": {
			const { plan } = result;
			const isBad = [
				"failed",
				"partial",
				"stale"
			].includes(outcomeOf(result));
			const isHeld = failOn !== "error" && outputsOf(result)["held-back"] > 0;
			const isDrift = failOn === "drift" && hasDrift(plan);
			if (!isBad && !isHeld && !isDrift) return void 0;
			return `Prefix lists: ${result.kind === "planned" ? planHeadline(plan) : reportHeadline(plan, result.report)}. The summary of this run says what needs you.`;
		}
	}
}
function stepExitCode(result, failure) {
	return exitCodeOf(result) || (failure === void 0 ? 0 : 1);
}
function plannedOutputs(plan, outcome) {
	const { counts } = plan;
	return {
		...outputsWithoutPlan(outcome),
		"has-changes": hasChanges(plan),
		created: counts.create,
		updated: counts.update + counts.retain,
		deleted: counts.delete,
		"entries-added": counts.entriesToAdd,
		"entries-removed": counts.entriesToRemove,
		"held-back": counts.held,
		failed: counts.notPlanned,
		digest: plan.digests.settings,
		"exact-digest": plan.digests.exact
	};
}
const MADE = ["done"];
const FAILED = [
	"failed",
	"not-done",
	"not-planned"
];
function appliedOutputs(plan, report, outcome) {
	const number = (outcomes, ...kinds) => report.rows.filter((row) => outcomes.includes(row.outcome) && (kinds.length === 0 || kinds.includes(row.kind))).length;
	const { added, removed } = reportSums(report);
	return {
		...plannedOutputs(plan, outcome),
		created: number(MADE, "create"),
		updated: number(MADE, "update", "retain"),
		deleted: number(MADE, "delete"),
		"entries-added": added,
		"entries-removed": removed,
		"held-back": number(["held"]),
		failed: number(FAILED)
	};
}
function listCommandOutputs(end, outcome) {
	const outputs = outputsWithoutPlan(outcome);
	switch (end.kind) {
		case "held-back": return {
			...outputs,
			"held-back": 1
		};
		case "hold":
		case "release": return {
			...outputs,
			updated: 1
		};
		case "rollback": {
			const { adds, removes } = end.rollback;
			return {
				...outputs,
				updated: 1,
				"entries-added": adds.length,
				"entries-removed": removes.length
			};
		}
	}
}
function outputsOf(result) {
	const outcome = outcomeOf(result);
	switch (result.kind) {
		case "stopped":
		case "stale":
		case "superseded":
		case "valid": return outputsWithoutPlan(outcome);
		case "list-command": return listCommandOutputs(result.end, outcome);
		case "planned": return plannedOutputs(result.plan, outcome);
		case "applied": return appliedOutputs(result.plan, result.report, outcome);
	}
}
function summaryOf({ result, notice: why, collected, event, environment }, limit) {
	const { diagnostics, traffic } = collected;
	const links = pageLinks(environment);
	switch (result.kind) {
		case "stopped": return problemsSummary(markdownText(result.headline), "", diagnostics, limit, links);
		case "stale": return problemsSummary(markdownText(result.headline), "Nothing was written.", diagnostics, limit, links);
		case "superseded": return problemsSummary("superseded", "Nothing was written.", diagnostics, limit, links);
		case "valid": {
			const text = [result.text, ...why === void 0 ? [] : [why]].map(markdownText).join(" ");
			return problemsSummary("the file is valid", text, diagnostics, limit, links);
		}
		case "list-command": return listCommandSummary(result.end, diagnostics, limit);
		case "planned": return planSummary(withCollected(result.plan, diagnostics), limit, {
			traffic,
			links,
			notApplied: event?.kind === "pull_request" ? otherBranchRemarks(event.into) : []
		});
		case "applied": return reportSummary(withCollected(result.plan, diagnostics), result.report, limit, {
			traffic,
			links
		});
	}
}
async function writeStepOutput(output) {
	const { result, collected, event, failOn, environment, posted, redact } = output;
	const { diagnostics, failures, remarks } = collected;
	const hasPlan = result.kind === "planned" || result.kind === "applied";
	setOutputs({
		...outputsOf(result),
		...hasPlan ? await writeFiles(result, environment) : {},
		"comment-url": posted.commentUrl ?? "",
		"issue-number": posted.issueNumber === void 0 ? "" : String(posted.issueNumber),
		...output.outputs
	});
	const isToldByAnother = output.isPart === true && (hasPlan || result.kind === "valid");
	const foot = redact(joinBlocks([...remarks.map(markdownProse), runSentence(event, environment)]).trimEnd());
	if (!isToldByAnother) writeSummary((limit) => redact(summaryOf(output, limit)), foot, environment);
	const directory = process.cwd();
	const workspace = environment.GITHUB_WORKSPACE || directory;
	const annotations = annotationsOf(isToldByAnother ? diagnostics : annotatedOf(result, diagnostics), {
		directory,
		workspace
	});
	annotate(annotations.map((one) => ({
		...one,
		message: redact(one.message)
	})));
	if (result.kind === "valid" && output.notice !== void 0) notice(`${result.text} ${output.notice}`, { title: "plsync" });
	for (const remark of remarks) notice(redact(visible(remark)), { title: "plsync" });
	const [reason] = failures;
	const failure = failureOf(result, failOn) ?? (reason && `Prefix lists: ${reason}.`);
	if (failure !== void 0) setFailed(redact(visible(failure)));
	const code = stepExitCode(result, failure);
	if (code !== 0) process.exitCode = code;
}
export { writeStepOutput };
