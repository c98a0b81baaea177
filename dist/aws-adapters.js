import { AssumeRoleCommand, AssumeRoleWithWebIdentityCommand, AwsEc2QueryProtocol, CreateManagedPrefixListCommand, CreateTagsCommand, DeleteManagedPrefixListCommand, DeleteTagsCommand, DescribeAddressesCommand, DescribeManagedPrefixListsCommand, DescribeNatGatewaysCommand, DescribeNetworkInterfacesCommand, DescribeRouteTablesCommand, DescribeSecurityGroupRulesCommand, DescribeSecurityGroupsCommand, DescribeSubnetsCommand, DescribeTransitGatewayRouteTablesCommand, DescribeVpcsCommand, EC2Client, GetCallerIdentityCommand, GetManagedPrefixListAssociationsCommand, GetManagedPrefixListEntriesCommand, GetSubnetCidrReservationsCommand, GetTransitGatewayPrefixListReferencesCommand, ModifyManagedPrefixListCommand, NodeHttpHandler, NormalizedSchema, RestoreManagedPrefixListVersionCommand, STSClient, SearchTransitGatewayRoutesCommand, StandardRetryStrategy, defaultProvider, getEndpointFromInstructions, loadSharedConfigFiles } from "./aws-sdk.js";
import { LIST_TAG, TAG as TAG$1, environmentFaults, isAccountId, isLoopback, isStaying, matchesResource, organizationsRegion, partitionOfRegion, proxiesOf, shortPrincipal, valueFault } from "./model.js";
import { attemptsOf, audienceIn, errorCode, identityOf, isForeign, isRefusal, isServiceError, isThrottle, isUnavailable, isUnreadable, tokenOfFile } from "./connect.js";
import { compareCidrs, compareText, familyOf as familyOf$1, firstAddress, formatAddress, formatCidr, isLike, listed, listedUpTo, pageUrl, prefixLength, present, readCidr, readSingleAddress } from "./basics.js";
import { InterfacesBuilder, QUOTAS } from "./columns.js";
const { X509Certificate } = globalThis.process.getBuiltinModule("node:crypto");
const { readFile } = globalThis.process.getBuiltinModule("node:fs/promises");
const { Readable } = globalThis.process.getBuiltinModule("node:stream");
const https = globalThis.process.getBuiltinModule("node:https");
const MOST_BYTES$1 = 5242880;
const LONGEST_MILLISECONDS = 3e4;
const MOST_REDIRECTIONS = 3;
const MOVED = new Set([
	301,
	302,
	303,
	307,
	308
]);
var NoAnswer = class extends Error {};
function publishedReader(environment, version, milliseconds = LONGEST_MILLISECONDS) {
	const answers = new Map();
	return (url) => {
		const asked = answers.get(url) ?? reading$1(url, environment, version, milliseconds);
		answers.set(url, asked);
		return asked;
	};
}
async function reading$1(url, environment, version, milliseconds) {
	const { direct, https: proxy } = proxiesOf(environment);
	const noProxy = direct.flatMap((entry) => entry === "*" ? [entry] : [entry, `.${entry}`]).join(",");
	const agent = new https.Agent({ proxyEnv: {
		...proxy === void 0 ? {} : { HTTPS_PROXY: proxy },
		NO_PROXY: noProxy
	} });
	const signal = AbortSignal.timeout(milliseconds);
	try {
		const bytes = await following(new URL(url), {
			agent,
			signal,
			headers: headersOf(version)
		});
		return {
			ok: true,
			value: new TextDecoder("utf-8", { fatal: true }).decode(bytes)
		};
	} catch (error) {
		return {
			ok: false,
			diagnostic: unreadable(url, signal.aborted ? tooSlow(milliseconds) : error)
		};
	} finally {
		agent.destroy();
	}
}
function headersOf(version) {
	return {
		accept: "application/json, text/plain, */*",
		"accept-encoding": "identity",
		"user-agent": `plsync/${version}`
	};
}
async function following(start, asked) {
	let url = start;
	for (let redirections = 0; redirections <= MOST_REDIRECTIONS; redirections++) {
		const answer = await once$1(url, asked);
		const status = answer.statusCode ?? 0;
		if (status === 200) return wholeBody(answer);
		answer.destroy();
		const { location } = answer.headers;
		if (!MOVED.has(status) || location === void 0) throw new NoAnswer(`answered ${status}`);
		if (!URL.canParse(location, url.href)) throw new NoAnswer("redirects to an invalid address");
		url = new URL(location, url);
		if (url.protocol !== "https:" || url.host !== start.host) throw new NoAnswer("redirects to another host");
	}
	throw new NoAnswer("redirects too often");
}
function once$1(url, { agent, signal, headers }) {
	return new Promise((resolve, reject) => {
		const asking = https.request(url, {
			agent,
			signal,
			headers
		}, resolve);
		asking.once("error", reject);
		asking.end();
	});
}
async function wholeBody(answer) {
	const encoding = answer.headers["content-encoding"];
	if (encoding !== void 0 && encoding !== "identity") throw new NoAnswer("answered compressed, which was not asked for");
	const pieces = [];
	let length = 0;
	for await (const piece of answer) {
		length += piece.length;
		if (length > MOST_BYTES$1) throw new NoAnswer(`answered with more than ${MOST_BYTES$1 / 1024 / 1024} MiB`);
		pieces.push(piece);
	}
	return Buffer.concat(pieces);
}
const tooSlow = (milliseconds) => new NoAnswer(`did not answer within ${milliseconds / 1e3} seconds`);
function unreadable(url, error) {
	const { code, message } = error;
	const why = error instanceof NoAnswer ? message : `could not be read (${code ?? message})`;
	const isUntrusted = /CERT|UNABLE_TO/.test(code ?? "");
	return {
		code: "published_unknown",
		severity: "error",
		summary: `${url} ${why}`,
		detail: "So it is not known which ranges are published, and nothing is removed from the lists that they feed.",
		remedy: isUntrusted ? "If TLS is inspected on the way, let NODE_EXTRA_CA_CERTS name a file with the certificate of the inspecting authority." : "Run plsync again. If it stays so, correct the source, or ask who publishes the ranges."
	};
}
const CERTIFICATE$1 = /-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----[\s\S]*?-----END (?:X509 |TRUSTED )?CERTIFICATE-----/g;
async function caBundle(environment) {
	const variable = environment.AWS_CA_BUNDLE;
	if (variable) return authoritiesIn(variable, "AWS_CA_BUNDLE");
	const profile = environment.AWS_PROFILE || "default";
	const { configFile } = await loadSharedConfigFiles();
	const path = configFile[profile]?.ca_bundle;
	return path ? authoritiesIn(path, `\`ca_bundle\` of the profile "${profile}"`) : {
		ok: true,
		value: void 0
	};
}
async function authoritiesIn(path, named) {
	let text;
	try {
		text = await readFile(path, "utf8");
	} catch (error) {
		return unusable$1(named, path, wordsOf(error));
	}
	const certificates = text.match(CERTIFICATE$1) ?? [];
	if (certificates.length === 0) return unusable$1(named, path, "which holds no certificate in PEM");
	const broken = certificates.findIndex((certificate) => !isReadable(certificate));
	if (broken !== -1) return unusable$1(named, path, `whose certificate number ${broken + 1} cannot be read`);
	return {
		ok: true,
		value: certificates
	};
}
function isReadable(certificate) {
	try {
		new X509Certificate(certificate);
		return true;
	} catch {
		return false;
	}
}
function wordsOf({ code, message }) {
	const known = {
		ENOENT: "which does not exist",
		ENOTDIR: "which does not exist",
		EISDIR: "which is a directory"
	};
	const denied = ["EACCES", "EPERM"].includes(code ?? "") ? "which this user may not read" : void 0;
	return known[code] ?? denied ?? `which cannot be read: ${message}`;
}
function unusable$1(named, path, why) {
	return {
		ok: false,
		diagnostic: {
			code: "bad_environment",
			severity: "error",
			summary: `${named} names ${path}, ${why}`,
			remedy: "Name a file with the certificates of the authorities to trust, in PEM (`-----BEGIN CERTIFICATE-----`), or unset it."
		}
	};
}
function askedAgain() {
	return (next, context) => async (args) => {
		try {
			return await next(args);
		} catch (error) {
			if (/^(Describe|Get|List|Assume)/.test(String(context.commandName)) && isUnreadable(error)) Object.assign(error, { $retryable: {} });
			throw error;
		}
	};
}
const MOST_BYTES = 16384;
const MOST_CHARACTERS = 160;
const firstLines = new WeakMap();
function firstLineOf(page) {
	return ((/<title[^>]*>([^<]*)<\/title>/i.exec(page)?.[1]?.trim() || page.replace(/<(script|style)[\s\S]*?<\/\1>/gi, " ").replace(/<[^>]*>/g, "\n")).split(/[\r\n]+/).map((part) => part.replace(/\s+/g, " ").trim()).find((part) => part !== "") ?? "").replace(/=\S+/g, "=…").replace(/\S{33,}/g, "…").slice(0, MOST_CHARACTERS);
}
async function keepFirstLine(response) {
	const type = response.headers["content-type"] ?? "";
	if (/xml|json|cbor/i.test(type) || type === "" && response.statusCode < 400) return;
	if (!(response.body instanceof Readable)) return;
	const chunks = [];
	let bytes = 0;
	try {
		for await (const chunk of response.body) {
			chunks.push(Buffer.from(chunk));
			bytes += chunks.at(-1)?.length ?? 0;
			if (bytes > MOST_BYTES) break;
		}
	} catch {}
	const page = Buffer.concat(chunks);
	response.body = Readable.from([page]);
	firstLines.set(response, firstLineOf(page.toString("utf8")));
}
const OWN = /^\s*(?:<\?xml(?![\s\S]*<(?:!doctype|html))|<\w*Response[\s>])/i;
function foreignAnswer(error) {
	const response = error instanceof Error && "$response" in error ? error.$response : void 0;
	if (!(response instanceof Object)) return void 0;
	const status = Reflect.get(response, "statusCode");
	const body = Reflect.get(error, "$responseBodyText");
	const text = typeof body === "string" ? body : "";
	if (OWN.test(text)) return void 0;
	const line = firstLines.get(response) ?? firstLineOf(text);
	return line === "" ? String(status) : `${String(status)} "${line}"`;
}
const STS_HOST = /^sts(?:-fips)?(?:\.[a-z0-9-]+)?\.(?:amazonaws\.com(?:\.cn)?|amazonaws\.eu|c2s\.ic\.gov|sc2s\.sgov\.gov|cloud\.adc-e\.uk|csp\.hci\.ic\.gov|api\.aws|api\.amazonwebservices\.com\.cn)$/;
function hasToken(body) {
	return typeof body === "string" && /(?:^|&)WebIdentityToken=/.test(body);
}
function refusedRequest(request) {
	const { body, hostname, protocol } = request;
	if (isLoopback(hostname)) return void 0;
	if (protocol !== "https:") return `${hostname} would be sent a request without encryption`;
	if (hasToken(body) && !STS_HOST.test(hostname)) return `${hostname}, which is not AWS STS, would be sent an ID token`;
}
var GuardedHandler = class extends NodeHttpHandler {
	async handle(...[request, options]) {
		const refused = refusedRequest(request);
		if (refused !== void 0) throw Object.assign(new Error(refused), { name: "EndpointRefused" });
		const answer = await super.handle(request, options);
		await keepFirstLine(answer.response);
		return answer;
	}
};
function places(count) {
	let free = count;
	const waiting = [];
	return async (run) => {
		if (free > 0) free--;
		else await new Promise((begin) => waiting.push(begin));
		try {
			return await run();
		} finally {
			const next = waiting.shift();
			if (next === void 0) free++;
			else next();
		}
	};
}
function paced(at, pace, inPlace) {
	return (next, context) => async (args) => {
		const action = String(context.commandName).replace(/Command$/, "");
		await pace(at.accountId, at.region, action);
		const call = () => inPlace.call(() => next(args));
		return action === "DescribeNetworkInterfaces" ? inPlace.page(call) : call();
	};
}
const CONNECT_MILLISECONDS = 5e3;
const ANSWER_MILLISECONDS = 6e4;
function httpHandler(environment, authorities) {
	const { direct, http, https } = proxiesOf(environment);
	const noProxy = direct.flatMap((entry) => entry === "*" ? [entry] : [entry, `.${entry}`]);
	const proxyEnv = {
		...https === void 0 ? {} : { HTTPS_PROXY: https },
		...http === void 0 ? {} : { HTTP_PROXY: http },
		NO_PROXY: [
			...noProxy,
			"localhost",
			"127.0.0.1",
			"[::1]"
		].join(",")
	};
	const agent = {
		keepAlive: true,
		maxSockets: 200,
		proxyEnv
	};
	return new GuardedHandler({
		connectionTimeout: CONNECT_MILLISECONDS,
		requestTimeout: ANSWER_MILLISECONDS,
		throwOnRequestTimeout: true,
		socketTimeout: ANSWER_MILLISECONDS,
		httpAgent: agent,
		httpsAgent: {
			...agent,
			...authorities === void 0 ? {} : { ca: [...authorities] }
		}
	});
}
async function piecesOf(body) {
	if (body === void 0) return [];
	if (body instanceof Uint8Array) return [body];
	const pieces = [];
	for await (const piece of body) pieces.push(piece);
	return pieces;
}
let room = Buffer.alloc(0);
function asOnePiece(pieces, use) {
	const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
	if (room.length < length) room = Buffer.allocUnsafeSlow(length);
	let end = 0;
	for (const piece of pieces) {
		room.set(piece, end);
		end += piece.length;
	}
	return use(room.subarray(0, length));
}
var OddAnswer = class extends Error {
	name = "OddAnswer";
};
function required(value, what) {
	if (value === void 0 || value === "") throw new OddAnswer(what);
	return value;
}
const INTERFACE_PARTS = {
	NetworkInterfaceId: true,
	Status: true,
	InterfaceType: true,
	RequesterManaged: true,
	Operator: { Managed: true },
	VpcId: true,
	OwnerId: true,
	SubnetId: true,
	Groups: {
		GroupId: true,
		GroupName: true
	},
	Attachment: { InstanceId: true },
	TagSet: {
		Key: true,
		Value: true
	},
	Description: true,
	PrivateIpAddress: true,
	PrivateIpAddresses: {
		PrivateIpAddress: true,
		Association: { PublicIp: true }
	},
	Association: { PublicIp: true },
	Ipv6Address: true,
	Ipv6Addresses: { Ipv6Address: true },
	Ipv4Prefixes: { Ipv4Prefix: true },
	Ipv6Prefixes: { Ipv6Prefix: true }
};
const PAGE_PARTS = {
	NetworkInterfaces: INTERFACE_PARTS,
	NextToken: true
};
function interfaceItems(page) {
	return required(page.NetworkInterfaces, "no set of interfaces");
}
const DELEGATED_LENGTH = {
	IPv4: 28,
	IPv6: 80
};
function interfaceRecord(item) {
	const id = required(item.NetworkInterfaceId, "an interface without an id");
	const without = (what) => new OddAnswer(`the interface ${id} without ${what}`);
	const own = (value, what) => {
		if (value === void 0 || value === "") throw without(what);
		return value;
	};
	const address = (text) => {
		const cidr = text === void 0 ? void 0 : readSingleAddress(text);
		if (cidr === void 0) throw new OddAnswer(`the interface ${id} with an invalid address`);
		return cidr;
	};
	const block = (text) => {
		const cidr = text === void 0 ? void 0 : readCidr(text);
		if (cidr === void 0 || prefixLength(cidr) !== DELEGATED_LENGTH[familyOf$1(cidr)]) throw new OddAnswer(`the interface ${id} with a delegated prefix that is not a /28 or /80`);
		return cidr;
	};
	const privateIPv4 = (item.PrivateIpAddresses ?? []).map((of) => address(of.PrivateIpAddress));
	const ipv6 = (item.Ipv6Addresses ?? []).map((of) => address(of.Ipv6Address));
	const checkPrimary = (primary, all) => {
		if (primary && !all.includes(address(primary))) throw without("its primary address among all");
	};
	checkPrimary(item.PrivateIpAddress, privateIPv4);
	checkPrimary(item.Ipv6Address, ipv6);
	const publicIPv4 = [];
	const addPublic = (text) => {
		const found = text ? address(text) : void 0;
		if (found !== void 0 && !publicIPv4.includes(found)) publicIPv4.push(found);
	};
	addPublic(item.Association?.PublicIp);
	for (const of of item.PrivateIpAddresses ?? []) addPublic(of.Association?.PublicIp);
	const instanceId = item.Attachment?.InstanceId;
	const name = item.TagSet?.find((tag) => tag.Key === "Name")?.Value;
	return {
		id,
		status: own(item.Status, "a status"),
		type: item.InterfaceType ?? "interface",
		managed: item.RequesterManaged === true || item.Operator?.Managed === true,
		vpcId: own(item.VpcId, "a VPC"),
		...item.OwnerId ? { ownerId: item.OwnerId } : {},
		groups: own(item.Groups, "its security groups").map(({ GroupId, GroupName: name }) => {
			return {
				id: own(GroupId, "the id of a security group"),
				...name ? { name } : {}
			};
		}),
		...instanceId ? { instanceId } : {},
		...name ? { name } : {},
		...item.Description ? { description: item.Description } : {},
		privateIPv4,
		publicIPv4,
		ipv6,
		delegated: [...(item.Ipv4Prefixes ?? []).map((of) => block(of.Ipv4Prefix)), ...(item.Ipv6Prefixes ?? []).map((of) => block(of.Ipv6Prefix))]
	};
}
var NotUnderstood = class extends Error {
	name = "NotUnderstood";
};
const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BLANK$1 = 32;
const QUOTE = 34;
const SLASH = 47;
const LESS = 60;
const GREATER = 62;
const DEEPEST = 24;
const IN_NAME = Uint8Array.from({ length: 256 }, (_, byte) => /[A-Za-z0-9]/.test(String.fromCharCode(byte)) ? 1 : 0);
function nameNumber(name) {
	let number = 0;
	for (let index = 0; index < name.length; index++) number = Math.imul(number, 31) + name.charCodeAt(index) | 0;
	return number;
}
var Markup = class {
	bytes;
	at = 0;
	nameStart = 0;
	nameEnd = 0;
	number = 0;
	isEmpty = false;
	constructor(bytes) {
		this.bytes = bytes;
	}
	openRoot() {
		if (this.hasText("<?xml")) {
			while (!this.hasText("?>")) this.step();
			this.at += 2;
			this.skipSpace();
		}
		if (this.bytes[this.at] !== LESS) throw new NotUnderstood("no root element where it should begin");
		this.readName();
		if (this.hasText(" xmlns=\"")) {
			this.at += 8;
			while (this.bytes[this.at] !== QUOTE) this.step();
			this.at++;
		}
		this.endTag();
	}
	open() {
		this.skipLines();
		if (this.bytes[this.at] !== LESS) throw new NotUnderstood("text between elements");
		if (this.bytes[this.at + 1] === SLASH) return false;
		this.readName();
		this.endTag();
		return true;
	}
	close(nameStart, nameEnd) {
		const { bytes } = this;
		let at = this.at + 2;
		if (bytes[this.at] !== LESS || bytes[this.at + 1] !== SLASH) throw new NotUnderstood("an element inside text");
		for (let index = nameStart; index < nameEnd; index++) if (bytes[index] !== bytes[at++]) throw new NotUnderstood("a closing tag of another name");
		if (bytes[at] !== GREATER) throw new NotUnderstood("a closing tag of another name");
		this.at = at + 1;
	}
	end() {
		this.skipSpace();
		if (this.at < this.bytes.length) throw new NotUnderstood("something behind its root element");
	}
	skipText() {
		const { bytes } = this;
		const end = bytes.length;
		let at = this.at;
		while (at < end && bytes[at] !== LESS) at++;
		this.at = at;
	}
	skipContent(depth = 0) {
		if (depth > DEEPEST) throw new NotUnderstood("too many elements inside each other");
		for (;;) {
			this.skipText();
			if (this.bytes[this.at + 1] === SLASH) return;
			this.readName();
			this.endTag();
			if (this.isEmpty) continue;
			const { nameStart, nameEnd } = this;
			this.skipContent(depth + 1);
			this.close(nameStart, nameEnd);
		}
	}
	isNamed(name) {
		const { bytes, nameStart } = this;
		if (this.nameEnd - nameStart !== name.length) return false;
		for (let index = 0; index < name.length; index++) if (bytes[nameStart + index] !== name[index]) return false;
		return true;
	}
	readName() {
		const { bytes } = this;
		const start = this.at + 1;
		let at = start;
		let number = 0;
		let byte = bytes[at];
		while (IN_NAME[byte] === 1) {
			number = Math.imul(number, 31) + byte | 0;
			byte = bytes[++at];
		}
		if (at === start) throw new NotUnderstood("a comment, a CDATA section or another special tag");
		this.nameStart = start;
		this.nameEnd = at;
		this.number = number;
		this.at = at;
	}
	endTag() {
		this.isEmpty = this.bytes[this.at] === SLASH;
		if (this.isEmpty) this.at++;
		if (this.bytes[this.at++] !== GREATER) throw new NotUnderstood("an attribute, a prefix or another unusual tag");
	}
	skipLines() {
		const start = this.at;
		if (this.bytes[start] === LESS) return;
		const hasLineBreak = this.skipSpace();
		if (this.at > start && !hasLineBreak) throw new NotUnderstood("space without a line break between elements");
	}
	skipSpace() {
		const { bytes } = this;
		let hasLineBreak = false;
		let at = this.at;
		for (;;) {
			const byte = bytes[at];
			if (byte === LINE_FEED || byte === CARRIAGE_RETURN) hasLineBreak = true;
			else if (byte !== BLANK$1 && byte !== TAB) break;
			at++;
		}
		this.at = at;
		return hasLineBreak;
	}
	hasText(text) {
		for (let index = 0; index < text.length; index++) if (this.bytes[this.at + index] !== text.charCodeAt(index)) return false;
		return true;
	}
	step() {
		if (++this.at >= this.bytes.length) throw new NotUnderstood("no end");
	}
};
function shapeOf(schema, parts) {
	const of = NormalizedSchema.of(schema);
	if (of.isStringSchema()) return { kind: "text" };
	if (of.isBooleanSchema()) return { kind: "flag" };
	if (of.isNumericSchema()) return { kind: "number" };
	if (of.isTimestampSchema()) return { kind: "time" };
	if (of.isListSchema()) {
		const item = of.getValueSchema();
		if (of.getMergedTraits().xmlFlattened || item.getMergedTraits().xmlName !== "item") throw unknown(of);
		return {
			kind: "list",
			item: shapeOf(item, parts)
		};
	}
	if (!of.isStructSchema() || of.isUnionSchema()) throw unknown(of);
	const members = new Map();
	for (const [property, member] of of.structIterator()) {
		const name = member.getMemberTraits().xmlName ?? property;
		const kept = typeof parts === "object" ? parts[property] : void 0;
		if (members.has(nameNumber(name))) throw unknown(of);
		members.set(nameNumber(name), {
			name: Buffer.from(name),
			property,
			shape: shapeOf(member, kept),
			isKept: kept !== void 0,
			lastIn: 0
		});
	}
	return {
		kind: "struct",
		members
	};
}
function unknown(schema) {
	return new TypeError(`no shape for the schema ${schema.getName(true)}`);
}
const REMEMBERED = 4096;
const LONGEST = 64;
const AMPERSAND = 38;
const BLANK = 32;
const ENTITY = /&(?:#x([0-9a-fA-F]{1,4})|#(\d{1,4})|(amp|lt|gt|quot|apos));/g;
const NAMED = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'"
};
function pageText() {
	const remembered = new Array(REMEMBERED).fill("");
	return (bytes, start, end) => {
		let number = 0;
		let all = 0;
		let isPlain = true;
		for (let at = start; at < end; at++) {
			const byte = bytes[at];
			number = Math.imul(number, 31) + byte | 0;
			all |= byte;
			if (byte <= BLANK || byte === AMPERSAND) isPlain = false;
		}
		if (all >= 128) return special(bytes.toString("utf8", start, end));
		if (!isPlain) return special(bytes.toString("latin1", start, end));
		const slot = (number ^ number >>> 12) & 4095;
		const before = remembered[slot];
		if (isSame(before, bytes, start, end)) return before;
		const text = bytes.toString("latin1", start, end);
		if (text.length <= LONGEST) remembered[slot] = text;
		return text;
	};
}
function isSame(text, bytes, start, end) {
	if (text.length !== end - start) return false;
	for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) !== bytes[start + index]) return false;
	return true;
}
function special(raw) {
	if (raw.includes("\r")) throw new NotUnderstood("a carriage return in text");
	const text = raw.includes("&") ? decoded(raw) : raw;
	return text.includes("\n") && text.trim() === "" ? "" : text;
}
function decoded(raw) {
	if (raw.replace(ENTITY, "").includes("&")) throw new NotUnderstood("an unusual entity");
	return raw.replace(ENTITY, (_, hex, decimal, name) => name === void 0 ? String.fromCharCode(hex === void 0 ? Number(decimal) : Number.parseInt(hex, 16)) : NAMED[name]);
}
const TIME = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/;
const ITEM = Buffer.from("item");
const EMPTY = {
	struct: {},
	list: [],
	text: "",
	flag: false,
	number: 0
};
function pageScanner(shape) {
	const text = pageText();
	return (bytes) => new PageScan(bytes, text).root(shape);
}
let structs = 0;
var PageScan = class {
	bytes;
	markup;
	text;
	constructor(bytes, text) {
		this.bytes = bytes;
		this.markup = new Markup(bytes);
		this.text = text;
	}
	root(shape) {
		const { markup } = this;
		if (shape.kind !== "struct") throw new TypeError("a page is a struct");
		markup.openRoot();
		const { nameStart, nameEnd, isEmpty } = markup;
		const page = isEmpty ? {} : this.struct(shape.members);
		if (!isEmpty) markup.close(nameStart, nameEnd);
		markup.end();
		return page;
	}
	struct(members) {
		const { markup } = this;
		const value = {};
		const number = ++structs;
		while (markup.open()) {
			const { nameStart, nameEnd, isEmpty } = markup;
			const member = members.get(markup.number);
			if (member === void 0 || !markup.isNamed(member.name)) {
				if (!isEmpty) markup.skipContent();
			} else {
				if (member.lastIn === number) throw new NotUnderstood("an element twice that can be there once");
				member.lastIn = number;
				const read = isEmpty ? empty(member.shape) : this.content(member.shape, member.isKept);
				if (member.isKept) value[member.property] = read;
			}
			if (!isEmpty) markup.close(nameStart, nameEnd);
		}
		return value;
	}
	list(item, isKept) {
		const { markup } = this;
		const items = [];
		while (markup.open()) {
			const { nameStart, nameEnd, isEmpty } = markup;
			if (!markup.isNamed(ITEM)) throw new NotUnderstood("something other than items in a list");
			items.push(isEmpty ? empty(item) : this.content(item, isKept));
			if (!isEmpty) markup.close(nameStart, nameEnd);
		}
		return items;
	}
	content(of, isKept) {
		if (of.kind === "struct") return this.struct(of.members);
		if (of.kind === "list") return this.list(of.item, isKept);
		const { markup } = this;
		const start = markup.at;
		markup.skipText();
		if (!isKept && of.kind !== "time") return void 0;
		const read = this.text(this.bytes, start, markup.at);
		if (of.kind === "time") return time(read);
		return of.kind === "flag" ? read.toLowerCase() === "true" : of.kind === "number" ? Number(read) : read;
	}
};
function time(text) {
	if (!TIME.test(text)) throw new NotUnderstood("an unusual time");
	return new Date(text);
}
function empty(of) {
	if (of.kind === "time") throw new NotUnderstood("an empty time");
	return EMPTY[of.kind];
}
const refusals = new WeakMap();
function refusalOf(answer) {
	return refusals.get(answer);
}
let scan;
var PageProtocol = class extends AwsEc2QueryProtocol {
	async deserializeResponse(operation, context, response) {
		if (!(operation.name === "DescribeNetworkInterfaces" && response.statusCode < 300)) return super.deserializeResponse(operation, context, response);
		const pieces = await piecesOf(response.body);
		scan ??= pageScanner(shapeOf(operation.output, PAGE_PARTS));
		try {
			const page = asOnePiece(pieces, scan);
			return Object.assign(page, { $metadata: this.deserializeMetadata(response) });
		} catch (error) {
			if (!(error instanceof NotUnderstood)) throw error;
			response.body = Buffer.concat(pieces);
			const parsed = await super.deserializeResponse(operation, context, response);
			refusals.set(parsed, error.message);
			return parsed;
		}
	}
};
function traced(where, now, onAttempt) {
	return (next, context) => async (args) => {
		const started = now();
		const action = String(context.commandName).replace(/Command$/, "");
		const tell = (more) => onAttempt({
			...where,
			action,
			milliseconds: now() - started,
			...more
		});
		try {
			const result = await next(args);
			const notScanned = refusalOf(result.output);
			tell(notScanned === void 0 ? {} : { notScanned });
			return result;
		} catch (error) {
			tell({ error: errorCode(error) || "unreadable answer" });
			throw error;
		}
	};
}
const MAX_ATTEMPTS = 8;
const EACH_ATTEMPT = {
	relation: "after",
	toMiddleware: "retryMiddleware"
};
const TRACE = {
	...EACH_ATTEMPT,
	name: "plsyncTrace"
};
function withoutLogger(client) {
	client.middlewareStack.remove("loggerMiddleware");
	return client;
}
function lookedUp({ config }) {
	const { authSchemePreference, useDualstackEndpoint, useFipsEndpoint, userAgentAppId } = config;
	return {
		authSchemePreference,
		useDualstackEndpoint,
		useFipsEndpoint,
		userAgentAppId
	};
}
function clients(options) {
	process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";
	const http = httpHandler(options.environment, options.authorities);
	const inPlace = {
		call: places(200),
		page: places(32)
	};
	const common = () => ({
		requestHandler: http,
		streamCollector: async (body) => Buffer.concat(await piecesOf(body)),
		maxAttempts: MAX_ATTEMPTS,
		retryStrategy: retryStrategy(options.retryDelay),
		customUserAgent: [["plsync", options.version]],
		...options.endpoint === void 0 ? {} : { endpoint: options.endpoint }
	});
	const pages = options.parsesPages === true ? {} : { protocol: PageProtocol };
	let first;
	const trace = (where) => traced(where, options.now, options.onAttempt ?? (() => {}));
	return {
		http,
		ec2: (at, credentials) => {
			const known = first === void 0 ? {} : lookedUp(first);
			const client = withoutLogger(new EC2Client({
				...common(),
				...known,
				region: at.region,
				credentials,
				...pages
			}));
			first ??= client;
			Object.assign(client.config, { serviceConfiguredEndpoint: first.config.serviceConfiguredEndpoint });
			client.middlewareStack.addRelativeTo(paced(at, options.pace, inPlace), {
				...EACH_ATTEMPT,
				name: "plsyncPacing"
			});
			client.middlewareStack.addRelativeTo(askedAgain(), {
				...EACH_ATTEMPT,
				name: "plsyncAskedAgain"
			});
			client.middlewareStack.addRelativeTo(trace({
				account: at.account,
				region: at.region
			}), TRACE);
			return client;
		},
		ram: async (at, credentials) => {
			const sdk = await import("./aws-ram.js");
			const client = withoutLogger(new sdk.RAMClient({
				...common(),
				region: at.region,
				credentials
			}));
			client.middlewareStack.addRelativeTo(paced(at, options.pace, inPlace), {
				...EACH_ATTEMPT,
				name: "plsyncPacing"
			});
			client.middlewareStack.addRelativeTo(askedAgain(), {
				...EACH_ATTEMPT,
				name: "plsyncAskedAgain"
			});
			client.middlewareStack.addRelativeTo(trace({
				account: at.account,
				region: at.region
			}), TRACE);
			return {
				client,
				sdk
			};
		},
		quotas: async (at, credentials) => {
			const sdk = await import("./aws-service-quotas.js");
			const client = withoutLogger(new sdk.ServiceQuotasClient({
				...common(),
				region: at.region,
				credentials
			}));
			client.middlewareStack.addRelativeTo(paced(at, options.pace, inPlace), {
				...EACH_ATTEMPT,
				name: "plsyncPacing"
			});
			client.middlewareStack.addRelativeTo(askedAgain(), {
				...EACH_ATTEMPT,
				name: "plsyncAskedAgain"
			});
			client.middlewareStack.addRelativeTo(trace({
				account: at.account,
				region: at.region
			}), TRACE);
			return {
				client,
				sdk
			};
		},
		firewalls: async (at, credentials) => {
			const sdk = await import("./aws-network-firewall.js");
			const client = withoutLogger(new sdk.NetworkFirewallClient({
				...common(),
				region: at.region,
				credentials
			}));
			client.middlewareStack.addRelativeTo(paced(at, options.pace, inPlace), {
				...EACH_ATTEMPT,
				name: "plsyncPacing"
			});
			client.middlewareStack.addRelativeTo(askedAgain(), {
				...EACH_ATTEMPT,
				name: "plsyncAskedAgain"
			});
			client.middlewareStack.addRelativeTo(trace({
				account: at.account,
				region: at.region
			}), TRACE);
			return {
				client,
				sdk
			};
		},
		sns: async (at, credentials) => {
			const sdk = await import("./aws-sns.js");
			const client = withoutLogger(new sdk.SNSClient({
				...common(),
				region: at.region,
				credentials
			}));
			client.middlewareStack.addRelativeTo(paced(at, options.pace, inPlace), {
				...EACH_ATTEMPT,
				name: "plsyncPacing"
			});
			client.middlewareStack.addRelativeTo(trace({ region: at.region }), TRACE);
			return {
				client,
				sdk
			};
		},
		organizations: async (region, credentials) => {
			const sdk = await import("./aws-organizations.js");
			const client = withoutLogger(new sdk.OrganizationsClient({
				...common(),
				region,
				credentials
			}));
			client.middlewareStack.addRelativeTo(askedAgain(), {
				...EACH_ATTEMPT,
				name: "plsyncAskedAgain"
			});
			client.middlewareStack.addRelativeTo(trace({ region }), TRACE);
			return {
				client,
				sdk
			};
		},
		systemsManager: async (region, credentials) => {
			const sdk = await import("./aws-systems-manager.js");
			const client = withoutLogger(new sdk.SSMClient({
				...common(),
				region,
				credentials
			}));
			client.middlewareStack.addRelativeTo(askedAgain(), {
				...EACH_ATTEMPT,
				name: "plsyncAskedAgain"
			});
			client.middlewareStack.addRelativeTo(trace({ region }), TRACE);
			return {
				client,
				sdk
			};
		},
		sts: (region, credentials) => {
			const keys = credentials === void 0 ? {} : { credentials };
			const client = withoutLogger(new STSClient({
				...common(),
				region,
				...keys
			}));
			const caller = {
				accountId: "caller",
				region
			};
			client.middlewareStack.addRelativeTo(paced(caller, options.pace, inPlace), {
				...EACH_ATTEMPT,
				name: "plsyncPacing"
			});
			client.middlewareStack.addRelativeTo(askedAgain(), {
				...EACH_ATTEMPT,
				name: "plsyncAskedAgain"
			});
			client.middlewareStack.addRelativeTo(trace({ region }), TRACE);
			return client;
		},
		close: () => http.destroy()
	};
}
function retryStrategy(delay) {
	return new StandardRetryStrategy({
		maxAttempts: MAX_ATTEMPTS,
		...delay === void 0 ? {} : { backoff: {
			computeNextBackoffDelay: delay,
			setDelayBase: () => {}
		} }
	});
}
const READ = {
	tokens: 100,
	perSecond: 20
};
const MUTATE = {
	tokens: 50,
	perSecond: 5
};
const TAG = {
	tokens: 100,
	perSecond: 10
};
const SHARE_WRITE = {
	tokens: 10,
	perSecond: 2
};
const SIGN_IN = {
	tokens: 600,
	perSecond: 600
};
const SHARE = .8;
function bucketOf(action) {
	if (/^AssumeRole|^GetCallerIdentity$/.test(action)) return SIGN_IN;
	if (/^(Describe|Get)/.test(action)) return READ;
	if (/ResourceShare$|^UntagResource$/.test(action)) return SHARE_WRITE;
	return /^(Create|Delete)Tags$/.test(action) ? TAG : MUTATE;
}
function pacer(clock) {
	const levels = new Map();
	return async (accountId, region, action) => {
		const bucket = bucketOf(action);
		const capacity = bucket.tokens * SHARE;
		const perMillisecond = bucket.perSecond * SHARE / 1e3;
		const key = `${accountId}/${region}/${action}`;
		const now = clock.now();
		const level = levels.get(key) ?? {
			tokens: capacity,
			at: now
		};
		const tokens = Math.min(capacity, level.tokens + (now - level.at) * perMillisecond) - 1;
		levels.set(key, {
			tokens,
			at: now
		});
		if (tokens < 0) await clock.sleep(-tokens / perMillisecond);
	};
}
const refused = (call, where) => `AWS refused ${call}${where}`;
const failed = (call, where) => `${call} failed${where}`;
const denied = (remedy) => ({
	code: "access_denied",
	summary: refused,
	remedy
});
const error = (remedy) => ({
	code: "aws_error",
	summary: failed,
	remedy
});
const EXPIRED = denied("The credentials have expired: sign in again. If they are new, check the clock of this machine.");
const UNKNOWN_KEY = denied("AWS does not recognise these credentials. Check that the access key still exists and belongs to this partition.");
const WRONG_SECRET = denied("The secret does not belong to the access key: check that both are of one key, and copied whole. If they are, check the clock of this machine.");
const INCOMPLETE = denied("The credentials cannot be signed with: check the access key for spaces and missing characters, and that nothing on the way, such as a proxy, changes the headers of requests.");
const REGION_OFF = {
	code: "region_disabled",
	summary: (call, where) => `the Region is not enabled: AWS refused ${call}${where}`,
	remedy: "Enable the Region in the account, or remove it from mappings.yaml."
};
const CONFLICT = {
	code: "conflict",
	summary: (call, where) => `another writer is changing the list: AWS refused ${call}${where}`,
	remedy: "Run plsync again once the other change has finished."
};
const ACCOUNT = {
	code: "account_blocked",
	summary: (call, where) => `AWS lets this account make no calls at the moment: ${refused(call, where)}`,
	remedy: "Nothing in plsync can correct this. Wait if AWS is still verifying the account; otherwise contact AWS Support."
};
const quota = (remedy) => ({
	code: "aws_quota",
	summary: (call, where) => `a quota of AWS is used up: ${refused(call, where)}`,
	remedy
});
const TAG_POLICY = {
	code: "tag_policy",
	summary: (call, where) => `a tag policy of the organisation refuses a tag: AWS refused ${call}${where}`,
	remedy: "Correct the tag that AWS names, under `tags` of the list or of `defaults` in mappings.yaml, or have the tag policy changed."
};
const TAKEN = error("Something changed the resource at the same moment. Run plsync again: it looks at what is there and goes on from that.");
const GONE$1 = error("What plsync asked about was deleted a moment ago, or is not in this account and Region. Run plsync again: it reads everything anew.");
const REQUEST = error("AWS does not accept a value that plsync sent. If it comes from mappings.yaml, correct it there. If calls go to another endpoint than AWS' own, that endpoint may not know this call. Otherwise please report it with the lines above.");
const KEY_OF_TOPIC = error("The topic is encrypted with a KMS key that could not be used. Let the key's policy allow kms:GenerateDataKey and kms:Decrypt to those who publish, and check that the key is enabled.");
const SESSION_POLICY = error("AWS does not accept the session policy that plsync sends to narrow plan roles. Please report it with the lines above.");
const OPT_IN_OR_KEY = denied("If this is an opt-in Region, check that the account has enabled it; otherwise check the credentials and the clock of this machine.");
const TOO_MUCH = {
	code: "aws_error",
	summary: (call, where) => `the session would carry too much: AWS refused ${call}${where}`,
	remedy: "The session policy that plsync adds to plan roles and all session tags, inherited ones included, share one space. Set `credentials.session_tags: false`, and sign in without transitive session tags."
};
const BEGUN = error("An earlier run began this with other values. Run apply again: it finds out what is there first.");
const NO_RECEIVER = error("What the message goes to is disabled. Check the topic's subscriptions.");
const all = (codes, finding) => codes.split(" ").map((code) => [code, finding]);
const BY_CODE = new Map([
	...all("ParentNotFoundException", error("Check the id of the unit: the console of AWS Organizations shows it, as ou-ab12-cdefghij, and that of the root, as r-ab12.")),
	...all("AWSOrganizationsNotInUseException", error("The account of these credentials is in no organisation. Sign in to another.")),
	...all("ExpiredToken ExpiredTokenException RequestExpired RequestInTheFuture SignatureExpired", EXPIRED),
	...all("InvalidClientTokenId UnrecognizedClientException InvalidSecurity InvalidSecurityException", UNKNOWN_KEY),
	...all("SignatureDoesNotMatch InvalidSignatureException", WRONG_SECRET),
	...all("IncompleteSignature IncompleteSignatureException MalformedHttpRequestException", INCOMPLETE),
	...all("MissingAuthenticationToken MissingAuthenticationTokenException", INCOMPLETE),
	...all("AuthFailure", OPT_IN_OR_KEY),
	...all("OptInRequired RegionDisabledException", REGION_OFF),
	...all("Blocked PendingVerification", ACCOUNT),
	...all("PackedPolicyTooLarge PackedPolicyTooLargeException", TOO_MUCH),
	...all("MalformedPolicyDocument MalformedPolicyDocumentException", SESSION_POLICY),
	...all("IDPCommunicationError IDPCommunicationErrorException", error("AWS could not reach the issuer of the ID token. Run plsync again; nothing need be corrected.")),
	...all("IDPRejectedClaim IDPRejectedClaimException", denied("The issuer of the ID token rejects it or says that it has expired. Run the job again.")),
	...all("InvalidIdentityToken InvalidIdentityTokenException", denied("Compare the OIDC provider in the account with the issuer and the audience of the ID token.")),
	...all("IncorrectState PrefixListVersionMismatch ConcurrentMutationLimitExceeded", CONFLICT),
	...all("InvalidPrefixListModification PrefixListMaxEntriesExceeded", CONFLICT),
	...all("DependencyViolation", {
		code: "list_referenced",
		summary: refused,
		remedy: "Remove the rules and routes that name the list, including those of accounts that it is shared with."
	}),
	...all("RulesPerSecurityGroupLimitExceeded", quota("A security group that references the list has no room for its size. Raise its quota of rules (L-0EA8095F), or lower `max_entries`.")),
	...all("RouteLimitExceeded", quota("A route table that references the list has no room for its size. Raise its quota of routes (L-93826ACB), or lower `max_entries`.")),
	...all("UnsupportedOperation", error("AWS does not allow this for such a list. Check that it is one that customers manage.")),
	...all("TagLimitExceeded TagLimitExceededException", quota("A resource can have 50 tags. Remove some from the list, or from `tags` in the file.")),
	...all("ConcurrentTagAccess ConcurrentAccessException StaleTagException", TAKEN),
	...all("OperationNotPermittedException", error("AWS RAM does not permit this for the share. Check that this account made it, and that it was not invited.")),
	...all("InvalidStateTransitionException", error("AWS RAM is still changing the share. Run apply again in a minute.")),
	...all("UnknownResourceException", GONE$1),
	...all("ResourceShareLimitExceededException", quota("Delete shares that are not needed, or ask for a higher quota (Service Quotas, AWS Resource Access Manager).")),
	...all("IdempotentParameterMismatch IdempotentParameterMismatchException InvalidClientTokenException", BEGUN),
	...all("NotFound NotFoundException", error("The topic does not exist: check its ARN and Region in `notify`, or in the input sns-topic-arn.")),
	...all("EndpointDisabled EndpointDisabledException PlatformApplicationDisabled", NO_RECEIVER),
	...all("PlatformApplicationDisabledException", NO_RECEIVER),
	...all("NoSuchResourceException", error("Service Quotas does not know the quota in this Region. Nothing need be done: the room is then unknown.")),
	...all("DryRunOperation FilterLimitExceeded ParameterValueInvalid", REQUEST)
]);
const BY_PATTERN = [
	[/^TagPolicy/, TAG_POLICY],
	[/^KMS/, KEY_OF_TOPIC],
	[/^PrefixList.*LimitExceeded$/, quota("Delete lists that are not in use, or ask for a higher quota \"Prefix lists per Region\" by a support case: Service Quotas does not have it.")],
	[/(?:Limit|Quota)Exceeded(?:Exception)?$/, quota("The detail says which quota it is. Ask for more in Service Quotas, or delete what is not in use.")],
	[/\.(?:NotFound|Unavailable)$|NotFound$|^ResourceNotFoundException$/, GONE$1],
	[/^(?:Invalid|Missing|Malformed|Unknown|Unsupported|Illegal)|Malformed$|\.Reserved$|^Validation(?:Error|Exception)$/, REQUEST]
];
function adviceOn(code) {
	return BY_CODE.get(code) ?? BY_PATTERN.find(([pattern]) => pattern.test(code))?.[1];
}
const SIGNATURE_CODES = new Set([
	"SignatureDoesNotMatch",
	"AuthFailure",
	"InvalidSignatureException",
	"RequestExpired",
	"RequestInTheFuture",
	"RequestTimeTooSkewed",
	"SignatureExpired"
]);
const TOLERATED_MILLISECONDS = 24e4;
const ABOUT_TIME = /^Signature (?:expired|not yet current): [\dTZ]+ is (?:now earlier|still later) than [\dTZ]+(?: \([\w .+-]+\))?/;
function saidOfTime(error) {
	return error instanceof Error ? ABOUT_TIME.exec(error.message)?.[0] : void 0;
}
function dateOf(error) {
	const response = error instanceof Error && "$response" in error ? error.$response : void 0;
	const headers = response instanceof Object && "headers" in response ? response.headers : void 0;
	const date = headers instanceof Object ? Reflect.get(headers, "date") : void 0;
	return typeof date === "string" ? Date.parse(date) : NaN;
}
function about$1(milliseconds) {
	const minutes = Math.round(Math.abs(milliseconds) / 6e4);
	if (minutes < 90) return `${minutes} minutes`;
	const hours = Math.round(minutes / 60);
	return hours < 48 ? `${hours} hours` : `${Math.round(hours / 24)} days`;
}
function clockError(error, now) {
	if (!SIGNATURE_CODES.has(errorCode(error))) return void 0;
	const off = now - dateOf(error);
	if (Number.isNaN(off)) return saidOfTime(error) === void 0 ? void 0 : "wrong";
	if (Math.abs(off) > TOLERATED_MILLISECONDS) return `about ${about$1(off)} ${off < 0 ? "behind" : "ahead of"}`;
	return saidOfTime(error) === void 0 ? void 0 : "wrong";
}
const CERTIFICATE = /^(?:CERT|DEPTH|UNABLE_TO|SELF_SIGNED|HOSTNAME_MISMATCH|ERR_TLS_CERT)/;
const silent = (cause) => (call, where) => `AWS did not answer ${call}${where}${cause}`;
const unanswered = (code, cause, remedy) => ({
	code,
	summary: silent(cause),
	remedy
});
const SILENT = unanswered("aws_unavailable", "", "Check this machine's network (and HTTPS_PROXY) and the AWS Health Dashboard, then run plsync again.");
const UNTRUSTED = unanswered("certificate_untrusted", ": its certificate is not trusted", "If TLS is inspected on the way, as in many companies, let AWS_CA_BUNDLE name a file with the certificate of the inspecting authority; if it is set, no other authority is trusted. Otherwise check where the name leads, and the clock of this machine.");
const NO_TUNNEL = unanswered("proxy_failed", ": the proxy let no connection through", "Check HTTPS_PROXY: its address, its user name and password, and that the proxy permits the endpoints of AWS; NO_PROXY names what is reached without it.");
const NO_NAME = unanswered("aws_unavailable", ": the name of its endpoint cannot be resolved", "Check that the Region is written correctly, that this machine can resolve names, and whether it needs a proxy (HTTPS_PROXY).");
const FAULT = unanswered("aws_unavailable", "", "See the AWS Health Dashboard, and run plsync again.");
const FOREIGN = {
	code: "odd_answer",
	summary: (call, where) => `something other than AWS answered ${call}${where}`,
	remedy: "Look for a proxy, a firewall or an endpoint override on the way that refuses this call or answers it itself."
};
function unavailable(error) {
	if (isServiceError(error)) return FAULT;
	const code = errorCode(error);
	if (CERTIFICATE.test(code)) return UNTRUSTED;
	if (code.startsWith("ERR_PROXY")) return NO_TUNNEL;
	return [
		"ENOTFOUND",
		"EAI_AGAIN",
		"EAI_NODATA"
	].includes(code) ? NO_NAME : SILENT;
}
const PERMISSION_CODES = new Set([
	"UnauthorizedOperation",
	"AccessDenied",
	"AccessDeniedException",
	"NotAuthorized",
	"AuthorizationError"
]);
function refusalIn(message) {
	const explicit = /with an explicit deny in an? ([\w-]+(?: [\w-]+){0,3}? (?:policy|boundary))\b/.exec(message);
	const implicit = /because no ([\w-]+(?: [\w-]+){0,3}? (?:policy|boundary)) allows\b/.exec(message);
	return {
		action: /not authorized to perform: ([\w-]+:\w+)/.exec(message)?.[1],
		resource: /on resource: (arn:\S+)/.exec(message)?.[1],
		policy: explicit?.[1] ?? implicit?.[1],
		isExplicit: explicit !== null
	};
}
const BY_OWNER = /^ec2:(?:Modify|Delete|Restore)ManagedPrefixList|^ec2:(?:Create|Delete)Tags$/;
const BY_PERSON = /^(?:ssm|organizations):/;
function roleMustAllow(action, { resource, isExplicit }) {
	const list = resource === void 0 ? void 0 : /prefix-list\/(pl-[0-9a-f]+)$/.exec(resource)?.[1];
	if (BY_OWNER.test(action) && list !== void 0) return `The role that plsync uses there must allow ${action} on ${list}. The role that \`plsync iam\` prints may change only lists whose tag \`plsync:owner\` is the \`owner\` of mappings.yaml: compare that tag with the file, then the role with what is printed.`;
	if (BY_PERSON.test(action) && !isExplicit) return `The credentials of the environment must allow ${action}.`;
	return isExplicit ? `A policy of the role that plsync uses there denies ${action}. Take that statement out, or make an exception for plsync.` : `The role that plsync uses there must allow ${action}; \`plsync iam\` prints all that it needs.`;
}
function remedyOfRefusal(message, call, at) {
	const refusal = refusalIn(message);
	const action = refusal.action ?? call;
	const { policy, isExplicit } = refusal;
	const does = isExplicit ? `denies ${action}` : `does not allow ${action}`;
	switch (policy?.toLowerCase()) {
		case "service control policy":
		case "resource control policy": return `A ${policy} of the organisation ${does}, whatever the role allows. Ask the administrators of the organisation for an exception; such policies often permit some Regions only, so ask whether they permit ${at.region}.`;
		case "permissions boundary": return `The permissions boundary of the role ${does}, whatever the policies of the role allow. Extend the boundary.`;
		case "session policy": return `A session policy ${does}. plsync gives sessions of plan roles one that permits reading: if these credentials have none of yours, plsync's lacks this action, which should be reported.`;
		case "vpc endpoint policy": return `The policy of the VPC endpoint for ${action.split(":")[0]} ${does}, whatever the role allows. Extend that policy.`;
		case "resource-based policy": return `The policy of ${refusal.resource ?? "the resource"} ${does}. Extend that policy.`;
		case "role trust policy": return `The trust policy of the role ${does} to the caller that AWS names. Compare it with what \`plsync iam\` prints.`;
		case "identity-based policy": return roleMustAllow(action, refusal);
		default: return `${roleMustAllow(action, refusal)} If it does, something else refuses it: a service control policy or a resource control policy of the organisation, a permissions boundary, or the policy of a VPC endpoint.`;
	}
}
var SignInFailed = class extends Error {
	name = "SignInFailed";
	diagnostic;
	constructor(diagnostic) {
		super(diagnostic.summary);
		this.diagnostic = diagnostic;
	}
};
const ODD = {
	code: "odd_answer",
	summary: (call, where) => `AWS answered ${call} oddly${where}`,
	remedy: "Run plsync again. If it happens again, look for a proxy or an endpoint override that changes answers."
};
const THROTTLED = {
	code: "throttled",
	summary: (call, where) => `AWS throttled ${call}${where} until plsync gave up`,
	remedy: "Something else in the account is using up the rate limit of this call. Run plsync again later."
};
const NOT_SENT = {
	code: "endpoint_refused",
	summary: (call, where) => `${call}${where} was not sent: it would go where secrets do not belong`,
	remedy: "Find out what redirects calls to AWS: a variable or a configuration file with an endpoint, or a profile."
};
const clockOff = (off) => ({
	code: "clock_off",
	summary: (call, where) => `the clock of this machine is ${off === "wrong" ? "wrong" : `${off} that of AWS`}: AWS refused ${call}${where}`,
	remedy: "Set the clock of this machine (timedatectl set-ntp true; in WSL hwclock -s), then run plsync again."
});
const unknownCode = (error) => ({
	code: "aws_error",
	summary: (call, where) => `${call} failed${where}`,
	remedy: `plsync does not know this code; the line above quotes AWS.${attemptsOf(error) === 1 ? " The call has changed nothing." : ""}`
});
function finding(error, call, at) {
	if (error instanceof OddAnswer || isUnreadable(error)) return ODD;
	if (isThrottle(error)) return THROTTLED;
	if (isUnavailable(error)) return unavailable(error);
	if (error instanceof Error && error.name === "EndpointRefused") return NOT_SENT;
	if (!isServiceError(error)) return void 0;
	if (isForeign(error)) return FOREIGN;
	const off = clockError(error, Date.now());
	if (off !== void 0) return clockOff(off);
	const code = errorCode(error);
	if (PERMISSION_CODES.has(code)) return {
		code: "access_denied",
		summary: (call, where) => `AWS refused ${call}${where}`,
		remedy: remedyOfRefusal(error instanceof Error ? error.message : "", call, at)
	};
	return adviceOn(code) ?? unknownCode(error);
}
const MAX_MESSAGE = 600;
function asAwsSaid(call, error) {
	if (error instanceof OddAnswer) return `${call}: the answer has ${error.message}.`;
	if (isUnreadable(error)) return `${call}: the answer could not be read as ${/^(?:ram|servicequotas|organizations):/.test(call) ? "JSON" : "XML"}: ${foreignAnswer(error) ?? "it was cut off"}.`;
	if (isForeign(error)) return `${call}: ${foreignAnswer(error) ?? "an answer without a code"}.`;
	if (!(error instanceof Error)) return `${call}: ${String(error)}`;
	const code = errorCode(error);
	if (/^(?:SignatureDoesNotMatch|InvalidSignatureException)$/.test(code)) return `${[
		call,
		code,
		saidOfTime(error)
	].filter((part) => part !== void 0).join(": ")}.`;
	const message = error.message.replace(/\s*Encoded authorization failure message: \S+|; if the root CA is installed locally, .*$/, "").trim();
	return `${call}: ${[code, message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE)} …` : message].filter((part) => part !== "").join(": ")}`;
}
function failureOf(error, call, at) {
	if (error instanceof SignInFailed) return error.diagnostic;
	const found = finding(error, call, at);
	if (found === void 0) throw error;
	const said = asAwsSaid(call, error);
	return {
		code: found.code,
		severity: "error",
		summary: found.summary(call, ` in ${at.account} (${at.accountId}) ${at.region}`),
		detail: said,
		remedy: found.remedy,
		cause: {
			summary: found.summary(call, ""),
			remedy: found.remedy,
			said
		},
		account: at.account,
		region: at.region
	};
}
async function reading(call, at, read) {
	try {
		return {
			ok: true,
			value: await read()
		};
	} catch (error) {
		return {
			ok: false,
			diagnostic: failureOf(error, call, at)
		};
	}
}
function kindOf$1(section) {
	if (section.sso_session !== void 0 || section.sso_start_url !== void 0) return "sso";
	if (section.login_session !== void 0) return "login";
	if (section.role_arn !== void 0) return "role";
	if (section.aws_access_key_id !== void 0) return "keys";
	return section.credential_process === void 0 ? "none" : "process";
}
async function chosenProfile(environment) {
	const name = environment.AWS_PROFILE || "default";
	const { configFile, credentialsFile } = await loadSharedConfigFiles();
	const section = {
		...configFile[name],
		...credentialsFile[name]
	};
	const isThere = configFile[name] !== void 0 || credentialsFile[name] !== void 0;
	const others = [...new Set([...Object.keys(configFile), ...Object.keys(credentialsFile)])].filter((other) => !/^(?:sso-session|services)\./.test(other));
	return {
		name,
		kind: isThere ? kindOf$1(section) : void 0,
		others
	};
}
function missingProfile({ name, kind, others }) {
	if (kind !== void 0) return void 0;
	const slip = others.find((other) => other.trim().toLowerCase() === name.trim().toLowerCase());
	const known = others.length === 0 ? "There are no profiles" : `The profiles are ${listedUpTo(8, others)}`;
	return {
		code: "profile_unusable",
		severity: "error",
		summary: `AWS_PROFILE names the profile "${name}", which does not exist${slip === void 0 ? "" : `: did you mean "${slip}"?`}`,
		detail: `${known} in ~/.aws/config and ~/.aws/credentials, or the files that AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE name.`,
		remedy: "Correct AWS_PROFILE, or make the profile with `aws configure sso` or `aws configure`."
	};
}
const NO_CREDENTIALS = {
	code: "credentials_missing",
	summary: "no AWS credentials were found to start from",
	remedy: "In GitHub Actions set the input hub-role or run aws-actions/configure-aws-credentials before plsync; elsewhere set AWS_PROFILE or sign in with `aws sso login`."
};
function wordsFor({ kind, name }, environment) {
	const option = environment.AWS_PROFILE ? ` --profile ${name}` : "";
	const code = "profile_unusable";
	switch (kind) {
		case "sso": return {
			code,
			summary: `the profile "${name}" signs in with SSO, and its session is over or was never begun`,
			remedy: `Run \`aws sso login${option}\`, then plsync again.`
		};
		case "login": return {
			code,
			summary: `the profile "${name}" signs in with the console, and its session is over or was never begun`,
			remedy: `Run \`aws login${option}\`, then plsync again.`
		};
		case "process": return {
			code,
			summary: `the program that the profile "${name}" names as credential_process gave no credentials`,
			remedy: "Run that program by itself: it must end with 0 and print JSON with Version 1, AccessKeyId and SecretAccessKey."
		};
		case "role": return {
			code,
			summary: `the profile "${name}" could not assume its role`,
			remedy: "Check its role_arn, and that the profile or source that it starts from has credentials. plsync asks for no MFA code."
		};
		default: return NO_CREDENTIALS;
	}
}
function unusable(keys, name) {
	const { accessKeyId, secretAccessKey, sessionToken } = keys;
	const parts = {
		"access key": accessKeyId,
		secret: secretAccessKey,
		"session token": sessionToken ?? "-"
	};
	for (const [part, value] of Object.entries(parts)) {
		const fault = valueFault(value, "no-blanks");
		if (fault === void 0) continue;
		return {
			code: "profile_unusable",
			severity: "error",
			summary: `the ${part} of the profile "${name}" ${fault}`,
			remedy: "Correct it in the AWS configuration files, or in the program that gives it."
		};
	}
}
function ambientKeys(chain, environment, onKeys) {
	return async () => {
		const profile = environment.AWS_PROFILE ? await chosenProfile(environment) : void 0;
		const missing = profile && missingProfile(profile);
		if (missing !== void 0) throw new SignInFailed(missing);
		let keys;
		try {
			keys = await chain();
		} catch (error) {
			const detail = error instanceof Error && /^Could not load credentials/.test(error.message) ? {} : { detail: asAwsSaid("Looking for credentials", error).replace(/\s+/g, " ") };
			throw new SignInFailed({
				...wordsFor(profile ?? await chosenProfile(environment), environment),
				severity: "error",
				...detail
			});
		}
		onKeys(keys);
		const fault = unusable(keys, profile?.name ?? "default");
		if (fault !== void 0) throw new SignInFailed(fault);
		return keys;
	};
}
const RENEW_BEFORE_END_MILLISECONDS = 36e4;
function shared(signIn, now) {
	let current;
	let renewAt = Number.POSITIVE_INFINITY;
	return () => {
		if (current === void 0 || now() >= renewAt) {
			renewAt = Number.POSITIVE_INFINITY;
			current = signIn().then((keys) => {
				if (keys.expiration !== void 0) renewAt = keys.expiration.getTime() - RENEW_BEFORE_END_MILLISECONDS;
				return keys;
			}, (error) => {
				current = void 0;
				throw error;
			});
		}
		return current;
	};
}
function notAssumed(error, assuming, region) {
	const trust = "Check that the role exists and that its trust policy allows the caller that AWS names (and its external_id, where one is set).";
	return diagnostic(error, "sts:AssumeRole", assuming, region, () => isDenied(error) && !isDeniedElsewhere(error) ? trust : void 0);
}
function notAssumedWithToken(error, assuming, region, token) {
	if (error instanceof Error) error.message = error.message.replaceAll(token, "[ID token]");
	return diagnostic(error, "sts:AssumeRoleWithWebIdentity", assuming, region, () => {
		const { arn } = assuming.role;
		const { issuer = "its issuer", subject = "its subject", audience } = identityOf(token);
		const [, partition, , , accountId] = arn.split(":");
		const provider = `arn:${partition}:iam::${accountId}:oidc-provider/${issuer}`;
		const expected = audience ?? audienceIn(partitionOfRegion(region));
		if (isDenied(error) && !isDeniedElsewhere(error)) return `Check that the role exists and that its trust policy allows sts:AssumeRoleWithWebIdentity to the provider ${provider} where ${issuer}:aud is "${expected}" and ${issuer}:sub is "${subject}", as the token says. ${pageUrl("security.md")} has such a policy.`;
		if (isTokenRefused(error)) return remedyOfToken(error, accountId ?? "", provider, expected);
	});
}
function isTokenRefused(error) {
	return errorCode(error).startsWith("InvalidIdentityToken");
}
function remedyOfToken(error, accountId, provider, audience) {
	const said = error instanceof Error ? error.message : "";
	if (/verification key|retrieve|communicat/i.test(said)) return "AWS could not fetch the keys of the token's issuer, several times. Run again later; nothing need be corrected.";
	if (/audience/i.test(said)) return `Add the audience "${audience}" to the OIDC provider ${provider}.`;
	if (/no openid ?connect provider/i.test(said)) return `Create the OIDC provider ${provider} in account ${accountId}.`;
	return `Check that account ${accountId} has the OIDC provider ${provider} with the audience "${audience}". If it has, AWS could not reach the issuer of the token: run again later.`;
}
function isDenied(error) {
	return error instanceof Error && error.name.startsWith("AccessDenied");
}
function isDeniedElsewhere(error) {
	const { policy } = refusalIn(error instanceof Error ? error.message : "");
	return policy !== void 0 && !/^(?:identity-based|role trust|resource-based) policy$/i.test(policy);
}
function causeInMachine({ code, summary }) {
	switch (code) {
		case "clock_off": return summary.replace(/: .*$/, "");
		case "certificate_untrusted": return "what answers for AWS STS has a certificate that is not trusted";
		case "proxy_failed": return "the proxy lets no connection to AWS STS through";
		default: return;
	}
}
function diagnostic(error, call, { role, otherwise, about }, region, remedyOfRefusal) {
	const accountId = role.arn.split(":")[4] ?? "";
	const ofEach = (text) => about.account === void 0 ? text : text.replaceAll(accountId, "{id}");
	const failure = failureOf(error, call, {
		account: about.account ?? accountId,
		accountId,
		region
	});
	const isRefusal = failure.code === "access_denied" || failure.code === "aws_error";
	const ofMachine = causeInMachine(failure);
	const remedy = (isRefusal ? remedyOfRefusal() : void 0) ?? failure.remedy;
	return {
		...about,
		severity: "error",
		code: isRefusal ? "assume_role_denied" : failure.code,
		summary: ofMachine === void 0 ? `${role.arn} could not be assumed, so ${otherwise}` : failure.summary,
		...failure.detail === void 0 ? {} : { detail: failure.detail },
		...remedy === void 0 ? {} : { remedy },
		cause: present({
			summary: ofMachine === void 0 ? `${ofEach(role.arn)} could not be assumed${about.account === void 0 ? `, so ${otherwise}` : ""}` : `${ofMachine}, so no role could be assumed`,
			remedy: remedy && ofEach(remedy),
			said: failure.detail
		})
	};
}
function sessionName({ run }) {
	return `plsync-${run}`.replace(/[^A-Za-z0-9_+=,.@-]/g, "-").slice(0, 64);
}
function sessionTags({ run, owner, sessionTags }) {
	if (!sessionTags) return [];
	const value = (text) => text.slice(0, 256).replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, "-");
	return [{
		Key: "plsync:run",
		Value: value(run)
	}, {
		Key: "plsync:owner",
		Value: value(owner)
	}];
}
const SESSION_SECONDS = 3600;
const TOKEN_WAITS_MILLISECONDS = [
	1e3,
	2e3,
	4e3,
	8e3
];
function assumed(assuming, client) {
	const { role, run } = assuming;
	const assume = async () => {
		const tags = sessionTags(run);
		try {
			return keysOf(await client.send(new AssumeRoleCommand({
				...sessionOf(assuming),
				...role.externalId === void 0 ? {} : { ExternalId: role.externalId },
				...tags.length === 0 ? {} : { Tags: tags }
			})), assuming);
		} catch (error) {
			if (error instanceof SignInFailed) throw error;
			throw new SignInFailed(notAssumed(error, assuming, await client.config.region()));
		}
	};
	return shared(assume, assuming.now);
}
function assumedWithToken(assuming, client, idToken) {
	const attempt = async (region) => {
		const token = await idToken(audienceIn(partitionOfRegion(region)));
		if (!token.ok) {
			const { detail: said, remedy, summary } = token.diagnostic;
			throw new SignInFailed({
				...token.diagnostic,
				...assuming.about,
				cause: present({
					summary,
					remedy,
					said
				})
			});
		}
		try {
			return keysOf(await client.send(new AssumeRoleWithWebIdentityCommand({
				...sessionOf(assuming),
				WebIdentityToken: token.value
			})), assuming);
		} catch (error) {
			const failed = new SignInFailed(notAssumedWithToken(error, assuming, region, token.value));
			throw isTokenRefused(error) ? new TokenRefused(failed.diagnostic) : failed;
		}
	};
	const assume = async () => {
		const region = await client.config.region();
		for (const wait of TOKEN_WAITS_MILLISECONDS) try {
			return await attempt(region);
		} catch (error) {
			if (!(error instanceof TokenRefused)) throw error;
			await assuming.sleep(wait);
		}
		return attempt(region);
	};
	return shared(assume, assuming.now);
}
var TokenRefused = class extends SignInFailed {};
function sessionOf({ role, run }) {
	return {
		RoleArn: role.arn,
		RoleSessionName: sessionName(run),
		DurationSeconds: SESSION_SECONDS,
		...role.sessionPolicy === void 0 ? {} : { Policy: role.sessionPolicy }
	};
}
function keysOf(answer, { onKeys }) {
	const credentials = required(answer.Credentials, "no credentials");
	const keys = {
		accessKeyId: required(credentials.AccessKeyId, "credentials without a key"),
		secretAccessKey: required(credentials.SecretAccessKey, "credentials without a secret"),
		sessionToken: required(credentials.SessionToken, "credentials without a token"),
		expiration: required(credentials.Expiration, "credentials without an end")
	};
	onKeys(keys);
	const assumedIn = answer.AssumedRoleUser?.Arn?.split(":")[4];
	return {
		...keys,
		...assumedIn ? { assumedIn } : {}
	};
}
function sessions(options) {
	const signedIn = new Map();
	return (at) => {
		const session = signedIn.get(at.account) ?? signIn(at, options);
		signedIn.set(at.account, session);
		return session;
	};
}
async function signIn(at, options) {
	const account = options.accounts.find((candidate) => candidate.alias === at.account);
	if (account === void 0) throw new Error(`the configuration has no account ${at.account}`);
	const role = options.roleOf(account);
	if (!role.ok) return role;
	const region = signInRegion(at, options.ambientRegion);
	const keys = keysFor(account, role.value, region, options);
	if (!keys.ok) return keys;
	try {
		const { assumedIn } = await keys.value();
		if (assumedIn !== account.id) await checkAccount(account, region, options.sts(region, keys.value));
		return keys;
	} catch (error) {
		if (error instanceof SignInFailed) return {
			ok: false,
			diagnostic: error.diagnostic
		};
		throw error;
	}
}
function keysFor(account, role, region, options) {
	const { first, run, onKeys, now, sleep, sts } = options;
	const { alias, id, position } = account;
	const assuming = (held) => ({
		role: held,
		otherwise: `account ${alias} (${id}) is out of reach`,
		about: {
			account: alias,
			position
		},
		run,
		onKeys,
		now,
		sleep
	});
	if (first.kind === "id-token") {
		if (role === void 0) return {
			ok: false,
			diagnostic: noRole(account)
		};
		return {
			ok: true,
			value: assumedWithToken(assuming(role), sts(region), first.idToken)
		};
	}
	const ambient = firstKeys(first, region, about(account));
	return {
		ok: true,
		value: role === void 0 ? ambient : assumed(assuming(role), sts(region, ambient))
	};
}
function noRole(account) {
	return {
		...about(account),
		code: "missing_role",
		summary: `account ${account.alias} (${account.id}) has no role to assume with an ID token`,
		remedy: "Give the account a role whose trust policy accepts the token."
	};
}
function signInRegion(at, ambient) {
	return ambient !== void 0 && partitionOfRegion(ambient) === partitionOfRegion(at.region) ? ambient : at.region;
}
function firstKeys(first, region, concerned = {}) {
	return async () => {
		try {
			return await first.keys(region);
		} catch (error) {
			if (error instanceof SignInFailed) throw new SignInFailed(ofAll({
				...error.diagnostic,
				...concerned
			}));
			const said = asAwsSaid("Looking for credentials", error);
			throw new SignInFailed(ofAll({
				...NO_CREDENTIALS,
				severity: "error",
				...concerned,
				detail: said
			}));
		}
	};
}
function ofAll(diagnostic) {
	const { detail, remedy, summary } = diagnostic;
	return {
		...diagnostic,
		cause: diagnostic.cause ?? present({
			summary,
			remedy,
			said: detail
		})
	};
}
async function checkAccount(account, region, client) {
	const at = {
		account: account.alias,
		accountId: account.id,
		region
	};
	let actual;
	try {
		const identity = await client.send(new GetCallerIdentityCommand({}));
		actual = required(identity.Account, "no account");
	} catch (error) {
		throw new SignInFailed({
			...failureOf(error, "sts:GetCallerIdentity", at),
			position: account.position
		});
	}
	if (actual === account.id) return;
	const remedy = account.planRoleArn === void 0 ? `Sign in to ${account.id} first, or give the account roles in mappings.yaml.` : "Correct the account's id or its role ARNs in mappings.yaml.";
	throw new SignInFailed({
		...about(account),
		code: "wrong_account",
		summary: `the credentials for account ${account.alias} (${account.id}) belong to account ${actual}`,
		remedy
	});
}
function about(account) {
	return {
		severity: "error",
		account: account.alias,
		position: account.position
	};
}
async function withAmbient({ environment, version, clock }, region, ask) {
	const [fault] = environmentFaults(environment, { signsIn: true });
	if (fault !== void 0) return {
		ok: false,
		diagnostic: fault
	};
	const trusted = await caBundle(environment);
	if (!trusted.ok) return trusted;
	const authorities = trusted.value === void 0 ? {} : { authorities: trusted.value };
	const settings = {
		environment,
		version,
		pace: pacer(clock),
		now: clock.now,
		parsesPages: true
	};
	const sdk = clients({
		...settings,
		...authorities
	});
	const chain = defaultProvider({ clientConfig: { requestHandler: sdk.http } });
	const keys = shared(ambientKeys(chain, environment, () => {}), clock.now);
	try {
		return await ask(sdk, firstKeys({
			kind: "keys",
			keys
		}, region));
	} finally {
		sdk.close();
	}
}
async function eachPage(fetch, fold) {
	const fetched = async (from) => {
		const page = await fetch(from);
		fold(page);
		return page.NextToken;
	};
	const seen = new Set();
	let token;
	do {
		token = await fetched(token) || void 0;
		if (token !== void 0 && seen.has(token)) throw new OddAnswer("a page token that it answered before");
		if (token !== void 0) seen.add(token);
	} while (token !== void 0);
}
const FILTER_VALUES_PER_CALL = 200;
function exactly(name, values) {
	return {
		Name: name,
		Values: values.map((value) => value.replace(/[\\*?]/g, "\\$&"))
	};
}
function chunked(items, others = 0) {
	const distinct = [...new Set(items)];
	const size = 200 - others;
	return Array.from({ length: Math.ceil(distinct.length / size) }, (_, i) => distinct.slice(i * size, (i + 1) * size));
}
const PAGE$13 = 1e3;
const PAGE_OF_LISTS = 100;
async function ambientView(sdk, keys, region, asksForAccounts) {
	let at = {
		account: "this account",
		accountId: "unknown",
		region
	};
	let call = "sts:GetCallerIdentity";
	try {
		const { Account } = await sdk.sts(region, keys).send(new GetCallerIdentityCommand({}));
		const accountId = required(Account, "no account");
		at = {
			...at,
			accountId
		};
		const ec2 = sdk.ec2(at, keys);
		call = "ec2:DescribeNetworkInterfaces";
		const { NetworkInterfaces } = await ec2.send(new DescribeNetworkInterfacesCommand({ MaxResults: PAGE$13 }));
		const groups = groupsOf(required(NetworkInterfaces, "no set of interfaces"));
		call = "ec2:DescribeVpcs";
		const blocks = new Map();
		for (const ids of chunked([...new Set(groups.map(({ vpcId }) => vpcId))])) {
			const { Vpcs } = await ec2.send(new DescribeVpcsCommand({
				Filters: [exactly("vpc-id", ids)],
				MaxResults: PAGE$13
			}));
			for (const vpc of required(Vpcs, "no set of VPCs")) blocks.set(vpc.VpcId ?? "", blocksOf(vpc));
		}
		const [lists, accounts] = await Promise.all([listsOf(ec2, accountId), asksForAccounts ? accountsOf(sdk, keys, region, accountId) : []]);
		return {
			ok: true,
			value: {
				accountId,
				groups,
				blocks,
				lists,
				accounts
			}
		};
	} catch (error) {
		return {
			ok: false,
			diagnostic: failureOf(error, call, at)
		};
	}
}
async function listsOf(ec2, accountId) {
	const Filters = [exactly("owner-id", [accountId])];
	try {
		const request = new DescribeManagedPrefixListsCommand({
			Filters,
			MaxResults: PAGE_OF_LISTS
		});
		const { PrefixLists = [] } = await ec2.send(request);
		return PrefixLists.flatMap(seenList).sort((a, b) => compareText(a.name, b.name));
	} catch {
		return;
	}
}
async function accountsOf(sdk, keys, region, own) {
	try {
		const organizations = await sdk.organizations(organizationsRegion(region), keys);
		const found = [];
		await eachPage((NextToken) => organizations.client.send(new organizations.sdk.ListAccountsCommand(NextToken ? { NextToken } : {})), ({ Accounts = [] }) => {
			for (const { Id, Name, Status } of Accounts) if (Id !== void 0 && Id !== own && Status === "ACTIVE") found.push({
				id: Id,
				name: Name ?? Id
			});
		});
		return found.sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));
	} catch {
		return [];
	}
}
function seenList({ PrefixListId, PrefixListName, AddressFamily, MaxEntries, Tags }) {
	if (PrefixListId === void 0 || PrefixListName === void 0 || AddressFamily !== "IPv4") return [];
	const owner = Tags?.find(({ Key }) => Key === TAG$1.owner)?.Value;
	return [{
		id: PrefixListId,
		name: PrefixListName,
		maxEntries: MaxEntries ?? 0,
		...owner === void 0 ? {} : { owner }
	}];
}
function groupsOf(interfaces) {
	const found = new Map();
	for (const { Groups = [], VpcId = "" } of interfaces) for (const { GroupId, GroupName } of Groups) {
		const id = required(GroupId, "a group without an id");
		const { interfaces: known } = found.get(id) ?? { interfaces: 0 };
		found.set(id, {
			id,
			name: GroupName ?? id,
			vpcId: VpcId,
			interfaces: known + 1
		});
	}
	return [...found.values()].sort((a, b) => b.interfaces - a.interfaces || (a.id < b.id ? -1 : 1));
}
function blocksOf({ CidrBlockAssociationSet = [] }) {
	return CidrBlockAssociationSet.flatMap(({ CidrBlock, CidrBlockState }) => CidrBlock !== void 0 && CidrBlockState?.State === "associated" ? [CidrBlock] : []);
}
const PAGE$12 = 100;
async function firewallsOf({ firewalls }) {
	const { client, sdk } = await firewalls();
	const arns = [];
	await eachPage((NextToken) => client.send(new sdk.ListFirewallsCommand({
		MaxResults: PAGE$12,
		...NextToken === void 0 ? {} : { NextToken }
	})), ({ Firewalls }) => {
		for (const { FirewallArn } of required(Firewalls, "no set of firewalls")) arns.push(required(FirewallArn, "a firewall without an ARN"));
	});
	const described = arns.map((FirewallArn) => client.send(new sdk.DescribeFirewallCommand({ FirewallArn })));
	return (await Promise.all(described)).flatMap(({ Firewall, FirewallStatus }) => {
		const cidrs = FirewallStatus?.CapacityUsageSummary?.CIDRs;
		const references = Object.keys(cidrs?.IPSetReferences ?? {}).length;
		if (cidrs === void 0 || references === 0) return [];
		const name = required(Firewall?.FirewallName, "a firewall without a name");
		const used = counted(cidrs.UtilizedCIDRCount, `the CIDRs in use of ${name}`);
		return [{
			name,
			references,
			used,
			limit: used + counted(cidrs.AvailableCIDRCount, `the CIDRs available to ${name}`)
		}];
	});
}
function counted(value, what) {
	if (value === void 0 || !Number.isInteger(value) || value < 0) throw new OddAnswer(`${value} as ${what}`);
	return value;
}
const TWO_SPELLINGS = ["natGateway", "nat_gateway"];
function matchFilters({ tags, subnetIds, vpcIds, types, description }) {
	return [
		...[...tags].map(([key, value]) => exactly(`tag:${key}`, [value])),
		...subnetIds === void 0 ? [] : [exactly("subnet-id", subnetIds)],
		...vpcIds === void 0 ? [] : [exactly("vpc-id", vpcIds)],
		...types === void 0 ? [] : [exactly("interface-type", types.flatMap(spellings))],
		...description === void 0 ? [] : [like("description", description)]
	];
}
function spellings(type) {
	return TWO_SPELLINGS.includes(type) ? TWO_SPELLINGS : [type];
}
function like(name, pattern) {
	return {
		Name: name,
		Values: [pattern.replace(/[\\?]/g, "\\$&")]
	};
}
function isMatched(match, { vpcId, type }, item) {
	const { tags, subnetIds, vpcIds, types, description } = match;
	return [...tags].every(([key, value]) => item.TagSet?.some((tag) => tag.Key === key && (tag.Value ?? "") === value)) && subnetIds?.includes(item.SubnetId ?? "") !== false && vpcIds?.includes(vpcId) !== false && types?.flatMap(spellings).includes(type) !== false && (description === void 0 || isLike(description, item.Description ?? ""));
}
const PAGE$11 = 1e3;
async function interfacesOfGroups(client, groupIds) {
	const wanted = new Set(groupIds);
	return collect$3(client, chunked(groupIds).map((chunk) => [exactly("group-id", chunk)]), (found) => found.groups.some(({ id }) => wanted.has(id)));
}
async function interfacesWithAddresses(client, addresses, side) {
	const wanted = new Set(addresses);
	const v4 = addresses.filter((address) => familyOf$1(address) === "IPv4");
	const v6 = addresses.filter((address) => familyOf$1(address) === "IPv6");
	const filters = (name, of) => chunked(of.map((address) => formatAddress(firstAddress(address)))).map((chunk) => [exactly(name, chunk)]);
	return collect$3(client, [
		...side === "public" ? [] : filters("addresses.private-ip-address", v4),
		...side === "private" ? [] : filters("addresses.association.public-ip", v4),
		...filters("ipv6-addresses.ipv6-address", v6)
	], (found) => [
		...found.privateIPv4,
		...found.publicIPv4,
		...found.ipv6
	].some((address) => wanted.has(address)));
}
async function interfacesMatching(client, match) {
	return collect$3(client, [matchFilters(match)], (found, item) => isMatched(match, found, item));
}
async function collect$3(client, listings, asked) {
	const builder = new InterfacesBuilder();
	const list = (Filters, includeManaged) => eachPage((token) => client.ec2.send(new DescribeNetworkInterfacesCommand({
		Filters,
		MaxResults: PAGE$11,
		...includeManaged ? { IncludeManagedResources: true } : {},
		...token === void 0 ? {} : { NextToken: token }
	})), (page) => {
		for (const item of interfaceItems(page)) {
			const found = interfaceRecord(item);
			if (!asked(found, item)) throw new OddAnswer(`the interface ${found.id}, which was not asked for`);
			builder.add(found);
		}
	});
	let isRefused = false;
	await Promise.all(listings.map(async (filters) => {
		try {
			await list(filters, true);
		} catch (error) {
			if (errorCode(error) !== "UnknownParameter") throw error;
			isRefused = true;
			await list(filters, false);
		}
	}));
	return {
		interfaces: builder.built(),
		...isRefused ? { lacking: hiddenAt(client) } : {}
	};
}
function hiddenAt({ at: { account, region } }) {
	return {
		code: "odd_answer",
		severity: "error",
		account,
		region,
		summary: `interfaces that AWS services manage may be missing in ${account} ${region}`,
		detail: "The endpoint refuses the parameter IncludeManagedResources, without which EC2 may hide some of them",
		remedy: "Use AWS' own endpoint, or write `interfaces: { managed: false }` on sources that need no interfaces of AWS services."
	};
}
async function listById(listing, ec2, ids) {
	const wanted = new Set(ids);
	return collect$2(listing, ec2, chunked(ids).map((chunk) => [exactly(listing.idFilter, chunk)]), ({ id }) => wanted.has(id));
}
async function listMatching(listing, ec2, match) {
	return collect$2(listing, ec2, [[
		...match.vpcId === void 0 ? [] : [exactly("vpc-id", [match.vpcId])],
		...match.name === void 0 ? [] : [exactly("prefix-list-name", [match.name])],
		...match.ownerId === void 0 ? [] : [exactly("owner-id", [match.ownerId])],
		...[...match.tags].map(([key, value]) => exactly(`tag:${key}`, [value]))
	]], (resource) => matchesResource(match, resource));
}
async function collect$2({ page }, ec2, listings, asked) {
	const byId = new Map();
	const list = (filters) => eachPage((token) => page(ec2, filters, token), ({ resources }) => {
		for (const found of required(resources, "no set of what was asked for")) {
			if (!asked(found)) throw new OddAnswer(`${found.id}, which was not asked for`);
			byId.set(found.id, found);
		}
	});
	await Promise.all(listings.map(list));
	return [...byId.values()];
}
function blockOf(family, text, holder) {
	const cidr = text === void 0 ? void 0 : readCidr(text);
	if (cidr === void 0 || familyOf$1(cidr) !== family) throw new OddAnswer(`${holder} with an invalid ${family} CIDR`);
	return cidr;
}
function addressOf(text, holder) {
	const cidr = text === void 0 ? void 0 : readSingleAddress(text);
	if (cidr === void 0) throw new OddAnswer(`${holder} with an invalid address`);
	return cidr;
}
function tagsOf(tags, holder) {
	return new Map((tags ?? []).map((tag) => [required(tag.Key, `${holder} with a tag without a key`), tag.Value ?? ""]));
}
function toTags(tags) {
	return [...tags].map(([Key, Value]) => ({
		Key,
		Value
	}));
}
const ELASTIC_IPS = {
	call: "DescribeAddresses",
	idFilter: "allocation-id",
	page: async (ec2, Filters) => {
		const { Addresses } = await ec2.send(new DescribeAddressesCommand({ Filters }));
		return { resources: Addresses?.map(elasticIpOf) };
	}
};
function elasticIpOf(item) {
	const id = required(item.AllocationId, "an Elastic IP address without an id");
	const holder = `the Elastic IP address ${id}`;
	const isOther = Boolean(item.CarrierIp ?? item.CustomerOwnedIp);
	return {
		id,
		tags: tagsOf(item.Tags, holder),
		blocks: isOther && !item.PublicIp ? [] : [addressOf(item.PublicIp, holder)]
	};
}
const PAGE$10 = 1e3;
const GONE = new Set([
	"failed",
	"deleting",
	"deleted"
]);
const NAT_GATEWAYS = {
	call: "DescribeNatGateways",
	idFilter: "nat-gateway-id",
	page: async (ec2, Filter, NextToken) => {
		const page = await ec2.send(new DescribeNatGatewaysCommand({
			Filter,
			MaxResults: PAGE$10,
			...NextToken === void 0 ? {} : { NextToken }
		}));
		return {
			resources: (page.NatGateways?.filter(({ State }) => !GONE.has(required(State, "a NAT gateway without a state"))))?.map(gatewayOf),
			NextToken: page.NextToken
		};
	}
};
function gatewayOf(item) {
	const id = required(item.NatGatewayId, "a NAT gateway without an id");
	const holder = `the NAT gateway ${id}`;
	const addresses = required(item.NatGatewayAddresses, `${holder} without a set of addresses`);
	return {
		id,
		vpcId: required(item.VpcId, `${holder} without a VPC`),
		tags: tagsOf(item.Tags, holder),
		blocks: addresses.filter(({ PublicIp, Status }) => PublicIp !== void 0 && PublicIp !== "" && Status !== "failed").map(({ PublicIp }) => addressOf(PublicIp, holder))
	};
}
function prefixListOf(item) {
	const id = required(item.PrefixListId, "a prefix list without an id");
	const missing = (what) => `the prefix list ${id} without ${what}`;
	const ownerId = required(item.OwnerId, missing("an owner"));
	const isCustomers = ownerId !== "AWS";
	const maxEntries = isCustomers ? required(item.MaxEntries, missing("a size")) : item.MaxEntries;
	const version = isCustomers ? required(item.Version, missing("a version")) : item.Version;
	return {
		id,
		arn: required(item.PrefixListArn, missing("an ARN")),
		name: required(item.PrefixListName, missing("a name")),
		family: familyOf(item.AddressFamily, id),
		...maxEntries === void 0 ? {} : { maxEntries },
		...version === void 0 ? {} : { version },
		state: stateOf$1(item.State, id),
		...item.StateMessage ? { stateMessage: item.StateMessage } : {},
		ownerId,
		tags: tagsOf(item.Tags, `the prefix list ${id}`),
		fedByIpam: Boolean(item.IpamPrefixListResolverTargetId) && item.IpamPrefixListResolverSyncEnabled !== false
	};
}
function familyOf(text, id) {
	if (text !== "IPv4" && text !== "IPv6") throw new OddAnswer(`the prefix list ${id} without an address family`);
	return text;
}
function stateOf$1(text, id) {
	if (!isState(text)) throw new OddAnswer(`the prefix list ${id} in a state that AWS does not document`);
	return text;
}
function isState(text) {
	return /^(create|modify|restore|delete)-(in-progress|complete|failed)$/.test(text ?? "");
}
const PAGE$9 = 100;
const PREFIX_LISTS = {
	call: "DescribeManagedPrefixLists",
	idFilter: "prefix-list-id",
	page: async (ec2, Filters, NextToken) => {
		const page = await ec2.send(new DescribeManagedPrefixListsCommand({
			Filters,
			MaxResults: PAGE$9,
			...NextToken === void 0 ? {} : { NextToken }
		}));
		return {
			resources: page.PrefixLists?.flatMap(listOf),
			NextToken: page.NextToken
		};
	}
};
function listOf(item) {
	const { id, name, ownerId, version, state, tags } = prefixListOf(item);
	return !state.startsWith("delete-") && (!state.startsWith("create-") || state === "create-complete") || state === "delete-failed" ? [present({
		id,
		name,
		ownerId,
		version,
		tags,
		blocks: []
	})] : [];
}
const PAGE$8 = 1e3;
const SUBNETS = {
	call: "DescribeSubnets",
	idFilter: "subnet-id",
	page: async (ec2, Filters, NextToken) => {
		const page = await ec2.send(new DescribeSubnetsCommand({
			Filters,
			MaxResults: PAGE$8,
			...NextToken === void 0 ? {} : { NextToken }
		}));
		return {
			resources: page.Subnets?.map(subnetOf),
			NextToken: page.NextToken
		};
	}
};
function subnetOf(item) {
	const id = required(item.SubnetId, "a subnet without an id");
	const holder = `the subnet ${id}`;
	const associated = (item.Ipv6CidrBlockAssociationSet ?? []).filter(({ Ipv6CidrBlockState: state }) => state?.State === "associated");
	const isPrivate = associated.filter(({ Ipv6AddressAttribute }) => Ipv6AddressAttribute === "private");
	return {
		id,
		vpcId: required(item.VpcId, `${holder} without a VPC`),
		tags: tagsOf(item.Tags, holder),
		blocks: [...item.Ipv6Native === true ? [] : [blockOf("IPv4", item.CidrBlock, holder)], ...associated.map(({ Ipv6CidrBlock }) => blockOf("IPv6", Ipv6CidrBlock, holder))],
		...isPrivate.length === 0 ? {} : { privateIPv6: isPrivate.map(({ Ipv6CidrBlock }) => blockOf("IPv6", Ipv6CidrBlock, holder)) }
	};
}
async function reservationsOf(ec2, subnetId) {
	const found = new Map();
	await eachPage((token) => ec2.send(new GetSubnetCidrReservationsCommand({
		SubnetId: subnetId,
		MaxResults: PAGE$8,
		...token === void 0 ? {} : { NextToken: token }
	})), ({ SubnetIpv4CidrReservations: v4, SubnetIpv6CidrReservations: v6 }) => {
		const sets = [["IPv4", required(v4, "no set of IPv4 reservations")], ["IPv6", required(v6, "no set of IPv6 reservations")]];
		for (const [family, items] of sets) for (const item of items) {
			const id = required(item.SubnetCidrReservationId, "a CIDR reservation without an id");
			if (item.SubnetId !== subnetId) throw new OddAnswer(`the CIDR reservation ${id} of another subnet`);
			const cidr = blockOf(family, item.Cidr, `the CIDR reservation ${id}`);
			found.set(id, {
				id,
				cidr,
				...item.Description ? { description: item.Description } : {}
			});
		}
	});
	return [...found.values()];
}
const PAGE$7 = 1e3;
const VPCS = {
	call: "DescribeVpcs",
	idFilter: "vpc-id",
	page: async (ec2, Filters, NextToken) => {
		const page = await ec2.send(new DescribeVpcsCommand({
			Filters,
			MaxResults: PAGE$7,
			...NextToken === void 0 ? {} : { NextToken }
		}));
		return {
			resources: page.Vpcs?.map(vpcOf),
			NextToken: page.NextToken
		};
	}
};
function vpcOf(item) {
	const id = required(item.VpcId, "a VPC without an id");
	const holder = `the VPC ${id}`;
	const v4 = required(item.CidrBlockAssociationSet, `${holder} without a set of blocks`);
	const v6 = item.Ipv6CidrBlockAssociationSet ?? [];
	const blocksOf = (associations) => associations.map(({ Ipv6CidrBlock }) => blockOf("IPv6", Ipv6CidrBlock, holder));
	const privateIPv6 = blocksOf(v6.filter(({ Ipv6AddressAttribute }) => Ipv6AddressAttribute === "private"));
	return {
		id,
		vpcId: id,
		tags: tagsOf(item.Tags, holder),
		blocks: [...v4.filter(({ CidrBlockState: state }) => state?.State === "associated").map(({ CidrBlock }) => blockOf("IPv4", CidrBlock, holder)), ...blocksOf(v6.filter(({ Ipv6CidrBlockState: state }) => state?.State === "associated"))],
		...privateIPv6.length === 0 ? {} : { privateIPv6 }
	};
}
const LISTINGS = {
	subnets: SUBNETS,
	vpcs: VPCS,
	elastic_ips: ELASTIC_IPS,
	nat_gateways: NAT_GATEWAYS,
	prefix_lists: PREFIX_LISTS
};
const LISTS_PAGE = 100;
const ENTRIES_PAGE = 100;
const ASSOCIATIONS_PAGE = 255;
async function listsByOwner(client, owner, name) {
	return collect$1(client, [[
		exactly("owner-id", [client.at.accountId]),
		exactly(`tag:${TAG$1.owner}`, [owner]),
		...name === void 0 ? [] : [exactly("prefix-list-name", [name])]
	]], (list) => isOf(client, list) && list.tags.get(TAG$1.owner) === owner && (name === void 0 || list.name === name));
}
async function listsByName(client, names) {
	const wanted = new Set(names);
	return collect$1(client, chunked(names, 1).map((chunk) => [exactly("owner-id", [client.at.accountId]), exactly("prefix-list-name", chunk)]), (list) => isOf(client, list) && wanted.has(list.name));
}
function ownLists(client) {
	return collect$1(client, [[exactly("owner-id", [client.at.accountId])]], (list) => isOf(client, list));
}
async function countLists(client) {
	return (await ownLists(client)).length;
}
async function listsById(client, ids) {
	const wanted = new Set(ids);
	return collect$1(client, chunked(ids).map((chunk) => [exactly("prefix-list-id", chunk)]), (list) => wanted.has(list.id));
}
function isOf(client, list) {
	return list.ownerId === client.at.accountId;
}
async function collect$1(client, listings, asked) {
	const byId = new Map();
	const list = (filters) => eachPage((token) => client.ec2.send(new DescribeManagedPrefixListsCommand({
		Filters: [...filters],
		MaxResults: LISTS_PAGE,
		...token === void 0 ? {} : { NextToken: token }
	})), (page) => {
		for (const item of required(page.PrefixLists, "no set of prefix lists")) {
			const found = prefixListOf(item);
			if (!asked(found)) throw new OddAnswer(`the prefix list ${found.id}, which was not asked for`);
			if (found.state !== "delete-complete") byId.set(found.id, found);
		}
	});
	await Promise.all(listings.map(list));
	return [...byId.values()];
}
async function entriesAt(client, id, version) {
	const entries = [];
	await eachPage((token) => client.ec2.send(new GetManagedPrefixListEntriesCommand({
		PrefixListId: id,
		...version === void 0 ? {} : { TargetVersion: version },
		MaxResults: ENTRIES_PAGE,
		...token === void 0 ? {} : { NextToken: token }
	})), (page) => {
		for (const item of required(page.Entries, `no set of entries of ${id}`)) {
			const cidr = item.Cidr === void 0 ? void 0 : readCidr(item.Cidr);
			if (cidr === void 0) throw new OddAnswer(`an entry of ${id} that is not a CIDR`);
			entries.push({
				cidr,
				description: item.Description ?? ""
			});
		}
	});
	if (new Set(entries.map((entry) => familyOf$1(entry.cidr))).size > 1) throw new OddAnswer(`entries of both address families in ${id}`);
	return entries.sort((a, b) => compareCidrs(a.cidr, b.cidr));
}
async function associationsOf(client, id) {
	const associations = [];
	await eachPage((token) => client.ec2.send(new GetManagedPrefixListAssociationsCommand({
		PrefixListId: id,
		MaxResults: ASSOCIATIONS_PAGE,
		...token === void 0 ? {} : { NextToken: token }
	})), (page) => {
		for (const item of required(page.PrefixListAssociations, `no set of associations of ${id}`)) associations.push({
			resourceId: required(item.ResourceId, `an association of ${id} without a resource`),
			ownerId: required(item.ResourceOwner, `an association of ${id} without an owner`)
		});
	});
	return associations;
}
async function appliedQuota(client, quota) {
	const { client: quotas, sdk } = await client.quotas();
	const { service: ServiceCode, code: QuotaCode } = quota;
	try {
		return valueIn((await quotas.send(new sdk.GetServiceQuotaCommand({
			ServiceCode,
			QuotaCode
		}))).Quota, quota);
	} catch (error) {
		if (errorCode(error) === "NoSuchResourceException") return void 0;
		throw error;
	}
}
async function defaultQuota(client, quota) {
	const { client: quotas, sdk } = await client.quotas();
	const { service: ServiceCode, code: QuotaCode } = quota;
	const command = new sdk.GetAWSDefaultServiceQuotaCommand({
		ServiceCode,
		QuotaCode
	});
	return valueIn((await quotas.send(command)).Quota, quota);
}
function valueIn(answer, { code }) {
	const quota = required(answer, `no quota ${code}`);
	if (quota.QuotaCode !== code) throw new OddAnswer(`the quota ${quota.QuotaCode}, which was not asked for`);
	const reason = quota.ErrorReason;
	if (reason !== void 0) throw new OddAnswer(`an error in place of the quota ${code}: ${reason.ErrorCode}: ${reason.ErrorMessage}`);
	const value = required(quota.Value, `no value of the quota ${code}`);
	if (!Number.isFinite(value) || value < 0) throw new OddAnswer(`the value ${value} of the quota ${code}`);
	return value;
}
const PAGE$6 = 500;
const SHARES_PER_CALL = 50;
function sharesByOwner(client, owner) {
	return shares(client, owner, [TAG$1.owner, owner]);
}
function sharesOfList(client, owner, listId) {
	return shares(client, owner, [LIST_TAG, listId]);
}
async function shares(client, owner, tag) {
	const found = await reading("ram:GetResourceShares", client.at, () => tagged(client, owner, tag));
	if (!found.ok) return found;
	const arns = found.value.filter((share) => isStaying({
		...share,
		principals: [],
		resources: []
	})).map(({ arn }) => arn);
	if (arns.length === 0) return {
		ok: true,
		value: found.value.map((share) => ({
			...share,
			principals: [],
			resources: []
		}))
	};
	const members = (type) => reading("ram:GetResourceShareAssociations", client.at, () => membersOf(client, arns, type));
	const [principals, resources] = await Promise.all([members("PRINCIPAL"), members("RESOURCE")]);
	if (!principals.ok) return principals;
	if (!resources.ok) return resources;
	return {
		ok: true,
		value: found.value.map((share) => ({
			...share,
			principals: principals.value.get(share.arn) ?? [],
			resources: resources.value.get(share.arn) ?? []
		}))
	};
}
async function tagged({ at, ram }, owner, [tagKey, tagValue]) {
	const { client, sdk } = await ram();
	const found = [];
	await eachPage(async (token) => {
		const { resourceShares, nextToken } = await client.send(new sdk.GetResourceSharesCommand({
			resourceOwner: "SELF",
			tagFilters: [{
				tagKey,
				tagValues: [tagValue]
			}],
			maxResults: PAGE$6,
			...token === void 0 ? {} : { nextToken: token }
		}));
		return {
			resourceShares,
			NextToken: nextToken
		};
	}, ({ resourceShares }) => {
		for (const item of listIn(resourceShares, "no set of resource shares")) {
			const arn = textIn(item.resourceShareArn, "a resource share without an ARN");
			const tags = new Map(listIn(item.tags ?? [], `the resource share ${arn} with odd tags`).map(({ key, value }) => [key, value ?? ""]));
			if (item.owningAccountId !== at.accountId || tags.get(tagKey) !== tagValue) throw new OddAnswer(`the resource share ${arn}, which was not asked for`);
			const listId = tags.get(LIST_TAG);
			const state = stateOf(item, arn);
			if (state === void 0 || listId === void 0 || tags.get(TAG$1.owner) !== owner) continue;
			const name = textIn(item.name, `the resource share ${arn} without a name`);
			const allowExternal = required(item.allowExternalPrincipals, `the resource share ${arn} without who may be in it`);
			found.push({
				arn,
				name,
				listId,
				state,
				allowExternal
			});
		}
	});
	return found.sort((a, b) => a.arn < b.arn ? -1 : 1);
}
function stateOf({ status }, arn) {
	switch (status) {
		case "PENDING":
		case "ACTIVE":
		case "DELETING": return status;
		case "DELETED":
		case "FAILED": return;
		default: throw new OddAnswer(`the resource share ${arn} in a state that AWS does not document`);
	}
}
async function membersOf({ ram }, arns, associationType) {
	const { client, sdk } = await ram();
	const members = new Map(arns.map((arn) => [arn, []]));
	const chunks = Array.from({ length: Math.ceil(arns.length / SHARES_PER_CALL) }, (_, i) => arns.slice(i * SHARES_PER_CALL, (i + 1) * SHARES_PER_CALL));
	const list = (chunk) => eachPage(async (token) => {
		const { resourceShareAssociations, nextToken } = await client.send(new sdk.GetResourceShareAssociationsCommand({
			associationType,
			resourceShareArns: [...chunk],
			maxResults: PAGE$6,
			...token === void 0 ? {} : { nextToken: token }
		}));
		return {
			resourceShareAssociations,
			NextToken: nextToken
		};
	}, ({ resourceShareAssociations }) => {
		for (const item of listIn(resourceShareAssociations, "no set of associations of resource shares")) {
			const of = members.get(item.resourceShareArn ?? "");
			if (of === void 0) throw new OddAnswer("an association of a resource share that was not asked for");
			of.push(memberOf(item));
		}
	});
	await Promise.all(chunks.map(list));
	return members;
}
function listIn(value, what) {
	if (!Array.isArray(value) || value.some((item) => typeof item !== "object" || item === null)) throw new OddAnswer(what);
	return value;
}
function textIn(value, what) {
	if (typeof value !== "string" || value === "") throw new OddAnswer(what);
	return value;
}
function memberOf(item) {
	const id = textIn(item.associatedEntity, "an association of a resource share with nothing");
	return {
		id,
		state: memberState(item.status, id),
		...item.statusMessage ? { message: String(item.statusMessage) } : {},
		external: item.external === true
	};
}
function memberState(text, id) {
	if (!isMemberState(text)) throw new OddAnswer(`the association of ${id} in a state that AWS does not document`);
	return text;
}
function isMemberState(text) {
	return /^(ASSOCIAT(ING|ED)|FAILED|DISASSOCIAT(ING|ED)|SUSPEND(ED|ING)|RESTORING)$/.test(text ?? "");
}
const PAGE$5 = 100;
const PROPAGATED = new Set(["EnableVgwRoutePropagation", "Advertisement"]);
async function routeTablesById(client, ids) {
	const wanted = new Set(ids);
	const byId = new Map();
	const list = (chunk) => eachPage((token) => client.ec2.send(new DescribeRouteTablesCommand({
		Filters: [exactly("route-table-id", chunk)],
		MaxResults: PAGE$5,
		...token === void 0 ? {} : { NextToken: token }
	})), ({ RouteTables }) => {
		for (const item of required(RouteTables, "no set of route tables")) {
			const table = tableOf(item);
			if (!wanted.has(table.id)) throw new OddAnswer(`the route table ${table.id}, which was not asked for`);
			byId.set(table.id, table);
		}
	});
	await Promise.all(chunked(ids).map(list));
	return [...byId.values()];
}
function tableOf(item) {
	const id = required(item.RouteTableId, "a route table without an id");
	return {
		id,
		routes: required(item.Routes, `the route table ${id} without routes`).filter(({ Origin }) => !PROPAGATED.has(Origin ?? "")).map((route) => targetOf$1(route, id))
	};
}
function targetOf$1(route, id) {
	const { DestinationPrefixListId, DestinationIpv6CidrBlock, DestinationCidrBlock } = route;
	if (DestinationPrefixListId) return {
		kind: "list",
		id: DestinationPrefixListId
	};
	if (DestinationIpv6CidrBlock) return {
		kind: "cidr",
		family: "IPv6"
	};
	required(DestinationCidrBlock, `a route of ${id} without a destination`);
	return {
		kind: "cidr",
		family: "IPv4"
	};
}
const PAGE$4 = 1e3;
async function rulesOfGroups(client, groupIds) {
	const wanted = new Set(groupIds);
	const byId = new Map();
	const list = (ids) => eachPage((token) => client.ec2.send(new DescribeSecurityGroupRulesCommand({
		Filters: [exactly("group-id", ids)],
		MaxResults: PAGE$4,
		...token === void 0 ? {} : { NextToken: token }
	})), ({ SecurityGroupRules }) => {
		for (const item of required(SecurityGroupRules, "no set of security group rules")) {
			const id = required(item.SecurityGroupRuleId, "a security group rule without an id");
			const rule = ruleOf(item, id);
			if (!wanted.has(rule.groupId)) throw new OddAnswer(`the rule ${id} of a group that was not asked for`);
			byId.set(id, rule);
		}
	});
	await Promise.all(chunked(groupIds).map(list));
	return [...byId.values()];
}
function ruleOf(item, id) {
	const isEgress = required(item.IsEgress, `the rule ${id} without a direction`);
	return {
		groupId: required(item.GroupId, `the rule ${id} without a group`),
		direction: isEgress ? "outbound" : "inbound",
		target: targetOf(item, id)
	};
}
function targetOf({ CidrIpv4, CidrIpv6, PrefixListId, ReferencedGroupInfo }, id) {
	if (PrefixListId) return {
		kind: "list",
		id: PrefixListId
	};
	if (ReferencedGroupInfo !== void 0) return { kind: "group" };
	const cidr = readCidr(required(CidrIpv4 ?? CidrIpv6, `the rule ${id} without a source or destination`));
	if (cidr === void 0) throw new OddAnswer(`the rule ${id} with a block that is not a CIDR`);
	return {
		kind: "cidr",
		family: familyOf$1(cidr)
	};
}
const PAGE$3 = 1e3;
async function groupsById(client, ids) {
	const wanted = new Set(ids);
	return collect(client, chunked(ids).map((chunk) => [exactly("group-id", chunk)]), (group) => wanted.has(group.id));
}
async function groupsByName(client, names) {
	const wanted = new Set(names);
	return collect(client, chunked(names).map((chunk) => [exactly("group-name", chunk)]), (group) => wanted.has(group.name));
}
async function groupsByTags(client, tags) {
	return collect(client, [[...tags].map(([key, value]) => exactly(`tag:${key}`, [value]))], (group) => [...tags].every(([key, value]) => group.tags.get(key) === value));
}
async function someGroups(client) {
	const page = await client.ec2.send(new DescribeSecurityGroupsCommand({ MaxResults: PAGE$3 }));
	return required(page.SecurityGroups, "no set of security groups").map(groupOf);
}
async function collect(client, listings, asked) {
	const byId = new Map();
	const list = (filters) => eachPage((token) => client.ec2.send(new DescribeSecurityGroupsCommand({
		Filters: [...filters],
		MaxResults: PAGE$3,
		...token === void 0 ? {} : { NextToken: token }
	})), (page) => {
		for (const item of required(page.SecurityGroups, "no set of security groups")) {
			const group = groupOf(item);
			if (!asked(group)) throw new OddAnswer(`the security group ${group.id}, which was not asked for`);
			byId.set(group.id, group);
		}
	});
	await Promise.all(listings.map(list));
	return [...byId.values()];
}
function groupOf(item) {
	const id = required(item.GroupId, "a security group without an id");
	return {
		id,
		name: required(item.GroupName, `the security group ${id} without a name`),
		vpcId: required(item.VpcId, `the security group ${id} without a VPC`),
		...item.OwnerId ? { ownerId: item.OwnerId } : {},
		tags: tagsOf(item.Tags, `the security group ${id}`)
	};
}
const PAGE$2 = 1e3;
async function gatewayTables({ ec2 }) {
	const byId = new Map();
	await eachPage((NextToken) => ec2.send(new DescribeTransitGatewayRouteTablesCommand({
		MaxResults: PAGE$2,
		...NextToken === void 0 ? {} : { NextToken }
	})), ({ TransitGatewayRouteTables }) => {
		for (const item of required(TransitGatewayRouteTables, "no set of transit gateway route tables")) {
			const id = required(item.TransitGatewayRouteTableId, "a transit gateway route table without an id");
			byId.set(id, {
				id,
				gatewayId: required(item.TransitGatewayId, `the route table ${id} without a transit gateway`)
			});
		}
	});
	return [...byId.values()];
}
async function gatewayReferences({ ec2 }, tableId) {
	const lists = new Set();
	await eachPage((NextToken) => ec2.send(new GetTransitGatewayPrefixListReferencesCommand({
		TransitGatewayRouteTableId: tableId,
		MaxResults: PAGE$2,
		...NextToken === void 0 ? {} : { NextToken }
	})), ({ TransitGatewayPrefixListReferences }) => {
		for (const item of required(TransitGatewayPrefixListReferences, `no set of references of ${tableId}`)) lists.add(required(item.PrefixListId, `a reference of ${tableId} without a prefix list`));
	});
	return [...lists];
}
async function gatewayRoutes({ ec2 }, tableId) {
	let routes = 0;
	let isCut = false;
	await eachPage((NextToken) => ec2.send(new SearchTransitGatewayRoutesCommand({
		TransitGatewayRouteTableId: tableId,
		Filters: [{
			Name: "type",
			Values: ["static", "propagated"]
		}],
		MaxResults: PAGE$2,
		...NextToken === void 0 ? {} : { NextToken }
	})), ({ Routes, AdditionalRoutesAvailable, NextToken }) => {
		routes += required(Routes, `no set of routes of ${tableId}`).filter(({ PrefixListId }) => !PrefixListId).length;
		isCut = AdditionalRoutesAvailable === true && !NextToken;
	});
	if (isCut) throw new OddAnswer(`only the first ${PAGE$2} routes of ${tableId}`);
	return routes;
}
function regionReader(client) {
	const read = (call, run) => reading(`ec2:${call}`, client.at, run);
	const lists = "DescribeManagedPrefixLists";
	const groups = "DescribeSecurityGroups";
	const interfaces = "DescribeNetworkInterfaces";
	return {
		listsByOwner: (owner) => read(lists, () => listsByOwner(client, owner)),
		listsByName: (names) => read(lists, () => listsByName(client, names)),
		listsById: (ids) => read(lists, () => listsById(client, ids)),
		ownLists: () => read(lists, () => ownLists(client)),
		countLists: () => read(lists, () => countLists(client)),
		entries: (id, version) => read("GetManagedPrefixListEntries", () => entriesAt(client, id, version)),
		groupsById: (ids) => read(groups, () => groupsById(client, ids)),
		groupsByName: (names) => read(groups, () => groupsByName(client, names)),
		someGroups: () => read(groups, () => someGroups(client)),
		groupsByTags: (tags) => read(groups, () => groupsByTags(client, tags)),
		interfacesOfGroups: async (ids) => flat(await read(interfaces, () => interfacesOfGroups(client, ids))),
		interfacesWithAddresses: async (addresses, side) => flat(await read(interfaces, () => interfacesWithAddresses(client, addresses, side))),
		interfacesMatching: async (match) => flat(await read(interfaces, () => interfacesMatching(client, match))),
		resourcesById: (kind, ids) => read(LISTINGS[kind].call, () => listById(LISTINGS[kind], client.ec2, ids)),
		resourcesMatching: (kind, match) => read(LISTINGS[kind].call, () => listMatching(LISTINGS[kind], client.ec2, match)),
		reservationsOf: (id) => read("GetSubnetCidrReservations", () => reservationsOf(client.ec2, id)),
		rulesOfGroups: (ids) => read("DescribeSecurityGroupRules", () => rulesOfGroups(client, ids)),
		routeTables: (ids) => read("DescribeRouteTables", () => routeTablesById(client, ids)),
		gatewayTables: () => read("DescribeTransitGatewayRouteTables", () => gatewayTables(client)),
		gatewayReferences: (id) => read("GetTransitGatewayPrefixListReferences", () => gatewayReferences(client, id)),
		gatewayRoutes: (id) => read("SearchTransitGatewayRoutes", () => gatewayRoutes(client, id)),
		appliedQuota: (quota) => reading("servicequotas:GetServiceQuota", client.at, () => appliedQuota(client, QUOTAS[quota])),
		defaultQuota: (quota) => reading("servicequotas:GetAWSDefaultServiceQuota", client.at, () => defaultQuota(client, QUOTAS[quota])),
		firewalls: () => reading("network-firewall:ListFirewalls or DescribeFirewall", client.at, () => firewallsOf(client)),
		shares: (owner) => sharesByOwner(client, owner),
		associations: (id) => read("GetManagedPrefixListAssociations", () => associationsOf(client, id))
	};
}
function flat(found) {
	if (!found.ok) return found;
	const { interfaces, lacking } = found.value;
	return {
		ok: true,
		value: interfaces,
		...lacking === void 0 ? {} : { lacking }
	};
}
const CONFLICTS = new Set([
	"IncorrectState",
	"PrefixListVersionMismatch",
	"ConcurrentMutationLimitExceeded",
	"InvalidPrefixListModification",
	"PrefixListMaxEntriesExceeded",
	"InvalidStateTransitionException"
]);
async function written(call, at, write, alreadyDone = []) {
	try {
		return {
			ok: true,
			value: await write()
		};
	} catch (error) {
		if (alreadyDone.includes(errorCode(error))) return {
			ok: true,
			value: void 0
		};
		return {
			ok: false,
			kind: kindOf(error),
			code: errorCode(error),
			diagnostic: failureOf(error, call, at)
		};
	}
}
function kindOf(error) {
	const code = errorCode(error);
	if (CONFLICTS.has(code)) return "conflict";
	if (/^IdempotentParameterMismatch(Exception)?$/.test(code)) return "token";
	return (isRefusal(error) || error instanceof SignInFailed) && attemptsOf(error) === 1 ? "refused" : "lost";
}
const CHANGES_PER_CALL = 100;
const MODIFY = "ec2:ModifyManagedPrefixList";
function createList(client, list) {
	if (list.entries.length > CHANGES_PER_CALL) throw new RangeError("a new list with too many entries");
	return written("ec2:CreateManagedPrefixList", client.at, async () => {
		return changed((await client.ec2.send(new CreateManagedPrefixListCommand({
			PrefixListName: list.name,
			AddressFamily: list.family,
			MaxEntries: list.maxEntries,
			Entries: list.entries.map(toEntry),
			TagSpecifications: [{
				ResourceType: "prefix-list",
				Tags: toTags(list.tags)
			}],
			ClientToken: list.clientToken
		}))).PrefixList);
	});
}
function modifyEntries(client, change) {
	const { adds, removes } = change;
	if (adds.length + removes.length === 0) throw new RangeError("a change of entries without entries");
	if (Math.max(adds.length, removes.length) > CHANGES_PER_CALL) throw new RangeError("a change of too many entries");
	return written(MODIFY, client.at, async () => {
		return changed((await client.ec2.send(new ModifyManagedPrefixListCommand({
			PrefixListId: change.id,
			CurrentVersion: change.currentVersion,
			AddEntries: adds.map(toEntry),
			RemoveEntries: removes.map((cidr) => ({ Cidr: formatCidr(cidr) }))
		}))).PrefixList);
	});
}
function resizeList(client, id, maxEntries) {
	return written(MODIFY, client.at, async () => {
		return changed((await client.ec2.send(new ModifyManagedPrefixListCommand({
			PrefixListId: id,
			MaxEntries: maxEntries
		}))).PrefixList);
	});
}
function renameList(client, id, name) {
	return written(MODIFY, client.at, async () => {
		return changed((await client.ec2.send(new ModifyManagedPrefixListCommand({
			PrefixListId: id,
			PrefixListName: name
		}))).PrefixList);
	});
}
function restoreList(client, id, previous, current) {
	return written("ec2:RestoreManagedPrefixListVersion", client.at, async () => {
		return changed((await client.ec2.send(new RestoreManagedPrefixListVersionCommand({
			PrefixListId: id,
			PreviousVersion: previous,
			CurrentVersion: current
		}))).PrefixList);
	});
}
function deleteList(client, id) {
	return written("ec2:DeleteManagedPrefixList", client.at, async () => {
		await client.ec2.send(new DeleteManagedPrefixListCommand({ PrefixListId: id }));
	}, ["InvalidPrefixListID.NotFound", "InvalidPrefixListId.NotFound"]);
}
function tagList(client, id, tags) {
	return written("ec2:CreateTags", client.at, async () => {
		await client.ec2.send(new CreateTagsCommand({
			Resources: [id],
			Tags: toTags(tags)
		}));
	});
}
function untagList(client, id, keys) {
	return written("ec2:DeleteTags", client.at, async () => {
		await client.ec2.send(new DeleteTagsCommand({
			Resources: [id],
			Tags: keys.map((Key) => ({ Key }))
		}));
	});
}
function changed(list) {
	return prefixListOf(required(list, "no prefix list"));
}
function toEntry(entry) {
	const cidr = formatCidr(entry.cidr);
	return entry.description === "" ? { Cidr: cidr } : {
		Cidr: cidr,
		Description: entry.description
	};
}
const ENABLE = "enable sharing with the organisation once, in its management account (`aws ram enable-sharing-with-aws-organization`, or RAM's settings)";
function meaningOf(code, principal) {
	const name = principal === void 0 ? "" : shortPrincipal(principal);
	switch (code) {
		case "OperationNotPermittedException":
			if (principal === void 0) return void 0;
			return isAccountId(principal) ? {
				code: "principal_outside",
				summary: `account ${name} is outside the organisation, and external principals are not allowed`,
				remedy: `Set \`share: { allow_external_principals: true }\` to invite it. If it is in the organisation, ${ENABLE}.`
			} : {
				code: "org_sharing_disabled",
				summary: `sharing with the organisation is not enabled, so nothing can be shared with ${name}`,
				remedy: `First ${ENABLE}; then run apply again.`
			};
		case "UnknownResourceException":
			if (principal === void 0 || isAccountId(principal)) return void 0;
			return {
				code: "unknown_organization",
				summary: `AWS does not know ${name} as the organisation of this account or as a unit of it`,
				remedy: `Check the ARN, including its management account. If it is right, ${ENABLE}.`
			};
		case "InvalidParameterException":
		case "MalformedArnException":
			if (principal === void 0) return void 0;
			return {
				code: "malformed_principal",
				summary: `AWS does not accept ${name} as a principal`,
				remedy: "Correct it in `share.principals`."
			};
		case "ResourceShareLimitExceededException": return {
			code: "share_quota",
			summary: "the account has reached its quota of resource shares, or of principals or resources in a share",
			remedy: "Delete shares that are not needed, or ask for a higher quota (Service Quotas, AWS Resource Access Manager)."
		};
		default: return;
	}
}
async function explained(principal, write) {
	let code = "";
	const result = await write((error) => {
		code = errorCode(error);
		throw error;
	});
	const meaning = result.ok ? void 0 : meaningOf(code, principal);
	return result.ok || meaning === void 0 ? result : {
		...result,
		diagnostic: {
			...result.diagnostic,
			...meaning
		}
	};
}
function shareWriter(client) {
	const write = (call, send, principal) => explained(principal, (failed) => written(`ram:${call}`, client.at, async () => {
		await send(await client.ram()).catch(failed);
	}));
	return {
		ofList: (listId, owner) => sharesOfList(client, owner, listId),
		create: ({ name, listArn, allowExternal, tags, clientToken }) => write("CreateResourceShare", ({ client, sdk }) => client.send(new sdk.CreateResourceShareCommand({
			name,
			resourceArns: [listArn],
			allowExternalPrincipals: allowExternal,
			tags: [...tags].map(([key, value]) => ({
				key,
				value
			})),
			clientToken
		}))),
		addList: (resourceShareArn, listArn, clientToken) => write("AssociateResourceShare", ({ client, sdk }) => client.send(new sdk.AssociateResourceShareCommand({
			resourceShareArn,
			resourceArns: [listArn],
			clientToken
		}))),
		addPrincipal: (resourceShareArn, principal, clientToken) => write("AssociateResourceShare", ({ client, sdk }) => client.send(new sdk.AssociateResourceShareCommand({
			resourceShareArn,
			principals: [principal],
			clientToken
		})), principal),
		removePrincipal: (resourceShareArn, principal, clientToken) => write("DisassociateResourceShare", ({ client, sdk }) => client.send(new sdk.DisassociateResourceShareCommand({
			resourceShareArn,
			principals: [principal],
			clientToken
		}))),
		allowExternal: (resourceShareArn, allowExternalPrincipals, clientToken) => write("UpdateResourceShare", ({ client, sdk }) => client.send(new sdk.UpdateResourceShareCommand({
			resourceShareArn,
			allowExternalPrincipals,
			clientToken
		}))),
		delete: (resourceShareArn, clientToken) => write("DeleteResourceShare", ({ client, sdk }) => client.send(new sdk.DeleteResourceShareCommand({
			resourceShareArn,
			clientToken
		}))),
		untag: (resourceShareArn, keys) => write("UntagResource", ({ client, sdk }) => client.send(new sdk.UntagResourceCommand({
			resourceShareArn,
			tagKeys: [...keys]
		})))
	};
}
function regionWriter(client) {
	const read = (call, run) => reading(`ec2:${call}`, client.at, run);
	return {
		describe: (ids) => read("DescribeManagedPrefixLists", async () => {
			const lists = await listsById(client, ids);
			return new Map(lists.map((list) => [list.id, list]));
		}),
		find: (name, owner) => read("DescribeManagedPrefixLists", () => owner === void 0 ? listsByName(client, [name]) : listsByOwner(client, owner, name)),
		entries: (id, version) => read("GetManagedPrefixListEntries", () => entriesAt(client, id, version)),
		create: (list) => createList(client, list),
		modify: (change) => modifyEntries(client, change),
		resize: (id, maxEntries) => resizeList(client, id, maxEntries),
		rename: (id, name) => renameList(client, id, name),
		restore: (id, previous, current) => restoreList(client, id, previous, current),
		delete: (id) => deleteList(client, id),
		tag: (id, tags) => tagList(client, id, tags),
		shares: shareWriter(client),
		untag: (id, keys) => untagList(client, id, keys)
	};
}
function hubKeys(hub, sts, idToken) {
	const assuming = {
		...hub,
		otherwise: "no account can be reached",
		about: {}
	};
	let keys;
	return (region) => {
		keys ??= assumedWithToken(assuming, sts(region), idToken);
		return keys();
	};
}
const READ_ACTIONS = [
	"ec2:DescribeAddresses",
	"ec2:DescribeManagedPrefixLists",
	"ec2:DescribeNatGateways",
	"ec2:DescribeNetworkInterfaces",
	"ec2:DescribeSecurityGroups",
	"ec2:DescribeSubnets",
	"ec2:DescribeVpcs",
	"ec2:GetManagedPrefixListAssociations",
	"ec2:GetManagedPrefixListEntries",
	"ec2:GetSubnetCidrReservations"
];
const REFERENCE_READ_ACTIONS = [
	"ec2:DescribeRouteTables",
	"ec2:DescribeSecurityGroupRules",
	"servicequotas:GetAWSDefaultServiceQuota",
	"servicequotas:GetServiceQuota"
];
const CAPACITY_READ_ACTIONS = [
	"ec2:DescribeTransitGatewayRouteTables",
	"ec2:GetTransitGatewayPrefixListReferences",
	"ec2:SearchTransitGatewayRoutes",
	"network-firewall:DescribeFirewall",
	"network-firewall:ListFirewalls"
];
const SHARE_READ_ACTIONS = ["ram:GetResourceShareAssociations", "ram:GetResourceShares"];
const ALL = [
	...READ_ACTIONS,
	...REFERENCE_READ_ACTIONS,
	...CAPACITY_READ_ACTIONS,
	...SHARE_READ_ACTIONS
];
const HUB_SESSION_POLICY = JSON.stringify({
	Version: "2012-10-17",
	Statement: [{
		Effect: "Allow",
		Action: [
			...ALL,
			"sts:AssumeRole",
			"sts:TagSession"
		],
		Resource: "*"
	}]
});
const READ_ONLY_SESSION_POLICY = JSON.stringify({
	Version: "2012-10-17",
	Statement: [{
		Effect: "Allow",
		Action: ALL,
		Resource: "*"
	}]
});
function planRole(account) {
	const arn = account.planRoleArn;
	return {
		ok: true,
		value: arn === void 0 ? void 0 : {
			...role(arn, account),
			sessionPolicy: READ_ONLY_SESSION_POLICY
		}
	};
}
function role(arn, { externalId }) {
	return {
		arn,
		...externalId === void 0 ? {} : { externalId }
	};
}
function applyRole(account) {
	const arn = account.applyRoleArn ?? (account.planRoleArn === void 0 ? "none" : void 0);
	if (arn === "none") return {
		ok: true,
		value: void 0
	};
	if (arn !== void 0) return {
		ok: true,
		value: role(arn, account)
	};
	return {
		ok: false,
		diagnostic: {
			code: "no_apply_role",
			severity: "error",
			summary: `account ${account.alias} (${account.id}) has no apply role, so its prefix lists cannot be changed`,
			remedy: `Add \`apply_role_arn\` to the account: a role that may change its prefix lists.`,
			account: account.alias,
			position: account.position,
			cause: {
				summary: "there is no apply role, so the prefix lists of these accounts cannot be changed",
				remedy: "Add `apply_role_arn` to each account, or to `account_defaults`: a role that may change prefix lists."
			}
		}
	};
}
function attribute(value) {
	return typeof value === "string" ? {
		DataType: "String",
		StringValue: value
	} : {
		DataType: "String.Array",
		StringValue: JSON.stringify(value)
	};
}
function publisher(alias, clientOf) {
	return { publish: (topic, { subject, body, attributes }) => {
		const { accountId, arn, region } = topic;
		const at = {
			account: alias(accountId) ?? accountId,
			accountId,
			region
		};
		return reading("sns:Publish", at, async () => {
			const { client, sdk } = await clientOf(topic, at);
			await client.send(new sdk.PublishCommand({
				TopicArn: arn,
				Subject: subject,
				Message: body,
				MessageStructure: "json",
				MessageAttributes: Object.fromEntries([...attributes].map(([name, value]) => [name, attribute(value)]))
			}));
		});
	} };
}
const PAGE$1 = 20;
const ONLY_THEY = "Use credentials of the management account or of a delegated administrator: AWS Organizations answers no others.";
function accountOf({ Id, Name, Status }) {
	const id = required(Id, "an account without an id");
	return {
		id,
		name: Name ?? id,
		isActive: Status === "ACTIVE"
	};
}
async function unitsBelow({ client, sdk }, ParentId) {
	const units = [];
	await eachPage((NextToken) => client.send(new sdk.ListOrganizationalUnitsForParentCommand({
		ParentId,
		MaxResults: PAGE$1,
		...NextToken && { NextToken }
	})), (page) => {
		for (const { Id } of required(page.OrganizationalUnits, `no units of ${ParentId}`)) units.push(required(Id, "a unit without an id"));
	});
	return units;
}
async function accountsIn({ client, sdk }, ParentId, found) {
	await eachPage((NextToken) => client.send(new sdk.ListAccountsForParentCommand({
		ParentId,
		MaxResults: PAGE$1,
		...NextToken && { NextToken }
	})), (page) => {
		for (const one of required(page.Accounts, `no accounts of ${ParentId}`).map(accountOf)) found.set(one.id, one);
	});
}
async function described({ client, sdk }, AccountId) {
	try {
		const { Account } = await client.send(new sdk.DescribeAccountCommand({ AccountId }));
		return accountOf(required(Account, "no account"));
	} catch (error) {
		if (errorCode(error) === "AccountNotFoundException") return void 0;
		throw error;
	}
}
function organizationOfEnvironment(ambient, region, { parents, accounts }) {
	return withAmbient(ambient, region, async (sdk, keys) => {
		let call = "ListAccountsForParent";
		try {
			const organizations = await sdk.organizations(region, keys);
			const found = new Map();
			const open = [...parents];
			for (let parent = open.pop(); parent !== void 0; parent = open.pop()) {
				call = "ListAccountsForParent";
				await accountsIn(organizations, parent, found);
				call = "ListOrganizationalUnitsForParent";
				open.push(...await unitsBelow(organizations, parent));
			}
			call = "DescribeAccount";
			const others = [];
			for (const id of accounts.filter((one) => !found.has(one))) {
				const other = await described(organizations, id);
				if (other !== void 0) others.push(other);
			}
			return {
				ok: true,
				value: {
					members: [...found.values()].sort((a, b) => compareText(a.id, b.id)),
					others
				}
			};
		} catch (error) {
			const at = {
				account: "this account",
				accountId: "of the environment",
				region
			};
			const diagnostic = failureOf(error, `organizations:${call}`, at);
			if (diagnostic.code !== "access_denied") return {
				ok: false,
				diagnostic
			};
			return {
				ok: false,
				diagnostic: {
					...diagnostic,
					remedy: `${ONLY_THEY} ${diagnostic.remedy ?? ""}`.trim()
				}
			};
		}
	});
}
const PAGE = 10;
function parametersOfEnvironment(ambient, region, path) {
	return withAmbient(ambient, region, async (sdk, keys) => {
		try {
			const { client, sdk: ssm } = await sdk.systemsManager(region, keys);
			const found = [];
			await eachPage((NextToken) => client.send(new ssm.GetParametersByPathCommand({
				Path: path,
				Recursive: true,
				MaxResults: PAGE,
				...NextToken && { NextToken }
			})), ({ Parameters }) => {
				for (const { Name, Value, ARN } of required(Parameters, "no set of parameters")) found.push({
					Name: required(Name, "a parameter without a name"),
					Value: required(Value, "a parameter without a value"),
					ARN
				});
			});
			return {
				ok: true,
				value: found
			};
		} catch (error) {
			return {
				ok: false,
				diagnostic: failureOf(error, "ssm:GetParametersByPath", {
					account: "this account",
					accountId: "of the environment",
					region
				})
			};
		}
	});
}
function originOf(service, environment) {
	return [`AWS_ENDPOINT_URL_${service.toUpperCase().replaceAll(" ", "_")}`, "AWS_ENDPOINT_URL"].find((name) => environment[name]) ?? "the configuration file of AWS";
}
async function overrideOf(service, environment) {
	const from = originOf(service, environment);
	const config = {
		serviceId: service,
		endpointProvider: () => ({ url: new URL("https://amazonaws.com") })
	};
	try {
		await getEndpointFromInstructions({}, { getEndpointParameterInstructions: () => ({}) }, config);
		const endpoint = await config.endpoint?.();
		if (endpoint === void 0) return { kind: "none" };
		const { hostname, path, port, protocol } = endpoint;
		if (!/^https?:$/.test(protocol)) return {
			kind: "unusable",
			from
		};
		return {
			kind: "url",
			url: new URL(`${protocol}//${hostname}${port === void 0 ? "" : `:${port}`}${path}`),
			from
		};
	} catch {
		return {
			kind: "unusable",
			from
		};
	}
}
function shown({ host, pathname, protocol }) {
	return `${protocol}//${host}${pathname === "/" ? "" : pathname}`;
}
function refusal(services, url, from, sendsToken) {
	if (isLoopback(url.hostname)) return void 0;
	const code = "endpoint_refused";
	if (url.protocol !== "https:") return {
		code,
		severity: "error",
		summary: `calls to AWS ${listed(services)} would go to ${shown(url)} without encryption, as ${from} says`,
		detail: "Anybody on the network path could read and replay signed requests.",
		remedy: "Use https, or unset it. Plain http is for test servers on the same machine."
	};
	if (!sendsToken || !services.includes("STS")) return void 0;
	return {
		code,
		severity: "error",
		summary: `the ID token of this job would go to ${shown(url)} and not to AWS STS, as ${from} says`,
		detail: "Anybody who has the token can assume every role that trusts it.",
		remedy: "Unset it for STS. A VPC endpoint for STS needs no such setting if its private DNS is on."
	};
}
async function endpointOverrides(environment, { sendsToken, notifies }) {
	const services = [
		"EC2",
		"STS",
		"RAM",
		"Service Quotas",
		...notifies ? ["SNS"] : []
	];
	const overrides = await Promise.all(services.map(async (service) => ({
		service,
		override: await overrideOf(service, environment)
	})));
	return [...Map.groupBy(overrides, ({ override }) => override.kind === "url" ? `${override.from} ${override.url}` : override.kind === "none" ? "" : override.from).values()].flatMap((same) => {
		const override = same[0]?.override ?? { kind: "none" };
		const services = same.map(({ service }) => service);
		if (override.kind === "none") return [];
		const { from } = override;
		const code = "endpoint_override";
		if (override.kind === "unusable") return [{
			code,
			severity: "error",
			summary: `${from} holds no valid URL for calls to AWS ${listed(services)}`,
			remedy: `Write it with its scheme, such as https://vpce-1234.ec2.eu-west-1.vpce.amazonaws.com or http://localhost:4566, or unset it.`
		}];
		const refused = refusal(services, override.url, from, sendsToken);
		if (refused !== void 0) return [refused];
		return [{
			code,
			severity: "warning",
			summary: `calls to AWS ${listed(services)} go to ${shown(override.url)}, as ${from} says`,
			remedy: "Unset it if that is not what you want: signed requests go there."
		}];
	});
}
function connect(options) {
	const { configuration, clock, environment } = options;
	const sdk = clients({
		...options,
		pace: pacer(clock),
		now: clock.now
	});
	const onKeys = options.onKeys ?? (() => {});
	const ambient = options.ambient === void 0 ? ambientKeys(chain(sdk.http), environment, onKeys) : given(options.ambient, onKeys);
	const ambientRegion = environment.AWS_REGION || environment.AWS_DEFAULT_REGION;
	const run = {
		run: options.run,
		owner: configuration.owner,
		sessionTags: configuration.credentials.sessionTags
	};
	const idToken = options.idToken ?? tokenOfFile(environment.AWS_WEB_IDENTITY_TOKEN_FILE);
	const ambientFirst = {
		kind: "keys",
		keys: shared(ambient, clock.now)
	};
	const first = (hubPolicy) => {
		if (configuration.credentials.mode === "oidc") return {
			kind: "id-token",
			idToken
		};
		if (options.hubRole === void 0) return ambientFirst;
		const role = {
			arn: options.hubRole,
			...hubPolicy === void 0 ? {} : { sessionPolicy: hubPolicy }
		};
		return {
			kind: "keys",
			keys: hubKeys({
				role,
				run,
				onKeys,
				now: clock.now,
				sleep: clock.sleep
			}, sdk.sts, idToken)
		};
	};
	const session = (roleOf, from) => sessions({
		accounts: configuration.accounts,
		run,
		first: from,
		onKeys,
		...ambientRegion ? { ambientRegion } : {},
		sts: sdk.sts,
		now: clock.now,
		sleep: clock.sleep,
		roleOf
	});
	const accountClients = (signIn) => async (at) => {
		const keys = await signIn(at);
		if (!keys.ok) return keys;
		let ram;
		let quotas;
		let firewalls;
		return {
			ok: true,
			value: {
				at,
				ec2: sdk.ec2(at, keys.value),
				ram: () => {
					ram ??= sdk.ram(at, keys.value);
					return ram;
				},
				quotas: () => {
					quotas ??= sdk.quotas(at, keys.value);
					return quotas;
				},
				firewalls: () => {
					firewalls ??= sdk.firewalls(at, keys.value);
					return firewalls;
				}
			}
		};
	};
	const writing = first();
	const writeSession = session(applyRole, writing);
	const accountOf = (id) => configuration.accounts.find((account) => account.id === id);
	const snsClient = async (topic, at) => {
		if (writing.kind === "keys") return sdk.sns(at, firstKeys(writing, topic.region));
		const account = accountOf(topic.accountId);
		if (account === void 0) throw new SignInFailed(noTopicAccount(topic));
		const keys = await writeSession({
			...at,
			account: account.alias
		});
		if (!keys.ok) throw new SignInFailed(keys.diagnostic);
		return sdk.sns(at, keys.value);
	};
	return {
		readers: {
			...once(accountClients(session(planRole, first(HUB_SESSION_POLICY))), regionReader),
			published: publishedReader(environment, options.version)
		},
		writers: once(accountClients(writeSession), regionWriter),
		publisher: publisher((id) => accountOf(id)?.alias, snsClient),
		close: sdk.close
	};
}
function chain(http) {
	const silent = () => {};
	return defaultProvider({
		clientConfig: { requestHandler: http },
		logger: {
			debug: silent,
			info: silent,
			warn: silent,
			error: silent
		}
	});
}
function given(source, onKeys) {
	return async () => {
		const keys = await source();
		onKeys(keys);
		return keys;
	};
}
function viewOfEnvironment(ambient, region, asksForAccounts) {
	return withAmbient(ambient, region, (sdk, keys) => ambientView(sdk, keys, region, asksForAccounts));
}
function noTopicAccount({ accountId }) {
	return {
		code: "missing_role",
		severity: "error",
		summary: `account ${accountId} of the topic is not in mappings.yaml`,
		remedy: "With `credentials.mode: oidc`, name a topic of an account whose apply role the file has."
	};
}
function once(clientOf, port) {
	const made = new Map();
	const make = async (at) => {
		const found = await clientOf(at);
		return found.ok ? {
			ok: true,
			value: port(found.value)
		} : found;
	};
	return { at: (at) => {
		const key = `${at.account}/${at.region}`;
		const port = made.get(key) ?? make(at);
		made.set(key, port);
		return port;
	} };
}
export { caBundle, connect, endpointOverrides, organizationOfEnvironment, parametersOfEnvironment, viewOfEnvironment };
