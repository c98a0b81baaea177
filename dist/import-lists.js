import { accountRegionsOf, parseConfiguration, readMappings } from "./mappings-file.js";
import { lookAround, pMap } from "./engine.js";
import { DEFAULT_PARALLELISM, accountRegionKey, compareCidrs, formatCidr, isSingleAddress, listed, visible } from "./basics.js";
import { TAG, kindOf, markOf } from "./model.js";
import { readingsOf } from "./columns.js";
import { leftOut, notAnInput } from "./writing.js";
import { badUsage } from "./command-basics.js";
import { connectAws } from "./aws-commands.js";
const MOST = 1e3;
const WAYS = [
	{
		addresses: "private",
		delegatedPrefixes: true
	},
	{
		addresses: "private",
		delegatedPrefixes: false
	},
	{
		addresses: "public",
		delegatedPrefixes: false
	}
];
function existingMappings({ lists, regions, holders }, now, within, owner) {
	const readings = readingsOf(regions, now);
	const candidates = regions.flatMap((region) => candidatesIn(region, readings, within));
	const holderOf = new Map();
	for (const { record } of holders) for (const cidr of [
		...record.privateIPv4,
		...record.publicIPv4,
		...record.ipv6
	]) {
		const groups = record.groups.map(({ id }) => id).join(", ");
		holderOf.set(cidr, [
			record.id,
			record.name ?? record.description ?? "",
			groups && `in ${groups}`
		].join(" "));
	}
	const left = [];
	const mappings = [];
	for (const { at, list, entries } of lists) {
		const why = unfit(list, entries, owner);
		if (why === "ours") continue;
		if (why !== void 0) left.push(leftOut(`left out ${list.id} (${list.name}) in ${at.region}: ${why.why}`, why.what));
		else mappings.push(mappingOf(at, list, entries, candidates, holderOf));
	}
	return {
		mappings,
		leftOut: left
	};
}
function unfit({ tags, fedByIpam }, entries, owner) {
	const [filling] = entries.flatMap(({ description }) => markOf(description)?.owner ?? []);
	const theirs = tags.get(TAG.owner) ?? filling;
	if (theirs !== void 0 && theirs === owner) return "ours";
	if (theirs !== void 0) return {
		why: `owner ${theirs} manages it with plsync`,
		what: "Write its mapping in the file of that owner."
	};
	if (fedByIpam) return {
		why: "an IPAM prefix list resolver feeds it",
		what: "Leave it to IPAM, or copy it: `prefix_lists` as a source."
	};
	return entries.length > 0 ? void 0 : {
		why: "it has no entries",
		what: "Write its mapping by hand, with what it should hold."
	};
}
function candidatesIn({ at, groups }, readings, within) {
	if (!groups.ok) return [];
	const position = {
		file: "",
		line: 0,
		column: 0
	};
	const limit = within.get(at.accountId);
	return groups.value.flatMap(({ id, name }) => WAYS.flatMap((way) => {
		const source = {
			kind: "security_groups",
			at,
			selectors: [{
				by: "id",
				id,
				position
			}],
			interfaces: {
				detached: true,
				managed: true,
				types: [],
				vpcIds: []
			},
			...way,
			...limit === void 0 ? {} : { within: limit },
			maxAddresses: MOST,
			position
		};
		const answer = kindOf(source).answer(source, name, readings);
		if (!answer.ok || answer.lacking !== void 0) return [];
		const { IPv4, IPv6 } = answer.entries;
		const { accountId, region } = at;
		const found = {
			kind: "groups",
			at: {
				accountId,
				region
			},
			ids: [id],
			comment: name,
			...way
		};
		return [IPv4, IPv6].map(({ cidrs }) => [...new Set(cidrs)]).filter((cidrs) => cidrs.length > 0 && cidrs.length <= MOST).map((cidrs) => ({
			source: found,
			cidrs
		}));
	}));
}
function mappingOf({ accountId, region }, { id, name, family, maxEntries }, entries, candidates, holderOf) {
	const all = new Set(entries.map(({ cidr }) => cidr));
	const fitting = candidates.filter(({ cidrs }) => cidrs.every((cidr) => all.has(cidr)));
	const missing = new Set(all);
	const sources = [];
	for (;;) {
		const gains = fitting.map(({ cidrs }) => cidrs.filter((cidr) => missing.has(cidr)).length);
		const most = Math.max(0, ...gains);
		const best = fitting[gains.indexOf(most)];
		if (most === 0 || best === void 0) break;
		sources.push(best.source);
		for (const cidr of best.cidrs) missing.delete(cidr);
	}
	const rest = entries.filter(({ cidr }) => missing.has(cidr)).sort((a, b) => compareCidrs(a.cidr, b.cidr)).map(({ cidr, description }) => {
		const holder = holderOf.get(cidr);
		return {
			cidr: formatCidr(cidr),
			...description === "" ? {} : { description },
			...holder === void 0 ? {} : { comment: `now of ${holder}` }
		};
	});
	const size = sources.length === 0 && maxEntries !== void 0 ? { maxEntries } : {};
	return {
		name,
		comment: id,
		sources: rest.length === 0 ? sources : [...sources, {
			kind: "cidrs",
			cidrs: rest
		}],
		lists: [{
			at: {
				accountId,
				region
			},
			id,
			name,
			family,
			...size
		}]
	};
}
var Unread = class extends Error {
	diagnostic;
	constructor(diagnostic) {
		super(diagnostic.summary);
		this.diagnostic = diagnostic;
	}
};
function wholeOf(reading) {
	if (!reading.ok) throw new Unread(reading.diagnostic);
	if (reading.lacking !== void 0) throw new Unread(reading.lacking);
	return reading.value;
}
async function readExistingLists(places, ids, readers, parallelism) {
	const concurrency = { concurrency: parallelism };
	try {
		const connected = await pMap(places, async (at) => ({
			at,
			reader: wholeOf(await readers.at(at))
		}), concurrency);
		const lists = (await pMap(connected, ({ at, reader }) => listsAt(at, reader, ids), concurrency)).flat();
		const looks = await pMap(connected, ({ at, reader }) => lookAt(at, reader, lists), concurrency);
		return {
			ok: true,
			value: {
				lists,
				regions: looks.map(({ region }) => region),
				holders: looks.flatMap((look) => [...look.found].map((record) => ({
					at: look.region.at,
					record
				})))
			}
		};
	} catch (error) {
		if (error instanceof Unread) return {
			ok: false,
			diagnostic: error.diagnostic
		};
		throw error;
	}
}
async function listsAt(at, reader, ids) {
	const own = wholeOf(await (ids.length === 0 ? reader.ownLists() : reader.listsById(ids))).filter(({ ownerId }) => ownerId === at.accountId);
	const one = async (list) => {
		return {
			at,
			list,
			entries: wholeOf(await reader.entries(list.id, list.version))
		};
	};
	return pMap(own, one, { concurrency: 4 });
}
async function lookAt(at, reader, lists) {
	const blocks = new Set(lists.flatMap(({ entries }) => entries.map(({ cidr }) => cidr)).filter(isSingleAddress));
	const found = wholeOf(await reader.interfacesWithAddresses([...blocks], "both"));
	const groupIds = found.carriedGroups().map(({ id }) => id);
	const groups = wholeOf(await reader.groupsById(groupIds));
	const interfaces = wholeOf(await reader.interfacesOfGroups(groupIds));
	const vpcs = await vpcsOf(interfaces, reader, lists);
	return {
		region: {
			at,
			groups: {
				ok: true,
				value: groups
			},
			interfaces: {
				ok: true,
				value: interfaces
			},
			...vpcs === void 0 ? {} : { vpcs }
		},
		found
	};
}
async function vpcsOf(interfaces, reader, lists) {
	if (!lists.some(({ list }) => list.family === "IPv6")) return void 0;
	const ids = new Set([...interfaces].map(({ vpcId }) => vpcId));
	return reader.resourcesById("vpcs", [...ids]);
}
function distinctPlaces(places) {
	return [...new Map(places.map((at) => [accountRegionKey(at), at])).values()];
}
const NO_REGION = badUsage("nothing says in which Region the lists are", "Add --region REGION, which may be repeated, or set AWS_REGION.");
async function readLists(ids, options, terminal) {
	const stop = (diagnostics) => {
		terminal.report(diagnostics);
	};
	const wrong = ids.find((id) => !/^pl-(?:[0-9a-f]{8}|[0-9a-f]{17})$/.test(id));
	if (wrong !== void 0) return stop([badUsage(`${visible(wrong)} is not the id of a prefix list`, "Ids look like pl-0a1b2c3d4e5f60718.")]);
	const { AWS_REGION, AWS_DEFAULT_REGION } = terminal.environment;
	const ambient = AWS_REGION || AWS_DEFAULT_REGION;
	const regions = options.region.length === 0 && ambient ? [ambient] : options.region;
	const scene = options.append ? ofFile(options, regions) : await ofEnvironment(options, regions, terminal);
	if (!("places" in scene)) return stop(scene);
	const aws = await connectAws(scene.configuration, terminal);
	if (aws === void 0) return void 0;
	try {
		const read = await readExistingLists(scene.places, ids, aws.readers, DEFAULT_PARALLELISM.reads);
		if (!read.ok) return stop([read.diagnostic]);
		const found = new Set(read.value.lists.map(({ list }) => list.id));
		const absent = ids.filter((id) => !found.has(id));
		const where = listed(scene.places.map(({ account, region }) => `${account}/${region}`));
		if (absent.length > 0) {
			const summary = `${listed(absent)} ${absent.length === 1 ? "is" : "are"} not among the account's own prefix lists in ${where}`;
			return stop([notAnInput(summary, "Name the Region with --region, and sign in to the account that owns it.")]);
		}
		if (found.size === 0) return stop([notAnInput(`there is no prefix list in ${where}`, "Name another Region with --region.")]);
		const within = new Map(scene.configuration.accounts.flatMap(({ id, within: blocks }) => blocks === void 0 ? [] : [[id, blocks]]));
		return existingMappings(read.value, new Date().toISOString(), within, scene.owner);
	} finally {
		aws.close();
	}
}
function ofFile({ config, account, region }, regions) {
	const { read } = readMappings(config);
	if (!read.ok) return read.diagnostics;
	const { configuration } = read;
	const known = region.length > 0 ? [] : accountRegionsOf(configuration);
	const named = known.length > 0 ? [] : regions;
	const everywhere = configuration.accounts.flatMap(({ alias, id }) => named.map((one) => ({
		account: alias,
		accountId: id,
		region: one
	})));
	const places = distinctPlaces([...known, ...everywhere]).filter(({ accountId }) => account === void 0 || accountId === account);
	return places.length === 0 ? [NO_REGION] : {
		configuration,
		places,
		owner: configuration.owner
	};
}
async function ofEnvironment({ account }, regions, terminal) {
	const [first] = regions;
	if (first === void 0) return [NO_REGION];
	let id = account;
	if (id === void 0) {
		const onDiagnostic = (diagnostic) => {
			if (diagnostic.severity === "error") terminal.report([diagnostic]);
		};
		const view = await lookAround(first, {
			environment: terminal.environment,
			onDiagnostic
		}, false);
		if (view === void 0) return [];
		if (!view.ok) return [view.diagnostic];
		id = view.value.accountId;
	}
	const text = JSON.stringify({
		version: 1,
		owner: "import",
		accounts: { main: {
			id,
			plan_role_arn: "none",
			apply_role_arn: "none"
		} },
		mappings: []
	});
	const read = parseConfiguration("the account of the environment's credentials", text, new Date().toISOString());
	if (!read.ok) return read.diagnostics;
	const accountId = id;
	const places = regions.map((region) => ({
		account: "main",
		accountId,
		region
	}));
	return {
		configuration: read.configuration,
		places: distinctPlaces(places),
		owner: void 0
	};
}
export { readLists };
