import { BUILT_IN_LIMITS, BUILT_IN_THRESHOLDS, DEFAULT_MAX_ADDRESSES, EVENT_KINDS, LIST_TAG, PRIVATE_IPV4, TAG, addressesOf, addsOf as addsOf$1, assignAccounts, beginningAt, byAccountRegion, canonical, canonicalIf, canonicalMembers, canonicalPairs, cidrColumn, compareCapacity, countAddresses, describesOf, difference as difference$1, entryMark, familiesOf, firstIndexes, formerNames, holdsList, includesBlock, interfaceMatchKey, intersection, isAccountId, isIn, isInProgress, isReadAnew, isStaying, kindOf, kindWords, knownGroups, lookalikeOf, markOf, matchingGroups, newWordsOf, ordinaryAddresses, parseShard, removesOf, repeatedCidrs, selectedResources, sha256, shardName, shareChangeOf, shortPrincipal, sizedSpec, sortedOnce, strayNames, touchesBlock, union as union$1, unordered, vpcsInQuestion, withMark, withoutMark } from "./model.js";
import { PerAccountRegion, REFUSED, SYSTEM_CLOCK, VERSION, accountRegionKey, blockAt, compareAccountRegions, compareCidrs, compareText, consequenceOf, count as count$1, counted, covers, familyOf, firstAddress, formatCidr, hasErrors, inOrderOfRows, includesList, isSingleAddress, lastAddress, listAddress, listed, listedUpTo, nearest, overlap, partNames, plannedFilling, plural, prefixLength, present, readCidr, sentence, unmatched, visible, where, withRemovals } from "./basics.js";
import { NO_INTERFACES, ORIGINS, QUOTAS, appliedOf as appliedOf$1, describedEntries, entriesOf as entriesOf$2, eventKey, finishedVersion, formatApplied, formatHold, formatRestored, holdOf, interfacesOf, isEmptyBirth, ofCidrLines, previousOf, readingsOf, recognise, redactedEvent, referencePlaces, restoredOf, sortedEntries, toldOf, wordsOf } from "./columns.js";
import { actionOf, countPlan, exactDigest, idOf as idOf$1, needsReview, planDigests } from "./rendering.js";
import { joinConfigurations } from "./connect.js";
function bordersOf(plan) {
	const borders = new Map();
	for (const { address } of plan.strayShares) borders.set(address, {
		changes: true,
		entries: new Set(),
		described: new Set()
	});
	for (const { address, change } of plan.lists) {
		const adds = addsOf$1(change);
		const removes = removesOf(change);
		const entries = new Set([...adds, ...removes].map((entry) => entry.cidr));
		const described = new Set([...adds, ...describesOf(change)].map((entry) => entry.cidr));
		const share = shareChangeOf(change);
		const changes = change.kind !== "keep";
		borders.set(address, {
			changes,
			entries,
			described,
			...share === void 0 ? {} : { share }
		});
	}
	return borders;
}
function mayMove(borders, address, cidr) {
	return borders === void 0 || borders.get(address)?.entries.has(cidr) === true;
}
function mayDescribe(borders, address, cidr) {
	return borders === void 0 || borders.get(address)?.described.has(cidr) === true;
}
function allowedSharing(borders, address, share) {
	if (borders === void 0 || share === void 0) return share;
	const saved = borders.get(address)?.share;
	if (saved === void 0) return void 0;
	return {
		...share,
		adds: share.adds.filter((principal) => saved.adds.includes(principal)),
		removes: share.removes.filter((principal) => saved.removes.includes(principal))
	};
}
function mayChange(borders, address) {
	return borders === void 0 || borders.get(address)?.changes === true;
}
function sourcesForm({ sources }, { family }, readings) {
	const forms = [];
	for (const source of sources) {
		const form = kindOf(source).settings(source, family, readings);
		if (form === void 0) return void 0;
		forms.push(form);
	}
	return unordered(forms);
}
function aggregationForm(aggregation) {
	if (aggregation?.kind !== "bounded") return aggregation?.kind;
	return {
		max_extra_addresses: aggregation.maxExtra,
		never: unordered(aggregation.never.map(formatCidr)),
		within: aggregation.within
	};
}
function sizeText({ manage, maxEntries }) {
	if (manage !== void 0) return void 0;
	if (maxEntries.kind === "fixed") return `${maxEntries.value}`;
	const { headroom, headroomPercent, limit, shrink } = maxEntries;
	return `{"headroom":${headroom},"headroom_percent":${headroomPercent},"limit":${limit},"shrink":${shrink}}`;
}
function limitsText({ limits }) {
	const { allowEmpty, ignoreBelow, maxAdditions, maxRemovalPercent, maxRemovals, widest } = limits;
	return `{"allow_empty":${allowEmpty},"ignore_below":${ignoreBelow},"max_additions":${maxAdditions},${`"max_removal_percent":${maxRemovalPercent},"max_removals":${maxRemovals}`},"widest":{"IPv4":${widest.IPv4},"IPv6":${widest.IPv6}}}`;
}
function contentTexts(mapping, spec, readings) {
	const sources = sourcesForm(mapping, spec, readings);
	if (sources === void 0) return void 0;
	return {
		aggregate: canonicalIf(aggregationForm(spec.aggregation)),
		family: `"${spec.family}"`,
		limits: limitsText(spec),
		manage: canonicalIf(spec.manage),
		max_entries: sizeText(spec),
		sources: canonical(sources),
		split: canonicalIf(spec.part?.count)
	};
}
function wholeText(content, spec) {
	const { aggregate, family, limits, manage, max_entries, sources, split } = content;
	if (manage !== void 0) return canonicalMembers({
		aggregate,
		family,
		limits,
		manage,
		sources
	});
	const { deletion, tags, share } = spec;
	return canonicalMembers({
		aggregate,
		deletion: `"${deletion}"`,
		family,
		limits,
		max_entries,
		share: canonicalIf(share && {
			allow_external_principals: share.allowExternal,
			principals: share.principals
		}),
		sources,
		split,
		tags: canonicalPairs(tags)
	});
}
function definitionForm(mapping, spec, readings) {
	const content = contentTexts(mapping, spec, readings);
	return content && JSON.parse(wholeText(content, spec));
}
function definitionDigests(mapping, spec, readings) {
	const content = contentTexts(mapping, spec, readings);
	if (content === void 0) return void 0;
	return {
		settings: sha256(`plsync settings 2\n${wholeText(content, spec)}`),
		content: sha256(`plsync content 1\n${canonicalMembers(content)}`)
	};
}
function wordsDigest({ said }) {
	if (said.length === 0) return void 0;
	const form = unordered(said.map(({ cidr, words }) => [formatCidr(cidr), words]));
	return sha256(`plsync words 1\n${canonical(form)}`);
}
function vpcsDigest({ sources }, readings) {
	const vpcs = new Map();
	for (const source of sources) {
		const needed = kindOf(source).ownVpcs?.(source);
		if (needed === void 0) continue;
		const { groups } = readings.at(needed.at);
		for (const id of needed.groupIds) {
			const { vpcId, ownerId } = groups.ok && groups.value.get(id) || {};
			if (vpcId === void 0) return void 0;
			const isForeign = ownerId !== void 0 && ownerId !== needed.at.accountId;
			vpcs.set(`${needed.at.accountId}/${needed.at.region}/${id}`, isForeign ? `${vpcId} of ${ownerId}` : vpcId);
		}
	}
	return vpcs.size === 0 ? void 0 : sha256(`plsync vpcs 1\n${canonicalPairs(vpcs)}`);
}
function entriesDigest(cidrs) {
	return ofCidrLines("plsync entries 1", cidrs, sha256);
}
function digestOf$1(cidrs) {
	return entriesDigest([...cidrs].sort(compareCidrs));
}
const WRITTEN = new Set([TAG.applied, TAG.previous]);
function staleTags(before, { set, remove }, now) {
	const ours = [...before.keys(), ...now.keys()].filter((key) => key.startsWith("plsync:") && !WRITTEN.has(key));
	for (const key of [...new Set([...ours, ...set.keys()])].sort()) {
		const value = now.get(key);
		const done = value === void 0 ? remove.includes(key) : value === set.get(key);
		if (value !== before.get(key) && !done) return `its tag ${key} was changed`;
	}
}
function staleEntries(saved, now, version) {
	const adds = saved.adds.map((add) => add.cidr);
	const removes = saved.removes.map((removal) => removal.cidr);
	const entries = new Set(now.entries.map((entry) => entry.cidr));
	const original = new Set([...entries, ...removes]);
	for (const cidr of adds) original.delete(cidr);
	const descriptions = new Map(now.entries.map(({ cidr, description }) => [cidr, description]));
	const isForeign = saved.describes.some(({ cidr, from, to }) => ![from, to].includes(descriptions.get(cidr) ?? ""));
	const untouched = adds.every((cidr) => !entries.has(cidr)) && removes.every((cidr) => entries.has(cidr)) && saved.describes.every(({ cidr, from }) => descriptions.get(cidr) === from);
	const expected = digestOf$1(original) === saved.have.entriesSha256;
	const moved = version === saved.have.version ? !untouched : untouched;
	if (expected && !moved && !isForeign) return void 0;
	return `planned on version ${saved.have.version}, now at version ${version}`;
}
function isPlannedSize(saved, size) {
	const sizes = [saved.have.maxEntries, saved.resize?.to ?? saved.have.maxEntries];
	const peak = saved.removes.length === 0 ? 0 : saved.have.entryCount + saved.adds.length;
	return sizes.includes(size) || size > Math.max(...sizes) && size <= peak;
}
function staleSharing(saved, now) {
	if (now === void 0) return void 0;
	return saved !== void 0 && saved.ends === now.ends && saved.allowExternal === now.allowExternal && (saved.changesExternal || !now.changesExternal) && now.adds.every((principal) => saved.adds.includes(principal)) && now.removes.every((principal) => saved.removes.includes(principal)) ? void 0 : "its sharing was changed";
}
function staleUpdate(saved, now) {
	const { change } = now.planned;
	if (change.kind !== "update" && change.kind !== "keep") return "it is not the list that the plan was made for";
	const { have } = change;
	if (have.id !== saved.have.id) return `planned for ${saved.have.id}, now it is ${have.id}`;
	if (have.name !== saved.have.name && have.name !== saved.rename?.to) return `its name is now ${have.name}`;
	const entries = staleEntries(saved, now, have.version);
	if (entries !== void 0) return entries;
	const sharing = staleSharing(saved.share, change.kind === "update" ? change.share : void 0);
	if (sharing !== void 0) return sharing;
	if (have.version === saved.have.version && !isPlannedSize(saved, have.maxEntries)) return `planned on max entries ${saved.have.maxEntries}, now ${have.maxEntries}`;
	return staleTags(saved.have.tags, saved.tags, have.tags);
}
function staleCreate(saved, now) {
	const { change, held } = now.planned;
	if (change.kind === "create") return void 0;
	if (change.kind !== "keep" && (change.kind !== "update" || change.adopt)) return held[0]?.reason ?? "it exists now";
	const planned = new Set(saved.adds.map((add) => add.cidr));
	const sharing = staleSharing(saved.share, change.kind === "update" ? change.share : void 0);
	if (sharing !== void 0) return sharing;
	if (now.entries.filter((entry) => !planned.has(entry.cidr)).length > 0) return "it exists now, with other entries";
	return staleTags(saved.tags, {
		set: saved.tags,
		remove: []
	}, change.have.tags);
}
function staleReason(saved, now) {
	const { change } = saved;
	if (now === void 0) return change.kind === "delete" || change.kind === "retain" ? void 0 : "the list is gone";
	if (now.planned.digests.settings !== saved.digests.settings) return "its selectors now resolve to something else";
	switch (change.kind) {
		case "create": return staleCreate(change, now);
		case "update": return staleUpdate(change, now);
		case "keep": return;
		case "delete":
		case "retain": {
			const current = now.planned.change;
			if (current.kind !== change.kind) return "the file now says something else about it";
			if (current.have.id !== change.have.id) return `planned for ${change.have.id}, now it is ${current.have.id}`;
			return current.have.version === change.have.version ? void 0 : `planned on version ${change.have.version}, now at version ${current.have.version}`;
		}
	}
}
function signed$1(planned) {
	if (planned === void 0) return "the list is gone";
	const { change } = planned;
	if (change.kind !== "update" && change.kind !== "create") return change.kind === "keep" ? "no change" : change.kind;
	const removes = removesOf(change);
	const entries = [
		...change.adds.map(({ cidr }) => `+ ${formatCidr(cidr)}`),
		...removes.map(({ cidr }) => `- ${formatCidr(cidr)}`),
		...describesOf(change).map(({ cidr }) => `~ ${formatCidr(cidr)}`)
	];
	const more = entries.length - 10;
	return entries.length === 0 ? "no entries" : `${entries.slice(0, 10).join("   ")}${more > 0 ? `   and ${more} more` : ""}`;
}
function staleDiagnostic(saved, reason, now) {
	return {
		code: "plan_stale",
		severity: "error",
		...where(saved),
		summary: `the plan is stale: ${saved.address}: ${reason}`,
		detail: `Planned: ${signed$1(saved)}. Now: ${signed$1(now)}.`,
		remedy: "Nothing was applied. Run plsync plan again."
	};
}
function isIntact(plan) {
	const { settings, exact } = planDigests(plan.lists, [plan.config.works]);
	return plan.lists.every((list) => list.digests.exact === exactDigest(list.address, list.digests.settings, list.change)) && plan.digests.exact === exact && plan.digests.settings === settings;
}
function loses(planned) {
	return planned?.some(({ change }) => removesOf(change).length > 0) === true;
}
function allowedAt({ address, at, partOf }) {
	return partOf === void 0 ? address : listAddress(at, partOf);
}
function isAllowed(planned, allowances) {
	return planned.change.kind === "delete" ? allowances.deletes.has(planned.address) : [planned.address, allowedAt(planned)].some((address) => allowances.removals.has(address));
}
function unusedAllowances(allowances, lists) {
	if (allowances.removals.size + allowances.deletes.size === 0) return [];
	const known = new Map(lists.map((list) => [list.address, list]));
	const together = Map.groupBy(lists, allowedAt);
	const warning = (what, address) => ({
		code: "flag_unused",
		severity: "warning",
		address,
		summary: `${what} allowed for ${address}, but ${known.has(address) || together.has(address) ? "no such change is planned there" : "the plan has no list of that address"}`
	});
	return [...[...allowances.removals.keys()].filter((address) => !loses(together.get(address))).map((address) => warning("removals are", address)), ...[...allowances.deletes].filter((address) => known.get(address)?.change.kind !== "delete").map((address) => warning("deletion is", address))];
}
function removalsToAllow({ lists }) {
	const allowances = lists.flatMap(({ held }) => held.flatMap(({ allow }) => allow ?? []));
	return new Map(allowances.flatMap((allow) => allow.kind === "removals" ? [[allow.address, allow.count]] : []));
}
function gatewayTallies({ growing, unknown, size }, rooms) {
	return unknown.flatMap(({ resource }) => {
		const use = resource.gateway;
		const k = use?.names.get(growing.id);
		if (use === void 0 || k === void 0) return [];
		const after = [...rooms.values()].map((room) => (use.names.get(room.growing.id) ?? 0) * grown(room)).reduce((sum, more) => sum + more, use.used);
		return [{
			resource,
			use,
			after,
			holds: size + Math.max(0, Math.floor((use.limit - after) / k))
		}];
	});
}
function grown({ size, growing }) {
	return size - growing.size;
}
const MOST_ENTRIES = 1e3;
function isNear(cap, entries, { percent, base }) {
	return cap - entries < Math.max(cap * percent / 100, base);
}
function capOf({ tallies }) {
	const [tightest] = tallies;
	return tightest && Math.min(tightest.holds, 1e3);
}
function nearTallies({ tallies, growing }, entries) {
	return tallies.filter(({ holds }) => isNear(Math.min(holds, MOST_ENTRIES), entries, growing.thresholds));
}
const WEIGHTS = new Map([
	["cloudfront.origin-facing", 55],
	["route53-healthchecks", 25],
	["vpc-lattice", 10],
	["s3express", 6],
	["groundstation", 5],
	["ec2-instance-connect", 2],
	["s3", 1],
	["dynamodb", 1]
]);
const MANAGED_NAME = /^com\.amazonaws\.[a-z0-9-]+\.(?:ipv6\.)?(?<service>.+)$/;
function costOf(list) {
	if (list.ownerId === "AWS") return WEIGHTS.get(MANAGED_NAME.exec(list.name)?.groups?.service ?? "");
	return isInProgress(list.state) ? void 0 : list.maxEntries;
}
function gatewayUse(tableId, tables, limit, lists) {
	const gatewayId = tables.find(({ id }) => id === tableId)?.gatewayId;
	if (gatewayId === void 0) return void 0;
	const own = tables.filter((table) => table.gatewayId === gatewayId);
	const named = own.flatMap((table) => table.lists);
	let used = own.reduce((sum, { routes }) => sum + routes, 0);
	for (const id of named) {
		const list = lists.get(id);
		const cost = list && costOf(list);
		if (cost === void 0) return void 0;
		used += cost;
	}
	const names = new Map([...Map.groupBy(named, (id) => id)].map(([id, all]) => [id, all.length]));
	return {
		gatewayId,
		used,
		limit,
		names
	};
}
const FAMILIES = ["IPv4", "IPv6"];
function sideOf(what, targets, lists) {
	const used = {
		IPv4: 0,
		IPv6: 0
	};
	const usedInBoth = {
		IPv4: 0,
		IPv6: 0
	};
	const names = new Map();
	let lacking;
	for (const target of targets) {
		if (target.kind === "cidr") {
			used[target.family]++;
			usedInBoth[target.family]++;
			continue;
		}
		const counted = target.kind === "group" ? {
			family: void 0,
			cost: 1
		} : namedCost(target.id, lists);
		if (target.kind === "list") names.set(target.id, (names.get(target.id) ?? 0) + 1);
		if (counted === void 0) {
			lacking ??= target.kind === "list" ? `the size of ${target.id} is not known` : void 0;
			continue;
		}
		for (const family of FAMILIES) {
			usedInBoth[family] += counted.cost;
			if (counted.family === void 0 || counted.family === family) used[family] += counted.cost;
		}
	}
	return {
		...what,
		used,
		usedInBoth,
		names,
		...lacking === void 0 ? {} : { lacking }
	};
}
function namedCost(id, lists) {
	const list = lists.get(id);
	const cost = list === void 0 ? void 0 : costOf(list);
	return list === void 0 || cost === void 0 ? void 0 : {
		family: list.family,
		cost
	};
}
function resourcesOf(snapshot) {
	const places = new Map((snapshot.referencing ?? []).map((place) => [`${place.at.accountId}/${place.at.region}`, place]));
	const lists = listsById(snapshot);
	const made = new Map();
	return ({ resourceId, ownerId }, region) => {
		const key = `${ownerId}/${region}/${resourceId}`;
		const place = places.get(`${ownerId}/${region}`);
		const resource = made.get(key) ?? {
			id: resourceId,
			ownerId,
			region,
			...place === void 0 ? {} : { account: place.at.account },
			...knownOf(resourceId, place, lists)
		};
		made.set(key, resource);
		return resource;
	};
}
function listsById({ regions, referencing = [] }) {
	const read = [...regions.map(({ lists }) => lists), ...referencing.flatMap(({ lists }) => lists ?? [])].flatMap((reading) => reading.ok ? reading.value : []);
	return new Map(read.map((list) => [list.id, list]));
}
function knownOf(id, place, lists) {
	const unknown = (why, denied = []) => ({
		sides: [],
		unknown: why,
		denied
	});
	if (id.startsWith("tgw-rtb-") && place?.gateways !== void 0) return knownOfGateway(id, place, place.gateways, lists);
	if (!/^(sg|rtb)-/.test(id)) return unknown("what it has room for cannot be read");
	if (place === void 0) return unknown("its account is not in the file");
	const quota = id.startsWith("sg-") ? "rulesPerGroup" : "routesPerTable";
	const read = targetsOf(id, place);
	const limit = place.quotas.get(quota);
	const failed = [read, limit].flatMap((one) => one === void 0 || one.ok ? [] : [one]);
	const [first] = failed;
	if (first !== void 0) return unknown(reasonOf$1(first), failed.flatMap(deniedOf));
	if (read?.ok !== true || limit?.ok !== true) return unknown("it was not asked about");
	const groupsPerInterface = place.quotas.get("groupsPerInterface");
	return {
		sides: read.value.map(([of, targets]) => sideOf({
			of,
			quota,
			limit: limit.value
		}, targets, lists)),
		denied: place.lists === void 0 || place.lists.ok ? [] : deniedOf(place.lists),
		...groupsPerInterface?.ok === true ? { groupsPerInterface: groupsPerInterface.value } : {}
	};
}
function knownOfGateway(id, { quotas }, read, lists) {
	const limit = quotas.get("routesPerGateway");
	const failed = [read, limit].flatMap((one) => one === void 0 || one.ok ? [] : [one]);
	const [first] = failed;
	const gateway = read.ok && limit?.ok === true ? gatewayUse(id, read.value, limit.value, lists) : void 0;
	return {
		sides: [],
		unknown: first === void 0 ? "AWS does not say how its transit gateway counts lists" : reasonOf$1(first),
		denied: failed.flatMap(deniedOf),
		...gateway === void 0 ? {} : { gateway }
	};
}
function targetsOf(id, { rules, routeTables }) {
	if (!id.startsWith("sg-")) {
		if (routeTables?.ok !== true) return routeTables;
		return {
			ok: true,
			value: [["routes", routeTables.value.find((one) => one.id === id)?.routes ?? []]]
		};
	}
	if (rules?.ok !== true) return rules;
	const own = rules.value.filter(({ groupId }) => groupId === id);
	return {
		ok: true,
		value: ["inbound", "outbound"].map((of) => [of, own.filter(({ direction }) => direction === of).map(({ target }) => target)])
	};
}
function reasonOf$1({ call, diagnostic }) {
	if (call === void 0) return `plsync could not sign in to its account (${diagnostic.code})`;
	if (diagnostic.code === "access_denied") return `${call} denied`;
	return `${call} ${diagnostic.code === "throttled" ? "throttled" : "failed"}`;
}
function deniedOf(failed) {
	return failed.call !== void 0 && failed.diagnostic.code === "access_denied" ? [failed.call] : [];
}
const STEP$1 = 20;
const MOST = 1e3;
const MOST_GROUPS = 16;
function valueFor({ needs, names }, { entries, target, thresholds }) {
	for (let value = Math.ceil(needs / STEP$1) * STEP$1;; value += STEP$1) {
		const holds = target + Math.floor((value - needs) / names);
		if (!isNear(holds, entries, thresholds)) return value;
		if (holds >= MOST) return value;
	}
}
function remedyOf$1(tally, growing) {
	const value = valueFor(tally, growing);
	if (value > MOST) return { kind: "spread" };
	const { groupsPerInterface: groups } = tally.resource;
	if (tally.side.quota !== "rulesPerGroup" || groups === void 0 || value <= Math.floor(MOST / groups)) return {
		kind: "request",
		value
	};
	return {
		kind: "request-both",
		value,
		from: groups,
		to: Math.floor(MOST / value)
	};
}
function needsGroupsPerInterface(tally, growing) {
	return tally.side.quota === "rulesPerGroup" && valueFor(tally, growing) > Math.floor(MOST / MOST_GROUPS);
}
function nameOf$2({ id, account, ownerId }) {
	return account === void 0 ? `${id} of ${ownerId} (no role in the file)` : `${id} (${account})`;
}
function tallyName({ of }, family) {
	return of === "routes" ? `${family} routes` : `${of} ${family}`;
}
function fullLine({ resource, side, family, used, needs }) {
	return `${nameOf$2(resource)} ${tallyName(side, family)}: ${count$1(used)} of ${count$1(side.limit)}, needs ${count$1(needs)}`;
}
function usedLine({ resource, side, family, after }) {
	return `${nameOf$2(resource)} ${tallyName(side, family)}, ${count$1(after)} of ${count$1(side.limit)}`;
}
function holdsLine({ resource, side, family, holds }) {
	return `${nameOf$2(resource)} ${tallyName(side, family)} holds ${count$1(holds)}`;
}
function unknownLine({ resource, why = "", perhaps, inBetween }, { size, target, peak }) {
	if (inBetween !== void 0) return `${holdsLine(inBetween)}, and ${count$1(peak)} may be needed while entries replace each other`;
	if (perhaps !== void 0) {
		const other = perhaps.family === "IPv4" ? "IPv6" : "IPv4";
		return `${fullLine({
			resource,
			...perhaps
		})} if AWS counts ${other} lists there, too`;
	}
	if (resource.account === void 0) {
		const each = resource.id.startsWith("rtb-") ? "routes for each route" : "rules for each rule";
		return `${nameOf$2(resource)}: not checked; needs ${count$1(target - size)} more ${each} that names the list`;
	}
	return `${nameOf$2(resource)}: not checked, ${why}`;
}
function remedyLine(tally, growing, offer) {
	const { resource, side } = tally;
	const { code } = QUOTAS[side.quota];
	const at = `${resource.account ?? resource.ownerId} ${resource.region}`;
	const remedy = remedyOf$1(tally, growing);
	const spread = side.quota === "rulesPerGroup" ? "spread the rules over two groups" : "spread the routes over two route tables";
	const or = offer === void 0 ? "" : `, or ${offer}`;
	switch (remedy.kind) {
		case "request": return `Request ${code} = ${count$1(remedy.value)} in ${at}${or}.`;
		case "request-both": return `Request ${code} = ${count$1(remedy.value)} and lower ${QUOTAS.groupsPerInterface.code} from ${remedy.from} to ${remedy.to} (by support case) in ${at}, or ${spread}${or}.`;
		case "spread": return `No quota in ${at} can be raised that far: ${spread}${or}.`;
	}
}
const MOST_LINES = 5;
function referenceLines({ full, unknown, growing }) {
	return firstLines([...full.map(fullLine), ...unknown.map((one) => unknownLine(one, growing))]);
}
function firstLines(lines, said = 0) {
	const more = lines.length + said - MOST_LINES;
	return more > 0 ? [...lines.slice(0, MOST_LINES - said), `and ${count$1(more)} more`] : lines;
}
const MANY_LISTS = 100 * .8;
function capacityReport(input) {
	const { lists, rooms, exact, regions, firewalls, thresholds, isWhole } = input;
	return {
		isWhole,
		lists: lists.flatMap((planned) => {
			const filling = plannedFilling(planned);
			const room = rooms.get(planned.address);
			if (filling === void 0 || planned.mapping === void 0 || !(isWhole || room !== void 0)) return [];
			const fewest = exact.get(planned.address);
			const known = room === void 0 ? ofUnasked(planned, filling.entries) : ofRoom(room, rooms, filling.entries);
			const isNew = planned.change.kind === "create";
			return [{
				...filling,
				isNew,
				...known,
				...fewest === void 0 ? {} : { exact: fewest }
			}];
		}).sort(compareCapacity),
		nearlyFull: nearlyFull$1(rooms, thresholds),
		regions: regions.flatMap(({ at, listCount }) => {
			if (listCount === void 0) return [];
			if (!listCount.ok) return [{ at }];
			return listCount.value >= MANY_LISTS ? [{
				at,
				lists: listCount.value
			}] : [];
		}),
		firewalls: firewalls.flatMap(({ at, firewalls: read }) => read.ok ? read.value.map((firewall) => ({
			at,
			...firewall
		})) : []).sort((a, b) => b.used / b.limit - a.used / a.limit || compareText(a.name, b.name)),
		unreadFirewalls: firewalls.flatMap(({ at, firewalls: read }) => read.ok ? [] : [{
			at,
			why: reasonOf$1(read)
		}])
	};
}
function ofUnasked({ change }, entries) {
	return change.kind === "create" ? unreferenced(entries) : { unknownReferences: 0 };
}
function unreferenced(entries) {
	return {
		references: 0,
		unknownReferences: 0,
		room: MOST_ENTRIES - entries
	};
}
function ofRoom(room, rooms, entries) {
	const { resources, unknown } = room;
	if (resources.length === 0) return unreferenced(entries);
	const firm = room.tallies.map((tally) => ({
		use: useOf$1(tally),
		holds: tally.holds
	}));
	const estimated = gatewayTallies(room, rooms).map((tally) => ({
		use: gatewayUseOf(tally),
		holds: tally.holds
	}));
	const [tightest] = [...firm, ...estimated].sort((a, b) => a.holds - b.holds);
	return {
		references: resources.length,
		referencedBy: resources.map(referencingOf),
		unknownReferences: new Set(unknown.map(({ resource }) => resource)).size,
		...tightest === void 0 ? {} : {
			tightest: tightest.use,
			room: Math.max(0, Math.min(tightest.holds, MOST_ENTRIES) - entries)
		}
	};
}
function referencingOf({ id: resourceId, ownerId, account, region }) {
	return {
		resourceId,
		ownerId,
		...account === void 0 ? {} : { account },
		region
	};
}
function useOf$1({ resource, side, family, after }) {
	return {
		...referencingOf(resource),
		tally: tallyName(side, family),
		isEstimate: false,
		used: after,
		limit: side.limit
	};
}
function gatewayUseOf({ resource, use, after }) {
	const { gatewayId, limit } = use;
	return {
		...referencingOf(resource),
		tally: `routes of ${gatewayId}`,
		isEstimate: true,
		used: after,
		limit
	};
}
function nearlyFull$1(rooms, { percent }) {
	const near = [...rooms.values()].flatMap((room) => [...room.tallies.map(useOf$1), ...gatewayTallies(room, rooms).map(gatewayUseOf)]).filter(({ used, limit }) => used > limit * (1 - percent / 100));
	return [...new Map(near.map((use) => [nameOf$1(use), use]))].sort(([a, x], [b, y]) => y.used / y.limit - x.used / x.limit || compareText(a, b)).map(([, use]) => use);
}
function nameOf$1({ ownerId, region, resourceId, tally, isEstimate }) {
	return isEstimate ? `${ownerId}/${region} ${tally}` : `${ownerId}/${region}/${resourceId} ${tally}`;
}
function accountForm({ id, planRoleArn, applyRoleArn, externalId, regions, within }) {
	return {
		id,
		plan_role_arn: planRoleArn,
		apply_role_arn: applyRoleArn,
		external_id: externalId,
		regions: [...regions].sort(),
		within: within && unordered(within.map(formatCidr))
	};
}
function grantForm({ accounts, lists, within }) {
	return {
		accounts: accounts && unordered(accounts),
		prefix_lists: lists && unordered(lists),
		within: within && unordered(within.map(formatCidr))
	};
}
function limitsForm(limits) {
	return {
		max_removal_percent: limits.maxRemovalPercent,
		ignore_below: limits.ignoreBelow,
		max_removals: limits.maxRemovals,
		max_additions: limits.maxAdditions,
		allow_empty: limits.allowEmpty,
		widest: {
			IPv4: limits.widest.IPv4,
			IPv6: limits.widest.IPv6
		}
	};
}
function fileSettings(configuration) {
	const { owner, include, credentials, accounts, maxDeletes, notify } = configuration;
	return {
		owner,
		include: include && Object.fromEntries(include.map((grant) => [grant.files, grantForm(grant)])),
		credentials: {
			mode: credentials.mode,
			session_tags: credentials.sessionTags
		},
		accounts: Object.fromEntries(accounts.map((account) => [account.alias, accountForm(account)])),
		limits: { max_deletes: maxDeletes },
		notify: notify && {
			sns_topic_arn: notify.topic.arn,
			on: unordered(notify.on),
			heartbeat_topic_arn: notify.heartbeat?.arn
		}
	};
}
function fileDigest(configuration) {
	return sha256(`plsync file 2\n${canonical(fileSettings(configuration))}`);
}
function lossOf(have, kept) {
	const before = addressesOf(have);
	const after = addressesOf(kept);
	return {
		entries: have.filter((cidr) => !includesBlock(after, cidr)).length,
		ofEntries: have.length,
		addresses: countAddresses(difference$1(before, after)),
		ofAddresses: countAddresses(before)
	};
}
function percent$1(part, whole) {
	const of = BigInt(whole);
	return of === 0n ? 0 : Number((BigInt(part) * 100n + of - 1n) / of);
}
function exceedsPercent(part, whole, limit) {
	return BigInt(part) * 100000n > BigInt(whole) * BigInt(Math.round(limit * 1e3));
}
function removals$1(address, count) {
	return {
		kind: "removals",
		address,
		count
	};
}
function tooMuchLost(change, loss) {
	const { limits, address } = change;
	const allow = removals$1(address, loss.entries);
	if (loss.entries > limits.maxRemovals) return {
		code: "limit_reached",
		reason: `it would lose ${loss.entries} of ${loss.ofEntries} entries (${percent$1(loss.entries, loss.ofEntries)} %); max_removals is ${limits.maxRemovals}`,
		allow
	};
	if (change.isAggregated && loss.addresses > BigInt(limits.maxRemovals)) return {
		code: "limit_reached",
		reason: `${loss.addresses} of its ${loss.ofAddresses} addresses would lose access; max_removals is ${limits.maxRemovals}`,
		allow
	};
	const manyAddresses = change.isAggregated === true && loss.addresses > BigInt(limits.ignoreBelow);
	if (loss.entries <= limits.ignoreBelow) {
		if (!manyAddresses) return void 0;
		return tooManyAddresses(loss, limits, allow);
	}
	if (exceedsPercent(loss.entries, loss.ofEntries, limits.maxRemovalPercent)) return {
		code: "limit_reached",
		reason: `it would lose ${loss.entries} of ${loss.ofEntries} entries (${percent$1(loss.entries, loss.ofEntries)} %, the limit is ${limits.maxRemovalPercent} %)`,
		allow
	};
	return tooManyAddresses(loss, limits, allow);
}
function tooManyAddresses(loss, limits, allow) {
	if (exceedsPercent(loss.addresses, loss.ofAddresses, limits.maxRemovalPercent)) return {
		code: "limit_reached",
		reason: `${loss.addresses} of its ${loss.ofAddresses} addresses would lose access (${percent$1(loss.addresses, loss.ofAddresses)} %, the limit is ${limits.maxRemovalPercent} %)`,
		allow
	};
}
function guardRemovals(change, allowances) {
	if (change.removes === 0) return [];
	const loss = lossOf(change.have, change.after);
	const allowed = allowances.removals.get(change.address);
	if (allowed !== void 0 && allowed >= loss.entries) return [];
	const held = [];
	if (change.after.length === 0 && change.have.length > 0 && !change.limits.allowEmpty) held.push({
		code: "would_be_empty",
		reason: `it would become empty (${counted(loss.entries, "entry")} would go)`,
		detail: "To let it be empty, set `limits: { allow_empty: true }`.",
		allow: removals$1(change.address, loss.entries)
	});
	const lost = tooMuchLost(change, loss);
	if (lost !== void 0 && held.length === 0) held.push(lost);
	return held.map((one) => allowed === void 0 ? one : {
		...one,
		detail: [one.detail, `This run allows ${allowed}, which is not enough.`].filter(Boolean).join(" ")
	});
}
function guardAdditions(change) {
	if (change.adds <= change.limits.maxAdditions) return [];
	return [{
		code: "limit_reached",
		reason: `a sync would add ${change.adds} entries; max_additions is ${change.limits.maxAdditions}`,
		detail: "A reviewed apply has no such limit.",
		allow: {
			kind: "apply",
			address: change.address
		}
	}];
}
function maxDeletes(configured, ownedLists) {
	return configured ?? Math.max(1, Math.floor(ownedLists / 10));
}
function waiting(lists, notPlanned) {
	const missing = [...notPlanned.map((list) => list.address), ...lists.filter(({ change, held }) => change.kind === "create" && held.length > 0).map((list) => list.address)];
	if (missing.length === 0) return void 0;
	return {
		code: "not_planned",
		reason: `it would be deleted, but ${listedUpTo(1, missing)} cannot be planned or created in this run`,
		detail: "No list is deleted while one that may take its place is missing."
	};
}
function tooMany$2(count, limit) {
	return {
		code: "too_many_deletes",
		reason: `${counted(count, "list")} would be deleted, but one run may delete ${limit}`,
		detail: "So none of them is deleted. `limits.max_deletes` in the file sets that number."
	};
}
function holdDeletions(lists, notPlanned, allowed, ownedLists, configured) {
	const going = new Set(lists.filter(({ change, held, address }) => change.kind === "delete" && held.length === 0 && !allowed.has(address)));
	const limit = maxDeletes(configured, ownedLists);
	const reasons = [waiting(lists, notPlanned), going.size > limit ? tooMany$2(going.size, limit) : void 0].filter((reason) => reason !== void 0);
	if (reasons.length === 0) return lists;
	return lists.map((list) => going.has(list) ? {
		...list,
		held: reasons.map((reason) => ({
			...reason,
			allow: {
				kind: "delete",
				address: list.address
			}
		}))
	} : list);
}
function withoutDeletions(plan, why) {
	const held = {
		code: "not_planned",
		reason: "it would be deleted, but plsync cannot tell whether this pull request takes it out of the file",
		detail: why
	};
	const lists = plan.lists.map((list) => list.change.kind === "delete" ? {
		...list,
		held: [...list.held, held]
	} : list);
	return {
		...plan,
		lists,
		counts: countPlan(lists, plan.notPlanned)
	};
}
function reasonOf(hold, { version, tags }) {
	const restored = restoredOf(tags);
	const begins = restored?.version === version ? `was rolled back to version ${restored.from} by plsync, and ` : "";
	const { since, until = "it is released" } = hold;
	return `it ${begins}${since === void 0 ? "is on hold" : `has been on hold since ${since}, and stays so`} until ${until}`;
}
function heldByHold(address, list, now, ended) {
	const hold = ended ? void 0 : holdOf(list.tags, now);
	if (hold === void 0) return [];
	return [{
		code: "list_on_hold",
		reason: reasonOf(hold, list),
		detail: `plsync release ${address} lets it follow the file again.`
	}];
}
function endsHold(mode, tags, content) {
	const applied = tags.get(TAG.content);
	return mode === "reviewed" && content !== void 0 && applied !== void 0 && applied !== content;
}
function holdNotice(planned, now) {
	const { change, address } = planned;
	if (change.kind !== "keep") return [];
	const hold = holdOf(change.have.tags, now);
	if (hold === void 0) return [];
	return [{
		code: "list_on_hold",
		severity: "warning",
		...where(planned),
		summary: `${address}: ${reasonOf(hold, change.have)}; there is nothing to change now`
	}];
}
function notYetApplied(reason) {
	return {
		code: "settings_not_applied",
		reason,
		detail: "A sync follows only settings that a reviewed apply has applied. Merge the change, or run plsync apply."
	};
}
function syncHeld$1(list, name, settings, ours) {
	if (!ours) return [notYetApplied("plsync does not manage it yet")];
	if (list.name !== name) return [notYetApplied(`it is still named ${list.name}`)];
	if (settings === void 0) return [notYetApplied("its settings cannot be compared with those last applied")];
	return list.tags.get(TAG.settings) === settings ? [] : [notYetApplied("its settings in the file have not been applied yet")];
}
function isThere(list) {
	return list.state !== "delete-complete";
}
function ownerOf(list) {
	return list.tags.get(TAG.owner);
}
function isOurs(list, accountId, owner) {
	return list.ownerId === accountId && ownerOf(list) === owner && isThere(list);
}
function problem(mapping, spec, rest) {
	return {
		kind: "not-planned",
		diagnostic: {
			severity: "error",
			...where({
				...spec,
				mapping: mapping.name
			}),
			...rest
		}
	};
}
function unusable$1(mapping, spec, list) {
	if (list.state !== "create-failed" && list.state !== "delete-in-progress") return void 0;
	return problem(mapping, spec, {
		code: "list_unusable",
		summary: `${spec.address} (${list.id}) is in state ${list.state}`,
		...list.stateMessage === void 0 ? {} : { detail: `AWS says: ${list.stateMessage}` },
		remedy: list.state === "create-failed" ? "Delete that list in AWS, then run plsync again, which creates a new one." : "Run plsync again when AWS has deleted it."
	});
}
function checkOurs(mapping, spec, list) {
	const odd = lookalikeTag(list);
	if (odd !== void 0) return {
		kind: "held",
		list,
		held: odd
	};
	if (list.fedByIpam) return {
		kind: "held",
		list,
		held: ipamHeld(list)
	};
	if (list.family !== spec.family) return problem(mapping, spec, {
		code: "family_changed",
		summary: `${spec.address} is an ${list.family} list and cannot become an ${spec.family} list`,
		detail: `AWS fixes the address family of a list (${list.id}) when it is created.`,
		remedy: "Give the list of the other family another name. The old list is deleted once the file no longer names it."
	});
	return unusable$1(mapping, spec, list) ?? {
		kind: "ours",
		list
	};
}
function lookalikeTag(list) {
	const key = lookalikeOf(list.tags);
	if (key === void 0) return void 0;
	return {
		code: "lookalike_tag",
		reason: `its tag ${key} differs from one of plsync's in upper and lower case only`,
		detail: `IAM takes ${key} for ${key.toLowerCase()}, so it decides who may change ${list.id}. Find out who set it, then remove it in AWS.`
	};
}
function ipamHeld(list) {
	return {
		code: "foreign_list",
		reason: "an IPAM prefix list resolver feeds it",
		detail: `${list.id} takes its entries from IPAM; plsync never changes such a list.`
	};
}
function haveOf(list, entries) {
	return {
		id: list.id,
		arn: list.arn,
		name: list.name,
		version: list.version ?? 0,
		maxEntries: list.maxEntries ?? 0,
		entryCount: entries.cidrs.length,
		entriesSha256: entriesDigest(entries.cidrs),
		tags: list.tags
	};
}
function sharesOf(region, listId) {
	if (region.shares === void 0) throw new Error(`the shares of ${listId} were not read`);
	if (!region.shares.ok) return void 0;
	return region.shares.value.ofLists.filter((share) => share.listId === listId && isStaying(share));
}
function principalsOf(shares) {
	return new Set(shares.flatMap(({ principals }) => principals.filter(isIn).map(({ id }) => id)));
}
function ending(shares) {
	return {
		adds: [],
		removes: [...principalsOf(shares)].sort(),
		unchanged: 0,
		allowExternal: false,
		changesExternal: false,
		ends: true
	};
}
function planSharing(spec, list, region, context) {
	if (context.mode === "sync" || spec === void 0 && !list.tags.has(TAG.share)) return void 0;
	const shares = sharesOf(region, list.id);
	if (shares === void 0) return void 0;
	if (spec === void 0) return ending(shares);
	const wanted = new Set(spec.principals);
	const reached = principalsOf(shares.filter(holdsList));
	const adds = spec.principals.filter((principal) => !reached.has(principal));
	const removes = [...principalsOf(shares)].filter((principal) => !wanted.has(principal)).sort();
	const changesExternal = shares.some(({ allowExternal }) => allowExternal !== spec.allowExternal);
	const joins = Math.max(0, shares.filter(({ state }) => state === "ACTIVE").length - 1);
	if (adds.length + removes.length + joins === 0 && !changesExternal) return void 0;
	const change = {
		adds,
		removes,
		unchanged: spec.principals.length - adds.length,
		allowExternal: spec.allowExternal,
		changesExternal,
		ends: false
	};
	return joins === 0 ? change : {
		...change,
		joins
	};
}
function newSharing(spec, region) {
	if (spec === void 0 || region.shares?.ok === false) return void 0;
	const { principals, allowExternal } = spec;
	return {
		adds: principals,
		removes: [],
		unchanged: 0,
		allowExternal,
		changesExternal: false,
		ends: false
	};
}
function lastSharing(list, region, context) {
	if (context.mode === "sync" || !list.tags.has(TAG.share)) return void 0;
	const shares = sharesOf(region, list.id);
	return shares === void 0 ? void 0 : ending(shares);
}
function heldByShares(list, region, what) {
	if (!list.tags.has(TAG.share) || region.shares?.ok !== false) return [];
	return [{
		code: "shares_unknown",
		reason: `${what}, but plsync could not read with whom it is shared`,
		detail: `${region.shares.diagnostic.summary}.`
	}];
}
function unreadShares({ at, shares }, addresses, accounts) {
	if (shares?.ok !== false) return [];
	const { diagnostic } = shares;
	const left = `The sharing of lists there stays as it is${addresses.length === 0 ? "" : `: ${addresses.join(", ")}`}.`;
	const position = diagnostic.position ?? accounts.find(({ alias }) => alias === at.account)?.position;
	const detail = [...diagnostic.detail === void 0 ? [] : [sentence(diagnostic.detail)], left].join(" ");
	return [{
		...diagnostic,
		detail,
		...position === void 0 ? {} : { position }
	}];
}
function orphansOf(region, owner, claimed) {
	if (!region.lists.ok) return [];
	return region.lists.value.filter((list) => !claimed.has(list.id) && isOurs(list, region.at.accountId, owner) && list.state !== "delete-in-progress").sort((a, b) => compareText(a.id, b.id));
}
function referencedHeld(region, list) {
	const reading = region.associations.get(list.id);
	if (reading === void 0 || !reading.ok) return [{
		code: "list_referenced",
		reason: "it would be deleted, but what references it is unknown",
		...reading === void 0 ? {} : { detail: `${reading.diagnostic.summary}.` }
	}];
	if (reading.value.length === 0) return [];
	const shown = reading.value.map(({ resourceId, ownerId }) => `${resourceId} (${ownerId})`);
	return [{
		code: "list_referenced",
		reason: `it would be deleted, but ${counted(shown.length, "resource")} ${shown.length === 1 ? "references" : "reference"} it`,
		detail: `${listedUpTo(10, shown)}. Remove the references first; AWS refuses to delete a referenced list.`
	}];
}
function heldOf$1(region, list, have, retain, context) {
	const onHold = heldByHold(listAddress(region.at, list.name), have, context.now, false);
	if (context.mode === "sync") return [...onHold, notYetApplied(`the file no longer names it, and only a reviewed apply ${retain ? "stops managing" : "deletes"} it`)];
	const unknown = heldByShares(list, region, retain ? "plsync would stop managing it" : "it would be deleted");
	return [
		...onHold,
		...[lookalikeTag(list)].filter((odd) => odd !== void 0),
		...list.fedByIpam ? [ipamHeld(list)] : [],
		...isInProgress(list.state) ? [{
			code: "list_unusable",
			reason: `it is in state ${list.state}`
		}] : [],
		...unknown,
		...retain || unknown.length + onHold.length > 0 ? [] : referencedHeld(region, list)
	];
}
function planOne(region, list, address, context) {
	const { at } = region;
	const reading = region.entries.get(list.id);
	if (reading === void 0) throw new Error(`no reading of the entries of ${list.id}`);
	if (!reading.ok) {
		const diagnostic = {
			...reading.diagnostic,
			address
		};
		const { code, summary: because } = diagnostic;
		return {
			ok: false,
			notPlanned: {
				address,
				at,
				code,
				because
			},
			diagnostic
		};
	}
	const have = haveOf(list, sortedEntries(reading.value));
	const retain = list.tags.get(TAG.deletion) === "retain";
	const ours = [...list.tags.keys()].filter((key) => key.startsWith("plsync:")).sort();
	const share = lastSharing(list, region, context);
	const change = retain ? {
		kind: "retain",
		have,
		tags: {
			set: new Map(),
			remove: ours
		}
	} : {
		kind: "delete",
		have,
		...share === void 0 ? {} : { share }
	};
	return {
		ok: true,
		planned: {
			address,
			at,
			name: list.name,
			family: list.family,
			change,
			held: heldOf$1(region, list, have, retain, context),
			unchanged: have.entryCount,
			digests: { exact: exactDigest(address, void 0, change) }
		},
		diagnostics: []
	};
}
function ambiguous$1(region, lists, address, owner) {
	const { at } = region;
	const diagnostic = {
		code: "list_ambiguous",
		severity: "error",
		...where({
			address,
			at
		}),
		summary: `${address}: ${lists.length} lists of owner ${owner} have that name, but the file names none of them`,
		detail: `They are ${lists.map((list) => list.id).join(", ")}. None is touched.`,
		remedy: `Delete them in AWS, or remove the tag ${TAG.owner} from those that plsync should not manage.`
	};
	return {
		ok: false,
		notPlanned: {
			address,
			at,
			code: diagnostic.code
		},
		diagnostic
	};
}
function planOrphans(region, orphans, isMeant, context) {
	return [...Map.groupBy(orphans, (list) => listAddress(region.at, list.name))].filter(([address]) => isMeant(address)).map(([address, lists]) => {
		const [only] = lists;
		return lists.length > 1 || only === void 0 ? ambiguous$1(region, lists, address, context.owner) : planOne(region, only, address, context);
	});
}
function straysOf({ at, shares }, isMeant) {
	if (shares?.ok !== true) return [];
	return shares.value.strays.map(({ arn, name, listId }) => ({
		address: listAddress(at, name),
		at,
		name,
		arn,
		listId
	})).filter(({ address }) => isMeant(address)).sort((a, b) => compareText(a.arn, b.arn));
}
function nameOf(selector) {
	if (selector.by === "id") return selector.id;
	return [
		...selector.by === "name" ? [`name=${selector.name}`] : [],
		..."tags" in selector ? [...selector.tags].map(([key, value]) => `tag:${key}=${value}`) : [],
		..."vpcId" in selector && selector.vpcId !== void 0 ? [`vpc=${selector.vpcId}`] : []
	].join(" ");
}
function selectedNames(reads) {
	const names = [];
	for (const read of reads) if ("selectors" in read) for (const selector of read.selectors) names.push(nameOf(selector));
	return names;
}
function namedSource(source, mapping) {
	const kind = kindOf(source);
	const reads = kind.reads(source, familiesOf(mapping));
	const names = kind.names?.(source) ?? selectedNames(reads);
	const at = reads[0]?.at;
	const { file, line, column } = source.position;
	return {
		kind: source.kind,
		...at === void 0 ? {} : { at },
		names: names.filter((name, i) => name !== "" && names.indexOf(name) === i),
		position: {
			file,
			line,
			column
		}
	};
}
function mappingSources(mappings) {
	return mappings.map((mapping) => ({
		name: mapping.name,
		sources: mapping.sources.map((source) => namedSource(source, mapping))
	})).sort((a, b) => compareText(a.name, b.name));
}
function isMeantSpec({ scope, borders }, spec) {
	if (!includesList(scope, spec)) return false;
	if (borders === void 0 || spec.part === void 0) return borders?.has(spec.address) ?? true;
	return partNames(spec.part).every((name) => borders.has(listAddress(spec.at, name)));
}
function isMeant({ scope, borders }, address) {
	return scope.includes(address) && (borders === void 0 || borders.has(address));
}
function missing(mapping, spec) {
	const { address, at, name, id } = spec;
	return problem(mapping, spec, {
		code: "list_missing",
		summary: `${address}: there is no list ${id ?? `named ${name}`} in ${at.account} (${at.accountId}) ${at.region}`,
		detail: "With `manage: entries`, plsync fills a list that another tool makes, and never makes one itself.",
		remedy: `Make it there first, in Terraform or CDK, or correct \`${id === void 0 ? "name" : "id"}\`.`
	});
}
function heldOf(list, owner) {
	const odd = lookalikeTag(list);
	if (odd !== void 0) return {
		kind: "held",
		list,
		held: odd
	};
	if (list.fedByIpam) return {
		kind: "held",
		list,
		held: ipamHeld(list)
	};
	const tagged = ownerOf(list);
	if (tagged === void 0) return void 0;
	if (tagged === owner) return {
		kind: "held",
		list,
		held: {
			code: "still_managed",
			reason: "it still has plsync's own tags, from when all of it was plsync's",
			detail: `With the tag ${TAG.owner}, ${list.id} would be deleted once the file no longer names it. Remove its tags that begin with plsync: first.`
		}
	};
	return {
		kind: "held",
		list,
		held: {
			code: "other_owner",
			reason: `it belongs to ${tagged}`,
			detail: `The tag ${TAG.owner} of ${list.id} names another mappings.yaml. plsync never touches another owner's list.`
		}
	};
}
function entriesOnlyOf(mapping, spec, lists, owner) {
	const { address, id, name, family } = spec;
	const named = lists.byName.get(name) ?? [];
	const byId = id === void 0 ? void 0 : lists.byId(id);
	const [list, second] = id === void 0 ? named : byId === void 0 ? [] : [byId];
	if (list === void 0) return missing(mapping, spec);
	if (second !== void 0) return problem(mapping, spec, {
		code: "list_ambiguous",
		summary: `${address}: ${named.length} lists there have that name`,
		detail: `They are ${named.map((one) => one.id).join(", ")}. plsync cannot know which one is meant, so it touches none.`,
		remedy: "Name the one to fill: `id: pl-…`."
	});
	const own = named.find((one) => one.id !== list.id && ownerOf(one) === owner);
	if (own !== void 0) return problem(mapping, spec, {
		code: "list_ambiguous",
		summary: `${address}: ${own.id}, which plsync made, has that name too`,
		detail: `The file means ${list.id}, and one address cannot stand for both. None is touched.`,
		remedy: `Give the list another \`name\`, which is only what plsync calls ${list.id}. Then ${own.id} is a list that the file no longer names.`
	});
	const held = heldOf(list, owner);
	if (held !== void 0) return held;
	if (list.family !== family) return problem(mapping, spec, {
		code: "family_changed",
		summary: `${address}: ${list.id} is an ${list.family} list; the file wants ${family}`,
		remedy: "Correct `address_family`, or name another list."
	});
	if (list.state === "create-failed" || list.state === "delete-in-progress") return problem(mapping, spec, {
		code: "list_unusable",
		summary: `${address} (${list.id}) is in state ${list.state}`,
		...list.stateMessage === void 0 ? {} : { detail: `AWS says: ${list.stateMessage}` },
		remedy: "Make it anew in Terraform or CDK, or take it out of the file."
	});
	return {
		kind: "entries",
		list
	};
}
function checkUntagged(mapping, spec, list) {
	const odd = lookalikeTag(list);
	if (odd !== void 0) return {
		kind: "held",
		list,
		held: odd
	};
	const other = ownerOf(list);
	if (other !== void 0) return {
		kind: "held",
		list,
		held: {
			code: "other_owner",
			reason: `it belongs to ${other}`,
			detail: `The tag ${TAG.owner} of ${list.id} names another mappings.yaml. plsync never touches another owner's list. Choose another name, or let that owner release it first.`
		}
	};
	if (list.fedByIpam) return {
		kind: "held",
		list,
		held: ipamHeld(list)
	};
	if (spec.adopt === false) return {
		kind: "held",
		list,
		held: {
			code: "not_managed",
			reason: "it exists, but plsync does not manage it",
			detail: "To take it over, set `adopt: true`."
		}
	};
	if (list.family !== spec.family) return problem(mapping, spec, {
		code: "adopt_mismatch",
		summary: `${spec.address}: the list to adopt, ${list.id}, is an ${list.family} list; the file wants ${spec.family}`,
		remedy: "Correct `address_family`, or choose another name."
	});
	return unusable$1(mapping, spec, list) ?? {
		kind: "adopt",
		list
	};
}
function adoptById(mapping, spec, list, owner, wanted) {
	const mismatch = (summary, remedy) => problem(mapping, spec, {
		code: "adopt_mismatch",
		summary: `${spec.address}: ${summary}`,
		remedy
	});
	if (list === void 0) return mismatch(`the list to adopt, ${spec.adopt}, does not exist in ${spec.at.account} (${spec.at.accountId}) ${spec.at.region}`, "Correct the id, or remove `adopt` to create a new list.");
	if (ownerOf(list) !== owner) return checkUntagged(mapping, spec, list);
	if (!wanted.has(list.name)) return checkOurs(mapping, spec, list);
	return mismatch(`the list to adopt, ${list.id}, is named ${list.name}, which the file names elsewhere`, "Correct the id, or remove `adopt` to create a new list.");
}
function checkNamed(mapping, spec, named) {
	const unowned = named.filter((list) => ownerOf(list) === void 0);
	if (spec.adopt === true && unowned.length > 1) return problem(mapping, spec, {
		code: "adopt_mismatch",
		summary: `${spec.address}: ${unowned.length} lists have that name, so \`adopt: true\` does not say which`,
		detail: `They are ${unowned.map((list) => list.id).join(", ")}.`,
		remedy: "Name the one to take over: `adopt: pl-…`."
	});
	const candidate = unowned[0] ?? named[0];
	return candidate === void 0 ? { kind: "new" } : checkUntagged(mapping, spec, candidate);
}
const ids = (lists) => lists.map((list) => list.id).join(", ");
function indexLists(lists, accountId) {
	const here = lists.filter((list) => list.ownerId === accountId && isThere(list)).sort((a, b) => compareText(a.id, b.id));
	return {
		byName: Map.groupBy(here, (list) => list.name),
		byId: (id) => here.find((list) => list.id === id)
	};
}
function ownershipOf(mapping, spec, lists, owner, wanted) {
	const withName = lists.byName.get(spec.name) ?? [];
	const all = withName.filter((list) => ownerOf(list) === owner);
	const staying = all.filter((list) => list.state !== "delete-in-progress");
	const named = staying.length > 0 ? staying : all;
	if (named.length > 1) return problem(mapping, spec, {
		code: "list_ambiguous",
		summary: `${spec.address}: ${named.length} lists of owner ${owner} have that name`,
		detail: `They are ${ids(named)}. plsync cannot know which one is meant, so it touches none.`,
		remedy: `Remove the tag ${TAG.owner} from the list that is not meant, or delete that list.`
	});
	const [own] = named;
	if (own !== void 0 && typeof spec.adopt === "string" && own.id !== spec.adopt) return problem(mapping, spec, {
		code: "adopt_mismatch",
		summary: `${spec.address} is ${own.id} already, so ${spec.adopt} cannot be adopted under that name`,
		remedy: "Remove `adopt`, or choose another name for the list to adopt."
	});
	if (own !== void 0) return checkOurs(mapping, spec, own);
	const owned = (name) => (lists.byName.get(name) ?? []).filter((list) => ownerOf(list) === owner);
	const former = formerNames(spec).find((name) => !wanted.has(name) && owned(name).length > 0);
	const renamed = former === void 0 ? [] : owned(former);
	if (renamed.length > 1) return problem(mapping, spec, {
		code: "list_ambiguous",
		summary: `${spec.address}: ${renamed.length} lists of owner ${owner} are named ${former}`,
		detail: `They are ${ids(renamed)}. plsync cannot know which one to rename, so it touches none.`
	});
	const [old] = renamed;
	if (old !== void 0) return checkOurs(mapping, spec, old);
	if (typeof spec.adopt === "string") return adoptById(mapping, spec, lists.byId(spec.adopt), owner, wanted);
	return checkNamed(mapping, spec, withName);
}
function contested({ spec, mapping }, list, all) {
	return {
		kind: "not-planned",
		diagnostic: {
			code: "list_ambiguous",
			severity: "error",
			...where({
				...spec,
				mapping: mapping.name
			}),
			summary: `${all.length} lists of the file are the same list in AWS, ${list.name} (${list.id})`,
			detail: `They are ${all.map((one) => one.spec.address).join(", ")}. Each would undo the others, so none is touched.`,
			remedy: "Correct `adopt`, `id` or `renamed_from`, so that only one of them is left."
		}
	};
}
function claimedIds(lists, wanted, ownership) {
	const names = new Set();
	const ids = new Set();
	for (const { spec } of wanted) {
		const found = ownership.get(spec.address);
		names.add(spec.name);
		ids.add(spec.adopt);
		if (spec.id !== void 0) ids.add(spec.id);
		if (found?.kind === "ours" && found.list.name === spec.name) continue;
		for (const former of formerNames(spec)) names.add(former);
	}
	return new Set(lists.filter((list) => names.has(list.name) || ids.has(list.id)).map((list) => list.id));
}
function takenBy(found) {
	return found?.kind === "ours" || found?.kind === "adopt" || found?.kind === "entries" ? found.list : void 0;
}
function claimsOf({ accountId }, lists, wanted, owner) {
	const names = new Set(wanted.map(({ spec }) => spec.name));
	const index = indexLists(lists, accountId);
	const ownership = new Map();
	const taken = new Set();
	const rivalled = new Set();
	for (const { mapping, spec } of wanted) {
		const found = spec.manage === void 0 ? ownershipOf(mapping, spec, index, owner, names) : entriesOnlyOf(mapping, spec, index, owner);
		ownership.set(spec.address, found);
		const id = takenBy(found)?.id;
		if (id === void 0) continue;
		if (taken.has(id)) rivalled.add(id);
		taken.add(id);
	}
	for (const id of rivalled) {
		const rivals = wanted.flatMap((one) => {
			const list = takenBy(ownership.get(one.spec.address));
			return list?.id === id ? [{
				one,
				list
			}] : [];
		});
		const all = rivals.map(({ one }) => one);
		for (const { one, list } of rivals) ownership.set(one.spec.address, contested(one, list, all));
	}
	return {
		ownership,
		ids: claimedIds(lists, wanted, ownership)
	};
}
function inSeveralVpcs(bringing, wanted) {
	if (bringing.reduce((sum, { cidrs }) => sum + cidrs.length, 0) === wanted.length) return void 0;
	const holders = new Map(repeatedCidrs(bringing.map(({ cidrs }) => cidrs)).map((cidr) => [cidr, []]));
	for (const { source, cidrs, from } of bringing) {
		const kind = kindOf(source);
		if (kind.inVpc === void 0) continue;
		for (let i = 0; i < cidrs.length; i++) {
			const cidr = cidrs[i];
			const known = holders.get(cidr);
			const holder = known && kind.inVpc(source, from(i), cidr);
			if (holder !== void 0 && !known?.some(({ id }) => id === holder.id)) known?.push(holder);
		}
	}
	const several = [...holders].filter(([, all]) => all.some(({ vpcId }) => vpcId !== all[0]?.vpcId));
	if (several.length === 0) return void 0;
	return new Map(several.map(([cidr, all]) => [cidr, all.toSorted(byVpc)]));
}
function byVpc(a, b) {
	return compareText(a.vpcId, b.vpcId) || compareText(a.id, b.id);
}
function mayBeWanted({ unknown, unknownWithin }) {
	if (unknown === void 0) return () => false;
	const blocks = unknownWithin && addressesOf(unknownWithin);
	return (cidr) => blocks === void 0 || touchesBlock(blocks, cidr);
}
function tooMany$1({ maxAddresses }, cidrs) {
	if (maxAddresses === void 0 || cidrs.length <= maxAddresses) return void 0;
	const distinct = new Set(cidrs).size;
	return distinct > maxAddresses ? distinct : void 0;
}
function isPlain({ source, answer }) {
	if (!answer.ok || answer.lacking !== void 0 || answer.refused !== void 0) return false;
	const { IPv4, IPv6 } = answer.entries;
	return tooMany$1(source, IPv4.cidrs) === void 0 && tooMany$1(source, IPv6.cidrs) === void 0;
}
function answerMapping(mapping, readings) {
	const sources = mapping.sources.map((source) => {
		return {
			source,
			answer: kindOf(source).answer(source, mapping.name, readings)
		};
	});
	const several = {};
	const severalOf = (family, bringing, cidrs) => {
		const found = several[family] ?? inSeveralVpcs(bringing, cidrs) ?? "none";
		several[family] = found;
		return found === "none" ? void 0 : found;
	};
	const wanted = (family) => wantOf(sources, family, severalOf);
	return {
		mapping,
		sources,
		isPlain: sources.every(isPlain),
		wantOf: wanted,
		severalVpcs: (family) => {
			const found = several[family] ?? wanted(family).severalVpcs;
			return found === "none" ? void 0 : found;
		}
	};
}
function saidIn(bringing) {
	return bringing.flatMap(({ source, cidrs, from }) => {
		const kind = kindOf(source).origin;
		if (kind.words === void 0) return [];
		return Array.from(cidrs, (cidr, i) => ({
			cidr,
			words: kind.words?.(kind.of(from(i)))
		})).filter((said) => said.words !== void 0);
	});
}
function bringersOf$1(bringing, cidrs) {
	const indexes = bringing.map(({ cidrs: column }) => firstIndexes(column, cidrs));
	return cidrs.map((cidr, i) => {
		const first = indexes.findIndex((own) => own[i] >= 0);
		const brought = bringing[first];
		if (brought === void 0) throw new Error(`no source brings ${formatCidr(cidr)}`);
		return {
			cidr,
			source: brought.source,
			from: brought.from(indexes[first]?.[i])
		};
	});
}
const NO_WORDS = new Map();
const NOTHING$2 = new Set();
function firstWords(bringing, said) {
	if (said.length === 0) return NO_WORDS;
	const words = new Map();
	for (const { cidr, source, from } of bringersOf$1(bringing, [...new Set(said.map((one) => one.cidr))])) {
		const kind = kindOf(source).origin;
		const own = kind.words?.(kind.of(from));
		if (own !== void 0) words.set(cidr, own);
	}
	return words;
}
function wantOf(sources, family, severalOf) {
	const answered = [];
	for (const { source, answer } of sources) {
		if (!answer.ok) continue;
		const { cidrs, from } = answer.entries[family];
		answered.push({
			source,
			cidrs,
			from
		});
	}
	const large = answered.filter(({ source, cidrs }) => tooMany$1(source, cidrs) !== void 0);
	const bringing = large.length === 0 ? answered : answered.filter((one) => !large.includes(one));
	const said = saidIn(bringing);
	const cidrs = sortedOnce(bringing.map((one) => one.cidrs));
	const severalVpcs = severalOf(family, bringing, cidrs);
	return {
		cidrs,
		staying: large.length === 0 ? NOTHING$2 : new Set(large.flatMap(({ cidrs }) => [...cidrs])),
		bySource: bringing,
		broughtBy: (some) => bringersOf$1(bringing, some),
		words: firstWords(bringing, said),
		said,
		...severalVpcs === void 0 ? {} : { severalVpcs },
		...unknownIn(sources, family)
	};
}
function unknownIn(sources, family) {
	let first;
	let isAnywhere = false;
	const blocks = [];
	for (const { source, answer } of sources) {
		const problem = answer.ok ? answer.lacking?.[family] : answer.problems[0];
		const within = source.within?.filter((block) => familyOf(block) === family);
		if (problem === void 0 || within?.length === 0) continue;
		first ??= {
			position: source.position,
			...problem
		};
		if (within === void 0) isAnywhere = true;
		else blocks.push(...within);
	}
	if (first === void 0) return {};
	const why = {
		unknown: first.summary,
		problem: first
	};
	return isAnywhere ? why : {
		...why,
		unknownWithin: blocks
	};
}
function prepare(input) {
	const { configuration, snapshot } = input;
	const regions = [...snapshot.regions].sort((a, b) => compareAccountRegions(a.at, b.at));
	const readings = readingsOf(regions, snapshot.takenAt, snapshot.published);
	const all = configuration.mappings.flatMap((mapping) => mapping.lists.map((spec) => ({
		mapping,
		spec
	})));
	const wanted = new PerAccountRegion(regions.map(({ at }) => [at, []]));
	for (const one of all) wanted.get(one.spec.at)?.push(one);
	const claims = new PerAccountRegion();
	for (const { at, lists } of regions) {
		if (!lists.ok) continue;
		claims.set(at, claimsOf(at, lists.value, wanted.get(at) ?? [], configuration.owner));
	}
	const byPlace = new PerAccountRegion(regions.map((region) => [region.at, region]));
	const answers = new Map();
	const answerOf = (mapping) => {
		const answer = answers.get(mapping) ?? answerMapping(mapping, readings);
		answers.set(mapping, answer);
		return answer;
	};
	return {
		regions,
		readings,
		lists: all.filter(({ spec }) => isMeantSpec(input, spec)).map(({ mapping, spec }) => {
			const region = byPlace.get(spec.at);
			if (region === void 0) throw new Error(`no reading of ${accountRegionKey(spec.at)}`);
			return {
				mapping,
				spec,
				region,
				ownership: claims.get(spec.at)?.ownership.get(spec.address),
				answer: answerOf(mapping)
			};
		}),
		answers: [...answers.values()],
		claims
	};
}
function withRegions(prepared, snapshot) {
	const now = new Map(snapshot.regions.map((region) => [accountRegionKey(region.at), region]));
	const current = (before) => {
		const region = now.get(accountRegionKey(before.at));
		if (!(region?.groups === before.groups && region.interfaces === before.interfaces && region.lists === before.lists)) throw new Error(`another reading of ${accountRegionKey(before.at)}`);
		return region;
	};
	if (now.size !== prepared.regions.length) throw new Error("a reading of other account-regions");
	if (prepared.regions.every((before) => current(before) === before)) return prepared;
	return {
		...prepared,
		regions: prepared.regions.map(current),
		lists: prepared.lists.map((list) => ({
			...list,
			region: current(list.region)
		}))
	};
}
function widestAt(first, last, shortest) {
	const bits = typeof first === "number" ? 32 : 128;
	for (let length = shortest; length < bits; length++) {
		const block = blockAt(first, length);
		if (firstAddress(block) === first && lastAddress(block) <= last) return block;
	}
	return blockAt(first, bits);
}
function blocksOf({ ranges }, shortest = 0) {
	const blocks = [];
	for (const { first, last } of ranges) for (let next = first; next <= last;) {
		const block = widestAt(next, last, shortest);
		blocks.push(block);
		const end = lastAddress(block);
		next = typeof end === "number" ? end + 1 : end + 1n;
	}
	return blocks;
}
function whole$2(left, right) {
	const length = prefixLength(right);
	if (length === 0 || prefixLength(left) !== length) return void 0;
	const both = blockAt(firstAddress(left), length - 1);
	return firstAddress(both) === firstAddress(left) && lastAddress(both) === lastAddress(right) ? both : void 0;
}
function exactCover(sorted, shortest = 0) {
	const kept = sorted.slice();
	let end = 0;
	let covered = -1;
	for (let i = 0; i < sorted.length; i++) {
		let top = sorted[i];
		const last = lastAddress(top);
		if (last <= covered) continue;
		covered = last;
		while (end > 0 && prefixLength(top) > shortest) {
			const both = whole$2(kept[end - 1], top);
			if (both === void 0) break;
			top = both;
			end--;
		}
		kept[end++] = top;
	}
	return kept.slice(0, end);
}
function sizeOf(block) {
	return 1n << BigInt((familyOf(block) === "IPv4" ? 32 : 128) - prefixLength(block));
}
function secondHalf(block) {
	const first = blockAt(firstAddress(block), prefixLength(block) + 1);
	const last = lastAddress(first);
	return blockAt(typeof last === "number" ? last + 1 : last + 1n, prefixLength(block) + 1);
}
function around(first, last) {
	let length = Math.min(prefixLength(first), prefixLength(last));
	let block = blockAt(firstAddress(first), length);
	while (!covers(block, last)) block = blockAt(firstAddress(first), --length);
	return block;
}
function fullNode(block, had) {
	const inside = had.filter((one) => one !== block);
	if (inside.length === 0) return {
		block,
		wanted: sizeOf(block)
	};
	const second = secondHalf(block);
	const start = firstAddress(second);
	return {
		block,
		wanted: sizeOf(block),
		halves: [fullNode(blockAt(firstAddress(block), prefixLength(block) + 1), inside.filter((one) => firstAddress(one) < start)), fullNode(second, inside.filter((one) => firstAddress(one) >= start))]
	};
}
function treeOf(cover, had) {
	const ours = [...had].sort(compareCidrs);
	let next = 0;
	const inside = (leaf) => {
		while (next < ours.length && firstAddress(ours[next]) < firstAddress(leaf)) next++;
		const found = [];
		for (; next < ours.length && firstAddress(ours[next]) <= lastAddress(leaf); next++) if (covers(leaf, ours[next])) found.push(ours[next]);
		return found;
	};
	const node = (start, end) => {
		const first = cover[start];
		if (end - start === 1) return fullNode(first, inside(first));
		const block = around(first, cover[end - 1]);
		const middle = beginningAt(cover, firstAddress(secondHalf(block)), start, end);
		const halves = [node(start, middle), node(middle, end)];
		return {
			block,
			wanted: halves[0].wanted + halves[1].wanted,
			halves
		};
	};
	return node(0, cover.length);
}
const MOST_WITHIN = 1e3;
function count(addresses) {
	return addresses > BigInt(Number.MAX_SAFE_INTEGER) ? Number.POSITIVE_INFINITY : Number(addresses);
}
function isBetter(extra, churn, thanExtra, thanChurn) {
	return extra < thanExtra || extra === thanExtra && churn < thanChurn;
}
function tabulate(node, most, extraOf, had) {
	const halves = node.halves?.map((half) => tabulate(half, most, extraOf, had));
	const length = halves === void 0 ? 1 : Math.min(most, halves[0].extra.length + halves[1].extra.length);
	const extra = new Float64Array(length).fill(Number.POSITIVE_INFINITY);
	const churn = new Float64Array(length);
	extra[0] = extraOf(node);
	churn[0] = had.has(node.block) ? -1 : 1;
	if (halves === void 0) return {
		node,
		extra,
		churn
	};
	const [first, second] = halves;
	for (let i = 0; i < first.extra.length; i++) {
		const ends = Math.min(second.extra.length, length - i - 1);
		for (let j = 0; j < ends; j++) {
			const both = first.extra[i] + second.extra[j];
			const moves = first.churn[i] + second.churn[j];
			const k = i + j + 1;
			if (isBetter(both, moves, extra[k], churn[k])) {
				extra[k] = both;
				churn[k] = moves;
			}
		}
	}
	return {
		node,
		extra,
		churn,
		halves
	};
}
function* chosen({ node, extra, churn, halves }, k) {
	if (k === 0 || halves === void 0) {
		yield node.block;
		return;
	}
	const [first, second] = halves;
	for (let i = Math.max(0, k - second.extra.length); i < Math.min(first.extra.length, k); i++) {
		const j = k - i - 1;
		if (!(first.extra[i] + second.extra[j] === extra[k] && first.churn[i] + second.churn[j] === churn[k])) continue;
		yield* chosen(first, i);
		yield* chosen(second, j);
		return;
	}
}
function best({ extra, churn }) {
	let found = 0;
	for (let k = 1; k < extra.length; k++) if (isBetter(extra[k], churn[k], extra[found], churn[found])) found = k;
	return found;
}
function boundedCover(sorted, have, bounds) {
	const { within, maxExtra, shortest } = bounds;
	const cover = exactCover(sorted, shortest);
	const [first] = cover;
	if (first === void 0) return {
		ok: true,
		cidrs: cover,
		extra: 0
	};
	const open = union$1(bounds.open, addressesOf(cover));
	const wide = new Set([...cover].filter((block) => prefixLength(block) < shortest));
	const extraOf = ({ block, wanted }) => {
		const extra = count(sizeOf(block) - wanted);
		return (prefixLength(block) >= shortest || wide.has(block)) && includesBlock(open, block) ? extra : Number.POSITIVE_INFINITY;
	};
	const had = new Set(have);
	const table = tabulate(treeOf(cover, had), within, extraOf, had);
	const k = best(table);
	const extra = table.extra[k];
	if (extra <= maxExtra) return {
		ok: true,
		cidrs: cidrColumn(familyOf(first), chosen(table, k)),
		extra
	};
	return {
		ok: false,
		extra: extra > Number.MAX_SAFE_INTEGER ? Number.POSITIVE_INFINITY : extra,
		smallest: smallestWithin(cover, within, maxExtra, extraOf)
	};
}
function smallestWithin(cover, within, maxExtra, extraOf) {
	const tree = treeOf(cover, []);
	for (let most = within * 2; most < cover.length; most *= 2) {
		const k = tabulate(tree, most, extraOf, new Set()).extra.findIndex((extra) => extra <= maxExtra);
		if (k >= 0) return k + 1;
	}
	return tabulate(tree, cover.length, extraOf, new Set()).extra.findIndex((extra) => extra <= maxExtra) + 1;
}
function inBlocks(want, cidrs, family, own) {
	const inside = (block) => {
		const end = lastAddress(block);
		const found = [];
		for (let i = beginningAt(want.cidrs, firstAddress(block)); i < want.cidrs.length; i++) {
			const cidr = want.cidrs[i];
			if (firstAddress(cidr) > end) break;
			found.push(cidr);
		}
		return found;
	};
	const around = (block) => [...want.cidrs].filter((cidr) => covers(cidr, block)).slice(0, 1);
	return {
		...want,
		partlyWanted: new Set(own),
		cidrs,
		broughtBy: (blocks) => blocks.flatMap((block) => {
			const own = inside(block);
			const parts = own.length > 0 ? own : around(block);
			const [first] = want.broughtBy(parts.slice(0, 1));
			if (first === void 0) throw new Error(`no source brings an address of ${formatCidr(block)}`);
			return [{
				...first,
				cidr: block,
				standsFor: parts.length
			}];
		}),
		bySource: want.bySource.map(({ source, cidrs: own }) => {
			const addresses = addressesOf(own);
			return {
				source,
				cidrs: cidrColumn(family, [...cidrs].filter((block) => touchesBlock(addresses, block)))
			};
		})
	};
}
function aggregateWant(want, spec, have, mostNew = Number.POSITIVE_INFINITY) {
	const { aggregation, family, limits } = spec;
	if (aggregation === void 0) return {
		want,
		leftOut: []
	};
	const { cidrs: brought } = want;
	const shortest = limits.widest[family];
	const open = openTo(want, aggregation.kind === "bounded" ? aggregation.never : [], family);
	const wanted = addressesOf(brought);
	const own = possible([...have], wanted, openTo(want, [], family), shortest);
	const fitting = possible(own, wanted, open, shortest);
	const whole = (cidrs) => ({
		want: inBlocks(want, cidrs, family, own),
		brought,
		leftOut: []
	});
	if (want.unknown !== void 0 || want.staying.size > 0) return whole(undivided(brought, fitting, family, shortest));
	const coverOf = (sorted) => aggregation.kind === "exact" ? {
		ok: true,
		cidrs: exactCover(sorted, shortest),
		extra: 0
	} : boundedCover(sorted, have, {
		...aggregation,
		open,
		shortest
	});
	const best = coverOf(brought);
	const allowed = addressesOf(fitting);
	const news = [...brought].filter((cidr) => !includesBlock(allowed, cidr)).length;
	if (best.ok && news <= mostNew) return whole(best.cidrs);
	const { cidrs, leftOut } = inPart(want, have, {
		coverOf,
		fitting,
		mostNew,
		family,
		shortest
	});
	return {
		want: inBlocks(want, cidrs, family, own),
		brought,
		leftOut,
		...best.ok ? {} : { exceeded: best }
	};
}
function possible(have, wanted, open, shortest) {
	const all = union$1(open, wanted);
	return have.filter((block) => includesBlock(wanted, block) || prefixLength(block) >= shortest && includesBlock(all, block));
}
function undivided(wanted, fitting, family, shortest) {
	const addresses = addressesOf(wanted);
	const kept = fitting.filter((cidr) => touchesBlock(addresses, cidr));
	const missing = blocksOf(difference$1(addresses, addressesOf(kept)), shortest);
	return sortedOnce([cidrColumn(family, kept), cidrColumn(family, missing)]);
}
function inPart(want, have, { coverOf, fitting, mostNew, family, shortest }) {
	const blocks = (addresses) => cidrColumn(family, blocksOf(addresses, shortest));
	let inside = intersection(addressesOf(want.cidrs), addressesOf(have));
	let best = coverOf(blocks(inside));
	let left = mostNew;
	const leftOut = [];
	const queue = want.bySource.map(({ source, cidrs }) => ({
		source,
		news: [...new Set(cidrs)].filter((cidr) => !includesBlock(inside, cidr))
	})).filter(({ news }) => news.length > 0).sort((a, b) => a.news.length - b.news.length);
	for (const { source, news } of queue) {
		const more = union$1(inside, addressesOf(news));
		const cover = news.length > left ? void 0 : coverOf(blocks(more));
		if (cover?.ok) {
			inside = more;
			best = cover;
			left -= news.length;
		} else leftOut.push({
			source,
			adds: news
		});
	}
	return {
		cidrs: best.ok ? best.cidrs : undivided(blocks(inside), fitting, family, shortest),
		leftOut
	};
}
function openTo({ bySource }, never, family) {
	const sources = bySource.map(({ source }) => source);
	const envelopes = sources.flatMap((source) => kindOf(source).envelope?.(source, family) ?? []);
	const own = addressesOf(never.filter((block) => familyOf(block) === family));
	return difference$1(envelopes.length === 0 ? aroundFixed(sources, family) : envelopes.reduce(union$1), own);
}
function aroundFixed(sources, family) {
	return sources.flatMap(({ within }) => within === void 0 ? [] : [within]).map((within) => withinOf(within, family)).reduce(intersection, ordinaryAddresses(family));
}
function withinOf(within, family) {
	return addressesOf(within.filter((block) => familyOf(block) === family));
}
function exactCount({ want, brought }, { family, limits }) {
	if (want.unknown !== void 0 || want.staying.size > 0) return void 0;
	return exactCover(brought ?? want.cidrs, limits.widest[family]).length;
}
function fewerEntries({ spec, want, brought = want.cidrs }, most) {
	const { aggregation, family, limits } = spec;
	if (brought.length === 0 || aggregation !== void 0 && (want.unknown !== void 0 || want.staying.size > 0)) return [];
	const shortest = limits.widest[family];
	const exact = exactCover(brought, shortest).length;
	const saidExact = `\`aggregate: exact\` would make ${counted(exact, "entry")} of them`;
	if (exact <= most) return [`${saidExact}, which fits. Fewer would allow addresses that no source has.`];
	const said = aggregation?.kind === "exact" ? [] : [`${saidExact}, still too many.`];
	const never = aggregation?.kind === "bounded" ? aggregation.never : [];
	const open = openTo(want, never, family);
	const best = boundedCover(brought, [], {
		within: Math.min(most, MOST_WITHIN),
		maxExtra: Number.MAX_SAFE_INTEGER,
		open,
		shortest
	});
	if (!best.ok) {
		const smallest = `The smallest \`within\` that keeps to the limits of the list is ${count$1(best.smallest)}, still too many.`;
		return [...said, smallest];
	}
	const kept = never.length === 0 ? "" : `, never: [${never.map((block) => `"${formatCidr(block)}"`).join(", ")}]`;
	const bounded = `\`aggregate: { within: ${best.cidrs.length}, max_extra_addresses: ${best.extra}${kept} }\``;
	return [...said, `${bounded} would fit, and allow ${counted(best.extra, "address")} that no source has.`];
}
const SHRINK_STEP = 10;
const SHRINK_RATIO = 1.25;
function target(settings, entries) {
	const headroom = Math.max(settings.headroom, Math.ceil(entries * settings.headroomPercent / 100));
	return Math.max(1, Math.min(settings.limit, entries + headroom));
}
function capacityFor(settings, entries, current) {
	if (settings.kind === "fixed") return entries > settings.value ? {
		fits: false,
		largest: settings.value
	} : {
		fits: true,
		size: settings.value
	};
	if (entries > settings.limit) return {
		fits: false,
		largest: settings.limit
	};
	const wanted = target(settings, entries);
	if (current === void 0 || entries > current) return {
		fits: true,
		size: wanted
	};
	const worthIt = current >= wanted + SHRINK_STEP && current >= SHRINK_RATIO * wanted;
	return {
		fits: true,
		size: settings.shrink && worthIt ? wanted : current
	};
}
function peakOf({ adds, removes }, entries, size) {
	if (adds.length === 0 || entries + removes.length <= size) return entries;
	const coming = addressesOf(adds.map(({ cidr }) => cidr));
	return entries + removes.filter(({ cidr }) => touchesBlock(coming, cidr)).length;
}
function newDescription(old, words, mark) {
	if (mark === void 0) return words === old ? void 0 : words;
	const text = withoutMark(old);
	const kept = mark.settings === void 0 ? markOf(old) ?? mark : mark;
	const is = words === void 0 && mark.settings === void 0 ? old : withMark(words ?? text, kept);
	return is === old ? void 0 : is;
}
function diffEntries(have, { cidrs: want, words }, mark) {
	const { cidrs: old } = have;
	const adds = [];
	const removes = [];
	const describes = [];
	let h = 0;
	let w = 0;
	while (h < old.length && w < want.length) {
		const is = old[h];
		const wanted = want[w];
		if (is < wanted) removes.push(have.at(h++));
		else if (wanted < is) {
			adds.push(wanted);
			w++;
		} else {
			if (words.size > 0 || mark !== void 0) {
				const old = have.at(h).description;
				const description = newDescription(old, words.get(wanted), mark);
				if (description !== void 0) describes.push({
					cidr: wanted,
					old,
					description
				});
			}
			h++;
			w++;
		}
	}
	for (; h < old.length; h++) removes.push(have.at(h));
	for (; w < want.length; w++) adds.push(want[w]);
	return {
		adds,
		removes,
		describes
	};
}
function countLeftOut(leftOut) {
	return new Set(leftOut.flatMap(({ adds }) => adds)).size;
}
function admit(adds, sources, room) {
	const waiting = new Set(adds);
	let left = room;
	let queue = sources.map(({ source, cidrs }) => ({
		source,
		own: new Set([...cidrs].filter((one) => waiting.has(one)))
	}));
	for (;;) {
		queue = queue.map(({ source, own }) => ({
			source,
			own: new Set([...own].filter((cidr) => waiting.has(cidr)))
		})).filter(({ own }) => own.size > 0);
		const next = queue.toSorted((a, b) => a.own.size - b.own.size)[0];
		if (next === void 0 || next.own.size > left) break;
		left -= next.own.size;
		for (const cidr of next.own) waiting.delete(cidr);
	}
	return {
		admitted: adds.filter((cidr) => !waiting.has(cidr)),
		leftOut: queue.map(({ source, own }) => ({
			source,
			adds: [...own]
		}))
	};
}
function describeBlock(mapping, standsFor) {
	return `mapping ${mapping}: ${standsFor} CIDRs`;
}
function isBlockDescription(description) {
	return /^mapping .+: \d+ CIDRs$/.test(withoutMark(description));
}
function entriesAfter$1(have, { adds, removes }) {
	const gone = new Set(removes.map((entry) => entry.cidr));
	return [...[...have].filter((cidr) => !gone.has(cidr)), ...adds];
}
function harmless(want, entries, changed) {
	if (changed.removes.length === 0) return [];
	const wanted = addressesOf([...want.cidrs, ...want.staying]);
	const after = addressesOf(entriesAfter$1(entries.cidrs, changed));
	const isCutOff = ({ cidr, description }) => {
		if (includesBlock(after, cidr)) return false;
		if (!(want.partlyWanted?.has(cidr) ?? isBlockDescription(description))) return includesBlock(wanted, cidr);
		return difference$1(intersection(addressesOf([cidr]), wanted), after).ranges.length > 0;
	};
	return changed.removes.filter((entry) => !isCutOff(entry));
}
function partWithin(want, entries, changed, size) {
	let { removes } = changed;
	for (;;) {
		const room = Math.max(0, size - (entries.cidrs.length - removes.length));
		const part = {
			...changed,
			adds: changed.adds.slice(0, room),
			removes
		};
		const going = harmless(want, entries, part);
		if (going.length === removes.length) return part;
		removes = going;
	}
}
function staysInSync({ spec, context }) {
	if (spec.manage === void 0 || context.mode !== "sync") return () => false;
	return ({ description }) => markOf(description)?.owner !== context.owner;
}
function certainDiff(input, diff) {
	const { spec, want, context } = input;
	const { adds, removes, describes } = diff;
	if (want.unknown === void 0 && want.staying.size === 0 && spec.manage === void 0 && context.borders === void 0) return diff;
	const isUnknown = mayBeWanted(want);
	const isOthers = staysInSync(input);
	return {
		adds: adds.filter((cidr) => mayMove(context.borders, spec.address, cidr)),
		removes: removes.filter((entry) => !want.staying.has(entry.cidr) && !isUnknown(entry.cidr) && !isOthers(entry) && mayMove(context.borders, spec.address, entry.cidr)),
		describes: describes.filter(({ cidr }) => mayDescribe(context.borders, spec.address, cidr))
	};
}
function admission({ spec, want, context, brought, together }, adds, others) {
	const { maxEntries, limits } = spec;
	const space = (maxEntries.kind === "fixed" ? maxEntries.value : maxEntries.limit) - others;
	const room = context.mode === "sync" && brought === void 0 && together === void 0 ? Math.min(space, limits.maxAdditions) : space;
	return adds.length <= room ? {
		admitted: adds,
		leftOut: []
	} : admit(adds, want.bySource, room);
}
function fittingChange(input, entries) {
	const { want } = input;
	const all = diffEntries(entries, want, input.mark);
	let changed = certainDiff(input, all);
	for (;;) {
		const { admitted, leftOut } = admission(input, changed.adds, entries.cidrs.length - changed.removes.length);
		const fitting = {
			adds: admitted,
			removes: changed.removes,
			describes: changed.describes
		};
		const removes = want.staying.size === 0 && admitted.length === all.adds.length ? changed.removes : harmless(want, entries, fitting);
		if (removes.length === changed.removes.length) return admitted.length + removes.length === 0 ? {
			changed,
			leftOut: []
		} : {
			changed: fitting,
			leftOut
		};
		changed = {
			...changed,
			removes
		};
	}
}
function leftOutDiagnostics(input, noRoom, { holds, adds }) {
	const { mapping, spec } = input;
	const leftOut = input.exceeded === void 0 ? [...input.leftOut, ...noRoom] : noRoom;
	if (leftOut.length === 0) return [];
	const entries = countLeftOut(leftOut);
	const why = [...sizeReasons(holds + countLeftOut(noRoom), input), ...syncReasons(adds + entries, input)];
	const reasons = why.map(({ reason }) => reason).join(", and ");
	const sources = leftOut.map((of) => `the source in line ${of.source.position.line} brings ${count$1(of.adds.length)}`);
	return [{
		code: "adds_left_out",
		severity: "error",
		...where({
			...spec,
			mapping: mapping.name
		}),
		summary: `${counted(entries, "entry")} ${entries === 1 ? "is" : "are"} not added to ${spec.address} in this run: ${reasons || "its limits leave no room"}`,
		detail: `Of them, ${listed(sources)}. What the other sources bring is added, and what is no longer wanted is removed.`,
		...why.length === 0 ? {} : { remedy: why.map(({ detail }) => detail).join(" ") }
	}];
}
function sizeReasons(entries, input) {
	const { spec, together } = input;
	if (together !== void 0) return together.noRoom === void 0 ? [] : [together.noRoom];
	const largest = spec.maxEntries.kind === "fixed" ? spec.maxEntries.value : spec.maxEntries.limit;
	return entries > largest ? capacityHeld({
		fits: false,
		largest
	}, entries, input) : [];
}
function syncReasons(adds, { spec, context, leftOut, brought, together }) {
	if (context.mode !== "sync" || together?.noRoom !== void 0) return [];
	const { address, limits } = spec;
	const isCounted = brought !== void 0 || together !== void 0;
	if (isCounted ? leftOut.length === 0 : adds <= limits.maxAdditions) return [];
	return [{
		code: "limit_reached",
		reason: `a sync would add ${isCounted ? "too many" : count$1(adds)}; max_additions is ${count$1(limits.maxAdditions)}`,
		detail: `A reviewed apply has no such limit: run plsync apply --only ${address}, or the workflow with \`command: apply\` and \`only: ${address}\`.`
	}];
}
const MOST_OF_ONE_LIST = 1e3;
function splitInto(entries, most) {
	const lists = Math.ceil(entries / most);
	return `\`split: ${lists}\` would hold them in ${count$1(lists)} lists of up to ${count$1(most)}.`;
}
const SPARE = 10;
function tooManyForAnother(size, entries, input) {
	const offered = Math.min(MOST_OF_ONE_LIST, entries + SPARE);
	const advice = entries > MOST_OF_ONE_LIST ? `AWS allows no list more than ${count$1(MOST_OF_ONE_LIST)}.` : `Raise its size where the list is made (in Terraform: \`max_entries = ${offered}\`), or remove addresses from the mapping.`;
	return {
		code: "does_not_fit",
		reason: `${entries} entries do not fit its size of ${size}`,
		detail: [advice, ...fewerEntries(input, size)].join(" ")
	};
}
function capacityHeld(capacity, entries, input) {
	if (capacity.fits) return [];
	if (input.together?.tooMany !== void 0) return [input.together.tooMany];
	const { spec } = input;
	const fixed = spec.maxEntries.kind === "fixed";
	if (spec.manage !== void 0) return [tooManyForAnother(capacity.largest, entries, input)];
	return [{
		code: "does_not_fit",
		reason: `${entries} entries do not fit ${fixed ? `its fixed size of ${capacity.largest}` : `its limit of ${capacity.largest}`}`,
		detail: [
			fixed ? "Raise `max_entries`, or remove it to let plsync size the list." : "Raise `max_entries.limit` (AWS allows up to 1000), or remove addresses from the mapping.",
			...fewerEntries(input, capacity.largest),
			...entries > MOST_OF_ONE_LIST ? [splitInto(entries, capacity.largest)] : []
		].join(" ")
	}];
}
function couldHaveBrought({ source, answer }, { cidr, description }) {
	if (answer.ok && answer.refused?.some(({ cidrs }) => cidrs.includes(cidr))) return true;
	if (kindOf(source).origin.recognise(withoutMark(description)) === void 0) return false;
	const within = source.within?.filter((block) => familyOf(block) === familyOf(cidr));
	return within === void 0 || includesBlock(addressesOf(within), cidr);
}
function removalsBySource({ sources }, removes) {
	const found = new Map();
	for (const entry of removes) {
		const [one, ...others] = sources.filter((each) => couldHaveBrought(each, entry));
		if (one === void 0 || others.length > 0) continue;
		const own = found.get(one.source) ?? [];
		own.push(entry);
		found.set(one.source, own);
	}
	return found;
}
function withSoleCause(held, answer, removes, heldFor) {
	if (held.length === 0 || answer.sources.length < 2) return held;
	const found = [...removalsBySource(answer, removes)].find(([, own]) => heldFor(own).length > 0);
	if (found === void 0) return held;
	const [{ position }, own] = found;
	const said = `Of them, ${count$1(own.length)} come from the source in line ${position.line}, which exceeds the limit by itself.`;
	return held.map((one) => ({
		...one,
		detail: [one.detail, said].filter(Boolean).join(" ")
	}));
}
function replacements({ brought }, adds) {
	if (brought === void 0 || adds.length === 0) return () => void 0;
	const added = addressesOf(adds);
	return (cidr) => {
		const whole = adds.find((one) => covers(one, cidr));
		if (whole !== void 0) return `now part of ${formatCidr(whole)}`;
		if (!touchesBlock(added, cidr)) return void 0;
		return includesBlock(added, cidr) ? "now divided" : "now in part, as smaller blocks";
	};
}
function removalReasons({ sources }) {
	let reasons;
	return (found) => {
		const entry = {
			...found,
			description: withoutMark(found.description)
		};
		reasons ??= ORIGINS.map((origin) => origin.whyGone(sources.filter(({ source }) => kindOf(source).origin === origin)));
		for (const reasonOf of reasons) {
			const reason = reasonOf(entry);
			if (reason !== void 0) return reason;
		}
		return `no source has ${formatCidr(entry.cidr)}`;
	};
}
function cannotGrow({ growing, full }) {
	const { isFixed, entries, target } = growing;
	const to = isFixed ? `${count$1(target)} max entries` : `${count$1(entries)} entries`;
	const [worst] = full;
	return `cannot grow to ${to}${worst === void 0 ? "" : `: ${fullLine(worst)}`}`;
}
function otherLines({ full, unknown, growing }) {
	const lines = [...full.slice(1).map(fullLine), ...unknown.map((one) => unknownLine(one, growing))];
	return firstLines(lines, Math.min(full.length, 1));
}
function remedy(room, exact) {
	const { full, growing } = room;
	const [worst] = full;
	return worst === void 0 ? "" : remedyLine(worst, growing, offerOf(room, exact));
}
function offerOf(room, exact) {
	const { entries, isFixed } = room.growing;
	if (exact === void 0 || exact >= entries || isFixed) return void 0;
	const fits = exact <= (capOf(room) ?? 0) ? ", which fits" : "";
	return `\`aggregate: exact\` gives ${counted(exact, "entry")}${fits}`;
}
function shortage(room, exact) {
	const detail = [...otherLines(room).map((line) => `${line}.`), remedy(room, exact)].filter((line) => line !== "").join("\n");
	return {
		code: "reference_full",
		reason: `it ${cannotGrow(room)}`,
		...detail === "" ? {} : { detail }
	};
}
function growthOf({ want, entries, changed, from, to, exact }, room) {
	if (to === from) return {
		changed,
		waiting: 0,
		held: []
	};
	const resized = (size, cut) => size === from ? {} : { resize: {
		from,
		to: size,
		...cut === void 0 ? {} : { cut }
	} };
	const isWeighed = room !== void 0 && room.growing.target > room.growing.size;
	if (to <= from || !isWeighed || room.size >= to) return {
		changed,
		...resized(to),
		waiting: 0,
		held: []
	};
	const size = Math.max(from, room.size);
	const after = entries.cidrs.length - changed.removes.length + changed.adds.length;
	const [tightest] = room.full;
	if (after <= size && !room.growing.isFixed) return {
		changed,
		...resized(size, tightest === void 0 ? void 0 : {
			target: to,
			by: holdsLine(tightest)
		}),
		waiting: 0,
		held: []
	};
	const part = partWithin(want, entries, changed, size);
	const waiting = changed.adds.length - part.adds.length;
	if (part.adds.length + part.removes.length + part.describes.length > 0) return {
		changed: part,
		...resized(size),
		waiting,
		held: []
	};
	return {
		changed,
		...resized(to),
		waiting: 0,
		held: [shortage(room, exact)]
	};
}
const BLOCKS_NAMED = 1e3;
function aggregationDiagnostics(list, change) {
	return [...extraDiagnostics(list, change), ...exceededDiagnostics(list)];
}
function extraDiagnostics({ mapping, spec, brought }, change) {
	if (brought === void 0 || spec.aggregation?.kind !== "bounded") return [];
	const before = addressesOf(removesOf(change).map(({ cidr }) => cidr));
	const opened = difference$1(addressesOf(addsOf$1(change).map(({ cidr }) => cidr)), union$1(addressesOf(brought), before));
	const addresses = countAddresses(opened);
	if (addresses === 0n) return [];
	return [{
		code: "extra_addresses",
		severity: "warning",
		...where({
			...spec,
			mapping: mapping.name
		}),
		summary: `${spec.address} allows ${counted(Number(addresses), "address")} that no source has`,
		detail: `${listedUpTo(BLOCKS_NAMED, blocksOf(opened).map(formatCidr))}: between addresses that \`aggregate\` puts into one entry.`
	}];
}
function exceededDiagnostics({ mapping, spec, exceeded, leftOut, want, brought }) {
	const { aggregation } = spec;
	if (exceeded === void 0 || brought === void 0 || aggregation?.kind !== "bounded") return [];
	const { within, maxExtra } = aggregation;
	const more = countLeftOut(leftOut);
	const open = countAddresses(difference$1(addressesOf(want.cidrs), addressesOf(brought)));
	const rest = open > BigInt(maxExtra) ? `The list goes on allowing ${counted(Number(open), "address")} that no source has: without them, what it allows and sources still bring would not fit.` : "What is no longer wanted is removed.";
	const best = exceeded.extra === Number.POSITIVE_INFINITY ? `In ${counted(within, "entry")} they could not be without addresses that the list must not allow, or more of them than \`max_extra_addresses\` can say` : `In ${counted(within, "entry")} they would allow ${counted(exceeded.extra, "address")} that no source has, and \`max_extra_addresses\` is ${count$1(maxExtra)}`;
	return [{
		code: "aggregation_limit",
		severity: "error",
		...where({
			...spec,
			mapping: mapping.name
		}),
		summary: more === 0 ? `what ${spec.address} allows already does not fit its \`aggregate\`` : `${counted(more, "CIDR")} of the sources of ${spec.address} ${more === 1 ? "does" : "do"} not fit its \`aggregate\``,
		detail: `${best}. ${leftOutWords(leftOut)}${rest}`,
		remedy: remedyOf(exceeded, spec)
	}];
}
function leftOutWords(leftOut) {
	if (leftOut.length === 0) return "";
	const sources = leftOut.map(({ source, adds }) => `${count$1(adds.length)} of the source in line ${source.position.line}`);
	return `Not added are ${listedUpTo(5, sources)}. `;
}
function remedyOf({ extra, smallest }, { address }) {
	const wider = smallest > 1e3 ? void 0 : `raise \`within\` of ${address} to ${smallest}`;
	const looser = extra === Number.POSITIVE_INFINITY ? void 0 : `\`max_extra_addresses\` to ${extra} if so many more addresses may reach what uses the list`;
	if (wider !== void 0 && looser !== void 0) return `Either ${wider}, or ${looser}.`;
	if (wider !== void 0) return `If that many entries are right, ${wider}.`;
	const few = `They take ${count$1(smallest)} entries, more than \`within\` may be: write \`aggregate: exact\` and \`split\``;
	return looser === void 0 ? `${few}, or take addresses out of the mapping.` : `${few}, or raise ${looser}.`;
}
function notPlanned(mapping, spec, diagnostic) {
	const { address, at, position } = spec;
	return {
		ok: false,
		notPlanned: {
			address,
			at,
			mapping: mapping.name,
			position,
			code: diagnostic.code,
			because: diagnostic.summary
		},
		diagnostic
	};
}
function suspendedDiagnostics({ mapping, spec, want }) {
	if (want.unknown === void 0) return [];
	const inside = want.unknownWithin === void 0 ? "" : ` inside ${listedUpTo(3, [...new Set(want.unknownWithin)].map(formatCidr))}`;
	return [{
		code: "removals_suspended",
		severity: "error",
		...where({
			...spec,
			mapping: mapping.name
		}),
		summary: `nothing${inside} is removed from ${spec.address} in this run, since one of its sources is unknown`,
		detail: `${want.unknown}. What the other sources bring is still added.`
	}];
}
function planned(input, change, held, { unchanged, waiting = 0 }, noRoom = []) {
	const { mapping, spec, want, settings } = input;
	const exact = exactDigest(spec.address, settings, change);
	const adds = change.kind === "create" || change.kind === "update" ? change.adds.length : 0;
	return {
		ok: true,
		...input.exact === void 0 ? {} : { exact: input.exact },
		planned: {
			address: spec.address,
			at: spec.at,
			name: spec.name,
			family: spec.family,
			mapping: mapping.name,
			...spec.manage === void 0 ? {} : { manage: spec.manage },
			position: spec.position,
			change,
			held,
			unchanged,
			...waiting === 0 ? {} : { waiting },
			...input.together === void 0 ? {} : { partOf: input.together.of },
			...input.brought === void 0 || input.together !== void 0 ? {} : { brings: input.brought.length },
			...want.unknown === void 0 ? {} : { suspended: want.unknown },
			...want.unknownWithin === void 0 ? {} : { suspendedWithin: want.unknownWithin },
			digests: settings === void 0 ? { exact } : {
				settings,
				exact
			}
		},
		diagnostics: [
			...suspendedDiagnostics(input),
			...input.brought === void 0 ? [] : aggregationDiagnostics(input, change),
			...leftOutDiagnostics(input, noRoom, {
				holds: unchanged + waiting + adds,
				adds: waiting + adds
			})
		]
	};
}
function additions(adds, { mapping, want, mark }) {
	if (adds.length === 0) return [];
	const marked = (text) => mark === void 0 ? text : withMark(text, mark);
	return want.broughtBy(adds).map((entry) => {
		const { cidr, source, from, standsFor } = entry;
		const kind = kindOf(source).origin;
		const origin = kind.of(from);
		const also = alsoIn(entry, want);
		if (standsFor === void 0) return {
			cidr,
			origin,
			description: marked(kind.describe(origin, mapping.name)),
			...also
		};
		const text = standsFor === 1 ? kind.describe(origin, mapping.name) : describeBlock(mapping.name, standsFor);
		return {
			cidr,
			origin,
			description: marked(text),
			standsFor,
			...also
		};
	});
}
function alsoIn({ cidr, source, from }, { severalVpcs }) {
	const all = severalVpcs?.get(cidr);
	if (all === void 0) return {};
	const own = kindOf(source).inVpc?.(source, from, cidr);
	return { alsoIn: all.filter(({ id }) => id !== own?.id) };
}
function redescriptions(describes, want) {
	if (describes.length === 0) return [];
	const brought = want.broughtBy(describes.map(({ cidr }) => cidr));
	return describes.flatMap(({ cidr, old, description }, i) => {
		const entry = brought[i];
		return entry === void 0 ? [] : [{
			cidr,
			from: old,
			to: description,
			origin: kindOf(entry.source).origin.of(entry.from)
		}];
	});
}
function missingTags$1(input, have = NO_TAGS) {
	const { mapping, spec, want, settings, content, context } = input;
	const missing = new Map();
	const wanted = (key, value) => {
		if (value !== void 0 && have.get(key) !== value) missing.set(key, value);
	};
	for (const [key, value] of spec.tags) wanted(key, value);
	wanted(TAG.content, content);
	wanted(TAG.deletion, spec.deletion);
	wanted(TAG.mapping, mapping.name);
	wanted(TAG.owner, context.owner);
	wanted(TAG.settings, settings);
	wanted(TAG.share, spec.share && "true");
	wanted(TAG.vpcs, vpcsDigest(mapping, context.readings));
	wanted(TAG.words, wordsDigest(want));
	return spec.tags.size === 0 ? missing : new Map([...missing].sort(([a], [b]) => a < b ? -1 : 1));
}
const NO_TAGS = new Map();
const NO_TAG_CHANGE = {
	set: NO_TAGS,
	remove: []
};
function guardedRemovals({ spec, answer, context, brought, together }, entries, changed) {
	const { removes } = changed;
	if (removes.length === 0 || together !== void 0) return [];
	const have = [...entries.cidrs];
	const { address, limits } = spec;
	const isAggregated = brought !== void 0;
	const heldFor = (of) => {
		const counts = {
			adds: of.adds.length,
			removes: of.removes.length
		};
		const after = entriesAfter$1(have, of);
		return guardRemovals({
			address,
			limits,
			have,
			after,
			...counts,
			isAggregated
		}, context.allowances);
	};
	return withSoleCause(heldFor(changed), answer, removes, (own) => heldFor({
		...changed,
		removes: own
	}));
}
function removals(removes, adds, input) {
	if (removes.length === 0) return [];
	const reasonOf = removalReasons(input.answer);
	const replacedBy = replacements(input, adds);
	return removes.map((entry) => present({
		...entry,
		reason: input.together?.elsewhere(entry.cidr) ?? replacedBy(entry.cidr) ?? reasonOf(entry),
		origin: recognise(entry.description)
	}));
}
function newlyAllowed({ brought }, have, adds) {
	if (brought === void 0 || adds.length === 0) return adds.length;
	const [before, added] = [addressesOf(have), addressesOf(adds)];
	return [...brought].filter((cidr) => !includesBlock(before, cidr) && includesBlock(added, cidr)).length;
}
function planExisting(input, list, entries, before, region) {
	const { spec, settings, context, together } = input;
	const ours = before.kind === "ours";
	const sync = context.mode === "sync";
	const have = haveOf(list, entries);
	const { changed: fitting, leftOut } = fittingChange(input, entries);
	const entriesLeft = have.entryCount - fitting.removes.length + fitting.adds.length;
	const capacity = capacityFor(spec.maxEntries, entriesLeft, have.maxEntries);
	const size = {
		from: have.maxEntries,
		to: capacity.fits ? capacity.size : have.maxEntries
	};
	const exact = spec.aggregation === void 0 ? input.exact : void 0;
	const wish = {
		want: input.want,
		entries,
		changed: fitting,
		...size,
		...exact === void 0 ? {} : { exact }
	};
	const growth = growthOf(wish, context.rooms?.get(spec.address));
	const { changed, resize } = growth;
	const { adds, removes, describes } = changed;
	const lifted = ours && endsHold(context.mode, list.tags, input.content);
	const share = before.kind === "held" ? void 0 : allowedSharing(context.borders, spec.address, planSharing(spec.share, list, region, context));
	const tags = sync && ours ? NO_TAG_CHANGE : {
		set: missingTags$1(input, list.tags),
		remove: [...lifted && list.tags.has(TAG.hold) ? [TAG.hold] : [], ...share?.ends && list.tags.has(TAG.share) ? [TAG.share] : []]
	};
	const rename = list.name === spec.name ? void 0 : {
		from: list.name,
		to: spec.name
	};
	const nothing = adds.length + removes.length + describes.length + tags.set.size === 0 && resize === void 0 && rename === void 0 && share === void 0;
	const change = ours && (nothing || !mayChange(context.borders, spec.address)) ? {
		kind: "keep",
		have
	} : {
		kind: "update",
		have,
		adds: additions(adds, input),
		removes: removals(removes, adds, input),
		describes: redescriptions(describes, input.want),
		...resize === void 0 ? {} : { resize },
		...rename === void 0 ? {} : { rename },
		tags,
		...share === void 0 ? {} : { share },
		adopt: !ours
	};
	const held = before.kind === "held" ? [before.held] : [
		...change.kind === "keep" || !list.tags.has(TAG.hold) ? [] : heldByHold(listAddress(spec.at, list.name), have, context.now, lifted),
		...sync ? syncHeld$1(list, spec.name, settings, ours) : [],
		...capacityHeld(capacity, entriesLeft, input),
		...growth.held,
		...guardedRemovals(input, entries, changed),
		...sync && together === void 0 ? guardAdditions({
			address: spec.address,
			limits: spec.limits,
			adds: newlyAllowed(input, entries.cidrs, adds)
		}) : []
	];
	const unchanged = have.entryCount - removes.length;
	return planned(input, change, held, {
		unchanged,
		waiting: growth.waiting
	}, leftOut);
}
const RELEASE = `Its tag ${TAG.hold} is not plsync's to remove: without it, the list follows the file again.`;
function marksOn(entries, { settings, context }) {
	const marked = entries.flatMap(({ description }) => markOf(description) ?? []);
	const others = new Set(marked.flatMap(({ owner }) => owner === context.owner ? [] : [owner]));
	const own = marked.filter(({ owner }) => owner === context.owner);
	const now = entryMark(context.owner, settings).settings;
	const isCurrent = now !== void 0 && own.length > 0 && own.every((mark) => mark.settings === now);
	return {
		others: [...others].sort(),
		isTaken: own.length > 0,
		isCurrent
	};
}
function heldByOthers$1({ others }) {
	if (others.length === 0) return [];
	const owners = listed(others);
	return [{
		code: "other_owner",
		reason: `${owners} brought entries that it has`,
		detail: `Another mappings.yaml fills the list: the descriptions of its entries end with the owner. Let only one file name it. If ${owners} no longer does, remove those entries by hand.`
	}];
}
function neverFilled() {
	const held = notYetApplied("plsync brought none of the entries that it has");
	const set = "Where one has filled it, the tool that makes it has replaced its entries: `ignore_changes = [entry]` in Terraform keeps them.";
	return {
		...held,
		detail: `${held.detail} ${set}`
	};
}
function syncHeld({ isTaken, isCurrent }, settings, isEmpty) {
	if (!isTaken) return [isEmpty ? notYetApplied("it is empty, so nothing says by which settings it was filled") : neverFilled()];
	if (settings === void 0) return [notYetApplied("its settings cannot be compared with those last applied")];
	return isCurrent ? [] : [notYetApplied("its settings in the file have not been applied yet")];
}
function peakHeld(change, entriesLeft, size) {
	const peak = change.kind === "update" ? peakOf(change, entriesLeft, size) : 0;
	if (peak <= size || entriesLeft > size) return [];
	return [{
		code: "does_not_fit",
		reason: `while it changes it would hold ${peak} entries, more than its size of ${size}`,
		detail: `Some entries go only when what covers them has come. Set its max entries to ${peak} or more where the list is made.`
	}];
}
function notBrought({ spec, mapping }, entries) {
	if (entries.length === 0) return [];
	const one = entries.length === 1;
	return [{
		code: "not_brought",
		severity: "warning",
		...where({
			...spec,
			mapping: mapping.name
		}),
		summary: `${spec.address} has ${counted(entries.length, "entry")} that plsync did not bring and no source has; a sync leaves ${one ? "it" : "them"}`,
		detail: `${listedUpTo(5, entries.map(({ cidr }) => formatCidr(cidr)))}.`,
		remedy: `Find out who wrote ${one ? "it" : "them"}. A reviewed apply removes ${one ? "it" : "them"}, as its plan shows.`
	}];
}
function planEntries(input, list, found, before) {
	const { spec, settings, context, want } = input;
	const sync = context.mode === "sync";
	const have = haveOf(list, found);
	const entries = [...found];
	const marks = marksOn(entries, input);
	const { changed, leftOut } = fittingChange(input, found);
	const isPartial = !marks.isTaken && leftOut.length > 0;
	const { adds, removes, describes } = changed;
	const change = adds.length + removes.length + describes.length === 0 || !mayChange(context.borders, spec.address) ? {
		kind: "keep",
		have
	} : {
		kind: "update",
		have,
		adds: additions(adds, input),
		removes: removals(removes, adds, input),
		describes: redescriptions(describes, want),
		tags: NO_TAG_CHANGE,
		adopt: !marks.isTaken,
		...marks.isTaken && !marks.isCurrent ? { newSettings: true } : {}
	};
	const entriesLeft = have.entryCount - removes.length + adds.length;
	const capacity = capacityFor(spec.maxEntries, entriesLeft, have.maxEntries);
	const limited = () => [
		...heldByHold(spec.address, have, context.now, false).map((one) => ({
			...one,
			detail: RELEASE
		})),
		...sync ? syncHeld(marks, settings, entries.length === 0) : [],
		...isPartial ? capacityHeld({
			fits: false,
			largest: have.maxEntries
		}, want.cidrs.length, input) : capacityHeld(capacity, entriesLeft, input),
		...peakHeld(change, entriesLeft, have.maxEntries),
		...guardedRemovals(input, found, changed),
		...sync ? guardAdditions({
			address: spec.address,
			limits: spec.limits,
			adds: newlyAllowed(input, found.cidrs, adds)
		}) : []
	];
	const held = before.kind === "held" ? [before.held] : [...heldByOthers$1(marks), ...change.kind === "keep" ? [] : limited()];
	const plan = planned(input, change, held, { unchanged: have.entryCount - removes.length }, isPartial ? [] : leftOut);
	const left = sync && marks.isCurrent ? diffEntries(found, want).removes.filter(staysInSync(input)) : [];
	return plan.ok ? {
		...plan,
		diagnostics: [...plan.diagnostics, ...notBrought(input, left)]
	} : plan;
}
function planNew(input, region) {
	const { mapping, spec, want, context } = input;
	if (want.problem !== void 0 && want.cidrs.length === 0) return notPlanned(mapping, spec, want.problem);
	const { adds, leftOut } = fitting(input, [...want.cidrs].filter((cidr) => mayMove(context.borders, spec.address, cidr)));
	const capacity = capacityFor(spec.maxEntries, adds.length, void 0);
	const share = newSharing(spec.share, region);
	const change = {
		kind: "create",
		maxEntries: capacity.fits ? capacity.size : capacity.largest,
		tags: missingTags$1(input),
		adds: additions(adds, input),
		...share === void 0 ? {} : { share }
	};
	const nothing = adds.length === 0 && input.exceeded !== void 0 ? [{
		code: "aggregation_limit",
		reason: "none of its sources fits its `aggregate`"
	}] : [];
	const held = context.mode === "sync" ? [notYetApplied("it does not exist yet")] : [];
	const tooMany = capacityHeld(capacity, adds.length, input);
	return planned(input, change, [
		...held,
		...nothing,
		...tooMany
	], { unchanged: 0 }, leftOut);
}
function fitting({ spec: { maxEntries }, want }, adds) {
	const room = maxEntries.kind === "fixed" ? maxEntries.value : maxEntries.limit;
	if (adds.length <= room) return {
		adds,
		leftOut: []
	};
	const { admitted, leftOut } = admit(adds, want.bySource, room);
	return admitted.length === 0 ? {
		adds,
		leftOut: []
	} : {
		adds: admitted,
		leftOut
	};
}
function seenOf(mapping, spec, region, ownership) {
	if (!region.lists.ok) return {
		kind: "not-planned",
		plan: notPlanned(mapping, spec, region.lists.diagnostic)
	};
	if (ownership === void 0) throw new Error(`${spec.address} was not looked for`);
	if (ownership.kind === "not-planned") return {
		kind: "not-planned",
		plan: notPlanned(mapping, spec, ownership.diagnostic)
	};
	if (ownership.kind === "new") return { kind: "new" };
	const { list } = ownership;
	const reading = region.entries.get(list.id);
	if (reading === void 0) throw new Error(`no reading of the entries of ${list.id}`);
	if (reading.ok) return {
		kind: "existing",
		list,
		entries: sortedEntries(reading.value),
		before: ownership
	};
	if (ownership.kind === "held") return {
		kind: "unseen",
		list,
		held: ownership.held
	};
	const diagnostic = {
		...reading.diagnostic,
		...where({
			...spec,
			mapping: mapping.name
		})
	};
	return {
		kind: "not-planned",
		plan: notPlanned(mapping, spec, diagnostic)
	};
}
function planList(spec, answer, region, ownership, context) {
	const { mapping } = answer;
	const seen = seenOf(mapping, spec, region, ownership);
	if (seen.kind === "not-planned") return seen.plan;
	const { settings, content } = definitionDigests(mapping, spec, context.readings) ?? {};
	const mostNew = context.mode === "sync" ? spec.limits.maxAdditions : Number.POSITIVE_INFINITY;
	const have = seen.kind === "existing" ? seen.entries.cidrs : [];
	const sized = seen.kind === "existing" ? sizedSpec(spec, seen.list.maxEntries) : spec;
	const mark = spec.manage === void 0 ? {} : { mark: entryMark(context.owner, settings) };
	const aggregated = aggregateWant(answer.wantOf(spec.family), sized, have, mostNew);
	const exact = context.reportsAll || context.rooms?.has(spec.address) ? exactCount(aggregated, spec) : void 0;
	return planSeen({
		mapping,
		spec: sized,
		answer,
		...aggregated,
		settings,
		content,
		exact,
		...mark,
		context
	}, seen, region);
}
function planSeen(input, seen, region) {
	switch (seen.kind) {
		case "new": return planNew(input, region);
		case "unseen": return planUnseen(input, seen.list, seen.held);
		case "existing": return input.spec.manage === void 0 ? planExisting(input, seen.list, seen.entries, seen.before, region) : planEntries(input, seen.list, seen.entries, seen.before);
	}
}
function planUnseen(input, list, held) {
	const nothing = {
		adds: [],
		removes: [],
		describes: [],
		tags: NO_TAG_CHANGE
	};
	const change = {
		kind: "update",
		have: haveOf(list, entriesOf$2([])),
		...nothing,
		adopt: true
	};
	const detail = `${held.detail ?? ""} What it holds could not be read, so this plan does not show what taking it over would change.`.trim();
	return planned(input, change, [{
		...held,
		detail
	}], { unchanged: 0 });
}
function wholeName({ name, part }) {
	return part?.of ?? name;
}
function withoutNumber(name) {
	return /^(.+)-(?:[1-9]\d?|100)$/.exec(name)?.[1];
}
function mayHaveBeen(list, { name, part, renamedFrom, family }) {
	const names = part === void 0 ? [name, renamedFrom] : [part.of, part.before];
	const whole = withoutNumber(list.name);
	return (whole !== void 0 && names.includes(whole) || part !== void 0 && names.includes(list.name)) && list.family === family;
}
var FormerOwners = class {
	#byName = new Map();
	#mappings;
	constructor(wanted, mappings) {
		this.#mappings = mappings;
		for (const one of wanted) {
			const { name, part, renamedFrom } = one.spec;
			if (part !== void 0 && part.number > 1) continue;
			for (const known of new Set([part?.of ?? name, part?.before ?? renamedFrom])) if (known !== void 0) this.#byName.set(known, [...this.#byName.get(known) ?? [], one]);
		}
	}
	of(list) {
		const mapping = list.tags.get(TAG.mapping);
		const isRenamed = mapping !== void 0 && !this.#mappings.has(mapping);
		return [list.name, withoutNumber(list.name)].flatMap((name) => this.#byName.get(name ?? "") ?? []).filter(({ spec }) => mayHaveBeen(list, spec)).find((one) => one.mapping.name === mapping || isRenamed && one.spec.part !== void 0);
	}
};
function formerParts(orphans, region) {
	return orphans.flatMap((list) => {
		const reading = region.entries.get(list.id);
		if (!reading?.ok) return [];
		const isRetained = list.tags.get(TAG.deletion) === "retain";
		return [{
			list,
			have: sortedEntries(reading.value).cidrs,
			isRetained
		}];
	});
}
function goesAhead(plan) {
	return plan.ok && plan.planned.held.length === 0 && plan.planned.change.kind !== "keep";
}
function holdsAfter({ plan, have }) {
	if (!plan.ok || !goesAhead(plan)) return have;
	const { change } = plan.planned;
	const gone = new Set(removesOf(change).map(({ cidr }) => cidr));
	return [...have.filter((cidr) => !gone.has(cidr)), ...addsOf$1(change).map(({ cidr }) => cidr)];
}
function isCutOff(cidr, wanted, after) {
	if (includesBlock(after, cidr) || !touchesBlock(wanted, cidr)) return false;
	return difference$1(intersection(addressesOf([cidr]), wanted), after).ranges.length > 0;
}
function cutOff(parts, wanted) {
	const after = addressesOf(parts.flatMap(holdsAfter));
	return parts.map(({ plan }) => {
		if (!plan.ok || !goesAhead(plan)) return [];
		return removesOf(plan.planned.change).flatMap(({ cidr }) => isCutOff(cidr, wanted, after) ? [cidr] : []);
	});
}
function distinct$1(cidrs) {
	return [...new Set(cidrs)].sort(compareCidrs);
}
function removedBy(plan) {
	return plan.ok && goesAhead(plan) ? removesOf(plan.planned.change) : [];
}
function guardParts(list) {
	const { parts, formers, spec, context } = list;
	const before = distinct$1(parts.flatMap(({ have }) => have));
	const after = distinct$1(parts.flatMap(holdsAfter));
	const removals = guarded(list, before, after, parts.flatMap(({ plan }) => removedBy(plan)));
	if (removals.length > 0 || context.mode !== "sync") return removals;
	const had = new Set([...before, ...formers.flatMap(({ have }) => [...have])]);
	const adds = after.filter((cidr) => !had.has(cidr));
	const news = newlyAllowed(list.aggregated, before, adds);
	return guardAdditions({
		address: list.address,
		limits: spec.limits,
		adds: news
	}).map((one) => ofAllParts(one, spec));
}
function guarded(list, before, after, removes) {
	const there = new Set(after);
	const going = [...new Map(removes.map((entry) => [entry.cidr, entry])).values()].filter(({ cidr }) => !there.has(cidr));
	if (going.length === 0) return [];
	const { address, spec, answer, aggregated, context } = list;
	const isAggregated = aggregated.brought !== void 0;
	const heldFor = (own, left) => {
		const counts = {
			adds: 0,
			removes: own.length
		};
		const change = {
			address,
			limits: spec.limits,
			have: before,
			after: left,
			...counts,
			isAggregated
		};
		return guardRemovals(change, context.allowances);
	};
	return withSoleCause(heldFor(going, after), answer, going, (own) => {
		const gone = new Set(own.map(({ cidr }) => cidr));
		return heldFor(own, [...after, ...before.filter((cidr) => !gone.has(cidr) && !there.has(cidr))]);
	}).map((one) => ofAllParts(one, spec));
}
function ofAllParts(held, spec) {
	const counted = `Counted are all parts of ${wholeName(spec)} together: an entry that moves from one to another is neither lost nor new.`;
	return {
		...held,
		detail: [counted, held.detail].filter(Boolean).join(" ")
	};
}
function heldFormers(list) {
	const { want } = list.aggregated;
	const wanted = addressesOf([...want.cidrs, ...want.staying]);
	const isUnknown = mayBeWanted(want);
	const left = list.parts.flatMap(holdsAfter);
	const after = addressesOf(left);
	const held = new Map();
	for (const { list: former, have, isRetained } of list.formers) {
		if (isRetained) continue;
		const needed = [...have].filter((cidr) => isCutOff(cidr, wanted, after) || isUnknown(cidr) && !includesBlock(after, cidr));
		const reasons = needed.length > 0 ? [stillNeeded(needed.length)] : losses(list, [...have], left);
		held.set(former.arn, reasons);
	}
	return held;
}
function stillNeeded(entries) {
	return {
		code: "not_planned",
		reason: `it would be deleted, but ${counted(entries, "entry")} of it ${entries === 1 ? "is" : "are"} not in the other parts yet`,
		detail: "A part goes only when the others have all that is wanted of it."
	};
}
function losses(list, have, left) {
	const before = distinct$1([...list.parts.flatMap((part) => part.have), ...have]);
	const removes = before.map((cidr) => ({
		cidr,
		description: ""
	}));
	return guarded(list, before, distinct$1(left), removes);
}
var Part = class {
	room;
	had;
	holds = [];
	#addresses;
	constructor(room) {
		this.room = room;
		this.had = new Set(room.have);
	}
	fits(most) {
		return this.holds.length + this.room.others < most;
	}
	touches(cidr) {
		this.#addresses ??= addressesOf(this.had);
		return touchesBlock(this.#addresses, cidr);
	}
};
function placeFor(cidr, parts) {
	const open = parts.filter((part) => part.fits(part.room.limit));
	return open.find((part) => part.touches(cidr)) ?? open.find((part) => part.fits(Math.min(part.room.size, part.room.limit))) ?? open[0];
}
function assignToParts(want, rooms) {
	const parts = rooms.map((room) => new Part(room));
	const homeless = [];
	for (const cidr of want) {
		const home = parts.find((part) => part.had.has(cidr) && part.fits(part.room.limit));
		if (home === void 0) homeless.push(cidr);
		else home.holds.push(cidr);
	}
	const left = [];
	for (const cidr of homeless) {
		const place = placeFor(cidr, parts) ?? parts.find((part) => part.had.has(cidr));
		if (place === void 0) left.push(cidr);
		else place.holds.push(cidr);
	}
	return {
		parts: parts.map(({ holds }) => holds.sort(compareCidrs)),
		left
	};
}
function mostEntries(maxEntries) {
	return maxEntries.kind === "fixed" ? maxEntries.value : maxEntries.limit;
}
function placesOf$1(want, parts, { former, mostNew, ways }) {
	const isUnknown = mayBeWanted(want);
	const wanted = new Set(want.cidrs);
	const had = new Set(parts.flatMap(({ have }) => have));
	const rooms = parts.map(({ spec, have, size }) => {
		const limit = mostEntries(spec.maxEntries);
		return {
			have,
			others: have.filter((cidr) => !wanted.has(cidr) && (want.staying.has(cidr) || isUnknown(cidr))).length,
			limit,
			size: spec.maxEntries.kind === "fixed" ? limit : size
		};
	});
	const all = rooms.reduce((sum, { limit, others }) => sum + Math.max(0, limit - others), 0);
	const adds = [...want.cidrs].filter((cidr) => !had.has(cidr));
	const room = Math.max(0, all - (want.cidrs.length - adds.length));
	const moving = adds.filter((cidr) => former.has(cidr)).length;
	const most = Math.min(room, mostNew + moving);
	const assigned = (cidrs) => assignToParts(cidrs, rooms);
	if (adds.length <= most) return {
		parts: assigned(want.cidrs).parts,
		leftOut: []
	};
	const { admitted, leftOut } = admit(adds, want.bySource, most);
	const isShrinking = parts.some(({ have }) => have.some((cidr) => !wanted.has(cidr)));
	if (admitted.length > 0 || isShrinking) {
		const coming = new Set(admitted);
		return {
			parts: assigned([...want.cidrs].filter((cidr) => had.has(cidr) || coming.has(cidr))).parts,
			leftOut,
			...adds.length > room ? { noRoom: tooMany(want.cidrs.length, rooms, ways()) } : {}
		};
	}
	const { parts: places, left } = assigned(want.cidrs);
	if (left.length === 0) return {
		parts: places,
		leftOut: []
	};
	const [last, ...others] = [...places].reverse();
	return {
		parts: [...others.reverse(), [...last ?? [], ...left]],
		leftOut: [],
		tooMany: tooMany(want.cidrs.length, rooms, ways())
	};
}
function tooMany(entries, rooms, ways) {
	const [{ limit } = { limit: 1 }] = rooms;
	const needed = Math.ceil(entries / Math.max(1, limit));
	return {
		code: "does_not_fit",
		reason: `${count$1(entries)} entries do not fit its ${counted(rooms.length, "part")} of ${count$1(limit)}`,
		detail: [`\`split: ${needed}\` would hold them.`, ...ways].join(" ")
	};
}
function elsewhereOf(parts, places) {
	const homes = new Map();
	for (const [index, own] of places.entries()) for (const cidr of own) homes.set(cidr, index);
	const had = parts.map(({ have }) => new Set(have));
	return (cidr) => {
		const home = homes.get(cidr);
		if (home === void 0) return void 0;
		return `${had[home]?.has(cidr) ? "is also in" : "moves to"} ${parts[home]?.spec.name}`;
	};
}
function stopsOf({ spec, seen }, { settings, content }, context) {
	const { mode, now } = context;
	if (seen.kind === "new") return mode === "sync" ? [notYetApplied("it does not exist yet")] : [];
	if (seen.kind === "unseen") return [seen.held];
	const { list, before } = seen;
	if (before.kind === "held") return [before.held];
	const isLifted = before.kind === "ours" && endsHold(mode, list.tags, content);
	const { version = 0, tags } = list;
	return [...heldByHold(listAddress(spec.at, list.name), {
		version,
		tags
	}, now, isLifted), ...mode === "sync" ? syncHeld$1(list, spec.name, settings, before.kind === "ours") : []];
}
function stopTogether(plans, parts, digests, context) {
	const stops = parts.map((part) => stopsOf(part, digests, context));
	const first = stops.findIndex((own) => own.length > 0);
	const cause = stops[first]?.[0];
	if (cause === void 0) return {
		plans,
		isStopped: false
	};
	const held = {
		...cause,
		reason: `${parts[first]?.spec.name}, a part of the same list, is held back: ${cause.reason}`
	};
	return {
		isStopped: true,
		plans: plans.map((plan, index) => stops[index]?.length === 0 ? withHeld(plan, [held]) : plan)
	};
}
function withHeld(plan, held) {
	if (!plan.ok || plan.planned.change.kind === "keep" || held.length === 0) return plan;
	return {
		...plan,
		planned: {
			...plan.planned,
			held: [...plan.planned.held, ...held]
		}
	};
}
function planParts(parts, formers, answer, region, context) {
	const { mapping } = answer;
	const seen = parts.map(({ spec, ownership }) => ({
		spec,
		seen: seenOf(mapping, spec, region, ownership)
	}));
	const planned = seen.flatMap(({ spec, seen: one }) => one.kind === "not-planned" ? [] : [{
		spec,
		seen: one
	}]);
	return planned.length === seen.length ? planSeenParts(planned, formers, answer, region, context) : {
		plans: noneOf(seen, answer),
		heldFormers: new Map()
	};
}
function noneOf(seen, { mapping }) {
	const first = seen.find((part) => part.seen.kind === "not-planned");
	return seen.map(({ spec, seen: one }) => one.kind === "not-planned" ? one.plan : notPlanned(mapping, spec, {
		code: "not_planned",
		severity: "error",
		...where({
			...spec,
			mapping: mapping.name
		}),
		summary: `${spec.address} is not planned in this run, since ${first?.spec.name} is not`,
		detail: "The parts of a split list are planned together: what is in one of them is not in another."
	}));
}
function beforeOf({ spec, seen }) {
	if (seen.kind !== "existing") return {
		spec,
		have: [],
		size: 0
	};
	return {
		spec,
		have: [...seen.entries.cidrs],
		size: seen.list.maxEntries ?? 0
	};
}
function planSeenParts(parts, formers, answer, region, context) {
	const { mapping } = answer;
	const [{ spec } = { spec: void 0 }] = parts;
	if (spec === void 0) return {
		plans: [],
		heldFormers: new Map()
	};
	const before = parts.map(beforeOf);
	const isSync = context.mode === "sync";
	const mostNew = isSync ? spec.limits.maxAdditions : Number.POSITIVE_INFINITY;
	const have = sortedOnce(parts.map(({ seen }) => seen.kind === "existing" ? seen.entries.cidrs : []));
	const aggregated = aggregateWant(answer.wantOf(spec.family), spec, have, mostNew);
	const { want, brought } = aggregated;
	const room = mostEntries(spec.maxEntries) * parts.length;
	const { parts: places, leftOut, tooMany, noRoom } = placesOf$1(want, before, {
		former: new Set(formers.flatMap((one) => [...one.have])),
		mostNew: isSync && brought === void 0 ? mostNew : Number.POSITIVE_INFINITY,
		ways: () => fewerEntries({
			...aggregated,
			spec
		}, room)
	});
	const digests = definitionDigests(mapping, spec, context.readings) ?? {};
	const { settings, content } = {
		settings: void 0,
		content: void 0,
		...digests
	};
	const elsewhere = elsewhereOf(before, places);
	const together = {
		of: wholeName(spec),
		elsewhere,
		...tooMany === void 0 ? {} : { tooMany },
		...noRoom === void 0 ? {} : { noRoom }
	};
	const planPart = (part, index, staying) => {
		const own = partOf$1(want, part.spec, places[index] ?? [], staying);
		const asksExact = context.reportsAll || context.rooms?.has(part.spec.address);
		const input = {
			mapping,
			spec: part.spec,
			answer,
			...brought === void 0 ? {} : { brought },
			want: own,
			leftOut: index === 0 ? [...aggregated.leftOut, ...leftOut] : [],
			...index === 0 && aggregated.exceeded !== void 0 ? { exceeded: aggregated.exceeded } : {},
			settings,
			content,
			exact: asksExact ? exactCount({ want: own }, part.spec) : void 0,
			together,
			context
		};
		return planSeen(input, part.seen, region);
	};
	const drafts = planWithoutGap(before, want, (staying) => {
		return parts.map((part, index) => planPart(part, index, staying[index] ?? new Set()));
	});
	const address = listAddress(spec.at, together.of);
	const judged = (plans) => ({
		address,
		spec,
		answer,
		aggregated,
		formers,
		context,
		parts: withHave(plans, before)
	});
	const { plans: stopped, isStopped } = stopTogether(drafts, parts, digests, context);
	const plans = isStopped ? stopped : heldTogether(stopped, tooMany, () => guardParts(judged(stopped)));
	return {
		plans,
		heldFormers: heldFormers(judged(plans))
	};
}
function heldTogether(plans, tooMany, guarded) {
	const held = tooMany === void 0 ? guarded() : [tooMany];
	return plans.map((plan) => plan.ok && held.some((one) => plan.planned.held.includes(one)) ? plan : withHeld(plan, held));
}
function withHave(plans, before) {
	return plans.map((plan, index) => ({
		plan,
		have: before[index]?.have ?? []
	}));
}
function partOf$1(want, { family }, cidrs, staying) {
	const own = new Set(cidrs);
	return {
		...want,
		cidrs: cidrColumn(family, cidrs),
		said: want.said.filter(({ cidr }) => own.has(cidr)),
		staying: staying.size === 0 ? want.staying : new Set([...want.staying, ...staying])
	};
}
function planWithoutGap(before, want, planWith) {
	const wanted = addressesOf([...want.cidrs, ...want.staying]);
	let staying = [];
	for (;;) {
		const plans = planWith(staying);
		const more = cutOff(withHave(plans, before), wanted);
		if (more.every((own) => own.length === 0)) return plans;
		staying = more.map((own, index) => new Set([...staying[index] ?? [], ...own]));
	}
}
function keyOf$2(spec) {
	return `${listAddress(spec.at, wholeName(spec))} ${spec.part !== void 0}`;
}
function formersOf({ mappings }, orphans) {
	const leaving = [...orphans].filter(([, here]) => here.length > 0);
	if (leaving.length === 0) return [];
	const names = new Set(mappings.map(({ name }) => name));
	return leaving.flatMap(([{ at }, here]) => {
		const isHere = (spec) => spec.manage === void 0 && spec.at.accountId === at.accountId && spec.at.region === at.region;
		const wanted = mappings.flatMap((mapping) => mapping.lists.filter(isHere).map((spec) => ({
			mapping,
			spec
		})));
		const owners = new FormerOwners(wanted, names);
		return here.flatMap((list) => {
			const { spec } = owners.of(list) ?? {};
			return spec === void 0 ? [] : [{
				list,
				of: wholeName(spec),
				key: keyOf$2(spec)
			}];
		});
	});
}
function notPlannedWith(of) {
	return {
		code: "not_planned",
		reason: `it would be deleted, but what the other parts of ${of} hold is not planned in this run`,
		detail: "A part goes only when the others have all that is wanted of it."
	};
}
function planLists(lists, orphans, configuration, context) {
	const formers = formersOf(configuration, orphans);
	const byKey = Map.groupBy(formers, ({ key }) => key);
	const isTogether = ({ spec }) => spec.part !== void 0 || spec.manage === void 0 && byKey.size > 0 && byKey.has(keyOf$2(spec));
	const plans = lists.filter((list) => !isTogether(list)).map(({ spec, answer, region, ownership }) => planList(spec, answer, region, ownership, context));
	const heldFormers = new Map();
	for (const [key, parts] of Map.groupBy(lists.filter(isTogether), ({ spec }) => keyOf$2(spec))) {
		const [first] = parts;
		if (first === void 0) continue;
		const { answer, region } = first;
		const were = formerParts((byKey.get(key) ?? []).map(({ list }) => list), region);
		const together = planParts(parts, were, answer, region, context);
		plans.push(...together.plans);
		for (const [arn, held] of together.heldFormers) heldFormers.set(arn, held);
	}
	const former = new Map(formers.map(({ list, of }) => [list.arn, of]));
	return {
		plans,
		orphan: (plan) => {
			if (!plan.ok || plan.planned.change.kind === "create") return plan;
			const { change } = plan.planned;
			const of = former.get(change.have.arn);
			if (of === void 0) return plan;
			const held = change.kind === "delete" ? heldFormers.get(change.have.arn) ?? [notPlannedWith(of)] : [];
			return withHeld({
				...plan,
				planned: {
					...plan.planned,
					partOf: of
				}
			}, held);
		}
	};
}
const NAMED$6 = 5;
function inOneLine(description) {
	return description.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
}
function named$1(verb, entries) {
	if (entries.length === 0) return [];
	const shown = [...entries].sort((a, b) => compareCidrs(a.cidr, b.cidr)).map(({ cidr, description }) => {
		const said = inOneLine(description);
		return said === "" ? formatCidr(cidr) : `${formatCidr(cidr)} (${said})`;
	});
	return [`${verb}: ${listedUpTo(NAMED$6, shown)}.`];
}
function without$2(entries, others) {
	const known = new Set(others.cidrs);
	return entries.filter((entry) => !known.has(entry.cidr));
}
function differences$1(region, id) {
	const before = region.applied.get(id);
	const now = region.entries.get(id);
	if (before?.ok !== true || now?.ok !== true) return "What was changed could not be read: AWS may no longer have the older version.";
	const parts = [...named$1("Added", without$2([...now.value], before.value)), ...named$1("Removed", without$2([...before.value], now.value))];
	return parts.length === 0 ? "Its entries are the same as before." : parts.join(" ");
}
function rolledBack(planned, { from }, tags, now) {
	if (holdOf(tags, now) !== void 0) return [];
	return [{
		code: "rolled_back",
		severity: "warning",
		...where(planned),
		summary: `${planned.address} was rolled back to version ${from} by plsync, and is no longer on hold: it follows the file again`
	}];
}
function changedOutside(planned, region, now) {
	const { change, address } = planned;
	if (change.kind === "create" || region === void 0) return [];
	const { have } = change;
	const restored = restoredOf(have.tags);
	if (restored?.version === have.version) return rolledBack(planned, restored, have.tags, now);
	const known = finishedVersion(have.tags);
	if (known === void 0 || known >= have.version) return [];
	return [{
		code: "changed_outside",
		severity: "warning",
		...where(planned),
		summary: `${address} was changed outside plsync, or by a run that did not finish: version ${known} -> ${have.version}`,
		detail: differences$1(region, have.id)
	}];
}
function copyCycles(lists, of) {
	const copying = of.lists.filter(({ answer }) => answer.sources.some(({ source }) => kindOf(source).copies !== void 0));
	if (copying.length === 0) return [];
	const answers = new Map(copying.map(({ spec, answer }) => [spec.address, answer]));
	const copies = new Map();
	const add = (id, others) => {
		const known = copies.get(id) ?? new Set();
		for (const other of others) known.add(other);
		copies.set(id, known);
	};
	const own = [];
	for (const planned of lists) {
		const copied = (answers.get(planned.address)?.sources ?? []).flatMap(({ source }) => kindOf(source).copies?.(source, of.readings) ?? []);
		if (copied.length === 0 || planned.change.kind === "create") continue;
		const { id } = planned.change.have;
		own.push({
			planned,
			id
		});
		add(id, copied.map((list) => list.id));
		for (const list of copied) add(list.id, list.from);
	}
	return own.flatMap(({ planned, id }) => {
		const circle = circleOf(id, copies);
		return circle === void 0 ? [] : [cycleOf(planned, circle)];
	});
}
function circleOf(id, copies) {
	const seen = new Set();
	let ways = [[id]];
	while (ways.length > 0) {
		const longer = ways.flatMap((way) => [...copies.get(way.at(-1) ?? "") ?? []].map((next) => [...way, next]));
		const found = longer.find((way) => way.at(-1) === id);
		if (found !== void 0) return found.slice(0, -1);
		ways = longer.filter((way) => {
			const last = way.at(-1) ?? "";
			return !seen.has(last) && seen.add(last);
		});
	}
}
function cycleOf(planned, [id = "", ...others]) {
	const way = others.length === 0 ? "itself" : [...others, id].join(", which copies ");
	return {
		code: "copy_cycle",
		severity: "warning",
		...where(planned),
		summary: `${planned.address} is a copy of a copy of itself: ${id} copies ${way}`,
		detail: "What one of these lists has, each keeps for the others: an address that no other source brings any more is never removed. An entry keeps the description with which it was added, so another file may have taken its copy out since.",
		remedy: "Let one of the mappings name what the other one is made from, instead of its list."
	};
}
function keeping({ mappings, lists }) {
	const has = (mapping) => mapping.lists.some(({ address }) => !lists.has(address));
	return [...mappings].filter(has).map(({ name }) => name);
}
function consequence(lists, mappings) {
	if (lists.length + mappings.length === 0) return "Lists there that the file no longer names are left as they are.";
	return consequenceOf(lists, mappings, Number.POSITIVE_INFINITY);
}
function failedReadings(answers, failed, regions, accounts) {
	const affected = new Map();
	const isAccount = (at) => accounts.some(({ position }) => at !== void 0 && position.file === at.file && position.line === at.line);
	const at = (diagnostic, mapping, position) => {
		const key = `${diagnostic.code}|${diagnostic.account}|${diagnostic.region}|${diagnostic.summary}`;
		const known = affected.get(key) ?? {
			diagnostic,
			mappings: new Set(),
			lists: new Set(),
			near: {}
		};
		if (known.near.position === void 0) {
			const at = diagnostic.position ?? position;
			known.near = present({
				mapping: isAccount(diagnostic.position) ? void 0 : mapping,
				position: at
			});
		}
		affected.set(key, known);
		return known;
	};
	for (const { notPlanned, diagnostic } of failed) at(diagnostic, notPlanned.mapping, notPlanned.position).lists.add(notPlanned.address);
	for (const { mapping, sources, isPlain } of answers) {
		if (isPlain) continue;
		for (const { source, answer } of sources) {
			const lacking = answer.ok ? [...familiesOf(mapping)].map((family) => answer.lacking?.[family]) : [];
			const problems = answer.ok ? new Set(lacking.filter((one) => one !== void 0)) : answer.problems;
			for (const problem of problems) at(problem, mapping.name, source.position).mappings.add(mapping);
		}
	}
	for (const region of regions) {
		const account = accounts.find(({ alias }) => alias === region.at.account);
		if (!region.lists.ok) at(region.lists.diagnostic, void 0, account?.position);
	}
	return [...affected.values()].map((one) => {
		const { cause, detail } = one.diagnostic;
		const [lists, mappings] = [[...one.lists], keeping(one)];
		return {
			...one.diagnostic,
			...one.near,
			...cause === void 0 ? {} : { cause: {
				...cause,
				lists,
				mappings
			} },
			detail: [...detail === void 0 || detail === "" ? [] : [sentence(detail)], consequence(lists, mappings)].join(" ")
		};
	});
}
const NAMED$5 = 3;
function hasOtherOwner({ at, groups, interfaces }) {
	const isOther = ({ ownerId }) => ownerId !== void 0 && ownerId !== at.accountId;
	return groups.ok && groups.value.some(isOther) || interfaces.ok && interfaces.value.haveOtherOwner(at.accountId);
}
function membersElsewhere(answers, { regions, readings }, accounts) {
	if (!regions.some(hasOtherOwner)) return [];
	return answers.flatMap(({ mapping: { name, sources } }) => {
		const selecting = sources.flatMap((source) => {
			const found = kindOf(source).groupsOf?.(source, readings);
			return found === void 0 ? [] : [{
				...found,
				position: source.position
			}];
		});
		const keyOf = (accountId, region, id) => `${accountId}/${region}/${id}`;
		const seen = new Set(selecting.flatMap(({ at, groups }) => groups.map(({ id }) => keyOf(at.accountId, at.region, id))));
		const unseen = new Map();
		for (const { at, groups, position } of selecting) for (const { id, otherAccounts } of groups) for (const accountId of otherAccounts.filter((other) => !seen.has(keyOf(other, at.region, id)))) {
			const key = `${accountRegionKey(at)} ${accountId}`;
			const known = unseen.get(key) ?? {
				at,
				position,
				accountId,
				groupIds: new Set()
			};
			known.groupIds.add(id);
			unseen.set(key, known);
		}
		return [...unseen.values()].map((one) => elsewhere(name, one, accounts));
	});
}
function elsewhere(mapping, { at, position, accountId, groupIds }, accounts) {
	const alias = accounts.find(({ id }) => id === accountId)?.alias;
	const ids = [...groupIds].sort();
	const groups = `${plural(ids.length, "security group")} ${listedUpTo(NAMED$5, ids)}`;
	const there = alias === void 0 ? accountId : `${alias} (${accountId})`;
	const naming = alias === void 0 ? `name ${accountId} in \`accounts\`, and add` : "add";
	return {
		code: "members_elsewhere",
		severity: "warning",
		mapping,
		account: at.account,
		region: at.region,
		position,
		summary: `mapping ${mapping}: members of ${groups} in account ${there} cannot be seen from ${at.account} (${at.accountId}) ${at.region}, or not all of them`,
		detail: `${ids.length === 1 ? "The group is" : "The groups are"} shared between accounts, and each account sees its own interfaces. Of those in other accounts the lists lack what cannot be seen.`,
		remedy: `If they belong there: ${naming} a source that selects ${ids.length === 1 ? "the group" : "these groups"} by id with \`account: ${alias ?? "ALIAS"}\` and \`region: ${at.region}\`.`
	};
}
function referenceDiagnostics(planned, region, rooms, exact) {
	const room = rooms.get(planned.address);
	if (room === void 0) return unread(planned, region);
	if (isShort(planned, room)) return [short$1(planned, room, exact)];
	const { size, peak } = room.growing;
	return [...room.unknown.length > 0 && (grows(planned) || peak > size) && planned.held.length === 0 ? [uncheckedReferences(planned, room)] : [], ...nearlyFull(planned, room, exact)];
}
function isShort({ change, held, waiting = 0 }, { growing, size }) {
	if (held.length > 0 || change.kind !== "update") return false;
	return waiting > 0 || growing.isFixed && size < growing.target;
}
function grows({ change }) {
	return change.kind === "update" && change.resize !== void 0 && change.resize.to > change.resize.from;
}
function short$1(planned, room, exact) {
	return {
		code: "reference_full",
		severity: "error",
		...where(planned),
		summary: `${planned.name} ${cannotGrow(room)}`,
		detail: [...otherLines(room), doneOf(planned)].join("\n"),
		remedy: remedy(room, exact)
	};
}
function nearlyFull(planned, room, exact) {
	const filling = plannedFilling(planned);
	const isTold = planned.held.some(({ code }) => code === "reference_full");
	if (filling === void 0 || isTold) return [];
	const { entries } = filling;
	const [tightest, ...others] = nearTallies(room, entries);
	if (tightest === void 0) return [];
	const left = Math.max(0, (capOf(room) ?? 0) - entries);
	const lines = firstLines(others.map(usedLine), 1);
	return [{
		code: "reference_near",
		severity: "warning",
		...where(planned),
		summary: `${planned.name} has ${counted(entries, "entry")} and room for ${count$1(left)} more: ${usedLine(tightest)}`,
		...lines.length === 0 ? {} : { detail: lines.join("\n") },
		remedy: remedyLine(tightest, {
			...room.growing,
			entries
		}, offerOf(room, exact))
	}];
}
function doneOf({ change, waiting = 0 }) {
	if (change.kind !== "update") return "";
	const { adds, removes, resize } = change;
	const size = resize === void 0 ? "" : `max entries ${resize.from} -> ${resize.to}; `;
	const moved = [...removes.length === 0 ? [] : [counted(removes.length, "removal")], ...adds.length + waiting === 0 ? [] : [`${count$1(adds.length)} of ${counted(adds.length + waiting, "addition")}`]];
	return `${size}${moved.length === 0 ? "nothing" : listed(moved)} now${waiting === 0 ? "" : `, ${counted(waiting, "addition")} ${waiting === 1 ? "waits" : "wait"} for room`}`;
}
function growth({ size, target, peak }) {
	if (target <= size) return `may grow from ${count$1(size)} to ${count$1(peak)} max entries for a time`;
	return `grows from ${count$1(size)} to ${count$1(target)} max entries`;
}
function uncheckedReferences(list, room) {
	const { unknown, growing } = room;
	const what = unknown.length === 1 ? "one reference has" : `${count$1(unknown.length)} references have`;
	return {
		code: "reference_unknown",
		severity: "warning",
		...where(list),
		summary: `${list.name} ${growth(growing)}; it is not known whether ${what} room for that`,
		detail: referenceLines({
			...room,
			full: []
		}).join("\n")
	};
}
function unread(planned, region) {
	const { change, held } = planned;
	if (held.length > 0 || change.kind !== "update" || change.resize === void 0 || !grows(planned)) return [];
	return [unreadReferences(planned, change.resize, region.associations.get(change.have.id))];
}
function unreadReferences(list, { from, to }, reading) {
	const why = reading?.ok === false ? `${reading.diagnostic.summary}. ` : "";
	return {
		code: "reference_unknown",
		severity: "warning",
		...where(list),
		summary: `${list.name} grows from ${from} to ${to} max entries; what references it is not known`,
		detail: `${why}AWS refuses the resize if a resource that references the list cannot hold ${to - from} more.`
	};
}
function deniedReferences(rooms) {
	const denied = [...rooms.values()].flatMap(({ unknown }) => unknown).filter(({ resource }) => resource.denied.length > 0);
	if (denied.length === 0) return [];
	const resources = new Set(denied.map(({ resource }) => resource));
	const accounts = new Set([...resources].map(({ ownerId }) => ownerId));
	const actions = [...new Set(denied.flatMap(({ resource }) => resource.denied))].sort();
	const reported = [...resources].some(({ id }) => id.startsWith("tgw-rtb-"));
	return [{
		code: "reference_unknown",
		severity: "warning",
		summary: `${resources.size === 1 ? "1 reference was" : `${count$1(resources.size)} references were`} not checked in ${counted(accounts.size, "account")}: the plan role lacks ${listed(actions)}`,
		remedy: `\`plsync iam${reported ? " --capacity" : ""}\` prints them. Without them plsync does not know whether a list can grow before AWS says so.`
	}];
}
function refusedAddresses(lists) {
	const families = new Map();
	for (const { spec, answer } of lists) {
		if (answer.isPlain) continue;
		if (answer.sources.some((answered) => refusedOf(answer.mapping.name, answered, spec.family).length > 0)) families.set(answer, (families.get(answer) ?? new Set()).add(spec.family));
	}
	return [...families].flatMap(([{ mapping, sources }, of]) => sources.flatMap((answered) => [...of].flatMap((family) => refusedOf(mapping.name, answered, family))));
}
function refusedOf(mapping, { source, answer }, family) {
	if (!answer.ok) return [];
	const refused = answer.refused?.filter((one) => one.family === family).map(({ diagnostic }) => diagnostic) ?? [];
	const brings = tooMany$1(source, answer.entries[family].cidrs);
	if (brings === void 0) return refused;
	return [...refused, {
		code: "source_too_large",
		severity: "error",
		mapping,
		position: source.position,
		summary: `mapping ${mapping}: a source brings ${count$1(brings)} ${family} CIDRs; its max_addresses is ${count$1(source.maxAddresses ?? 0)}`,
		detail: "Those that are in a list stay, and none is added. What the other sources bring is added, and removals go ahead.",
		remedy: `Find out why. If that many are right, write \`max_addresses: ${brings}\` or more at the source.`
	}];
}
const SHOWN = 5;
function unmatchedPatterns(scope, addresses, inFile) {
	const known = inFile.length === 0 ? "" : ` The file has ${listedUpTo(SHOWN, inFile)}.`;
	return unmatched(scope, addresses).map((pattern) => ({
		code: "no_match",
		severity: "error",
		summary: `no prefix list matches the pattern ${pattern}`,
		detail: `A pattern must match the whole address of a list, account/region/name; \`*\` stands for anything but a slash.${known}`
	}));
}
const NAMED$4 = 10;
function unsharedWarnings(planned, region) {
	const { change, name, at, held } = planned;
	if (change.kind !== "update" || held.length > 0) return [];
	const removes = change.share?.removes ?? [];
	if (removes.length === 0) return [];
	const reading = region.associations.get(change.have.id);
	if (reading === void 0) return [];
	const warning = {
		code: "unshared_references",
		severity: "warning",
		...where(planned)
	};
	const lost = `${name} is no longer shared with ${removes.map(shortPrincipal).join(", ")}`;
	const left = "Rules and routes that reference the list keep working and follow it; new ones cannot be created.";
	if (!reading.ok) {
		const detail = `${reading.diagnostic.summary}. ${left}`;
		return [{
			...warning,
			summary: `${lost}; what references it could not be read`,
			detail
		}];
	}
	const anyAccount = !removes.every(isAccountId);
	const losing = reading.value.filter(({ ownerId }) => ownerId !== at.accountId && (anyAccount || removes.includes(ownerId)));
	if (losing.length === 0) return [];
	const shown = losing.map(({ resourceId, ownerId }) => `${resourceId} (${ownerId})`);
	const references = losing.length === 1 ? "1 resource there references" : `${losing.length} resources there reference`;
	const who = anyAccount ? references.replace("there", "of other accounts") : references;
	return [{
		...warning,
		summary: `${lost}, and ${who} it`,
		detail: `${listedUpTo(NAMED$4, shown)}. ${left}`
	}];
}
const NAMED$3 = 3;
function overlappingVpcs(lists) {
	const asked = new Map();
	for (const { spec, answer } of lists) {
		if (answer.severalVpcs(spec.family) === void 0) continue;
		asked.set(answer, (asked.get(answer) ?? new Set()).add(spec.family));
	}
	return [...asked].flatMap(([answer, families]) => [...families].flatMap((family) => {
		const several = answer.severalVpcs(family);
		return several === void 0 ? [] : [overlapping(answer, several)];
	}));
}
function overlapping({ mapping: { name, position } }, several) {
	const vpcs = [...new Set([...several.values()].flat().map(({ vpcId }) => vpcId))].sort();
	const entries = [...several].slice(0, NAMED$3).map(([cidr, all]) => `${formatCidr(cidr)} is that of ${holders(all)}.`);
	const more = several.size - entries.length;
	return {
		code: "vpcs_overlap",
		severity: "warning",
		mapping: name,
		position,
		summary: `mapping ${name} brings ${counted(several.size, "CIDR")} from more than one VPC: ${some(vpcs)} overlap`,
		detail: [
			...entries,
			...more > 0 ? [`So it is with ${count$1(more)} more.`] : [],
			"A list has one entry for all of them: it lets in each, and stays while any of them has it."
		].join(" "),
		remedy: "If only one of them is meant, leave the others out: with `interfaces.vpc_ids`, or by taking their source out of the mapping."
	};
}
function holders(all) {
	return some(all.map(({ id, vpcId, at: { account, region } }) => {
		return `${id === vpcId ? id : `${id} in ${vpcId}`} (${account} ${region})`;
	}));
}
function some(words) {
	return words.length > NAMED$3 ? listedUpTo(NAMED$3, words) : listed(words);
}
function regionRows(regions) {
	return regions.map(({ at, groups, interfaces, lists }) => ({
		at,
		status: groups.ok && interfaces.ok && lists.ok ? "ok" : "failed"
	}));
}
function byAddress(a, b) {
	return compareAccountRegions(a.at, b.at) || compareText(a.address, b.address);
}
function countOwned({ at, lists }, owner) {
	return lists.ok ? lists.value.filter((list) => isOurs(list, at.accountId, owner)).length : 0;
}
function planAll(input, { regions, readings, lists, claims }) {
	const { configuration, snapshot, mode, allowances, rooms, reportsAll = false, borders } = input;
	const { owner } = configuration;
	const context = {
		owner,
		mode,
		allowances,
		readings,
		now: snapshot.takenAt,
		reportsAll,
		...rooms === void 0 ? {} : { rooms },
		...borders === void 0 ? {} : { borders }
	};
	const claimed = (region) => claims.get(region.at)?.ids ?? new Set();
	const orphansIn = new Map(regions.map((region) => [region, orphansOf(region, owner, claimed(region))]));
	const planned = planLists(lists, orphansIn, configuration, context);
	const orphans = [...orphansIn].flatMap(([region, here]) => {
		return planOrphans(region, here, (address) => isMeant(input, address), context);
	});
	return [...planned.plans, ...orphans.map(planned.orphan)];
}
function sharedLists(prepared, planned) {
	const wanted = prepared.lists.filter(({ spec }) => spec.share !== void 0).map(({ spec }) => spec);
	const tagged = planned.filter(({ change }) => change.kind !== "create" && change.have.tags.has(TAG.share));
	const shared = [...wanted, ...tagged].sort((a, b) => compareText(a.address, b.address));
	const byRegion = Map.groupBy(shared, ({ at }) => accountRegionKey(at));
	return new Map([...byRegion].map(([key, here]) => [key, [...new Set(here.map(({ address }) => address))]]));
}
function toldOfEach(lists, told) {
	const all = [];
	for (const list of lists) {
		const own = told(list);
		if (own.length > 0) all.push(...own);
	}
	return all;
}
function exactCounts(plans) {
	const exact = new Map();
	for (const plan of plans) if (plan.ok && plan.exact !== void 0) exact.set(plan.planned.address, plan.exact);
	return exact;
}
function makePlan(input) {
	return planPrepared(input, prepare(input));
}
function planPrepared(input, preparedBefore) {
	const { configuration, snapshot, scope, allowances, rooms, reportsAll: isWhole = false, borders } = input;
	const { owner } = configuration;
	const works = fileDigest(configuration);
	const prepared = withRegions(preparedBefore, snapshot);
	const { regions } = prepared;
	const answers = prepared.answers;
	const plans = planAll(input, prepared);
	const failed = plans.filter((plan) => !plan.ok);
	const notPlanned = failed.map((plan) => plan.notPlanned).sort(byAddress);
	const lists = holdDeletions(plans.flatMap((plan) => plan.ok ? [plan.planned] : []).sort(byAddress), notPlanned, allowances.deletes, regions.reduce((count, region) => count + countOwned(region, owner), 0), configuration.maxDeletes);
	const named = new Set([...lists, ...notPlanned].map(({ mapping }) => mapping));
	const strayShares = regions.flatMap((region) => straysOf(region, (address) => isMeant(input, address)));
	const places = new PerAccountRegion(regions.map((region) => [region.at, region]));
	const shared = sharedLists(prepared, lists);
	const exact = exactCounts(plans);
	const offered = ({ address, brings }) => brings === void 0 ? exact.get(address) : void 0;
	const diagnostics = [
		...borders === void 0 && scope.patterns.length > 0 ? unmatchedPatterns(scope, [...[...lists, ...notPlanned].map((list) => list.address), ...lists.flatMap(({ at, partOf }) => partOf === void 0 ? [] : [listAddress(at, partOf)])], configuration.mappings.flatMap((mapping) => mapping.lists.map((list) => list.address))) : [],
		...failedReadings(answers, failed, regions, configuration.accounts),
		...refusedAddresses(prepared.lists),
		...overlappingVpcs(prepared.lists),
		...membersElsewhere(answers, prepared, configuration.accounts),
		...toldOfEach(plans, (plan) => plan.ok ? plan.diagnostics : []),
		...copyCycles(lists, prepared),
		...toldOfEach(lists, (planned) => changedOutside(planned, places.get(planned.at), snapshot.takenAt)),
		...toldOfEach(lists, (planned) => holdNotice(planned, snapshot.takenAt)),
		...toldOfEach(lists, (planned) => {
			const region = places.get(planned.at);
			if (region === void 0) return [];
			const unshared = unsharedWarnings(planned, region);
			return rooms === void 0 ? unshared : [...referenceDiagnostics(planned, region, rooms, offered(planned)), ...unshared];
		}),
		...rooms === void 0 ? [] : deniedReferences(rooms),
		...regions.flatMap((region) => unreadShares(region, shared.get(accountRegionKey(region.at)) ?? [], configuration.accounts)),
		...unusedAllowances(allowances, lists)
	];
	return {
		toolVersion: input.toolVersion,
		mode: input.mode,
		config: {
			path: configuration.path,
			sha256: configuration.sha256,
			owner,
			works,
			...input.commit === void 0 ? {} : { commit: input.commit }
		},
		scope: scope.patterns,
		takenAt: snapshot.takenAt,
		complete: notPlanned.length === 0 && !hasErrors(diagnostics),
		regions: regionRows(regions),
		lists,
		notPlanned,
		strayShares,
		mappings: mappingSources(configuration.mappings.filter(({ name }) => named.has(name))),
		counts: countPlan(lists, notPlanned),
		digests: planDigests(lists, [works]),
		diagnostics,
		...rooms === void 0 ? {} : { capacity: capacityReport({
			lists,
			rooms,
			exact,
			regions,
			thresholds: configuration.thresholds,
			isWhole,
			firewalls: snapshot.firewalls ?? []
		}) }
	};
}
function refusal(code, summary, rest) {
	return {
		code,
		severity: "error",
		summary,
		...rest
	};
}
const AGAIN = "Nothing was applied. Run plsync plan again.";
function refusedPlan(saved, configuration) {
	if (!isIntact(saved)) return refusal("plan_tampered", "the plan file was changed after plsync wrote it", {
		detail: "Its digests do not match its content.",
		remedy: AGAIN
	});
	if (saved.config.owner !== configuration.owner) return refusal("plan_other_config", `the plan is of owner ${saved.config.owner}, but ${configuration.path} is of ${configuration.owner}`, { remedy: AGAIN });
	if (saved.config.sha256 !== configuration.sha256) return refusal("plan_other_config", `the plan was made from another version of ${configuration.path}`, {
		detail: `The plan names SHA-256 ${saved.config.sha256.slice(0, 12)}, the file has ${configuration.sha256.slice(0, 12)}.`,
		remedy: AGAIN
	});
}
function nowOf(planned, regions) {
	if (planned === void 0) return void 0;
	const region = regions.get(accountRegionKey(planned.at));
	const reading = planned.change.kind === "create" ? void 0 : region?.entries.get(planned.change.have.id);
	return {
		planned,
		entries: reading?.ok === true ? [...reading.value] : []
	};
}
function staleLists(saved, { plan, snapshot }) {
	const current = new Map(plan.lists.map((planned) => [planned.address, planned]));
	const regions = byAccountRegion(snapshot);
	const unread = new Set(plan.notPlanned.map((list) => list.address));
	return saved.lists.flatMap((list) => {
		if (list.change.kind === "keep" || unread.has(list.address)) return [];
		const planned = current.get(list.address);
		const reason = staleReason(list, nowOf(planned, regions));
		return reason === void 0 ? [] : [staleDiagnostic(list, reason, planned)];
	});
}
function planWithin(saved, planning) {
	const plan = makePlan({
		...planning.input,
		borders: bordersOf(saved)
	});
	const waiting = new Map(planning.plan.lists.map((list) => [list.address, list.waiting]));
	const before = new Map(saved.lists.map((list) => [list.address, list.held]));
	const heldOf = (list) => list.held.length > 0 || list.change.kind === "keep" || isAllowed(list, planning.input.allowances) ? list.held : before.get(list.address) ?? [];
	const lists = plan.lists.map((list) => present({
		...list,
		held: heldOf(list),
		waiting: waiting.get(list.address)
	}));
	return {
		...plan,
		lists,
		deletedBefore: deletedSince(saved, planning),
		counts: countPlan(lists, plan.notPlanned)
	};
}
function deletedSince({ lists, strayShares }, { plan, snapshot }) {
	const there = new Set([...plan.lists, ...plan.strayShares].map(({ address }) => address));
	const regions = byAccountRegion(snapshot);
	const isGone = ({ address, at }, what) => !there.has(address) && regions.get(accountRegionKey(at))?.[what]?.ok === true;
	return {
		lists: lists.filter((list) => list.change.kind === "delete" && list.held.length === 0 && isGone(list, "lists")),
		strayShares: strayShares.filter((share) => isGone(share, "shares"))
	};
}
function tooMuch(address, adds, maxAdditions) {
	return {
		code: "limit_reached",
		reason: `it would add ${adds} entries that no plan of a merged pull request shows; max_additions is ${maxAdditions}`,
		detail: "An apply that is started by hand with the exact digest of its plan has no such limit.",
		allow: {
			kind: "apply",
			address
		}
	};
}
function holdUnseenGrowth(plan, maxAdditions) {
	const lists = plan.lists.map((list) => {
		const { address, change, held } = list;
		const most = maxAdditions.get(address);
		const adds = addsOf$1(change).length;
		if (most === void 0 || adds <= most || needsReview(change)) return list;
		return {
			...list,
			held: [...held, tooMuch(address, adds, most)]
		};
	});
	return {
		...plan,
		lists,
		counts: countPlan(lists, plan.notPlanned)
	};
}
function pMap(iterable, mapper, options) {
	return mapConcurrently(iterable, mapper, options, false);
}
async function mapConcurrently(iterable, mapper, { concurrency = Number.POSITIVE_INFINITY, stopOnError = true, signal } = {}, isSettled) {
	return new Promise((resolve_, reject_) => {
		validateOptions(iterable, mapper, concurrency);
		const result = [];
		const errors = [];
		let skippedCount = 0;
		let isResolved = false;
		let isIterableDone = false;
		const pendingIndexes = new Set();
		let doneIndex = Number.POSITIVE_INFINITY;
		let currentIndex = 0;
		const iterator = getIterator(iterable);
		const signalListener = () => {
			reject(signal.reason);
		};
		const cleanup = () => {
			signal?.removeEventListener("abort", signalListener);
		};
		const resolve = (value) => {
			resolve_(value);
			cleanup();
		};
		const reject = (reason) => {
			if (isResolved) return;
			isResolved = true;
			reject_(reason);
			cleanup();
			if (!isIterableDone) closeIterator(iterator);
		};
		if (signal) {
			if (signal.aborted) {
				reject(signal.reason);
				return;
			}
			signal.addEventListener("abort", signalListener, { once: true });
		}
		const pull = createPuller(iterator);
		const settleIfFinished = () => {
			if (isResolved || doneIndex === Number.POSITIVE_INFINITY) return;
			for (const index of pendingIndexes) if (index < doneIndex) return;
			if (!stopOnError) {
				const collectedErrors = [];
				for (let index = 0; index < Math.min(doneIndex, errors.length); index++) if (index in errors) collectedErrors.push(errors[index]);
				if (collectedErrors.length > 0) {
					reject(new AggregateError(collectedErrors));
					return;
				}
			}
			isResolved = true;
			if (!isIterableDone) closeIterator(iterator);
			const lastIndex = Math.min(doneIndex, result.length);
			if (lastIndex === result.length && skippedCount === 0) {
				resolve(result);
				return;
			}
			resolve(result.slice(0, lastIndex).filter((value) => value !== pMapSkip));
		};
		const next = async () => {
			if (isResolved || currentIndex >= doneIndex) return;
			const index = currentIndex++;
			pendingIndexes.add(index);
			let nextItem;
			try {
				nextItem = await pull();
			} catch (error) {
				pendingIndexes.delete(index);
				if (index < doneIndex) throw error;
				settleIfFinished();
				return;
			}
			if (nextItem.done) {
				pendingIndexes.delete(index);
				doneIndex = Math.min(doneIndex, index);
				isIterableDone = true;
				settleIfFinished();
				return;
			}
			(async () => {
				try {
					const element = await nextItem.value;
					if (isResolved || index >= doneIndex) return;
					const value = await mapper(element, index);
					if (index >= doneIndex) return;
					if (value === pMapStop) {
						doneIndex = index;
						return;
					}
					if (value === pMapSkip) skippedCount++;
					result[index] = isSettled && value !== pMapSkip ? {
						status: "fulfilled",
						value
					} : value;
				} catch (error) {
					if (index >= doneIndex) return;
					if (isSettled) result[index] = {
						status: "rejected",
						reason: error
					};
					else if (stopOnError) {
						reject(error);
						return;
					} else errors[index] = error;
				} finally {
					pendingIndexes.delete(index);
					settleIfFinished();
				}
				try {
					await next();
				} catch (error) {
					reject(error);
				}
			})().then(() => new Promise(() => {})).then(resolve_);
		};
		(async () => {
			for (let index = 0; index < concurrency; index++) {
				try {
					await next();
				} catch (error) {
					reject(error);
					break;
				}
				if (isResolved || currentIndex >= doneIndex) break;
			}
		})();
	});
}
const pMapSkip = Symbol("skip");
const pMapStop = Symbol("stop");
function validateOptions(iterable, mapper, concurrency) {
	if (iterable?.[Symbol.iterator] === void 0 && iterable?.[Symbol.asyncIterator] === void 0) throw new TypeError(`Expected \`input\` to be either an \`Iterable\` or \`AsyncIterable\`, got (${typeof iterable})`);
	if (typeof mapper !== "function") throw new TypeError("Mapper function is required");
	if (!isLimit(concurrency, 1)) throw new TypeError(`Expected \`concurrency\` to be an integer from 1 and up or \`Infinity\`, got \`${concurrency}\` (${typeof concurrency})`);
}
function isLimit(value, minimum) {
	return Number.isSafeInteger(value) && value >= minimum || value === Number.POSITIVE_INFINITY;
}
function getIterator(iterable) {
	return iterable[Symbol.asyncIterator] === void 0 ? iterable[Symbol.iterator]() : iterable[Symbol.asyncIterator]();
}
async function closeIterator(iterator) {
	try {
		await iterator.return?.();
	} catch {}
}
function createPuller(iterator) {
	let isSourceDone = false;
	const markDone = (item) => {
		if (item?.done) isSourceDone = true;
	};
	return () => {
		if (isSourceDone) return { done: true };
		const result = iterator.next();
		markDone(result);
		if (typeof result?.then !== "function") return result;
		const promise = Promise.resolve(result);
		promise.then(markDone, () => {});
		return promise;
	};
}
async function observeGroups(snapshot, asked, readers, parallelism) {
	if (asked.size === 0) return snapshot;
	const describe = async (region) => {
		const ids = asked.get(accountRegionKey(region.at));
		const { groups } = region;
		if (ids === void 0 || !groups.ok) return region;
		const reader = await readers.at(region.at);
		if (!reader.ok) return {
			...region,
			groups: reader
		};
		const found = await reader.value.groupsById(ids);
		if (!found.ok) return {
			...region,
			groups: found
		};
		const described = new Map(found.value.map((group) => [group.id, group]));
		return {
			...region,
			groups: {
				...groups,
				value: groups.value.map((group) => described.get(group.id) ?? group)
			}
		};
	};
	return {
		...snapshot,
		regions: await pMap(snapshot.regions, describe, { concurrency: parallelism })
	};
}
const LOOK_AGAIN_MILLISECONDS = [
	1e3,
	2e3,
	3e3,
	...Array(11).fill(5e3)
];
async function findLists(reader, owner, wanted, isRead, sleep, onWaiting) {
	const owned = await reader.listsByOwner(owner);
	if (!owned.ok) return owned;
	const lists = new Map(owned.value.map((list) => [list.id, list]));
	const names = new Set(owned.value.map((list) => list.name));
	const missing = wanted.filter((spec) => spec.manage !== void 0 || !names.has(spec.name));
	const ids = missing.flatMap(idsOf$1);
	const readings = await Promise.all([ask(reader.listsByName, missing.flatMap((spec) => [...idsOf$1(spec).length > 0 ? [] : [spec.name], ...formerNames(spec).filter((name) => !names.has(name))])), ask(reader.listsById, ids.filter((id) => !lists.has(id)))]);
	for (const reading of readings) {
		if (!reading.ok) return reading;
		for (const list of reading.value) lists.set(list.id, list);
	}
	for (const [round, delay] of LOOK_AGAIN_MILLISECONDS.entries()) {
		const moving = [...lists.values()].filter((list) => isInProgress(list.state) && isRead(list));
		if (moving.length === 0) break;
		if (round === 0) onWaiting(moving.length);
		await sleep(delay);
		const again = await reader.listsById(moving.map((list) => list.id));
		if (!again.ok) return again;
		for (const list of moving) lists.delete(list.id);
		for (const list of again.value) lists.set(list.id, list);
	}
	return {
		ok: true,
		value: [...lists.values()].sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id))
	};
}
function idsOf$1({ adopt, id }) {
	return [...typeof adopt === "string" ? [adopt] : [], ...id === void 0 ? [] : [id]];
}
async function ask(read, keys) {
	return keys.length === 0 ? {
		ok: true,
		value: []
	} : read([...new Set(keys)]);
}
function comparedLists(place, isInScope) {
	const names = new Set(place.wanted.flatMap(({ id, name }) => id === void 0 ? [name] : []));
	const former = new Set(place.wanted.flatMap(formerNames));
	const ids = new Set(place.wanted.flatMap(idsOf$1));
	return (list) => {
		if (list.ownerId !== place.accountId || list.version === void 0) return false;
		if (names.has(list.name) || ids.has(list.id)) return true;
		return list.tags.get(TAG.owner) === place.owner && (isInScope(list.name) || former.has(list.name));
	};
}
async function withOtherGroups(reader, reads, found) {
	const { groups } = found;
	if (!groups.ok) return found;
	const selectors = reads.flatMap((read) => read.what === "groups" ? read.selectors : []);
	if (strayNames(selectors, knownGroups(groups.value)).length === 0) return found;
	const others = await reader.someGroups();
	return others.ok ? {
		...found,
		otherGroups: others.value
	} : found;
}
async function readShares(reader, owner, lists) {
	const shares = await reader.shares(owner);
	if (!shares.ok) return shares;
	const there = new Set(lists.map(({ id }) => id));
	const unknown = shares.value.map(({ listId }) => listId).filter((id) => !there.has(id));
	if (unknown.length > 0) {
		const found = await reader.listsById([...new Set(unknown)]);
		if (!found.ok) return found;
		for (const { id } of found.value) there.add(id);
	}
	return {
		ok: true,
		value: {
			ofLists: shares.value.filter(({ listId }) => there.has(listId)),
			strays: shares.value.filter((share) => !there.has(share.listId) && isStaying(share))
		}
	};
}
function together(readings) {
	const all = new Map();
	let lacking;
	for (const reading of readings) {
		if (!reading.ok) return reading;
		lacking ??= reading.lacking;
		for (const one of reading.value) all.set(one.id, one);
	}
	return {
		ok: true,
		value: [...all.values()].sort((a, b) => compareText(a.id, b.id)),
		...lacking === void 0 ? {} : { lacking }
	};
}
const RESOURCES_AT_ONCE = 16;
async function readResources(reader, reads) {
	const found = [...Map.groupBy(reads, ({ kind }) => kind)].map(async ([kind, here]) => [kind, await readKind(reader, kind, here)]);
	return Object.fromEntries(await Promise.all(found));
}
async function readKind(reader, kind, reads) {
	const selectors = reads.flatMap((read) => read.selectors);
	const ids = new Set(selectors.flatMap((selector) => selector.by === "id" ? [selector.id] : []));
	const found = await Promise.all([...ids.size === 0 ? [] : [reader.resourcesById(kind, [...ids])], ...distinctMatches(selectors).map((match) => reader.resourcesMatching(kind, match))]);
	const all = together(found);
	if (!all.ok) return all;
	const asking = (key) => new Set(selectedResources(reads.filter((read) => read[key] === true).flatMap((read) => read.selectors), all.value));
	const reserving = asking("reservations");
	const listing = asking("entries");
	if (reserving.size + listing.size === 0) return all;
	return whole$1(await pMap(all.value, async (one) => {
		if (reserving.has(one)) return withReservations(reader, one);
		return listing.has(one) ? withEntries$1(reader, one) : {
			ok: true,
			value: one
		};
	}, { concurrency: RESOURCES_AT_ONCE }));
}
function distinctMatches(selectors) {
	const matches = new Map();
	for (const selector of selectors) {
		if (selector.by !== "match") continue;
		const tags = [...selector.tags].sort(([a], [b]) => compareText(a, b));
		matches.set(JSON.stringify([
			selector.vpcId ?? "",
			selector.name ?? "",
			selector.ownerId ?? "",
			tags
		]), selector);
	}
	return [...matches.values()];
}
async function withReservations(reader, subnet) {
	const reservations = await reader.reservationsOf(subnet.id);
	return reservations.ok ? {
		ok: true,
		value: {
			...subnet,
			reservations: reservations.value
		}
	} : reservations;
}
async function withEntries$1(reader, list) {
	const entries = await reader.entries(list.id, list.version);
	if (!entries.ok) return entries;
	const blocks = entries.value.map(({ cidr }) => cidr);
	return {
		ok: true,
		value: {
			...list,
			blocks,
			descriptions: entries.value.map(({ description }) => description)
		}
	};
}
function whole$1(found) {
	const failed = found.find((one) => !one.ok);
	if (failed !== void 0) return failed;
	return {
		ok: true,
		value: found.flatMap((one) => one.ok ? [one.value] : [])
	};
}
async function readSources(reader, at, reads, known = []) {
	const { groups: selecting, members, addresses, resources: ofResources, ...others } = sorted(reads);
	const resolving = resolve(reader, selectorsOf(selecting)).then((found) => laidOver(known, found));
	const [resolved, resources, matching, ...found] = await Promise.all([
		resolving,
		readResources(reader, ofResources),
		readMatching(reader, others.matching),
		readMembers(reader, selectorsOf(members), resolving),
		readAddresses(reader, addresses)
	]);
	const interfaces = joined(found);
	const [groups, vpcs] = await Promise.all([withIds(reader, idsOf(selectorsOf(selecting)), resolved, interfaces), others["private-ipv6"].length > 0 ? readVpcs(reader, [interfaces, ...matching.values()]) : void 0]);
	return {
		at,
		groups,
		interfaces: groups.ok ? interfaces : groups,
		resources,
		...matching.size === 0 ? {} : { matching },
		...vpcs === void 0 ? {} : { vpcs }
	};
}
function sorted(reads) {
	return {
		groups: reads.filter((read) => read.what === "groups"),
		members: reads.filter((read) => read.what === "members"),
		addresses: reads.filter((read) => read.what === "addresses"),
		matching: reads.filter((read) => read.what === "matching"),
		"private-ipv6": reads.filter((read) => read.what === "private-ipv6"),
		resources: reads.filter((read) => read.what === "resources")
	};
}
function selectorsOf(reads) {
	return reads.flatMap(({ selectors }) => selectors);
}
function idsOf(selectors) {
	return [...new Set(selectors.flatMap((selector) => selector.by === "id" ? [selector.id] : []))];
}
async function resolve(reader, selectors) {
	const named = selectors.filter((selector) => selector.by === "name");
	const tagged = new Map(selectors.filter((selector) => selector.by === "tags").map(({ tags }) => [JSON.stringify([...tags].sort(([a], [b]) => compareText(a, b))), tags]));
	const readings = await Promise.all([...named.length === 0 ? [] : [groupsNamed(reader, named)], ...[...tagged.values()].map((tags) => reader.groupsByTags(tags))]);
	return together(readings);
}
async function groupsNamed(reader, named) {
	const reading = await reader.groupsByName([...new Set(named.map(({ name }) => name))]);
	if (!reading.ok) return reading;
	const isMeant = (group) => named.some(({ name, vpcId }) => name === group.name && (vpcId === void 0 || vpcId === group.vpcId));
	return {
		ok: true,
		value: reading.value.filter(isMeant)
	};
}
function laidOver(known, again) {
	return known.length === 0 ? again : together([{
		ok: true,
		value: known
	}, again]);
}
async function withIds(reader, ids, resolved, interfaces) {
	if (!resolved.ok) return resolved;
	const carried = interfaces.ok ? carriedOf(new Set(ids), interfaces.value) : new Map();
	const known = new Set(resolved.value.map(({ id }) => id));
	const others = ids.filter((id) => !carried.has(id) && !known.has(id));
	const asked = others.length === 0 ? [] : [await reader.groupsById(others)];
	return together([
		{
			ok: true,
			value: [...carried.values()]
		},
		resolved,
		...asked
	]);
}
function carriedOf(ids, interfaces) {
	const carried = new Map();
	for (const { id, name } of interfaces.carriedGroups()) if (name !== void 0 && ids.has(id) && !carried.has(id)) carried.set(id, {
		id,
		name
	});
	return carried;
}
async function readMembers(reader, selectors, resolving) {
	const ids = idsOf(selectors);
	const others = selectors.filter(({ by }) => by !== "id");
	if (others.length === 0) return membersOf(reader, ids);
	const resolved = await resolving;
	if (!resolved.ok) return resolved;
	const meant = matchingGroups(others, knownGroups(resolved.value)).map(({ id }) => id);
	return membersOf(reader, [...ids, ...meant]);
}
async function membersOf(reader, groupIds) {
	return groupIds.length === 0 ? {
		ok: true,
		value: NO_INTERFACES
	} : reader.interfacesOfGroups([...new Set(groupIds)]);
}
async function readMatching(reader, reads) {
	const found = [...new Map(reads.map(({ match }) => [interfaceMatchKey(match), match]))].map(async ([key, match]) => [key, await reader.interfacesMatching(match)]);
	return new Map(await Promise.all(found));
}
async function readVpcs(reader, members) {
	const ids = new Set(members.flatMap((reading) => reading.ok ? vpcsInQuestion(reading.value) : []));
	return ids.size === 0 ? {
		ok: true,
		value: []
	} : reader.resourcesById("vpcs", [...ids].sort());
}
async function readAddresses(reader, reads) {
	const [first, ...others] = reads;
	if (first === void 0) return {
		ok: true,
		value: NO_INTERFACES
	};
	const side = others.every((read) => read.side === first.side) ? first.side : "both";
	return reader.interfacesWithAddresses([...new Set(reads.flatMap(({ blocks }) => blocks))], side);
}
function joined(readings) {
	const found = [];
	let lacking;
	for (const reading of readings) {
		if (!reading.ok) return reading;
		lacking ??= reading.lacking;
		if (reading.value.count > 0) found.push(reading.value);
	}
	const [only = NO_INTERFACES, ...others] = found;
	return {
		ok: true,
		value: others.length === 0 ? only : interfacesOf(found.flatMap((interfaces) => [...interfaces])),
		...lacking === void 0 ? {} : { lacking }
	};
}
const LISTS_AT_ONCE = 16;
async function observeRegion(reads, readers, options) {
	const { at } = reads;
	const reader = await readers.at(at);
	const associations = new Map();
	if (!reader.ok) {
		const nothing = new Map();
		return {
			at,
			groups: reader,
			interfaces: reader,
			...unreadParts(reads, reader),
			lists: reader,
			entries: nothing,
			applied: nothing,
			associations
		};
	}
	const [sources, lists] = await Promise.all([readSources(reader.value, at, reads.sources).then((found) => withOtherGroups(reader.value, reads.sources, found)), readLists(reader.value, reads, options)]);
	return {
		...sources,
		...lists,
		associations
	};
}
function unreadParts({ sources }, why) {
	const resources = sources.flatMap((read) => read.what === "resources" ? [[read.kind, why]] : []);
	const matching = sources.flatMap((read) => read.what === "matching" ? [[interfaceMatchKey(read.match), why]] : []);
	return {
		resources: Object.fromEntries(resources),
		matching: new Map(matching)
	};
}
async function readLists(reader, { at, findsLists, lists: wanted }, { owner, everything, isReadAnew = () => false, sharing, scope, sleep, onWaiting }) {
	const nothing = new Map();
	if (!findsLists) return {
		lists: {
			ok: true,
			value: []
		},
		entries: nothing,
		applied: nothing
	};
	const isInScope = (name) => scope === void 0 || scope.includes(listAddress(at, name));
	const isRead = comparedLists({
		accountId: at.accountId,
		owner,
		wanted
	}, isInScope);
	const lists = await findLists(reader, owner, wanted, isRead, sleep, onWaiting);
	if (!lists.ok) return {
		lists,
		entries: nothing,
		applied: nothing
	};
	const compared = lists.value.filter(isRead);
	const names = new Set(wanted.map((spec) => spec.name));
	const isSpokenFor = (list) => names.has(list.name) && list.tags.get(TAG.owner) === owner && appliedOf$1(list.tags)?.version === list.version;
	const anew = everything ? [] : compared.filter((list) => isSpokenFor(list) && isReadAnew(list));
	const isShared = sharing && (wanted.some(({ share }) => share !== void 0) || compared.some(({ tags }) => tags.has(TAG.share)));
	const [entries, applied, shares] = await Promise.all([
		readEntries(reader, [...compared.filter((list) => everything || !isSpokenFor(list)), ...anew].map(({ id, version = 1 }) => ({
			id,
			version
		}))),
		readEntries(reader, compared.flatMap(({ id, tags, version = 1 }) => {
			const known = finishedVersion(tags);
			return known !== void 0 && known < version ? [{
				id,
				version: known
			}] : [];
		})),
		isShared ? readShares(reader, owner, lists.value) : void 0
	]);
	return {
		lists,
		entries,
		applied,
		...anew.length > 0 ? { readAnew: anew.length } : {},
		...shares === void 0 ? {} : { shares }
	};
}
async function readEntries(reader, lists) {
	const read = async ({ id, version }) => {
		const found = await reader.entries(id, version);
		return [id, found.ok ? {
			ok: true,
			value: entriesOf$2(found.value)
		} : found];
	};
	return new Map(await pMap(lists, read, { concurrency: LISTS_AT_ONCE }));
}
function readsOf(configuration, scope) {
	const regions = new Map();
	const region = (at) => {
		const key = accountRegionKey(at);
		const known = regions.get(key) ?? {
			at,
			sources: [],
			findsLists: false,
			lists: []
		};
		regions.set(key, known);
		return known;
	};
	const inScope = (list) => scope === void 0 || includesList(scope, list);
	for (const mapping of configuration.mappings) {
		for (const list of mapping.lists.filter(inScope)) region(list.at).lists.push(list);
		if (mapping.lists.some(inScope)) {
			const families = familiesOf(mapping);
			for (const source of mapping.sources) for (const read of kindOf(source).reads(source, families)) region(read.at).sources.push(read);
		}
	}
	for (const at of listPlaces(configuration)) if (scope === void 0 || scope.includesRegion(accountRegionKey(at))) region(at).findsLists = true;
	return [...regions.values()].sort((a, b) => compareAccountRegions(a.at, b.at));
}
function asksOf({ mappings }, scope) {
	const inScope = mappings.filter(({ lists }) => lists.some(({ address }) => scope?.includes(address) !== false));
	return [...new Set(inScope.flatMap(({ sources }) => sources.flatMap((source) => kindOf(source).asks?.(source) ?? [])))];
}
function listPlaces({ accounts, mappings }) {
	return [...mappings.flatMap((mapping) => mapping.lists.map((list) => list.at)), ...accounts.flatMap(({ alias, id, regions }) => regions.map((region) => ({
		account: alias,
		accountId: id,
		region
	})))];
}
async function observe(configuration, readers, options) {
	const { everything, refresh, hasEntries, sharing, now, onProgress, scope, sleep } = options;
	const began = now();
	const takenAt = new Date(began).toISOString();
	const observeOne = async (reads) => {
		const { at } = reads;
		const lists = new Set(reads.lists.map(({ address }) => address)).size;
		const start = now();
		onProgress({
			kind: "reading",
			at,
			lists
		});
		const region = await observeRegion(reads, readers, {
			owner: configuration.owner,
			everything,
			isReadAnew: (list) => hasEntries?.(at, list) === true || refresh !== void 0 && isReadAnew(list.id, began, refresh),
			sharing,
			scope,
			sleep,
			onWaiting: (changing) => onProgress({
				kind: "waiting",
				at,
				lists: changing
			})
		});
		onProgress({
			kind: "read",
			at,
			ok: isWhole(region),
			lists,
			milliseconds: now() - start
		});
		return region;
	};
	const reads = readsOf(configuration, scope);
	const asks = asksOf(configuration, scope);
	const [regions, published] = await Promise.all([
		pMap(reads, observeOne, { concurrency: options.parallelism }),
		Promise.all(asks.map(async (url) => [url, await readers.published(url)])),
		signInAhead(reads, readers, options.parallelism)
	]);
	return {
		takenAt,
		regions,
		...asks.length === 0 ? {} : { published: new Map(published) }
	};
}
const AHEAD = 2;
async function signInAhead(reads, readers, parallelism) {
	const firsts = new Map(reads.toReversed().map(({ at }) => [at.account, at]));
	const needed = Math.ceil(parallelism * firsts.size / Math.max(1, reads.length));
	await pMap([...firsts.values()].reverse(), (at) => readers.at(at), { concurrency: Math.min(parallelism, needed + AHEAD) });
}
function isWhole({ groups, interfaces, matching, resources = {}, lists, entries, shares }) {
	return [
		...[
			groups,
			interfaces,
			...matching?.values() ?? [],
			...Object.values(resources)
		],
		lists,
		...entries.values()
	].every((reading) => reading.ok) && shares?.ok !== false;
}
async function observeUnread(snapshot, lists, readers, parallelism) {
	const byRegion = Map.groupBy(lists, ({ at }) => accountRegionKey(at));
	const readMore = async (region) => {
		const here = byRegion.get(accountRegionKey(region.at));
		if (here === void 0) return region;
		const reader = await readers.at(region.at);
		const more = reader.ok ? await readEntries(reader.value, here) : new Map(here.map(({ id }) => [id, reader]));
		return {
			...region,
			entries: new Map([...region.entries, ...more])
		};
	};
	return {
		...snapshot,
		regions: await pMap(snapshot.regions, readMore, { concurrency: parallelism })
	};
}
const NOTHING$1 = {
	ok: true,
	value: []
};
const NO_MEMBERS = {
	ok: true,
	value: NO_INTERFACES
};
function regionFor(region, { sources, findsLists }) {
	const { shares, ...rest } = region;
	return {
		...findsLists ? region : rest,
		...sources.length > 0 ? {} : {
			groups: NOTHING$1,
			interfaces: NO_MEMBERS,
			matching: new Map(),
			resources: {}
		},
		...findsLists ? {} : {
			lists: NOTHING$1,
			entries: new Map(),
			applied: new Map()
		}
	};
}
function viewFor(configuration, snapshot, scope) {
	const reads = new Map(readsOf(configuration, scope).map((one) => [accountRegionKey(one.at), one]));
	return {
		...snapshot,
		regions: snapshot.regions.flatMap((region) => {
			const own = reads.get(accountRegionKey(region.at));
			return own === void 0 ? [] : [regionFor(region, own)];
		})
	};
}
function mergeReadings(view, read) {
	const more = new Map(read.regions.map((region) => [accountRegionKey(region.at), region]));
	return {
		...view,
		regions: view.regions.map((region) => {
			const found = more.get(accountRegionKey(region.at));
			if (found === void 0) return region;
			const entries = new Map([...found.entries, ...region.entries]);
			return {
				...region,
				entries,
				associations: new Map([...found.associations, ...region.associations])
			};
		})
	};
}
function isSameChange(a, b) {
	return a.digests.exact === b.digests.exact && a.held.length > 0 === b.held.length > 0;
}
function withCauses(head, base) {
	const lists = new Map(base.lists.map((list) => [list.address, list]));
	const unknown = new Set(base.notPlanned.map(({ address }) => address));
	const causeOf = (list) => {
		const before = lists.get(list.address);
		return before !== void 0 && isSameChange(list, before) ? "drift" : "pull_request";
	};
	return giveCauses(head, (list) => unknown.has(list.address) ? void 0 : causeOf(list));
}
function withCauseOfAll(head) {
	return giveCauses(head, ({ change }) => change.kind === "delete" ? "drift" : "pull_request");
}
function giveCauses(plan, causeOf) {
	const lists = plan.lists.map((list) => {
		const cause = list.change.kind === "keep" ? void 0 : causeOf(list);
		return cause === void 0 ? list : {
			...list,
			cause
		};
	});
	return {
		...plan,
		lists
	};
}
const ALGORITHM = 1;
function appliedDigest(cidrs) {
	return digestOf([...cidrs].sort(compareCidrs));
}
function digestOf(cidrs) {
	return ofCidrLines(`plsync applied ${ALGORITHM}`, cidrs, sha256);
}
function isSpokenFor(tags, version, want) {
	const applied = appliedOf$1(tags);
	if (want.unknown !== void 0 || want.staying.size > 0 || applied?.version !== version) return false;
	return applied.digest === digestOf(want.cidrs);
}
function areWordsApplied(tags, want) {
	const words = wordsDigest(want);
	return words === void 0 || tags.get(TAG.words) === words;
}
function withKnownEntries(input) {
	const { configuration, snapshot } = input;
	const prepared = prepare(input);
	const { lists, claims } = prepared;
	const known = new Map();
	const unread = [];
	for (const { spec, region, ownership, answer } of lists) {
		if (ownership === void 0 || !("list" in ownership)) continue;
		const { id, tags, version = 0 } = ownership.list;
		if (region.entries.has(id)) continue;
		const { want } = aggregateWant(answer.wantOf(spec.family), spec, []);
		if (spec.part === void 0 && ownership.kind === "ours" && isSpokenFor(tags, version, want) && areWordsApplied(tags, want)) {
			const value = describedEntries(want.cidrs, want.words);
			known.set(region, (known.get(region) ?? new Map()).set(id, {
				ok: true,
				value
			}));
		} else unread.push({
			at: spec.at,
			id,
			version
		});
	}
	for (const { at, lists: found, entries } of snapshot.regions) {
		const claimed = claims.get(at)?.ids;
		for (const list of found.ok ? found.value : []) {
			if (!isOurs(list, at.accountId, configuration.owner) || claimed?.has(list.id) || entries.has(list.id)) continue;
			if (list.version === void 0 || !isMeant(input, listAddress(at, list.name))) continue;
			unread.push({
				at,
				id: list.id,
				version: list.version
			});
		}
	}
	const regions = snapshot.regions.map((region) => {
		const more = known.get(region);
		return more === void 0 ? region : {
			...region,
			entries: new Map([...region.entries, ...more])
		};
	});
	return {
		snapshot: {
			...snapshot,
			regions
		},
		unread,
		prepared
	};
}
function isList(form) {
	return Array.isArray(form);
}
function isMembers(form) {
	return typeof form === "object" && form !== null && !Array.isArray(form);
}
function isSame(before, after) {
	if (before === void 0 || after === void 0) return before === after;
	return canonical(before) === canonical(after);
}
function without$1(of, others) {
	const texts = new Set(others.map(canonical));
	return of.filter((value) => !texts.has(canonical(value)));
}
function formSteps(before, after, path = []) {
	if (isSame(before, after)) return [];
	if (isMembers(before) && isMembers(after)) return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort().flatMap((name) => formSteps(before[name], after[name], [...path, name]));
	if (isList(before) && isList(after)) {
		const [gone, come] = [without$1(before, after), without$1(after, before)];
		if (gone.length === come.length && [...gone, ...come].every(isMembers)) return gone.flatMap((one, index) => formSteps(one, come[index], path));
	}
	return [{
		path,
		before,
		after
	}];
}
const MOST_VALUES = 8;
function listText(values, other) {
	if (values.length === 0) return void 0;
	if (values.length <= MOST_VALUES) return values.flatMap((value) => formText(value, void 0) || []).join(", ");
	const own = without$1(values, isList(other) ? other : []).slice(0, MOST_VALUES);
	const rest = values.length - own.length;
	const texts = own.map((value) => formText(value, void 0));
	return [...texts, `${texts.length === 0 ? "" : "and "}${rest} more`].join(texts.length === 0 ? "" : ", ");
}
function formText(form, other) {
	if (form === void 0 || form === null) return void 0;
	if (isList(form)) return listText(form, other);
	if (!isMembers(form)) return String(form);
	return Object.keys(form).sort().map((name) => [name, formText(form[name], void 0)]).flatMap(([name, text]) => text === void 0 ? [] : [`${name} ${text}`]).join(", ");
}
const HIGHER = "higher limit";
function isHigher({ before, after }) {
	return typeof after === "number" && (typeof before !== "number" || after > before);
}
function higher(step) {
	return isHigher(step) ? HIGHER : void 0;
}
function other(what) {
	return ({ before, after }) => before === void 0 ? void 0 : after === void 0 ? `no ${what}` : `another ${what}`;
}
function whenTrue(words) {
	return ({ after }) => after === true ? words : void 0;
}
function texts(form) {
	return Array.isArray(form) ? form.map((value) => typeof value === "string" ? value : canonical(value)) : [];
}
function hasMore({ before, after }) {
	const known = new Set(texts(before));
	return texts(after).some((text) => !known.has(text));
}
function widerRanges({ before, after }) {
	if (after === void 0) return "no longer limited to ranges";
	const known = (before === void 0 ? [...PRIVATE_IPV4, "fc00::/7"] : texts(before)).flatMap((text) => readCidr(text) ?? []);
	const isInside = (text) => {
		const cidr = readCidr(text);
		return cidr !== void 0 && known.some((outer) => covers(outer, cidr));
	};
	if (texts(after).every(isInside)) return void 0;
	return texts(after).some((text) => {
		const cidr = readCidr(text);
		return cidr !== void 0 && prefixLength(cidr) === 0;
	}) ? "any address" : "wider ranges";
}
function widest({ before, after }) {
	return typeof before === "number" && typeof after === "number" && after < before ? "wider CIDRs" : void 0;
}
function percent(step) {
	return Number(step.after) >= 100 ? "no limit" : higher(step);
}
function moreAddresses({ before, after }) {
	return Number(after ?? 1e3) > Number(before ?? 1e3) ? HIGHER : void 0;
}
function moreDeletions({ before = 1, after }) {
	return after === void 0 ? void 0 : higher({
		path: [],
		before,
		after
	});
}
function extraAddresses(form) {
	if (typeof form !== "object" || form === null || !("max_extra_addresses" in form)) return 0;
	return Number(form.max_extra_addresses);
}
function moreExtraAddresses({ before, after }) {
	return extraAddresses(after) > extraAddresses(before) ? "addresses that no source has" : void 0;
}
function lessForbidden({ path, before, after }) {
	return hasMore({
		path,
		before: after,
		after: before
	}) ? "addresses that were never to be open" : void 0;
}
const OPENS = new Map([
	["owner", other("owner")],
	["mode", other("way to sign in")],
	["session_tags", ({ before, after }) => before === true && after !== true ? "no session tags" : void 0],
	["id", other("account")],
	["plan_role_arn", ({ after }) => after === void 0 ? "no role" : "another role"],
	["apply_role_arn", ({ after }) => after === void 0 ? void 0 : "another role"],
	["external_id", other("external id")],
	["notify", ({ after }) => after === void 0 ? "nobody is told" : void 0],
	["sns_topic_arn", other("topic")],
	["on", ({ before, after }) => hasMore({
		path: [],
		before: after,
		after: before
	}) ? "tells of less" : void 0],
	["heartbeat_topic_arn", ({ after }) => after === void 0 ? "no heartbeat" : void 0],
	["max_deletes", moreDeletions],
	["max_removal_percent", percent],
	["ignore_below", higher],
	["max_removals", higher],
	["max_additions", higher],
	["allow_empty", whenTrue("may become empty")],
	["IPv4", widest],
	["IPv6", widest],
	["within", widerRanges],
	["max_addresses", moreAddresses],
	["aggregate", moreExtraAddresses],
	["max_extra_addresses", higher],
	["never", lessForbidden],
	["vpc_ids", (step) => hasMore(step) ? "more VPCs" : void 0],
	["follow", (step) => hasMore(step) ? "follows tags without review" : void 0],
	["allow_external_principals", whenTrue("accounts outside the organisation")]
]);
function grantOpens(step) {
	const { path, before, after } = step;
	const [, files, name] = path;
	if (files === void 0 || name === void 0) return before === void 0 ? "files of others" : "files less limited";
	if (before === void 0) return void 0;
	if (after === void 0) return "files less limited";
	if (name === "within") return widerRanges(step);
	return hasMore(step) ? "files less limited" : void 0;
}
function whatOpens(step) {
	const { path, before } = step;
	const [top, , name] = path;
	if (top === "accounts" && name === void 0) return before === void 0 ? "new account" : void 0;
	if (top === "include") return grantOpens(step);
	const key = path.at(-1) ?? "";
	return OPENS.get(key)?.(step);
}
const MOST_LISTS = 3;
function settingChange(step, place, name) {
	const { before, after } = step;
	const [was, is, opens] = [
		formText(before, after),
		formText(after, before),
		whatOpens(step)
	];
	return {
		place,
		name,
		...was === void 0 ? {} : { before: was },
		...is === void 0 ? {} : { after: is },
		...opens === void 0 ? {} : { opens }
	};
}
function ofFile(before, after) {
	return formSteps(before === void 0 ? {
		accounts: {},
		credentials: {},
		limits: {}
	} : fileSettings(before), fileSettings(after)).map((step) => {
		const deep = step.path[0] === "accounts" || step.path[0] === "include" ? 2 : 1;
		const [place, name] = step.path.length === 1 ? [[], step.path] : [step.path.slice(0, deep), step.path.slice(deep)];
		return settingChange(step, place.join("."), name.join("."));
	});
}
function listsOf({ mappings }) {
	return mappings.flatMap(({ lists }) => lists);
}
function ofLimits(before, after) {
	const known = new Map((before === void 0 ? [] : listsOf(before)).map((list) => [list.address, list.limits]));
	const rows = listsOf(after).flatMap(({ address, limits }) => {
		const was = known.get(address);
		return formSteps(limitsForm(was ?? BUILT_IN_LIMITS), limitsForm(limits)).filter((step) => was !== void 0 || whatOpens(step) !== void 0).map((step) => ({
			address,
			step,
			isNew: was === void 0
		}));
	});
	return [...Map.groupBy(rows, ({ isNew, step: { path, before: was, after: is } }) => canonical([
		isNew,
		path,
		was ?? null,
		is ?? null
	])).values()].flatMap((group) => {
		const [first] = group;
		if (first === void 0) return [];
		const names = group.map(({ address }) => address);
		const lists = names.length <= MOST_LISTS ? listed(names) : `${names.length} lists`;
		const change = settingChange(first.step, `limits of ${lists}`, first.step.path.join("."));
		return [first.isNew ? {
			...change,
			before: `${change.before ?? "none"} by default`
		} : change];
	});
}
function fileChanges(before, after) {
	const all = [...ofFile(before, after), ...ofLimits(before, after)];
	return [...all.filter(({ opens }) => opens !== void 0), ...all.filter(({ opens }) => opens === void 0)];
}
const SHOWN_OTHERWISE = new Set([
	"family",
	"tags",
	"share"
]);
function formsOf({ configuration, readings }, wanted) {
	const forms = new Map();
	for (const mapping of configuration.mappings) for (const spec of mapping.lists) {
		const form = wanted.has(spec.address) ? definitionForm(mapping, spec, readings) : void 0;
		if (form !== void 0) forms.set(spec.address, form);
	}
	return forms;
}
function withSettingChanges(plan, basePlan, file, base) {
	const settingChanges = fileChanges(base.configuration, file.configuration);
	const diagnostics = [...plan.diagnostics, ...noLongerFilled(plan, basePlan)];
	return {
		...plan,
		settingChanges,
		lists: listsWithChanges(plan, basePlan, file, base),
		diagnostics
	};
}
function noLongerFilled(plan, basePlan) {
	const named = new Set([...plan.lists, ...plan.notPlanned].map(({ address }) => address));
	return basePlan.lists.flatMap(({ address, at, change, manage }) => {
		if (manage === void 0 || named.has(address) || change.kind === "create") return [];
		const entries = counted(change.have.entryCount, "entry");
		return [{
			code: "no_longer_filled",
			severity: "warning",
			...where({
				address,
				at
			}),
			summary: `${address} is no longer in the file: it stays as it is, with ${entries}, and plsync changes nothing there any more`,
			detail: `Another tool makes ${change.have.id}, so plsync does not delete it.`
		}];
	});
}
function listsWithChanges(plan, basePlan, file, base) {
	const before = new Map(basePlan.lists.map(({ address, digests }) => [address, digests.settings]));
	const isChanged = ({ address, change, digests }) => needsReview(change) && before.get(address) !== void 0 && before.get(address) !== digests.settings;
	const changed = new Set(plan.lists.filter(isChanged).map(({ address }) => address));
	if (changed.size === 0) return plan.lists;
	const [were, are] = [formsOf(base, changed), formsOf(file, changed)];
	const changesOf = ({ address, change }) => {
		const [was, is] = [were.get(address), are.get(address)];
		if (was === void 0 || is === void 0) return [];
		const isResized = change.kind === "update" && change.resize !== void 0;
		return formSteps(was, is).filter(({ path: [top, ...more] }) => {
			const isSize = top === "max_entries" && more.length === 0 && isResized;
			return !SHOWN_OTHERWISE.has(top) && !isSize;
		}).map((step) => settingChange(step, "", step.path.join(".")));
	};
	return plan.lists.map((list) => {
		const settingChanges = changed.has(list.address) ? changesOf(list) : [];
		return settingChanges.length === 0 ? list : {
			...list,
			settingChanges
		};
	});
}
const keyOf$1 = ({ at, id }) => `${accountRegionKey(at)}/${id}`;
function groupsNeeded({ sources }) {
	return sources.flatMap((source) => {
		const needed = kindOf(source).ownVpcs?.(source);
		return needed === void 0 ? [] : needed.groupIds.map((id) => ({
			at: needed.at,
			id
		}));
	});
}
function withVpcs(snapshot, vpcOf) {
	const placed = (at) => (group) => {
		const vpcId = group.vpcId ?? vpcOf({
			at,
			id: group.id
		});
		return vpcId === void 0 ? group : {
			...group,
			vpcId
		};
	};
	const regions = snapshot.regions.map((region) => {
		const { at, groups } = region;
		if (!groups.ok || groups.value.every(({ vpcId }) => vpcId !== void 0)) return region;
		return {
			...region,
			groups: {
				...groups,
				value: groups.value.map(placed(at))
			}
		};
	});
	return {
		...snapshot,
		regions
	};
}
function guesses({ mappings }, { regions }) {
	const unknown = new Map(regions.flatMap(({ at, groups, interfaces }) => groups.ok && interfaces.ok ? groups.value.filter(({ vpcId }) => vpcId === void 0).map(({ id }) => [keyOf$1({
		at,
		id
	}), interfaces.value]) : []));
	const found = new Map();
	for (const group of mappings.flatMap(groupsNeeded)) {
		const key = keyOf$1(group);
		const interfaces = unknown.get(key);
		if (interfaces === void 0 || found.has(key)) continue;
		const [vpcId, ...others] = interfaces.vpcsOf(group.id);
		found.set(key, vpcId === void 0 || others.length > 0 ? group : {
			...group,
			vpcId
		});
	}
	return found;
}
function ownVpcs(configuration, snapshot) {
	const guessed = guesses(configuration, snapshot);
	if (guessed.size === 0) return {
		snapshot,
		asked: new Map()
	};
	const supposed = withVpcs(snapshot, (group) => guessed.get(keyOf$1(group))?.vpcId);
	const readings = readingsOf(supposed.regions, supposed.takenAt, supposed.published);
	const applied = appliedVpcs(supposed, configuration.owner);
	const confirmed = new Set();
	const read = new Set(supposed.regions.map(({ at }) => accountRegionKey(at)));
	for (const mapping of configuration.mappings) {
		const groups = groupsNeeded(mapping);
		if (!groups.every(({ at }) => read.has(accountRegionKey(at)))) continue;
		const open = groups.map(keyOf$1).filter((key) => guessed.has(key) && !confirmed.has(key));
		if (open.length === 0 || open.some((key) => guessed.get(key)?.vpcId === void 0)) continue;
		const digest = vpcsDigest(mapping, readings) ?? "";
		if (mapping.lists.some(({ at }) => applied.get(accountRegionKey(at))?.has(digest))) for (const key of open) confirmed.add(key);
	}
	const asked = [...guessed].filter(([key]) => !confirmed.has(key)).map(([, group]) => group);
	const certain = (group) => confirmed.has(keyOf$1(group)) ? guessed.get(keyOf$1(group))?.vpcId : void 0;
	return {
		snapshot: withVpcs(snapshot, certain),
		asked: new Map([...Map.groupBy(asked, ({ at }) => accountRegionKey(at))].map(([key, groups]) => [key, groups.map(({ id }) => id)]))
	};
}
function appliedVpcs({ regions }, owner) {
	return new Map(regions.map(({ at, lists }) => [accountRegionKey(at), new Set((lists.ok ? lists.value : []).filter((list) => isOurs(list, at.accountId, owner)).flatMap(({ tags }) => tags.get(TAG.vpcs) ?? []))]));
}
async function asked(call, reading) {
	const found = await reading;
	return found.ok ? {
		ok: true,
		value: found.value
	} : {
		ok: false,
		call,
		diagnostic: found.diagnostic
	};
}
async function observeFirewalls(snapshot, places, readers, parallelism) {
	const firewalls = await pMap(places, async (at) => {
		const reader = await readers.at(at);
		if (!reader.ok) return {
			at,
			firewalls: reader
		};
		return {
			at,
			firewalls: await asked("network-firewall:ListFirewalls or DescribeFirewall", reader.value.firewalls())
		};
	}, { concurrency: parallelism });
	return {
		...snapshot,
		firewalls
	};
}
async function observeListCounts(snapshot, places, readers, parallelism) {
	const keys = new Set(places.map(accountRegionKey));
	const regions = await pMap(snapshot.regions, async (region) => {
		if (!keys.has(accountRegionKey(region.at))) return region;
		const reader = await readers.at(region.at);
		const listCount = reader.ok ? await reader.value.countLists() : reader;
		return {
			...region,
			listCount
		};
	}, { concurrency: parallelism });
	return {
		...snapshot,
		regions
	};
}
async function observeReferences(snapshot, lists, readers, parallelism) {
	const found = await pMap(lists, async ({ at, id }) => {
		const reader = await readers.at(at);
		const reading = reader.ok ? await reader.value.associations(id) : reader;
		return {
			key: accountRegionKey(at),
			id,
			reading
		};
	}, { concurrency: parallelism });
	const foundIn = Map.groupBy(found, ({ key }) => key);
	return {
		...snapshot,
		regions: snapshot.regions.map((region) => {
			const here = foundIn.get(accountRegionKey(region.at)) ?? [];
			return {
				...region,
				associations: new Map([...region.associations, ...here.map(({ id, reading }) => [id, reading])])
			};
		})
	};
}
async function observeGateways(reader, tableIds) {
	const tables = await asked("ec2:DescribeTransitGatewayRouteTables", reader.gatewayTables());
	if (!tables.ok) return tables;
	const gateways = new Set(tables.value.filter(({ id }) => tableIds.includes(id)).map(({ gatewayId }) => gatewayId));
	const counted = tables.value.filter(({ gatewayId }) => gateways.has(gatewayId));
	const read = await Promise.all(counted.map(async (table) => {
		const [lists, routes] = await Promise.all([asked("ec2:GetTransitGatewayPrefixListReferences", reader.gatewayReferences(table.id)), asked("ec2:SearchTransitGatewayRoutes", reader.gatewayRoutes(table.id))]);
		if (!lists.ok) return lists;
		if (!routes.ok) return routes;
		return {
			ok: true,
			value: {
				...table,
				lists: lists.value,
				routes: routes.value
			}
		};
	}));
	const failed = read.find(({ ok }) => !ok);
	if (failed?.ok === false) return failed;
	return {
		ok: true,
		value: read.flatMap((one) => one.ok ? [one.value] : [])
	};
}
const REFERENCES = /^(?:sg|rtb)-/;
const REPORTED_REFERENCES = /^(?:sg|rtb|tgw-rtb)-/;
async function observeReferencing(snapshot, lists, accounts, readers, parallelism, isWhole) {
	const places = wantedOf(snapshot, lists, accounts, isWhole ? REPORTED_REFERENCES : REFERENCES);
	if (places.length === 0) return snapshot;
	const known = new Set(snapshot.regions.flatMap((region) => region.lists.ok ? region.lists.value : []).map(idOf));
	const defaults = defaultsOnce();
	const referencing = await pMap(places, (wanted) => observePlace(wanted, known, readers, defaults), { concurrency: parallelism });
	return {
		...snapshot,
		referencing
	};
}
const idOf = ({ id }) => id;
function wantedOf({ regions }, lists, accounts, kinds) {
	const byKey = new Map(regions.map((region) => [accountRegionKey(region.at), region]));
	const aliases = new Map(accounts.toReversed().map(({ id, alias }) => [id, alias]));
	const found = new Map();
	for (const { at, id } of lists) {
		const reading = byKey.get(accountRegionKey(at))?.associations.get(id);
		for (const { resourceId, ownerId } of reading?.ok === true ? reading.value : []) {
			const account = aliases.get(ownerId);
			if (account === void 0 || !kinds.test(resourceId)) continue;
			const owner = {
				account,
				accountId: ownerId,
				region: at.region
			};
			const wanted = found.get(accountRegionKey(owner)) ?? {
				at: owner,
				groups: new Set(),
				routeTables: new Set(),
				gatewayTables: new Set()
			};
			found.set(accountRegionKey(owner), wanted);
			const { groups, routeTables, gatewayTables } = wanted;
			(resourceId.startsWith("sg-") ? groups : resourceId.startsWith("rtb-") ? routeTables : gatewayTables).add(resourceId);
		}
	}
	return [...found.values()].sort((a, b) => compareAccountRegions(a.at, b.at));
}
function defaultsOnce() {
	const asked = new Map();
	return async (quota, region, reader) => {
		const key = `${region}/${quota}`;
		const known = await asked.get(key);
		if (known?.ok === true) return known;
		const reading = reader.defaultQuota(quota);
		asked.set(key, reading);
		return reading;
	};
}
async function observePlace({ at, groups, routeTables, gatewayTables }, known, readers, defaults) {
	const reader = await readers.at(at);
	if (!reader.ok) {
		const rules = groups.size === 0 ? {} : { rules: reader };
		const tables = routeTables.size === 0 ? {} : { routeTables: reader };
		return {
			at,
			...rules,
			...tables,
			...gatewayTables.size === 0 ? {} : { gateways: reader },
			quotas: new Map()
		};
	}
	const read = reader.value;
	const [rules, tables, gateways, rulesQuota, routesQuota, gatewayQuota] = await Promise.all([
		groups.size === 0 ? void 0 : asked("ec2:DescribeSecurityGroupRules", read.rulesOfGroups([...groups])),
		routeTables.size === 0 ? void 0 : asked("ec2:DescribeRouteTables", read.routeTables([...routeTables])),
		gatewayTables.size === 0 ? void 0 : observeGateways(read, [...gatewayTables]),
		groups.size === 0 ? void 0 : quotaOf("rulesPerGroup", at, read, defaults),
		routeTables.size === 0 ? void 0 : quotaOf("routesPerTable", at, read, defaults),
		gatewayTables.size === 0 ? void 0 : quotaOf("routesPerGateway", at, read, defaults)
	]);
	const named = [...rules?.ok === true ? rules.value.map(({ target }) => target) : [], ...tables?.ok === true ? tables.value.flatMap(({ routes }) => routes) : []].flatMap((target) => target.kind === "list" ? [target.id] : []);
	const routed = gateways?.ok === true ? gateways.value.flatMap((table) => table.lists) : [];
	const others = [...new Set([...named, ...routed])].filter((id) => !known.has(id)).sort();
	const lists = others.length === 0 ? void 0 : await asked("ec2:DescribeManagedPrefixLists", read.listsById(others));
	return {
		at,
		...rules === void 0 ? {} : { rules },
		...tables === void 0 ? {} : { routeTables: tables },
		...gateways === void 0 ? {} : { gateways },
		...lists === void 0 ? {} : { lists },
		quotas: new Map([
			...rulesQuota === void 0 ? [] : [["rulesPerGroup", rulesQuota]],
			...routesQuota === void 0 ? [] : [["routesPerTable", routesQuota]],
			...gatewayQuota === void 0 ? [] : [["routesPerGateway", gatewayQuota]]
		])
	};
}
async function quotaOf(quota, at, reader, defaults) {
	const own = await asked("servicequotas:GetServiceQuota", reader.appliedQuota(quota));
	if (!own.ok) return own;
	if (own.value !== void 0) return {
		ok: true,
		value: own.value
	};
	return asked("servicequotas:GetAWSDefaultServiceQuota", defaults(quota, at.region, reader));
}
async function observeGroupsPerInterface(snapshot, places, readers) {
	if (places.length === 0) return snapshot;
	const keys = new Set(places.map(accountRegionKey));
	const defaults = defaultsOnce();
	const referencing = (snapshot.referencing ?? []).map(async (region) => {
		if (!keys.has(accountRegionKey(region.at))) return region;
		const reader = await readers.at(region.at);
		if (!reader.ok) return region;
		const quota = await quotaOf("groupsPerInterface", region.at, reader.value, defaults);
		return {
			...region,
			quotas: new Map([...region.quotas, ["groupsPerInterface", quota]])
		};
	});
	return {
		...snapshot,
		referencing: await Promise.all(referencing)
	};
}
function specsOf({ mappings }) {
	return new Map(mappings.flatMap((mapping) => mapping.lists).map((spec) => [spec.address, spec]));
}
function growingLists(lists, configuration) {
	const specs = specsOf(configuration);
	return lists.flatMap((planned) => growingOf$1(planned, specs) ?? []);
}
function existingLists(lists, configuration) {
	const specs = specsOf(configuration);
	return lists.flatMap((planned) => growingOf$1(planned, specs) ?? stayingOf(planned, specs) ?? []);
}
function growingOf$1({ address, at, family, change, held, unchanged }, specs) {
	const spec = specs.get(address);
	if (spec === void 0 || spec.manage !== void 0 || change.kind !== "update" || held.length > 0) return void 0;
	const { resize, have, adds } = change;
	const { id, maxEntries: size } = have;
	const entries = unchanged + adds.length;
	const peak = peakOf(change, entries, size);
	const target = Math.max(size, resize?.to ?? size);
	if (Math.max(target, peak) <= size) return void 0;
	return {
		address,
		at,
		id,
		family,
		size,
		entries,
		target,
		peak,
		isFixed: spec.maxEntries.kind === "fixed",
		thresholds: spec.thresholds
	};
}
function stayingOf(planned, specs) {
	const { address, at, family, change, held } = planned;
	const spec = specs.get(address);
	const filling = plannedFilling(planned);
	if (spec === void 0 || filling === void 0) return void 0;
	if (change.kind !== "keep" && change.kind !== "update") return void 0;
	if (change.kind === "update" && change.adopt && held.length > 0) return void 0;
	const { id, maxEntries: size } = change.have;
	const isFixed = spec.maxEntries.kind === "fixed";
	const { entries } = filling;
	return {
		address,
		at,
		id,
		family,
		size,
		entries,
		target: size,
		peak: entries,
		isFixed,
		thresholds: spec.thresholds
	};
}
var Growth = class {
	#added = new Map();
	of(side, family) {
		return this.#added.get(side)?.[family] ?? 0;
	}
	ofBoth(side) {
		return FAMILIES.reduce((sum, family) => sum + this.of(side, family), 0);
	}
	add({ uses }, entries) {
		for (const { side, family, k } of uses) {
			const added = this.#added.get(side) ?? {
				IPv4: 0,
				IPv6: 0
			};
			added[family] += k * entries;
			this.#added.set(side, added);
		}
	}
};
function roomsOf(lists, snapshot) {
	const resourceOf = resourcesOf(snapshot);
	const subjects = lists.flatMap((growing) => subjectOf$2(growing, snapshot, resourceOf));
	const growth = new Growth();
	const sizes = new Map();
	for (const wish of [forEntries, forTarget]) for (const subject of subjects) {
		const before = sizes.get(subject) ?? subject.growing.size;
		const wanted = wish(subject.growing);
		const most = Math.min(...subject.uses.map((use) => before + leftFor(use, growth)));
		const given = wanted <= most ? wanted : subject.growing.isFixed ? before : most;
		const size = Math.max(before, given);
		growth.add(subject, size - before);
		sizes.set(subject, size);
	}
	return new Map(subjects.map((subject) => {
		const size = sizes.get(subject) ?? subject.growing.size;
		return [subject.growing.address, roomOf(subject, size, growth)];
	}));
}
function forEntries({ size, entries, target, isFixed }) {
	return entries <= size ? size : isFixed ? target : entries;
}
function forTarget({ target }) {
	return target;
}
function leftFor({ side, family, k }, growth) {
	return Math.max(0, Math.floor((side.limit - side.used[family] - growth.of(side, family)) / k));
}
function subjectOf$2(growing, { regions }, resourceOf) {
	const { at, id, family } = growing;
	const associations = regions.find((one) => one.at.accountId === at.accountId && one.at.region === at.region)?.associations.get(id);
	if (associations?.ok !== true) return [];
	const resources = associations.value.map((association) => resourceOf(association, at.region));
	return [{
		growing,
		resources,
		uses: resources.flatMap((resource) => resource.sides.flatMap((side) => {
			const k = side.names.get(id) ?? 0;
			return k === 0 ? [] : [{
				resource,
				side,
				family,
				k
			}];
		}))
	}];
}
function roomOf(subject, size, growth) {
	const { growing, uses } = subject;
	const tallies = uses.map((use) => tallyOf(use, growing, size, growth)).sort((a, b) => a.holds - b.holds);
	const full = tallies.filter(({ needs, side }) => needs > side.limit);
	const unknown = subject.resources.flatMap((resource) => unknownOf(resource, uses.filter((use) => use.resource === resource), growing, growth));
	if (growing.peak > growing.target) {
		const short = tallies.filter(({ holds }) => holds < growing.peak);
		unknown.push(...short.map((tally) => ({
			resource: tally.resource,
			inBetween: tally
		})));
	}
	return {
		growing,
		size,
		tallies,
		full,
		resources: subject.resources,
		unknown
	};
}
function tallyOf({ resource, side, family, k }, growing, size, growth) {
	const used = side.used[family];
	const others = growth.of(side, family) - k * (size - growing.size);
	const after = used + growth.of(side, family);
	const needs = used + others + k * (growing.target - growing.size);
	const left = Math.max(0, Math.floor((side.limit - used - others) / k));
	return {
		resource,
		side,
		family,
		used,
		after,
		needs,
		holds: growing.size + left,
		names: k
	};
}
function unknownOf(resource, uses, growing, growth) {
	if (resource.unknown !== void 0) return [{
		resource,
		why: resource.unknown
	}];
	if (uses.length === 0) return [{
		resource,
		why: "nothing there names the list"
	}];
	for (const { side } of uses) {
		if (side.lacking !== void 0) return [{
			resource,
			why: side.lacking
		}];
		const perhaps = perhapsFull(side, growing, growth);
		if (perhaps !== void 0) return [{
			resource,
			perhaps
		}];
	}
	return [];
}
function perhapsFull(side, { family }, growth) {
	const added = growth.ofBoth(side);
	for (const counted of [family, ...FAMILIES.filter((one) => one !== family)]) {
		const used = side.usedInBoth[counted];
		if (used <= side.limit && used + added > side.limit) return {
			side,
			family: counted,
			used,
			needs: used + added
		};
	}
}
function growsAtAll({ unchanged }, change) {
	const { maxEntries } = change.have;
	const peak = peakOf(change, unchanged + change.adds.length, maxEntries);
	return Math.max(change.resize?.to ?? 0, peak) > maxEntries;
}
function listsToAskAbout(lists) {
	return lists.flatMap((planned) => {
		const { change } = planned;
		const grows = change.kind === "update" && growsAtAll(planned, change);
		const goes = change.kind === "delete" && planned.held.every(({ code }) => code === "list_referenced");
		const unshared = change.kind === "update" && (change.share?.removes.length ?? 0) > 0;
		return goes || (grows || unshared) && planned.held.length === 0 ? [{
			planned,
			id: change.have.id
		}] : [];
	});
}
async function readReferences(reading) {
	const { snapshot, draft, configuration, readers, parallelism, isWhole, isPart } = reading;
	const [open, certain] = isPart ? [draft.lists.filter(isOpen), draft.lists.filter((list) => !isOpen(list))] : [[], draft.lists];
	const weighed = isWhole ? existingLists(draft.lists, configuration) : [...growingLists(certain, configuration), ...existingLists(open, configuration)];
	const needed = [...listsToAskAbout(draft.lists), ...deletions(open)].map(({ planned, id }) => ({
		at: planned.at,
		id
	}));
	const asked = [...new Map([...needed, ...isWhole || isPart ? weighed : []].map((list) => [list.id, list])).values()];
	if (asked.length === 0 && !isWhole) return { snapshot };
	const before = isWhole ? await readForReport(reading) : snapshot;
	const { accounts } = configuration;
	return readRooms(before, asked, weighed, {
		accounts,
		readers,
		parallelism,
		isWhole,
		isPart
	});
}
function isOpen({ change, suspended }) {
	return suspended !== void 0 || change.kind === "delete";
}
function deletions(lists) {
	return lists.flatMap((planned) => planned.change.kind === "delete" ? [{
		planned,
		id: planned.change.have.id
	}] : []);
}
async function readRooms(snapshot, asked, weighed, { accounts, readers, parallelism, isWhole = false, isPart = false }) {
	const associated = await observeReferences(snapshot, asked, readers, parallelism);
	return withGroupsPerInterface(await observeReferencing(associated, weighed, accounts, readers, parallelism, isWhole), weighed, readers, isPart);
}
async function readForReport({ snapshot, draft, configuration, readers, parallelism }) {
	const counted = await observeListCounts(snapshot, draftPlaces(draft), readers, parallelism);
	return observeFirewalls(counted, referencePlaces(configuration), readers, parallelism);
}
function draftPlaces({ lists }) {
	return lists.filter(({ mapping }) => mapping !== void 0).map(({ at }) => at);
}
async function withGroupsPerInterface(snapshot, weighed, readers, isPart) {
	const rooms = roomsOf(weighed, snapshot);
	const bounded = placesWithLargeRemedies(rooms);
	const places = (snapshot.referencing ?? []).map(({ at }) => at);
	const asked = isPart ? places : places.filter(({ accountId, region }) => bounded.has(`${accountId}/${region}`));
	if (asked.length === 0) return {
		snapshot,
		rooms
	};
	const read = await observeGroupsPerInterface(snapshot, asked, readers);
	return {
		snapshot: read,
		rooms: roomsOf(weighed, read)
	};
}
function placesWithLargeRemedies(rooms) {
	const told = [...rooms.values()].flatMap((room) => [...room.full, ...nearTallies(room, room.growing.entries)].filter((one) => needsGroupsPerInterface(one, room.growing)));
	return new Set(told.map(({ resource }) => `${resource.ownerId}/${resource.region}`));
}
async function planRun(run) {
	const { configuration, base, readers, scope, mode, allowances, toolVersion, commit, everything, parallelism } = run;
	const { now, sleep, onProgress } = run;
	const files = base === void 0 ? configuration : joinConfigurations(configuration, base);
	const observed = await observe(files, readers, {
		parallelism,
		now,
		sleep,
		onProgress,
		scope,
		everything,
		...run.refresh === void 0 ? {} : { refresh: run.refresh },
		...run.hasEntries === void 0 ? {} : { hasEntries: run.hasEntries },
		sharing: mode === "reviewed"
	});
	const placed = ownVpcs(files, observed);
	const seen = await observeGroups(placed.snapshot, placed.asked, readers, parallelism);
	const inputFor = (file, snapshot) => ({
		configuration: file,
		snapshot,
		scope,
		mode,
		allowances,
		toolVersion,
		...commit === void 0 ? {} : { commit }
	});
	const knownTo = (file) => withKnownEntries(inputFor(file, base === void 0 ? seen : viewFor(file, seen, scope)));
	const known = knownTo(configuration);
	const knownToBase = base && knownTo(base);
	const unread = new Map([...known.unread, ...knownToBase?.unread ?? []].map((list) => [list.id, list]));
	const read = await observeUnread(seen, [...unread.values()], readers, parallelism);
	const first = inputFor(configuration, mergeReadings(known.snapshot, read));
	const draft = planPrepared(first, known.prepared);
	const wish = run.allowRemovals === true ? planPrepared({
		...first,
		allowances: withRemovals(allowances, removalsToAllow(draft))
	}, known.prepared) : draft;
	const reportsAll = run.reportsAll === true;
	const asking = {
		isWhole: reportsAll,
		isPart: run.isPart === true
	};
	const reading = {
		snapshot: first.snapshot,
		draft: wish,
		configuration,
		readers,
		parallelism,
		...asking
	};
	const { snapshot, rooms } = await readReferences(reading);
	const before = knownToBase && base && inputFor(base, mergeReadings(mergeReadings(knownToBase.snapshot, read), snapshot));
	const granted = rooms === void 0 ? {} : {
		rooms,
		reportsAll
	};
	const planned = (allowed) => {
		const input = {
			...inputFor(configuration, snapshot),
			...granted,
			allowances: allowed
		};
		const plan = rooms === void 0 && allowed === allowances ? draft : planPrepared(input, known.prepared);
		if (!before || !knownToBase || !base) return {
			input,
			plan,
			basePlan: void 0
		};
		const basePlan = planPrepared({
			...before,
			...granted,
			allowances: allowed
		}, knownToBase.prepared);
		const file = {
			configuration,
			readings: known.prepared.readings
		};
		const baseFile = {
			configuration: base,
			readings: knownToBase.prepared.readings
		};
		return {
			input,
			plan: withSettingChanges(withCauses(plan, basePlan), basePlan, file, baseFile),
			basePlan
		};
	};
	const once = planned(allowances);
	if (run.allowRemovals !== true) return {
		...once,
		snapshot,
		allowed: new Map()
	};
	const allowed = removalsToAllow(once.plan);
	return {
		...planned(withRemovals(allowances, allowed)),
		snapshot,
		allowed
	};
}
function recordedList({ change, digests }, before) {
	return {
		action: actionOf(change),
		id: idOf$1(change) ?? "",
		before,
		settings: digests.settings ?? "",
		exact: digests.exact,
		adds: addsOf$1(change).length,
		removes: removesOf(change).length
	};
}
function settingsIn(basePlan) {
	const named = basePlan.lists.filter(({ mapping }) => mapping !== void 0);
	const known = new Map(named.map(({ address, digests }) => [address, digests.settings]));
	const unknown = new Set(basePlan.notPlanned.map(({ address }) => address));
	return (address) => known.has(address) || unknown.has(address) ? known.get(address) : "";
}
function recordOf(plan, before) {
	const isRecorded = ({ change, cause }) => change.kind === "delete" ? cause === "pull_request" : cause !== "drift" && needsReview(change);
	const lists = plan.lists.filter(isRecorded);
	return new Map(lists.map((list) => [list.address, recordedList(list, before(list.address))]));
}
function recordRoot(lists) {
	const rows = [...lists].sort(([a], [b]) => a < b ? -1 : 1);
	const root = (leaf) => sha256(`plsync review 1\n${canonical(rows.map(([address, list]) => sha256(canonical([address, ...leaf(list)]))))}`);
	return {
		kind: "root",
		count: rows.length,
		settings: root(({ action, id, settings }) => [
			action,
			id,
			settings
		]),
		exact: root(({ exact }) => [exact]),
		adds: new Map(rows.map(([address, { adds }]) => [address, adds]))
	};
}
function isLaterStage(now, reviewed) {
	const [step = "", rename] = now.split("+");
	const [first = "", renameToo] = reviewed.split("+");
	return (step === first || step === "update" && first === "adopt") && (rename === void 0 || renameToo !== void 0);
}
function short(digest) {
	return digest === "" ? "none" : digest.slice(0, 12);
}
function difference(reviewed, now, requirement, maxAdditions) {
	if (!isLaterStage(now.action, reviewed.action)) return `reviewed was ${reviewed.action}, now it is ${now.action}`;
	if (reviewed.id !== now.id) return `reviewed was a change of ${reviewed.id || "a new list"}, now it is ${now.id}`;
	if (reviewed.settings !== now.settings) return `its settings are not those reviewed (reviewed ${short(reviewed.settings)}, now ${short(now.settings)})`;
	if (requirement === "exact" && reviewed.exact !== now.exact) return "its entries or its version in AWS are not those reviewed, and require-reviewed-plan is exact";
	return unseenAdditions(reviewed.adds, now.adds, maxAdditions);
}
function unseenAdditions(reviewed, now, maxAdditions) {
	if (now <= reviewed + maxAdditions) return void 0;
	return `it would add ${counted(now, "entry")}; ${reviewed} were reviewed, and max_additions allows ${maxAdditions} more`;
}
function isRootOf(root, lists, requirement) {
	const now = recordRoot(lists);
	const isExact = requirement === "exact" || root.adds === void 0;
	return root.settings === now.settings && (!isExact || root.exact === now.exact);
}
function listsToReview(plan) {
	const pending = plan.lists.filter(({ change, held }) => needsReview(change) && held.length === 0);
	return new Map(pending.map((list) => [list.address, recordedList(list, void 0)]));
}
function remainingDigest(plan, refused) {
	const left = new Set(refused.map(({ address }) => address));
	const remaining = plan.lists.filter(({ address, held }) => left.has(address) || held.length > 0);
	return planDigests(remaining, [plan.config.works]).settings;
}
function holdMismatches(plan, refused, detail) {
	const reasons = new Map(refused.map(({ address, reason }) => [address, reason]));
	const lists = plan.lists.map((list) => {
		const reason = reasons.get(list.address);
		return reason === void 0 ? list : {
			...list,
			held: [...list.held, {
				code: REFUSED,
				reason,
				detail
			}]
		};
	});
	return {
		...plan,
		lists,
		counts: countPlan(lists, plan.notPlanned)
	};
}
function readingsFrom(snapshot) {
	const read = readingsOf(snapshot.regions, snapshot.takenAt, snapshot.published);
	const places = new Set(snapshot.regions.map(({ at }) => accountRegionKey(at)));
	return {
		now: read.now,
		published: read.published,
		at: (at) => {
			if (places.has(accountRegionKey(at))) return read.at(at);
			const unread = {
				ok: false,
				diagnostic: {
					code: "aws_error",
					severity: "error",
					summary: "not read"
				}
			};
			return {
				groups: unread,
				interfaces: unread,
				matching: () => unread,
				resources: () => unread
			};
		}
	};
}
function listSettings(configuration, snapshot, addresses) {
	const readings = readingsFrom(snapshot);
	const found = new Map(addresses.map((address) => [address, ""]));
	for (const mapping of configuration.mappings) for (const spec of mapping.lists) if (found.has(spec.address)) found.set(spec.address, definitionDigests(mapping, spec, readings)?.settings);
	return found;
}
var Batches = class {
	#together = false;
	get together() {
		return this.#together;
	}
	halve() {
		const isNew = !this.#together;
		this.#together = true;
		return isNew;
	}
};
const HALVED = {
	code: "batches_halved",
	severity: "warning",
	summary: "AWS counts the additions and removals of one call together, so changes take more calls than planned",
	detail: "A call with up to 100 additions and 100 removals was refused. The run went on with 100 of both in a call."
};
const NAMED$2 = 3;
function sharing(share) {
	if (share === void 0) return "";
	const named = (principals) => principals.length > NAMED$2 ? `${principals.length} principals` : principals.map(shortPrincipal).join(", ");
	if (share.ends) return "ending its sharing";
	const parts = [share.adds.length === 0 ? "" : `sharing with ${named(share.adds)}`, share.removes.length === 0 ? "" : `${share.adds.length === 0 ? "sharing " : ""}no longer with ${named(share.removes)}`].filter((part) => part !== "");
	return parts.length === 0 ? "changing its sharing" : parts.join(", ");
}
function doing({ change, manage }) {
	switch (change.kind) {
		case "create": return [`creating with ${counted(change.adds.length, "entry")}`, ...change.share === void 0 ? [] : [sharing(change.share)]].join(", ");
		case "delete": return "deleting";
		case "retain": return "retaining";
		case "keep": return "nothing to do";
		case "update": {
			const words = newWordsOf(change).length;
			const parts = [
				change.adopt ? manage === void 0 ? "adopting" : "taking over its entries" : "",
				change.rename === void 0 ? "" : `renaming ${change.rename.from} -> ${change.rename.to}`,
				change.resize === void 0 ? "" : `resizing ${change.resize.from} -> ${change.resize.to}`,
				change.adds.length === 0 ? "" : `adding ${change.adds.length}`,
				change.removes.length === 0 ? "" : `removing ${change.removes.length}`,
				words === 0 ? "" : `changing ${counted(words, "description")}`,
				sharing(change.share)
			].filter((part) => part !== "");
			const noting = manage === void 0 ? "updating tags" : "noting its settings";
			return parts.length === 0 ? noting : parts.join(", ");
		}
	}
}
function backoff(clock, attempt, base, factor, cap) {
	return Math.min(cap, base * factor ** attempt) * (.5 + clock.random() / 2);
}
const LONGEST_MS$1 = 9e5;
const STALE_MS$1 = 6e4;
const FAILED_SIGHTINGS = 4;
const TOLD_MS = 1e4;
const STOPPED_MS$1 = 5e3;
async function settle(watch, id, reached, clock, { absence = "wait", before, stopped, onWaiting } = {}) {
	const start = clock.now();
	const wait = watch.wait(id);
	let stoppedSince;
	let quietSince = start;
	let failedSightings = 0;
	for (;;) {
		const reading = await wait.next();
		if (!reading.ok) return {
			kind: "unread",
			diagnostic: reading.diagnostic
		};
		const list = reading.value;
		if (absence === "gone" && (list === void 0 || list.state === "delete-complete")) {
			wait.learn();
			return { kind: "gone" };
		}
		const working = list !== void 0 && isInProgress(list.state);
		if (list !== void 0 && !working) {
			const isReached = reached(list);
			const isFailed = list.state.endsWith("-failed");
			failedSightings += isFailed ? 1 : 0;
			const hasFailed = isFailed && (failedSightings >= FAILED_SIGHTINGS || isNews(list, before));
			if (isReached || hasFailed) {
				wait.learn();
				return {
					kind: isReached ? "reached" : "failed",
					list
				};
			}
		}
		if (working) {
			quietSince = clock.now();
			failedSightings = 3;
		}
		if (clock.now() - quietSince >= STALE_MS$1) return {
			kind: "unchanged",
			list
		};
		if (stopped?.() !== void 0) stoppedSince ??= clock.now();
		if (clock.now() - start >= LONGEST_MS$1 || clock.now() - (stoppedSince ?? clock.now()) >= STOPPED_MS$1) return {
			kind: "too-long",
			list
		};
		if (clock.now() - start >= TOLD_MS) {
			const state = list === void 0 ? "AWS does not show the list yet" : `the list is in state ${list.state}`;
			onWaiting?.(`waiting for AWS for ${Math.round((clock.now() - start) / 1e3)} s: ${state}`);
		}
	}
}
function isNews(list, before) {
	return before !== void 0 && (before.state !== list.state || before.stateMessage !== list.stateMessage);
}
async function atRest(watch, id, clock, patience = {}) {
	const reading = await watch.look(id);
	if (!reading.ok) return {
		kind: "unread",
		diagnostic: reading.diagnostic
	};
	const list = reading.value;
	if (patience.absence === "gone" && (list === void 0 || list.state === "delete-complete")) return { kind: "gone" };
	if (list !== void 0 && !isInProgress(list.state)) return {
		kind: "reached",
		list
	};
	return settle(watch, id, () => true, clock, patience);
}
function lastSeen(settled) {
	return settled.kind === "gone" || settled.kind === "unread" ? void 0 : settled.list;
}
function currentOf(list, entries, isProven) {
	const { id, version, maxEntries = 0, state, stateMessage, tags } = list;
	return {
		id,
		version,
		maxEntries,
		entries,
		isProven,
		state,
		...stateMessage === void 0 ? {} : { stateMessage },
		tags
	};
}
function hasVersion(list) {
	return list.version !== void 0;
}
function unusable(id, list) {
	return {
		code: "list_unusable",
		severity: "error",
		summary: `${id} ${list === void 0 ? "does not exist any more" : `has been in state ${list.state} for too long`}`
	};
}
async function readCurrent({ writer, watch, clock }, id, known, patience) {
	const settled = await atRest(watch, id, clock, patience);
	if (settled.kind === "unread") return {
		ok: false,
		diagnostic: settled.diagnostic
	};
	if (settled.kind !== "reached" || !hasVersion(settled.list)) return {
		ok: false,
		diagnostic: unusable(id, lastSeen(settled))
	};
	const { list } = settled;
	if (known?.version === list.version) return {
		ok: true,
		value: currentOf(list, known.entries, known.isProven)
	};
	return readAgain(writer, currentOf(list, new Map(), false));
}
async function readAgain(writer, current) {
	const read = await writer.entries(current.id, current.version);
	if (!read.ok) return read;
	const entries = new Map(read.value.map((one) => [one.cidr, one.description]));
	return {
		ok: true,
		value: {
			...current,
			entries,
			isProven: false
		}
	};
}
function isDead(list) {
	return list.state.startsWith("delete") && list.state !== "delete-failed";
}
function ambiguous({ name, owner }, lists) {
	return {
		code: "list_ambiguous",
		severity: "error",
		summary: `${lists.length} lists of owner ${owner} are named ${name}`,
		detail: `They are ${lists.map(({ id }) => id).join(", ")}.`
	};
}
function otherFamily({ name, family }, list) {
	return {
		code: "family_changed",
		severity: "error",
		summary: `${name} exists by now as an ${list.family} list (${list.id}), and cannot become an ${family} list`,
		remedy: "Give the list of the other family a new name."
	};
}
async function findCreated(sought, milliseconds, { writer, clock }) {
	const start = clock.now();
	for (let attempt = 0;; attempt++) {
		const found = await writer.find(sought.name, sought.owner);
		if (!found.ok) return found;
		const lists = found.value.filter((list) => !isDead(list));
		const [list] = lists;
		if (lists.length > 1) return {
			ok: false,
			diagnostic: ambiguous(sought, lists)
		};
		if (list !== void 0 && list.family !== sought.family) return {
			ok: false,
			diagnostic: otherFamily(sought, list)
		};
		const left = milliseconds - (clock.now() - start);
		if (list !== void 0 || left <= 0) return {
			ok: true,
			value: list
		};
		await clock.sleep(Math.min(left, backoff(clock, attempt, 1e3, 1.6, 1e4)));
	}
}
const OTHERS_MS = 1e4;
const OURS_MS = 6e4;
const GENERATIONS$1 = 20;
const TRIES$2 = 3;
function unsettled(list, id) {
	return {
		code: "apply_failed",
		severity: "error",
		summary: `AWS accepted the new list (${id}), but it ${list === void 0 ? "is not visible" : `is in state ${list.state}`}`,
		...list?.stateMessage === void 0 ? {} : { detail: `AWS says: ${list.stateMessage}` },
		remedy: "Run apply again: it looks for the list first and goes on from there."
	};
}
async function asCreated(creation, list, tools) {
	const { id, arn } = list;
	const { entries, tags } = creation;
	const isSame = !tags.has(TAG.applied) || list.tags.get(TAG.applied) === tags.get(TAG.applied);
	if (hasVersion(list) && list.version === 1 && isSame) {
		const known = new Map(entries.map(({ cidr, description }) => [cidr, description]));
		return {
			ok: true,
			value: {
				arn,
				isOthers: false,
				current: currentOf(list, known, true)
			}
		};
	}
	const read = await readCurrent(tools, id);
	return read.ok ? {
		ok: true,
		value: {
			arn,
			isOthers: false,
			current: read.value
		}
	} : read;
}
async function asFound({ id, arn }, tools) {
	const read = await readCurrent(tools, id);
	return read.ok ? {
		ok: true,
		value: {
			arn,
			isOthers: true,
			current: read.value
		}
	} : read;
}
async function accepted$1(creation, list, tools) {
	if (isDead(list)) return void 0;
	const { watch, clock, onWaiting } = tools;
	const settled = await settle(watch, list.id, ({ state }) => state !== "create-failed", clock, { onWaiting });
	if (settled.kind === "unread") return {
		ok: false,
		diagnostic: settled.diagnostic
	};
	const seen = lastSeen(settled);
	if (seen !== void 0 && isDead(seen)) return void 0;
	if (settled.kind === "reached") return asCreated(creation, settled.list, tools);
	if (seen !== void 0) return {
		ok: false,
		diagnostic: unsettled(seen, list.id)
	};
	onWaiting(`AWS says that the list is ${list.id} and does not show it: looking for it by name`);
	return sought(creation, OURS_MS, tools);
}
async function sought(creation, milliseconds, tools) {
	const found = await findCreated(creation, milliseconds, tools);
	if (!found.ok) return found;
	return found.value === void 0 ? void 0 : asFound(found.value, tools);
}
async function createList(creation, tools) {
	const { owner: _, token, ...list } = creation;
	let last;
	let generation = 1;
	for (let lost = 0; lost < TRIES$2 && generation <= GENERATIONS$1;) {
		const written = await tools.writer.create({
			...list,
			clientToken: token(generation)
		});
		if (!written.ok) last = written.diagnostic;
		if (!written.ok && written.kind === "refused") return {
			ok: false,
			diagnostic: written.diagnostic
		};
		if (!written.ok && written.kind !== "token") {
			lost++;
			await tools.clock.sleep(backoff(tools.clock, lost, 500, 2, 1e4));
			continue;
		}
		if (!written.ok) tools.onWaiting("AWS knows this creation with other entries: looking for the list by name");
		const created = written.ok ? await accepted$1(creation, written.value, tools) : await sought(creation, OTHERS_MS, tools);
		if (created !== void 0) return created;
		generation++;
		tools.onWaiting("a list of that name was deleted not long ago: creating it anew");
	}
	const summary = `AWS did not create ${list.name}`;
	return {
		ok: false,
		diagnostic: last ?? {
			code: "apply_failed",
			severity: "error",
			summary
		}
	};
}
function moved(have, now) {
	if (now?.version !== have.version) return `it was planned at version ${have.version} and is now at version ${now?.version ?? 0}`;
	for (const key of [
		TAG.owner,
		TAG.deletion,
		TAG.hold
	]) if (now.tags.get(key) !== have.tags.get(key)) return `its tag ${key} was changed since the plan`;
}
async function isGoing(id, watch) {
	const seen = await watch.look(id);
	return seen.ok && (seen.value === void 0 || /^delete-(in-progress|complete)$/.test(seen.value.state));
}
async function deleteList(have, { writer, watch, clock, onWaiting }, unshare) {
	const before = await atRest(watch, have.id, clock, {
		absence: "gone",
		onWaiting
	});
	if (before.kind === "gone") return {
		ok: true,
		already: true
	};
	if (before.kind === "unread") return {
		ok: false,
		diagnostic: before.diagnostic
	};
	const reason = moved(have, before.list);
	if (reason !== void 0) return {
		ok: false,
		diagnostic: {
			code: "conflict",
			severity: "error",
			summary: `${have.name} (${have.id}) is not deleted: ${reason}`,
			remedy: "The list was changed since the plan was made. Run plsync plan again."
		}
	};
	const shared = await unshare();
	if (shared !== void 0) return {
		ok: false,
		diagnostic: shared
	};
	const written = await writer.delete(have.id);
	const isRefused = !written.ok && written.kind === "refused";
	if (isRefused && !await isGoing(have.id, watch)) return {
		ok: false,
		diagnostic: written.diagnostic
	};
	const after = await settle(watch, have.id, () => false, clock, {
		absence: "gone",
		onWaiting
	});
	if (after.kind === "gone") return {
		ok: true,
		already: isRefused
	};
	if (after.kind === "unread") return {
		ok: false,
		diagnostic: after.diagnostic
	};
	return {
		ok: false,
		diagnostic: {
			code: "apply_failed",
			severity: "error",
			summary: `AWS did not delete ${have.name} (${have.id}): its state is ${after.list?.state ?? "unknown"}`,
			...after.list?.stateMessage === void 0 ? {} : { detail: `AWS says: ${after.list.stateMessage}` },
			remedy: "Remove what references the list, in all accounts that it is shared with, then run apply again."
		}
	};
}
function located(planned, diagnostic) {
	const summary = diagnostic.address === void 0 ? `${planned.address}: ${diagnostic.summary}` : diagnostic.summary;
	return {
		...diagnostic,
		summary,
		...where(planned)
	};
}
function failed$2(work, row, result, diagnostic) {
	return {
		row: {
			...row,
			outcome: "failed",
			result
		},
		diagnostics: [located(work.planned, diagnostic)]
	};
}
function done(row, result) {
	const kept = row.kept === 0 ? "" : `, ${counted(row.kept, "entry")} kept`;
	const { waiting = 0 } = row;
	const later = waiting === 0 ? "" : `, ${counted(waiting, "addition")} ${waiting === 1 ? "waits" : "wait"} for room`;
	return {
		...row,
		outcome: "done",
		result: `${result}${kept}${later}`
	};
}
function objection({ planned, owner }, tags) {
	const { change } = planned;
	const known = change.kind === "create" ? void 0 : change.have.tags.get(TAG.hold);
	const hold = tags.get(TAG.hold);
	if (hold !== void 0 && hold !== known) return {
		code: "list_on_hold",
		reason: "it was put on hold after the plan was made",
		detail: `plsync release ${planned.address} lets it follow the file again.`
	};
	const now = tags.get(TAG.owner) ?? owner;
	return now === owner ? void 0 : {
		code: "other_owner",
		reason: `it belongs to ${now} by now`
	};
}
function isStuck(before, now) {
	return now.state.endsWith("-failed") && now.version === before.version && now.maxEntries === before.maxEntries;
}
function stuck({ id, state, stateMessage }, said) {
	const detail = [...stateMessage === void 0 ? [] : [`AWS says of the list: ${stateMessage}`], ...said === void 0 ? [] : [`AWS answers: ${said}`]].join(" ");
	return {
		code: "list_unusable",
		severity: "error",
		summary: `AWS refuses to change the list while it is in state ${state}`,
		...detail === "" ? {} : { detail },
		remedy: `Remove the cause that AWS names. If ${id} stays in that state, ask AWS support about it, or give the list a new name and move its references.`
	};
}
function containing(cidr, want, adds) {
	let found;
	for (let length = prefixLength(cidr); length >= 0; length--) {
		const block = blockAt(firstAddress(cidr), length);
		if (!want.has(block)) continue;
		if (!adds.has(block)) return block;
		found ??= block;
	}
	return found;
}
function outermostInside(cidr, sorted) {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if (compareCidrs(sorted[middle], cidr) < 0) low = middle + 1;
		else high = middle;
	}
	const inside = [];
	for (let i = low; i < sorted.length; i++) {
		const block = sorted[i];
		if (firstAddress(block) > lastAddress(cidr)) break;
		const open = inside.at(-1);
		if (open === void 0 || !covers(open, block)) inside.push(block);
	}
	return inside;
}
function needsOf(cidr, want, sorted, adds) {
	const cover = containing(cidr, want, adds);
	return (cover === void 0 ? outermostInside(cidr, sorted) : [cover]).filter((block) => adds.has(block));
}
function orderOf(have, want) {
	const wanted = new Set(want);
	const had = new Set(have);
	const sorted = [...wanted].sort(compareCidrs);
	const adds = sorted.filter((cidr) => !had.has(cidr));
	const added = new Set(adds);
	const removals = [...had].filter((cidr) => !wanted.has(cidr)).sort(compareCidrs).map((cidr) => ({
		cidr,
		needs: needsOf(cidr, wanted, sorted, added)
	}));
	return {
		adds,
		ready: removals.filter(({ needs }) => needs.length === 0).map(({ cidr }) => cidr),
		waiting: removals.filter(({ needs }) => needs.length > 0).sort((a, b) => a.needs.length - b.needs.length || compareCidrs(a.cidr, b.cidr))
	};
}
const ENTRIES_PER_CALL = 100;
function ordered(adds, waiting) {
	const order = new Set();
	for (const { needs } of waiting) for (const need of needs) order.add(need);
	for (const add of adds) order.add(add);
	return [...order];
}
function modifications({ have, want, together = false }) {
	const order = orderOf(have, want);
	const ready = [...order.ready];
	let { waiting } = order;
	const queue = ordered(order.adds, waiting);
	const missing = new Set(order.adds);
	const calls = [];
	let nextAdd = 0;
	let nextRemoval = 0;
	while (nextAdd < queue.length || nextRemoval < ready.length || waiting.length > 0) {
		const left = ready.length - nextRemoval + waiting.length;
		const most = together ? Math.max(100 / 2, 100 - left) : 100;
		const batch = queue.slice(nextAdd, nextAdd + most);
		nextAdd += batch.length;
		for (const cidr of batch) missing.delete(cidr);
		const still = [];
		for (const one of waiting) if (one.needs.some((need) => missing.has(need))) still.push(one);
		else ready.push(one.cidr);
		waiting = still;
		const room = together ? 100 - batch.length : 100;
		const removes = ready.slice(nextRemoval, nextRemoval + room);
		nextRemoval += removes.length;
		calls.push({
			kind: "modify",
			adds: batch,
			removes
		});
	}
	return calls;
}
function schedule(input) {
	const { have, size, finalSize, largest } = input;
	const modifies = modifications(input);
	let count = new Set(have).size;
	let peak = 0;
	for (const { adds, removes } of modifies) {
		count += adds.length - removes.length;
		peak = Math.max(peak, count);
	}
	const during = Math.max(size, finalSize, peak);
	if (during > Math.max(size, finalSize, largest)) return {
		fits: false,
		peak
	};
	const calls = [...modifies];
	if (during > size) calls.unshift({
		kind: "resize",
		maxEntries: during
	});
	if (during > finalSize) calls.push({
		kind: "resize",
		maxEntries: finalSize
	});
	return {
		fits: true,
		calls
	};
}
function wronglyDescribed(entries, { entries: wanted, described }) {
	return [...described].filter((cidr) => wanted.has(cidr) && entries.has(cidr) && entries.get(cidr) !== wanted.get(cidr)).sort(compareCidrs);
}
function withDescriptions(calls, current, target) {
	const wrong = wronglyDescribed(current.entries, target);
	const describing = [];
	for (let from = 0; from < wrong.length; from += 100) describing.push({
		kind: "modify",
		adds: wrong.slice(from, from + 100),
		removes: []
	});
	const last = calls.at(-1);
	const [first] = calls;
	const largest = Math.max(current.maxEntries, first?.kind === "resize" ? first.maxEntries : 0);
	return last?.kind === "resize" && last.maxEntries < largest ? [
		...calls.slice(0, -1),
		...describing,
		last
	] : [...calls, ...describing];
}
function additionsThatFit({ have, want, size }) {
	const { adds, ready, waiting } = orderOf(have, want);
	let count = new Set(have).size - ready.length;
	const chosen = new Set();
	let left = waiting;
	for (const add of adds) {
		const isIn = (need) => need === add || chosen.has(need);
		const going = left.filter(({ needs }) => needs.every(isIn)).length;
		if (count + 1 - going > size) continue;
		chosen.add(add);
		count += 1 - going;
		if (going > 0) left = left.filter(({ needs }) => !needs.every(isIn));
	}
	return [...chosen];
}
function entriesWith(additions, { have, want }) {
	const { ready, waiting } = orderOf(have, want);
	const chosen = new Set(additions);
	const entries = new Set([...have, ...chosen]);
	for (const cidr of ready) entries.delete(cidr);
	for (const { cidr, needs } of waiting) if (needs.every((need) => chosen.has(need))) entries.delete(cidr);
	return entries;
}
function partOf(input) {
	const { have, size, together } = input;
	let additions = additionsThatFit(input);
	for (;;) {
		const entries = entriesWith(additions, input);
		const planned = schedule({
			have,
			want: [...entries],
			size,
			finalSize: size,
			largest: size,
			together
		});
		if (planned.fits) return {
			entries,
			schedule: planned
		};
		additions = additions.slice(0, Math.max(0, additions.length - Math.max(1, planned.peak - size)));
	}
}
function inputOf({ current, target, together }, finalSize) {
	return {
		have: [...current.entries.keys()],
		want: [...target.entries.keys()],
		size: current.maxEntries,
		finalSize,
		largest: target.largest,
		together
	};
}
function grownTo(calls, size) {
	const [first] = calls;
	return first?.kind === "resize" && first.maxEntries > size ? first.maxEntries : void 0;
}
function rungOf(climb) {
	const { current, target, refused = Number.POSITIVE_INFINITY, askedBefore, together } = climb;
	const needed = Math.min(target.size, Math.max(current.maxEntries, target.entries.size));
	const sizes = target.isFixed || needed === target.size ? [target.size] : [target.size, needed];
	const begun = askedBefore ? sizes.slice(-1) : sizes;
	for (const size of begun) {
		const planned = schedule(inputOf(climb, size));
		if (!planned.fits) return planned;
		if ((grownTo(planned.calls, current.maxEntries) ?? 0) >= refused) continue;
		return {
			fits: true,
			calls: withDescriptions(planned.calls, current, target),
			target: {
				...target,
				size
			},
			missing: 0
		};
	}
	const part = partOf({
		have: [...current.entries.keys()],
		want: [...target.entries.keys()],
		size: current.maxEntries,
		together
	});
	const described = [...part.entries].map((cidr) => [cidr, target.entries.get(cidr) ?? current.entries.get(cidr) ?? ""]);
	return {
		fits: true,
		calls: withDescriptions(part.schedule.calls, current, target),
		target: {
			entries: new Map(described),
			described: target.described,
			size: current.maxEntries
		},
		missing: [...target.entries.keys()].filter((cidr) => !part.entries.has(cidr)).length
	};
}
function entriesAfter(entries, call, described) {
	if (call.kind === "resize") return entries;
	const after = new Map(entries);
	for (const cidr of call.removes) after.delete(cidr);
	for (const cidr of call.adds) after.set(cidr, described.get(cidr) ?? "");
	return after;
}
function versionAfter(version, call) {
	return call.kind === "resize" ? version : version + 1;
}
function currentAfter(before, call, described, seen) {
	if (!hasVersion(seen) || seen.version !== versionAfter(before.version, call)) return void 0;
	return currentOf(seen, entriesAfter(before.entries, call, described), before.isProven);
}
const MOST_TOGETHER = 100;
const INVALID = "InvalidParameterValue";
function send(call, { id, version }, target, { writer }) {
	if (call.kind === "resize") return writer.resize(id, call.maxEntries);
	return writer.modify({
		id,
		currentVersion: version,
		adds: call.adds.map((cidr) => ({
			cidr,
			description: target.entries.get(cidr) ?? ""
		})),
		removes: call.removes
	});
}
function refused(call, current, failure) {
	const { kind, code, diagnostic } = failure;
	if (call.kind === "modify" && call.adds.length > 0 && call.removes.length > 0 && code === INVALID && call.adds.length + call.removes.length > MOST_TOGETHER) return {
		kind: "too-many",
		isKnown: kind === "refused"
	};
	if (kind === "conflict" || kind === "lost") {
		const said = diagnostic.detail === void 0 ? {} : { said: diagnostic.detail };
		return {
			kind: "moved",
			isRefused: kind === "conflict",
			...said
		};
	}
	return call.kind === "resize" && (diagnostic.code === "aws_quota" || diagnostic.code === "aws_error") ? {
		kind: "not-made",
		current,
		diagnostic
	} : {
		kind: "failed",
		diagnostic
	};
}
function notMade(list, what) {
	return {
		code: "apply_failed",
		severity: "error",
		summary: `AWS could not make ${what}: ${list === void 0 ? "it does not exist any more" : `its state is ${list.state}`}`,
		...list?.stateMessage === void 0 ? {} : { detail: `AWS says: ${list.stateMessage}` }
	};
}
async function makeCall$1(call, current, target, tools, stopped) {
	const written = await send(call, current, target, tools);
	if (!written.ok) return refused(call, current, written);
	const next = versionAfter(current.version, call);
	const settled = await settle(tools.watch, current.id, (list) => (list.version ?? 0) >= next && (call.kind !== "resize" || list.maxEntries === call.maxEntries), tools.clock, {
		stopped,
		before: current,
		onWaiting: tools.onWaiting
	});
	const what = call.kind === "resize" ? "its new size" : "the change of its entries";
	switch (settled.kind) {
		case "reached": {
			const after = currentAfter(current, call, target.entries, settled.list);
			return after === void 0 ? {
				kind: "moved",
				isRefused: false
			} : {
				kind: "made",
				current: after
			};
		}
		case "failed": {
			const { list } = settled;
			if (!hasVersion(list) || list.version !== current.version) return {
				kind: "moved",
				isRefused: false
			};
			return {
				kind: "not-made",
				current: currentOf(list, current.entries, current.isProven),
				diagnostic: notMade(list, what)
			};
		}
		case "unread": return {
			kind: "failed",
			diagnostic: settled.diagnostic
		};
		case "too-long":
			if (stopped() !== void 0) return {
				kind: "moved",
				isRefused: false
			};
			return {
				kind: "failed",
				diagnostic: notMade(settled.list, what)
			};
		default: return {
			kind: "failed",
			diagnostic: notMade(lastSeen(settled), what)
		};
	}
}
const ROUNDS = 10;
const TAGS_MS = 5e3;
async function changeEntries(start, work, tools) {
	return new EntriesChange(start, work, tools).run();
}
var EntriesChange = class {
	#work;
	#tools;
	#current;
	#kept = new Set();
	#asked = new Set();
	#unconfirmed;
	#askedBefore;
	#refused;
	#halved = false;
	#stuck = 0;
	#said;
	constructor(start, work, tools) {
		this.#work = work;
		this.#tools = tools;
		this.#current = start;
		this.#askedBefore = start.state === "modify-failed";
	}
	async run() {
		for (let round = 0; round < ROUNDS; round++) {
			const decision = await this.#decide();
			if (!decision.ok) return this.#ended({
				kind: "held",
				held: decision.held
			});
			const { target } = decision;
			const rung = rungOf({
				current: this.#current,
				target,
				refused: this.#refused && Math.min(...this.#refused.sizes),
				askedBefore: this.#askedBefore,
				together: this.#tools.batches.together
			});
			if (!rung.fits) {
				const reason = `while it changes it would hold ${rung.peak} entries, more than the ${target.largest} it may have`;
				return this.#ended({
					kind: "held",
					held: {
						code: "does_not_fit",
						reason
					}
				});
			}
			const made = await this.#make(rung.calls, target);
			if (typeof made !== "string") return this.#ended(made);
			const end = made === "all" ? await this.#check(rung) : made === "look" ? await this.#look(round) : void 0;
			if (end !== void 0) return this.#ended(end);
		}
		return this.#ended({
			kind: "failed",
			diagnostic: this.#restless()
		});
	}
	#ended(end) {
		return {
			end,
			current: this.#current,
			kept: this.#kept,
			halved: this.#halved,
			...this.#refused === void 0 ? {} : { refused: this.#refused },
			...this.#unconfirmed === void 0 ? {} : { unconfirmed: this.#unconfirmed }
		};
	}
	#replan() {
		const { entries, maxEntries } = this.#current;
		const have = [...entries].map(([cidr, description]) => ({
			cidr,
			description
		}));
		return this.#work.replan({
			entries: have,
			maxEntries
		}, this.#kept);
	}
	async #decide() {
		const decision = this.#replan();
		if (!decision.ok) return decision;
		const wanted = decision.target.entries;
		const going = [...this.#current.entries.keys()].filter((cidr) => !wanted.has(cidr)).sort(compareCidrs);
		if (going.every((cidr) => this.#asked.has(cidr))) return decision;
		const found = await this.#work.confirm(going, wanted.keys());
		this.#asked = new Set(going);
		if (!found.ok) this.#unconfirmed = found.diagnostic;
		for (const cidr of going) if (!found.ok || found.value.has(cidr)) this.#kept.add(cidr);
		return this.#replan();
	}
	async #make(calls, target) {
		for (const call of calls) {
			const reason = this.#work.stopped();
			if (reason !== void 0) return {
				kind: "stopped",
				reason
			};
			const seen = await this.#tools.watch.look(this.#current.id, TAGS_MS);
			const held = objection(this.#work, seen.ok && seen.value?.tags || this.#current.tags);
			if (held !== void 0) return {
				kind: "held",
				held
			};
			const made = await this.#call(call, target);
			if (made !== void 0) return made;
		}
		return "all";
	}
	async #call(call, target) {
		const { maxEntries } = this.#current;
		const end = await makeCall$1(call, this.#current, target, this.#tools, this.#work.stopped);
		switch (end.kind) {
			case "made":
				this.#current = end.current;
				return;
			case "failed": return end;
			case "moved":
				this.#said = end.said ?? this.#said;
				if (end.isRefused) this.#stuck++;
				return "look";
			case "too-many":
				if (this.#tools.batches.halve()) this.#halved = true;
				return end.isKnown ? "decide" : "look";
			case "not-made": {
				this.#current = end.current;
				const { diagnostic } = end;
				if (call.kind === "modify") return {
					kind: "failed",
					diagnostic
				};
				if (call.maxEntries < maxEntries) return {
					kind: "failed",
					shrink: {
						from: maxEntries,
						to: call.maxEntries
					},
					diagnostic
				};
				this.#refused = {
					from: maxEntries,
					sizes: [...this.#refused?.sizes ?? [], call.maxEntries],
					diagnostic
				};
				return "decide";
			}
		}
	}
	async #check({ target, missing }) {
		if (!this.#current.isProven) {
			const read = await readAgain(this.#tools.writer, this.#current);
			if (!read.ok) return {
				kind: "failed",
				diagnostic: read.diagnostic
			};
			this.#current = read.value;
		}
		const { entries, maxEntries } = this.#current;
		if (!(maxEntries === target.size && entries.size === target.entries.size && [...target.entries.keys()].every((cidr) => entries.has(cidr)) && wronglyDescribed(entries, target).length === 0)) return void 0;
		return missing === 0 ? { kind: "done" } : {
			kind: "short",
			missing
		};
	}
	async #look(round) {
		const reason = this.#work.stopped();
		if (reason !== void 0) return {
			kind: "stopped",
			reason
		};
		await this.#tools.clock.sleep(backoff(this.#tools.clock, round, 500, 2, 1e4));
		const seen = await readCurrent(this.#tools, this.#current.id, this.#current);
		if (!seen.ok) return {
			kind: "failed",
			diagnostic: seen.diagnostic
		};
		const before = this.#current;
		this.#current = seen.value;
		this.#asked.clear();
		if (!isStuck(before, seen.value)) this.#stuck = 0;
		return this.#stuck >= 2 ? {
			kind: "failed",
			diagnostic: stuck(seen.value, this.#said)
		} : void 0;
	}
	#restless() {
		return {
			code: "conflict",
			severity: "error",
			summary: `the list did not come to rest in ${ROUNDS} rounds: another writer keeps changing it`,
			...this.#said === void 0 ? {} : { detail: `What AWS said last to a change of it: ${this.#said}` },
			remedy: "Find out who else writes to the list, then run apply again: it goes on from here."
		};
	}
};
function lacking$1({ change }, row) {
	const adds = addsOf$1(change).length;
	const removes = removesOf(change).length;
	const describes = newWordsOf(change).length;
	const parts = [
		adds > row.added ? `${counted(adds - row.added, "entry")} not added` : "",
		removes > row.removed ? `${counted(removes - row.removed, "entry")} not removed` : "",
		describes > row.described ? `${counted(describes - row.described, "description")} not changed` : ""
	].filter((part) => part !== "");
	return parts.length === 0 ? "not finished" : parts.join(", ");
}
function sizesOf$1({ from, sizes }) {
	return `${from} to ${sizes.join(", nor to ")}`;
}
const MOST_QUOTED = 200;
function shortResult(missing, refused) {
	const said = refused.diagnostic.detail ?? "";
	const quoted = said.length > MOST_QUOTED ? `${said.slice(0, MOST_QUOTED)} …` : said;
	const why = `AWS could not resize it from ${sizesOf$1(refused)}`;
	return `${counted(missing, "entry")} not added: ${why}${quoted === "" ? "" : ` (${quoted})`}`;
}
const ROOM = "A resource that references the list may not hold that many more rules. Raise its quota or lower max_entries, then run apply again: it goes on from here.";
function shortOf(missing, refused) {
	const { detail } = refused.diagnostic;
	return {
		code: "resize_refused",
		severity: "error",
		summary: `${counted(missing, "entry")} ${missing === 1 ? "waits" : "wait"}: AWS could not resize the list from ${sizesOf$1(refused)}`,
		...detail === void 0 ? {} : { detail },
		remedy: ROOM
	};
}
function smallerOf(size, refused) {
	const { detail } = refused.diagnostic;
	return {
		code: "resize_refused",
		severity: "warning",
		summary: `AWS refused ${refused.sizes.join(" and ")} max entries, and ${size} fit: the list has no headroom`,
		...detail === void 0 ? {} : { detail },
		remedy: "The next additions may not fit. Raise the quota of what references the list."
	};
}
function notGrown(refused) {
	const { detail } = refused.diagnostic;
	return {
		code: "resize_refused",
		severity: "error",
		summary: `AWS could not resize the list from ${sizesOf$1(refused)}; its entries are right`,
		...detail === void 0 ? {} : { detail },
		remedy: ROOM
	};
}
function notShrunk({ from, to }, diagnostic) {
	return {
		...diagnostic,
		code: "resize_failed",
		summary: `AWS could not shrink the list from ${from} to ${to}`,
		remedy: "Its entries are right; only its size is larger than it has to be. Run apply again to try once more."
	};
}
function keptWarning(planned, kept) {
	return located(planned, {
		code: "kept_entries",
		severity: "warning",
		summary: `${counted(kept, "entry")} planned to go ${kept === 1 ? "stays" : "stay"}, since an interface still has the address`,
		detail: "A read right before the removal found them. The next plan looks again."
	});
}
function notTakenOver(planned, waiting) {
	const stay = waiting === 1 ? "stays" : "stay";
	return located(planned, {
		code: "kept_entries",
		severity: "warning",
		summary: `${counted(waiting, "entry")} planned to move to another part ${stay}, since the other part does not have ${waiting === 1 ? "it" : "them"} yet`,
		detail: "An entry leaves a part of a split list only when the part that takes it over has it. The next apply goes on."
	});
}
function heldDiagnostic({ code, reason, detail }) {
	return {
		code,
		severity: "error",
		summary: `held back: ${reason}`,
		...detail === void 0 ? {} : { detail }
	};
}
function withEntries(row, work, before, { current, kept }) {
	const { change } = work.planned;
	const described = newWordsOf(change).filter(({ cidr, to }) => {
		return before.entries.get(cidr) !== to && current.entries.get(cidr) === to;
	});
	return {
		...row,
		versionAfter: current.version,
		sizeAfter: current.maxEntries,
		entriesAfter: current.entries.size,
		added: addsOf$1(change).filter(({ cidr }) => !before.entries.has(cidr) && current.entries.has(cidr)).length,
		removed: removesOf(change).filter(({ cidr }) => before.entries.has(cidr) && !current.entries.has(cidr)).length,
		described: described.length,
		kept: kept.size
	};
}
function endOf$1(work, row, result) {
	const { end, refused, unconfirmed } = result;
	const left = lacking$1(work.planned, row);
	switch (end.kind) {
		case "held": return failed$2(work, row, `held back, ${left}`, heldDiagnostic(end.held));
		case "stopped": return {
			row: {
				...row,
				outcome: "not-done",
				result: `${end.reason}, ${left}`
			},
			diagnostics: []
		};
		case "failed": {
			const { shrink, diagnostic } = end;
			if (shrink === void 0) return failed$2(work, row, left, diagnostic);
			const size = `not resized ${shrink.from} -> ${shrink.to}, its entries are right`;
			return failed$2(work, row, size, notShrunk(shrink, diagnostic));
		}
		case "short": return refused && failed$2(work, row, shortResult(end.missing, refused), shortOf(end.missing, refused));
		case "done": {
			if (refused !== void 0 && row.sizeAfter === refused.from) {
				const size = `not resized ${refused.from} -> ${refused.sizes[0]}, its entries are right`;
				return failed$2(work, row, size, notGrown(refused));
			}
			if (unconfirmed === void 0) return void 0;
			const summary = `its removals could not be confirmed and were left out: ${unconfirmed.summary}`;
			return failed$2(work, row, left, {
				...unconfirmed,
				summary
			});
		}
	}
}
async function applyEntries(work, start, base, tools, before = start) {
	const result = await changeEntries(start, work, tools);
	const row = withEntries(base, work, before, result);
	const { kept, current, refused, halved } = result;
	const waiting = [...kept].filter((cidr) => work.elsewhere?.waitsFor.has(cidr)).length;
	const diagnostics = [
		...halved ? [HALVED] : [],
		...kept.size === waiting ? [] : [keptWarning(work.planned, kept.size - waiting)],
		...waiting === 0 ? [] : [notTakenOver(work.planned, waiting)]
	];
	const end = endOf$1(work, row, result);
	if (end !== void 0) return {
		ok: false,
		end: {
			...end,
			diagnostics: [...end.diagnostics, ...halved ? [HALVED] : []]
		}
	};
	const smaller = refused === void 0 ? [] : [located(work.planned, smallerOf(current.maxEntries, refused))];
	return {
		ok: true,
		row,
		diagnostics: [...diagnostics, ...smaller],
		current
	};
}
const TRIES$1 = 5;
async function repeated(write, clock) {
	let last;
	for (let attempt = 0; attempt < TRIES$1; attempt++) {
		const written = await write();
		if (written.ok) return void 0;
		last = written.diagnostic;
		if (written.kind === "refused" || written.kind === "token") break;
		await clock.sleep(backoff(clock, attempt, 500, 2, 1e4));
	}
	return last;
}
function keyOf(call) {
	return [
		call.kind,
		"arn" in call ? call.arn : "",
		"principal" in call ? call.principal : ""
	].join(" ");
}
function has({ principals }, principal) {
	return principals.some((member) => member.id === principal && isIn(member));
}
function callsLeft(shares, change) {
	const staying = shares.filter(isStaying);
	const ready = staying.filter(({ state }) => state === "ACTIVE");
	if (change.ends) return ready.map(({ arn }) => ({
		kind: "delete",
		arn
	}));
	if (staying.length === 0) return change.adds.length === 0 ? [] : [{ kind: "create" }];
	const removes = change.removes.flatMap((principal) => ready.filter((share) => has(share, principal)).map(({ arn }) => ({
		kind: "remove",
		arn,
		principal
	})));
	const joins = joinsOf(ready, staying, change);
	const external = ready.filter(({ allowExternal }) => change.changesExternal && allowExternal !== change.allowExternal).map(({ arn }) => ({
		kind: "allow-external",
		arn
	}));
	const adds = addsOf(staying, change);
	return change.changesExternal && !change.allowExternal ? [
		...removes,
		...external,
		...adds,
		...joins
	] : [
		...external,
		...adds,
		...removes,
		...joins
	];
}
function mainOf(staying) {
	return staying.find(holdsList) ?? staying[0];
}
function joinsOf(ready, staying, { removes }) {
	const main = mainOf(staying);
	if (main === void 0 || main.state !== "ACTIVE" || !holdsList(main)) return [];
	return ready.filter((share) => share !== main).flatMap((share) => {
		const moving = share.principals.filter((member) => isIn(member) && !removes.includes(member.id));
		const missing = moving.filter(({ id }) => !has(main, id));
		if (missing.length > 0) return missing.map(({ id }) => ({
			kind: "add",
			arn: main.arn,
			principal: id
		}));
		return isSharing(main) && moving.every((member) => reaches(main, member)) ? [{
			kind: "delete",
			arn: share.arn
		}] : [];
	});
}
function isSharing({ resources, listId }) {
	return resources.some(({ id, state }) => state === "ASSOCIATED" && id.endsWith(`:prefix-list/${listId}`));
}
function reaches(main, { id, state }) {
	return main.principals.some((one) => one.id === id && (one.state === "ASSOCIATED" || isInvited(one) && state === "ASSOCIATING"));
}
function isInvited({ external, state }) {
	return external && state === "ASSOCIATING";
}
function unaccepted(shares, { ends, removes }) {
	const staying = shares.filter(isStaying);
	const main = mainOf(staying);
	if (main === void 0 || ends) return [];
	const waiting = staying.filter((share) => share !== main).flatMap(({ principals }) => principals).filter(({ id, state }) => state === "ASSOCIATED" && !removes.includes(id) && main.principals.some((one) => one.id === id && isInvited(one)));
	return [...new Set(waiting.map(({ id }) => id))].sort();
}
function addsOf(staying, { adds }) {
	const main = mainOf(staying);
	if (main === void 0 || main.state !== "ACTIVE" || adds.length === 0) return [];
	const missing = adds.filter((principal) => !has(main, principal) && !staying.some((share) => holdsList(share) && has(share, principal)));
	return [...holdsList(main) ? [] : [{
		kind: "add-list",
		arn: main.arn
	}], ...missing.map((principal) => ({
		kind: "add",
		arn: main.arn,
		principal
	}))];
}
function isMoving(shares, change) {
	const isJoining = !change.ends && shares.filter(({ state }) => state === "ACTIVE").length > 1;
	return shares.some(({ state, resources, principals }) => state !== "ACTIVE" || resources.some((member) => member.state === "ASSOCIATING" || member.state === "DISASSOCIATING") || principals.some((member) => member.state === "ASSOCIATING" && !member.external && (isJoining || change.adds.includes(member.id)) || member.state === "DISASSOCIATING" && [...change.adds, ...change.removes].includes(member.id)));
}
function unreadEnd({ adds, removes }, diagnostic) {
	return {
		shared: [],
		invited: [],
		slow: [],
		unshared: [],
		joined: 0,
		unaccepted: [],
		notShared: adds,
		stillShared: removes,
		problems: [diagnostic]
	};
}
function reachedBy(shares, principal, { allowExternal }) {
	const members = shares.filter(holdsList).flatMap(({ principals }) => principals.filter((member) => member.id === principal && isIn(member)));
	if (members.length === 0) return "not";
	if (members.some(({ state }) => state !== "ASSOCIATING")) return "shared";
	return members.every(({ external }) => external) || allowExternal && isAccountId(principal) ? "invited" : "slow";
}
function failure(summary, detail) {
	const remedy = "Run apply again: it goes on from here.";
	return {
		code: "share_failed",
		severity: "error",
		summary,
		...detail === void 0 ? {} : { detail },
		remedy
	};
}
function endOf(all, change, refused, said, stopped) {
	const shares = all.filter(isStaying);
	const having = (how) => change.adds.filter((principal) => reachedBy(shares, principal, change) === how);
	const notShared = having("not");
	const stillShared = change.removes.filter((principal) => shares.some((share) => has(share, principal)));
	const message = (principal) => shares.flatMap(({ principals }) => principals).find(({ id, message }) => id === principal && message !== void 0)?.message;
	const about = (kind, principal) => {
		const what = `${kind === "add" ? "not" : "still"} shared with ${shortPrincipal(principal)}`;
		const refusal = refused.find(({ call }) => call.kind === kind && call.principal === principal);
		if (refusal === void 0) return failure(what, message(principal) ?? said?.detail);
		return {
			...refusal.diagnostic,
			summary: `${what}: ${refusal.diagnostic.summary}`
		};
	};
	const whole = refused.filter(({ call }) => call.kind !== "add" && call.kind !== "remove");
	const isHeld = whole.every(({ call }) => call.kind !== "create" && call.kind !== "add-list");
	const problems = [
		...whole.map(({ diagnostic }) => ({
			...diagnostic,
			summary: `its sharing was not changed: ${diagnostic.summary}`
		})),
		...isHeld ? notShared.map((principal) => about("add", principal)) : [],
		...change.ends ? [] : stillShared.map((principal) => about("remove", principal)),
		...change.ends && shares.length > 0 && whole.length === 0 ? [failure("its resource share is still there", said?.detail)] : []
	];
	return {
		shared: having("shared"),
		invited: having("invited"),
		slow: having("slow"),
		notShared,
		unshared: change.removes.filter((principal) => !stillShared.includes(principal)),
		stillShared,
		joined: 0,
		unaccepted: unaccepted(shares, change),
		problems: stopped === void 0 ? problems : [],
		...stopped === void 0 ? {} : { stopped }
	};
}
const LONGEST_MS = 3e5;
const STALE_MS = 3e4;
const INVITATION_MS = 3e4;
const UNSEEN_MS = 1e4;
const GENERATIONS = 20;
const CREATE = keyOf({ kind: "create" });
const STOPPED_MS = 5e3;
const ENDING = {
	adds: [],
	removes: [],
	unchanged: 0,
	allowExternal: false,
	changesExternal: false,
	ends: true
};
function shareName(listId) {
	return `plsync-${listId}`;
}
async function makeCall(call, { listId, listArn, owner, change, token }, run, generation, writer) {
	const once = token(listId, run, keyOf(call));
	switch (call.kind) {
		case "create": return writer.create({
			name: shareName(listId),
			listArn,
			allowExternal: change.allowExternal,
			tags: new Map([[TAG.owner, owner], [LIST_TAG, listId]]),
			clientToken: token(owner, listId, "create", String(generation))
		});
		case "add-list": return writer.addList(call.arn, listArn, once);
		case "add": return writer.addPrincipal(call.arn, call.principal, once);
		case "remove": return writer.removePrincipal(call.arn, call.principal, once);
		case "allow-external": return writer.allowExternal(call.arn, change.allowExternal, once);
		case "delete": return writer.delete(call.arn, once);
	}
}
function isWaitedFor(shares, { change }, waited) {
	const adds = change.allowExternal && waited >= INVITATION_MS ? change.adds.filter((principal) => !isAccountId(principal)) : change.adds;
	return isMoving(shares, {
		...change,
		adds
	});
}
async function shareList(sharing, writer, clock) {
	const start = clock.now();
	const run = `${start} ${clock.random()}`;
	const attempts = {
		accepted: new Map(),
		refused: new Map()
	};
	let stoppedSince;
	let generation = 1;
	let joined = 0;
	for (let quiet = 0;; quiet++) {
		const read = await writer.ofList(sharing.listId, sharing.owner);
		if (!read.ok) return unreadEnd(sharing.change, read.diagnostic);
		const waited = clock.now() - start;
		const calls = callsLeft(read.value, sharing.change);
		const open = calls.map(keyOf);
		const unseen = clock.now() - (attempts.accepted.get(CREATE) ?? Number.POSITIVE_INFINITY);
		if (open.includes(CREATE) && unseen >= UNSEEN_MS && generation < GENERATIONS) {
			generation++;
			attempts.accepted.delete(CREATE);
		}
		for (const key of attempts.refused.keys()) if (!open.includes(key)) attempts.refused.delete(key);
		const isNew = (key) => !attempts.accepted.has(key) && !attempts.refused.has(key);
		const isUnseen = (key) => clock.now() - (attempts.accepted.get(key) ?? -Infinity) < STALE_MS;
		const fresh = calls.filter((call) => isNew(keyOf(call)));
		const reason = sharing.stopped();
		if (reason !== void 0) stoppedSince ??= clock.now();
		if (waited >= LONGEST_MS || reason !== void 0 && (fresh.length > 0 || clock.now() - (stoppedSince ?? 0) >= STOPPED_MS) || fresh.length === 0 && !open.some(isUnseen) && !isWaitedFor(read.value, sharing, waited)) {
			const stopped = fresh.length > 0 ? reason : void 0;
			return {
				...endOf(read.value, sharing.change, [...attempts.refused.values()], attempts.said, stopped),
				joined
			};
		}
		for (const call of fresh) {
			const written = await makeCall(call, sharing, run, generation, writer);
			const isKnown = !written.ok && written.kind === "token" && call.kind === "create";
			if (written.ok && call.kind === "delete" && !sharing.change.ends) joined++;
			if (written.ok || isKnown) attempts.accepted.set(keyOf(call), clock.now());
			else if (written.kind === "refused") attempts.refused.set(keyOf(call), {
				call,
				diagnostic: written.diagnostic
			});
			else attempts.said = written.diagnostic;
		}
		if (fresh.length > 0) quiet = 0;
		await clock.sleep(backoff(clock, quiet, 500, 1.6, 5e3));
	}
}
const NAMED$1 = 3;
function run(work, list, change, tools) {
	const { owner, shareToken, stopped } = work;
	const sharing = {
		listId: list.id,
		listArn: list.arn,
		owner,
		change,
		token: shareToken,
		stopped
	};
	return shareList(sharing, tools.writer.shares, tools.clock);
}
function signed(sign, principals, remark = "") {
	if (principals.length > NAMED$1) return [`${sign}${principals.length} principals${remark}`];
	return principals.map((principal) => `${sign}${shortPrincipal(principal)}${remark}`);
}
function named(principals) {
	return principals.length > NAMED$1 ? `${principals.length} principals` : principals.map(shortPrincipal).join(", ");
}
function resultOf$1(change, end) {
	const parts = [
		...signed("+", end.shared),
		...signed("+", end.invited, " (invited)"),
		...signed("+", end.slow, " (under way)"),
		...signed("-", end.unshared),
		...end.joined === 0 ? [] : [`${end.joined + 1} resource shares joined`],
		...end.unaccepted.length === 0 ? [] : ["resource shares not joined yet"]
	];
	if (parts.length > 0) return parts.join(" ");
	return change.ends ? "ended" : "updated";
}
function pending({ invited, slow, unaccepted }) {
	return [
		...invited.map((principal) => {
			return {
				code: "share_pending",
				severity: "warning",
				summary: `${shortPrincipal(principal)} has an invitation to the list, and sees it once somebody there accepts it`,
				remedy: `In account ${principal}: AWS Resource Access Manager, "Shared with me", "Resource shares". Until then nothing is left to do here.`
			};
		}),
		...unaccepted.map((principal) => {
			return {
				code: "share_pending",
				severity: "warning",
				summary: `${shortPrincipal(principal)} has the list by one of two resource shares, and an invitation to the other, which is to take over`,
				remedy: `In account ${principal}: AWS Resource Access Manager, "Shared with me", "Resource shares". The next apply after somebody there has accepted it joins them.`
			};
		}),
		...slow.map((principal) => {
			return {
				code: "share_pending",
				severity: "warning",
				summary: `AWS accepted ${shortPrincipal(principal)} as a principal, but was still at it after minutes`
			};
		})
	];
}
function lacking({ notShared, stillShared }) {
	const parts = [...notShared.length === 0 ? [] : [`not shared with ${named(notShared)}`], ...stillShared.length === 0 ? [] : [`still shared with ${named(stillShared)}`]];
	return parts.length === 0 ? "sharing not updated" : parts.join(", ");
}
async function applySharing(work, list, change, row, before, tools) {
	const end = await run(work, list, change, tools);
	const diagnostics = [...end.problems, ...pending(end)].map((one) => located(work.planned, one));
	if (end.stopped !== void 0) return {
		row: {
			...row,
			outcome: "not-done",
			result: `${end.stopped}, ${lacking(end)}`
		},
		diagnostics
	};
	if (end.problems.length > 0) {
		const result = [...before === "" ? [] : [before], lacking(end)].join(", ");
		return {
			row: {
				...row,
				outcome: "failed",
				result
			},
			diagnostics
		};
	}
	const words = resultOf$1(change, end);
	const result = before === "" && /^[+-]/.test(words) ? words : [
		...before === "" ? [] : [`${before},`],
		"sharing",
		words
	].join(" ");
	return {
		row: done(row, result),
		diagnostics
	};
}
async function unshare(work, have, tools) {
	if (!have.tags.has(TAG.share)) return void 0;
	const end = await run(work, have, ENDING, tools);
	if (end.stopped === void 0) return end.problems[0];
	return {
		code: "share_failed",
		severity: "error",
		summary: `${end.stopped}, and the list is still shared`
	};
}
async function forgetShares(work, have, { writer, clock }) {
	if (!have.tags.has(TAG.share)) return void 0;
	const shares = await writer.shares.ofList(have.id, work.owner);
	if (!shares.ok) return shares.diagnostic;
	for (const { arn } of shares.value) {
		const refused = await repeated(() => writer.shares.untag(arn, [TAG.owner, LIST_TAG]), clock);
		if (refused !== void 0) return refused;
	}
}
async function setTags(id, tags, { writer, clock }) {
	return tags.size === 0 ? void 0 : repeated(() => writer.tag(id, tags), clock);
}
async function removeTags(id, keys, { writer, clock }) {
	return keys.length === 0 ? void 0 : repeated(() => writer.untag(id, keys), clock);
}
function missingTags(wanted, has) {
	return new Map([...wanted].filter(([key, value]) => has.get(key) !== value));
}
function isOwnDoing({ planned: { change }, entries: planned }, entries) {
	if (change.kind !== "update" || finishedVersion(change.have.tags) !== change.have.version) return false;
	const before = new Set(planned.map(({ cidr }) => cidr));
	const adds = new Set(addsOf$1(change).map(({ cidr }) => cidr));
	const removes = new Set(removesOf(change).map(({ cidr }) => cidr));
	return [...entries].every((cidr) => before.has(cidr) || adds.has(cidr)) && [...before].every((cidr) => entries.has(cidr) || removes.has(cidr));
}
function appliedTag(state, work) {
	const entries = new Set(state.entries);
	const value = state.kept === 0 && work.planned.suspended === void 0 || isOwnDoing(work, entries) ? work.applied(state.version, entries) : void 0;
	return value === void 0 ? new Map() : missingTags(new Map([[TAG.applied, value]]), state.tags);
}
function previousTag(before) {
	const finished = finishedVersion(before);
	return finished === void 0 ? new Map() : new Map([[TAG.previous, String(finished)]]);
}
function adoptedTag({ version, entryCount }) {
	return entryCount === 0 ? new Map() : new Map([[TAG.previous, String(version)]]);
}
function appliedToKept(work) {
	const { planned, entries } = work;
	const { change, held } = planned;
	if (change.kind !== "keep" || held.length > 0 || change.have.tags.has(TAG.hold)) return new Map();
	const { version, tags } = change.have;
	return appliedTag({
		version,
		entries: entries.map(({ cidr }) => cidr),
		kept: 0,
		tags
	}, work);
}
async function repairApplied(work, tools) {
	const { change } = work.planned;
	if (change.kind === "keep") await setTags(change.have.id, appliedToKept(work), tools);
}
function isAppliedStale(work) {
	return appliedToKept(work).size > 0;
}
const TRIES = 5;
const STUCK = 2;
async function accepted(id, to, { writer, watch, clock }) {
	let last;
	let refusals = 0;
	for (let attempt = 0; attempt < TRIES; attempt++) {
		const written = await writer.rename(id, to);
		if (written.ok) return void 0;
		last = written.diagnostic;
		if (written.kind === "refused" || written.kind === "token") return last;
		const seen = await watch.look(id);
		if (seen.ok && seen.value?.name === to) return void 0;
		const hasFailed = seen.ok && seen.value?.state.endsWith("-failed") === true;
		if (written.kind === "conflict" && hasFailed && ++refusals >= STUCK && seen.value !== void 0) return stuck(seen.value, last.detail);
		await clock.sleep(backoff(clock, attempt, 500, 2, 1e4));
	}
	return last;
}
async function renameList(id, to, tools) {
	const refused = await accepted(id, to, tools);
	if (refused !== void 0) return refused;
	const { watch, clock, onWaiting } = tools;
	const settled = await settle(watch, id, (list) => list.name === to, clock, { onWaiting });
	if (settled.kind === "reached") return void 0;
	if (settled.kind === "unread") return settled.diagnostic;
	return {
		code: "apply_failed",
		severity: "error",
		summary: `AWS accepted the name ${to}, but the list is still called ${lastSeen(settled)?.name ?? "something else"}`
	};
}
const DEFINITION = [
	TAG.settings,
	TAG.content,
	TAG.words,
	TAG.vpcs
];
function plannedState({ entries, isProven }, have, seen) {
	const known = new Map(entries.map((entry) => [entry.cidr, entry.description]));
	const { id, version, maxEntries, tags } = have;
	if (isAsPlanned(have, seen)) return currentOf(seen, known, isProven);
	return {
		id,
		version,
		maxEntries,
		entries: known,
		isProven: false,
		state: "modify-complete",
		tags
	};
}
function isAsPlanned({ version }, seen) {
	return seen !== void 0 && hasVersion(seen) && seen.version === version && !isInProgress(seen.state);
}
async function changeOf(work, planned, seen, base, tools) {
	const start = seen !== void 0 && (seen.version !== planned.version || isInProgress(seen.state)) ? await readCurrent(tools, planned.id) : {
		ok: true,
		value: planned
	};
	if (start.ok) return applyEntries(work, start.value, base, tools);
	return {
		ok: false,
		end: failed$2(work, base, "not changed", start.diagnostic)
	};
}
function doneBefore({ manage }, change, row) {
	const taken = manage === void 0 ? "adopted" : "entries taken over";
	return [
		change.adopt ? taken : "",
		change.rename === void 0 ? "" : `renamed to ${change.rename.to}`,
		row.sizeAfter === row.sizeBefore ? "" : `resized ${row.sizeBefore} -> ${row.sizeAfter}`,
		row.versionAfter === row.versionBefore ? "" : `version ${row.versionAfter}`
	].filter((part) => part !== "").join(", ");
}
function resultOf(planned, change, row) {
	const before = doneBefore(planned, change, row);
	if (before !== "") return before;
	return change.tags.set.size + change.tags.remove.length > 0 ? "tags updated" : "nothing changed";
}
async function update(work, change, base, tools) {
	const { have } = change;
	const { id } = have;
	const seen = await tools.watch.look(id);
	if (!seen.ok) return failed$2(work, base, "not changed", seen.diagnostic);
	const held = objection(work, seen.value?.tags ?? have.tags);
	if (held !== void 0) return failed$2(work, base, "held back, not changed", heldDiagnostic(held));
	const last = new Map([...change.tags.set].filter(([key]) => DEFINITION.includes(key) || !change.adopt));
	const first = new Map([...change.tags.set].filter(([key]) => !last.has(key)));
	const isTagged = work.planned.manage === void 0;
	const adopted = change.adopt && isTagged ? adoptedTag(have) : [];
	const untagged = await setTags(id, new Map([...first, ...adopted]), tools);
	if (untagged !== void 0) return failed$2(work, base, "not adopted", untagged);
	if (change.rename !== void 0) {
		const unnamed = await renameList(id, change.rename.to, tools);
		if (unnamed !== void 0) return failed$2(work, base, "not renamed", unnamed);
	}
	const planned = plannedState(work, have, seen.value);
	const end = change.adds.length + change.removes.length + change.describes.length > 0 || change.resize !== void 0 ? await changeOf(work, planned, seen.value, base, tools) : {
		ok: true,
		row: base,
		diagnostics: [],
		current: planned
	};
	if (!end.ok) return end.end;
	const { row, diagnostics } = end;
	const { version, entries, tags } = end.current;
	const applied = appliedTag({
		version,
		entries: entries.keys(),
		kept: row.kept,
		tags
	}, work);
	const previous = isTagged && row.versionAfter !== row.versionBefore ? previousTag(have.tags) : [];
	const unset = await setTags(id, new Map([
		...last,
		...applied,
		...previous
	]), tools);
	if (unset !== void 0 && last.size > 0) return failed$2(work, row, "entries right, tags not updated", unset);
	const shared = change.share && await applySharing(work, have, change.share, row, doneBefore(work.planned, change, row), tools);
	const isShared = shared === void 0 || shared.row.outcome === "done";
	const going = change.tags.remove.filter((key) => isShared || key !== TAG.share);
	const left = await removeTags(id, going, tools);
	if (left !== void 0) return failed$2(work, row, "entries right, tags not updated", left);
	return {
		row: shared?.row ?? done(row, resultOf(work.planned, change, row)),
		diagnostics: [...diagnostics, ...shared?.diagnostics ?? []]
	};
}
function creationOf(work, { maxEntries, tags, adds }) {
	const { planned, owner, token } = work;
	const { name, family } = planned;
	const entries = [...adds].sort((a, b) => compareCidrs(a.cidr, b.cidr)).slice(0, 100).map(({ cidr, description }) => ({
		cidr,
		description
	}));
	const cidrs = entries.map(({ cidr }) => cidr);
	const said = entries.length === adds.length ? appliedTag({
		version: 1,
		entries: cidrs,
		kept: 0,
		tags
	}, work) : [];
	return {
		name,
		family,
		maxEntries,
		tags: new Map([...tags, ...said]),
		entries,
		owner,
		token
	};
}
async function create(work, change, base, tools) {
	const creation = creationOf(work, change);
	const created = await createList(creation, tools);
	if (!created.ok) return failed$2(work, base, "not created", created.diagnostic);
	const { arn, isOthers, current } = created.value;
	const { id } = current;
	const row = {
		...base,
		id
	};
	const held = objection(work, current.tags);
	if (held !== void 0) return failed$2(work, row, "created by another run, held back", heldDiagnostic(held));
	if (isOthers) {
		const untagged = await setTags(id, missingTags(change.tags, current.tags), tools);
		if (untagged !== void 0) return failed$2(work, row, "created by another run, tags not updated", untagged);
	}
	const before = isOthers ? current : {
		...current,
		entries: new Map()
	};
	const end = await applyEntries(work, current, row, tools, before);
	if (!end.ok) return end.end;
	const { version, entries, tags } = end.current;
	await setTags(id, appliedTag({
		version,
		entries: entries.keys(),
		kept: end.row.kept,
		tags
	}, work), tools);
	const result = isOthers ? `${id}, created by another run` : `created ${id}`;
	if (change.share === void 0) return {
		row: done(end.row, result),
		diagnostics: end.diagnostics
	};
	const shared = await applySharing(work, {
		id,
		arn
	}, change.share, end.row, result, tools);
	return {
		...shared,
		diagnostics: [...end.diagnostics, ...shared.diagnostics]
	};
}
async function remove(work, have, base, tools) {
	const deleted = await deleteList(have, tools, () => unshare(work, have, tools));
	if (!deleted.ok) return failed$2(work, base, "not deleted", deleted.diagnostic);
	return {
		row: {
			...base,
			outcome: deleted.already ? "already" : "done",
			entriesAfter: 0,
			removed: have.entryCount,
			result: "deleted"
		},
		diagnostics: []
	};
}
async function retain(work, change, base, tools) {
	const seen = await tools.watch.look(change.have.id);
	if (!seen.ok) return failed$2(work, base, "still managed", seen.diagnostic);
	const held = objection(work, seen.value?.tags ?? change.have.tags);
	if (held !== void 0) return failed$2(work, base, "held back, still managed", heldDiagnostic(held));
	const refused = await forgetShares(work, change.have, tools) ?? await removeTags(change.have.id, change.tags.remove, tools);
	if (refused !== void 0) return failed$2(work, base, "still managed", refused);
	return {
		row: done(base, "retained, no longer managed"),
		diagnostics: []
	};
}
async function applyList(work, base, tools) {
	const { change } = work.planned;
	switch (change.kind) {
		case "create": return create(work, change, base, tools);
		case "update": return update(work, change, base, tools);
		case "delete": return remove(work, change.have, base, tools);
		case "retain": return retain(work, change, base, tools);
		case "keep": return {
			row: {
				...base,
				outcome: "unchanged",
				result: "nothing to do"
			},
			diagnostics: []
		};
	}
}
const NOTHING_DELETED = "nothing is deleted in a run in which another list failed";
function rowOf$1(list, outcome, result) {
	const { address, at, name, mapping, position, kind } = list;
	return {
		address,
		at,
		name,
		...mapping === void 0 ? {} : { mapping },
		...position === void 0 ? {} : { position },
		kind,
		outcome,
		added: 0,
		removed: 0,
		described: 0,
		kept: 0,
		result,
		milliseconds: 0
	};
}
function plannedRow(planned, outcome, result) {
	const { change } = planned;
	const { waiting } = planned;
	const row = {
		...rowOf$1({
			...planned,
			kind: change.kind
		}, outcome, result),
		...waiting === void 0 ? {} : { waiting }
	};
	if (change.kind === "create") return row;
	const { id, version, maxEntries, entryCount } = change.have;
	return {
		...row,
		id,
		versionBefore: version,
		versionAfter: version,
		sizeBefore: maxEntries,
		sizeAfter: maxEntries,
		entriesAfter: entryCount
	};
}
function untouchedRow(planned) {
	if (planned.held.length > 0) return plannedRow(planned, "held", "not touched");
	return planned.change.kind === "keep" ? plannedRow(planned, "unchanged", "nothing to do") : void 0;
}
function notPlannedRow(list) {
	const name = list.address.slice(accountRegionKey(list.at).length + 1);
	return rowOf$1({
		...list,
		name,
		kind: "unknown"
	}, "not-planned", "not touched");
}
async function applyStray({ stray, owner, shareToken, stopped }, access, clock) {
	const started = clock.now();
	const row = (outcome, result) => ({
		...rowOf$1({
			...stray,
			kind: "delete"
		}, outcome, result),
		milliseconds: clock.now() - started
	});
	const reason = stopped();
	if (reason !== void 0) return {
		row: row("not-done", reason),
		diagnostics: []
	};
	const tools = await access();
	if (!tools.ok) return {
		row: row("failed", "not started: no access to the account"),
		diagnostics: [tools.diagnostic]
	};
	const list = await tools.value.watch.look(stray.listId);
	if (!list.ok) return {
		row: row("failed", "share not deleted"),
		diagnostics: [list.diagnostic]
	};
	if (list.value !== void 0) return {
		row: row("already", "its list is there"),
		diagnostics: []
	};
	const sharing = {
		listId: stray.listId,
		listArn: "",
		owner,
		change: ENDING,
		token: shareToken,
		stopped
	};
	const end = await shareList(sharing, tools.value.writer.shares, tools.value.clock);
	const outcome = end.stopped === void 0 ? end.problems.length === 0 ? "done" : "failed" : "not-done";
	return {
		row: row(outcome, outcome === "done" ? "share deleted, its list is gone" : end.stopped ?? "share not deleted"),
		diagnostics: end.problems.map((problem) => ({
			...problem,
			address: stray.address
		}))
	};
}
var Endings = class {
	#rows = new Map();
	#row(address) {
		const row = this.#rows.get(address) ?? Promise.withResolvers();
		this.#rows.set(address, row);
		return row;
	}
	end({ address, outcome }) {
		this.#row(address).resolve(outcome);
	}
	of(address) {
		return this.#row(address).promise;
	}
};
function inOrderOfWaiting(lists) {
	return lists.toSorted((a, b) => (a.elsewhere?.depth ?? 0) - (b.elsewhere?.depth ?? 0));
}
function withTakeovers(work, endings) {
	const { elsewhere, planned } = work;
	if (elsewhere === void 0) return work;
	const { waitsFor, after } = elsewhere;
	return {
		...work,
		confirm: async (removes, staying) => {
			const takers = new Set(removes.flatMap((cidr) => waitsFor.get(cidr) ?? []));
			takers.delete(planned.address);
			const ends = await Promise.all([...takers].map(async (taker) => [taker, await endings.of(taker)]));
			const done = new Set(ends.flatMap(([taker, outcome]) => outcome === "done" || outcome === "already" ? [taker] : []));
			const kept = new Set(removes.filter((cidr) => waitsFor.get(cidr)?.some((taker) => !done.has(taker))));
			const going = removes.filter((cidr) => !kept.has(cidr));
			if (going.length === 0) return {
				ok: true,
				value: kept
			};
			const found = await work.confirm(going, [
				...staying,
				...kept,
				...after
			]);
			return found.ok ? {
				ok: true,
				value: new Set([...kept, ...found.value])
			} : found;
		}
	};
}
const TURNS_PER_REGION = 8;
var Turns = class {
	#free;
	#crews = new Map();
	#offered = [];
	constructor(overall) {
		this.#free = overall;
	}
	crew(at) {
		const key = accountRegionKey(at);
		const here = this.#crews.get(key) ?? newHere();
		this.#crews.set(key, here);
		return {
			isBusy: () => here.active > 0,
			changed: () => new Promise((resolve) => here.watchers.push(resolve)),
			turn: () => this.#turn(here)
		};
	}
	#turn(here) {
		const take = (queue) => new Promise((resolve) => {
			queue.push(resolve);
			this.#offer(here);
		});
		return {
			begin: () => take(here.beginning),
			pause: async (wait) => {
				this.#giveBack(here);
				try {
					return await wait();
				} finally {
					await take(here.resuming);
				}
			},
			end: () => this.#giveBack(here)
		};
	}
	#giveBack(here) {
		here.active--;
		this.#free++;
		this.#offer(here);
		const { watchers } = here;
		here.watchers = [];
		for (const tell of watchers) tell();
	}
	#offer(here) {
		if (!here.isOffered && isReady(here)) {
			here.isOffered = true;
			this.#offered.push(here);
		}
		while (this.#free > 0) {
			const next = this.#offered.shift();
			if (next === void 0) return;
			next.isOffered = false;
			const enter = next.resuming.shift() ?? next.beginning.shift();
			if (enter === void 0) continue;
			this.#free--;
			next.active++;
			enter();
			if (isReady(next)) {
				next.isOffered = true;
				this.#offered.push(next);
			}
		}
	}
};
function newHere() {
	return {
		active: 0,
		resuming: [],
		beginning: [],
		isOffered: false,
		watchers: []
	};
}
function isReady({ active, resuming, beginning }) {
	return active < TURNS_PER_REGION && resuming.length + beginning.length > 0;
}
const WAVE = 50;
const NOT_BEGUN = 16;
async function inWaves(items, run) {
	const ends = [];
	for (let first = 0; first < items.length; first += WAVE) {
		const wave = items.slice(first, first + WAVE);
		let waiting = wave.length;
		await new Promise((resolve) => {
			const enough = () => waiting <= NOT_BEGUN && resolve();
			for (const item of wave) {
				let isBegun = false;
				const begun = () => {
					if (isBegun) return;
					isBegun = true;
					waiting--;
					enough();
				};
				ends.push(run(item, begun).finally(begun));
			}
			enough();
		});
	}
	return Promise.all(ends);
}
const FIRST_MS = 1e3;
const SHORTEST_MS = 200;
const LONGEST_STEP_MS = 1e4;
const FACTOR = 1.5;
const STEP = .5;
var Rhythm = class {
	#clock;
	#typical = FIRST_MS;
	#least = 0;
	constructor(clock) {
		this.#clock = clock;
	}
	until(look) {
		const step = look === 0 ? this.#typical : Math.min(LONGEST_STEP_MS, this.#typical * STEP * FACTOR ** (look - 1));
		return Math.max(SHORTEST_MS, step) * (1 + this.#clock.random() / 10);
	}
	grace() {
		return this.#typical * STEP;
	}
	learn(after, working) {
		if (working === void 0) {
			const isNear = this.#least > this.#typical / 2;
			this.#typical = Math.max(SHORTEST_MS, Math.min(this.#typical, after) * (isNear ? .95 : .75));
			this.#least *= .95;
		} else {
			this.#least = working;
			this.#typical = after * .95;
		}
	}
};
const OVERDUE_MS = 2e3;
const SLICE_MS = 200;
const PAGE = 100;
const ALONE = {
	isBusy: () => false,
	changed: () => new Promise(() => {})
};
function watchLists(writer, clock, others = ALONE) {
	return new RegionWatch(writer, clock, others);
}
var RegionWatch = class {
	#writer;
	#clock;
	#others;
	#rhythm;
	#waiting = new Set();
	#followed = new Map();
	#isRunning = false;
	constructor(writer, clock, others) {
		this.#writer = writer;
		this.#clock = clock;
		this.#others = others;
		this.#rhythm = new Rhythm(clock);
	}
	async look(id, age = -1) {
		const seen = this.#followed.get(id);
		if (seen !== void 0 && this.#clock.now() - seen.at <= age) return {
			ok: true,
			value: seen.list
		};
		return this.#ask(id, 0);
	}
	wait(id) {
		const start = this.#clock.now();
		let looks = 0;
		let working;
		let seen = 0;
		return {
			next: async () => {
				if (looks > 0) working = seen;
				const sight = await this.#ask(id, this.#rhythm.until(looks++));
				seen = this.#clock.now() - start;
				return sight;
			},
			learn: () => this.#rhythm.learn(seen, working)
		};
	}
	forget(id) {
		this.#followed.delete(id);
	}
	#ask(id, milliseconds) {
		return new Promise((resolve, reject) => {
			this.#waiting.add({
				id,
				due: this.#clock.now() + milliseconds,
				resolve,
				reject
			});
			this.#run();
		});
	}
	async #run() {
		if (this.#isRunning) return;
		this.#isRunning = true;
		while (this.#waiting.size > 0) {
			await this.#untilDue();
			await this.#tick();
		}
		this.#isRunning = false;
	}
	async #untilDue() {
		for (;;) {
			const now = this.#clock.now();
			const dues = [...this.#waiting].map(({ due }) => due);
			const first = Math.min(...dues);
			const together = Math.max(...dues.filter((due) => due <= first + this.#rhythm.grace()));
			const overdue = together + OVERDUE_MS;
			if (together > now) await this.#clock.sleep(together - now);
			else if (!this.#others.isBusy() || now >= overdue) return;
			else await Promise.race([this.#others.changed(), this.#clock.sleep(Math.min(SLICE_MS, overdue - now))]);
		}
	}
	async #tick() {
		const asked = [...this.#waiting];
		this.#waiting.clear();
		const ids = new Set(asked.map(({ id }) => id));
		for (const id of this.#followed.keys()) if (ids.size < PAGE) ids.add(id);
		const at = this.#clock.now();
		try {
			const read = await this.#writer.describe([...ids]);
			if (read.ok) for (const id of ids) this.#followed.set(id, {
				at,
				list: read.value.get(id)
			});
			for (const { id, resolve } of asked) resolve(read.ok ? {
				ok: true,
				value: read.value.get(id)
			} : read);
		} catch (bug) {
			for (const { reject } of asked) reject(bug);
		}
	}
};
function workplace(at, writers, turns, clock, batches) {
	const crew = turns.crew(at);
	let opened;
	const open = async () => {
		const writer = await writers.at(at);
		return writer.ok ? {
			ok: true,
			value: {
				writer: writer.value,
				watch: watchLists(writer.value, clock, crew)
			}
		} : writer;
	};
	return {
		crew,
		tools: async (turn, begun, onWaiting) => {
			opened ??= open();
			const place = await opened;
			if (!place.ok) return place;
			const { writer, watch } = place.value;
			const waits = (wait) => turn.pause(wait);
			return {
				ok: true,
				value: {
					writer,
					watch: {
						look: (id, age) => waits(() => watch.look(id, age)),
						wait: (id) => {
							begun();
							const wait = watch.wait(id);
							return {
								next: () => waits(() => wait.next()),
								learn: () => wait.learn()
							};
						},
						forget: (id) => watch.forget(id)
					},
					clock: {
						...clock,
						now: clock.now,
						random: clock.random,
						sleep: (ms) => waits(() => clock.sleep(ms))
					},
					batches,
					onWaiting
				}
			};
		}
	};
}
function withTurn(work, turn) {
	return {
		...work,
		confirm: (removes, staying) => turn.pause(() => work.confirm(removes, staying))
	};
}
const DELETED = "deleted before";
function begin(input) {
	const turns = new Turns(input.parallelism);
	const batches = new Batches();
	const places = new Map();
	return {
		...input,
		endings: new Endings(),
		place: (at) => {
			const key = accountRegionKey(at);
			const place = places.get(key) ?? workplace(at, input.writers, turns, input.clock, batches);
			places.set(key, place);
			return place;
		}
	};
}
async function inTurn(turn, run) {
	await turn.begin();
	try {
		return await run();
	} finally {
		turn.end();
	}
}
async function applyOne(work, place, turn, begun, run) {
	const { planned } = work;
	const { address, at } = planned;
	const started = run.clock.now();
	run.onProgress({
		kind: "started",
		address,
		at,
		what: doing(planned)
	});
	const tools = await place.tools(turn, begun, (what) => run.onProgress({
		kind: "waiting",
		address,
		at,
		what
	}));
	const end = tools.ok ? await applyList(withTurn(withTakeovers(work, run.endings), turn), plannedRow(planned, "done", ""), tools.value) : {
		row: plannedRow(planned, "failed", "not started: no access to the account"),
		diagnostics: [tools.diagnostic]
	};
	if (tools.ok && end.row.id !== void 0) tools.value.watch.forget(end.row.id);
	return {
		...end,
		row: {
			...end.row,
			milliseconds: run.clock.now() - started
		}
	};
}
async function applyAll(lists, run, blocked) {
	const applyNext = (work, begun) => {
		const place = run.place(work.planned.at);
		const turn = place.crew.turn();
		return inTurn(turn, async () => {
			const reason = run.stopped() ?? blocked;
			const end = reason === void 0 ? await applyOne(work, place, turn, begun, run) : {
				row: plannedRow(work.planned, "not-done", reason),
				diagnostics: []
			};
			run.endings.end(end.row);
			run.onProgress({
				kind: "ended",
				row: end.row
			});
			return end;
		});
	};
	const regions = [...Map.groupBy(inOrderOfWaiting(lists), ({ planned }) => accountRegionKey(planned.at)).values()];
	return (await Promise.all(regions.map((here) => inWaves(here, applyNext)))).flat();
}
async function repairTags(lists, run) {
	const repair = (work) => {
		const place = run.place(work.planned.at);
		const turn = place.crew.turn();
		return inTurn(turn, async () => {
			const nothing = () => {};
			const tools = run.stopped() === void 0 ? await place.tools(turn, nothing, nothing) : void 0;
			if (tools?.ok === true) await repairApplied(work, tools.value);
		});
	};
	await Promise.all(lists.filter(isAppliedStale).map(repair));
}
async function applyStrays({ strayShares, ...run }) {
	const applyNext = (work) => {
		const place = run.place(work.stray.at);
		const turn = place.crew.turn();
		return inTurn(turn, async () => {
			const end = await applyStray(work, () => place.tools(turn, () => {}, () => {}), run.clock);
			run.onProgress({
				kind: "ended",
				row: end.row
			});
			return end;
		});
	};
	return Promise.all(strayShares.map(applyNext));
}
async function apply(input) {
	const run = begin(input);
	const started = input.clock.now();
	const idle = new Map();
	for (const work of input.lists) {
		const row = untouchedRow(work.planned);
		if (row === void 0) continue;
		idle.set(work.planned.address, row);
		if (row.outcome === "held") input.onProgress({
			kind: "ended",
			row
		});
	}
	const active = input.lists.filter((work) => !idle.has(work.planned.address));
	const isDeletion = ({ planned }) => planned.change.kind === "delete";
	const ends = await applyAll(active.filter((work) => !isDeletion(work)), run);
	await repairTags(input.lists, run);
	const blocked = ends.some(({ row }) => row.outcome === "failed" || row.outcome === "not-done") ? NOTHING_DELETED : void 0;
	const deleted = await applyAll(active.filter(isDeletion), run, blocked);
	const strays = await applyStrays(run);
	const ended = new Map([...ends, ...deleted].map(({ row }) => [row.address, row]));
	const rows = [
		...input.lists.flatMap(({ planned }) => ended.get(planned.address) ?? idle.get(planned.address) ?? []),
		...input.deletedBefore.lists.map((list) => ({
			...plannedRow(list, "already", DELETED),
			entriesAfter: 0
		})),
		...strays.map(({ row }) => row),
		...input.deletedBefore.strayShares.map((share) => rowOf$1({
			...share,
			kind: "delete"
		}, "already", DELETED)),
		...input.notPlanned.map(notPlannedRow)
	];
	return {
		rows,
		diagnostics: inOrderOfRows(rows, [
			...ends,
			...deleted,
			...strays
		].flatMap(({ diagnostics }) => diagnostics)),
		milliseconds: input.clock.now() - started
	};
}
function beyondApproval(adds, removes, approved) {
	const extra = [...adds, ...removes].filter((cidr) => !approved.has(cidr));
	if (extra.length === 0) return void 0;
	return {
		code: "conflict",
		reason: `another writer changed it, and undoing that goes beyond the approved plan (${listedUpTo(5, extra.map(formatCidr))})`,
		detail: "Run plsync plan again and approve what it shows."
	};
}
const NOT_MARKED = new Map();
function markedAnew(entries, mark) {
	const others = entries.filter(({ description }) => {
		const { owner, settings } = markOf(description) ?? {};
		return owner === mark.owner && settings !== mark.settings;
	});
	return new Map(others.map(({ cidr, description }) => [cidr, withMark(description, mark)]));
}
function replanner({ planned, spec, entries, mode, bounds, allowances, mark, others }) {
	const { change } = planned;
	const adds = addsOf$1(change);
	const removes = removesOf(change);
	const approved = new Set([...adds, ...removes].map((entry) => entry.cidr));
	const wanted = new Map(entries.map((entry) => [entry.cidr, entry.description]));
	for (const { cidr } of removes) wanted.delete(cidr);
	for (const { cidr, description } of adds) wanted.set(cidr, description);
	const describes = describesOf(change);
	for (const { cidr, to } of describes) wanted.set(cidr, to);
	const worded = adds.filter(({ origin }) => planned.manage !== void 0 || wordsOf(origin) !== void 0);
	const described = new Set([...describes, ...worded].map((entry) => entry.cidr));
	const isSuspended = mayBeWanted(present({
		unknown: planned.suspended,
		unknownWithin: planned.suspendedWithin
	}));
	const size = change.kind === "create" ? change.maxEntries : (change.kind === "update" ? change.resize?.to : void 0) ?? change.have.maxEntries;
	return (have, kept) => {
		const { maxEntries } = sizedSpec(spec, have.maxEntries);
		const there = new Set(have.entries.map((entry) => entry.cidr));
		const missing = [...wanted].filter(([cidr]) => !there.has(cidr));
		const stays = (entry) => isSuspended(entry.cidr) || wanted.has(entry.cidr) || kept.has(entry.cidr);
		const going = have.entries.filter((entry) => !stays(entry)).map((entry) => entry.cidr);
		const staying = have.entries.filter(stays);
		const marked = mark === void 0 ? NOT_MARKED : markedAnew(staying, mark);
		const after = new Map([...staying.map(({ cidr, description }) => {
			return [cidr, (described.has(cidr) ? wanted.get(cidr) : void 0) ?? marked.get(cidr) ?? description];
		}), ...missing]);
		const hadElsewhere = new Set(others?.have);
		const guarded = {
			address: others?.address ?? planned.address,
			limits: spec.limits,
			have: [...new Set([...have.entries.map((entry) => entry.cidr), ...hadElsewhere])],
			after: [...new Set([...after.keys(), ...others?.after ?? []])],
			adds: missing.filter(([cidr]) => !hadElsewhere.has(cidr)).length,
			removes: going.length,
			isAggregated: spec.aggregation !== void 0
		};
		const held = bounds === "exact" ? beyondApproval(missing.map(([cidr]) => cidr), going, approved) : [...guardRemovals(guarded, allowances), ...mode === "sync" ? guardAdditions(guarded) : []][0];
		if (held !== void 0) return {
			ok: false,
			held
		};
		const capacity = capacityFor(maxEntries, after.size, size);
		if (!capacity.fits) return {
			ok: false,
			held: {
				code: "does_not_fit",
				reason: `${after.size} entries do not fit its size of ${capacity.largest}`
			}
		};
		const isFixed = maxEntries.kind === "fixed";
		const largest = maxEntries.kind === "fixed" ? maxEntries.value : maxEntries.limit;
		return {
			ok: true,
			target: {
				entries: after,
				described: new Set([...described, ...marked.keys()]),
				size: capacity.size,
				largest,
				isFixed
			}
		};
	};
}
function memberOf(planned, have) {
	const changes = planned.held.length === 0;
	const adds = changes ? addsOf$1(planned.change).map(({ cidr }) => cidr) : [];
	const removes = changes ? removesOf(planned.change).map(({ cidr }) => cidr) : [];
	const gone = new Set(removes);
	return {
		planned,
		have,
		after: [...have.filter((cidr) => !gone.has(cidr)), ...adds],
		adds: addressesOf(adds),
		removes
	};
}
function siblingsOf({ lists }, entriesOf) {
	const parts = lists.filter(({ partOf, mapping }) => partOf !== void 0 && mapping !== void 0);
	const groups = Map.groupBy(parts, ({ at, partOf = "" }) => listAddress(at, partOf));
	return new Map([...groups].flatMap(([address, own]) => {
		const members = own.map((planned) => memberOf(planned, entriesOf(planned)));
		const waits = waitsOf(members);
		return members.map((member) => {
			const others = members.filter((one) => one !== member);
			const { waitsFor = new Map(), depth = 0 } = waits.get(member) ?? {};
			return [member.planned.address, {
				address,
				have: others.flatMap(({ have }) => have),
				after: others.flatMap(({ after }) => after),
				waitsFor,
				depth
			}];
		});
	}));
}
function waitsOf(members) {
	const found = new Map();
	const open = new Set();
	const visit = (member) => {
		const known = found.get(member);
		if (known !== void 0) return known;
		open.add(member);
		let depth = 0;
		const waitsFor = new Map();
		for (const cidr of member.removes) {
			const takers = members.filter((one) => one !== member && touchesBlock(one.adds, cidr));
			if (takers.length === 0) continue;
			const isCircle = takers.some((one) => open.has(one));
			if (!isCircle) depth = Math.max(depth, ...takers.map((one) => visit(one).depth + 1));
			waitsFor.set(cidr, (isCircle ? [member] : takers).map(({ planned }) => planned.address));
		}
		open.delete(member);
		const waits = {
			waitsFor,
			depth
		};
		found.set(member, waits);
		return waits;
	};
	for (const member of members) visit(member);
	return found;
}
function confirmer(mapping, now, look) {
	return async (removes, staying) => {
		const covered = addressesOf(staying);
		const uncovered = removes.filter((cidr) => !includesBlock(covered, cidr));
		if (uncovered.length === 0) return {
			ok: true,
			value: new Set()
		};
		const asked = mapping.sources.map((source) => ({
			source,
			reads: kindOf(source).confirm(source, bringable(source, uncovered))
		})).filter(({ reads }) => reads.length > 0);
		const regions = await look(asked.flatMap(({ reads }) => reads));
		if (!regions.ok) return regions;
		const readings = readingsOf(regions.value, now);
		const families = new Set(uncovered.map(familyOf));
		const needed = [];
		for (const { source } of asked) {
			const answer = kindOf(source).answer(source, mapping.name, readings);
			if (!answer.ok) return {
				ok: false,
				diagnostic: answer.problems[0]
			};
			const lacking = [...families].map((family) => answer.lacking?.[family]).find((one) => one !== void 0);
			if (lacking !== void 0) return {
				ok: false,
				diagnostic: lacking
			};
			needed.push(...answer.entries.IPv4.cidrs, ...answer.entries.IPv6.cidrs);
		}
		return {
			ok: true,
			value: neededStill(uncovered, needed, (cidr) => includesBlock(covered, cidr))
		};
	};
}
function bringable({ within }, removes) {
	if (within === void 0) return removes;
	return removes.filter((cidr) => within.some((block) => covers(block, cidr) || covers(cidr, block)));
}
function neededStill(removes, needed, isCovered) {
	const singles = new Set(removes.filter(isSingleAddress));
	const wide = removes.filter((cidr) => !isSingleAddress(cidr));
	const staying = new Set();
	for (const cidr of needed) {
		if (singles.has(cidr)) staying.add(cidr);
		if (isCovered(cidr)) continue;
		for (const block of wide) if (covers(block, cidr) || covers(cidr, block)) staying.add(block);
	}
	return staying;
}
async function lastLook(reads, before, readers) {
	const known = new Map(before.regions.map(({ at, groups }) => [accountRegionKey(at), groups]));
	const places = [...Map.groupBy(reads, ({ at }) => accountRegionKey(at))];
	const found = await pMap(places, async ([key, here]) => {
		const [{ at }] = here;
		const reader = await readers.at(at);
		if (!reader.ok) return reader;
		const groups = known.get(key);
		return whole(await readSources(reader.value, at, here, groups?.ok === true ? groups.value : []));
	});
	const regions = [];
	for (const reading of found) {
		if (!reading.ok) return reading;
		regions.push(reading.value);
	}
	return {
		ok: true,
		value: regions
	};
}
function whole(region) {
	if (!region.groups.ok) return region.groups;
	return region.interfaces.ok ? {
		ok: true,
		value: region
	} : region.interfaces;
}
const GATHERING_MS = 100;
function sharedLook(before, readers, clock) {
	const open = new Map();
	const gather = (key) => {
		const reads = [];
		const look = async () => {
			await clock.sleep(GATHERING_MS);
			open.delete(key);
			return lastLook(reads, before, readers);
		};
		const gathering = {
			reads,
			found: look()
		};
		open.set(key, gathering);
		return gathering;
	};
	return async (reads) => {
		const places = [...Map.groupBy(reads, ({ at }) => accountRegionKey(at))];
		const readings = await Promise.all(places.map(([key, here]) => {
			const gathering = open.get(key) ?? gather(key);
			gathering.reads.push(...here);
			return gathering.found;
		}));
		const regions = [];
		for (const reading of readings) {
			if (!reading.ok) return reading;
			regions.push(...reading.value);
		}
		return {
			ok: true,
			value: regions
		};
	};
}
function tokenOf({ at, name }, owner) {
	return (generation) => sha256(`plsync token 2\n${canonical({
		owner,
		account: at.accountId,
		region: at.region,
		name,
		generation
	})}`);
}
function shareTokenOf(at) {
	return (...parts) => sha256(`plsync share token 1\n${canonical([
		at.accountId,
		at.region,
		...parts
	])}`);
}
function appliedOf(planned) {
	const known = planned.mapping !== void 0 && planned.manage === void 0;
	return (version, entries) => known ? formatApplied({
		version,
		digest: appliedDigest(entries)
	}) : void 0;
}
function isProven({ change }, entries) {
	if (change.kind === "create") return false;
	const { version, tags } = change.have;
	const said = appliedOf$1(tags);
	return said?.version === version && said.digest === appliedDigest(entries.map(({ cidr }) => cidr));
}
function entriesOf$1(planned, regions) {
	if (planned.change.kind === "create") return [];
	const reading = regions.get(accountRegionKey(planned.at))?.entries.get(planned.change.have.id);
	if (reading?.ok !== true && planned.held.length > 0) return [];
	if (reading?.ok !== true) throw new Error(`${planned.address} was planned without its entries`);
	return [...reading.value];
}
const nothing = () => ({
	ok: false,
	held: {
		code: "not_planned",
		reason: "the file no longer names it"
	}
});
function workOf(planned, entries, definition, look, siblings, run) {
	const { plan, bounds, allowances } = run;
	const base = {
		planned,
		entries,
		owner: run.configuration.owner,
		token: tokenOf(planned, run.configuration.owner),
		isProven: isProven(planned, entries),
		applied: appliedOf(planned),
		shareToken: shareTokenOf(planned.at),
		stopped: run.stopped,
		...siblings === void 0 ? {} : { elsewhere: siblings }
	};
	if (definition === void 0) {
		const confirm = async () => ({
			ok: true,
			value: new Set()
		});
		return {
			...base,
			replan: nothing,
			confirm
		};
	}
	const { mapping, spec } = definition;
	const others = siblings === void 0 ? {} : { others: siblings };
	const { settings } = planned.digests;
	const mark = planned.manage !== void 0 && settings !== void 0 ? { mark: entryMark(run.configuration.owner, settings) } : {};
	return {
		...base,
		replan: replanner({
			planned,
			spec,
			entries,
			mode: plan.mode,
			bounds,
			allowances,
			...mark,
			...others
		}),
		confirm: confirmer(mapping, run.snapshot.takenAt, look)
	};
}
async function applyRun(run) {
	const { plan, configuration, writers, clock, parallelism, onProgress, stopped } = run;
	const definitions = new Map(configuration.mappings.flatMap((mapping) => mapping.lists.map((spec) => [spec.address, {
		mapping,
		spec
	}])));
	const look = sharedLook(run.snapshot, run.readers, clock);
	const regions = byAccountRegion(run.snapshot);
	const siblings = siblingsOf(plan, (planned) => entriesOf$1(planned, regions).map(({ cidr }) => cidr));
	return apply({
		lists: plan.lists.map((planned) => {
			const { address } = planned;
			return workOf(planned, entriesOf$1(planned, regions), definitions.get(address), look, siblings.get(address), run);
		}),
		deletedBefore: plan.deletedBefore ?? {
			lists: [],
			strayShares: []
		},
		notPlanned: plan.notPlanned,
		strayShares: plan.strayShares.map((stray) => ({
			stray,
			owner: configuration.owner,
			shareToken: shareTokenOf(stray.at),
			stopped
		})),
		writers,
		clock,
		parallelism,
		onProgress,
		stopped
	});
}
const SIGNALS = ["SIGINT", "SIGTERM"];
function stopAfter(milliseconds, onSignal) {
	const deadline = Date.now() + milliseconds;
	let signalled;
	const listen = (signal) => {
		if (signalled !== void 0) process.exit(signal === "SIGINT" ? 130 : 143);
		signalled = signal;
		onSignal(signal);
	};
	for (const signal of SIGNALS) process.on(signal, listen);
	return {
		stopped: () => {
			if (signalled !== void 0) return `cancelled by ${signalled}`;
			return Date.now() >= deadline ? "out of time" : void 0;
		},
		end: () => {
			for (const signal of SIGNALS) process.off(signal, listen);
		}
	};
}
const NO_REPORT = "the job of its shard left no usable report";
const NO_DELETIONS = "the job of the deletions left no usable report";
const WAITS = "waits until all shards have succeeded";
function joinReports(saved, reports) {
	const told = new Map(reports.flatMap(({ rows }) => rows).map((row) => [row.address, row]));
	const rowsOf = (lists, why) => new Map(lists.map((planned) => {
		const row = told.get(planned.address) ?? untouchedRow(planned) ?? plannedRow(planned, "not-done", why);
		return [planned.address, row];
	}));
	const isDeletion = ({ change }) => change.kind === "delete";
	const stay = rowsOf(saved.lists.filter((planned) => !isDeletion(planned)), NO_REPORT);
	const go = rowsOf(saved.lists.filter(isDeletion), whyNotDeleted([...stay.values()]));
	const lists = saved.lists.flatMap(({ address }) => stay.get(address) ?? go.get(address) ?? []);
	const strays = saved.strayShares.map((stray) => told.get(stray.address) ?? rowOf$1({
		...stray,
		kind: "delete"
	}, "not-done", NO_REPORT));
	const isUnplanned = ({ outcome }) => outcome === "not-planned";
	const rows = [
		...lists.filter((row) => !isUnplanned(row)),
		...strays,
		...lists.filter(isUnplanned)
	];
	return {
		rows,
		diagnostics: inOrderOfRows(rows, reports.flatMap(({ diagnostics }) => diagnostics)),
		milliseconds: Math.max(0, ...reports.map(({ milliseconds }) => milliseconds))
	};
}
function whyNotDeleted(others) {
	const open = others.filter(({ outcome }) => outcome === "failed" || outcome === "not-done");
	if (open.length === 0) return NO_DELETIONS;
	return open.some(({ result }) => result === NO_REPORT) ? WAITS : NOTHING_DELETED;
}
function stoppedReport({ applies }, why, diagnostics) {
	const rows = applies.map((planned) => untouchedRow(planned) ?? plannedRow(planned, "not-done", why));
	return {
		rows,
		diagnostics: inOrderOfRows(rows, diagnostics),
		milliseconds: 0
	};
}
const INTERFACES_A_REGION = 100;
function shardCount(configuration, { count, byAccount }) {
	const accounts = configuration.accounts.length;
	if (byAccount === true) return accounts;
	return count ?? Math.max(1, Math.min(20, accounts));
}
function divisionForJobs({ accounts }, division) {
	const { count } = division;
	return count === void 0 ? division : {
		...division,
		count: Math.max(1, Math.min(count, accounts.length))
	};
}
function fileShards(configuration, division) {
	const regions = new Map();
	for (const { at } of readsOf(configuration, void 0)) regions.set(at.account, (regions.get(at.account) ?? 0) + 1);
	const weighted = configuration.accounts.map(({ alias, id }) => {
		return {
			alias,
			id,
			weight: 1 + (division.interfaces?.get(id) ?? 0) + INTERFACES_A_REGION * (regions.get(alias) ?? 0)
		};
	});
	const shards = division.byAccount === true ? weighted.map(({ alias }) => [alias]) : assignAccounts(weighted, shardCount(configuration, division));
	return (division.interfaces === void 0 ? shards : shards.filter((accounts) => accounts.length > 0)).map((accounts) => ({
		accounts,
		regions: accounts.reduce((sum, alias) => sum + (regions.get(alias) ?? 0), 0)
	}));
}
function changes({ change, held }) {
	return change.kind !== "keep" && change.kind !== "delete" && held.length === 0;
}
function isDeletion({ change }) {
	return change.kind === "delete";
}
const CALLS_OF_A_LIST = 100;
function countDeletions({ lists }) {
	return lists.filter((planned) => isDeletion(planned) && planned.held.length === 0).length;
}
function planShardCount({ lists, strayShares }) {
	const accounts = new Set([...lists.filter(changes), ...strayShares].map(({ at }) => at.accountId));
	return Math.max(1, Math.min(20, accounts.size));
}
function planShards(plan, count) {
	const weights = new Map();
	const weigh = ({ account, accountId }, weight, lists) => {
		const known = weights.get(account) ?? {
			alias: account,
			id: accountId,
			weight: 0,
			lists: 0
		};
		known.weight += weight;
		known.lists += lists;
		weights.set(account, known);
	};
	for (const planned of plan.lists) {
		const { change } = planned;
		const entries = change.kind === "update" ? change.adds.length + change.removes.length : 0;
		if (changes(planned)) weigh(planned.at, CALLS_OF_A_LIST + (change.kind === "create" ? change.adds.length : entries), 1);
		else if (change.kind !== "keep" && change.kind !== "delete") weigh(planned.at, 1, 0);
	}
	for (const { at } of plan.strayShares) weigh(at, CALLS_OF_A_LIST, 1);
	const accounts = [...weights.values()].sort((a, b) => compareText(a.alias, b.alias));
	const lists = new Map(accounts.map((one) => [one.alias, one.lists]));
	return assignAccounts(accounts, count).map((aliases) => ({
		accounts: aliases,
		lists: aliases.reduce((sum, alias) => sum + (lists.get(alias) ?? 0), 0)
	}));
}
const OF_ALL_LISTS = new Set(["not_planned", "too_many_deletes"]);
function partOfPlan(saved, part, allowances) {
	const accounts = part === "deletions" ? void 0 : new Set(planShards(saved, part.count)[part.index - 1]?.accounts);
	const isDone = (planned) => planned.change.kind !== "keep" && isDeletion(planned) === (accounts === void 0) && accounts?.has(planned.at.account) !== false && (planned.held.length === 0 || isAllowed(planned, allowances));
	const done = saved.lists.filter(isDone);
	const groups = new Set(done.map(groupOf));
	const known = saved.lists.filter((planned) => groups.has(groupOf(planned)));
	const strays = saved.strayShares.filter(({ at }) => accounts?.has(at.account) === true);
	const places = new Set(strays.map(({ at }) => accountRegionKey(at)));
	const beside = saved.lists.filter(({ at }) => places.has(accountRegionKey(at)));
	const addresses = new Set([
		...known,
		...strays,
		...beside
	].map(({ address }) => address));
	const wholes = new Set(known.flatMap(({ at, partOf }) => partOf === void 0 ? [] : [listAddress(at, partOf)]));
	const regions = new Set([...known, ...strays].map(({ at }) => accountRegionKey(at)));
	const before = new Map(done.map((planned) => [planned.address, planned]));
	const letGo = removalsLetGo(known);
	return {
		allowances: withRemovals(allowances, letGo),
		applies: done,
		saved: {
			...saved,
			lists: known,
			notPlanned: [],
			strayShares: strays
		},
		scope: ({ patterns }) => ({
			patterns,
			includes: (address) => addresses.has(address) || wholes.has(address),
			includesRegion: (key) => regions.has(key)
		}),
		settle: (plan) => {
			const unfinished = new Set(plan.lists.filter(changes).map(groupOf));
			const isEarly = (planned) => isDeletion(planned) && unfinished.has(groupOf(planned));
			return {
				...plan,
				lists: plan.lists.flatMap((planned) => {
					const approved = before.get(planned.address);
					if (approved === void 0) return [];
					if (isEarly(planned)) return [{
						...planned,
						held: [...planned.held, TOO_EARLY]
					}];
					return [asApproved(planned, approved, isAllowed(planned, allowances) ? void 0 : letGo.get(groupOf(planned)) ?? 0)];
				}),
				notPlanned: plan.notPlanned.filter(({ address }) => before.has(address)),
				deletedBefore: {
					lists: plan.deletedBefore?.lists.filter(({ address }) => before.has(address)) ?? [],
					strayShares: plan.deletedBefore?.strayShares ?? []
				}
			};
		}
	};
}
const TOO_EARLY = {
	code: "not_planned",
	reason: "it would be deleted, but the other parts of its list are not applied yet",
	detail: "A part goes only when the others have all that is wanted of it. Apply the shards of the plan first."
};
function groupOf({ address, at, partOf }) {
	return partOf === void 0 ? address : listAddress(at, partOf);
}
function removalsLetGo(lists) {
	const counts = new Map();
	for (const planned of lists) {
		const count = planned.held.length === 0 ? removesOf(planned.change).length : 0;
		if (count > 0) counts.set(groupOf(planned), (counts.get(groupOf(planned)) ?? 0) + count);
	}
	return counts;
}
function asApproved(planned, approved, most) {
	const isLetGo = ({ code, allow }) => allow?.kind === "delete" && OF_ALL_LISTS.has(code) || allow?.kind === "removals" && most !== void 0 && allow.count <= most;
	const held = most === void 0 ? planned.held : planned.held.filter((one) => !isLetGo(one));
	return {
		...planned,
		held,
		change: noLarger(planned.change, approved.change)
	};
}
function noLarger(change, approved) {
	if (change.kind !== "update" || approved.kind !== "update") return change;
	const { resize } = change;
	const most = approved.resize?.to;
	if (resize === void 0 || most === void 0 || resize.to <= most || most <= resize.from) return change;
	return {
		...change,
		resize: {
			...resize,
			to: most
		}
	};
}
function entriesOf(shards) {
	return shards.map(({ accounts }, index) => ({
		shard: shardName({
			index: index + 1,
			count: shards.length
		}),
		number: index + 1,
		accounts: accounts.join(" ")
	}));
}
function fileMatrix(shards) {
	return { include: entriesOf(shards) };
}
function planMatrix(plan, count) {
	const shards = planShards(plan, count);
	return { include: entriesOf(shards).filter(({ number }) => (shards[number - 1]?.lists ?? 0) > 0) };
}
const NAMED = 5;
function shardsToAsk(gaps) {
	const accounts = [...new Set(gaps.map(({ account }) => account))].sort();
	return `The snapshots lack what this plan asks of ${listedUpTo(NAMED, accounts)}. \`plsync observe --shard N/COUNT --snapshot FILE… --out FILE\` asks it, in the ${accounts.length === 1 ? "shard of that account" : "shards of these accounts"}; then plan from all files.`;
}
const FEWEST_RUNS = 3;
function median(values) {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
function intervalOf(starts) {
	if (starts.length < FEWEST_RUNS) return void 0;
	return median(starts.slice(1).map((start, index) => (starts[index] ?? start) - start));
}
function isOverdue(since, interval, now) {
	return now - since > 2 * interval;
}
function minute(milliseconds) {
	return `${new Date(milliseconds).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
const UNITS = [
	{
		noun: "day",
		milliseconds: 864e5
	},
	{
		noun: "hour",
		milliseconds: 36e5
	},
	{
		noun: "minute",
		milliseconds: 6e4
	}
];
function duration(milliseconds) {
	const unit = UNITS.find((each) => milliseconds >= 2 * each.milliseconds) ?? UNITS[2];
	return counted(Math.max(1, Math.round(milliseconds / unit.milliseconds)), unit.noun);
}
function placesOf({ lists, strayShares }) {
	return new Map([...lists.map(({ address, at, change }) => [address, change.kind === "delete" ? void 0 : at.account]), ...strayShares.map(({ address, at }) => [address, at.account])]);
}
function partsOf(saved) {
	const places = placesOf(saved);
	const divided = new Map();
	const accountsOf = (text) => {
		const { index, count } = parseShard(text) ?? {
			index: 1,
			count: 0
		};
		const shards = divided.get(count) ?? planShards(saved, count).map(({ accounts }) => new Set(accounts));
		divided.set(count, shards);
		return shards[index - 1] ?? new Set();
	};
	return (part) => {
		if (part === void 0) return (address) => places.has(address);
		if (part === "deletions") return (address) => places.has(address) && places.get(address) === void 0;
		const accounts = accountsOf(part);
		return (address) => accounts.has(places.get(address) ?? "");
	};
}
function leftOut(path, why) {
	return {
		code: "report_unusable",
		severity: "error",
		summary: `the report ${path} ${why}`,
		detail: "It is left out: its lists count as not done.",
		remedy: "Join the reports of one plan, each part once: that of its last job."
	};
}
function different(parts) {
	return [...new Map(parts.map((one) => [JSON.stringify([one.part, one.report]), one])).values()];
}
function joinParts(saved, parts) {
	const partOf = partsOf(saved);
	const problems = [];
	const own = different(parts).filter(({ path, part, report }) => {
		const isIts = partOf(part);
		const stranger = report.rows.find(({ address }) => !isIts(address));
		if (stranger === void 0) return true;
		const whose = part === void 0 ? "the plan" : part === "deletions" ? "the deletions" : `shard ${part}`;
		problems.push(leftOut(path, `tells of ${stranger.address}, which is not in ${whose}`));
		return false;
	});
	const tellers = new Map();
	for (const one of own) for (const { address } of one.report.rows) tellers.set(address, [...tellers.get(address) ?? [], one]);
	const twice = new Map();
	for (const [address, all] of tellers) if (all.length > 1) for (const one of all) twice.set(one, address);
	for (const [{ path }, address] of twice) problems.push(leftOut(path, `tells of ${address}, and so does another one: which is right is not known`));
	const used = own.filter((one) => !twice.has(one)).map(({ report }) => report);
	return {
		report: joinReports(saved, used),
		problems,
		used
	};
}
function failed$1(code, address, summary, remedy) {
	return {
		ok: false,
		diagnostic: {
			code,
			severity: "error",
			address,
			summary,
			...remedy === void 0 ? {} : { remedy }
		}
	};
}
function nearestList(written, { mappings }) {
	const lists = mappings.flatMap((mapping) => mapping.lists);
	const [named, another] = lists.filter(({ name }) => name === written);
	if (named !== void 0 && another === void 0) return named.address;
	return nearest(written, lists.map(({ address }) => address));
}
function meantInstead(written, configuration) {
	const meant = nearestList(written, configuration);
	if (meant !== void 0) return `Did you mean ${meant}?`;
	const [first] = configuration.mappings.flatMap(({ lists }) => lists);
	return first && `plsync list shows the lists of the file; ${first.address} is one.`;
}
function parseAddress(address, configuration) {
	const [alias, region, ...rest] = address.split("/");
	const name = rest.join("/");
	if (alias === void 0 || region === void 0 || name === "") return failed$1("bad_usage", address, "the address of the list is not of the form account/region/name", meantInstead(address, configuration));
	const account = configuration.accounts.find((one) => one.alias === alias);
	if (account === void 0) {
		const known = configuration.accounts.map((one) => one.alias).join(", ");
		const meant = nearestList(address, configuration);
		return failed$1("unknown_account", address, `${configuration.path} has no account ${alias}`, `Its accounts are ${known}.${meant === void 0 ? "" : ` Did you mean ${meant}?`}`);
	}
	return {
		ok: true,
		value: {
			at: {
				account: alias,
				accountId: account.id,
				region
			},
			name
		}
	};
}
async function theOneList(address, { at, name }, configuration, { owned, named, byId }) {
	const { owner, mappings } = configuration;
	const spec = mappings.flatMap(({ lists }) => lists).find((one) => one.address === address);
	const isOwned = spec?.manage === void 0;
	const found = await (isOwned ? owned(name, owner) : spec.id === void 0 ? named(name) : byId(spec.id));
	if (!found.ok) return found;
	const here = found.value.filter(({ ownerId }) => ownerId === at.accountId);
	const [list, second] = here;
	const whose = isOwned ? `owner ${owner} has` : `account ${at.account} (${at.accountId}) has`;
	if (list === void 0) {
		const split = mappings.flatMap(({ lists }) => lists).find(({ at: there, part }) => part !== void 0 && listAddress(there, part.of) === address);
		const remedy = split?.part ? `The file splits it: name one of ${listedUpTo(3, partNames(split.part))}.` : spec === void 0 ? meantInstead(address, configuration) : isOwned ? "The file has it, and the next apply creates it." : "The file has it, and leaves it to another tool to make it.";
		return failed$1("no_match", address, `${whose} no list at this address`, remedy);
	}
	if (second !== void 0) return failed$1("list_ambiguous", address, `${whose} ${here.length} lists at this address`);
	return {
		ok: true,
		value: {
			address,
			at,
			list,
			...spec === void 0 ? {} : { spec }
		}
	};
}
async function findList(address, configuration, writers) {
	const parsed = parseAddress(address, configuration);
	if (!parsed.ok) return parsed;
	const writer = await writers.at(parsed.value.at);
	if (!writer.ok) return writer;
	const { find, describe } = writer.value;
	const found = await theOneList(address, parsed.value, configuration, {
		owned: find,
		named: (name) => find(name),
		byId: async (id) => {
			const lists = await describe([id]);
			return lists.ok ? {
				ok: true,
				value: [...lists.value.values()]
			} : lists;
		}
	});
	return found.ok ? {
		ok: true,
		value: {
			...found.value,
			writer: writer.value
		}
	} : found;
}
async function otherParts({ address, at, list, spec, writer }) {
	if (spec?.part === void 0) return {
		ok: true,
		value: []
	};
	const owner = list.tags.get(TAG.owner);
	const names = partNames(spec.part).filter((name) => listAddress(at, name) !== address);
	return together(await Promise.all(names.map((name) => writer.find(name, owner))));
}
async function seeList(address, configuration, readers) {
	const parsed = parseAddress(address, configuration);
	if (!parsed.ok) return parsed;
	const reader = await readers.at(parsed.value.at);
	if (!reader.ok) return reader;
	const { listsById, listsByName } = reader.value;
	const found = await theOneList(address, parsed.value, configuration, {
		owned: async (name, owner) => {
			const lists = await listsByName([name]);
			return lists.ok ? {
				ok: true,
				value: lists.value.filter(({ tags }) => tags.get(TAG.owner) === owner)
			} : lists;
		},
		named: (name) => listsByName([name]),
		byId: (id) => listsById([id])
	});
	return found.ok ? {
		ok: true,
		value: {
			...found.value,
			reader: reader.value
		}
	} : found;
}
function tagsOfOthers({ address, at, list, spec }, call) {
	if (spec?.manage === void 0) return void 0;
	return failed$1("entries_only", address, "another tool makes this list, and plsync writes no tags on it", `plsync heeds the tag ${TAG.hold} of whoever sets it: aws ec2 ${call} --resources ${list.id} --region ${at.region}. Or take the list out of the file: it stays as it is.`).diagnostic;
}
async function holdList(found, hold) {
	const { list, writer } = found;
	const refused = tagsOfOthers(found, `create-tags --tags 'Key=${TAG.hold},Value="${formatHold(hold)}"'`);
	if (refused !== void 0) return refused;
	const written = await writer.tag(list.id, new Map([[TAG.hold, formatHold(hold)]]));
	return written.ok ? void 0 : written.diagnostic;
}
async function releaseList(found) {
	const { list, writer } = found;
	const refused = tagsOfOthers(found, `delete-tags --tags Key=${TAG.hold}`);
	if (refused !== void 0) return refused;
	const written = await writer.untag(list.id, [TAG.hold]);
	return written.ok ? void 0 : written.diagnostic;
}
const VERSIONS_AT_ONCE$1 = 8;
function madeBy(version, tags) {
	const restored = restoredOf(tags);
	if (restored?.version === version) return {
		kind: "rollback",
		from: restored.from
	};
	const finished = finishedVersion(tags);
	const applied = appliedOf$1(tags)?.version;
	if (finished !== void 0 && version > finished) return { kind: "unfinished" };
	if (version === 1) return { kind: "creation" };
	const previous = previousOf(tags);
	return { kind: applied !== void 0 && previous !== void 0 && version > previous && version <= applied ? "apply" : "unknown" };
}
function without(one, other) {
	const known = new Set(other.map((entry) => entry.cidr));
	return one.filter((entry) => !known.has(entry.cidr)).sort((a, b) => compareCidrs(a.cidr, b.cidr));
}
function rowOf(version, tags, readings) {
	const row = {
		version,
		madeBy: madeBy(version, tags)
	};
	const now = readings.get(version);
	if (now?.ok !== true) return row;
	const before = version === 1 ? {
		ok: true,
		value: []
	} : readings.get(version - 1);
	if (before?.ok !== true) return {
		...row,
		entries: now.value.length
	};
	return {
		...row,
		entries: now.value.length,
		added: without(now.value, before.value).length,
		removed: without(before.value, now.value).length
	};
}
async function listHistory(seen, limit, now) {
	const { address, list, reader } = seen;
	const { id, tags, version: newest = 0, maxEntries = 0 } = list;
	const oldest = Math.max(1, newest - limit + 1);
	const versions = Array.from({ length: newest - oldest + 1 }, (_, i) => newest - i);
	const previous = previousOf(tags);
	const more = [oldest - 1, previous === 1 ? 1 : 0].filter((version) => version > 0);
	const asked = [...new Set([...versions, ...more])];
	const readings = new Map(await pMap(asked, async (version) => [version, await reader.entries(id, version)], { concurrency: VERSIONS_AT_ONCE$1 }));
	const current = readings.get(newest);
	if (current !== void 0 && !current.ok) return current;
	const first = readings.get(1);
	const isBack = previous !== void 0 && previous < newest;
	const isEmpty = previous === 1 && first?.ok === true && isEmptyBirth(1, first.value.length);
	const hold = holdOf(tags, now);
	return {
		ok: true,
		value: {
			address,
			id,
			maxEntries,
			versions: versions.map((version) => rowOf(version, tags, readings)),
			older: oldest - 1,
			...isBack && !isEmpty ? { rollbackTo: previous } : {},
			...hold === void 0 ? {} : { hold }
		}
	};
}
function sameEntries(one, other) {
	return without(one, other).length + without(other, one).length === 0;
}
async function grow(found, { to, entriesAfter, sizes }, clock) {
	const { address, list, writer } = found;
	if (sizes.length === 0) return void 0;
	let said;
	for (const size of sizes) {
		const written = await writer.resize(list.id, size);
		if (!written.ok && written.kind === "refused") return written.diagnostic;
		const settled = await settle(watchLists(writer, clock), list.id, (one) => (one.maxEntries ?? 0) >= entriesAfter, clock, { before: list });
		if (settled.kind === "reached") return void 0;
		if (settled.kind === "unread") return settled.diagnostic;
		said = lastSeen(settled)?.stateMessage ?? said;
	}
	return {
		code: "does_not_fit",
		severity: "error",
		address,
		summary: `version ${to} has ${entriesAfter} entries, and AWS did not let the list grow from ${list.maxEntries}; its entries are as they were, and it is on hold`,
		...said === void 0 ? {} : { detail: `AWS says: ${said}` },
		remedy: `Make room in what references the list, then run this again; plsync release ${address} ends the hold.`
	};
}
async function notAsShown({ address, list, writer }, { from }, clock) {
	const seen = await atRest(watchLists(writer, clock), list.id, clock);
	if (seen.kind === "unread") return seen.diagnostic;
	const now = lastSeen(seen);
	if (now !== void 0 && (seen.kind !== "reached" || now.version === from)) return void 0;
	const what = now === void 0 ? "was deleted" : `changed from version ${from} to version ${now.version ?? 0}`;
	return failed$1("conflict", address, `the list ${what} in the meantime; nothing was restored${now === void 0 ? "" : ", and the list is on hold"}`, now === void 0 ? void 0 : "Run the rollback again: it shows what going back changes now.").diagnostic;
}
async function restored(found, { from, to }, clock) {
	const { address, list, writer } = found;
	const written = await writer.restore(list.id, to, from);
	if (!written.ok && written.kind === "refused") return {
		ok: false,
		diagnostic: written.diagnostic
	};
	const settled = await settle(watchLists(writer, clock), list.id, (one) => (one.version ?? 0) > from, clock);
	if (settled.kind === "unread") return {
		ok: false,
		diagnostic: settled.diagnostic
	};
	if (settled.kind === "reached") {
		const version = settled.list.version ?? 0;
		const [now, then] = await Promise.all([writer.entries(list.id, version), writer.entries(list.id, to)]);
		if (!now.ok) return now;
		if (!then.ok) return then;
		if (sameEntries(now.value, then.value)) return {
			ok: true,
			value: version
		};
	}
	if (!written.ok) return {
		ok: false,
		diagnostic: written.diagnostic
	};
	const said = lastSeen(settled)?.stateMessage;
	const { diagnostic } = failed$1("apply_failed", address, `AWS did not restore version ${to}; the list is on hold nevertheless`, `plsync history ${address} shows what it has now.`);
	return {
		ok: false,
		diagnostic: said === void 0 ? diagnostic : {
			...diagnostic,
			detail: `AWS says: ${said}`
		}
	};
}
function onHold({ address }, diagnostic) {
	if (diagnostic.address !== void 0) return diagnostic;
	return {
		...diagnostic,
		address,
		summary: `${diagnostic.summary}; the list is on hold`
	};
}
async function remember({ address, list, writer }, to, version) {
	const tagged = await writer.tag(list.id, new Map([[TAG.restored, formatRestored({
		version,
		from: to
	})]]));
	if (tagged.ok) return {
		ok: true,
		value: version
	};
	return {
		ok: false,
		diagnostic: {
			...tagged.diagnostic,
			address,
			summary: `version ${version} has the entries of version ${to} and is on hold, but that could not be noted on the list: ${tagged.diagnostic.summary}`,
			remedy: "Run the rollback again to note it. Until then plans call it a change outside plsync."
		}
	};
}
async function rollbackList(found, change, hold, clock) {
	if (found.spec?.manage !== void 0) return restoreEntries(found, change, clock);
	const notHeld = await holdList(found, hold);
	if (notHeld !== void 0) return {
		ok: false,
		diagnostic: notHeld
	};
	if (change.adds.length + change.removes.length === 0) return (finishedVersion(found.list.tags) ?? 0) >= change.from ? {
		ok: true,
		value: change.from
	} : remember(found, change.to, change.from);
	const moved = await notAsShown(found, change, clock);
	if (moved !== void 0) return {
		ok: false,
		diagnostic: onHold(found, moved)
	};
	const noRoom = await grow(found, change, clock);
	if (noRoom !== void 0) return {
		ok: false,
		diagnostic: onHold(found, noRoom)
	};
	const version = await restored(found, change, clock);
	return version.ok ? remember(found, change.to, version.value) : {
		ok: false,
		diagnostic: onHold(found, version.diagnostic)
	};
}
async function restoreEntries(found, change, clock) {
	const now = new Date(clock.now()).toISOString();
	if (holdOf(found.list.tags, now) === void 0) return failed$1("entries_only", found.address, "the list is not on hold, so the next run would undo the rollback; nothing was changed", `Put it on hold first: plsync hold ${found.address} shows how.`);
	if (change.adds.length + change.removes.length === 0) return {
		ok: true,
		value: change.from
	};
	const moved = await notAsShown(found, change, clock);
	if (moved !== void 0) return {
		ok: false,
		diagnostic: onHold(found, moved)
	};
	const version = await restored(found, change, clock);
	return version.ok ? version : {
		ok: false,
		diagnostic: onHold(found, version.diagnostic)
	};
}
const AT_ONCE = 8;
const NOTHING = {
	sizes: [],
	held: [],
	warnings: []
};
async function roomFor(found, entries, { accounts, readers }) {
	const growing = growingOf(found, entries);
	if (growing === void 0) return NOTHING;
	if (found.spec?.manage !== void 0) return {
		...NOTHING,
		held: [noRoomOfOthers(growing)]
	};
	const { address, at, list } = found;
	const { snapshot, rooms } = await readRooms({
		takenAt: "",
		regions: [{
			at,
			groups: {
				ok: true,
				value: []
			},
			interfaces: {
				ok: true,
				value: NO_INTERFACES
			},
			lists: {
				ok: true,
				value: [list]
			},
			entries: new Map(),
			applied: new Map(),
			associations: new Map()
		}]
	}, [growing], [growing], {
		accounts,
		readers,
		parallelism: AT_ONCE
	});
	const room = rooms.get(address);
	const place = {
		address,
		at,
		name: list.name
	};
	if (room === void 0) {
		const reading = snapshot.regions[0]?.associations.get(list.id);
		const resize = {
			from: growing.size,
			to: growing.target
		};
		return {
			...NOTHING,
			...sizesOf(growing, growing.target),
			warnings: [unreadReferences(place, resize, reading)]
		};
	}
	if (room.size < entries) return {
		...NOTHING,
		held: [shortage(room, void 0)]
	};
	const warnings = room.unknown.length === 0 ? [] : [uncheckedReferences(place, room), ...deniedReferences(rooms)];
	return {
		...NOTHING,
		...sizesOf(growing, room.size, room),
		warnings
	};
}
function noRoomOfOthers({ entries, size }) {
	return {
		code: "does_not_fit",
		reason: `that version has ${entries} entries, which do not fit its size of ${size}`,
		detail: `Raise its size where the list is made (in Terraform: \`max_entries = ${entries}\` or more).`
	};
}
function growingOf({ address, at, list, spec }, entries) {
	const size = list.maxEntries ?? 0;
	if (entries <= size) return void 0;
	const capacity = spec === void 0 ? void 0 : capacityFor(spec.maxEntries, entries, size);
	const target = capacity?.fits === true ? capacity.size : entries;
	const thresholds = spec?.thresholds ?? BUILT_IN_THRESHOLDS;
	return {
		address,
		at,
		id: list.id,
		family: list.family,
		size,
		entries,
		target,
		peak: entries,
		isFixed: false,
		thresholds
	};
}
function sizesOf({ target, entries }, size, room) {
	const sizes = [...new Set([size, entries])];
	const [tightest] = room?.full ?? [];
	return size < target && tightest !== void 0 ? {
		sizes,
		cut: {
			target,
			by: holdsLine(tightest)
		}
	} : { sizes };
}
const NO_LOSS = {
	maxRemovalPercent: 0,
	ignoreBelow: 0,
	maxRemovals: 0,
	maxAdditions: 0,
	allowEmpty: false,
	widest: {
		IPv4: 0,
		IPv6: 0
	}
};
function targetOf({ address, list }, to) {
	const from = list.version ?? 0;
	if (from < 2) return failed$1("bad_usage", address, `the list is at version ${from}; it has no older version`);
	const finished = finishedVersion(list.tags);
	const target = to ?? previousOf(list.tags) ?? (finished !== void 0 && finished < from ? finished : void 0);
	if (target === void 0) return failed$1("bad_usage", address, "the tags of the list do not say which version it had before the last apply that changed entries", `Name a version with --to; plsync history ${address} shows them.`);
	if (target >= 1 && target < from) return {
		ok: true,
		value: target
	};
	return failed$1("bad_usage", address, `the list is at version ${from}; its ${from === 2 ? "only older version is 1" : `older versions are 1 to ${from - 1}`}`, `plsync history ${address} shows them.`);
}
const NONE = {
	ok: true,
	value: []
};
function union(one, other) {
	return other.length === 0 ? one : [...new Set([...one, ...other])];
}
async function heldByOthers(found) {
	const parts = await otherParts(found);
	if (!parts.ok) return parts;
	const { writer } = found;
	const each = await Promise.all(parts.value.map(({ id, version = 0 }) => writer.entries(id, version)));
	const unread = each.find((entries) => !entries.ok);
	if (unread !== void 0) return unread;
	return {
		ok: true,
		value: each.flatMap((entries) => entries.ok ? entries.value.map(({ cidr }) => cidr) : [])
	};
}
async function versionChange(found, to, allowances, asking) {
	const { address, list, spec, writer } = found;
	const other = [...allowances.removals.keys()].find((allowed) => allowed !== address);
	if (other !== void 0) return failed$1("bad_usage", address, `removals are allowed for ${other}, but the list to roll back is ${address}`, "Correct the address of the allowance.");
	const target = targetOf(found, to);
	if (!target.ok) return target;
	const from = list.version ?? 0;
	const [now, then] = await Promise.all([writer.entries(list.id, from), writer.entries(list.id, target.value)]);
	if (!now.ok) return now;
	if (!then.ok) return then;
	if (to === void 0 && isEmptyBirth(target.value, then.value.length)) return failed$1("bad_usage", address, "the list was created empty, and that is the version before the last apply that changed entries", `Name a version with --to, even if it is that one; plsync history ${address} shows them.`);
	const [have, after] = [now.value, then.value].map((entries) => entries.map(({ cidr }) => cidr));
	const adds = without(then.value, now.value);
	const removes = without(now.value, then.value);
	const others = removes.length === 0 ? NONE : await heldByOthers(found);
	if (!others.ok) return others;
	const change = {
		have: union(have ?? [], others.value),
		after: union(after ?? [], others.value),
		adds: adds.length,
		removes: removes.length
	};
	const limits = spec?.limits ?? NO_LOSS;
	const tooMuch = guardRemovals({
		address,
		limits,
		...change
	}, allowances);
	const { held: noRoom, ...room } = await roomFor(found, then.value.length, asking);
	return {
		ok: true,
		value: {
			from,
			to: target.value,
			entriesBefore: now.value.length,
			entriesAfter: then.value.length,
			adds,
			removes,
			losses: lossOf(change.have, change.after).entries,
			held: [...spec?.part === void 0 ? tooMuch : tooMuch.map((one) => ofAllParts(one, spec)), ...noRoom],
			...room
		}
	};
}
function step(what, was, is) {
	return was === is ? [] : [`${what} ${was} → ${is}`];
}
function differences(was, is) {
	const counts = [...step("additions", was.adds, is.adds), ...step("removals", was.removes, is.removes)];
	const parts = [
		...step("action", was.action, is.action),
		...step("list", was.id || "none", is.id || "none"),
		...was.settings === is.settings ? [] : ["settings"],
		...counts
	];
	return parts.length === 0 && was.exact !== is.exact ? "entries, or the list in AWS" : parts.join(", ");
}
function sameRoot(was, is) {
	const root = recordRoot(is);
	return was.kind === "root" && was.settings === root.settings && was.exact === root.exact;
}
function differencesSince(was, is) {
	const file = was.file?.after !== is.file?.after || was.file?.before !== is.file?.before;
	const { recorded } = was;
	if (recorded.kind === "root") {
		const lists = sameRoot(recorded, is.lists) ? [] : [...is.lists.keys()];
		return {
			lists: new Map(lists.map((address) => [address, "one of many"])),
			gone: [],
			file
		};
	}
	const rows = [...is.lists].flatMap(([address, now]) => {
		const then = recorded.lists.get(address);
		const words = then === void 0 ? "not in the plan then" : differences(then, now);
		return words === "" ? [] : [[address, words]];
	});
	const gone = [...recorded.lists.keys()].filter((address) => !is.lists.has(address));
	return {
		lists: new Map(rows),
		gone,
		file
	};
}
const KINDS = {
	does_not_fit: "capacity",
	resize_failed: "capacity",
	resize_refused: "capacity",
	share_quota: "capacity",
	reference_full: "capacity",
	reference_near: "capacity",
	reference_unknown: "capacity",
	changed_outside: "drift",
	rolled_back: "drift",
	settings_not_applied: "drift"
};
function kindOfCode(code) {
	return KINDS[code];
}
function countsOf(events) {
	return EVENT_KINDS.map((kind) => [kind, events.filter((event) => event.kind === kind).length]).filter(([, number]) => number > 0);
}
function distinct(events) {
	const first = new Map();
	for (const event of events) if (!first.has(eventKey(event))) first.set(eventKey(event), event);
	return [...first.values()].sort((a, b) => EVENT_KINDS.indexOf(a.kind) - EVENT_KINDS.indexOf(b.kind) || compareText(a.about, b.about) || compareText(a.code, b.code));
}
function subjectOf$1({ address, account, region, mapping }) {
	return address ?? (account === void 0 ? mapping ?? "" : region === void 0 ? account : `${account}/${region}`);
}
const TOLD_ONCE = [
	"changed_outside",
	"reference_near",
	"resize_refused"
];
function ofDiagnostic(diagnostic, isOver) {
	const { address, code, severity, summary } = diagnostic;
	const kind = kindOfCode(code) ?? (severity === "error" ? "failed" : void 0);
	if (kind === void 0) return [];
	const over = address !== void 0 && isOver(address);
	if (code === "reference_unknown" && over) return [];
	return [{
		kind,
		code,
		about: subjectOf$1(diagnostic),
		what: summary,
		isOver: over && TOLD_ONCE.includes(code)
	}];
}
const UNFINISHED = [
	"failed",
	"not-done",
	"not-planned"
];
function eventsOf(plan, report, others = []) {
	const rows = new Map(report.rows.map((row) => [row.address, row]));
	const diagnostics = [
		...plan.diagnostics,
		...report.diagnostics,
		...others
	];
	const errorAt = (address) => diagnostics.find((one) => one.address === address && one.severity === "error");
	const held = plan.lists.flatMap((list) => list.held.map(({ code, reason }) => {
		return {
			kind: kindOfCode(code) ?? "held_back",
			code,
			about: list.address,
			what: reason,
			isOver: false
		};
	}));
	const heldSince = report.rows.filter(({ address, outcome }) => outcome === "held" && !held.some(({ about }) => about === address)).map(({ address, result }) => {
		return {
			kind: "held_back",
			code: "held",
			about: address,
			what: result,
			isOver: false
		};
	});
	const unfinished = report.rows.filter(({ outcome }) => UNFINISHED.includes(outcome)).map(({ address, outcome, result }) => {
		const error = errorAt(address);
		const code = error?.code ?? outcome.replaceAll("-", "_");
		const what = outcome === "not-planned" ? error?.summary ?? "not planned" : result;
		return {
			kind: kindOfCode(code) ?? "failed",
			code,
			about: address,
			what,
			isOver: false
		};
	});
	const suspended = plan.lists.flatMap(({ address, suspended: why }) => why === void 0 ? [] : [{
		kind: "failed",
		code: "removals_suspended",
		about: address,
		what: `nothing is removed: ${why}`,
		isOver: false
	}]);
	const isOver = (address) => [
		"done",
		"already",
		"unchanged"
	].includes(rows.get(address)?.outcome ?? "");
	const told = diagnostics.flatMap((diagnostic) => ofDiagnostic(diagnostic, isOver));
	return distinct([
		...unfinished,
		...held,
		...heldSince,
		...suspended,
		...told
	]);
}
function eventsOfStopped(headline, diagnostics) {
	const error = diagnostics.find(({ severity }) => severity === "error");
	const what = error === void 0 ? headline : `${headline}: ${error.summary}`;
	return [{
		kind: "failed",
		code: error?.code ?? "stopped",
		about: "",
		what,
		isOver: false
	}];
}
function stateChange(events, before, on, hasSeen) {
	const wanted = events.filter(({ kind }) => on.includes(kind));
	const now = wanted.filter(({ isOver }) => !isOver);
	const over = wanted.filter(({ isOver }) => isOver);
	const keys = new Set(now.map(eventKey));
	const earlier = (before?.events ?? []).filter(({ kind }) => on.includes(kind));
	const known = new Set(earlier.map(eventKey));
	const gone = earlier.filter((event) => !keys.has(eventKey(event)));
	const carried = gone.filter(({ about }) => !hasSeen(about));
	const resolved = gone.filter((event) => !carried.includes(event));
	const told = toldOf([...now, ...carried]);
	const isRemembered = before !== void 0 && (before.events !== void 0 || before.digest === told.digest);
	const fresh = before?.digest === told.digest ? [] : now.filter((event) => !known.has(eventKey(event)));
	const isCleared = before !== void 0 && before.events === void 0 && now.length === 0;
	return {
		fresh,
		same: now.filter((event) => !fresh.includes(event)),
		over,
		resolved,
		carried,
		isRemembered,
		isNews: fresh.length + over.length + resolved.length > 0 || isCleared,
		told
	};
}
const SUBJECT_CHARACTERS = 99;
const SUM_WORDS = {
	failed: "failed",
	held_back: "held back",
	capacity: "short of room",
	drift: "drifted"
};
function sums(events) {
	return listed(countsOf(events).map(([kind, number]) => `${number} ${SUM_WORDS[kind]}`));
}
function headline({ fresh, same, over, carried }) {
	const waiting = [
		...fresh,
		...same,
		...carried
	];
	if (waiting.length > 0) return sums(waiting);
	if (over.length === 0) return "all clear";
	return over.every(({ kind }) => kind === "drift") ? `${sums(over)}, put right` : sums(over);
}
function subjectOf(change, { owner }) {
	const start = `plsync: ${headline(change)}`;
	const whole = (owner === "" ? start : `${start} (${owner})`).replace(/[^\x20-\x7e]/g, "?");
	return whole.length <= SUBJECT_CHARACTERS ? whole : `${whole.slice(0, 96)}...`;
}
const WHAT_CHARACTERS = 600;
function whatLine({ what }) {
	const line = visible(what);
	return line.length <= WHAT_CHARACTERS ? line : `${line.slice(0, 599)}…`;
}
function subject({ about }) {
	return about === "" ? "the run" : visible(about);
}
function section(title, items, all) {
	if (all === 0) return [];
	const more = all - items.length;
	return [
		`${title}:`,
		...items,
		...more === 0 ? [] : [`  and ${count$1(more)} more`],
		""
	];
}
function mailText(change, facts, most) {
	const { fresh, same, over, resolved, carried, isRemembered } = change;
	const { command, owner, file, at, url } = facts;
	const entry = (event) => `  ${kindWords(event.kind)}: ${subject(event)}\n    ${whatLine(event)} [${event.code}]`;
	const short = (event) => `  ${kindWords(event.kind)}: ${subject(event)} [${event.code}]`;
	return `${[
		`plsync ${command}${owner === "" ? "" : ` of ${visible(owner)}`} (${visible(file)}): ${headline(change)}.`,
		"",
		...section(isRemembered ? "New" : "Found", fresh.slice(0, most).map(entry), fresh.length),
		...section("As before", same.slice(0, most).map(entry), same.length),
		...section("As before, not looked at by this run", carried.slice(0, most).map(short), carried.length),
		...section("In this run", over.slice(0, most).map(entry), over.length),
		...section("Resolved", resolved.slice(0, most).map(short), resolved.length),
		...url === void 0 ? [] : [`The run, with what to do: ${url}`],
		`Read at ${at.slice(0, 16).replace("T", " ")} UTC.`
	].join("\n")}\n`;
}
const MOST_BYTES = 255e3;
const LEVELS = [
	500,
	100,
	20,
	0
];
function stateOf({ fresh, same, over, carried }) {
	if (fresh.length + same.length + carried.length > 0) return "problem";
	return over.length > 0 ? "notice" : "recovered";
}
function machineJson(change, facts, most, redact) {
	const { fresh, same, over, resolved, carried } = change;
	const event = (status) => (one) => {
		const { kind, code, about } = one;
		return {
			status,
			kind,
			code,
			about: redact(about),
			what: redact(whatLine(one))
		};
	};
	const bare = ({ kind, code, about }) => {
		return {
			kind,
			code,
			about: redact(about)
		};
	};
	const parts = [
		fresh,
		same,
		over,
		carried,
		resolved
	];
	return JSON.stringify({
		version: 1,
		state: stateOf(change),
		command: facts.command,
		owner: redact(facts.owner),
		file: redact(facts.file),
		at: facts.at,
		run: facts.url ?? null,
		counts: Object.fromEntries(countsOf([
			...fresh,
			...same,
			...carried
		])),
		events: [
			...fresh.slice(0, most).map(event("new")),
			...same.slice(0, most).map(event("still")),
			...over.slice(0, most).map(event("once")),
			...carried.slice(0, most).map((one) => ({
				status: "not_looked_at",
				...bare(one)
			}))
		],
		resolved: resolved.slice(0, most).map(bare),
		left_out: parts.reduce((sum, { length }) => sum + Math.max(0, length - most), 0)
	});
}
function bytes(text) {
	return new TextEncoder().encode(text).length;
}
function messageOf(change, facts, redact) {
	const subject = redact(subjectOf(change, {
		...facts,
		owner: redact(facts.owner)
	}));
	const body = (most) => JSON.stringify({
		default: machineJson(change, facts, most, redact),
		email: redact(mailText(change, facts, most)),
		sms: subject
	});
	const bodies = LEVELS.map((most) => () => body(most));
	const { fresh, same, over, resolved, carried } = change;
	const all = [
		...fresh,
		...same,
		...over,
		...resolved,
		...carried
	];
	return {
		subject,
		body: bodies.map((make) => make()).find((text) => bytes(text) <= MOST_BYTES) ?? body(0),
		attributes: new Map([
			["state", stateOf(change)],
			["kinds", EVENT_KINDS.filter((kind) => all.some((event) => event.kind === kind))],
			["command", facts.command],
			...facts.owner === "" ? [] : [["owner", redact(facts.owner)]]
		])
	};
}
function heartbeatOf({ command, owner, at, url }, redact) {
	const body = JSON.stringify({
		version: 1,
		state: "heartbeat",
		command,
		owner: redact(owner),
		at,
		run: url ?? null
	});
	return {
		subject: "plsync: a sync succeeded",
		body: JSON.stringify({ default: body }),
		attributes: new Map([["state", "heartbeat"]])
	};
}
const REMEDIES = {
	access_denied: "Let the credentials that plsync starts from make sns:Publish on the topic (plsync iam prints that for the hub role). A topic in another account must name them in its policy, and an encrypted one needs kms:GenerateDataKey* and kms:Decrypt on its key.",
	aws_error: "Check that the topic exists, in the account and Region of its ARN."
};
function notNotified({ arn }, failed) {
	const { code, detail, summary } = failed;
	const remedy = REMEDIES[code] ?? failed.remedy;
	return {
		code: "not_notified",
		severity: "warning",
		summary: `sns:Publish to ${arn} failed, so nobody was told`,
		detail: detail ?? summary,
		...remedy === void 0 ? {} : { remedy }
	};
}
async function publish(telling, topic, message) {
	const publisher = await telling.publisher();
	const published = publisher.ok ? await publisher.value.publish(topic, message) : publisher;
	return published.ok ? [] : [notNotified(topic, published.diagnostic)];
}
async function tell(telling, before) {
	const { events, facts, hasSeen, isHeartbeat, notify, redact } = telling;
	const shown = events.map((event) => ({
		...redactedEvent(event, redact),
		what: redact(event.what)
	}));
	const kinds = notify.on;
	const change = stateChange(shown, before, kinds, hasSeen);
	const failed = change.isNews ? await publish(telling, notify.topic, messageOf(change, facts, redact)) : [];
	const silent = isHeartbeat && notify.heartbeat !== void 0 && notify.heartbeat ? await publish(telling, notify.heartbeat, heartbeatOf(facts, redact)) : [];
	return {
		told: failed.length === 0 ? change.told : before,
		diagnostics: [...failed, ...silent]
	};
}
async function looking({ environment, onDiagnostic }, look) {
	const aws = await import("./aws-adapters.js");
	const sendsToken = Boolean(environment.AWS_WEB_IDENTITY_TOKEN_FILE);
	const overrides = await aws.endpointOverrides(environment, {
		sendsToken,
		notifies: false
	});
	overrides.forEach(onDiagnostic);
	if (hasErrors(overrides)) return void 0;
	return look(aws, {
		environment,
		version: VERSION,
		clock: SYSTEM_CLOCK
	});
}
function lookAtOrganization(region, question, from) {
	return looking(from, (aws, ambient) => aws.organizationOfEnvironment(ambient, region, question));
}
function lookAtParameters(region, path, from) {
	return looking(from, (aws, ambient) => aws.parametersOfEnvironment(ambient, region, path));
}
function lookAround(region, from, asksForAccounts) {
	return looking(from, (aws, ambient) => aws.viewOfEnvironment(ambient, region, asksForAccounts));
}
function againstOf({ mapping, sources }, block, holders, readings) {
	return sources.flatMap((answered) => objectionsOf(answered, block, holders, readings).map((one) => ({
		...one,
		mapping: mapping.name,
		position: answered.source.position
	})));
}
function objectionsOf({ source, answer }, block, holders, readings) {
	const mayBring = source.within === void 0 || source.within.some((one) => overlap(one, block));
	if (!answer.ok) return mayBring ? [{
		code: "unknown",
		reason: answer.problems[0].summary
	}] : [];
	const family = familyOf(block);
	const { cidrs } = answer.entries[family];
	const refused = (answer.refused ?? []).filter((one) => one.family === family && one.cidrs.some((cidr) => overlap(cidr, block)));
	const lacking = answer.lacking?.[family];
	const brings = tooMany$1(source, cidrs);
	const isBrought = [...cidrs].some((cidr) => overlap(cidr, block));
	return [
		...refused.map(({ diagnostic }) => ({
			code: refusalCode(diagnostic.code),
			reason: diagnostic.summary
		})),
		...brings === void 0 || !isBrought ? [] : [{
			code: "source_too_large",
			reason: `the source brings ${count$1(brings)} CIDRs, more than its max_addresses of ${count$1(source.maxAddresses ?? 0)}, so none of them is added`
		}],
		...lacking === void 0 || !mayBring || isBrought ? [] : [{
			code: "unknown",
			reason: lacking.summary
		}],
		...kindOf(source).whyNot?.(source, block, holders, readings) ?? []
	];
}
function refusalCode(code) {
	return code === "other_vpc" ? "other_vpc" : "address_refused";
}
function withoutIdleParts(explained, planned) {
	const parts = planned.filter(({ partOf }) => partOf !== void 0);
	if (parts.length === 0) return explained;
	const wholes = new Map(parts.map(({ address, at, partOf = "" }) => [address, listAddress(at, partOf)]));
	const isIdle = ({ entries, pending, has }) => entries.length === 0 && pending.length === 0 && has !== "unknown";
	const spoken = new Set(explained.filter((one) => !isIdle(one)).map(({ address }) => wholes.get(address)));
	return explained.filter((one) => {
		const whole = wholes.get(one.address);
		if (whole === void 0 || !isIdle(one)) return true;
		if (spoken.has(whole)) return false;
		spoken.add(whole);
		return true;
	});
}
function explainBlock(block, plan, input, holders) {
	const prepared = prepare(input);
	const family = familyOf(block);
	const regions = byAccountRegion(input.snapshot);
	const answers = new Map(prepared.lists.map(({ spec, answer }) => [spec.address, answer]));
	const specs = new Map(prepared.lists.map(({ spec }) => [spec.address, spec]));
	const brought = new Map([...new Set(answers.values())].map((answer) => [answer, bringersOf(answer, block)]));
	const broughtTo = (address) => {
		const answer = answers.get(address);
		return (answer && brought.get(answer)) ?? [];
	};
	const planned = plan.lists.filter((list) => list.family === family).map((list) => {
		const region = regions.get(`${list.at.account}/${list.at.region}`);
		return ofPlanned(list, block, broughtTo(list.address), region, input.snapshot.takenAt);
	});
	const unplanned = plan.notPlanned.flatMap((list) => {
		const spec = specs.get(list.address);
		if (spec?.family !== family) return [];
		const region = regions.get(`${list.at.account}/${list.at.region}`);
		return [ofUnplanned(list, spec, broughtTo(list.address), region)];
	});
	const concerned = [...planned, ...unplanned].filter(({ entries, brought: own, has }) => entries.length + own.length > 0 || has === "unknown");
	const feeding = [...brought.keys()].filter(({ mapping }) => mapping.lists.some((list) => list.family === family));
	return {
		block,
		takenAt: plan.takenAt,
		lists: withoutIdleParts(concerned.sort((a, b) => compareText(a.address, b.address)), plan.lists),
		interfaces: holders,
		against: feeding.flatMap((answer) => againstOf(answer, block, holders, prepared.readings))
	};
}
function bringersOf({ mapping, sources }, block) {
	return sources.flatMap(({ source, answer }) => {
		if (!answer.ok) return [];
		const { cidrs, from } = answer.entries[familyOf(block)];
		const { origin } = kindOf(source);
		const found = [];
		for (let i = 0; i < cidrs.length; i++) {
			const cidr = cidrs[i];
			if (!overlap(cidr, block)) continue;
			found.push({
				mapping: mapping.name,
				position: source.position,
				cidr,
				origin: origin.of(from(i))
			});
		}
		return found.sort((a, b) => compareCidrs(a.cidr, b.cidr));
	});
}
function ofPlanned(planned, block, brought, region, now) {
	const { address, at, mapping, position, change, held, suspended } = planned;
	const have = change.kind === "create" ? void 0 : change.have;
	const reading = have && region?.entries.get(have.id);
	const isUnread = have !== void 0 && reading?.ok !== true;
	const entries = reading?.ok ? [...reading.value].filter(({ cidr }) => overlap(cidr, block)) : [];
	const removes = removesOf(change).filter(({ cidr }) => overlap(cidr, block));
	const adds = addsOf$1(change).filter(({ cidr }) => overlap(cidr, block));
	const pending = [
		...change.kind === "delete" && entries.length > 0 ? ["delete-list"] : [],
		...removes.length > 0 ? ["remove"] : [],
		...adds.length > 0 ? ["add"] : []
	];
	const gone = new Set(removes.map(({ cidr }) => cidr));
	const after = addressesOf([...entries.filter(({ cidr }) => !gone.has(cidr)), ...adds].map(({ cidr }) => cidr));
	return {
		address,
		at,
		...present({
			id: have?.id,
			mapping,
			position,
			hold: have && holdOf(have.tags, now)
		}),
		has: isUnread ? "unknown" : hasOf(entries, block),
		entries,
		brought,
		pending,
		removed: removes,
		held: pending.length > 0 ? held : [],
		...suspended === void 0 ? {} : { suspended },
		waits: !isUnread && brought.some(({ cidr }) => !touchesBlock(after, cidr))
	};
}
function ofUnplanned({ address, at, mapping, position, because }, spec, brought, region) {
	const isIt = (list) => spec.id === void 0 ? list.name === spec.name || list.name === spec.renamedFrom || list.id === spec.adopt : list.id === spec.id;
	const isMissing = region?.lists.ok === true && !region.lists.value.some((list) => isIt(list) && isThere(list));
	return {
		address,
		at,
		...present({
			mapping,
			position: position ?? spec.position
		}),
		has: isMissing ? "none" : "unknown",
		entries: [],
		brought,
		pending: [],
		removed: [],
		held: [],
		waits: false,
		notPlanned: because ?? "it could not be read"
	};
}
function hasOf(entries, block) {
	if (entries.length === 0) return "none";
	return includesBlock(addressesOf(entries.map(({ cidr }) => cidr)), block) ? "all" : "some";
}
const VERSIONS_AT_ONCE = 8;
const MOST_VERSIONS = 96;
async function explain(block, { plan, input }, readers, parallelism) {
	const { regions, published } = input.snapshot;
	const concurrency = { concurrency: parallelism };
	const looks = await pMap(regions, (region) => holdersIn(region, block, readers), concurrency);
	const holders = looks.flatMap((look) => look.holders);
	const explanation = explainBlock(block, plan, input, holders);
	const having = explanation.lists.filter(({ entries }) => entries.length > 0);
	const uses = await pMap(having, async (list) => {
		const region = regions.find(({ at }) => accountRegionKey(at) === accountRegionKey(list.at));
		const found = region?.lists.ok ? region.lists.value.find(({ id }) => id === list.id) : void 0;
		const reader = await readers.at(list.at);
		if (found === void 0) return [];
		if (!reader.ok) return [[list.address, {
			since: [],
			references: reader
		}]];
		return [[list.address, await useOf(list, found, reader.value)]];
	}, concurrency);
	return {
		explanation,
		uses: new Map(uses.flat()),
		unread: [
			...regions.flatMap(failuresOf),
			...failed([...published?.values() ?? []]),
			...looks.flatMap(({ failed }) => failed ?? [])
		]
	};
}
function failuresOf({ groups, interfaces, matching, resources, lists, entries }) {
	return failed([
		...[
			groups,
			interfaces,
			...matching?.values() ?? [],
			...Object.values(resources ?? {})
		],
		lists,
		...entries.values()
	]);
}
function failed(readings) {
	return readings.flatMap((reading) => {
		if (!reading.ok) return [reading.diagnostic];
		return reading.lacking === void 0 ? [] : [reading.lacking];
	});
}
async function holdersIn({ at, interfaces, matching }, block, readers) {
	const records = new Map();
	const keep = (found) => {
		for (const record of found) if (hasAddressOf(record, block)) records.set(record.id, record);
	};
	for (const found of [interfaces, ...matching?.values() ?? []]) if (found.ok) keep(found.value);
	const asked = isSingleAddress(block) ? await lookFor(block, at, readers) : void 0;
	if (asked?.ok) keep(asked.value);
	const holders = [...records.values()].sort((a, b) => compareText(a.id, b.id)).map((record) => ({
		at,
		record
	}));
	return asked?.ok === false ? {
		holders,
		failed: asked.diagnostic
	} : { holders };
}
async function lookFor(block, at, readers) {
	const reader = await readers.at(at);
	return reader.ok ? reader.value.interfacesWithAddresses([block], "both") : reader;
}
function hasAddressOf({ privateIPv4, publicIPv4, ipv6, delegated }, block) {
	return [
		privateIPv4,
		publicIPv4,
		ipv6,
		delegated
	].some((blocks) => blocks.some((cidr) => overlap(cidr, block)));
}
async function useOf({ entries }, list, reader) {
	const [since, references] = await Promise.all([sinceVersions(entries.map(({ cidr }) => cidr), list, reader), reader.associations(list.id)]);
	return {
		since,
		references
	};
}
async function sinceVersions(cidrs, { id, version: newest = 0, tags }, reader) {
	const first = new Map(cidrs.map((cidr) => [cidr, newest]));
	const open = new Set(cidrs);
	const oldest = Math.max(1, newest - MOST_VERSIONS);
	let next = newest - 1;
	while (open.size > 0 && next >= oldest) {
		const versions = Array.from({ length: Math.min(VERSIONS_AT_ONCE, next - oldest + 1) }, (_, i) => next - i);
		if (!goBack(versions, await pMap(versions, async (version) => reader.entries(id, version)), open, first)) break;
		next -= versions.length;
	}
	return cidrs.map((cidr) => {
		const version = first.get(cidr) ?? newest;
		return {
			version,
			isFirst: version === 1 || !open.has(cidr),
			madeBy: madeBy(version, tags)
		};
	});
}
function goBack(versions, readings, open, first) {
	for (const [i, reading] of readings.entries()) {
		if (!reading.ok) return false;
		const there = new Set(reading.value.map(({ cidr }) => cidr));
		for (const cidr of [...open]) if (there.has(cidr)) first.set(cidr, versions[i]);
		else open.delete(cidr);
	}
	return true;
}
const ROLE = /^arn:aws[a-z-]*:iam::(\d{12}):role\/[\w+=,.@/-]+$/;
function withOperatorRole(configuration, role, address) {
	const alias = address.split("/")[0];
	const account = configuration.accounts.find((one) => one.alias === alias);
	const arn = role.replaceAll("{id}", account?.id ?? "");
	const accountId = ROLE.exec(arn)?.[1];
	if (accountId === void 0) return {
		ok: false,
		why: "is not the ARN of a role"
	};
	if (account !== void 0 && account.id !== accountId) return {
		ok: false,
		why: `is not in account ${account.alias} (${account.id}), which the address begins with`
	};
	const accounts = configuration.accounts.map((one) => one.id === accountId ? assumedWith(one, arn) : one);
	return {
		ok: true,
		value: {
			...configuration,
			accounts,
			credentials: {
				mode: "chain",
				sessionTags: false
			}
		}
	};
}
function assumedWith({ externalId: _, ...account }, role) {
	return {
		...account,
		planRoleArn: role,
		applyRoleArn: role
	};
}
export { applyRun, countDeletions, difference, differencesSince, divisionForJobs, duration, eventsOf, eventsOfStopped, explain, explainBlock, fileChanges, fileDigest, fileMatrix, fileShards, findList, holdList, holdMismatches, holdUnseenGrowth, intervalOf, isOverdue, isRootOf, joinParts, listHistory, listSettings, listsToReview, lookAround, lookAtOrganization, lookAtParameters, makePlan, minute, pMap, partOfPlan, planMatrix, planRun, planShardCount, planWithin, recordOf, recordRoot, refusedPlan, releaseList, remainingDigest, removalsToAllow, rollbackList, seeList, settingsIn, shardCount, shardsToAsk, staleLists, stopAfter, stoppedReport, tell, unseenAdditions, versionChange, withCauseOfAll, withOperatorRole, withoutDeletions };
