import { USUAL_NAMES, accountRegionsOf, namedPath, parseConfiguration } from "./mappings-file.js";
import { applyRun, difference, differencesSince, divisionForJobs, duration, eventsOf, eventsOfStopped, fileChanges, fileDigest, fileMatrix, fileShards, findList, holdList, holdMismatches, holdUnseenGrowth, intervalOf, isOverdue, isRootOf, joinParts, listSettings, listsToReview, makePlan, minute, partOfPlan, planMatrix, planRun, planShardCount, planWithin, recordOf as recordOf$1, recordRoot, refusedPlan, releaseList, remainingDigest, removalsToAllow, rollbackList, settingsIn, shardCount, shardsToAsk, staleLists, stopAfter, stoppedReport, tell, unseenAdditions, versionChange, withCauseOfAll, withoutDeletions } from "./engine.js";
import { badInput, checkoutOf, field, heldBack, labelNames, nodesField, numberField, odd, pageLinks, pathInRepository, refusedJobFile, runLink, runUrl, syncsOnSchedule, textField, withCollected, workflowFiles } from "./github-basics.js";
import { EXIT, NO_ALLOWANCES, REFUSED, SYSTEM_CLOCK, VERSION, compareText, counted, exitCodeOf, hasChanges, inFileOrder, isSameScope, jsonText, listed, markdownText, present, scopeOf, shortCommit, shortDigest, visible, withRemovals } from "./basics.js";
import { NO_REPOSITORY, fileAt, inRoute, mayWrite, runIdToken, spendsAllowance, unanswered, withBaseFile } from "./github-action-start.js";
import { BUILT_IN_THRESHOLDS, EVENT_KINDS, TAG, canonical, countReadAnew, isHourly, isPrivateUrl, pairs, rollbackDigest, sha256, shardName } from "./model.js";
import { COMMENT_CHARACTERS, DRIFT_SYMBOLS, addressColumn, applyLine, attentionAlerts, attentionOf, closedText, commentTitle, configurationLine, differing, driftOf, driftText, driftTitle, entriesIn, heldSentences, joinBlocks, openDrift, otherBranchRemarks, planBody, planChangesText, planComment, planHeadline, planInComment, planSumsText, planTitle, planningBody, readAnewLine, readingLines, releasedSentences, reportBody, reportComment, reportJson, reportSumsText, reportTitle, restoredSentence, rollbackText, sightOf, unknownSince, withOverdue } from "./rendering.js";
import { parse } from "./yaml.js";
import { connectAws } from "./connect.js";
const { createHash } = globalThis.process.getBuiltinModule("node:crypto");
const { mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { tmpdir } = globalThis.process.getBuiltinModule("node:os");
const { join } = globalThis.process.getBuiltinModule("node:path");
const { deflateRawSync, inflateRawSync } = globalThis.process.getBuiltinModule("node:zlib");
async function labelSetter(github, question) {
	const { pull, label, from, until } = question;
	const listed = await github.list("GET /repos/{owner}/{repo}/issues/{issue_number}/events", { issue_number: pull });
	if (!listed.ok) return listed;
	const last = listed.value.flatMap((event) => {
		const kind = textField(event, "event");
		const at = textField(event, "created_at");
		if (kind !== "labeled" && kind !== "unlabeled" || field(event, "label", "name") !== label || at === void 0) return [];
		return at < until ? [{
			kind,
			at,
			by: textField(event, "actor", "login")
		}] : [];
	}).sort((a, b) => compareText(a.at, b.at)).at(-1);
	return {
		ok: true,
		value: last?.kind === "labeled" && last.at < from ? last.by : void 0
	};
}
function isSameLogin(one, other) {
	return one.toLowerCase() === other.toLowerCase();
}
function no$1(why) {
	return {
		ok: false,
		why
	};
}
function seconds(at) {
	return Math.floor(Date.parse(at) / 1e3);
}
function madeAt(claims) {
	return typeof claims.iat === "number" ? claims.iat : Number.POSITIVE_INFINITY;
}
function isNewer(a, b) {
	return madeAt(a) - madeAt(b) > 0 || madeAt(a) === madeAt(b) && Number(a.run_id) > Number(b.run_id);
}
function counting({ history, versions, mergedAt }) {
	const pushes = versions.flatMap(({ claimed, claims, version }) => {
		const { record } = claimed ?? {};
		return claims === void 0 || record === void 0 ? [] : [{
			by: record.pusher,
			head: record.head,
			at: version.at
		}];
	});
	return history.approvals.filter((approval) => {
		const own = pushes.filter(({ at, head }) => at <= approval.at || head === approval.commit);
		const involved = [history.author, ...own.map(({ by }) => by)];
		return approval.at < mergedAt && !involved.some((login) => isSameLogin(login, approval.by));
	});
}
function tampered(standing, claims, earlier, writer) {
	const since = earlier.filter(({ version }) => version === standing.version || seconds(version.at) >= madeAt(claims));
	for (const { version, claimed, claims: stamped } of since) {
		if (!isSameLogin(version.by, writer)) return `its plan comment was edited by ${version.by}`;
		if (version.body === void 0) return "a version of its plan comment was deleted from the edit history";
		if (stamped === void 0 || claimed?.showsItsText !== true) return "its plan comment showed text that plsync did not write";
	}
	return earlier.filter(({ claimed }) => claimed?.digest === standing.claimed?.digest).length > 1 ? "an older version of its plan comment was put back" : void 0;
}
function newestOf(head, versions) {
	return versions.flatMap(({ claimed, claims }) => {
		return claimed?.record?.state === "planned" && claimed.record.head === head && claims !== void 0 ? [claims] : [];
	}).reduce((a, b) => a !== void 0 && isNewer(a, b) ? a : b, void 0);
}
function decidingApproval(question) {
	return question.rule === "never" ? void 0 : counting(question)[0];
}
function standingRecord(question) {
	const { head, mergedAt, rule, versions, writer } = question;
	const approval = decidingApproval(question);
	if (rule === "always" && approval === void 0) return no$1("no person with write access approved it, other than its author and those who pushed to it, and require-approval is always");
	const until = approval?.at ?? mergedAt;
	const when = approval === void 0 ? "merged" : "approved";
	const wanted = approval?.commit ?? head;
	const earlier = versions.filter(({ version }) => version.at < until);
	const standing = earlier.at(-1);
	if (standing === void 0) return no$1(`it had no plan comment when it was ${when}`);
	if (versions.some(({ version }) => version.at === until)) return no$1(`its plan comment changed in the same second in which it was ${when}`);
	const { claimed, claims, version } = standing;
	if (!isSameLogin(version.by, writer)) return no$1(`its plan comment was edited by ${version.by}`);
	if (claimed?.record === void 0 || claims === void 0) return no$1(`its plan comment had no record that GitHub signed when it was ${when}`);
	const why = tampered(standing, claims, earlier, writer);
	if (why !== void 0) return no$1(why);
	const { record } = claimed;
	if (wanted === "") return no$1("GitHub no longer has the commit that was approved");
	if (record.head !== wanted) return no$1(`its plan comment was of ${shortCommit(record.head)} when ${shortCommit(wanted)} was ${when}`);
	if (rule === "always" && record.pusher === "") return no$1(`it is not known who pushed ${shortCommit(record.head)}, and require-approval is always`);
	if (record.state !== "planned") return no$1(`its plan comment was outdated when it was ${when}`);
	const newest = approval === void 0 ? newestOf(wanted, earlier) : void 0;
	if (newest !== void 0 && isNewer(newest, claims)) return no$1("an older version of its plan comment was put back");
	return {
		ok: true,
		record,
		claims,
		approval
	};
}
const ALLOW_REMOVALS_LABEL = "plsync:allow-removals";
async function labelledRemovals({ github }, { pull, verified }) {
	const none = {
		ok: true,
		value: new Map()
	};
	if (verified === void 0 || verified.record.allow.size === 0) return none;
	const from = new Date(madeAt(verified.claims) * 1e3).toISOString();
	const question = {
		pull: pull.number,
		label: ALLOW_REMOVALS_LABEL,
		from,
		until: pull.mergedAt
	};
	const setter = await labelSetter(github, question);
	if (!setter.ok) return setter;
	if (setter.value === void 0) return none;
	const may = await mayWrite(github, setter.value);
	if (!may.ok) return may;
	return may.value ? {
		ok: true,
		value: verified.record.allow
	} : none;
}
async function makePlanning({ command, event, inputs, environment, log }, configuration, base, { readers, at, hasEntries, isOwn }, saved, allowances) {
	log.note("info", configurationLine(configuration));
	const shown = isOwn ?? (() => true);
	const lineOf = readingLines(accountRegionsOf(withBaseFile(configuration, base)).filter(shown), log.style);
	const commit = environment.GITHUB_SHA;
	const planning = await planRun({
		configuration,
		...base.kind === "file" ? { base: base.configuration } : {},
		readers,
		scope: scopeFor(saved, inputs.only),
		mode: saved?.plan.mode ?? (command === "sync" ? "sync" : "reviewed"),
		allowances,
		allowRemovals: event.kind === "pull_request" && event.labels.includes("plsync:allow-removals"),
		toolVersion: VERSION,
		...commit ? { commit } : {},
		parallelism: inputs.parallelism.reads,
		reportsAll: inputs.capacity,
		everything: command === "apply" && hasEntries === void 0,
		...command === "sync" && hasEntries === void 0 ? { refresh: refreshOf(event, inputs.fullRefresh) } : {},
		...hasEntries === void 0 ? {} : { hasEntries },
		...isOwn === void 0 ? {} : { isPart: true },
		now: at === void 0 ? SYSTEM_CLOCK.now : () => at,
		sleep: at === void 0 ? SYSTEM_CLOCK.sleep : async () => {},
		onProgress: (progress) => {
			if (shown(progress.at)) log.note(progress.kind === "reading" ? "debug" : "info", lineOf(progress));
		}
	});
	const anew = hasEntries === void 0 ? countReadAnew(planning.snapshot) : 0;
	if (anew > 0) log.note("info", readAnewLine(anew));
	return {
		...planning,
		plan: comparedPlan(planning.plan, configuration, base)
	};
}
function scopeFor(saved, only) {
	if (saved === void 0) return scopeOf(only);
	const scope = scopeOf(saved.plan.scope);
	return saved.part === void 0 ? scope : saved.part.scope(scope);
}
function comparedPlan(plan, configuration, base) {
	switch (base.kind) {
		case "none":
		case "file": return plan;
		case "unknown": return withoutDeletions(plan, base.notice);
		case "new": return {
			...withCauseOfAll(plan),
			settingChanges: fileChanges(void 0, configuration)
		};
		case "broken": return {
			...withoutDeletions(plan, base.notice),
			settingChanges: fileChanges(void 0, configuration)
		};
		case "apart": return {
			...withoutDeletions(plan, base.notice),
			settingChanges: fileChanges(base.configuration, configuration)
		};
	}
}
function refreshOf(event, every) {
	return {
		every,
		hourly: event.kind !== "schedule" || isHourly(event.cron)
	};
}
function showPlan(plan, log) {
	const changes = planChangesText(plan, log.style);
	if (changes !== "") log.folded(`Plan: ${planHeadline(plan)}`, changes);
	log.report(plan.diagnostics);
	log.result(planSumsText(plan, log.style));
}
function namedFields(count) {
	const indexes = Array.from({ length: count }, (_, i) => i);
	return {
		fields: indexes.map((i) => `named${i}: file(path: $named${i}) { oid }`).join(" "),
		parameters: indexes.map((i) => `, $named${i}: String!`).join("")
	};
}
function namedVariables(paths) {
	return Object.fromEntries(paths.map((path, i) => [`named${i}`, path]));
}
function namedIds(commit, count) {
	const ids = Array.from({ length: count }, (_, i) => textField(commit, `named${i}`, "oid") ?? "");
	return ids.every((id) => id === "") ? "" : ids.join(" ");
}
function isSamePull(one, other) {
	return one.number === other.number;
}
const MOST_COMMITS = 100;
const LAG_WAITS = [
	2e3,
	4e3,
	8e3,
	16e3
];
const MOST_VERSIONS = 20;
const COMMIT = `
      oid
      parents(first: 1) { nodes { oid } }
      file(path: $file) { oid }
      $NAMED
      associatedPullRequests(first: 10) { nodes {
        number headRefOid merged mergedAt baseRefName
        labels(first: 100) { nodes { name } }
      } }`;
function queryFor$1(named) {
	const { fields, parameters } = namedFields(named);
	const commit = COMMIT.replace("$NAMED", fields);
	return `query($owner: String!, $repo: String!, $tip: GitObjectID!, $file: String!${parameters}) {
  repository(owner: $owner, name: $repo) {
    object(oid: $tip) { ... on Commit {
      history(first: ${MOST_COMMITS}) { nodes {${commit}
      } }
      versions: history(first: ${MOST_VERSIONS}, path: $file) { nodes {${commit}
      } }
    } }
  }
}`;
}
function pullOf(commit, branch) {
	return nodesField(commit, "associatedPullRequests").flatMap((value) => {
		const number = numberField(value, "number");
		const head = textField(value, "headRefOid");
		const mergedAt = textField(value, "mergedAt");
		if (number === void 0 || head === void 0 || mergedAt === void 0) return [];
		if (field(value, "merged") !== true || textField(value, "baseRefName") !== branch) return [];
		return [{
			number,
			head,
			mergedAt,
			labels: labelNames(value, "labels", "nodes")
		}];
	}).sort((a, b) => a.mergedAt < b.mergedAt ? -1 : 1)[0];
}
function ownCommit(value, branch, named) {
	return {
		id: textField(value, "oid") ?? "",
		parent: textField(nodesField(value, "parents")[0], "oid"),
		file: textField(value, "file", "oid"),
		named: namedIds(value, named),
		pull: pullOf(value, branch)
	};
}
function ownLine(nodes, tip, branch, named) {
	const byId = new Map(nodes.map((node) => [textField(node, "oid"), node]));
	const line = [];
	for (let at = tip; at !== void 0; at = line.at(-1)?.parent) {
		const node = byId.get(at);
		if (node === void 0) break;
		line.push(ownCommit(node, branch, named));
	}
	return line;
}
function stepsOf(line) {
	const steps = [];
	for (let index = 0; index < line.length;) {
		const last = line[index];
		if (last === void 0) break;
		let end = index + 1;
		while (last.pull !== void 0 && line[end]?.pull?.number === last.pull.number) end++;
		const first = line[end - 1] ?? last;
		const before = line[end];
		const isKnown = before !== void 0 || first.parent === void 0;
		const changesFile = isKnown ? last.file !== before?.file : void 0;
		const changesNamed = isKnown ? last.named !== (before?.named ?? "") : void 0;
		steps.push({
			pull: last.pull,
			last: last.id,
			first: first.id,
			before: first.parent,
			changesFile,
			changesNamed
		});
		index = end;
	}
	return steps;
}
function earlierSteps(versions, recent, branch) {
	const known = new Set(recent.map((node) => textField(node, "oid")));
	const pulls = new Set();
	return versions.flatMap((node) => {
		const { id, parent, pull } = ownCommit(node, branch, 0);
		if (known.has(id) || pull !== void 0 && pulls.has(pull.number)) return [];
		if (pull !== void 0) pulls.add(pull.number);
		return [{
			pull,
			last: id,
			first: id,
			before: parent,
			changesFile: true,
			changesNamed: void 0
		}];
	});
}
async function mergeHistory(github, { name, tip, file, named }, waitForIndex) {
	for (const wait of [...waitForIndex ? LAG_WAITS : [], void 0]) {
		const variables = {
			...github.repository,
			tip,
			file,
			...namedVariables(named)
		};
		const answer = await github.graphql(queryFor$1(named.length), variables);
		if (!answer.ok) return answer;
		const nodes = nodesField(answer.value, "repository", "object", "history");
		const versions = nodesField(answer.value, "repository", "object", "versions");
		const line = ownLine(nodes, tip, name, named.length);
		const isPushedDirectly = line[0]?.pull === void 0;
		if (wait === void 0 || !isPushedDirectly) {
			if (line.length === 0) return odd("the commits of the branch");
			const earlier = earlierSteps(versions, nodes, name);
			return {
				ok: true,
				value: {
					steps: stepsOf(line),
					earlier,
					isWhole: versions.length < MOST_VERSIONS
				}
			};
		}
		await github.sleep(wait);
	}
	return odd("the commits of the branch");
}
const START = "<!-- plsync ";
const END = " -->";
function safeJson(value) {
	return JSON.stringify(value).replace(/[<>&]/g, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`).replaceAll("--", "-\\u002d");
}
function marker(identity, content) {
	return `${START}${safeJson({
		v: 1,
		...identity,
		...content
	})}${END}`;
}
function isMarkerHidden(text) {
	const [line = ""] = text.split(/\r?\n/, 1);
	return line.startsWith(START) && line.endsWith(END) && !/[<>]|--/.test(line.slice(12, -4));
}
function readMarker(text, { kind, name }) {
	const [line = ""] = text.split(/\r?\n/, 1);
	if (!line.startsWith(START) || !line.endsWith(END)) return void 0;
	let value;
	try {
		value = JSON.parse(line.slice(12, -4));
	} catch {
		return;
	}
	return field(value, "v") === 1 && field(value, "kind") === kind && field(value, "name") === name ? value : void 0;
}
const MOST_BYTES = 4e6;
function packed(value) {
	return deflateRawSync(canonical(value), { level: 9 }).toString("base64");
}
function unpacked(text) {
	try {
		const bytes = inflateRawSync(Buffer.from(text, "base64"), { maxOutputLength: MOST_BYTES });
		return JSON.parse(bytes.toString("utf8"));
	} catch {
		return;
	}
}
const NOTHING_RECORDED = {
	kind: "lists",
	lists: new Map()
};
const FORMATS = [1, 2];
const MOST_PLAIN = 2e4;
const DIGEST = /^[0-9a-f]{64}$/;
function rowsJson(lists) {
	const row = ({ action, id, before, settings, exact, adds, removes }) => [...[
		action,
		id,
		before ?? null,
		settings,
		exact,
		adds,
		removes
	]];
	return Object.fromEntries([...lists].map(([address, list]) => [address, row(list)]));
}
function recordedJson(recorded) {
	if (recorded.kind === "root") {
		const { adds, count, exact, settings } = recorded;
		return {
			format: 2,
			root: {
				count,
				settings,
				exact,
				adds: adds && packed(Object.fromEntries(adds))
			}
		};
	}
	const lists = rowsJson(recorded.lists);
	return canonical(lists).length <= MOST_PLAIN ? {
		format: 1,
		lists
	} : {
		format: 2,
		packed: packed(lists)
	};
}
function recordJson(record) {
	const { recorded, file, allow, scope, ...texts } = record;
	return {
		...texts,
		scope: [...scope],
		...recordedJson(recorded),
		file: file && [file.before ?? null, file.after],
		allow: pairs(new Map([...allow].map(([address, count]) => [address, String(count)])))
	};
}
function recordDigest(json) {
	return sha256(canonical(json));
}
function objectEntries(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
function isCount(value) {
	return Number.isSafeInteger(value) && Number(value) >= 0;
}
function isDigest(value) {
	return typeof value === "string" && DIGEST.test(value);
}
function readList(value) {
	if (!Array.isArray(value) || value.length !== 7) return void 0;
	const [action, id, before, settings, exact, adds, removes] = value;
	if (typeof action !== "string" || typeof id !== "string" || !isDigest(exact)) return void 0;
	if (before !== null && before !== "" && !isDigest(before)) return void 0;
	if (settings !== "" && !isDigest(settings)) return void 0;
	if (!isCount(adds) || !isCount(removes)) return void 0;
	return {
		action,
		id,
		before: before ?? void 0,
		settings,
		exact,
		adds,
		removes
	};
}
function readRoot(value) {
	const settings = field(value, "settings");
	const exact = field(value, "exact");
	const count = field(value, "count");
	if (!isDigest(settings) || !isDigest(exact) || !isCount(count)) return void 0;
	const counts = textField(value, "adds");
	const adds = (counts === void 0 ? void 0 : objectEntries(unpacked(counts)))?.flatMap(([address, number]) => isCount(number) ? [[address, number]] : []);
	return {
		kind: "root",
		count,
		settings,
		exact,
		adds: adds && new Map(adds)
	};
}
function readLists(json) {
	const text = textField(json, "packed");
	const lists = text === void 0 ? field(json, "lists") : unpacked(text);
	if (text !== void 0 && lists === void 0) return void 0;
	const rows = objectEntries(lists).flatMap(([address, row]) => {
		const read = readList(row);
		return read === void 0 ? [] : [[address, read]];
	});
	return new Map(rows);
}
function readFile(value) {
	if (!Array.isArray(value)) return void 0;
	const [before, after] = value;
	if (!isDigest(after) || before !== null && before !== "" && !isDigest(before)) return void 0;
	return {
		before: before ?? void 0,
		after
	};
}
function readAllow(value) {
	if (!Array.isArray(value)) return new Map();
	const rows = value.filter((row) => Array.isArray(row) && /^\d{1,6}$/.test(String(row[1])));
	return new Map(rows.map((row) => [String(row[0]), Number(row[1])]));
}
function readRecordJson(json) {
	const state = ["planning", "planned"].find((known) => known === field(json, "state"));
	if (!FORMATS.includes(numberField(json, "format") ?? 0) || state === void 0) return void 0;
	const text = (name) => textField(json, name) ?? "";
	const scope = field(json, "scope");
	const lists = readLists(json);
	if (lists === void 0) return void 0;
	return {
		state,
		head: text("head"),
		base: text("base"),
		merge: text("merge"),
		name: text("name"),
		path: text("path"),
		scope: Array.isArray(scope) ? scope.filter((pattern) => typeof pattern === "string") : [],
		shard: text("shard"),
		pusher: text("pusher"),
		text: text("text"),
		recorded: readRoot(field(json, "root")) ?? {
			kind: "lists",
			lists
		},
		file: readFile(field(json, "file")),
		allow: readAllow(field(json, "allow"))
	};
}
function isIssuer(issuer, serverUrl) {
	if (!isPrivateUrl(serverUrl)) return false;
	const { protocol, host } = new URL(serverUrl);
	const cloud = host === "github.com" ? "githubusercontent.com" : host.endsWith(".ghe.com") ? host : void 0;
	if (cloud === void 0) return issuer === `${protocol}//${host}/_services/token`;
	const [start, enterprise, ...more] = issuer.slice(8).split("/");
	const isWhole = more.length === 0 && (enterprise === void 0 || /^[\w-]+$/.test(enterprise));
	return issuer.startsWith("https://") && start === `token.actions.${cloud}` && isWhole;
}
function keysAddress(issuer) {
	return `${issuer}/.well-known/jwks`;
}
const NO_STAMP = {
	protected: "",
	payload: "",
	signature: ""
};
function stampAudience(digest, what = "record") {
	return `plsync-${what}:${digest}`;
}
function stampOf(token) {
	const [head = "", payload = "", signature = ""] = token.split(".");
	return {
		protected: head,
		payload,
		signature
	};
}
function readStamp(value) {
	const [head, payload, signature] = [
		"protected",
		"payload",
		"signature"
	].map((name) => textField(value, name));
	return head && payload && signature ? {
		protected: head,
		payload,
		signature
	} : void 0;
}
function claimsOfStamp({ payload }) {
	try {
		const claims = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
		return typeof claims === "object" && claims !== null ? claims : {};
	} catch {
		return {};
	}
}
function refused$1(why) {
	return {
		ok: true,
		value: {
			ok: false,
			why
		}
	};
}
function keysOf(value) {
	const keys = field(value, "keys");
	return Array.isArray(keys) ? { keys } : void 0;
}
function stampCheck(github, serverUrl) {
	const asked = new Map();
	return async (stamp, digest, what) => {
		const { iss, aud } = claimsOfStamp(stamp);
		if (typeof iss !== "string" || !isIssuer(iss, serverUrl)) return refused$1("it is not signed by this GitHub");
		if (aud !== stampAudience(digest, what)) return refused$1("it was changed after GitHub signed it");
		const asking = asked.get(iss) ?? github.open(keysAddress(iss));
		asked.set(iss, asking);
		const answer = await asking;
		if (!answer.ok) return answer;
		const keys = keysOf(answer.value);
		if (keys === void 0) return {
			ok: false,
			problem: oddKeys
		};
		const { signatureProblem } = await import("./github-signatures.js");
		const problem = await signatureProblem(stamp, keys);
		if (problem !== void 0) return refused$1(problem);
		return {
			ok: true,
			value: {
				ok: true,
				claims: claimsOfStamp(stamp)
			}
		};
	};
}
const oddKeys = {
	kind: "odd",
	said: "GitHub's answer lacks the keys that its ID tokens are signed with"
};
function textDigest(text) {
	return sha256(text.replaceAll("\r\n", "\n").trim());
}
function visibleText(body) {
	const text = body.replaceAll("\r\n", "\n");
	return text.slice(text.indexOf("\n") + 1);
}
function planCommentBody(name, record, stamp, text) {
	return `${planMarker(name, record, stamp)}\n${text}`;
}
function planMarker(name, record, stamp) {
	const content = record === void 0 || stamp === void 0 ? {} : {
		record: recordJson(record),
		stamp
	};
	return marker({
		kind: "plan",
		name
	}, content);
}
function digestToStamp(record) {
	return recordDigest(recordJson(record));
}
function readPlanComment(name, body) {
	const value = readMarker(body, {
		kind: "plan",
		name
	});
	if (value === void 0) return void 0;
	const json = field(value, "record");
	const record = readRecordJson(json);
	return {
		record,
		digest: json === void 0 ? "" : recordDigest(json),
		stamp: readStamp(field(value, "stamp")),
		showsItsText: record !== void 0 && isMarkerHidden(body) && record.text === textDigest(visibleText(body))
	};
}
function readComment(value) {
	const id = numberField(value, "id");
	if (id === void 0) return void 0;
	return {
		id,
		nodeId: textField(value, "node_id") ?? "",
		author: textField(value, "user", "login") ?? "",
		body: textField(value, "body") ?? "",
		url: textField(value, "html_url") ?? ""
	};
}
function comment(answer) {
	if (!answer.ok) return answer;
	const value = readComment(answer.value);
	return value === void 0 ? odd("the comment") : {
		ok: true,
		value
	};
}
async function listComments(github, pull) {
	const listed = await github.list("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", { issue_number: pull });
	return listed.ok ? {
		ok: true,
		value: listed.value.flatMap((value) => readComment(value) ?? [])
	} : listed;
}
async function createComment(github, pull, body) {
	return comment(await github.call("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
		issue_number: pull,
		body
	}));
}
async function editComment(github, id, body) {
	return comment(await github.call("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
		comment_id: id,
		body
	}));
}
async function deleteComment(github, id) {
	const answer = await github.call("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", { comment_id: id });
	return !answer.ok && answer.problem.kind === "missing" ? {
		ok: true,
		value: void 0
	} : answer;
}
async function findComments({ github, pull, name, author }) {
	const listed = await listComments(github, pull);
	if (!listed.ok) return listed;
	return {
		ok: true,
		value: listed.value.filter((comment) => isSameLogin(comment.author, author)).flatMap((comment) => {
			const claimed = readPlanComment(name, comment.body);
			return claimed === void 0 ? [] : [{
				comment,
				claimed
			}];
		})
	};
}
function saysTheSame(one, other) {
	const essence = (text) => text.replaceAll("\r\n", "\n").replace(/\[run \d+[^\]]*\]\([^)\s]*\)/g, "[run]").trim();
	return essence(one) === essence(other);
}
async function putComment(sticky, existing, body) {
	const { github, pull } = sticky;
	if (existing !== void 0) {
		const edited = await editComment(github, existing.id, body);
		if (edited.ok || edited.problem.kind !== "missing") return edited;
	}
	const created = await createComment(github, pull, body);
	if (created.ok || created.problem.kind !== "unreachable") return created;
	const found = await findComments(sticky);
	if (!found.ok) return created;
	const same = found.value.find(({ comment }) => comment.body === body);
	return same === void 0 ? createComment(github, pull, body) : {
		ok: true,
		value: same.comment
	};
}
const FORMAT = 1;
function sealJson({ works, path, commit, pull }) {
	return {
		format: FORMAT,
		works,
		path,
		commit,
		pull: String(pull)
	};
}
function sealDigest(seal) {
	return recordDigest(sealJson(seal));
}
function readSeal(name, body) {
	const value = readMarker(body, {
		kind: "plan",
		name
	});
	const json = field(value, "seal");
	const stamp = readStamp(field(json, "stamp"));
	const [works, path, commit, pull] = [
		"works",
		"path",
		"commit",
		"pull"
	].map((key) => textField(json, key));
	if (numberField(json, "format") !== FORMAT || stamp === void 0) return void 0;
	if (!works || !path || !commit || !/^\d{1,15}$/.test(pull ?? "")) return void 0;
	return {
		seal: {
			works,
			path,
			commit,
			pull: Number(pull)
		},
		stamp
	};
}
function withSeal(name, body, { seal, stamp }) {
	const [line = "", ...text] = body.split(/\r?\n/);
	const identity = {
		kind: "plan",
		name
	};
	const value = readMarker(line, identity);
	return [marker(identity, {
		...typeof value === "object" && value !== null ? value : {},
		seal: {
			...sealJson(seal),
			stamp
		}
	}), ...text].join("\n");
}
function notTold({ collector }, what, { kind, said }, permission) {
	const sentence = `${what.charAt(0).toUpperCase()}${what.slice(1)}: ${said}.`;
	if (kind === "unreachable" || kind === "odd") collector.fail(`${what}, GitHub is out of order`);
	collector.remark(kind === "forbidden" ? `${sentence} Give the job \`permissions: ${permission}\`.` : sentence);
}
function commentNotTold(context, problem) {
	notTold(context, "the comment on the pull request could not be written", problem, "pull-requests: write");
}
const WAY_OUT$1 = "Nothing that it shows is applied on merge without `expect-digest`.";
async function stampRecord({ environment }, record) {
	if (!environment.ACTIONS_ID_TOKEN_REQUEST_URL) return {
		ok: false,
		why: `This plan is not signed, because its job lacks \`id-token: write\`. ${WAY_OUT$1}`
	};
	const token = await runIdToken(environment)(stampAudience(digestToStamp(record)));
	if (token.ok) return {
		ok: true,
		stamp: stampOf(token.value)
	};
	return {
		ok: false,
		why: `This plan is not signed: ${token.diagnostic.summary}. ${WAY_OUT$1}`
	};
}
async function stampSeal({ environment }, seal) {
	if (!environment.ACTIONS_ID_TOKEN_REQUEST_URL) return void 0;
	const token = await runIdToken(environment)(stampAudience(sealDigest(seal), "works"));
	return token.ok ? {
		seal,
		stamp: stampOf(token.value)
	} : void 0;
}
function defaultBranchOf({ event }) {
	return "defaultBranch" in event ? event.defaultBranch : "";
}
const INERT = new Set(["actions/checkout", "aws-actions/configure-aws-credentials"]);
const ARTIFACTS = new Set(["actions/upload-artifact", "actions/download-artifact"]);
const OF_ANOTHER_RUN = new Set([
	"run-id",
	"repository",
	"github-token"
]);
const PROXIES = new Set([
	"HTTP_PROXY",
	"HTTPS_PROXY",
	"NO_PROXY",
	"ALL_PROXY"
]);
const HARMLESS_AWS = /^AWS_(REGION|DEFAULT_REGION|RETRY_MODE|MAX_ATTEMPTS|STS_REGIONAL_ENDPOINTS|USE_FIPS_ENDPOINT|USE_DUALSTACK_ENDPOINT)$/;
const STEP_KEYS = new Set([
	"name",
	"id",
	"if",
	"uses",
	"with",
	"env",
	"continue-on-error",
	"timeout-minutes"
]);
const JOB_KEYS = new Set([
	"name",
	"needs",
	"if",
	"runs-on",
	"environment",
	"concurrency",
	"outputs",
	"env",
	"permissions"
].concat([...[
	"steps",
	"strategy",
	"timeout-minutes",
	"continue-on-error"
]]));
function isNode(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function givesTokens(permissions) {
	return permissions === "write-all" || isNode(permissions) && permissions["id-token"] === "write";
}
function unclean(where, what) {
	return `${where} has ${what}`;
}
function badEnv(where, env) {
	if (env === void 0 || env === null) return [];
	if (!isNode(env)) return [unclean(where, "an `env` that is not a map")];
	return Object.keys(env).filter((name) => !PROXIES.has(name.toUpperCase()) && !HARMLESS_AWS.test(name)).map((name) => unclean(where, `\`env: ${name}\``));
}
function expressions(value) {
	if (typeof value === "string") {
		const start = value.indexOf("${{");
		return start < 0 ? [] : [value.slice(start)];
	}
	return typeof value === "object" && value !== null ? Object.entries(value).flat().flatMap(expressions) : [];
}
function condition(value) {
	return isNode(value) ? [String(value.if ?? "").replace(/'[^']*'/g, "''")] : [];
}
function badWith(where, inputs) {
	if (inputs === void 0 || inputs === null) return [];
	if (!isNode(inputs)) return [unclean(where, "a step with `with`")];
	return Object.keys(inputs).filter((name) => OF_ANOTHER_RUN.has(name.toLowerCase())).map((name) => unclean(where, `a step with \`with: ${name}\``));
}
function actionOf(uses) {
	return uses.includes("${{") ? void 0 : (uses.split("@")[0] ?? "").toLowerCase();
}
function badStep(where, step, plsync) {
	if (!isNode(step)) return [unclean(where, "a step that is not a map")];
	const { uses } = step;
	if (typeof uses !== "string") return [unclean(where, "a step with `run`")];
	const action = actionOf(uses);
	const isArtifact = action !== void 0 && ARTIFACTS.has(action);
	return [
		...action !== void 0 && (INERT.has(action) || plsync !== "" && action === plsync.toLowerCase()) || isArtifact ? [] : [unclean(where, `a step with \`uses: ${uses}\``)],
		...isArtifact ? badWith(where, step.with) : [],
		...Object.keys(step).filter((key) => !STEP_KEYS.has(key)).map((key) => unclean(where, `a step with \`${key}\``)),
		...badEnv(where, step.env)
	];
}
function jobOf(name, job, plsync, names, common) {
	const where = `its job ${name}`;
	const { needs: _, ...rest } = job;
	const steps = Array.isArray(job.steps) ? job.steps : [];
	const mentions = [...expressions(rest), ...[job, ...steps].flatMap(condition)].flatMap((text) => [...text.matchAll(/\bneeds\b(?:\.([A-Za-z_][\w-]*)\.(?:outputs|result)(?![\w-]))?/gi)]);
	const isOther = mentions.some(([, of]) => of === void 0 || !names.has(of));
	const mention = mentions.length === 0 ? [] : [unclean(where, "an expression with `needs`")];
	const uses = steps.flatMap((step) => isNode(step) && typeof step.uses === "string" ? [step.uses] : []);
	return {
		bad: [
			...Object.keys(job).filter((key) => !JOB_KEYS.has(key)).map((key) => unclean(where, `\`${key}\``)),
			...badEnv(where, job.env),
			...expressions(job["runs-on"]).length > 0 ? [unclean(where, "`runs-on` with an expression")] : [],
			...isOther ? mention : [],
			...steps.flatMap((step) => badStep(where, step, plsync)),
			...common
		],
		taken: [...mention, ...uses.filter((what) => ARTIFACTS.has(actionOf(what) ?? "")).map((what) => unclean(where, `a step with \`uses: ${what}\``))]
	};
}
function uncleanParts(text, plsync) {
	let file;
	try {
		file = parse(text);
	} catch {
		return ["it is not valid YAML"];
	}
	if (!isNode(file) || !isNode(file.jobs)) return ["it has no jobs"];
	const { permissions, env, defaults } = file;
	const names = new Set(Object.keys(file.jobs));
	const common = [...badEnv("it", env), ...defaults === void 0 ? [] : [unclean("it", "`defaults`")]];
	const jobs = Object.entries(file.jobs).map(([name, job]) => {
		if (!isNode(job)) return {
			getsTokens: true,
			bad: [unclean(`its job ${name}`, "no steps")],
			taken: []
		};
		return {
			getsTokens: givesTokens(job.permissions ?? permissions),
			...jobOf(name, job, plsync, names, common)
		};
	});
	const signed = jobs.filter(({ getsTokens }) => getsTokens);
	const taken = signed.flatMap((job) => job.taken);
	const isShared = taken.length > 0;
	const found = (isShared ? jobs : signed).flatMap(({ bad }) => bad);
	const isSteeredByOthers = isShared && jobs.some(({ getsTokens, bad }) => !getsTokens && bad.length > 0);
	return [...new Set([...found, ...isSteeredByOthers ? taken : []])];
}
const QUERY$1 = `query($id: ID!, $edits: String, $reviews: String) {
  node(id: $id) { ... on IssueComment {
    body createdAt lastEditedAt isMinimized author { __typename login }
    userContentEdits(first: 100, after: $edits) {
      pageInfo { hasNextPage endCursor }
      nodes { editedAt deletedAt diff editor { __typename login } }
    }
    pullRequest {
      author { __typename login }
      latestOpinionatedReviews(first: 100, after: $reviews, writersOnly: true) {
        pageInfo { hasNextPage endCursor }
        nodes { state submittedAt author { __typename login } commit { oid } }
      }
    }
  } }
}`;
const MOST_PAGES = 10;
function loginOf(actor) {
	const login = textField(actor, "login");
	if (login === void 0) return "ghost";
	return textField(actor, "__typename") === "Bot" ? `${login}[bot]` : login;
}
function nextPage(value, ...path) {
	const info = field(value, ...path, "pageInfo");
	return field(info, "hasNextPage") === true ? textField(info, "endCursor") : void 0;
}
function versionOf(edit) {
	const isDeleted = field(edit, "deletedAt") !== null;
	return {
		at: textField(edit, "editedAt") ?? "",
		by: loginOf(field(edit, "editor")),
		body: isDeleted ? void 0 : textField(edit, "diff")
	};
}
function approvalOf(review) {
	const at = textField(review, "submittedAt");
	const commit = textField(review, "commit", "oid") ?? "";
	const author = field(review, "author");
	const isPerson = textField(author, "__typename") === "User";
	if (textField(review, "state") !== "APPROVED" || !isPerson || at === void 0) return [];
	return [{
		by: loginOf(author),
		at,
		commit
	}];
}
function byTime(a, b) {
	return compareText(a.at, b.at);
}
function isThere(node, ...path) {
	const nodes = field(node, ...path, "nodes");
	return Array.isArray(nodes) && !nodes.includes(null);
}
async function commentHistory(github, nodeId) {
	const edits = [];
	const reviews = [];
	let node;
	let cursors = {};
	for (let page = 0; page < MOST_PAGES; page++) {
		const answer = await github.graphql(QUERY$1, {
			id: nodeId,
			...cursors
		});
		if (!answer.ok) return answer;
		node = field(answer.value, "node");
		if (!(page === 0 && field(node, "lastEditedAt") === null) && !isThere(node, "userContentEdits")) return odd("the comment's history");
		if (!isThere(node, "pullRequest", "latestOpinionatedReviews")) return odd("the pull request's reviews");
		if (page === 0 || cursors.edits !== void 0) edits.push(...nodesField(node, "userContentEdits"));
		const reviewed = ["pullRequest", "latestOpinionatedReviews"];
		if (page === 0 || cursors.reviews !== void 0) reviews.push(...nodesField(node, ...reviewed));
		const more = {
			edits: nextPage(node, "userContentEdits"),
			reviews: nextPage(node, ...reviewed)
		};
		if (more.edits === void 0 && more.reviews === void 0) break;
		cursors = {
			...more.edits && { edits: more.edits },
			...more.reviews && { reviews: more.reviews }
		};
		if (page === 9) return odd("an end of the comment's history");
	}
	if (edits.length === 0 && field(node, "lastEditedAt") !== null) return odd("the comment's history");
	const first = {
		at: textField(node, "createdAt") ?? "",
		by: loginOf(field(node, "author")),
		body: textField(node, "body")
	};
	return {
		ok: true,
		value: {
			isHidden: field(node, "isMinimized") !== false,
			versions: edits.length === 0 ? [first] : edits.map(versionOf).reverse().sort(byTime),
			approvals: reviews.flatMap(approvalOf).sort(byTime).reverse(),
			author: loginOf(field(node, "pullRequest", "author"))
		}
	};
}
function queryFor(named) {
	const { fields, parameters } = namedFields(named);
	return `query($owner: String!, $repo: String!, $planned: GitObjectID!, $before: GitObjectID!, $workflow: String!, $file: String!${parameters}) {
  repository(owner: $owner, name: $repo) {
    planned: object(oid: $planned) { ... on Commit {
      parents(first: 3) { nodes { oid file(path: $file) { oid } ${fields} } }
      workflow: file(path: $workflow) { oid object { ... on Blob { text isTruncated } } }
    } }
    before: object(oid: $before) { ... on Commit {
      workflow: file(path: $workflow) { oid }
      file: file(path: $file) { oid } ${fields}
    } }
  }
}`;
}
function fileIds(commit, named) {
	return {
		file: textField(commit, "file", "oid"),
		named: namedIds(commit, named)
	};
}
function plannedCommit(value, named) {
	const parents = field(value, "parents", "nodes");
	if (!Array.isArray(parents)) return void 0;
	const id = textField(value, "workflow", "oid");
	const text = field(value, "workflow", "object", "isTruncated") === false ? textField(value, "workflow", "object", "text") : void 0;
	return {
		parents: parents.map((parent) => ({
			id: textField(parent, "oid") ?? "",
			...fileIds(parent, named)
		})),
		workflow: id === void 0 ? void 0 : {
			id,
			text
		}
	};
}
async function commitFiles(github, question) {
	const { named, ...asked } = question;
	const variables = {
		...github.repository,
		...asked,
		...namedVariables(named)
	};
	const answer = await github.graphql(queryFor(named.length), variables);
	if (!answer.ok) return answer;
	const before = field(answer.value, "repository", "before");
	if (typeof before !== "object" || before === null) return odd("the commit right before the merge");
	return {
		ok: true,
		value: {
			planned: plannedCommit(field(answer.value, "repository", "planned"), named.length),
			before: {
				workflow: textField(before, "workflow", "oid"),
				...fileIds(before, named.length)
			}
		}
	};
}
function no(why) {
	return {
		ok: false,
		why
	};
}
function workflowPath(workflow, { repository }, ref) {
	if (typeof workflow !== "string") return void 0;
	const start = `${repository}/`.toLowerCase();
	const end = `@${ref}`;
	if (!workflow.toLowerCase().startsWith(start) || !workflow.endsWith(end)) return void 0;
	return workflow.slice(start.length, -end.length);
}
function checkClaims(claims, expected) {
	const { branch, merge, planWorkflow, pull, repositoryId } = expected;
	const ref = `refs/pull/${pull}/merge`;
	if (repositoryId === void 0 || claims.repository_id !== repositoryId) return no("its record was made in another repository");
	if (claims.event_name !== "pull_request") return no(`its record was made on the event ${String(claims.event_name)}`);
	if (claims.ref !== ref) return no("its record was made for another pull request, or after the merge");
	if (claims.base_ref !== branch) return no(`its record was made for another base than ${branch}`);
	if (claims.sha !== merge || claims.workflow_sha !== merge) return no("its record names another commit than the run that made it");
	const workflow = workflowPath(claims.workflow_ref, expected, ref);
	if (workflow === void 0) return no("its record was made by a workflow of another repository");
	const isOwn = claims.job_workflow_ref === claims.workflow_ref;
	if (!isOwn && claims.job_workflow_ref !== planWorkflow) return no(`its record was made by the reusable workflow ${String(claims.job_workflow_ref)}, which plan-workflow does not name`);
	return {
		ok: true,
		workflow,
		isReusable: !isOwn
	};
}
function recordReader(context, github, { path, named }) {
	return {
		context,
		github,
		path,
		named,
		check: stampCheck(github, context.environment.GITHUB_SERVER_URL ?? "")
	};
}
const MOST_CANDIDATES = 20;
async function stampedComment(check, comments) {
	let found;
	let why = "its plan comment has no record that GitHub signed";
	for (const sticky of comments.slice(0, MOST_CANDIDATES)) {
		const { record, digest, stamp } = sticky.claimed;
		if (record === void 0 || stamp === void 0) continue;
		const checked = await check(stamp, digest);
		if (!checked.ok) return checked;
		if (!checked.value.ok) why = `the record in its plan comment does not count: ${checked.value.why}`;
		else if (found === void 0 || isNewer(checked.value.claims, found.claims)) found = {
			...sticky,
			claims: checked.value.claims
		};
	}
	return {
		ok: true,
		value: found ?? { why }
	};
}
async function readVersions({ check, context }, versions) {
	const read = [];
	for (const version of versions) {
		const claimed = version.body === void 0 ? void 0 : readPlanComment(context.inputs.name, version.body);
		const checked = claimed?.stamp === void 0 ? void 0 : await check(claimed.stamp, claimed.digest);
		if (checked?.ok === false) return checked;
		read.push({
			version,
			claimed,
			claims: checked?.value.ok === true ? checked.value.claims : void 0
		});
	}
	return {
		ok: true,
		value: read
	};
}
function otherPlan(record, { context, path }) {
	const { name, only } = context.inputs;
	if (record.name !== name) return `its plan was made for the name ${record.name}`;
	if (record.path !== path) return `its plan was made for the file ${record.path}, not ${path}`;
	return isSameScope(record.scope, only) && record.shard === "" ? void 0 : "its plan was made for another `only`";
}
function refused(why) {
	return {
		ok: true,
		value: {
			ok: false,
			why
		}
	};
}
async function verifyCommits({ context, github, path, named }, record, claims, { workflow, isReusable }, before) {
	const question = {
		planned: record.merge,
		before,
		workflow,
		file: path,
		named
	};
	const files = await commitFiles(github, question);
	if (!files.ok) return files;
	const { planned } = files.value;
	if (planned === void 0) return refused(`GitHub no longer has the commit that was planned, ${shortCommit(record.merge)}`);
	const [base, head, ...more] = planned.parents;
	if (!(base !== void 0 && (record.base === "" || record.base === base.id)) || head?.id !== record.head || more.length > 0) return refused("what was planned is not the merge of its head into its base");
	if (planned.workflow === void 0 || planned.workflow.id !== files.value.before.workflow) return refused(`${workflow}, which planned it, is not what ${defaultBranchOf(context)} had right before the merge; a pull request is planned again when its branch is updated`);
	const { text } = planned.workflow;
	const plsync = context.environment.GITHUB_ACTION_REPOSITORY ?? "";
	const unclean = isReusable ? [] : text === void 0 ? ["it is too long"] : uncleanParts(text, plsync);
	if (unclean.length > 0) return refused(`${workflow} can be steered by a pull request: ${listed(unclean)}`);
	return {
		ok: true,
		value: {
			ok: true,
			verified: {
				record,
				claims,
				isOnSameFile: base.file === files.value.before.file && base.named === files.value.before.named
			}
		}
	};
}
async function verify(reader, step, pull, sticky) {
	const { context, github } = reader;
	const { before } = step;
	if (before === void 0) return refused("the commit right before its merge is not known");
	const history = await commentHistory(github, sticky.comment.nodeId);
	if (!history.ok) return history;
	if (history.value.isHidden) return refused("its plan comment is hidden");
	const versions = await readVersions(reader, history.value.versions);
	if (!versions.ok) return versions;
	const { commentAuthor: writer, planWorkflow, requireApproval: rule } = context.inputs;
	const { head, mergedAt } = pull;
	const standing = standingRecord({
		rule,
		history: history.value,
		versions: versions.value,
		writer,
		head,
		mergedAt
	});
	if (!standing.ok) return refused(standing.why);
	const { claims, record } = standing;
	const other = otherPlan(record, reader);
	if (other !== void 0) return refused(other);
	const { GITHUB_REPOSITORY: repository = "", GITHUB_REPOSITORY_ID: repositoryId } = context.environment;
	const checked = checkClaims(claims, {
		repository,
		repositoryId,
		planWorkflow,
		pull: pull.number,
		branch: defaultBranchOf(context),
		merge: record.merge
	});
	return checked.ok ? verifyCommits(reader, record, claims, checked, before) : refused(checked.why);
}
async function mergedRecord(reader, step, pull) {
	const { github } = reader;
	const { name, commentAuthor: author } = reader.context.inputs;
	const unverified = (sticky, why) => {
		return {
			ok: true,
			value: {
				pull,
				sticky,
				verified: void 0,
				why: `Pull request #${pull.number}: ${why}.`
			}
		};
	};
	const found = await findComments({
		github,
		pull: pull.number,
		name,
		author
	});
	if (!found.ok) return found;
	const [first] = found.value;
	if (first === void 0) return unverified(void 0, `it has no plan comment by ${author}`);
	const stamped = await stampedComment(reader.check, found.value);
	if (!stamped.ok) return stamped;
	if ("why" in stamped.value) return unverified(first, stamped.value.why);
	const verified = await verify(reader, step, pull, stamped.value);
	if (!verified.ok) return verified;
	if (!verified.value.ok) return unverified(stamped.value, verified.value.why);
	return {
		ok: true,
		value: {
			pull,
			sticky: stamped.value,
			verified: verified.value.verified,
			why: void 0
		}
	};
}
const EVENTS = ["push", "workflow_dispatch"];
function workflowOn(ref, repository, workflow) {
	if (typeof workflow !== "string" || !workflow.endsWith(`@${ref}`)) return void 0;
	const start = `${repository}/`.toLowerCase();
	return workflow.toLowerCase().startsWith(start) ? workflow.slice(start.length, -ref.length - 1) : void 0;
}
async function isTrusted({ context, github }, seal, claims) {
	const no = {
		ok: true,
		value: false
	};
	const { GITHUB_ACTION_REPOSITORY, GITHUB_REPOSITORY, GITHUB_REPOSITORY_ID, GITHUB_WORKFLOW_REF } = context.environment;
	const ref = `refs/heads/${defaultBranchOf(context)}`;
	const repository = GITHUB_REPOSITORY ?? "";
	if (!GITHUB_REPOSITORY_ID || claims.repository_id !== GITHUB_REPOSITORY_ID) return no;
	if (claims.ref !== ref || !EVENTS.includes(String(claims.event_name)) || claims.sha !== seal.commit) return no;
	const workflow = workflowOn(ref, repository, claims.workflow_ref);
	if (workflow === void 0) return no;
	if (workflow === workflowOn(ref, repository, GITHUB_WORKFLOW_REF)) return {
		ok: true,
		value: true
	};
	if (claims.job_workflow_ref !== claims.workflow_ref) return no;
	const found = await fileAt(github, workflow, seal.commit);
	if (!found.ok || found.value === void 0) return found.ok ? no : found;
	const text = Buffer.from(found.value).toString("utf8");
	return {
		ok: true,
		value: uncleanParts(text, GITHUB_ACTION_REPOSITORY ?? "").length === 0
	};
}
async function settledIn(reader, { number }, body) {
	const { context, github, path } = reader;
	const { name, commentAuthor: author } = context.inputs;
	let bodies = body === void 0 ? void 0 : [body];
	if (bodies === void 0) {
		const found = await findComments({
			github,
			pull: number,
			name,
			author
		});
		if (!found.ok) return found;
		bodies = found.value.map(({ comment }) => comment.body);
	}
	for (const each of bodies) {
		const { seal, stamp } = readSeal(name, each) ?? {};
		if (seal === void 0 || stamp === void 0 || seal.pull !== number || seal.path !== path) continue;
		const checked = await reader.check(stamp, sealDigest(seal), "works");
		if (!checked.ok) return checked;
		if (!checked.value.ok) continue;
		const trusted = await isTrusted(reader, seal, checked.value.claims);
		if (!trusted.ok) return trusted;
		if (trusted.value) return {
			ok: true,
			value: seal
		};
	}
	return {
		ok: true,
		value: void 0
	};
}
const MOST_FILES$1 = 10;
const MOST_EARLIER = 5;
const MOST_ASKED = 3;
const AS_REVIEWED = {
	ok: true,
	value: void 0
};
const NOT_KNOWN = {
	ok: true,
	value: `it has been as it is for more than ${MOST_FILES$1} versions of the file, and no apply has noted that it was approved, which takes \`id-token: write\``
};
async function digestBefore({ line, records }, { before, pull }) {
	const { record, isOnSameFile } = (pull && records.get(pull.number)?.verified) ?? {};
	if (isOnSameFile === true && record?.file !== void 0) return {
		ok: true,
		value: record.file.before
	};
	return before === void 0 ? {
		ok: true,
		value: void 0
	} : line.filesAt.digestAt(before);
}
async function isShown(at, step, merged) {
	const { record, isOnSameFile } = merged?.verified ?? {};
	const row = record?.file;
	if (row === void 0 || row.before === void 0 || row.after !== at.now) return {
		ok: true,
		value: false
	};
	if (row.before === row.after) return {
		ok: true,
		value: false
	};
	if (isOnSameFile === true) return {
		ok: true,
		value: true
	};
	const before = await digestBefore(at, step);
	return before.ok ? {
		ok: true,
		value: before.value === row.before
	} : before;
}
async function recordOf({ reader, records }, step) {
	const { pull } = step;
	if (pull === void 0) return {
		ok: true,
		value: void 0
	};
	const known = records.get(pull.number);
	if (known !== void 0) return {
		ok: true,
		value: known
	};
	const read = await mergedRecord(reader, step, pull);
	if (read.ok) records.set(pull.number, read.value);
	return read;
}
async function isNoted({ reader, line, now, records }, { pull }, newest) {
	if (pull === void 0) return {
		ok: true,
		value: false
	};
	const known = records.get(pull.number);
	const noted = await settledIn(reader, pull, known && (known.sticky?.comment.body ?? ""));
	if (!noted.ok) return noted;
	if (noted.value?.works !== now) return {
		ok: true,
		value: false
	};
	const { commit } = noted.value;
	const where = line.steps.findIndex(({ last }) => last === commit);
	return {
		ok: true,
		value: where >= 0 ? where <= newest : line.earlier.some((step) => step.pull?.number === pull.number)
	};
}
async function changed(at, steps, index) {
	for (const step of steps) {
		const merged = await recordOf(at, step);
		if (!merged.ok) return merged;
		const shown = await isShown(at, step, merged.value);
		if (!shown.ok) return shown;
		if (shown.value) return AS_REVIEWED;
	}
	const asked = at.line.steps.slice(index).filter(({ pull }) => pull !== void 0);
	for (const step of asked.slice(0, MOST_ASKED)) {
		const noted = await isNoted(at, step, index);
		if (!noted.ok) return noted;
		if (noted.value) return AS_REVIEWED;
	}
	const step = steps.at(-1);
	const why = step?.pull && at.records.get(step.pull.number)?.why;
	if (step?.pull === void 0) return {
		ok: true,
		value: `${shortCommit(step?.last ?? "")} changed it, and was pushed without a pull request`
	};
	const words = `pull request #${step.pull.number} changed it, and its plan did not show this change`;
	return {
		ok: true,
		value: why === void 0 ? words : `${words} (${why.replace(/\.$/, "")})`
	};
}
async function begins({ line }, { before }, then, isOldest) {
	if (!isOldest || before !== void 0 && then !== "") return {
		ok: true,
		value: false
	};
	if (before === void 0) return {
		ok: true,
		value: true
	};
	const other = await line.filesAt.hadOtherName(before);
	return other.ok ? {
		ok: true,
		value: !other.value
	} : other;
}
async function earlierWord(at) {
	const { earlier, filesAt, isWhole } = at.line;
	for (const step of earlier.slice(0, MOST_EARLIER)) {
		const then = await filesAt.digestAt(step.last);
		if (!then.ok) return then;
		if (then.value !== at.now) return NOT_KNOWN;
		const noted = await isNoted(at, step, at.line.steps.length);
		if (!noted.ok) return noted;
		if (noted.value) return AS_REVIEWED;
	}
	const oldest = earlier.at(-1);
	if (oldest === void 0 || !isWhole || earlier.length > MOST_EARLIER) return NOT_KNOWN;
	const before = await digestBefore(at, oldest);
	if (!before.ok) return before;
	const first = await begins(at, oldest, before.value, true);
	if (!first.ok) return first;
	return first.value ? AS_REVIEWED : NOT_KNOWN;
}
async function fileWord(reader, configuration, line, records) {
	const at = {
		reader,
		line,
		records,
		now: fileDigest(configuration)
	};
	const newer = [];
	for (const [index, step] of line.steps.entries()) {
		if (step.changesFile === void 0) break;
		if (!step.changesFile) continue;
		if (newer.length === MOST_FILES$1) return NOT_KNOWN;
		const shown = await isShown(at, step, step.pull && records.get(step.pull.number));
		if (!shown.ok) return shown;
		if (shown.value) return AS_REVIEWED;
		const noted = await isNoted(at, step, index);
		if (!noted.ok) return noted;
		if (noted.value) return AS_REVIEWED;
		newer.push(step);
		const before = await digestBefore(at, step);
		if (!before.ok) return before;
		const isOldest = line.isWhole && line.earlier.length === 0 && !line.steps.slice(index + 1).some(({ changesFile }) => changesFile);
		const first = await begins(at, step, before.value, isOldest);
		if (!first.ok) return first;
		if (first.value) return AS_REVIEWED;
		if (before.value !== at.now) return changed(at, newer, index);
	}
	return earlierWord(at);
}
const QUERY = `query($owner: String!, $repo: String!, $commit: GitObjectID!, $path: String!) {
  repository(owner: $owner, name: $repo) {
    object(oid: $commit) { ... on Commit {
      file(path: $path) { object { ... on Tree { entries {
        name
        object { ... on Blob { text isTruncated } }
      } } } }
    } }
  }
}`;
async function folderFiles(github, path, commit) {
	const answer = await github.graphql(QUERY, {
		...github.repository,
		commit,
		path
	});
	if (!answer.ok) return answer;
	const entries = field(answer.value, "repository", "object", "file", "object", "entries");
	if (!Array.isArray(entries)) return {
		ok: true,
		value: void 0
	};
	return {
		ok: true,
		value: entries.flatMap((entry) => {
			const name = textField(entry, "name");
			const isTruncated = field(entry, "object", "isTruncated");
			if (name === void 0 || isTruncated === void 0) return [];
			return [{
				name,
				text: isTruncated === false ? textField(entry, "object", "text") : void 0
			}];
		})
	};
}
async function parseWithNamed(path, content, now, { fileOf, folderOf }) {
	const files = new Map();
	const folders = new Map();
	const missing = {
		ok: false,
		reason: "missing",
		detail: ""
	};
	for (;;) {
		const [askedFiles, askedFolders] = [new Set(), new Set()];
		const value = parseConfiguration(path, content, now, {
			read: (named, maxBytes) => {
				if (!files.has(named)) askedFiles.add(named);
				const bytes = files.get(named);
				if (bytes === void 0) return missing;
				return bytes.length > maxBytes ? {
					ok: false,
					reason: "too-large",
					detail: ""
				} : {
					ok: true,
					bytes
				};
			},
			list: (named) => {
				if (!folders.has(named)) askedFolders.add(named);
				const names = folders.get(named);
				return names === void 0 ? missing : {
					ok: true,
					names
				};
			}
		});
		if (askedFiles.size + askedFolders.size === 0) return {
			ok: true,
			value
		};
		for (const named of askedFiles) {
			const found = await fileOf(named);
			if (!found.ok) return found;
			files.set(named, found.value);
		}
		for (const named of askedFolders) {
			const found = await folderOf(named);
			if (!found.ok) return found;
			folders.set(named, found.value?.map(({ name }) => name));
			for (const { name, text } of found.value ?? []) if (text !== void 0) files.set(`${named}/${name}`, new TextEncoder().encode(text));
		}
	}
}
function filesAt(github, path, snapshot) {
	const known = new Map();
	const read = async (commit) => {
		const found = await fileAt(github, path, commit);
		if (!found.ok) return found;
		if (found.value === void 0) return {
			ok: true,
			value: "none"
		};
		const parsed = await parseWithNamed(path, found.value, snapshot.takenAt, {
			fileOf: (named) => fileAt(github, named, commit),
			folderOf: (named) => folderFiles(github, named, commit)
		});
		if (!parsed.ok) return parsed;
		return {
			ok: true,
			value: parsed.value.ok ? parsed.value.configuration : void 0
		};
	};
	const fileOf = (commit) => {
		const reading = known.get(commit) ?? read(commit);
		known.set(commit, reading);
		return reading;
	};
	const settingsAt = async (commit, addresses) => {
		const found = await fileOf(commit);
		if (!found.ok) return found;
		const configuration = found.value;
		if (configuration === void 0) return {
			ok: true,
			value: new Map()
		};
		if (configuration === "none") return {
			ok: true,
			value: new Map(addresses.map((address) => [address, ""]))
		};
		return {
			ok: true,
			value: listSettings(configuration, snapshot, addresses)
		};
	};
	return {
		settingsAt,
		digestAt: async (commit) => {
			const found = await fileOf(commit);
			if (!found.ok) return found;
			return {
				ok: true,
				value: found.value === "none" ? "" : found.value && fileDigest(found.value)
			};
		},
		hadOtherName: async (commit) => {
			const folder = path.slice(0, path.lastIndexOf("/") + 1);
			for (const name of USUAL_NAMES) {
				if (folder + name === path) continue;
				const found = await fileAt(github, folder + name, commit);
				if (!found.ok) return found;
				if (found.value !== void 0) return {
					ok: true,
					value: true
				};
			}
			return {
				ok: true,
				value: false
			};
		},
		changedIn: async ({ last, before }, addresses) => {
			if (before === void 0) return {
				ok: true,
				value: addresses
			};
			const [then, now] = await Promise.all([settingsAt(before, addresses), settingsAt(last, addresses)]);
			if (!then.ok) return then;
			if (!now.ok) return now;
			return {
				ok: true,
				value: addresses.filter((address) => {
					const is = now.value.get(address);
					return is === void 0 || is !== then.value.get(address);
				})
			};
		}
	};
}
const MOST_FILES = 5;
const NEVER_SHOWN = "no plan of a merged pull request shows this change";
function additionsOf(configuration) {
	const lists = configuration.mappings.flatMap((mapping) => mapping.lists);
	return new Map(lists.map(({ address, limits }) => [address, limits.maxAdditions]));
}
async function plannedElsewhere({ filesAt }, { before }, rows) {
	const then = before === void 0 ? void 0 : await filesAt.settingsAt(before, [...rows.keys()]);
	if (then?.ok === false) return then;
	const moved = [...rows].filter(([address, { before: was }]) => was === void 0 || was !== then?.value.get(address));
	return {
		ok: true,
		value: new Set(moved.map(([address]) => address))
	};
}
async function judge({ reader, line, open, additions }, step, merged) {
	const { verified, pull } = merged;
	const { requirement } = reader.context.inputs;
	if (verified === void 0) return {
		ok: true,
		value: new Map()
	};
	const { recorded } = verified.record;
	if (recorded.kind === "root") {
		const isSame = verified.isOnSameFile && isRootOf(recorded, open, requirement);
		const why = `the plan of pull request #${pull.number} was reviewed as a whole, ${recorded.count} lists, and what would be applied now is not the same`;
		const judged = [...open].map(([address, { adds }]) => {
			const most = additions.get(address) ?? 0;
			return [address, isSame ? unseenAdditions(recorded.adds?.get(address) ?? adds, adds, most) : why];
		});
		return {
			ok: true,
			value: new Map(judged)
		};
	}
	const rows = new Map([...recorded.lists].filter(([address]) => open.has(address)));
	const none = {
		ok: true,
		value: new Set()
	};
	const elsewhere = verified.isOnSameFile ? none : await plannedElsewhere(line, step, rows);
	if (!elsewhere.ok) return elsewhere;
	const judged = [...rows].map(([address, was]) => {
		const is = open.get(address) ?? was;
		return [address, elsewhere.value.has(address) ? `pull request #${pull.number} was planned when this list had other settings than at the merge` : difference(was, is, requirement, additions.get(address) ?? 0)];
	});
	const unnamed = verified.isOnSameFile ? none : await changedUnnamed(line, step, open, rows);
	if (!unnamed.ok) return unnamed;
	return {
		ok: true,
		value: new Map([...judged, ...[...unnamed.value].map((address) => [address, NEVER_SHOWN])])
	};
}
async function changedUnnamed({ filesAt }, step, open, rows) {
	const changed = await filesAt.changedIn(step, [...open.keys()].filter((address) => !rows.has(address)));
	return changed.ok ? {
		ok: true,
		value: new Set(changed.value)
	} : changed;
}
async function judgeUnseen({ line, open }, step, mayRead) {
	const addresses = [...open.keys()];
	const changed = mayRead ? await line.filesAt.changedIn(step, addresses) : {
		ok: true,
		value: addresses
	};
	if (!changed.ok) return changed;
	const why = step.pull === void 0 ? `${shortCommit(step.last)} was pushed without a pull request` : NEVER_SHOWN;
	return {
		ok: true,
		value: new Map(changed.value.map((address) => [address, why]))
	};
}
async function newestWord(reader, { plan, configuration, line }) {
	const now = listsToReview(plan);
	const open = new Map(now);
	const at = {
		reader,
		line,
		open,
		additions: additionsOf(configuration)
	};
	const records = [...line.known.values()];
	const refused = new Map();
	let unseen = 0;
	for (const step of line.steps) {
		if (open.size === 0 || step.changesFile === void 0) break;
		if (!step.changesFile && step.changesNamed === false) continue;
		const { pull } = step;
		let merged = pull && line.known.get(pull.number);
		if (pull !== void 0 && merged === void 0) {
			const read = await mergedRecord(reader, step, pull);
			if (!read.ok) return read;
			merged = read.value;
			records.push(merged);
		}
		const rows = merged?.verified?.record.recorded;
		const judged = merged?.verified ? await judge(at, step, merged) : await judgeUnseen(at, step, ++unseen <= MOST_FILES);
		if (!judged.ok) return judged;
		for (const [address, reason] of judged.value) {
			const recorded = rows?.kind === "lists" ? rows.lists.get(address) : void 0;
			if (reason !== void 0) refused.set(address, recorded === void 0 ? { reason } : {
				reason,
				recorded
			});
			open.delete(address);
		}
	}
	for (const address of open.keys()) refused.set(address, { reason: NEVER_SHOWN });
	return {
		ok: true,
		value: {
			records,
			mismatches: [...now].flatMap(([address, is]) => {
				const found = refused.get(address);
				return found === void 0 ? [] : [{
					address,
					now: is,
					...found
				}];
			})
		}
	};
}
async function pushedSteps(context, github, { path, named, tip }, waitForIndex) {
	const { event } = context;
	const branch = {
		name: defaultBranchOf(context),
		tip,
		file: path,
		named
	};
	const history = await mergeHistory(github, branch, waitForIndex && event.kind === "push");
	if (!history.ok) return history;
	const { steps } = history.value;
	if (event.kind !== "push") return {
		ok: true,
		value: {
			...history.value,
			pulls: [],
			changesFile: false
		}
	};
	const end = steps.findIndex(({ last }) => last === event.before);
	const pushed = steps.slice(0, end < 0 ? 1 : end);
	const changesFile = pushed.some((step) => step.changesFile !== false);
	return {
		ok: true,
		value: {
			...history.value,
			pulls: pushed.flatMap(({ pull }) => pull ?? []),
			changesFile
		}
	};
}
function refusalOf(why, { digests }) {
	return {
		code: REFUSED,
		severity: "error",
		summary: `how plsync works is not what was reviewed: ${why}`,
		detail: "It is what the file says about accounts, roles, the owner and `max_deletes`. Nothing was written.",
		remedy: `To apply once all the same, run the workflow by hand with \`command: apply\` and \`expect-digest: ${digests.settings}\`. The comment of the newest merged pull request then notes that it was approved, and later merges do not ask again. To have it reviewed instead, revert the change and make it again in a pull request with a plan.`
	};
}
function detailOf(plan, mismatches, records) {
	const digest = remainingDigest(plan, mismatches);
	return [...records.flatMap(({ why }) => why ?? []), `To approve what is left as it is now, run the workflow by hand with \`command: apply\` and \`expect-digest: ${digest}\`.`].join(" ");
}
function held(planning) {
	return [...removalsToAllow(planning.plan).keys()];
}
async function withLabel(reader, planning, allowances, { steps, pulls }) {
	const known = new Map();
	const removals = new Map();
	const labelled = pulls.filter(({ labels }) => labels.includes(ALLOW_REMOVALS_LABEL));
	if (held(planning).length > 0) for (const step of steps) {
		const pull = labelled.find(({ number }) => number === step.pull?.number);
		if (pull === void 0) continue;
		const read = await mergedRecord(reader, step, pull);
		if (!read.ok) return read;
		known.set(pull.number, read.value);
		const allowed = await labelledRemovals(reader, read.value);
		if (!allowed.ok) return allowed;
		for (const [address, count] of allowed.value) if (!removals.has(address)) removals.set(address, count);
	}
	if (removals.size === 0) return {
		ok: true,
		value: {
			planning,
			allowances,
			known
		}
	};
	const all = withRemovals(allowances, removals);
	const input = {
		...planning.input,
		allowances: all
	};
	return {
		ok: true,
		value: {
			planning: {
				...planning,
				input,
				plan: makePlan(input)
			},
			allowances: all,
			known
		}
	};
}
function changesAnything({ lists, strayShares }) {
	return strayShares.length > 0 || lists.some(({ change }) => change.kind !== "keep");
}
async function reviewedPlan(context, github, pushed, about) {
	const { configuration, path } = about;
	const reader = recordReader(context, github, about);
	const labelled = await withLabel(reader, about.planning, about.allowances, pushed);
	if (!labelled.ok) return labelled;
	const { planning, allowances, known } = labelled.value;
	const plan = holdUnseenGrowth(planning.plan, additionsOf(configuration));
	const { steps, earlier, isWhole } = pushed;
	const line = {
		steps,
		earlier,
		isWhole,
		known,
		filesAt: filesAt(github, path, planning.snapshot)
	};
	const nothing = {
		ok: true,
		value: {
			records: [...known.values()],
			mismatches: []
		}
	};
	const word = listsToReview(plan).size === 0 ? nothing : await newestWord(reader, {
		plan,
		configuration,
		line
	});
	if (!word.ok) return word;
	const { mismatches, records } = word.value;
	const isSettled = pushed.changesFile || changesAnything(plan);
	if (isSettled) {
		const read = new Map(records.map((merged) => [merged.pull.number, merged]));
		const why = await fileWord(reader, configuration, line, read);
		if (!why.ok) return why;
		if (why.value !== void 0) {
			const refusal = refusalOf(why.value, plan);
			return {
				ok: true,
				value: {
					planning,
					plan,
					allowances,
					records: [...read.values()],
					mismatches: [],
					refusal,
					isSettled: false
				}
			};
		}
	}
	return {
		ok: true,
		value: {
			planning,
			plan: mismatches.length === 0 ? plan : holdMismatches(plan, mismatches, detailOf(plan, mismatches, records)),
			allowances,
			records,
			mismatches,
			isSettled
		}
	};
}
const MOST_PULLS = 3;
async function noteFor(context, { settled }, { number }, body) {
	if (settled === void 0) return void 0;
	const there = readSeal(context.inputs.name, body);
	const seal = {
		...settled,
		pull: number
	};
	const { works, path, commit, pull } = there?.seal ?? {};
	return works === seal.works && path === seal.path && commit === seal.commit && pull === seal.pull ? there : stampSeal(context, seal);
}
async function note(context, applied) {
	const { github, inputs } = context;
	const done = {
		ok: true,
		value: void 0
	};
	const { settled } = applied;
	if (github === void 0 || settled === void 0) return done;
	const { name, commentAuthor: author } = inputs;
	const branch = await pushedSteps(context, github, {
		path: settled.path,
		named: [],
		tip: settled.commit
	}, false);
	if (!branch.ok) return branch;
	const pulls = branch.value.steps.flatMap(({ pull }) => pull ?? []);
	for (const pull of pulls.slice(0, MOST_PULLS)) {
		const sticky = {
			github,
			pull: pull.number,
			name,
			author
		};
		const found = await findComments(sticky);
		if (!found.ok) return found;
		const [existing] = found.value;
		if (existing === void 0) continue;
		const { comment } = existing;
		const stamped = await noteFor(context, applied, pull, comment.body);
		if (stamped === void 0) return done;
		const put = await putComment(sticky, comment, withSeal(name, comment.body, stamped));
		return put.ok ? done : put;
	}
	return done;
}
async function noteByHand(context, applied) {
	const noted = await note(context, applied);
	if (noted.ok) return;
	const why = noted.problem.said;
	context.collector.remark(`Later merges may ask again whether how plsync works was approved: it could not be noted, ${why}.`);
}
const APPROVALS_NOT_ASKED = "Approvals were not looked at, because `require-approval` is `never`: what the plan showed when it was merged counts.";
function hadASay({ verified }, { plan }) {
	if (verified === void 0) return false;
	const { recorded } = verified.record;
	return recorded.kind === "root" || plan.lists.some(({ address }) => recorded.lists.has(address));
}
function concerned(applied) {
	const earlier = applied.records.filter((merged) => hadASay(merged, applied)).map(({ pull }) => pull);
	return [...applied.pushed, ...earlier.filter((pull) => !applied.pushed.some((pushed) => isSamePull(pull, pushed)))];
}
function markerOf(name, existing, note) {
	const [line = ""] = (existing?.comment.body ?? "").split(/\r?\n/, 1);
	const kept = readPlanComment(name, line)?.stamp !== void 0 || readSeal(name, line) !== void 0 ? line : planMarker(name, void 0, void 0);
	return note === void 0 ? kept : withSeal(name, kept, note);
}
function mergedBody(context, applied, existing, note) {
	const { plan, report, mismatches } = applied;
	const marker = markerOf(context.inputs.name, existing, note);
	const { requireApproval, requirement } = context.inputs;
	const remarks = requireApproval === "never" && requirement !== "none" ? [APPROVALS_NOT_ASKED] : [];
	const links = pageLinks(context.environment);
	const about = {
		commit: plan.config.commit ?? "",
		run: runLink(context.environment),
		mismatches,
		remarks,
		links
	};
	const title = reportTitle(plan, report, context.inputs.name);
	const room = COMMENT_CHARACTERS - marker.length - title.length;
	const text = context.redact(reportComment(plan, report, about, room));
	const reviewed = existing && planInComment(existing.comment.body);
	const whole = `${marker}\n${reportBody(title, text, reviewed)}`;
	return whole.length <= 6e4 ? whole : `${marker}\n${reportBody(title, text, void 0)}`;
}
async function writeMergeComment(context, applied, pull) {
	const { name, commentAuthor: author } = context.inputs;
	const { github } = context;
	if (github === void 0) return void 0;
	const sticky = {
		github,
		pull: pull.number,
		name,
		author
	};
	const found = await findComments(sticky);
	if (!found.ok) {
		commentNotTold(context, found.problem);
		return;
	}
	const known = applied.records.find((merged) => isSamePull(merged.pull, pull))?.sticky?.comment.id;
	const existing = found.value.find(({ comment }) => comment.id === known) ?? found.value[0];
	if (existing === void 0 && applied.mismatches.length === 0) return void 0;
	const body = mergedBody(context, applied, existing, applied.pushed.some((pushed) => isSamePull(pushed, pull)) ? await noteFor(context, applied, pull, existing?.comment.body ?? "") : void 0);
	if (existing !== void 0 && saysTheSame(existing.comment.body, body)) return existing.comment.url;
	const put = await putComment(sticky, existing?.comment, body);
	if (put.ok) return put.value.url;
	commentNotTold(context, put.problem);
}
function refusedBody(context, headline, commit, existing) {
	const marker = markerOf(context.inputs.name, existing, void 0);
	const { diagnostics } = context.collector.collected;
	const sentence = `Nothing was changed at ${shortCommit(commit)} in ${runLink(context.environment)}.`;
	const text = context.redact(joinBlocks([sentence, ...attentionAlerts(attentionOf(diagnostics, [], { links: pageLinks(context.environment) }))]));
	const title = commentTitle(markdownText(headline), context.inputs.name);
	const reviewed = existing && planInComment(existing.comment.body);
	const whole = `${marker}\n${reportBody(title, text, reviewed)}`;
	return whole.length <= 6e4 ? whole : `${marker}\n${reportBody(title, text, void 0)}`;
}
async function writeRefusals(context, { headline, refused }) {
	const { name, commentAuthor: author } = context.inputs;
	const { github } = context;
	let url;
	for (const pull of github === void 0 ? [] : refused?.pulls ?? []) {
		if (github === void 0 || refused === void 0) break;
		const sticky = {
			github,
			pull: pull.number,
			name,
			author
		};
		const found = await findComments(sticky);
		const existing = found.ok ? found.value[0] : void 0;
		const put = found.ok ? await putComment(sticky, existing?.comment, refusedBody(context, headline, refused.commit, existing)) : found;
		if (!put.ok) commentNotTold(context, put.problem);
		else url ??= put.value.url;
	}
	return url;
}
async function writeMergeComments(context, result) {
	if (context.command !== "apply" || context.inputs.comment === "never") return void 0;
	if (result.kind === "stale") return writeRefusals(context, result);
	if (result.kind !== "applied") return void 0;
	let url;
	for (const pull of concerned(result)) {
		const written = await writeMergeComment(context, result, pull);
		url ??= written;
	}
	if (context.event.kind === "workflow_dispatch") await noteByHand(context, result);
	return url;
}
async function newestCommit(github, branch) {
	const answer = await github.call("GET /repos/{owner}/{repo}/git/ref/{+ref}", { ref: inRoute(`heads/${branch}`) });
	if (!answer.ok) return answer;
	const sha = textField(answer.value, "object", "sha");
	return sha === void 0 ? odd("the commit of the branch") : {
		ok: true,
		value: sha
	};
}
function newer(branch, newest, commit) {
	return {
		code: "superseded",
		severity: "warning",
		summary: `${branch} has a newer commit, ${shortCommit(newest)}; what is checked out is ${shortCommit(commit)}`,
		detail: "The run of that commit answers for this one too.",
		remedy: "Nothing was written, and nothing need be done. To apply now, run the workflow on the newest commit."
	};
}
function checkoutUnknown({ why }) {
	return {
		code: "checkout_unknown",
		severity: "error",
		summary: `which commit is checked out is not known: ${why}`,
		detail: "Only the newest commit of the default branch is applied, so nothing was written.",
		remedy: "Check this repository out with actions/checkout and git, and name the file in that checkout in the input `config`."
	};
}
async function superseded({ collector, github }, branch, commit) {
	const newest = github === void 0 ? {
		ok: false,
		problem: NO_REPOSITORY
	} : await newestCommit(github, branch);
	if (!newest.ok) {
		collector.report([unanswered(`which commit is the newest of ${branch}`, newest.problem)]);
		return {
			kind: "stopped",
			headline: "not applied, GitHub did not answer"
		};
	}
	if (newest.value === commit) return void 0;
	collector.report([newer(branch, newest.value, commit)]);
	return { kind: "superseded" };
}
async function stepsOfPush(context, at, isCompared) {
	const { collector, command, event, github } = context;
	const none = {
		ok: true,
		value: {
			steps: [],
			earlier: [],
			isWhole: false,
			pulls: [],
			changesFile: false
		}
	};
	if (command !== "apply" || event.kind !== "push" && !isCompared) return none;
	const read = github === void 0 ? {
		ok: false,
		problem: NO_REPOSITORY
	} : await pushedSteps(context, github, at, isCompared);
	if (read.ok || isCompared) return read;
	collector.remark(`The comment of what was merged stays as it is: ${read.problem.said}.`);
	return none;
}
function digestDiffers(expected, plan, isExact) {
	const { settings, exact } = plan.digests;
	if (expected === void 0 || (isExact ? [exact] : [settings, exact]).includes(expected)) return void 0;
	return {
		code: "digest_differs",
		severity: "error",
		summary: `the plan is not the one that was approved: expected ${shortDigest(expected)}, now ${shortDigest(settings)}`,
		detail: "Nothing was written. The log of this run has the plan as it is now. The digest also covers how plsync works: accounts, roles, owner, `max_deletes`.",
		remedy: `If that is what you want, run the workflow again with \`expect-digest: ${isExact ? exact : settings}\`.`
	};
}
function planToApply(planning, saved) {
	if (saved === void 0) return planning.plan;
	const { part } = saved;
	const plan = planWithin(part?.saved ?? saved.plan, planning);
	return part === void 0 ? plan : part.settle(plan);
}
async function pushedPulls(context, configuration, checkout) {
	if (!checkout.ok) return [];
	const path = pathInRepository(checkout.top, configuration.path);
	const read = await stepsOfPush(context, {
		path,
		named: (configuration.namedFiles ?? []).map((name) => namedPath(path, name)),
		tip: checkout.commit
	}, false);
	return read.ok ? read.value.pulls : [];
}
async function approvedPlan(context, source, configuration, checkout, saved) {
	const { collector, command, github, inputs, log } = context;
	const stop = (kind, headline, found) => {
		collector.report(found);
		return {
			kind,
			headline
		};
	};
	const expected = command === "apply" || spendsAllowance(context) ? inputs.expectDigest : void 0;
	const isCompared = command === "apply" && saved === void 0 && expected === void 0 && inputs.requirement !== "none";
	if (isCompared && inputs.requireApproval === "never") collector.remark(APPROVALS_NOT_ASKED);
	if (!checkout.ok) return stop("stopped", "not applied, what is checked out is not known", [checkoutUnknown(checkout)]);
	const { commit } = checkout;
	const path = pathInRepository(checkout.top, configuration.path);
	const named = (configuration.namedFiles ?? []).map((name) => namedPath(path, name));
	const [pushed, planning] = await Promise.all([stepsOfPush(context, {
		path,
		named,
		tip: commit
	}, isCompared), makePlanning(context, configuration, { kind: "none" }, source, saved, inputs.allowances)]);
	if (!pushed.ok) return stop("stopped", "not applied, what was reviewed is not known", [unanswered("what was merged", pushed.problem)]);
	const stale = saved === void 0 ? [] : staleLists(saved.part?.saved ?? saved.plan, planning);
	if (stale.length > 0) return stop("stale", "not applied, the plan is stale", stale);
	const whole = planToApply(planning, saved);
	const differs = saved === void 0 ? digestDiffers(expected, whole, spendsAllowance(context)) : void 0;
	if (differs !== void 0) {
		showPlan(whole, log);
		return stop("stale", "not applied, the plan is not the one that was approved", [differs]);
	}
	const { allowances: given } = inputs;
	const uncompared = {
		planning,
		plan: expected === void 0 || expected === whole.digests.exact || saved !== void 0 ? whole : holdUnseenGrowth(whole, additionsOf(configuration)),
		allowances: saved?.part?.allowances ?? given,
		records: [],
		mismatches: [],
		isSettled: expected !== void 0
	};
	const reviewed = isCompared && github !== void 0 ? await reviewedPlan(context, github, pushed.value, {
		path,
		named,
		configuration,
		planning,
		allowances: given
	}) : {
		ok: true,
		value: uncompared
	};
	if (!reviewed.ok) {
		showPlan(whole, log);
		return stop("stopped", "not applied, what was reviewed is not known", [unanswered("what was reviewed", reviewed.problem)]);
	}
	const { allowances, plan, records, mismatches, refusal, isSettled } = reviewed.value;
	showPlan(plan, log);
	if (refusal !== void 0) return {
		...stop("stale", "not applied, how plsync works is not what was reviewed", [refusal]),
		refused: {
			commit,
			pulls: pushed.value.pulls
		}
	};
	const bounds = saved !== void 0 || isCompared && inputs.requirement === "exact" ? "exact" : "limits";
	const settled = isSettled && command === "apply" ? {
		works: fileDigest(configuration),
		path,
		commit
	} : void 0;
	const { planning: reviewedPlanning = planning } = reviewed.value;
	return {
		kind: "approved",
		plan,
		planning: reviewedPlanning,
		bounds,
		allowances,
		commit,
		records,
		pushed: pushed.value.pulls,
		mismatches,
		settled
	};
}
const MOST_MILLISECONDS = 18e5;
async function makeChanges({ inputs, log }, { readers, writers }, approved) {
	const column = addressColumn(approved.plan.lists.map((list) => list.address));
	const stop = stopAfter(MOST_MILLISECONDS, (signal) => log.note("warn", `Received ${signal}. No further changes will start; waiting for those under way.`));
	try {
		const report = await applyRun({
			...approved,
			readers,
			writers,
			parallelism: inputs.parallelism.writes,
			clock: SYSTEM_CLOCK,
			onProgress: (progress) => log.note("info", applyLine(progress, column, log.style)),
			stopped: stop.stopped
		});
		log.report(report.diagnostics);
		if (hasChanges(approved.plan)) log.result(reportSumsText(report, log.style));
		return report;
	} finally {
		stop.end();
	}
}
async function applyReviewed(context, aws, configuration, checkout, saved) {
	const approved = await approvedPlan(context, aws, configuration, checkout, saved);
	if (approved.kind !== "approved") return approved;
	const { plan, planning, bounds, allowances, commit, records, pushed, mismatches, settled } = approved;
	const newer = await superseded(context, defaultBranchOf(context), commit);
	if (newer !== void 0) return newer;
	const { snapshot } = planning;
	return {
		kind: "applied",
		plan,
		report: await makeChanges(context, aws, {
			configuration,
			plan,
			snapshot,
			bounds,
			allowances
		}),
		records,
		pushed,
		mismatches,
		settled
	};
}
const NOTHING_DONE = {
	rows: [],
	diagnostics: [],
	milliseconds: 0
};
function reportOf({ collector }, part, result) {
	switch (result?.kind) {
		case void 0: return NOTHING_DONE;
		case "applied": return result.report;
		case "stopped":
		case "stale": return stoppedReport(part, result.headline, collector.collected.diagnostics);
		default: return stoppedReport(part, "a newer commit is on the branch", []);
	}
}
function leavePartReport(context, plan, part, result) {
	const { environment, inputs } = context;
	const { shard } = inputs.fleet;
	if (shard === void 0) throw new Error("only a shard leaves a report");
	const name = shard === "deletions" ? shard : shardName(shard);
	const text = jsonText(reportJson(reportOf(context, part, result), {
		planDigest: plan.digests.exact,
		part: name
	}));
	const directory = mkdtempSync(join(environment.RUNNER_TEMP || tmpdir(), "plsync-"));
	const path = join(directory, `report-${shard === "deletions" ? shard : shard.index}.json`);
	writeFileSync(path, text, { mode: 384 });
	return {
		report: path,
		"report-digest": createHash("sha256").update(text).digest("hex")
	};
}
const DEPTH = 2;
function filesBelow(path, ending, depth) {
	return readdirSync(path, { withFileTypes: true }).sort((a, b) => a.name < b.name ? -1 : 1).flatMap((entry) => {
		const one = join(path, entry.name);
		if (entry.isDirectory() && depth > 0) return filesBelow(one, ending, depth - 1);
		return entry.isFile() && entry.name.endsWith(ending) ? [one] : [];
	});
}
function isFolder(path) {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}
function filesIn(named, ending, input, environment) {
	const refused = [];
	const paths = [];
	for (const path of named) {
		const elsewhere = refusedJobFile(path, input, environment);
		if (elsewhere !== void 0) refused.push(elsewhere);
		else if (isFolder(path)) paths.push(...filesBelow(path, ending, DEPTH));
		else paths.push(path);
	}
	return {
		paths,
		refused
	};
}
async function snapshotSource({ collector, environment, inputs, log }) {
	const { snapshots, snapshotDigests } = inputs.fleet;
	const { paths, refused } = filesIn(snapshots, ".gz", "snapshots", environment);
	const { openSnapshotFiles } = await import("./fleet-jobs.js");
	const { opened, problems } = await openSnapshotFiles(paths, snapshotDigests);
	collector.report([...refused, ...problems]);
	if (opened === void 0) {
		if (refused.length + problems.length === 0) collector.report([{
			code: "shard_missing",
			severity: "error",
			summary: "no shard has left a snapshot: the input `snapshots` names no file",
			remedy: "Run the jobs of the shards again, then this one. If they succeeded, check that their files are downloaded before this step."
		}]);
		return;
	}
	const { readers, at, files, recorded, gaps, missing } = opened;
	log.note("info", `Read ${files.length} snapshots, the first taken at ${new Date(at).toISOString()}; AWS is not asked.`);
	const tellGaps = ({ diagnostics }) => {
		if (missing !== void 0 && diagnostics.every(({ code }) => code !== missing.code)) collector.report([missing]);
		if (gaps.size > 0 && files.some(({ header }) => header.shard !== void 0)) collector.remark(shardsToAsk([...gaps.values()]));
	};
	const isPartial = refused.length + problems.length > 0 || missing !== void 0;
	return {
		readers,
		at,
		recorded,
		hasEntries: readers.hasEntries,
		tellGaps,
		isPartial
	};
}
async function matrixStep(context, configuration) {
	const { collector, inputs, log } = context;
	const { shards: asked, snapshots } = inputs.fleet;
	const count = typeof asked === "number" ? { count: asked } : { byAccount: asked === "account" };
	const number = shardCount(configuration, count);
	if (number > 256) {
		const why = `is "account", but the file has ${number} accounts, and a matrix has at most ${256} jobs`;
		collector.report([badInput("shards", why)]);
		return { result: {
			kind: "stopped",
			headline: "the inputs have errors"
		} };
	}
	const known = snapshots.length === 0 ? void 0 : await snapshotSource(context);
	const { interfacesByAccount } = await import("./fleet-jobs.js");
	const weights = known === void 0 ? {} : { interfaces: interfacesByAccount(known.recorded) };
	const shards = fileShards(configuration, divisionForJobs(configuration, {
		...count,
		...weights
	}));
	const text = `${counted(configuration.accounts.length, "account")} in ${counted(shards.length, "shard")}.`;
	log.result(`${text}\n`);
	return {
		result: {
			kind: "valid",
			text
		},
		outputs: { matrix: JSON.stringify(fileMatrix(shards)) }
	};
}
async function observeStep(context, configuration, base, live) {
	const { collector, environment, inputs, log } = context;
	const { accounts: given, shard, snapshots } = inputs.fleet;
	if (shard === void 0 || shard === "deletions") throw new Error("the inputs of observe name a shard");
	const files = withBaseFile(configuration, base);
	const aliases = new Set(files.accounts.map(({ alias }) => alias));
	const unknown = given.filter((alias) => !aliases.has(alias));
	if (unknown.length > 0) {
		collector.report([badInput("accounts", `has ${visible(listed(unknown))}, which ${files.path} does not have`)]);
		return { result: {
			kind: "stopped",
			headline: "the inputs have errors"
		} };
	}
	const accounts = given.length > 0 ? given : fileShards(files, { count: shard.count })[shard.index - 1]?.accounts ?? [];
	const known = snapshots.length === 0 ? void 0 : await snapshotSource(context);
	const job = {
		shard,
		accounts,
		live,
		...known === void 0 ? {} : { known: known.readers }
	};
	const { shardReading } = await import("./fleet-jobs.js");
	const { readers, isOwn, save } = shardReading(job);
	const source = {
		readers,
		isOwn,
		...known?.hasEntries === void 0 ? {} : { hasEntries: known.hasEntries }
	};
	const { snapshot } = await makePlanning(context, configuration, base, source, void 0, NO_ALLOWANCES);
	const directory = mkdtempSync(join(environment.RUNNER_TEMP || tmpdir(), "plsync-"));
	const path = join(directory, `shard-${shard.index}.gz`);
	const { recorded, failed, failures, sha256 } = await save(path, snapshot.takenAt);
	log.report(failures);
	const gaps = failed === 0 ? "" : `; ${failed} of them failed, and the plan says what that means`;
	const text = `Shard ${shardName(shard)}, ${counted(accounts.length, "account")}: ${counted(recorded.length, "reading")}${gaps}.`;
	log.result(`${text}\n`);
	return {
		result: {
			kind: "valid",
			text
		},
		outputs: {
			snapshot: path,
			"snapshot-digest": sha256
		}
	};
}
const RUNS = 50;
const WORKFLOW = "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}";
function runsIn(answer) {
	const listed = field(answer, "workflow_runs");
	if (!Array.isArray(listed)) return void 0;
	return listed.flatMap((run) => {
		const at = Date.parse(textField(run, "created_at") ?? "");
		return Number.isNaN(at) ? [] : [{
			at,
			isSuccess: textField(run, "conclusion") === "success"
		}];
	});
}
async function scheduleFacts(github, file) {
	const runs = (more) => github.call(`${WORKFLOW}/runs`, {
		workflow_id: file,
		event: "schedule",
		exclude_pull_requests: true,
		...more
	});
	const [workflow, latest] = await Promise.all([github.call(WORKFLOW, { workflow_id: file }), runs({ per_page: RUNS })]);
	if (!workflow.ok) return workflow;
	if (!latest.ok) return latest;
	const state = textField(workflow.value, "state");
	const listed = runsIn(latest.value);
	if (state === void 0 || listed === void 0) return odd(`the state or the runs of ${file}`);
	const starts = listed.map(({ at }) => at);
	const success = listed.find(({ isSuccess }) => isSuccess);
	if (success !== void 0 || listed.length < RUNS) return {
		ok: true,
		value: {
			file,
			state,
			starts,
			lastSuccess: success?.at
		}
	};
	const earlier = await runs({
		per_page: 1,
		status: "success"
	});
	if (!earlier.ok) return earlier;
	return {
		ok: true,
		value: {
			file,
			state,
			starts,
			lastSuccess: runsIn(earlier.value)?.[0]?.at
		}
	};
}
const DISABLED = {
	disabled_inactivity: "GitHub does that in public repositories after 60 days without activity",
	disabled_fork: "GitHub does that in forks",
	disabled_manually: "somebody did that"
};
function silenceOf({ file, state, starts, lastSuccess }, now) {
	const interval = intervalOf(starts);
	if (state.startsWith("disabled")) return {
		file,
		disabled: DISABLED[state] ?? `its state is ${state}`,
		since: lastSuccess,
		interval
	};
	const since = lastSuccess ?? starts.at(-1);
	if (interval === void 0 || since === void 0 || !isOverdue(since, interval, now)) return void 0;
	return {
		file,
		since: lastSuccess,
		interval
	};
}
function silenceSentence({ file, disabled, since }) {
	const silent = `No scheduled run of ${file} has succeeded${since === void 0 ? "" : ` since ${minute(since)}`}`;
	return disabled === void 0 ? `${silent}.` : `${silent}: its schedule is disabled.`;
}
function silenceWarning({ file, disabled, since, interval }, now) {
	const age = since === void 0 ? "" : ` for ${duration(now - since)}`;
	const observed = interval === void 0 ? "" : ` Its runs came about every ${duration(interval)}.`;
	const last = since === void 0 ? "" : `The last one was that of ${minute(since)}.`;
	return {
		code: "schedule_silent",
		severity: "warning",
		summary: `no scheduled sync has succeeded${age}: ${disabled === void 0 ? `look at the runs of ${file}` : `the schedule of ${file} is disabled`}`,
		detail: [
			disabled === void 0 ? "" : `It is disabled: ${disabled}.`,
			`${last}${observed}`,
			"Until one succeeds, the lists do not follow the interfaces."
		].map((part) => part.trim()).filter((part) => part !== "").join(" "),
		remedy: disabled === void 0 ? "Find out why on the Actions page of the repository." : "Enable it on the Actions page of the repository."
	};
}
const MOST_WORKFLOWS = 3;
async function silenceIn({ github, log }, file) {
	if (github === void 0) return void 0;
	const facts = await scheduleFacts(github, file);
	if (facts.ok) return silenceOf(facts.value, SYSTEM_CLOCK.now());
	log.note("debug", `How ${file} has run is not known: ${facts.problem.said}`);
}
function schedulesOf({ environment }) {
	const action = environment.GITHUB_ACTION_REPOSITORY;
	if (!action) return [];
	return workflowFiles(environment).filter(({ text }) => syncsOnSchedule(text, action)).map(({ name }) => name).slice(0, MOST_WORKFLOWS);
}
async function silentSchedules(context) {
	return (await Promise.all(schedulesOf(context).map((file) => silenceIn(context, file)))).flatMap((silence) => silence === void 0 ? [] : [silenceWarning(silence, SYSTEM_CLOCK.now())]);
}
async function ownSilence(context) {
	const file = /\/\.github\/workflows\/([^/@]+)@/.exec(context.environment.GITHUB_WORKFLOW_REF ?? "")?.[1];
	if (context.event.kind !== "schedule" || file === void 0) return void 0;
	const silence = await silenceIn(context, file);
	return silence === void 0 ? void 0 : silenceSentence(silence);
}
function planBasis(configuration, base, { basePlan }) {
	const after = fileDigest(configuration);
	switch (base.kind) {
		case "none": return;
		case "new": return {
			base: base.commit,
			before: () => "",
			file: {
				before: "",
				after
			}
		};
		case "file": {
			const before = basePlan === void 0 ? () => void 0 : settingsIn(basePlan);
			return {
				base: base.commit,
				before,
				file: {
					before: fileDigest(base.configuration),
					after
				}
			};
		}
		case "apart": return {
			base: base.commit,
			before: () => void 0,
			file: {
				before: fileDigest(base.configuration),
				after
			}
		};
		case "broken": return {
			base: base.commit,
			before: () => void 0,
			file: {
				before: "",
				after
			}
		};
		case "unknown": return {
			base: "",
			before: () => void 0,
			file: {
				before: void 0,
				after
			}
		};
	}
}
function plannedStep(configuration, base, planning, more, log) {
	const plan = {
		...planning.plan,
		diagnostics: [...planning.plan.diagnostics, ...more]
	};
	showPlan(plan, log);
	return {
		kind: "planned",
		plan,
		allowed: planning.allowed,
		basis: planBasis(configuration, base, planning)
	};
}
function withMatrix(result) {
	if (result.kind !== "planned") return { result };
	const matrix = planMatrix(result.plan, planShardCount(result.plan));
	return {
		result,
		outputs: { matrix: matrix.include.length === 0 ? "" : JSON.stringify(matrix) }
	};
}
function incomplete(plan, isPartial) {
	return isPartial ? {
		...plan,
		complete: false
	} : plan;
}
async function planStep(context, configuration, base, checkout) {
	const { inputs, log } = context;
	const source = await snapshotSource(context);
	if (source === void 0) return { result: {
		kind: "stopped",
		headline: "not planned, no shard has left a snapshot"
	} };
	if (context.command === "apply" && checkout !== void 0) {
		const approved = await approvedPlan(context, source, configuration, checkout, void 0);
		source.tellGaps(approved.kind === "approved" ? approved.plan : { diagnostics: [] });
		if (approved.kind !== "approved") return { result: approved };
		return withMatrix({
			kind: "planned",
			plan: incomplete(approved.plan, source.isPartial),
			allowed: new Map(),
			basis: void 0
		});
	}
	const [planning, silent] = await Promise.all([makePlanning(context, configuration, base, source, void 0, inputs.allowances), silentSchedules(context)]);
	source.tellGaps(planning.plan);
	const plan = incomplete(planning.plan, source.isPartial);
	return withMatrix(plannedStep(configuration, base, {
		...planning,
		plan
	}, silent, log));
}
const NO_REVIEW = {
	records: [],
	pushed: [],
	mismatches: [],
	settled: void 0
};
async function reviewOf(context, configuration, checkout) {
	if (context.command !== "apply") return NO_REVIEW;
	const source = context.inputs.fleet.snapshots.length === 0 ? void 0 : await snapshotSource(context);
	const approved = source && await approvedPlan(context, source, configuration, checkout, void 0);
	if (approved?.kind === "approved") {
		const { records, pushed, mismatches, settled } = approved;
		return {
			records,
			pushed,
			mismatches,
			settled
		};
	}
	return {
		...NO_REVIEW,
		pushed: await pushedPulls(context, configuration, checkout)
	};
}
async function reportStep(context, configuration, checkout, saved) {
	const { collector, environment, inputs, log } = context;
	const { reports, reportDigests } = inputs.fleet;
	const { paths, refused } = filesIn(reports, ".json", "reports", environment);
	collector.report(refused);
	const expected = {
		plan: saved,
		...reportDigests === void 0 ? {} : { digests: reportDigests }
	};
	const { readReportFile } = await import("./fleet-jobs.js");
	const read = paths.map((path) => ({
		path,
		answer: readReportFile(path, expected)
	}));
	collector.report(read.flatMap(({ answer }) => answer.ok ? [] : answer.diagnostics));
	const parts = read.flatMap(({ path, answer }) => answer.ok ? [{
		path,
		...answer
	}] : []);
	const { report, problems, used: left } = joinParts(saved, parts);
	collector.report(problems);
	if (checkout.ok && left.every(({ rows }) => rows.every(({ outcome }) => outcome === "not-done"))) {
		const newer = await superseded(context, defaultBranchOf(context), checkout.commit);
		if (newer !== void 0) return newer;
	}
	const review = await reviewOf(context, configuration, checkout);
	log.report(report.diagnostics);
	log.result(reportSumsText(report, log.style));
	return {
		kind: "applied",
		plan: saved,
		report,
		...review
	};
}
async function offlineJob({ context, standing, configuration, base, checkout, saved }) {
	if (context.command === "matrix") return matrixStep(context, withBaseFile(configuration, base));
	if (context.command === "report" && saved !== void 0 && checkout !== void 0) return { result: await reportStep(standing, configuration, checkout, saved.plan) };
	return planStep(standing, configuration, base, checkout);
}
function observeJob({ standing, configuration, base }, live) {
	return observeStep(standing, configuration, base, live);
}
function partJob({ context, saved }, result) {
	const outputs = saved?.part === void 0 ? {} : leavePartReport(context, saved.plan, saved.part, result);
	return {
		result: result ?? {
			kind: "valid",
			text: "The plan has nothing for this shard to do."
		},
		outputs
	};
}
const NOT_DONE = {
	hold: "not put on hold",
	release: "not released",
	rollback: "not rolled back"
};
async function differenceOf(found, command, { inputs }, asking) {
	if (command.command !== "rollback") return {
		ok: true,
		value: void 0
	};
	const change = await versionChange(found, command.to, inputs.allowances, asking);
	return change.ok ? {
		ok: true,
		value: {
			address: found.address,
			id: found.list.id,
			...change.value
		}
	} : change;
}
function otherRollback(rollback) {
	return {
		code: "digest_differs",
		severity: "error",
		summary: `the rollback of ${rollback.address} is not the one that was approved`,
		detail: `It would go from version ${rollback.from} to ${rollback.to} now. Nothing was written.`,
		remedy: `If that is what you want, run the workflow again with \`expect-digest: ${rollbackDigest(rollback)}\`.`
	};
}
function done(problem, end) {
	return problem === void 0 ? {
		ok: true,
		value: end
	} : {
		ok: false,
		diagnostic: problem
	};
}
async function write(found, command, rollback) {
	const list = {
		address: found.address,
		id: found.list.id
	};
	if (command.command === "hold") return done(await holdList(found, command.hold), {
		kind: "hold",
		list,
		hold: command.hold
	});
	if (command.command === "release" || rollback === void 0) return done(await releaseList(found), {
		kind: "release",
		list,
		wasHeld: found.list.tags.has(TAG.hold)
	});
	const version = await rollbackList(found, rollback, command.hold, SYSTEM_CLOCK);
	if (!version.ok) return version;
	return {
		ok: true,
		value: {
			kind: "rollback",
			rollback,
			version: version.value,
			hold: command.hold
		}
	};
}
function sentencesOf(end) {
	switch (end.kind) {
		case "hold": return heldSentences(end.list, end.hold);
		case "release": return releasedSentences(end.list, end.wasHeld);
		case "rollback": return restoredSentence(end.rollback, end.version, end.hold);
		case "held-back": return "Nothing was written.";
	}
}
async function runListCommand(context, aws, configuration, command) {
	const { collector, environment, inputs, log } = context;
	const stop = (diagnostic) => {
		collector.report([diagnostic]);
		return {
			kind: "stopped",
			headline: `${visible(command.address)} was ${NOT_DONE[command.command]}`
		};
	};
	const finish = (end) => {
		log.result(`${visible(sentencesOf(end))}\n`);
		return {
			kind: "list-command",
			end
		};
	};
	const checkout = checkoutOf(configuration.path, environment);
	if (!checkout.ok) return stop(checkoutUnknown(checkout));
	const found = await findList(command.address, configuration, aws.writers);
	if (!found.ok) return stop(found.diagnostic);
	const difference = await differenceOf(found.value, command, context, {
		accounts: configuration.accounts,
		readers: aws.readers
	});
	if (!difference.ok) return stop(difference.diagnostic);
	const rollback = difference.value;
	if (rollback !== void 0) {
		log.result(rollbackText(rollback, log.style));
		collector.report(rollback.warnings);
		if (rollback.held.length > 0) {
			const position = found.value.spec?.position;
			const digest = `\`expect-digest: ${rollbackDigest(rollback)}\``;
			collector.report(heldBack({
				...rollback,
				...position === void 0 ? {} : { position }
			}, digest));
			return finish({
				kind: "held-back",
				rollback
			});
		}
	}
	if (rollback !== void 0 && spendsAllowance(context) && inputs.expectDigest !== rollbackDigest(rollback)) return stop(otherRollback(rollback));
	const newer = await superseded(context, defaultBranchOf(context), checkout.commit);
	if (newer !== void 0) return newer;
	const written = await write(found.value, command, rollback);
	return written.ok ? finish(written.value) : stop(written.diagnostic);
}
const NO_SYNC = {
	code: "plan_other_config",
	severity: "error",
	summary: "the plan is not one of a sync",
	detail: "A schedule changes nothing but entries.",
	remedy: "Plan on the same schedule, with `command: plan`."
};
async function readSavedPlan(context, configuration) {
	const { command, environment, inputs } = context;
	const { planFile, allowances } = inputs;
	const { shard } = inputs.fleet;
	if (!(command === "apply" || command === "report" || command === "sync" && shard !== void 0) || planFile === void 0) return {
		ok: true,
		saved: void 0
	};
	const elsewhere = refusedJobFile(planFile, "plan-file", environment);
	if (elsewhere !== void 0) return {
		ok: false,
		diagnostics: [elsewhere]
	};
	const { readPlanFile } = await import("./read-plan-file.js");
	const read = readPlanFile(planFile, inputs.fleet.planFileDigest);
	if (!read.ok) return read;
	const { plan } = read;
	const isExact = spendsAllowance(context) || shard !== void 0 || command === "report";
	const refusal = refusedPlan(plan, configuration) ?? digestDiffers(inputs.expectDigest, plan, isExact) ?? (command === "sync" && plan.mode !== "sync" ? NO_SYNC : void 0);
	if (refusal !== void 0) return {
		ok: false,
		diagnostics: [refusal]
	};
	if (shard === void 0) return {
		ok: true,
		saved: { plan }
	};
	return {
		ok: true,
		saved: {
			plan,
			part: partOfPlan(plan, shard, allowances)
		}
	};
}
const NEVER = "9999-12-31T23:59:59Z";
async function approvedBefore(context, github, nodeId, head) {
	const { commentAuthor: writer, requireApproval: rule } = context.inputs;
	if (rule === "never") return {
		ok: true,
		value: void 0
	};
	const history = await commentHistory(github, nodeId);
	if (!history.ok) return history;
	if (history.value.approvals.length === 0) return {
		ok: true,
		value: void 0
	};
	const check = stampCheck(github, context.environment.GITHUB_SERVER_URL ?? "");
	const versions = await readVersions({
		check,
		context
	}, history.value.versions);
	if (!versions.ok) return versions;
	const question = {
		rule,
		history: history.value,
		versions: versions.value,
		writer,
		head,
		mergedAt: NEVER
	};
	const approval = decidingApproval(question);
	if (approval === void 0) return {
		ok: true,
		value: void 0
	};
	const { by, commit } = approval;
	const standing = standingRecord(question);
	if (!standing.ok) return {
		ok: true,
		value: {
			kind: "void",
			by,
			commit,
			why: standing.why
		}
	};
	const { record } = standing;
	return {
		ok: true,
		value: {
			kind: "record",
			by,
			commit,
			record,
			text: versions.value.find(({ claimed }) => claimed?.record === record)?.version.body ?? ""
		}
	};
}
const WAY_OUT = "What this plan shows is not applied on merge without `expect-digest`.";
function textOf(path) {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return;
	}
}
function objectOf(git, commit, path) {
	const found = git(["rev-parse", `${commit}:${path}`]);
	return found.ok ? found.output.toString("utf8").trim() : void 0;
}
function workflowRemarks({ environment, inputs }, checkout, base) {
	const { GITHUB_ACTION_REPOSITORY, GITHUB_WORKFLOW_REF } = environment;
	const path = /^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+)@/.exec(GITHUB_WORKFLOW_REF ?? "")?.[1];
	if (path === void 0 || !checkout.ok || inputs.planWorkflow !== void 0) return [];
	const { git, top } = checkout;
	const [before, now] = [base === "" ? void 0 : objectOf(git, base, path), objectOf(git, "HEAD", path)];
	const text = textOf(join(top, path));
	if (now !== void 0 && base !== "" && before !== now && objectOf(git, base, "") !== void 0) return [`This pull request changes ${markdownText(path)}, which plans it. ${WAY_OUT}`];
	const unclean = text === void 0 ? [] : uncleanParts(text, GITHUB_ACTION_REPOSITORY ?? "");
	if (unclean.length === 0) return [];
	return [`${markdownText(path)} can be steered by a pull request: ${markdownText(listed(unclean))}. ${WAY_OUT}`];
}
const MOST_CHARACTERS$1 = 4e4;
function measured(record) {
	return {
		record,
		characters: planMarker(record.name, record, NO_STAMP).length
	};
}
function fittingRecord(lists, record) {
	const whole = measured({
		...record,
		recorded: {
			kind: "lists",
			lists
		}
	});
	if (whole.characters <= MOST_CHARACTERS$1) return whole;
	const recorded = recordRoot(lists);
	const root = measured({
		...record,
		recorded
	});
	return root.characters <= MOST_CHARACTERS$1 ? root : measured({
		...record,
		recorded: {
			...recorded,
			adds: void 0
		}
	});
}
function planningRecord({ environment, inputs }, head, pusher) {
	return {
		state: "planning",
		head,
		base: "",
		merge: environment.GITHUB_SHA ?? "",
		name: inputs.name,
		path: "",
		scope: inputs.only,
		shard: "",
		pusher,
		text: "",
		recorded: NOTHING_RECORDED,
		file: void 0,
		allow: new Map()
	};
}
function isWorthAComment(plan) {
	return hasChanges(plan) || (plan.settingChanges ?? []).length > 0 || plan.counts.held > 0 || !plan.complete;
}
function labelRemarks(allowed) {
	if (allowed.size === 0) return [];
	return [`The label \`${ALLOW_REMOVALS_LABEL}\` allows the removals shown here for this merge, up to their number.`];
}
const STAMP_CHARACTERS = 6e3;
function sinceApproval({ inputs }, { approved }, lists, file) {
	if (approved?.kind !== "record") return void 0;
	const { by, commit, record, text } = approved;
	return {
		by,
		commit,
		entries: inputs.redact ? new Map() : entriesIn(planInComment(text) ?? ""),
		...differencesSince(record, {
			lists,
			file
		})
	};
}
function voidRemarks({ approved }) {
	if (approved?.kind !== "void") return [];
	const { by, commit, why } = approved;
	return [`The approval by ${markdownText(by)} of ${shortCommit(commit)} counts for nothing: ${markdownText(why)}. Approve what is shown here.`];
}
function planned(context, { plan, allowed, basis }, head, before) {
	const { environment, event } = context;
	const { pusher } = before;
	const checkout = checkoutOf(plan.config.path, environment);
	const top = checkout.ok ? checkout.top : environment.GITHUB_WORKSPACE || process.cwd();
	const rest = {
		...planningRecord(context, head, pusher),
		state: "planned",
		merge: checkout.ok && !checkout.isLinked ? checkout.commit : "",
		base: basis?.base ?? "",
		path: pathInRepository(top, plan.config.path),
		file: basis?.file,
		allow: allowed
	};
	const lists = recordOf$1(plan, basis?.before ?? (() => void 0));
	const { record, characters } = fittingRecord(lists, rest);
	const title = planTitle(plan, context.inputs.name);
	const frame = characters + STAMP_CHARACTERS + planBody(title, "").length;
	const run = runLink(environment);
	const known = [...voidRemarks(before), ...labelRemarks(allowed)];
	const never = [...event.kind === "pull_request" ? otherBranchRemarks(event.into) : [], ...workflowRemarks(context, checkout, basis?.base ?? "")];
	const since = sinceApproval(context, before, lists, basis?.file);
	const reader = {
		links: pageLinks(environment, checkout),
		label: ALLOW_REMOVALS_LABEL
	};
	return {
		record,
		text: (unsigned) => {
			const about = {
				head,
				run,
				notApplied: [...never, ...unsigned],
				remarks: known,
				since,
				reader
			};
			return planBody(title, planComment(plan, about, COMMENT_CHARACTERS - frame));
		}
	};
}
const MOST_PROBLEMS = 10;
function stopped(context, headline, head, pusher) {
	const { diagnostics } = context.collector.collected;
	const { environment, inputs } = context;
	const links = pageLinks(environment);
	const alerts = attentionAlerts(attentionOf(inFileOrder(diagnostics).slice(0, MOST_PROBLEMS), [], { links }));
	const rest = diagnostics.length - MOST_PROBLEMS;
	const more = rest > 0 ? counted(rest, "more problem") : "the details";
	const text = joinBlocks([
		commentTitle(markdownText(headline), inputs.name),
		...alerts,
		`Nothing was planned at ${shortCommit(head)}. The log of ${runLink(environment)} has ${more}.`
	]);
	return {
		record: planningRecord(context, head, pusher),
		text: () => text
	};
}
function planTextOf(context, result, head, before, exists) {
	if (result.kind === "planned") {
		const plan = withCollected(result.plan, context.collector.collected.diagnostics);
		if (!exists && context.inputs.comment === "changes" && !isWorthAComment(plan)) return void 0;
		return planned(context, {
			...result,
			plan
		}, head, before);
	}
	return result.kind === "stopped" ? stopped(context, result.headline, head, before.pusher) : void 0;
}
function placeOf({ command, event, github, inputs }) {
	if (event.kind !== "pull_request" || command !== "plan" || inputs.comment === "never" || github === void 0) return;
	return {
		github,
		pull: event.number,
		name: inputs.name,
		author: inputs.commentAuthor,
		head: event.head
	};
}
async function existingComment(context, place) {
	const found = await findComments(place);
	if (!found.ok) return found;
	const [first] = found.value;
	if (first === void 0) return {
		ok: true,
		value: void 0
	};
	const check = stampCheck(place.github, context.environment.GITHUB_SERVER_URL ?? "");
	const stamped = await stampedComment(check, found.value);
	if (!stamped.ok) return stamped;
	const kept = "why" in stamped.value ? {
		...first,
		claims: void 0
	} : stamped.value;
	const doubles = found.value.filter(({ comment }) => comment.id !== kept.comment.id);
	return {
		ok: true,
		value: {
			...kept,
			doubles
		}
	};
}
async function hasMovedOn({ github, head, pull }) {
	const answer = await github.call("GET /repos/{owner}/{repo}/pulls/{pull_number}", { pull_number: pull });
	return answer.ok && textField(answer.value, "head", "sha") !== head;
}
function pusherOf({ environment, event }, existing, head) {
	if (event.kind === "pull_request" && event.pushed) return environment.GITHUB_ACTOR ?? "";
	const record = existing?.claims === void 0 ? void 0 : existing.claimed.record;
	return record?.head === head ? record.pusher : "";
}
async function signedBody(context, { record, text }) {
	const { name } = context.inputs;
	const redacted = context.redact(text([]));
	const signed = {
		...record,
		text: textDigest(redacted)
	};
	const stamping = await stampRecord(context, signed);
	if (stamping.ok) {
		const { stamp } = stamping;
		return {
			body: planCommentBody(name, signed, stamp, redacted),
			claims: claimsOfStamp(stamp)
		};
	}
	const said = record.state === "planned" ? [stamping.why] : [];
	return {
		body: planCommentBody(name, record, void 0, context.redact(text(said))),
		claims: void 0
	};
}
async function markOutdated(context) {
	const place = placeOf(context);
	if (place === void 0) return;
	const found = await existingComment(context, place);
	if (!found.ok || found.value === void 0) return;
	const { claimed, claims, comment } = found.value;
	const before = claims === void 0 ? void 0 : claimed.record?.head;
	if (before === place.head || await hasMovedOn(place)) return;
	const plan = claims === void 0 || !claimed.showsItsText ? void 0 : planInComment(comment.body);
	const run = runLink(context.environment);
	const text = planningBody({
		head: place.head,
		before: before ?? "",
		run,
		name: place.name
	}, plan);
	const pusher = pusherOf(context, found.value, place.head);
	const { body } = await signedBody(context, {
		record: planningRecord(context, place.head, pusher),
		text: () => text
	});
	await putComment(place, comment, body);
}
function essence(record) {
	return canonical({
		...recordJson(record),
		base: "",
		merge: "",
		text: "",
		pusher: ""
	});
}
function isSaid(existing, record, body, isSigned) {
	const { claimed, claims, comment } = existing;
	if (!saysTheSame(visibleText(comment.body), visibleText(body))) return false;
	if (!isSigned) return claims === void 0;
	return claims !== void 0 && claimed.showsItsText && claimed.record !== void 0 && essence(claimed.record) === essence(record);
}
async function approvalSoFar(context, { github, head }, existing) {
	if (existing?.claims === void 0) return void 0;
	const approved = await approvedBefore(context, github, existing.comment.nodeId, head);
	if (approved.ok) return approved.value;
	context.collector.remark(`What has changed since an approval is not marked: ${approved.problem.said}.`);
}
async function writePlanComment(context, result) {
	const { collector } = context;
	const place = placeOf(context);
	if (place === void 0) return void 0;
	const found = await existingComment(context, place);
	if (!found.ok) {
		commentNotTold(context, found.problem);
		return;
	}
	const existing = found.value;
	const { record } = existing?.claims === void 0 ? {} : existing.claimed;
	const isOtherScope = record !== void 0 && !isSameScope(record.scope, context.inputs.only);
	const approved = await approvalSoFar(context, place, existing);
	const before = {
		pusher: pusherOf(context, existing, place.head),
		approved
	};
	const plan = planTextOf(context, result, place.head, before, existing !== void 0);
	if (plan === void 0) return existing?.comment.url;
	const { body, claims } = await signedBody(context, plan);
	const isOutrun = existing?.claims !== void 0 && claims !== void 0 && isNewer(existing.claims, claims);
	if (isOtherScope || isOutrun || await hasMovedOn(place)) {
		collector.remark("The comment on the pull request was left alone: it is of a later run or head, or of a run with another `only`.");
		return existing?.comment.url;
	}
	for (const { comment } of existing?.doubles ?? []) {
		const deleted = await deleteComment(place.github, comment.id);
		if (!deleted.ok) commentNotTold(context, deleted.problem);
	}
	if (existing !== void 0 && isSaid(existing, plan.record, body, claims !== void 0)) return existing.comment.url;
	const put = await putComment(place, existing?.comment, body);
	if (!put.ok) {
		commentNotTold(context, put.problem);
		return existing?.comment.url;
	}
	const { author, url } = put.value;
	if (author !== "" && !isSameLogin(author, place.author)) collector.remark(`The token writes as ${author}: set \`comment-author: ${author}\`, or every run makes another comment.`);
	return url;
}
const MOST_CHARACTERS = 2e4;
const MOST_UNKNOWN = 100;
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
function identity(name) {
	return {
		kind: "drift",
		name
	};
}
const MOST_TOLD_CHARACTERS = 8e3;
function packTold({ digest, events = [] }) {
	const packed = events.map(({ kind, code, about, mark }) => [
		kind,
		code,
		about,
		...mark === void 0 ? [] : [mark]
	]);
	return JSON.stringify(packed).length <= MOST_TOLD_CHARACTERS ? {
		digest,
		events: packed
	} : { digest };
}
function writeDriftRecord(name, since, digest, rows, told, unknown = new Map()) {
	const notified = told === void 0 ? {} : { told: packTold(told) };
	const packed = rows.map(({ address, symbol, what, entries, kind, digest }) => [
		address,
		symbol,
		what,
		entries,
		kind,
		digest
	]);
	const lists = unknown.size === 0 ? {} : { unknown: [...unknown].slice(0, MOST_UNKNOWN) };
	const more = {
		...notified,
		...lists
	};
	const rest = JSON.stringify(notified).length;
	const whole = marker(identity(name), {
		since,
		digest,
		rows: packed,
		...more
	});
	if (whole.length - rest <= MOST_CHARACTERS) return {
		text: whole,
		hasRows: true
	};
	return {
		text: marker(identity(name), {
			since,
			digest,
			count: rows.length,
			...more
		}),
		hasRows: false
	};
}
function readUnknown(value) {
	const rows = Array.isArray(value) ? value.slice(0, MOST_UNKNOWN) : [];
	const isRow = (row) => Array.isArray(row) && row.length === 2 && row.every((part) => typeof part === "string");
	return new Map(rows.filter(isRow).filter(([, since]) => ISO.test(since)));
}
function readRow(value) {
	if (!Array.isArray(value) || !value.every((part) => typeof part === "string")) return void 0;
	const [address, sign, what, entries, kind, digest] = value;
	const symbol = DRIFT_SYMBOLS.find((known) => known === sign);
	if (address === void 0 || symbol === void 0 || what === void 0) return void 0;
	if (entries === void 0 || kind === void 0 || digest === void 0) return void 0;
	return {
		address,
		symbol,
		what,
		entries,
		kind,
		digest
	};
}
function readToldEvent(value) {
	if (!Array.isArray(value) || !value.every((part) => typeof part === "string")) return void 0;
	const [name, code, about, mark] = value;
	const kind = EVENT_KINDS.find((known) => known === name);
	if (kind === void 0 || code === void 0 || about === void 0) return void 0;
	return present({
		kind,
		code,
		about,
		mark
	});
}
function readTold(value) {
	const digest = textField(value, "digest");
	if (digest === void 0) return void 0;
	const events = field(value, "events");
	return {
		digest,
		events: Array.isArray(events) ? events.flatMap((event) => readToldEvent(event) ?? []) : void 0
	};
}
function readDriftRecord(name, body) {
	const value = readMarker(body, identity(name));
	const since = textField(value, "since");
	const digest = textField(value, "digest");
	if (since === void 0 || digest === void 0) return void 0;
	const rows = field(value, "rows");
	const isCounted = numberField(value, "count") !== void 0 || !Array.isArray(rows);
	const told = readTold(field(value, "told"));
	const unknown = readUnknown(field(value, "unknown"));
	return {
		since,
		digest,
		rows: isCounted ? void 0 : rows.flatMap((row) => readRow(row) ?? []),
		told,
		unknown
	};
}
function readIssue(value) {
	const number = numberField(value, "number");
	if (number === void 0 || field(value, "pull_request") !== void 0) return void 0;
	return {
		number,
		author: textField(value, "user", "login") ?? "",
		isOpen: textField(value, "state") === "open",
		body: textField(value, "body") ?? "",
		labels: labelNames(value, "labels"),
		url: textField(value, "html_url") ?? ""
	};
}
function issue(answer) {
	if (!answer.ok) return answer;
	const value = readIssue(answer.value);
	return value === void 0 ? odd("the issue") : {
		ok: true,
		value
	};
}
async function listIssues(github, label) {
	const parameters = {
		labels: label,
		state: "all",
		sort: "created",
		direction: "asc"
	};
	const listed = await github.list("GET /repos/{owner}/{repo}/issues", parameters);
	return listed.ok ? {
		ok: true,
		value: listed.value.flatMap((value) => readIssue(value) ?? [])
	} : listed;
}
async function createIssue(github, content) {
	return issue(await github.call("POST /repos/{owner}/{repo}/issues", content));
}
async function editIssue(github, number, change) {
	return issue(await github.call("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
		issue_number: number,
		...change
	}));
}
async function addLabel(github, number, label) {
	return github.call("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", {
		issue_number: number,
		labels: [label]
	});
}
const DRIFT_LABEL = "plsync-drift";
const NONE = {
	ok: true,
	value: {
		number: void 0,
		url: void 0
	}
};
async function find({ github, name, author }) {
	const listed = await listIssues(github, DRIFT_LABEL);
	if (!listed.ok) return listed;
	for (const issue of listed.value) {
		const record = isSameLogin(issue.author, author) ? readDriftRecord(name, issue.body) : void 0;
		if (record !== void 0) return {
			ok: true,
			value: {
				issue,
				record
			}
		};
	}
	return {
		ok: true,
		value: void 0
	};
}
function kept(answer) {
	return answer.ok ? {
		ok: true,
		value: {
			number: answer.value.number,
			url: answer.value.url
		}
	} : answer;
}
function contentOf({ name, run }, drift, { rows, others, digest }, since, { told, unknown }) {
	const record = writeDriftRecord(name, since, digest, rows, told, unknown);
	const about = {
		since,
		run,
		isRemembered: record.hasRows,
		others
	};
	const text = driftText(drift, rows, about, COMMENT_CHARACTERS - record.text.length - 1);
	const lists = differing(rows).length;
	return {
		title: driftTitle(lists, drift, name, others.length + rows.length - lists),
		body: `${record.text}\n${text}`
	};
}
async function open(keeper, content) {
	const { github } = keeper;
	const create = () => createIssue(github, {
		...content,
		labels: [DRIFT_LABEL]
	});
	let created = await create();
	if (!created.ok && created.problem.kind === "unreachable") {
		const found = await find(keeper);
		if (!found.ok) return created;
		created = found.value === void 0 ? await create() : {
			ok: true,
			value: found.value.issue
		};
	}
	if (!created.ok || created.value.labels.includes("plsync-drift")) return created;
	const labelled = await addLabel(github, created.value.number, DRIFT_LABEL);
	return labelled.ok ? created : labelled;
}
const tellNobody = async () => void 0;
const DAY = 864e5;
function overdue({ unknown, takenAt }, since) {
	const found = [...unknown].flatMap(([address, why]) => {
		const from = since.get(address) ?? takenAt;
		return Date.parse(takenAt) - Date.parse(from) < DAY ? [] : [[address, {
			why,
			since: from
		}]];
	});
	return new Map(found);
}
function isSame(one, other) {
	return one.size === other.size && [...one].every(([address, since]) => other.get(address) === since);
}
async function close({ github, name, run }, { number }, drift, digest, { told, unknown }) {
	const body = `${writeDriftRecord(name, drift.takenAt, digest, [], told, unknown).text}\n${closedText(drift, run)}`;
	const closed = await editIssue(github, number, {
		body,
		state: "closed",
		state_reason: "completed"
	});
	return closed.ok ? NONE : closed;
}
async function remember(keeper, issue, drift, memory) {
	if (issue !== void 0) return close(keeper, issue, drift, "", memory);
	const { body } = contentOf(keeper, drift, {
		rows: [],
		others: [],
		digest: "",
		isSaid: false
	}, drift.takenAt, memory);
	const opened = await open(keeper, {
		title: `Prefix list drift${keeper.name === "default" ? "" : ` (${keeper.name})`}: nothing waits`,
		body
	});
	return opened.ok ? close(keeper, opened.value, drift, "", memory) : opened;
}
async function keepDriftIssue(keeper, seen, tellChange = tellNobody) {
	const { github } = keeper;
	const found = await find(keeper);
	const { issue, record } = (found.ok ? found.value : void 0) ?? {};
	const told = await tellChange(record?.told);
	if (!found.ok) return found.problem.kind === "disabled" && seen.rows.length === 0 ? NONE : found;
	const known = record?.unknown ?? new Map();
	const unknown = unknownSince(seen.unknown, seen.takenAt, known, seen.hasSeen);
	const drift = {
		...seen,
		rows: withOverdue(seen.rows, overdue(seen, unknown))
	};
	const memory = {
		told,
		unknown
	};
	const isRemembered = isSame(known, unknown);
	const earlier = issue?.isOpen ? record : void 0;
	const now = openDrift(drift, earlier, told?.events);
	const isSaid = now === void 0 || now.isSaid && isRemembered && told?.digest === record?.told?.digest;
	if (issue !== void 0 && earlier !== void 0 && isSaid) return kept({
		ok: true,
		value: issue
	});
	const waiting = now === void 0 ? 0 : now.rows.length + now.others.length;
	if (now === void 0 || waiting === 0 && earlier === void 0) return isRemembered ? NONE : remember(keeper, issue, drift, memory);
	if (waiting > 0) {
		const content = contentOf(keeper, drift, now, earlier?.since ?? drift.takenAt, memory);
		if (issue === void 0) return kept(await open(keeper, content));
		return kept(await editIssue(github, issue.number, {
			...content,
			state: "open"
		}));
	}
	return issue === void 0 ? NONE : close(keeper, issue, drift, now.digest, memory);
}
function unseen(context) {
	const { config = "mappings.yaml" } = context.inputs;
	const file = context.redact(config);
	return {
		rows: [],
		takenAt: new Date().toISOString(),
		file,
		isWhole: false,
		hasSeen: () => false,
		hasWeighed: () => false,
		unknown: new Map()
	};
}
async function keepDrift(context, result, tellRun) {
	const { command, environment, github, inputs, redact } = context;
	const found = result.kind === "applied" ? driftOf(result.plan, result.report, redact) : unseen(context);
	const isKept = result.kind === "applied" || tellRun !== void 0;
	if (command !== "sync" || github === void 0 || !isKept) {
		await tellRun?.(void 0);
		return;
	}
	const { name, commentAuthor: author } = inputs;
	const keeper = {
		github,
		name,
		author,
		run: runLink(environment)
	};
	const schedule = exitCodeOf(result) === EXIT.ok ? void 0 : await ownSilence(context);
	const drift = schedule === void 0 ? found : {
		...found,
		schedule
	};
	const kept = await keepDriftIssue(keeper, drift, tellRun);
	if (kept.ok) return kept.value.number;
	notTold(context, "the drift issue could not be kept", kept.problem, "issues: write");
}
const NO_CONFIGURATION = {
	path: "mappings.yaml",
	sha256: "",
	owner: "",
	credentials: {
		mode: "chain",
		sessionTags: false
	},
	accounts: [],
	thresholds: BUILT_IN_THRESHOLDS,
	mappings: []
};
function notifyOf({ inputs }, configuration) {
	const { topic } = inputs;
	if (topic === void 0) return configuration?.notify;
	return {
		on: EVENT_KINDS,
		...configuration?.notify,
		topic
	};
}
function partOf({ collector, redact }, result) {
	const { diagnostics } = collector.collected;
	if (result.kind === "applied") {
		const { plan, report } = result;
		const { hasSeen } = sightOf(plan, report, redact);
		const isAddress = (about) => about.split("/").length > 2;
		return {
			events: eventsOf(plan, report, diagnostics),
			hasSeen: (about) => isAddress(about) ? hasSeen(about) : plan.scope.length === 0 || about === ""
		};
	}
	if (!(result.kind === "stale" || result.kind === "stopped" && result.headline !== "refused")) return void 0;
	return {
		events: eventsOfStopped(result.headline, diagnostics),
		hasSeen: (about) => about === ""
	};
}
async function openPublisher({ environment, inputs, mask }, configuration) {
	const found = [];
	const aws = await connectAws({
		configuration,
		environment,
		onDiagnostic: (diagnostic) => found.push(diagnostic),
		onKeys: mask,
		...inputs.hubRole === void 0 ? {} : { hubRole: inputs.hubRole },
		idToken: runIdToken(environment),
		notifies: true
	});
	if (aws !== void 0) return {
		ok: true,
		value: aws
	};
	const diagnostic = found.find(({ severity }) => severity === "error");
	if (diagnostic === void 0) throw new Error("a connection that is not made is explained");
	return {
		ok: false,
		diagnostic
	};
}
function tellerOf(context, result, configuration) {
	const { collector, command, environment, redact } = context;
	const notify = notifyOf(context, configuration);
	const part = partOf(context, result);
	if (command !== "apply" && command !== "sync" || notify === void 0 || part === void 0) return void 0;
	const { owner, path } = configuration ?? NO_CONFIGURATION;
	const url = runUrl(environment);
	const at = result.kind === "applied" ? result.plan.takenAt : new Date().toISOString();
	return async (before) => {
		let opened;
		const end = await tell({
			...part,
			notify,
			facts: {
				command,
				owner,
				file: path,
				at,
				...url === void 0 ? {} : { url }
			},
			isHeartbeat: command === "sync" && exitCodeOf(result) === EXIT.ok,
			redact,
			publisher: async () => {
				opened ??= openPublisher(context, configuration ?? NO_CONFIGURATION);
				const connection = await opened;
				return connection.ok ? {
					ok: true,
					value: connection.value.publisher
				} : connection;
			}
		}, before);
		const connection = await opened;
		if (connection?.ok) connection.value.close();
		collector.report(end.diagnostics);
		return end.told;
	};
}
async function reportToGitHub(context, result, configuration) {
	return {
		commentUrl: await writePlanComment(context, result) ?? await writeMergeComments(context, result),
		issueNumber: await keepDrift(context, result, tellerOf(context, result, configuration))
	};
}
async function workWithAws(job, aws) {
	const { context, configuration, base, checkout, saved } = job;
	const { inputs, log } = context;
	if (inputs.listCommand !== void 0) return { result: await runListCommand(context, aws, configuration, inputs.listCommand) };
	if (context.command === "observe") return observeJob(job, aws.readers);
	if (checkout !== void 0) {
		const result = await applyReviewed(context, aws, configuration, checkout, saved);
		return saved?.part === void 0 ? { result } : partJob(job, result);
	}
	const [planning, silent] = await Promise.all([makePlanning(context, configuration, base, aws, void 0, inputs.allowances), silentSchedules(context)]);
	return { result: plannedStep(configuration, base, planning, silent, log) };
}
export { markOutdated, offlineJob, partJob, readSavedPlan, reportToGitHub, workWithAws };
