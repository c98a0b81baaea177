import { TAG as TAG$1, isWellFormedRegion, partitionOfRegion } from "./model.js";
import { blockAt, covers, familyOf, formatCidr, parseAddress, parseCidr, readCidr as readCidr$1 } from "./basics.js";
const { createHash } = globalThis.process.getBuiltinModule("node:crypto");
const { createServer } = globalThis.process.getBuiltinModule("node:http");
const { setImmediate, setTimeout } = globalThis.process.getBuiltinModule("node:timers/promises");
const QUIET_TURNS = 20;
const QUIET_MS = 2;
var Clock = class Clock {
	#kind;
	#base;
	#offset = 0;
	#moment;
	#due = [];
	#waiting = 0;
	#signs = 0;
	constructor(kind, base) {
		this.#kind = kind;
		this.#base = base;
	}
	static virtual(start = Date.now()) {
		return new Clock("virtual", () => start);
	}
	static parallel(start = Date.now()) {
		return new Clock("parallel", () => start);
	}
	static real() {
		return new Clock("real", () => Date.now());
	}
	now() {
		this.#signs++;
		return this.#time();
	}
	#time() {
		return this.#moment ?? this.#base() + this.#offset;
	}
	advance(ms) {
		this.#offset += ms;
		this.settle();
	}
	async pass(ms) {
		if (this.#kind === "virtual") return this.advance(ms);
		if (this.#kind === "parallel") return this.#queue(ms);
		if (ms > 0) await setTimeout(ms);
		this.settle();
	}
	#queue(ms) {
		return new Promise((resolve) => {
			this.#signs++;
			const run = () => {
				this.#waiting--;
				resolve();
			};
			this.#insert({
				at: this.#time() + Math.max(0, ms),
				run,
				wakes: true
			});
			if (this.#waiting++ === 0) this.#jump();
		});
	}
	async #jump() {
		while (this.#waiting > 0) {
			await this.#quiet();
			const next = this.#due.find(({ wakes }) => wakes);
			if (next !== void 0) this.advance(Math.max(0, next.at - this.#time()));
		}
	}
	async #quiet() {
		let [seen, since, turns] = [
			-1,
			0,
			0
		];
		while (turns < QUIET_TURNS || performance.now() - since < QUIET_MS) {
			await setImmediate();
			turns++;
			if (seen === this.#signs) continue;
			[seen, since, turns] = [
				this.#signs,
				performance.now(),
				0
			];
		}
	}
	after(ms, run) {
		this.#insert({
			at: this.#time() + ms,
			run,
			wakes: false
		});
	}
	#insert(due) {
		const later = this.#due.findIndex((other) => other.at > due.at);
		if (later < 0) this.#due.push(due);
		else this.#due.splice(later, 0, due);
	}
	settle() {
		for (;;) {
			const next = this.#due[0];
			if (next === void 0 || next.at > this.#time()) return;
			this.#due = this.#due.slice(1);
			this.#moment = next.at;
			try {
				next.run();
			} finally {
				this.#moment = void 0;
			}
		}
	}
};
function clientEnvironment(url, key) {
	return {
		AWS_ENDPOINT_URL: url,
		AWS_ACCESS_KEY_ID: key.accessKeyId,
		AWS_SECRET_ACCESS_KEY: key.secretAccessKey,
		...key.sessionToken === void 0 ? {} : { AWS_SESSION_TOKEN: key.sessionToken }
	};
}
const OWNER = "acme/network";
const NETWORK = "111111111111";
const PAYMENTS = "222222222222";
const DATA = "333333333333";
const ORGANISATION$1 = "o-acmeexample";
const UNITS = {
	payments: "ou-acme-payments0",
	data: "ou-acme-data00000"
};
const DATA_EXTERNAL_ID = "acme-plsync";
const GROUPS = {
	paymentsWorkers: {
		accountId: PAYMENTS,
		region: "eu-west-1",
		vpcId: "vpc-022200000000e0001",
		groupId: "sg-022200000000a0001",
		name: "payments-worker",
		tags: { Team: "payments" }
	},
	webFrontends: {
		accountId: PAYMENTS,
		region: "eu-west-1",
		vpcId: "vpc-022200000000e0001",
		groupId: "sg-022200000000a0002",
		name: "web-frontend",
		tags: { Team: "payments" }
	},
	usWorkers: {
		accountId: PAYMENTS,
		region: "us-east-1",
		vpcId: "vpc-022200000000e0002",
		groupId: "sg-022200000000a0003",
		name: "payments-worker",
		tags: { Team: "payments" }
	},
	bastions: {
		accountId: NETWORK,
		region: "eu-west-1",
		vpcId: "vpc-011100000000e0001",
		groupId: "sg-011100000000a0001",
		name: "bastion",
		tags: { Team: "network" }
	},
	batchRunners: {
		accountId: DATA,
		region: "us-west-2",
		vpcId: "vpc-033300000000e0001",
		groupId: "sg-033300000000a0001",
		name: "batch-runner",
		tags: { Team: "data" }
	},
	ledgerClients: {
		accountId: DATA,
		region: "eu-central-1",
		vpcId: "vpc-033300000000e0002",
		groupId: "sg-033300000000a0002",
		name: "ledger-client",
		tags: {
			Team: "data",
			Ledger: "client"
		}
	},
	dbClients: {
		accountId: DATA,
		region: "eu-central-1",
		vpcId: "vpc-033300000000e0002",
		groupId: "sg-033300000000a0003",
		name: "db-client",
		tags: { Team: "data" }
	}
};
const DATABASES = "sg-011100000000d0001";
const LEGACY_LIST = {
	id: "pl-011100000000c0001",
	name: "legacy-db-clients",
	region: "eu-west-1"
};
const OPERATOR = new RegExp(`^(?:(ForAllValues|ForAnyValue):)?(?:(${[
	"StringEquals",
	"StringNotEquals",
	"StringEqualsIgnoreCase",
	"StringLike",
	"StringNotLike",
	"ArnEquals",
	"ArnLike",
	"ArnNotEquals",
	"ArnNotLike",
	"Bool"
].join("|")})(IfExists)?|(Null))$`);
function parseOperator(text) {
	const match = OPERATOR.exec(text);
	if (match === null) return void 0;
	const [, quantifier, comparison, ifExists, nullOperator] = match;
	return {
		quantifier,
		comparison: comparison ?? nullOperator,
		ifExists: ifExists !== void 0
	};
}
function each(value) {
	return Array.isArray(value) ? value : [value];
}
function isStrings(value) {
	return typeof value === "string" || Array.isArray(value) && value.every((item) => typeof item === "string");
}
function isObject$2(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function statementProblem$1(statement) {
	if (!isObject$2(statement)) return "a statement is not an object";
	const unknown = Object.keys(statement).find((key) => ![
		"Sid",
		"Effect",
		"Action",
		"Resource",
		"Condition"
	].includes(key));
	if (unknown !== void 0) return `the simulator does not evaluate ${unknown}`;
	if (statement.Effect !== "Allow" && statement.Effect !== "Deny") return "Effect is neither Allow nor Deny";
	if (!isStrings(statement.Action)) return "Action is missing";
	if (!isStrings(statement.Resource)) return "Resource is missing";
	return statement.Condition === void 0 ? void 0 : conditionsProblem(statement.Condition);
}
function conditionsProblem(conditions) {
	if (!isObject$2(conditions)) return "Condition is not an object";
	for (const [operator, keys] of Object.entries(conditions)) {
		if (parseOperator(operator) === void 0) return `the simulator does not evaluate the operator ${operator}`;
		if (!isObject$2(keys) || !Object.values(keys).every(isStrings)) return `${operator} does not hold keys with values`;
	}
}
function policyProblem(document) {
	if (!isObject$2(document)) return "the document is not an object";
	if (document.Version !== "2012-10-17") return "Version is not 2012-10-17";
	return (Array.isArray(document.Statement) ? document.Statement : [document.Statement]).map(statementProblem$1).find((problem) => problem !== void 0);
}
function checkPolicy(document) {
	const problem = policyProblem(document);
	if (problem !== void 0) throw new TypeError(`policy document: ${problem}`);
	return document;
}
function anyOwner(conditions) {
	const { StringEquals = {}, StringLike = {}, ...others } = conditions;
	const isOwner = ([key]) => key.endsWith(`Tag/${TAG$1.owner}`);
	const named = Object.entries(StringEquals);
	const rest = Object.fromEntries(named.filter((one) => !isOwner(one)));
	const any = Object.fromEntries(named.filter(isOwner).map(([key]) => [key, "*"]));
	return {
		...others,
		StringEquals: rest,
		StringLike: {
			...StringLike,
			...any
		}
	};
}
function forAnyOwner(policy) {
	return {
		...policy,
		Statement: each(policy.Statement).map((statement) => statement.Condition === void 0 ? statement : {
			...statement,
			Condition: anyOwner(statement.Condition)
		})
	};
}
const LISTS$1 = "arn:*:ec2:*:*:prefix-list/*";
const READER = {
	Version: "2012-10-17",
	Statement: [{
		Sid: "ReadMembers",
		Effect: "Allow",
		Action: [
			"ec2:DescribeNetworkInterfaces",
			"ec2:DescribeSecurityGroups",
			"ec2:DescribeSubnets",
			"ec2:DescribeAddresses",
			"ec2:DescribeNatGateways",
			"ec2:DescribeVpcs",
			"ec2:GetSubnetCidrReservations",
			"ec2:DescribeManagedPrefixLists"
		],
		Resource: "*"
	}, {
		Sid: "ReadLists",
		Effect: "Allow",
		Action: ["ec2:GetManagedPrefixListEntries", "ec2:GetManagedPrefixListAssociations"],
		Resource: LISTS$1
	}]
};
function writer(owner, adopt = []) {
	const own = { StringEquals: { [`aws:ResourceTag/${TAG$1.owner}`]: owner } };
	return {
		Version: "2012-10-17",
		Statement: [
			{
				Sid: "Find",
				Effect: "Allow",
				Action: "ec2:DescribeManagedPrefixLists",
				Resource: "*"
			},
			{
				Sid: "Read",
				Effect: "Allow",
				Action: ["ec2:GetManagedPrefixListEntries", "ec2:GetManagedPrefixListAssociations"],
				Resource: LISTS$1
			},
			{
				Sid: "WriteOwn",
				Effect: "Allow",
				Action: [
					"ec2:ModifyManagedPrefixList",
					"ec2:RestoreManagedPrefixListVersion",
					"ec2:DeleteManagedPrefixList",
					"ec2:CreateTags",
					"ec2:DeleteTags"
				],
				Resource: LISTS$1,
				Condition: own
			},
			{
				Sid: "Create",
				Effect: "Allow",
				Action: "ec2:CreateManagedPrefixList",
				Resource: LISTS$1,
				Condition: { StringEquals: { [`aws:RequestTag/${TAG$1.owner}`]: owner } }
			},
			{
				Sid: "TagOnCreate",
				Effect: "Allow",
				Action: "ec2:CreateTags",
				Resource: LISTS$1,
				Condition: { StringEquals: { "ec2:CreateAction": "CreateManagedPrefixList" } }
			},
			...adopt.length === 0 ? [] : [{
				Sid: "Adopt",
				Effect: "Allow",
				Action: ["ec2:ModifyManagedPrefixList", "ec2:CreateTags"],
				Resource: adopt,
				Condition: { Null: { [`aws:ResourceTag/${TAG$1.owner}`]: "true" } }
			}]
		]
	};
}
const REFERENCE_READER = {
	Version: "2012-10-17",
	Statement: {
		Sid: "ReadReferences",
		Effect: "Allow",
		Action: [
			"ec2:DescribeRouteTables",
			"ec2:DescribeSecurityGroupRules",
			"servicequotas:GetAWSDefaultServiceQuota",
			"servicequotas:GetServiceQuota"
		],
		Resource: "*"
	}
};
const CAPACITY_READER = {
	Version: "2012-10-17",
	Statement: {
		Sid: "ReadGatewaysAndFirewalls",
		Effect: "Allow",
		Action: [
			"ec2:DescribeTransitGatewayRouteTables",
			"ec2:GetTransitGatewayPrefixListReferences",
			"ec2:SearchTransitGatewayRoutes",
			"network-firewall:DescribeFirewall",
			"network-firewall:ListFirewalls"
		],
		Resource: "*"
	}
};
const SHARE_READER = {
	Version: "2012-10-17",
	Statement: {
		Sid: "ReadShares",
		Effect: "Allow",
		Action: ["ram:GetResourceShares", "ram:GetResourceShareAssociations"],
		Resource: "*"
	}
};
function sharer(owner) {
	const shares = "arn:*:ram:*:*:resource-share/*";
	const own = { [`aws:ResourceTag/${TAG$1.owner}`]: owner };
	return {
		Version: "2012-10-17",
		Statement: [
			...each(SHARE_READER.Statement),
			{
				Sid: "CreateShare",
				Effect: "Allow",
				Action: "ram:CreateResourceShare",
				Resource: shares,
				Condition: {
					StringEquals: { [`aws:RequestTag/${TAG$1.owner}`]: owner },
					StringEqualsIfExists: { "ram:RequestedResourceType": "ec2:PrefixList" },
					Bool: { "ram:RequestedAllowsExternalPrincipals": "false" }
				}
			},
			{
				Sid: "TagNewShare",
				Effect: "Allow",
				Action: "ram:TagResource",
				Resource: shares,
				Condition: { StringEquals: {
					...own,
					[`aws:RequestTag/${TAG$1.owner}`]: owner
				} }
			},
			{
				Sid: "ChangeOwnShare",
				Effect: "Allow",
				Action: [
					"ram:AssociateResourceShare",
					"ram:DisassociateResourceShare",
					"ram:DeleteResourceShare"
				],
				Resource: shares,
				Condition: {
					StringEquals: own,
					StringEqualsIfExists: { "ram:RequestedResourceType": "ec2:PrefixList" }
				}
			},
			{
				Sid: "UpdateOwnShare",
				Effect: "Allow",
				Action: "ram:UpdateResourceShare",
				Resource: shares,
				Condition: {
					StringEquals: own,
					BoolIfExists: { "ram:RequestedAllowsExternalPrincipals": "false" }
				}
			}
		]
	};
}
const HUB = {
	Version: "2012-10-17",
	Statement: [{
		Sid: "AssumeRoles",
		Effect: "Allow",
		Action: "sts:AssumeRole",
		Resource: "arn:*:iam::*:role/plsync-*"
	}, {
		Sid: "Notify",
		Effect: "Allow",
		Action: "sns:Publish",
		Resource: "arn:*:sns:*:*:plsync*"
	}]
};
function quote(character) {
	return character.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
const MOST$2 = 1e3;
const KEPT = {
	true: new Map(),
	false: new Map()
};
function wildcard(pattern, { escapes }) {
	const kept = KEPT[`${escapes}`];
	const expression = kept.get(pattern) ?? expressionOf(pattern, escapes);
	if (kept.size === MOST$2) kept.clear();
	kept.set(pattern, expression);
	return expression;
}
function expressionOf(pattern, escapes) {
	let source = "";
	for (let i = 0; i < pattern.length; i++) {
		const character = pattern.charAt(i);
		if (escapes && character === "\\" && i + 1 < pattern.length) source += quote(pattern.charAt(++i));
		else if (character === "*") source += ".*";
		else if (character === "?") source += ".";
		else source += quote(character);
	}
	return new RegExp(`^${source}$`, "su");
}
function compare(operator, value, wanted) {
	switch (operator.comparison) {
		case "StringEquals": return wanted.includes(value);
		case "StringNotEquals": return !wanted.includes(value);
		case "StringEqualsIgnoreCase": return wanted.some((wish) => wish.toLowerCase() === value.toLowerCase());
		case "StringLike": return wanted.some((pattern) => wildcard(pattern, { escapes: false }).test(value));
		case "StringNotLike": return !wanted.some((pattern) => wildcard(pattern, { escapes: false }).test(value));
		case "ArnEquals":
		case "ArnLike": return wanted.some((pattern) => isArnLike(pattern, value));
		case "ArnNotEquals":
		case "ArnNotLike": return !wanted.some((pattern) => isArnLike(pattern, value));
		case "Bool": return wanted.some((wish) => wish.toLowerCase() === value.toLowerCase());
		case "Null": return false;
	}
}
function isArnLike(pattern, arn) {
	const parts = (text) => [...text.split(":", 5), text.split(":").slice(5).join(":")];
	const values = parts(arn);
	return parts(pattern).every((part, index) => wildcard(part, { escapes: false }).test(values[index] ?? ""));
}
function holds(operator, values, wanted) {
	if (operator.comparison === "Null") return wanted.includes(String(values === void 0));
	if (operator.quantifier === "ForAllValues") return (values ?? []).every((value) => compare(operator, value, wanted));
	if (values === void 0) return operator.ifExists || /^(?:String|Arn)Not/.test(operator.comparison);
	return values.some((value) => compare(operator, value, wanted));
}
function conditionsHold(conditions, keys) {
	return Object.entries(conditions).every(([name, wantedByKey]) => {
		const operator = parseOperator(name);
		return operator !== void 0 && Object.entries(wantedByKey).every(([key, wanted]) => holds(operator, keys.get(key.toLowerCase()), each(wanted)));
	});
}
function applies$1(statement, request) {
	const matches = (pattern, text) => wildcard(pattern, { escapes: false }).test(text);
	return each(statement.Action).some((action) => matches(action.toLowerCase(), request.action.toLowerCase())) && each(statement.Resource).some((resource) => resource === "*" || matches(resource, request.resource)) && conditionsHold(statement.Condition ?? {}, request.keys);
}
function decide(documents, request) {
	const applying = documents.flatMap((document) => each(document.Statement)).filter((s) => applies$1(s, request));
	if (applying.some((statement) => statement.Effect === "Deny")) return "deny";
	return applying.length > 0 ? "allow" : "silent";
}
function evaluate(policies, sessionPolicies, request) {
	const byIdentity = decide(policies, request);
	const bySession = sessionPolicies === void 0 ? "allow" : decide(sessionPolicies, request);
	if (byIdentity === "deny" || bySession === "deny") return "explicit-deny";
	if (byIdentity === "silent") return "no-identity-policy-allows";
	return bySession === "allow" ? "allowed" : "no-session-policy-allows";
}
const TRUST_CHARACTERS = 2048;
const INLINE_CHARACTERS = 10240;
function trustDocument(trust) {
	const { principals, externalId, tagSession, webIdentity, document } = trust;
	const statements = document === void 0 ? [] : [...each(document.Statement)];
	if (principals.length > 0) statements.push({
		Effect: "Allow",
		Principal: { AWS: principals },
		Action: tagSession === true ? ["sts:AssumeRole", "sts:TagSession"] : "sts:AssumeRole",
		...externalId === void 0 ? {} : { Condition: { StringEquals: { "sts:ExternalId": externalId } } }
	});
	if (webIdentity !== void 0) statements.push({
		Effect: "Allow",
		Principal: { Federated: webIdentity.provider },
		Action: "sts:AssumeRoleWithWebIdentity",
		Condition: webIdentity.conditions
	});
	return {
		Version: "2012-10-17",
		Statement: statements
	};
}
function decideTrust(trust, request) {
	const applying = each(trustDocument(trust).Statement).flatMap((statement) => {
		const how = naming(statement, request);
		return how === void 0 || !applies(statement, request) ? [] : [{
			effect: statement.Effect,
			how
		}];
	});
	if (applying.length === 0 || applying.some(({ effect }) => effect === "Deny")) return "no";
	return applying.some(({ how }) => how === "by-name") ? "by-name" : "by-account";
}
function naming({ Principal }, request) {
	const named = Principal === "*" ? ["*"] : each(Principal[request.kind] ?? []);
	if (request.names.some((name) => named.includes(name))) return "by-name";
	return request.kind === "AWS" && ["*", ...request.accountNames].some((name) => named.includes(name)) ? "by-account" : void 0;
}
function applies({ Action, Condition }, { action, keys }) {
	return each(Action).some((pattern) => wildcard(pattern.toLowerCase(), { escapes: false }).test(action.toLowerCase())) && conditionsHold(Condition ?? {}, keys);
}
function checkTrust(document) {
	const problem = trustProblem(document);
	if (problem !== void 0) throw new TypeError(`trust policy: ${problem}`);
	return document;
}
function trustProblem(document) {
	if (!isObject$2(document)) return "the document is not an object";
	if (document.Version !== "2012-10-17") return "Version is not 2012-10-17";
	return (Array.isArray(document.Statement) ? document.Statement : [document.Statement]).map(statementProblem).find((problem) => problem !== void 0);
}
function statementProblem(statement) {
	if (!isObject$2(statement)) return "a statement is not an object";
	const known = [
		"Sid",
		"Effect",
		"Principal",
		"Action",
		"Condition"
	];
	const unknown = Object.keys(statement).find((key) => !known.includes(key));
	if (unknown !== void 0) return `the simulator does not evaluate ${unknown}`;
	if (statement.Effect !== "Allow" && statement.Effect !== "Deny") return "Effect is neither Allow nor Deny";
	if (!isStrings(statement.Action)) return "Action is missing";
	const { Principal } = statement;
	if (Principal !== "*") {
		if (!isObject$2(Principal) || !Object.values(Principal).every(isStrings)) return "Principal is missing";
		const other = Object.keys(Principal).find((kind) => kind !== "AWS" && kind !== "Federated");
		if (other !== void 0) return `the simulator does not know principals of the kind ${other}`;
	}
	return statement.Condition === void 0 ? void 0 : conditionsProblem(statement.Condition);
}
function checkSizes(trust, policies) {
	const characters = (document) => JSON.stringify(document).replace(/\s/g, "").length;
	const inline = policies.reduce((sum, policy) => sum + characters(policy), 0);
	if (characters(trust) > TRUST_CHARACTERS) throw new TypeError(`trust policy: ${characters(trust)} characters, ${TRUST_CHARACTERS} are allowed`);
	if (inline > INLINE_CHARACTERS) throw new TypeError(`inline policies: ${inline} characters, ${INLINE_CHARACTERS} are allowed`);
}
function hexOf(text, length) {
	return createHash("sha256").update(text).digest("hex").slice(0, length);
}
var Ids = class {
	#counts = new Map();
	#next(kind) {
		const count = (this.#counts.get(kind) ?? 0) + 1;
		this.#counts.set(kind, count);
		return `${kind}/${count}`;
	}
	resource(prefix) {
		return `${prefix}-0${hexOf(this.#next(prefix), 16)}`;
	}
	unique(prefix) {
		return `${prefix}${hexOf(this.#next(prefix), 16).toUpperCase()}`;
	}
	opaque(kind) {
		return hexOf(this.#next(kind), 64);
	}
	uuid() {
		const hex = hexOf(this.#next("uuid"), 32);
		return [
			hex.slice(0, 8),
			hex.slice(8, 12),
			hex.slice(12, 16),
			hex.slice(16, 20),
			hex.slice(20)
		].join("-");
	}
};
const LISTS = [
	{
		name: "com.amazonaws.{region}.s3",
		family: "IPv4",
		weight: 1,
		cidrs: [
			"198.18.0.0/20",
			"198.18.16.0/22",
			"198.18.32.0/24"
		]
	},
	{
		name: "com.amazonaws.{region}.dynamodb",
		family: "IPv4",
		weight: 1,
		cidrs: ["198.18.64.0/24", "198.18.65.0/26"]
	},
	{
		name: "com.amazonaws.global.cloudfront.origin-facing",
		family: "IPv4",
		weight: 55,
		cidrs: ["198.19.0.0/24", "198.19.4.0/22"]
	},
	{
		name: "com.amazonaws.{region}.route53-healthchecks",
		family: "IPv4",
		weight: 25,
		cidrs: ["198.19.8.0/26"]
	},
	{
		name: "com.amazonaws.{region}.ipv6.route53-healthchecks",
		family: "IPv6",
		weight: 25,
		cidrs: ["2001:db8:fffe::/56"]
	},
	{
		name: "com.amazonaws.{region}.vpc-lattice",
		family: "IPv4",
		weight: 10,
		cidrs: ["198.19.16.0/22"]
	},
	{
		name: "com.amazonaws.{region}.ipv6.vpc-lattice",
		family: "IPv6",
		weight: 10,
		cidrs: ["2001:db8:fffd::/48"]
	},
	{
		name: "com.amazonaws.{region}.s3express",
		family: "IPv4",
		weight: 6,
		cidrs: ["198.19.20.0/23"]
	},
	{
		name: "com.amazonaws.global.groundstation",
		family: "IPv4",
		weight: 5,
		cidrs: ["198.19.24.0/24"]
	},
	{
		name: "com.amazonaws.{region}.ec2-instance-connect",
		family: "IPv4",
		weight: 2,
		cidrs: ["198.19.28.0/29"]
	},
	{
		name: "com.amazonaws.{region}.ipv6.s3",
		family: "IPv6",
		weight: 1,
		cidrs: ["2001:db8:ffff::/48"]
	}
];
function awsManagedLists(partition, region) {
	return LISTS.map(({ name, family, weight, cidrs }) => {
		const id = `pl-${hexOf(`${region}/${name}`, 8)}`;
		return {
			id,
			arn: `arn:${partition}:ec2:${region}:aws:prefix-list/${id}`,
			ownerId: "AWS",
			region,
			family,
			name: name.replace("{region}", region),
			maxEntries: weight,
			state: "create-complete",
			tags: new Map(),
			versions: [{
				version: 1,
				entries: new Map(cidrs.map((cidr) => [cidr, ""])),
				writer: "AWS",
				at: 0
			}],
			pasts: [],
			visibleFrom: 0
		};
	});
}
function newFirewall(name, content, home, { ids }) {
	return {
		name,
		arn: `arn:${home.account.partition}:network-firewall:${home.region}:${home.account.id}:firewall/${name}`,
		ownerId: home.account.id,
		vpcId: ids.resource("vpc"),
		references: new Map(Object.entries(content.references)),
		cidrs: content.cidrs
	};
}
function newInterface(settings, home, ids) {
	const groupIds = [...settings.groups ?? []];
	const vpcOfGroup = groupIds[0] === void 0 ? void 0 : home.vpcOf(groupIds[0]);
	const status = settings.status ?? "in-use";
	const tags = new Map(Object.entries(settings.tags ?? {}));
	if (settings.name !== void 0) tags.set("Name", settings.name);
	const delegated = settings.delegated ?? [];
	return {
		id: settings.id ?? ids.resource("eni"),
		ownerId: settings.ownerId ?? home.accountId,
		vpcId: settings.vpcId ?? vpcOfGroup ?? ids.resource("vpc"),
		subnetId: settings.subnetId ?? ids.resource("subnet"),
		availabilityZone: settings.availabilityZone ?? `${home.region}a`,
		description: settings.description ?? "",
		status,
		type: settings.type ?? "interface",
		...settings.requesterId === void 0 ? {} : { requesterId: settings.requesterId },
		requesterManaged: settings.requesterId !== void 0,
		groupIds,
		addresses: (settings.addresses ?? []).map((address, index) => {
			const elastic = settings.publicAddresses?.[address];
			return {
				address,
				primary: index === 0,
				...elastic === void 0 ? {} : { public: {
					address: elastic,
					allocationId: ids.resource("eipalloc")
				} }
			};
		}),
		ipv6: [...settings.ipv6 ?? []],
		ipv4Prefixes: delegated.filter((block) => !block.includes(":")),
		ipv6Prefixes: delegated.filter((block) => block.includes(":")),
		...settings.operator === void 0 ? {} : { operator: {
			managed: true,
			principal: settings.operator.principal,
			hiddenByDefault: settings.operator.hidden
		} },
		...status === "available" ? {} : { attachment: {
			id: ids.resource("eni-attach"),
			...settings.instanceId === void 0 ? {} : { instanceId: settings.instanceId },
			instanceOwnerId: settings.requesterId ?? home.accountId,
			status: "attached"
		} },
		tags
	};
}
const NOTHING = {
	version: 0,
	entries: new Map(),
	writer: "",
	at: 0
};
function currentVersion(list) {
	return list.versions.at(-1) ?? NOTHING;
}
function keptVersion(list, version, kept) {
	return list.versions.slice(-kept).find((candidate) => candidate.version === version);
}
function write$2(list, entries, writer, at) {
	list.versions.push({
		version: currentVersion(list).version + 1,
		entries,
		writer,
		at
	});
}
function remember(list, now) {
	const { name, maxEntries, state, stateMessage, tags } = list;
	const was = {
		name,
		maxEntries,
		state,
		...stateMessage === void 0 ? {} : { stateMessage },
		tags: new Map(tags)
	};
	list.pasts.push({
		until: now,
		was,
		versions: list.versions.length
	});
}
function asOf(list, moment) {
	const past = list.pasts.find(({ until }) => until > moment);
	if (past === void 0) return list;
	const { stateMessage: _, ...lasting } = list;
	return {
		...lasting,
		...past.was,
		versions: list.versions.slice(0, past.versions)
	};
}
function ec2Arn(account, region, resource) {
	return `arn:${account.partition}:ec2:${region}:${account.id}:${resource}`;
}
function isArray$1(entries) {
	return Array.isArray(entries);
}
function newPrefixList(name, settings, account, region, state) {
	const id = settings.id ?? state.ids.resource("pl");
	const entries = new Map(isArray$1(settings.entries) ? settings.entries.map((cidr) => [cidr, ""]) : Object.entries(settings.entries ?? {}));
	const list = {
		id,
		arn: ec2Arn(account, region, `prefix-list/${id}`),
		ownerId: account.id,
		region,
		family: settings.family ?? "IPv4",
		name,
		maxEntries: settings.maxEntries ?? Math.max(entries.size, 20),
		state: settings.state ?? "create-complete",
		...settings.stateMessage === void 0 ? {} : { stateMessage: settings.stateMessage },
		tags: new Map(Object.entries(settings.tags ?? {})),
		versions: [],
		pasts: [],
		...settings.ipam === void 0 ? {} : { ipam: { ...settings.ipam } },
		visibleFrom: 0
	};
	write$2(list, entries, settings.writer ?? `arn:${account.partition}:iam::${account.id}:root`, state.clock.now());
	return list;
}
function newSecurityGroup(name, settings, accountId, ids) {
	return {
		id: settings.id ?? ids.resource("sg"),
		name,
		description: settings.description ?? name,
		vpcId: settings.vpcId ?? ids.resource("vpc"),
		ownerId: settings.ownerId ?? accountId,
		tags: new Map(Object.entries(settings.tags ?? {}))
	};
}
function newSubnet(cidr, settings, home, ids) {
	return {
		id: settings.id ?? ids.resource("subnet"),
		vpcId: settings.vpcId ?? ids.resource("vpc"),
		ownerId: home.accountId,
		cidr,
		...settings.ipv6Cidr === void 0 ? {} : { ipv6Cidr: settings.ipv6Cidr },
		reservations: Object.entries(settings.reservations ?? {}).map(([reserved, type]) => {
			return {
				id: ids.resource("scr"),
				cidr: reserved,
				type
			};
		}),
		availabilityZone: `${home.region}a`,
		tags: new Map(Object.entries(settings.tags ?? {}))
	};
}
function newElasticIp(address, { id, tags = {} }, ids) {
	return {
		allocationId: id ?? ids.resource("eipalloc"),
		address,
		tags: new Map(Object.entries(tags))
	};
}
function newNatGateway(settings, ids) {
	const { addresses = [], statuses = {} } = settings;
	const own = addresses.map((address) => ({
		address,
		status: statuses[address] ?? "succeeded"
	}));
	return {
		id: settings.id ?? ids.resource("nat"),
		vpcId: settings.vpcId ?? ids.resource("vpc"),
		state: settings.state ?? "available",
		mode: settings.mode ?? "zonal",
		addresses: own.length === 0 ? [{ status: "succeeded" }] : own,
		tags: new Map(Object.entries(settings.tags ?? {}))
	};
}
const QUOTAS = {
	rulesPerGroup: {
		service: "vpc",
		code: "L-0EA8095F",
		name: "Inbound or outbound rules per security group",
		value: 60
	},
	groupsPerInterface: {
		service: "vpc",
		code: "L-2AFB9258",
		name: "Security groups per network interface",
		value: 5
	},
	routesPerTable: {
		service: "vpc",
		code: "L-93826ACB",
		name: "Routes per route table",
		value: 500
	},
	routesPerTransitGateway: {
		service: "ec2",
		code: "L-BCC1FB47",
		name: "Routes per transit gateway",
		value: 1e4
	}
};
var Quotas = class {
	#applied = new Map();
	neverApplied = new Set();
	troubles = new Map();
	of(name) {
		return this.#applied.get(name) ?? QUOTAS[name].value;
	}
	apply(name, value) {
		this.#applied.set(name, value);
		this.neverApplied.delete(name);
	}
};
const idsOf = (lists = []) => lists.map((list) => typeof list === "string" ? list : list.id);
function newRouteTable(settings, ownerId, state) {
	const addedAt = state.clock.now();
	const written = Object.entries(settings.routes ?? { "10.0.0.0/16": "CreateRouteTable" });
	return {
		id: settings.id ?? state.ids.resource("rtb"),
		vpcId: state.ids.resource("vpc"),
		ownerId,
		routes: [...written.map(([cidr, origin]) => ({
			to: {
				kind: "cidr",
				cidr
			},
			origin,
			addedAt
		})), ...idsOf(settings.lists).map((id) => ({
			to: {
				kind: "prefix-list",
				id
			},
			origin: "CreateRoute",
			addedAt
		}))],
		tags: new Map()
	};
}
function newTransitGatewayTable(settings, ownerId, { ids, clock }) {
	return {
		id: settings.id ?? ids.resource("tgw-rtb"),
		gatewayId: settings.gatewayId ?? ids.resource("tgw"),
		ownerId,
		routes: [...settings.routes ?? []],
		references: idsOf(settings.lists).map((listId) => ({
			listId,
			attachmentId: ids.resource("tgw-attach"),
			addedAt: clock.now()
		})),
		tags: new Map()
	};
}
function targetOf(settings, ownerId) {
	const idOf = (named) => typeof named === "string" ? named : named.id;
	if ("cidr" in settings) return {
		kind: "cidr",
		cidr: settings.cidr
	};
	if ("list" in settings) return {
		kind: "prefix-list",
		id: idOf(settings.list)
	};
	return {
		kind: "group",
		id: idOf(settings.group),
		ownerId
	};
}
function newRule(group, settings, { ids, clock }) {
	const { direction = "inbound", protocol = "tcp", port = 443 } = settings;
	return {
		id: ids.resource("sgr"),
		groupId: group.id,
		ownerId: group.ownerId,
		direction,
		protocol,
		ports: protocol === "-1" ? void 0 : [port, port],
		target: targetOf(settings, group.ownerId),
		description: "",
		tags: new Map(),
		addedAt: clock.now()
	};
}
function familyOfText(cidr) {
	const read = readCidr$1(cidr);
	if (read === void 0) throw new TypeError(`no CIDR: ${cidr}`);
	return familyOf(read);
}
function become(association, status, world, message) {
	association.status = status;
	association.updatedAt = world.clock.now();
	if (message === void 0) delete association.statusMessage;
	else association.statusMessage = message;
}
function associate(share, what, surroundings) {
	const now = surroundings.world.clock.now();
	const association = {
		...what,
		status: "ASSOCIATING",
		createdAt: now,
		updatedAt: now
	};
	const former = share.associations.findIndex(({ kind, entity }) => kind === what.kind && entity === what.entity);
	if (former >= 0) share.associations.splice(former, 1);
	share.associations.push(association);
	const { world, behaviour, region } = surroundings;
	world.clock.after(behaviour.associationMs, () => {
		if (association.invited || association.status !== "ASSOCIATING") return;
		if (region.unsharable.has(association.entity)) become(association, "FAILED", world, "The association failed.");
		else become(association, "ASSOCIATED", world);
	});
	return association;
}
function disassociate(share, association, surroundings) {
	const { world, behaviour } = surroundings;
	become(association, "DISASSOCIATING", world);
	world.clock.after(behaviour.associationMs, () => {
		if (association.status !== "DISASSOCIATING") return;
		become(association, "DISASSOCIATED", world);
		world.clock.after(behaviour.unsharedListedMs, () => {
			const index = share.associations.indexOf(association);
			if (index >= 0) share.associations.splice(index, 1);
		});
	});
}
function activate(share, { world, behaviour }) {
	world.clock.after(behaviour.associationMs, () => {
		if (share.status === "PENDING") share.status = "ACTIVE";
	});
}
function deleteShare(share, surroundings) {
	const { world, behaviour, region } = surroundings;
	share.status = "DELETING";
	share.updatedAt = world.clock.now();
	for (const association of share.associations) if (!association.status.startsWith("DISASSOCIAT")) disassociate(share, association, surroundings);
	world.clock.after(behaviour.associationMs, () => {
		share.status = "DELETED";
		share.updatedAt = world.clock.now();
		world.clock.after(behaviour.unsharedListedMs, () => region.shares.delete(share.arn));
	});
}
function answerInvitation(share, accountId, accepted, world) {
	const invited = share.associations.find(({ entity, invited, status }) => entity === accountId && invited && status === "ASSOCIATING");
	if (invited === void 0) throw new TypeError(`${accountId} has no invitation to ${share.arn}`);
	if (accepted) become(invited, "ASSOCIATED", world);
	else become(invited, "FAILED", world, "The invitation was rejected.");
}
function newVpc(id, ownerId, settings) {
	const { cidrs = ["10.0.0.0/16"], ipv6 = {}, states = {}, tags = {} } = settings;
	const state = (cidr) => states[cidr] ?? "associated";
	return {
		id,
		ownerId,
		blocks: cidrs.map((cidr) => ({
			cidr,
			state: state(cidr)
		})),
		ipv6Blocks: Object.entries(ipv6).map(([cidr, attribute]) => ({
			cidr,
			state: state(cidr),
			attribute,
			source: attribute === "public" ? "amazon" : "none"
		})),
		tags: new Map(Object.entries(tags))
	};
}
function vpcsOf({ account, vpcs, groups, subnets, interfaces }) {
	const inSome = [
		groups,
		subnets,
		interfaces
	].flatMap((all) => [...all.values()].map(({ vpcId }) => vpcId));
	const implied = [...new Set(inSome)].filter((id) => !vpcs.has(id));
	return new Map([...vpcs, ...implied.map((id) => [id, impliedVpc(id, account.id, interfaces.values())])]);
}
function impliedVpc(id, ownerId, interfaces) {
	const cidrs = new Set();
	const ipv6 = {};
	for (const eni of interfaces) {
		if (eni.vpcId !== id) continue;
		for (const { address } of eni.addresses) cidrs.add(blockOf$1(address, 16));
		for (const text of [...eni.ipv6, ...eni.ipv6Prefixes]) {
			const block = blockOf$1(text, 56);
			ipv6[block] = /^f[cd]/.test(block) ? "private" : "public";
		}
	}
	return newVpc(id, ownerId, {
		...cidrs.size === 0 ? {} : { cidrs: [...cidrs] },
		ipv6
	});
}
function blockOf$1(text, length) {
	const address = parseAddress(text.split("/")[0] ?? "");
	if (address === void 0) throw new TypeError(`${text} is not an address`);
	return formatCidr(blockAt(address, length));
}
var Region = class {
	name;
	account;
	groups = new Map();
	interfaces = new Map();
	subnets = new Map();
	vpcs = new Map();
	elasticIps = new Map();
	natGateways = new Map();
	parameters = new Map();
	lists = new Map();
	deletedLists = [];
	sharedWith = new Map();
	rules = new Map();
	routeTables = new Map();
	transitGatewayTables = new Map();
	firewalls = new Map();
	quotas = new Quotas();
	createTokens = new Map();
	shares = new Map();
	shareTokens = new Map();
	unsharable = new Set();
	#state;
	constructor(state, account, name) {
		this.#state = state;
		this.account = account;
		this.name = name;
		for (const list of awsManagedLists(account.partition, name)) this.lists.set(list.id, list);
	}
	arn(resource) {
		return ec2Arn(this.account, this.name, resource);
	}
	securityGroup(name, settings = {}) {
		const group = newSecurityGroup(name, settings, this.account.id, this.#state.ids);
		this.groups.set(group.id, group);
		return group;
	}
	networkInterface(settings) {
		const made = newInterface(settings, {
			accountId: this.account.id,
			region: this.name,
			vpcOf: (groupId) => this.groups.get(groupId)?.vpcId
		}, this.#state.ids);
		this.interfaces.set(made.id, made);
		return made;
	}
	subnet(cidr, settings = {}) {
		const subnet = newSubnet(cidr, settings, {
			accountId: this.account.id,
			region: this.name
		}, this.#state.ids);
		this.subnets.set(subnet.id, subnet);
		return subnet;
	}
	vpc(settings = {}) {
		const vpc = newVpc(settings.id ?? this.#state.ids.resource("vpc"), this.account.id, settings);
		this.vpcs.set(vpc.id, vpc);
		return vpc;
	}
	elasticIp(address, settings = {}) {
		const allocated = newElasticIp(address, settings, this.#state.ids);
		this.elasticIps.set(allocated.allocationId, allocated);
		return allocated;
	}
	natGateway(settings = {}) {
		const gateway = newNatGateway(settings, this.#state.ids);
		this.natGateways.set(gateway.id, gateway);
		return gateway;
	}
	prefixList(name, settings = {}) {
		const list = newPrefixList(name, settings, this.account, this.name, this.#state);
		this.lists.set(list.id, list);
		if (settings.sharedWith !== void 0) this.sharedWith.set(list.id, new Set(settings.sharedWith));
		return list;
	}
	rule(group, settings) {
		const id = typeof group === "string" ? group : group.id;
		const owner = this.groups.get(id);
		if (owner === void 0) throw new TypeError(`no security group ${id}`);
		const rule = newRule(owner, settings, this.#state);
		this.rules.set(rule.id, rule);
		return rule;
	}
	routeTable(settings = {}) {
		const table = newRouteTable(settings, this.account.id, this.#state);
		this.routeTables.set(table.id, table);
		return table;
	}
	transitGatewayTable(settings = {}) {
		const table = newTransitGatewayTable(settings, this.account.id, this.#state);
		this.transitGatewayTables.set(table.id, table);
		return table;
	}
	firewall(name, references = {}, cidrs = 0) {
		const firewall = newFirewall(name, {
			references,
			cidrs
		}, {
			account: this.account,
			region: this.name
		}, this.#state);
		this.firewalls.set(firewall.arn, firewall);
		return firewall;
	}
	edit(listId, change, writer = `arn:${this.account.partition}:iam::${this.account.id}:user/other-writer`) {
		const list = this.lists.get(listId);
		if (list === void 0 || list.state.endsWith("-in-progress") || list.state === "delete-complete") return false;
		const entries = new Map([...currentVersion(list).entries, ...Object.entries(change.add ?? {})]);
		for (const cidr of change.remove ?? []) entries.delete(cidr);
		if (entries.size > list.maxEntries) return false;
		remember(list, this.#state.clock.now());
		write$2(list, entries, writer, this.#state.clock.now());
		list.state = "modify-complete";
		delete list.stateMessage;
		return true;
	}
	answerInvitation(shareArn, accountId, answer) {
		const share = this.shares.get(shareArn);
		if (share === void 0) throw new TypeError(`no share ${shareArn}`);
		answerInvitation(share, accountId, answer === "accept", this.#state);
	}
	history(listId) {
		return (this.lists.get(listId) ?? this.deletedLists.find((deleted) => deleted.id === listId))?.versions ?? [];
	}
};
var Account = class {
	id;
	alias;
	partition;
	disabledRegions;
	roles = new Map();
	regions = new Map();
	oidcProviders = new Map();
	serviceControlPolicies = [];
	#state;
	constructor(state, id, settings) {
		if (!/^\d{12}$/.test(id)) throw new TypeError(`an account id has 12 digits: ${id}`);
		this.#state = state;
		this.id = id;
		this.alias = settings.alias ?? id;
		this.partition = settings.partition ?? "aws";
		this.disabledRegions = new Set(settings.disabledRegions);
	}
	region(name) {
		const known = this.regions.get(name);
		if (known !== void 0) return known;
		if (partitionOfRegion(name) !== this.partition) throw new TypeError(`${name} is not in the partition ${this.partition} of account ${this.id}`);
		const region = new Region(this.#state, {
			id: this.id,
			partition: this.partition
		}, name);
		this.regions.set(name, region);
		return region;
	}
	oidcProvider(host, audiences) {
		this.oidcProviders.set(host, new Set(audiences));
		return this.oidcProviderArn(host);
	}
	oidcProviderArn(host) {
		return `arn:${this.partition}:iam::${this.id}:oidc-provider/${host}`;
	}
	role(name, settings) {
		checkTrust(trustDocument(settings.trust));
		const role = {
			...this.#identity("role", `${settings.path ?? "/"}${name}`, settings.policies ?? []),
			kind: "role",
			trust: settings.trust,
			maxSessionSeconds: settings.maxSessionSeconds ?? 3600,
			assumableFrom: this.#state.clock.now() + (settings.propagationMs ?? 0)
		};
		this.roles.set(role.arn, role);
		return role;
	}
	roleFromDocuments({ name, trust, policies, ...settings }) {
		const document = checkTrust(trust);
		const inline = policies.map(checkPolicy);
		checkSizes(document, inline);
		return this.role(name, {
			...settings,
			trust: {
				principals: [],
				document
			},
			policies: inline
		});
	}
	user(name, policies = []) {
		return this.#issue(this.#identity("user", `/${name}`, policies), {});
	}
	session(role, sessionName, limits = {}) {
		return this.#issue(role, {
			sessionName,
			sessionToken: this.#state.ids.opaque("token"),
			...limits
		});
	}
	#identity(kind, path, policies) {
		for (const policy of policies) checkPolicy(policy);
		return {
			kind,
			arn: `arn:${this.partition}:iam::${this.id}:${kind}${path}`,
			uniqueId: this.#state.ids.unique(kind === "role" ? "AROA" : "AIDA"),
			accountId: this.id,
			name: path.slice(path.lastIndexOf("/") + 1),
			policies
		};
	}
	#issue(identity, session) {
		const { ids, keys } = this.#state;
		const key = {
			...session,
			accessKeyId: ids.unique(session.sessionToken === void 0 ? "AKIA" : "ASIA"),
			secretAccessKey: ids.opaque("secret").slice(0, 40),
			identity
		};
		keys.set(key.accessKeyId, key);
		return key;
	}
};
var Organisation = class {
	id;
	arn;
	managementAccountId;
	sharing;
	units = new Map();
	accounts;
	rootId;
	closed = new Map();
	administrators = new Set();
	#arnPrefix;
	constructor({ id, partition, managementAccountId, accounts = [], sharing = true }) {
		if (!/^o-[a-z0-9]{10,32}$/.test(id)) throw new TypeError(`not the id of an organisation: ${id}`);
		this.id = id;
		this.managementAccountId = managementAccountId;
		this.#arnPrefix = `arn:${partition}:organizations::${managementAccountId}:`;
		this.arn = `${this.#arnPrefix}organization/${id}`;
		this.accounts = new Set([managementAccountId, ...accounts]);
		this.sharing = sharing;
		this.rootId = `r-${id.slice(2, 6)}`;
	}
	arnOf(kind, id) {
		return `${this.#arnPrefix}${kind}/${this.id}/${id}`;
	}
	unit(id, accounts, parent) {
		if (!/^ou-[a-z0-9]{4,32}-[a-z0-9]{8,32}$/.test(id)) throw new TypeError(`not the id of a unit: ${id}`);
		const unit = {
			id,
			arn: `${this.#arnPrefix}ou/${this.id}/${id}`,
			name: id,
			accounts: new Set(accounts),
			...parent === void 0 ? {} : { parent }
		};
		this.units.set(id, unit);
		return unit;
	}
	has(accountId) {
		return this.accounts.has(accountId) || [...this.units.values()].some((unit) => unit.accounts.has(accountId));
	}
	covers(arn, accountId) {
		if (arn === this.arn) return this.has(accountId);
		const within = (unit) => unit !== void 0 && (unit.arn === arn || within(unit.parent));
		return [...this.units.values()].some((unit) => unit.accounts.has(accountId) && within(unit));
	}
};
var World = class {
	clock;
	ids = new Ids();
	accounts = new Map();
	keys = new Map();
	organisations = new Map();
	topics = new Map();
	onDecision;
	constructor(clock = Clock.virtual()) {
		this.clock = clock;
	}
	account(id, settings = {}) {
		const known = this.accounts.get(id);
		if (known !== void 0) return known;
		const account = new Account(this, id, settings);
		this.accounts.set(id, account);
		return account;
	}
	organisation(id, managementAccountId, settings = {}) {
		const { partition } = this.account(managementAccountId);
		const organisation = new Organisation({
			...settings,
			id,
			managementAccountId,
			partition
		});
		this.organisations.set(id, organisation);
		return organisation;
	}
	topic(accountId, region, name, publishers = []) {
		const arn = `arn:${this.account(accountId).partition}:sns:${region}:${accountId}:${name}`;
		const topic = {
			arn,
			accountId,
			region,
			publishers,
			published: []
		};
		this.topics.set(arn, topic);
		return topic;
	}
	organisationOf(accountId) {
		return [...this.organisations.values()].find((organisation) => organisation.has(accountId));
	}
	*regionsNamed(name) {
		for (const account of this.accounts.values()) {
			const region = account.regions.get(name);
			if (region !== void 0) yield region;
		}
	}
	allLists() {
		return [...this.accounts.values()].flatMap((account) => [...account.regions.values()]).flatMap((region) => [...region.lists.values(), ...region.deletedLists]).filter((list) => list.ownerId !== "AWS");
	}
};
function exampleWorld(clock, anyOwner = false) {
	const world = new World(clock);
	const network = world.account(NETWORK, { alias: "network" });
	const payments = world.account(PAYMENTS, { alias: "payments" });
	const data = world.account(DATA, { alias: "data" });
	for (const { accountId, region, vpcId, groupId, name, tags } of Object.values(GROUPS)) world.account(accountId).region(region).securityGroup(name, {
		id: groupId,
		vpcId,
		tags
	});
	const organisation = world.organisation(ORGANISATION$1, NETWORK);
	organisation.unit(UNITS.payments, [PAYMENTS]);
	organisation.unit(UNITS.data, [DATA]);
	addPaymentsMembers(payments);
	addNetworkMembers(network);
	addDataMembers(data);
	addLegacyList(network);
	return {
		world,
		hub: addRoles(network, payments, data, anyOwner)
	};
}
function addRoles(network, payments, data, anyOwner) {
	const written = (policies) => anyOwner ? policies.map(forAnyOwner) : policies;
	const legacy = network.region(LEGACY_LIST.region).arn(`prefix-list/${LEGACY_LIST.id}`);
	const readers = [
		READER,
		REFERENCE_READER,
		SHARE_READER,
		CAPACITY_READER
	];
	const beginner = anyOwner ? [...readers, ...written([writer(OWNER, [legacy]), sharer(OWNER)])] : [];
	const hub = network.role("plsync-hub", {
		trust: { principals: [] },
		policies: [HUB, ...beginner]
	});
	const open = { principals: [hub.arn] };
	const guarded = {
		principals: [hub.arn],
		externalId: DATA_EXTERNAL_ID
	};
	network.role("plsync-plan", {
		trust: open,
		policies: readers
	});
	network.role("plsync-apply", {
		trust: open,
		policies: written([writer(OWNER, [legacy]), sharer(OWNER)])
	});
	payments.role("plsync-plan", {
		trust: open,
		policies: [
			READER,
			REFERENCE_READER,
			CAPACITY_READER
		]
	});
	data.role("plsync-plan", {
		trust: guarded,
		policies: [
			READER,
			REFERENCE_READER,
			CAPACITY_READER
		]
	});
	data.role("plsync-apply", {
		trust: guarded,
		policies: written([writer(OWNER)])
	});
	return network.session(hub, "example");
}
function addInstances(region, groupId, fleet, more = () => ({})) {
	for (let index = 0; index < fleet.count; index++) {
		const host = fleet.first + index;
		region.networkInterface({
			groups: [groupId],
			addresses: [`${fleet.network}.${host}`],
			name: `${fleet.name}-${index + 1}`,
			instanceId: `i-0${fleet.network.split(".").join("").padStart(8, "0")}${host.toString(16).padStart(8, "0")}`,
			...more(index)
		});
	}
}
function addPaymentsMembers(payments) {
	const ireland = payments.region("eu-west-1");
	const workers = GROUPS.paymentsWorkers.groupId;
	addInstances(ireland, workers, {
		name: "worker",
		network: "10.20.7",
		first: 11,
		count: 46
	});
	ireland.networkInterface({
		groups: [workers],
		addresses: ["10.20.8.10"],
		delegated: ["10.20.8.32/28"],
		name: "eks-node-1",
		instanceId: "i-0eec0de0000000001"
	});
	ireland.networkInterface({
		groups: [workers],
		addresses: ["10.20.7.200"],
		status: "available",
		name: "worker-spare",
		description: "Kept for the next worker"
	});
	ireland.networkInterface({
		groups: [workers],
		addresses: ["10.20.8.77"],
		type: "lambda",
		requesterId: "lambda.amazonaws.com",
		operator: {
			principal: "lambda.amazonaws.com",
			hidden: true
		},
		description: "AWS Lambda VPC ENI-payments-settle"
	});
	ireland.networkInterface({
		groups: [workers],
		addresses: ["10.20.8.90", "10.20.8.91"],
		name: "worker-proxy",
		instanceId: "i-0eec0de0000000002"
	});
	const web = GROUPS.webFrontends.groupId;
	addInstances(ireland, web, {
		name: "web-blue",
		network: "10.20.4",
		first: 11,
		count: 3
	});
	addInstances(ireland, web, {
		name: "web-green",
		network: "10.20.5",
		first: 11,
		count: 2
	});
	ireland.networkInterface({
		groups: [web],
		addresses: ["10.20.6.200"],
		requesterId: "amazon-elb",
		description: "ELB app/web/50dc6c495c0c9188"
	});
	addInstances(payments.region("us-east-1"), GROUPS.usWorkers.groupId, {
		name: "worker-us",
		network: "10.21.7",
		first: 11,
		count: 14
	});
}
function addNetworkMembers(network) {
	addInstances(network.region("eu-west-1"), GROUPS.bastions.groupId, {
		name: "bastion",
		network: "10.10.1",
		first: 21,
		count: 9
	}, (index) => index === 0 ? { publicAddresses: { "10.10.1.21": "18.200.0.21" } } : {});
}
function addDataMembers(data) {
	addInstances(data.region("us-west-2"), GROUPS.batchRunners.groupId, {
		name: "batch",
		network: "10.31.2",
		first: 11,
		count: 40
	});
	const frankfurt = data.region("eu-central-1");
	addInstances(frankfurt, GROUPS.ledgerClients.groupId, {
		name: "ledger",
		network: "10.30.1",
		first: 11,
		count: 24
	}, (index) => ({ ipv6: [`2a05:d014:30:1::${(11 + index).toString(16)}`] }));
	addInstances(frankfurt, GROUPS.dbClients.groupId, {
		name: "db-client",
		network: "10.30.5",
		first: 11,
		count: 10
	});
}
function addLegacyList(network) {
	const region = network.region(LEGACY_LIST.region);
	const known = Array.from({ length: 9 }, (_, index) => [`10.30.5.${11 + index}/32`, "db client"]);
	const former = [
		"10.30.5.101/32",
		"10.30.5.102/32",
		"10.30.5.103/32"
	].map((cidr) => [cidr, "TODO: who is this?"]);
	region.prefixList(LEGACY_LIST.name, {
		id: LEGACY_LIST.id,
		maxEntries: 20,
		entries: Object.fromEntries([...known, ...former]),
		tags: { team: "data" }
	});
	const database = region.securityGroup("legacy-db", {
		id: DATABASES,
		vpcId: GROUPS.bastions.vpcId
	});
	region.rule(database, {
		list: LEGACY_LIST.id,
		port: 5432
	});
}
function churn(world) {
	const at = (group) => world.account(group.accountId).region(group.region);
	const { paymentsWorkers, webFrontends, bastions, batchRunners } = GROUPS;
	remove(at(paymentsWorkers), (name) => [
		"worker-3",
		"worker-17",
		"worker-30"
	].includes(name));
	addInstances(at(paymentsWorkers), paymentsWorkers.groupId, {
		name: "worker-new",
		network: "10.20.9",
		first: 31,
		count: 5
	});
	remove(at(webFrontends), (name) => name === "web-green-2");
	addInstances(at(webFrontends), webFrontends.groupId, {
		name: "web-red",
		network: "10.20.5",
		first: 31,
		count: 2
	});
	addInstances(at(bastions), bastions.groupId, {
		name: "bastion-new",
		network: "10.10.2",
		first: 21,
		count: 16
	});
	remove(at(batchRunners), (name) => name.startsWith("batch-") && !["batch-1", "batch-2"].includes(name));
	fillDatabases(at(bastions));
}
function grantRules(world) {
	const { accountId, region } = GROUPS.bastions;
	world.account(accountId).region(region).quotas.apply("rulesPerGroup", 80);
}
function fillDatabases(region) {
	for (const list of region.lists.values()) if (list.name === "bastions") region.rule(DATABASES, {
		list,
		port: 5432
	});
	for (let host = 1; host <= 17; host++) region.rule(DATABASES, {
		cidr: `10.10.9.${host}/32`,
		port: 5432
	});
}
function remove(region, isGone) {
	for (const { id, tags } of [...region.interfaces.values()]) if (isGone(tags.get("Name") ?? "")) region.interfaces.delete(id);
}
const DEFAULT_BEHAVIOUR = {
	requestMs: 100,
	actionMs: {},
	progressMs: 250,
	consistencyMs: 0,
	staleMs: 0,
	pageSize: 1e3,
	entryOrder: "sorted",
	throttling: false,
	stsBucket: {
		size: 600,
		refillPerSecond: 600
	},
	ramBucket: {
		size: 20,
		refillPerSecond: 5
	},
	listsPerRegion: 100,
	versionsPerList: 1e3,
	hostBits: "reject",
	changesCounted: "apart",
	capacityCounted: "after-removals",
	changeAfterFailure: "accept",
	deleteInUse: "delete-failed",
	listsCounted: "own-family",
	groupsCounted: "both-families",
	localRoutesCounted: true,
	associationsLagMs: 0,
	listQuotaCode: "PrefixListLimitExceeded",
	associationMs: 1e3,
	unsharedListedMs: 36e5,
	sharesPerRegion: 5e3,
	associateAgain: "refuse",
	knowsManagedResources: true,
	hidesManagedResources: true,
	hiddenById: "answered"
};
const STALE_MS = 5e3;
function dice(seed) {
	let state = seed >>> 0;
	return () => {
		state = state + 1831565813 >>> 0;
		let mixed = Math.imul(state ^ state >>> 15, state | 1);
		mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
		return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
	};
}
var RandomFaultSource = class {
	#rates;
	#roll;
	constructor({ seed, rates }) {
		this.#rates = Object.entries(rates);
		this.#roll = dice(seed);
	}
	of(call) {
		let rolled = this.#roll();
		for (const [kind, rate] of this.#rates) {
			if (rolled < rate) return [this.#make(kind, call)];
			rolled -= rate;
		}
		return [];
	}
	#make(kind, call) {
		if (kind === "other-writer") return {
			kind: "meanwhile",
			run: (world) => this.#edit(world, call)
		};
		if (kind === "stale") return {
			kind,
			ms: STALE_MS
		};
		if (kind !== "server-error") return { kind };
		return this.#roll() < .5 ? {
			kind,
			status: 500
		} : {
			kind,
			status: 503,
			html: true
		};
	}
	#edit(world, call) {
		const region = world.accounts.get(call.accountId)?.regions.get(call.region);
		const list = region?.lists.get(call.params.PrefixListId ?? "");
		if (region === void 0 || list === void 0 || list.ownerId === "AWS") return;
		const present = [...currentVersion(list).entries.keys()];
		const victim = present[Math.floor(this.#roll() * present.length)];
		if (victim !== void 0 && (this.#roll() < .5 || present.length >= list.maxEntries)) region.edit(list.id, { remove: [victim] });
		else if (present.length < list.maxEntries) region.edit(list.id, { add: { [this.#unknownAddress(list)]: "other writer" } });
	}
	#unknownAddress(list) {
		const host = 1 + Math.floor(this.#roll() * 254);
		return list.family === "IPv4" ? `203.0.113.${host}/32` : `2001:db8:0:ffff::${host.toString(16)}/128`;
	}
};
var Faults = class {
	#scripts = [];
	#random;
	constructor(random) {
		this.#random = random === void 0 ? void 0 : new RandomFaultSource(random);
	}
	script(match, fault, when = {}) {
		this.#scripts.push({
			match,
			fault,
			skip: (when.nth ?? 1) - 1,
			times: when.times ?? 1
		});
	}
	clear() {
		this.#scripts = [];
	}
	calm() {
		this.#random = void 0;
	}
	of(call) {
		const faults = [];
		for (const script of this.#scripts) {
			if (!matches(script.match, call)) continue;
			if (script.skip > 0) script.skip--;
			else if (script.times > 0) {
				script.times--;
				faults.push(script.fault);
			}
		}
		this.#scripts = this.#scripts.filter((script) => script.times > 0);
		return [...faults, ...this.#random?.of(call) ?? []];
	}
};
function matches(match, call) {
	return (match.service ?? call.service) === call.service && (match.action ?? call.action) === call.action && (match.accountId ?? call.accountId) === call.accountId && (match.region ?? call.region) === call.region && (match.where?.(call) ?? true);
}
var AwsError = class extends Error {
	status;
	code;
	constructor(status, code, message) {
		super(message);
		this.name = "AwsError";
		this.status = status;
		this.code = code;
	}
};
function refuse(code, message) {
	throw new AwsError(400, code, message);
}
function invalidValue(message) {
	return refuse("InvalidParameterValue", message);
}
const READ = {
	size: 100,
	refillPerSecond: 20
};
const READ_EVERYTHING = {
	size: 50,
	refillPerSecond: 10
};
const WRITE = {
	size: 50,
	refillPerSecond: 5
};
const TAG = {
	size: 100,
	refillPerSecond: 10
};
const PUBLISH = {
	size: 300,
	refillPerSecond: 300
};
function ec2Bucket({ action, params }) {
	if (action === "CreateTags" || action === "DeleteTags") return [action, TAG];
	if (!/^(Describe|Get)/.test(action)) return [action, WRITE];
	return action.startsWith("Get") || Object.keys(params).some((name) => /^(MaxResults$|Filter\.)/.test(name)) ? [action, READ] : [`${action} of everything`, READ_EVERYTHING];
}
function bucketOf(call, { stsBucket, ramBucket }) {
	if (call.service === "sts") return ["sts", stsBucket];
	if (call.service === "sns") return [call.action, PUBLISH];
	return call.service === "ec2" ? ec2Bucket(call) : [call.action, ramBucket];
}
var Throttle = class {
	#clock;
	#levels = new Map();
	constructor(clock) {
		this.#clock = clock;
	}
	take(call, behaviour) {
		if (call.accountId === "") return;
		const [name, { size, refillPerSecond }] = bucketOf(call, behaviour);
		const now = this.#clock.now();
		const key = `${call.accountId}/${call.region}/${call.service}/${name}`;
		const level = this.#levels.get(key) ?? {
			tokens: size,
			at: now
		};
		const tokens = Math.min(size, level.tokens + (now - level.at) / 1e3 * refillPerSecond);
		if (tokens < 1) {
			this.#levels.set(key, {
				tokens,
				at: now
			});
			throw throttled(call.service);
		}
		this.#levels.set(key, {
			tokens: tokens - 1,
			at: now
		});
	}
};
function throttled(service) {
	if (service === "sts" || service === "sns") return new AwsError(400, "Throttling", "Rate exceeded");
	if (service === "ram") return new AwsError(429, "ThrottlingException", "Rate exceeded");
	if (service === "servicequotas" || service === "organizations") return new AwsError(400, "TooManyRequestsException", "Rate exceeded");
	if (service === "network-firewall" || service === "ssm") return new AwsError(400, "ThrottlingException", "Rate exceeded");
	return new AwsError(503, "RequestLimitExceeded", "Request limit exceeded.");
}
const HEADER = /^AWS4-HMAC-SHA256 +Credential=([\w-]+)\/(\d{8})\/([a-z0-9-]+)\/([a-z0-9-]+)\/aws4_request, *SignedHeaders=[a-z0-9;-]+, *Signature=[0-9a-f]{64}$/;
function scopeOf(headers) {
	const header = headers.authorization;
	if (header === void 0) throw new AwsError(403, "MissingAuthenticationToken", "Request is missing Authentication Token");
	const [, accessKeyId, day, region, service] = HEADER.exec(header) ?? [];
	if (accessKeyId === void 0 || region === void 0 || service === void 0) throw new AwsError(400, "IncompleteSignature", "The request signature does not conform to AWS standards.");
	const date = headers["x-amz-date"];
	if (typeof date !== "string" || !/^\d{8}T\d{6}Z$/.test(date) || !date.startsWith(day ?? "")) throw new AwsError(400, "IncompleteSignature", "The request must contain a valid X-Amz-Date header.");
	return {
		accessKeyId,
		region,
		service
	};
}
const JSON_REFUSALS = {
	unknown: [
		403,
		"UnrecognizedClientException",
		"The security token included in the request is invalid."
	],
	expired: [
		403,
		"ExpiredTokenException",
		"The security token included in the request is expired"
	],
	disabled: [
		403,
		"UnrecognizedClientException",
		"The security token included in the request is invalid."
	]
};
const QUERY_REFUSALS = {
	ec2: {
		unknown: [
			401,
			"AuthFailure",
			"AWS was not able to validate the provided access credentials"
		],
		expired: [
			400,
			"RequestExpired",
			"Request has expired."
		],
		disabled: [
			401,
			"AuthFailure",
			"AWS was not able to validate the provided access credentials"
		]
	},
	sns: {
		unknown: [
			403,
			"InvalidClientTokenId",
			"The security token included in the request is invalid."
		],
		expired: [
			403,
			"ExpiredToken",
			"The security token included in the request is expired"
		],
		disabled: [
			403,
			"InvalidClientTokenId",
			"The security token included in the request is invalid."
		]
	},
	sts: {
		unknown: [
			403,
			"InvalidClientTokenId",
			"The security token included in the request is invalid."
		],
		expired: [
			403,
			"ExpiredToken",
			"The security token included in the request is expired"
		],
		disabled: [
			403,
			"RegionDisabledException",
			"STS is not activated in the requested region for this account."
		]
	}
};
function authenticate(scope, headers, world) {
	const { service } = scope;
	const refusals = service === "ec2" || service === "sns" || service === "sts" ? QUERY_REFUSALS[service] : JSON_REFUSALS;
	const key = world.keys.get(scope.accessKeyId);
	if (key === void 0 || headers["x-amz-security-token"] !== key.sessionToken) throw new AwsError(...refusals.unknown);
	if (key.expiresAt !== void 0 && key.expiresAt <= world.clock.now()) throw new AwsError(...refusals.expired);
	const account = world.account(key.identity.accountId);
	if (!isWellFormedRegion(scope.region) || partitionOfRegion(scope.region) !== account.partition) throw new AwsError(...refusals.unknown);
	if (account.disabledRegions.has(scope.region)) throw new AwsError(...refusals.disabled);
	return key;
}
const SERVER_ERRORS = {
	ram: "ServerInternalException",
	servicequotas: "ServiceException",
	organizations: "ServiceException",
	"network-firewall": "InternalServerError",
	ssm: "InternalServerError"
};
function failInstead(fault, call) {
	switch (fault.kind) {
		case "throttle": throw throttled(call.service);
		case "server-error":
			if (fault.html === true) return;
			throw new AwsError(fault.status ?? 500, SERVER_ERRORS[call.service] ?? "InternalError", "An internal error has occurred");
		case "access-denied": {
			const text = `User: ${call.principal} is not authorized to perform: ${call.service}:${call.action}`;
			if (call.service === "sts") throw new AwsError(403, "AccessDenied", text);
			if (call.service === "ram") throw new AwsError(403, "AccessDeniedException", text);
			if (call.service === "sns") throw new AwsError(403, "AuthorizationError", text);
			if (call.service !== "ec2") throw new AwsError(400, "AccessDeniedException", text);
			throw new AwsError(403, "UnauthorizedOperation", `You are not authorized to perform this operation. ${text}`);
		}
		case "error": throw new AwsError(fault.status ?? 400, fault.code, fault.message ?? fault.code);
		case "not-found": {
			const share = call.params.resourceShareArn;
			if (share !== void 0) throw new AwsError(400, "UnknownResourceException", `ResourceShare ${share} could not be found.`);
			const id = call.params.PrefixListId ?? call.params["PrefixListId.1"] ?? call.params["ResourceId.1"];
			if (id === void 0) return;
			throw new AwsError(400, "InvalidPrefixListID.NotFound", `The prefix list (${id}) does not exist.`);
		}
		default: return;
	}
}
function laterFailure(faults) {
	for (const fault of faults) if (fault.kind === "fails-later") return fault.message ?? "An internal error has occurred";
}
function foreignBody(fault) {
	if (fault.kind === "not-xml") return {
		status: 400,
		body: "Bad Request"
	};
	if (fault.kind !== "server-error" || fault.html !== true) return void 0;
	return {
		status: fault.status ?? 503,
		body: "<html><body><h1>Service Unavailable</h1></body></html>"
	};
}
function withItems(page, keep) {
	const { beside } = page;
	return {
		...page,
		items: keep(page.items),
		...beside === void 0 ? {} : { beside: {
			...beside,
			items: keep(beside.items)
		} }
	};
}
function spoil(answer, faults) {
	let spoilt = answer;
	for (const { kind } of faults) {
		if (spoilt.kind !== "page") return spoilt;
		if (kind === "missing-set") spoilt = {
			kind: "elements",
			content: ""
		};
		else if (kind === "empty-page") spoilt = {
			...withItems(spoilt, () => []),
			nextToken: spoilt.sameToken
		};
		else if (kind === "lost-items") spoilt = withItems(spoilt, (items) => items.filter((_, index) => index % 2 === 1));
	}
	return spoilt;
}
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
function escapeText(text) {
	return text.replace(FORBIDDEN, "�").replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
function element(name, ...content) {
	const inner = content.join("");
	return inner === "" ? `<${name}/>` : `<${name}>${inner}</${name}>`;
}
function data(name, value) {
	return value === void 0 ? "" : element(name, escapeText(String(value)));
}
function set(name, items) {
	return element(name, ...items.map((item) => element("item", item)));
}
function principalArn(key) {
	const { identity } = key;
	if (identity.kind === "user") return identity.arn;
	return `arn:${identity.arn.split(":")[1]}:sts::${identity.accountId}:assumed-role/${identity.name}/${key.sessionName}`;
}
const DEFAULT_SECONDS = 3600;
function invalid$4(message) {
	return refuse("ValidationError", message);
}
function check$2(field, value, range, pattern) {
	if (value.length >= range[0] && value.length <= range[1] && pattern.test(value)) return value;
	return invalid$4(`1 validation error detected: Value '${value}' at '${field}' failed to satisfy constraint: Member must have length between ${range[0]} and ${range[1]} and satisfy regular expression pattern: ${pattern.source}`);
}
function readSession(parameters) {
	const roleArn = check$2("roleArn", parameters.text("RoleArn") ?? "", [20, 2048], /^arn:[\w-]+:iam::\d{12}:role\/.+$/);
	const sessionName = check$2("roleSessionName", parameters.text("RoleSessionName") ?? "", [2, 64], /^[\w+=,.@-]*$/);
	const seconds = parameters.integer("DurationSeconds") ?? DEFAULT_SECONDS;
	if (seconds < 900 || seconds > 43200) invalid$4(`1 validation error detected: Value '${seconds}' at 'durationSeconds' is not between 900 and 43200`);
	return {
		roleArn,
		sessionName,
		seconds,
		sessionPolicies: readPolicy(parameters)
	};
}
function readPolicy(parameters) {
	const text = parameters.text("Policy");
	if (text === void 0) return void 0;
	if (text.length > 2048) refuse("PackedPolicyTooLarge", "The session policy is larger than allowed.");
	let document;
	try {
		document = JSON.parse(text);
	} catch {
		return refuse("MalformedPolicyDocument", "The policy is not in the valid JSON format.");
	}
	const problem = policyProblem(document);
	if (problem !== void 0) refuse("MalformedPolicyDocument", problem);
	return [document];
}
function issue(role, { sessionName, seconds, sessionPolicies }, world) {
	if (seconds > role.maxSessionSeconds) invalid$4("The requested DurationSeconds exceeds the MaxSessionDuration set for this role.");
	const expiresAt = world.clock.now() + seconds * 1e3;
	const session = world.account(role.accountId).session(role, sessionName, {
		expiresAt,
		...sessionPolicies === void 0 ? {} : { sessionPolicies }
	});
	return element("Credentials", data("AccessKeyId", session.accessKeyId), data("SecretAccessKey", session.secretAccessKey), data("SessionToken", session.sessionToken), data("Expiration", new Date(expiresAt).toISOString())) + element("AssumedRoleUser", data("AssumedRoleId", `${role.uniqueId}:${sessionName}`), data("Arn", principalArn(session)));
}
const CHAINED_SECONDS = 3600;
function assumeRole(parameters, key, world) {
	const input = read$2(parameters);
	parameters.refuseUnread();
	const role = permitted$1(input, key, world);
	if (key.identity.kind === "role" && input.seconds > CHAINED_SECONDS) invalid$4("The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.");
	return issue(role, input, world);
}
function read$2(parameters) {
	const session = readSession(parameters);
	const externalId = parameters.text("ExternalId");
	if (externalId !== void 0) check$2("externalId", externalId, [2, 1224], /^[\w+=,.@:/-]*$/);
	return {
		...session,
		externalId,
		tags: readTags$2(parameters)
	};
}
function readTags$2(parameters) {
	const tags = parameters.structures("Tags.member");
	if (tags.length > 50) invalid$4("1 validation error detected: 'tags' must have length less than or equal to 50");
	return tags.map((tag) => [check$2("tags.key", tag.text("Key") ?? "", [1, 128], /^[\p{L}\p{Z}\p{N}_.:/=+\-@]+$/u), check$2("tags.value", tag.text("Value") ?? "", [0, 256], /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u)]);
}
function permitted$1(input, key, world) {
	const denied = (action) => {
		const what = `User: ${principalArn(key)} is not authorized to perform: ${action} on resource: ${input.roleArn}`;
		throw new AwsError(403, "AccessDenied", what);
	};
	const { identity } = key;
	const role = world.accounts.get(input.roleArn.split(":")[4] ?? "")?.roles.get(input.roleArn);
	if (role === void 0 || role.assumableFrom > world.clock.now()) return denied("sts:AssumeRole");
	const keys = requestKeys(input);
	const actions = ["sts:AssumeRole", ...input.tags.length > 0 ? ["sts:TagSession"] : []];
	for (const action of actions) {
		const trusted = decideTrust(role.trust, {
			action,
			kind: "AWS",
			names: [identity.arn, principalArn(key)],
			accountNames: [identity.accountId, `arn:${identity.arn.split(":")[1]}:iam::${identity.accountId}:root`],
			keys
		});
		const request = {
			action,
			resource: input.roleArn,
			keys
		};
		const decision = evaluate(identity.policies, key.sessionPolicies, request);
		const isEnough = trusted === "by-name" && role.accountId === identity.accountId;
		const isAllowed = trusted !== "no" && (decision === "allowed" || isEnough && decision === "no-identity-policy-allows");
		world.onDecision?.({
			request,
			principal: identity.arn,
			identityPolicies: identity.policies,
			sessionPolicies: key.sessionPolicies,
			serviceControlPolicies: [],
			trust: trustDocument(role.trust),
			isAllowed
		});
		if (!isAllowed) return denied(action);
	}
	return role;
}
function requestKeys({ externalId, sessionName, tags }) {
	return new Map([
		["sts:rolesessionname", [sessionName]],
		...externalId === void 0 ? [] : [["sts:externalid", [externalId]]],
		...tags.map(([name, value]) => [`aws:requesttag/${name.toLowerCase()}`, [value]]),
		...tags.length === 0 ? [] : [["aws:tagkeys", tags.map(([name]) => name)]]
	]);
}
function invalid$3(message) {
	return refuse("InvalidIdentityToken", message);
}
function json$1(part) {
	try {
		return JSON.parse(Buffer.from(part ?? "", "base64url").toString());
	} catch {
		return;
	}
}
function isObject$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function claimsOf(token) {
	const parts = token.split(".");
	const [header, payload] = [json$1(parts[0]), json$1(parts[1])];
	if (parts.length !== 3 || !isObject$1(header) || !isObject$1(payload)) return invalid$3("The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)");
	const required = (name) => {
		const value = payload[name];
		return typeof value === "string" && value !== "" ? value : invalid$3(`Missing a required claim: ${name}`);
	};
	const [issuer, audience] = [required("iss"), required("aud")];
	required("sub");
	if (typeof payload.exp !== "number") return invalid$3("Missing a required claim: exp");
	const texts = Object.entries(payload).filter((claim) => typeof claim[1] === "string");
	return {
		issuer: issuer.replace(/^https:\/\//, ""),
		audience,
		expiresAt: payload.exp * 1e3,
		texts: new Map(texts)
	};
}
const CLAIMS = [
	"sub",
	"aud",
	"amr",
	"azp"
];
const GITHUB_CLAIMS = [
	"actor",
	"actor_id",
	"enterprise_id",
	"environment",
	"job_workflow_ref",
	"ref",
	"repository",
	"repository_id",
	"repository_owner_id",
	"workflow"
];
const GITHUB = /^token\.actions\.(?:githubusercontent\.com|[a-z0-9-]+\.ghe\.com)(?:\/[A-Za-z0-9-]+)?$/;
function isEvaluated(claim, issuer, partition) {
	return CLAIMS.includes(claim) || GITHUB_CLAIMS.includes(claim) && partition === "aws" && GITHUB.test(issuer);
}
function assumeRoleWithWebIdentity(parameters, world) {
	const input = readSession(parameters);
	const token = parameters.text("WebIdentityToken") ?? "";
	parameters.refuseUnread();
	if (token.length < 4 || token.length > 2e4) refuse("ValidationError", `1 validation error detected: Value '${token}' at 'webIdentityToken' failed to satisfy constraint: Member must have length between 4 and 20000`);
	const claims = claimsOf(token);
	const seconds = Math.floor(world.clock.now() / 1e3);
	if (claims.expiresAt <= world.clock.now()) {
		const times = `current date/time ${seconds} must be before the expiration date/time ${claims.expiresAt / 1e3}`;
		refuse("ExpiredTokenException", `Token expired: ${times}`);
	}
	const role = permitted(input.roleArn, claims, world);
	return issue(role, input, world) + data("SubjectFromWebIdentityToken", claims.texts.get("sub") ?? "") + data("Audience", claims.audience) + data("Provider", world.account(role.accountId).oidcProviderArn(claims.issuer));
}
function permitted(roleArn, claims, world) {
	const denied = () => {
		throw new AwsError(403, "AccessDenied", "Not authorized to perform sts:AssumeRoleWithWebIdentity");
	};
	const account = world.accounts.get(roleArn.split(":")[4] ?? "");
	const role = account?.roles.get(roleArn);
	if (account === void 0 || role === void 0) return denied();
	const audiences = account.oidcProviders.get(claims.issuer);
	if (audiences === void 0) refuse("InvalidIdentityToken", `No OpenIDConnect provider found in your account for https://${claims.issuer}`);
	if (!audiences.has(claims.audience)) refuse("InvalidIdentityToken", "Incorrect token audience");
	const keys = new Map([...claims.texts].filter(([name]) => isEvaluated(name, claims.issuer, account.partition)).map(([name, value]) => [`${claims.issuer}:${name}`.toLowerCase(), [value]]));
	const action = "sts:AssumeRoleWithWebIdentity";
	const provider = account.oidcProviderArn(claims.issuer);
	const decision = decideTrust(role.trust, {
		action,
		kind: "Federated",
		names: [provider],
		accountNames: [],
		keys
	});
	world.onDecision?.({
		request: {
			action,
			resource: roleArn,
			keys
		},
		principal: provider,
		identityPolicies: [],
		sessionPolicies: void 0,
		serviceControlPolicies: [],
		trust: trustDocument(role.trust),
		isAllowed: decision === "by-name"
	});
	return decision === "by-name" && role.assumableFrom <= world.clock.now() ? role : denied();
}
const NAMESPACE$1 = "https://sts.amazonaws.com/doc/2011-06-15/";
const VERSION$2 = "2011-06-15";
function getCallerIdentity(parameters, key) {
	parameters.refuseUnread();
	const { identity, sessionName } = key;
	return [
		data("Arn", principalArn(key)),
		data("UserId", sessionName === void 0 ? identity.uniqueId : `${identity.uniqueId}:${sessionName}`),
		data("Account", identity.accountId)
	].join("");
}
const ACTIONS$5 = {
	AssumeRole: assumeRole,
	GetCallerIdentity: getCallerIdentity
};
const UNSIGNED_ACTIONS = { AssumeRoleWithWebIdentity: assumeRoleWithWebIdentity };
function isStsAction(action) {
	return Object.hasOwn(ACTIONS$5, action) || isUnsignedAction(action);
}
function isUnsignedAction(action) {
	return Object.hasOwn(UNSIGNED_ACTIONS, action);
}
function stsAnswer(action, parameters, key, world, requestId) {
	const result = key === void 0 ? unsignedResult(action, world) : signedResult(action, key, world);
	if (result === void 0 || parameters.text("Version") !== VERSION$2) return refuse("InvalidAction", `Could not find operation ${action} for version ${VERSION$2}`);
	const xml = element(`${action}Result`, result(parameters));
	return `<${action}Response xmlns="${NAMESPACE$1}">${xml}${element("ResponseMetadata", data("RequestId", requestId))}</${action}Response>`;
}
function signedResult(action, key, world) {
	const run = Object.hasOwn(ACTIONS$5, action) ? ACTIONS$5[action] : void 0;
	return run === void 0 ? unsignedResult(action, world) : (parameters) => run(parameters, key, world);
}
function unsignedResult(action, world) {
	const run = isUnsignedAction(action) ? UNSIGNED_ACTIONS[action] : void 0;
	return run === void 0 ? void 0 : (parameters) => run(parameters, world);
}
function stsError(error, requestId) {
	const type = error.status < 500 ? "Sender" : "Receiver";
	const described = element("Error", data("Type", type), data("Code", error.code), data("Message", error.message));
	return `<ErrorResponse xmlns="${NAMESPACE$1}">${described}${data("RequestId", requestId)}</ErrorResponse>`;
}
function listCosts(regions) {
	return (listId) => {
		for (const { lists } of regions) {
			const list = lists.get(listId);
			if (list !== void 0) return {
				family: list.family,
				count: list.maxEntries
			};
		}
		return {
			family: "IPv4",
			count: 0
		};
	};
}
const FAMILIES = ["IPv4", "IPv6"];
const DIRECTIONS = ["inbound", "outbound"];
function groupTallies(groupId, rules, region, costs, behaviour) {
	const quota = region.quotas.of("rulesPerGroup");
	return DIRECTIONS.flatMap((direction) => {
		const here = rules.filter((rule) => rule.direction === direction);
		return FAMILIES.map((family) => ({
			resourceId: groupId,
			ownerId: region.account.id,
			what: `${direction} ${family} rules`,
			used: here.reduce((sum, { target }) => sum + countOf(target, family, costs, behaviour), 0),
			quota
		}));
	});
}
function countOf(target, family, costs, behaviour) {
	switch (target.kind) {
		case "cidr": return familyOfText(target.cidr) === family ? 1 : 0;
		case "group": return behaviour.groupsCounted === "both-families" || family === "IPv4" ? 1 : 0;
		case "prefix-list": {
			const cost = costs(target.id);
			return behaviour.listsCounted === "both-families" || cost.family === family ? cost.count : 0;
		}
	}
}
function principalCovers(principal, accountId, world) {
	return principal === accountId || (world.organisationOf(accountId)?.covers(principal, accountId) ?? false);
}
function isSharedWith(share, accountId, world) {
	if (share.status !== "ACTIVE" && share.status !== "PENDING") return false;
	return share.associations.some(({ kind, entity, status }) => kind === "PRINCIPAL" && status === "ASSOCIATED" && principalCovers(entity, accountId, world));
}
function sharedResources(owner, accountId, world) {
	return new Set([...owner.shares.values()].filter((share) => isSharedWith(share, accountId, world)).flatMap(({ associations }) => associations).filter(({ kind, status }) => kind === "RESOURCE" && status === "ASSOCIATED").map(({ entity }) => entity));
}
function sharesOf(resourceArn, owner) {
	return [...owner.shares.values()].filter(({ associations }) => associations.some(({ entity, status }) => entity === resourceArn && !/^(DISASSOCIATED|FAILED)$/.test(status))).map(({ arn }) => arn);
}
function* visibleLists(context) {
	const now = context.world.clock.now();
	for (const list of context.region.lists.values()) if (list.visibleFrom <= now) yield list;
	for (const region of context.world.regionsNamed(context.region.name)) {
		if (region === context.region) continue;
		for (const list of listsSharedBy(region, context)) if (list.visibleFrom <= now) yield list;
	}
}
function* listsSharedBy(owner, { account: { id }, world }) {
	if (owner.shares.size + owner.sharedWith.size === 0) return;
	const shared = sharedResources(owner, id, world);
	for (const list of owner.lists.values()) if (owner.sharedWith.get(list.id)?.has(id) || shared.has(list.arn)) yield list;
}
function checkListId(id) {
	if (!/^pl-([0-9a-f]{8}|[0-9a-f]{17})$/.test(id)) refuse("InvalidPrefixListId.Malformed", `The prefix list ID '${id}' is malformed`);
}
function readListId(parameters) {
	const id = parameters.required("PrefixListId");
	checkListId(id);
	return id;
}
function lookUp(id, context) {
	const own = context.region.lists.get(id);
	if (own !== void 0) return own.visibleFrom <= context.world.clock.now() ? own : void 0;
	for (const list of visibleLists(context)) if (list.id === id) return list;
}
function findList(id, context) {
	return lookUp(id, context) ?? refuse("InvalidPrefixListID.NotFound", `The prefix list (${id}) does not exist.`);
}
function findOwnList(id, context) {
	const list = findList(id, context);
	if (list.ownerId === "AWS") refuse("UnsupportedOperation", `The operation is not supported for the AWS-managed prefix list (${id}).`);
	if (list.ownerId !== context.account.id) throw new AwsError(403, "UnauthorizedOperation", "You are not authorized to perform this operation.");
	return list;
}
function checkState(list, action, { behaviour }) {
	const { state } = list;
	const isAtRest = /^(create|modify|restore)-complete$|-failed$/.test(state);
	const isStuck = state === "create-failed" || behaviour.changeAfterFailure === "refuse" && /^(modify|restore)-failed$/.test(state);
	if (isAtRest && (action === "delete" || !isStuck)) return;
	refuse("IncorrectState", `The request cannot be completed while the prefix list (${list.id}) is in the current state (${list.state})`);
}
function checkVersion(list, version) {
	if (version !== currentVersion(list).version) refuse("PrefixListVersionMismatch", "The prefix list has the incorrect version number.");
}
function resourceTagKeys(list, context) {
	if (list.ownerId !== context.account.id) return [];
	return [...list.tags].flatMap(([key, value]) => [[`aws:resourcetag/${key.toLowerCase()}`, [value]], [`ec2:resourcetag/${key.toLowerCase()}`, [value]]]);
}
function needsList(action) {
	return (parameters, context) => [accessToList(action, parameters.text("PrefixListId") ?? "*", context)];
}
function accessToList(action, id, context) {
	const list = lookUp(id, context);
	return {
		action: `ec2:${action}`,
		resource: list?.arn ?? context.region.arn(`prefix-list/${id}`),
		keys: new Map(list === void 0 ? [] : resourceTagKeys(list, context))
	};
}
const REASONS = {
	"explicit-deny": () => "with an explicit deny in an identity-based policy",
	"no-identity-policy-allows": (action) => `because no identity-based policy allows the ${action} action`,
	"no-session-policy-allows": (action) => `because no session policy allows the ${action} action`
};
function refusalOf(given, { key, region, world }) {
	const { identity, sessionPolicies } = key;
	const keys = new Map([
		["aws:requestedregion", [region.name]],
		["aws:principalarn", [identity.arn]],
		...given.keys
	]);
	const request = {
		...given,
		keys
	};
	const { serviceControlPolicies } = world.account(identity.accountId);
	const isDenied = decide(serviceControlPolicies, request) === "deny";
	const decision = evaluate(identity.policies, sessionPolicies, request);
	const isAllowed = !isDenied && decision === "allowed";
	const principal = principalArn(key);
	const identityPolicies = identity.policies;
	world.onDecision?.({
		request,
		principal,
		identityPolicies,
		sessionPolicies,
		serviceControlPolicies,
		isAllowed
	});
	const who = `User: ${principal} is not authorized to perform: ${request.action} on resource: ${request.resource}`;
	if (isDenied) return `${who} with an explicit deny in a service control policy`;
	return decision === "allowed" ? void 0 : `${who} ${REASONS[decision](request.action)}`;
}
function operation({ needs, parse, run }) {
	return (action, parameters, context) => {
		const onAnything = {
			action: `ec2:${action}`,
			resource: "*",
			keys: new Map()
		};
		for (const request of needs?.(parameters, context) ?? [onAnything]) authorise$3(request, context);
		const dryRun = parameters.flag("DryRun") ?? false;
		const input = parse(parameters, context);
		parameters.refuseUnread();
		if (dryRun) throw new AwsError(412, "DryRunOperation", "Request would have succeeded, but DryRun flag is set.");
		return run(input, context);
	};
}
function authorise$3(request, context) {
	const keys = new Map([...request.keys, ["ec2:region", [context.region.name]]]);
	const refusal = refusalOf({
		...request,
		keys
	}, context);
	if (refusal === void 0) return;
	throw new AwsError(403, "UnauthorizedOperation", `You are not authorized to perform this operation. ${refusal}. Encoded authorization failure message: ${hexOf(request.action + request.resource, 48)}`);
}
const MAX_TAGS = 50;
function checkTagKey(key) {
	if (key === "" || key.length > 128) invalidValue(`Tag key exceeds the maximum length of 128 characters, or is empty: '${key}'`);
	if (key.toLowerCase().startsWith("aws:")) invalidValue(`Value ( ${key} ) for parameter key is invalid. Tag keys starting with 'aws:' are reserved for internal use`);
}
function readTags$1(parameters) {
	const tags = parameters.structures("Tag").map((tag) => [tag.required("Key"), tag.text("Value") ?? ""]);
	const keys = new Set();
	for (const [key, value] of tags) {
		checkTagKey(key);
		if (value.length > 256) invalidValue(`Tag value exceeds the maximum length of 256 characters: '${value}'`);
		if (keys.has(key)) invalidValue(`Duplicate tag key '${key}' specified.`);
		keys.add(key);
	}
	return tags;
}
function checkTagCount$1(count) {
	if (count > MAX_TAGS) refuse("TagLimitExceeded", `The maximum number of Tags for a resource has been reached (${MAX_TAGS}).`);
}
function tagSet(tags) {
	return set("tagSet", [...tags].map(([key, value]) => data("key", key) + data("value", value)));
}
function requestTagKeys(tags) {
	if (tags.length === 0) return [];
	return [...tags.map(([key, value]) => [`aws:requesttag/${key.toLowerCase()}`, [value]]), ["aws:tagkeys", tags.map(([key]) => key)]];
}
function peekTags(parameters) {
	return parameters.flatMap((holder) => holder.structures("Tag").map((tag) => [tag.text("Key") ?? "", tag.text("Value") ?? ""]));
}
function describeRule({ id, groupId, ownerId, direction, protocol, ports, target, ...rule }) {
	const [from, to] = ports ?? [-1, -1];
	return [
		data("securityGroupRuleId", id),
		data("groupId", groupId),
		data("groupOwnerId", ownerId),
		data("isEgress", direction === "outbound"),
		data("ipProtocol", protocol),
		data("fromPort", from),
		data("toPort", to),
		target.kind === "cidr" ? data(familyOfText(target.cidr) === "IPv4" ? "cidrIpv4" : "cidrIpv6", target.cidr) : target.kind === "prefix-list" ? data("prefixListId", target.id) : element("referencedGroupInfo", data("groupId", target.id), data("userId", target.ownerId)),
		data("description", rule.description === "" ? void 0 : rule.description),
		tagSet(rule.tags)
	].join("");
}
function readRules(parameters, direction) {
	return parameters.structures("IpPermissions").flatMap((permission) => {
		const protocol = permission.required("IpProtocol");
		const [from, to] = [permission.integer("FromPort"), permission.integer("ToPort")];
		const ports = protocol === "-1" || from === void 0 || to === void 0 ? void 0 : [from, to];
		const read = (set, targetOf) => permission.structures(set).map((target) => ({
			direction,
			protocol,
			ports,
			target: targetOf(target),
			description: target.text("Description") ?? ""
		}));
		return [
			...read("IpRanges", (target) => cidr(target.required("CidrIp"), "IPv4")),
			...read("Ipv6Ranges", (target) => cidr(target.required("CidrIpv6"), "IPv6")),
			...read("PrefixListIds", (target) => ({
				kind: "prefix-list",
				id: target.required("PrefixListId")
			})),
			...read("Groups", (target) => ({
				kind: "group",
				id: target.required("GroupId"),
				ownerId: target.text("UserId") ?? ""
			}))
		];
	});
}
function cidr(text, family) {
	const read = readCidr$1(text);
	if (read === void 0 || familyOf(read) !== family) return invalidValue(`CIDR block ${text} is malformed`);
	return {
		kind: "cidr",
		cidr: formatCidr(read)
	};
}
function needsGroup(action) {
	return (parameters, { region }) => [{
		action: `ec2:${action}`,
		resource: region.arn(`security-group/${parameters.text("GroupId") ?? "*"}`),
		keys: new Map()
	}];
}
function authorise$2(action, direction) {
	return operation({
		needs: needsGroup(action),
		parse: (parameters) => ({
			groupId: parameters.required("GroupId"),
			rules: readRules(parameters, direction)
		}),
		run: ({ groupId, rules }, context) => {
			const added = addRules(groupId, rules, context);
			return {
				kind: "elements",
				content: data("return", true) + set("securityGroupRuleSet", added.map(describeRule))
			};
		}
	});
}
function addRules(groupId, rules, context) {
	const { region, world } = context;
	const group = region.groups.get(groupId);
	if (group === void 0) return refuse("InvalidGroup.NotFound", `The security group '${groupId}' does not exist`);
	if (rules.length === 0) return invalidValue("The request must contain at least one rule.");
	const known = [...region.rules.values()].filter((rule) => rule.groupId === groupId);
	const termsOf = ({ direction, protocol, ports, target }) => JSON.stringify([
		direction,
		protocol,
		ports,
		target
	]);
	const terms = new Set(known.map(termsOf));
	const added = [];
	for (const rule of rules) {
		if (rule.target.kind === "prefix-list") findList(rule.target.id, context);
		if (terms.has(termsOf(rule))) refuse("InvalidPermission.Duplicate", "The specified rule already exists");
		terms.add(termsOf(rule));
		const made = {
			id: world.ids.resource("sgr"),
			groupId,
			ownerId: group.ownerId,
			addedAt: world.clock.now()
		};
		added.push({
			...rule,
			...made,
			tags: new Map()
		});
	}
	checkQuota(groupId, known, added, context);
	for (const rule of added) region.rules.set(rule.id, rule);
	return added;
}
function checkQuota(groupId, known, added, { region, world, behaviour }) {
	const costs = listCosts([...world.regionsNamed(region.name)]);
	const before = groupTallies(groupId, known, region, costs, behaviour);
	if (groupTallies(groupId, [...known, ...added], region, costs, behaviour).some(({ used, quota }, index) => used > quota && used > (before[index]?.used ?? 0))) refuse("RulesPerSecurityGroupLimitExceeded", "The maximum number of rules per security group has been reached.");
}
const authorizeSecurityGroupIngress = authorise$2("AuthorizeSecurityGroupIngress", "inbound");
const authorizeSecurityGroupEgress = authorise$2("AuthorizeSecurityGroupEgress", "outbound");
const MAX_DESCRIPTION = 255;
function readEntries(parameters, name, behaviour) {
	return parameters.structures(name).map((entry) => {
		const written = entry.required("Cidr");
		const description = name === "RemoveEntry" ? "" : entry.text("Description") ?? "";
		if (description.length > MAX_DESCRIPTION) invalidValue(`The description of the entry (${written}) is longer than ${MAX_DESCRIPTION} characters.`);
		const cidr = readCidr(written, behaviour);
		return {
			cidr,
			canonical: formatCidr(cidr),
			written,
			description
		};
	});
}
function readCidr(written, behaviour) {
	const invalid = () => invalidValue(`The CIDR (${written}) is not valid.`);
	const parsed = parseCidr(written);
	if (parsed.ok) return parsed.cidr;
	const { problem } = parsed;
	if (!(problem.kind === "not-canonical" || problem.kind === "host-bits" && behaviour.hostBits === "normalise")) return invalid();
	const canonical = parseCidr(problem.canonical);
	return canonical.ok ? canonical.cidr : invalid();
}
function refuseRepeated(entries) {
	const seen = new Set();
	for (const { cidr, written } of entries) {
		if (seen.has(cidr)) invalidValue(`The request contains the CIDR (${written}) more than once.`);
		seen.add(cidr);
	}
}
function checkFamily(entries, family) {
	const foreign = entries.find(({ cidr }) => familyOf(cidr) !== family);
	if (foreign !== void 0) invalidValue(`The CIDR (${foreign.written}) is not of the address family ${family}.`);
}
function describeList(list, viewerId) {
	const awsManaged = list.ownerId === "AWS";
	return [
		data("addressFamily", list.family),
		data("ipamPrefixListResolverSyncEnabled", list.ipam?.sync),
		data("ipamPrefixListResolverTargetId", list.ipam?.targetId),
		awsManaged ? "" : data("maxEntries", list.maxEntries),
		data("ownerId", list.ownerId),
		data("prefixListArn", list.arn),
		data("prefixListId", list.id),
		data("prefixListName", list.name),
		data("state", list.state),
		data("stateMessage", list.stateMessage),
		tagSet(list.ownerId === viewerId ? list.tags : new Map()),
		awsManaged ? "" : data("version", currentVersion(list).version)
	].join("");
}
function listAnswer(list) {
	return {
		kind: "elements",
		content: element("prefixList", describeList(list, list.ownerId))
	};
}
function begin(list, write, { world, behaviour, failsLater }, effect) {
	remember(list, world.clock.now());
	list.state = `${write}-in-progress`;
	delete list.stateMessage;
	world.clock.after(behaviour.progressMs, () => {
		if (list.state !== `${write}-in-progress`) return;
		remember(list, world.clock.now());
		const failure = failsLater ?? effect();
		list.state = failure === void 0 ? `${write}-complete` : `${write}-failed`;
		if (failure !== void 0) list.stateMessage = failure;
	});
}
const TOKEN_LIFE_MS$1 = 864e5;
const RESERVED = /^com\.(amazonaws|amazon|aws)\./;
const createManagedPrefixList = operation({
	needs: (parameters, context) => {
		const tags = peekTags(parameters.structures("TagSpecification"));
		const resource = context.region.arn("prefix-list/*");
		const keys = requestTagKeys(tags);
		const create = {
			action: "ec2:CreateManagedPrefixList",
			resource,
			keys: new Map(keys)
		};
		if (tags.length === 0) return [create];
		const action = ["ec2:createaction", ["CreateManagedPrefixList"]];
		return [create, {
			action: "ec2:CreateTags",
			resource,
			keys: new Map([...keys, action])
		}];
	},
	parse: (parameters, { behaviour }) => {
		const name = checkName(parameters.required("PrefixListName"));
		parameters.required("MaxEntries");
		const maxEntries = readMaxEntries(parameters) ?? 0;
		const family = parameters.required("AddressFamily");
		if (family !== "IPv4" && family !== "IPv6") return invalidValue(`Value (${family}) for parameter AddressFamily is invalid. Expecting IPv4 or IPv6.`);
		const entries = readEntries(parameters, "Entry", behaviour);
		const token = parameters.text("ClientToken");
		if (token !== void 0 && token.length > 255) invalidValue("The client token is longer than 255 characters.");
		if (entries.length > 100) invalidValue(`The number of entries per request cannot exceeds limit (${100}).`);
		refuseRepeated(entries);
		checkFamily(entries, family);
		if (entries.length > maxEntries) refuse("PrefixListMaxEntriesExceeded", `The prefix list cannot have more than ${maxEntries} entries.`);
		return {
			name,
			maxEntries,
			family,
			entries,
			tags: readTagSpecifications(parameters),
			token
		};
	},
	run: (input, context) => {
		const { token } = input;
		if (token === void 0) return listAnswer(create$1(input, context));
		const { region, fingerprint, world } = context;
		const known = region.createTokens.get(token);
		if (known !== void 0 && world.clock.now() - known.at < TOKEN_LIFE_MS$1) {
			if (known.fingerprint !== fingerprint) refuse("IdempotentParameterMismatch", "The client token was used before with other parameters.");
			return listAnswer(known.list);
		}
		const list = create$1(input, context);
		region.createTokens.set(token, {
			fingerprint,
			list,
			at: world.clock.now()
		});
		return listAnswer(list);
	}
});
function checkName(name) {
	if (name.length > 255) invalidValue("The prefix list name is longer than 255 characters.");
	if (RESERVED.test(name)) invalidValue("The prefix list name cannot begin with (com.amazonaws., com.amazon., com.aws.).");
	return name;
}
function readMaxEntries(parameters) {
	const maxEntries = parameters.integer("MaxEntries");
	if (maxEntries !== void 0 && (maxEntries < 1 || maxEntries > 1e3)) invalidValue("Must specify a max size between 1 and 1000");
	return maxEntries;
}
function readTagSpecifications(parameters) {
	const tags = parameters.structures("TagSpecification").flatMap((specification) => {
		const type = specification.required("ResourceType");
		if (type !== "prefix-list") invalidValue(`'${type}' is not a valid taggable resource type for this operation.`);
		return readTags$1(specification);
	});
	checkTagCount$1(tags.length);
	return tags;
}
function create$1(input, context) {
	const { region, world, behaviour, key, account } = context;
	if ([...region.lists.values()].filter((list) => list.ownerId === account.id && list.state !== "delete-complete").length >= behaviour.listsPerRegion) refuse(behaviour.listQuotaCode, `The maximum number of prefix lists (${behaviour.listsPerRegion}) has been reached.`);
	const list = region.prefixList(input.name, {
		family: input.family,
		maxEntries: input.maxEntries,
		entries: Object.fromEntries(input.entries.map((entry) => [entry.canonical, entry.description])),
		tags: Object.fromEntries(input.tags),
		writer: principalArn(key)
	});
	list.visibleFrom = world.clock.now() + behaviour.consistencyMs;
	begin(list, "create", context, () => void 0);
	return list;
}
function referencesTo(listId, regions, until = Number.POSITIVE_INFINITY) {
	const found = new Map();
	const add = (resourceId, ownerId, addedAt) => {
		if (addedAt <= until) found.set(resourceId, {
			resourceId,
			ownerId
		});
	};
	for (const region of regions) {
		for (const { target, groupId, ownerId, addedAt } of region.rules.values()) if (target.kind === "prefix-list" && target.id === listId) add(groupId, ownerId, addedAt);
		for (const table of region.routeTables.values()) for (const { to, addedAt } of table.routes) if (to.kind === "prefix-list" && to.id === listId) add(table.id, table.ownerId, addedAt);
		for (const table of region.transitGatewayTables.values()) for (const reference of table.references) if (reference.listId === listId) add(table.id, table.ownerId, reference.addedAt);
	}
	return [...found.values()];
}
const deleteManagedPrefixList = operation({
	needs: needsList("DeleteManagedPrefixList"),
	parse: (parameters) => ({ id: readListId(parameters) }),
	run: ({ id }, context) => {
		const { world, behaviour, region } = context;
		const list = findOwnList(id, context);
		checkState(list, "delete", context);
		if (behaviour.deleteInUse === "DependencyViolation" && usersOf(list, context).length > 0) refuse("DependencyViolation", `The prefix list (${id}) has dependent resources and cannot be deleted.`);
		begin(list, "delete", context, () => {
			const users = usersOf(list, context);
			if (users.length > 0) return `The prefix list is referenced or shared by ${users.slice(0, 10).join(", ")}`;
			world.clock.after(behaviour.progressMs, () => {
				list.deletedAt = world.clock.now();
				region.lists.delete(list.id);
				region.deletedLists.push(list);
			});
		});
		return listAnswer(list);
	}
});
function usersOf(list, { world, region }) {
	return [...referencesTo(list.id, world.regionsNamed(list.region)).map(({ resourceId }) => resourceId), ...sharesOf(list.arn, region)];
}
const MAX_FILTERS = 50;
const MAX_VALUES = 200;
const MAX_VALUE_LENGTH = 255;
function readFilters(parameters) {
	const filters = parameters.structures("Filter").map((filter) => ({
		name: filter.required("Name"),
		values: filter.list("Value")
	}));
	if (filters.length > MAX_FILTERS) refuse("FilterLimitExceeded", `The maximum number of filters specified on a single call is ${MAX_FILTERS}`);
	if (filters.reduce((sum, { values }) => sum + values.length, 0) > MAX_VALUES) refuse("FilterLimitExceeded", `The maximum number of filter values specified on a single call is ${MAX_VALUES}`);
	for (const { name, values } of filters) {
		if (values.length === 0) invalidValue(`The filter '${name}' has no value`);
		if (values.find((value) => value.length > MAX_VALUE_LENGTH) !== void 0) invalidValue(`A value of the filter '${name}' is longer than ${MAX_VALUE_LENGTH} characters`);
	}
	return filters;
}
function matcher(filters, fields) {
	const tests = filters.map((filter) => {
		const valuesOf = fieldOf(filter.name, fields);
		const matches = anyOf(filter.values);
		return (item) => valuesOf(item).some((value) => value !== void 0 && matches(value));
	});
	return (item) => tests.every((test) => test(item));
}
function fieldOf(name, fields) {
	if (name.startsWith("tag:")) return (item) => [item.tags.get(name.slice(4))];
	if (name === "tag-key") return (item) => [...item.tags.keys()];
	return (Object.hasOwn(fields, name) ? fields[name] : void 0) ?? invalidValue(`The filter '${name}' is invalid`);
}
function anyOf(values) {
	const isPattern = (value) => /[*?\\]/.test(value);
	const literals = new Set(values.filter((value) => !isPattern(value)));
	const patterns = values.filter(isPattern).map((value) => wildcard(value, { escapes: true }));
	return (value) => literals.has(value) || patterns.some((pattern) => pattern.test(value));
}
function write$1(context, after, again) {
	return Buffer.from(JSON.stringify([
		context.fingerprint,
		after,
		again
	])).toString("base64url");
}
function read$1(context, token) {
	try {
		const [fingerprint, after, again] = JSON.parse(Buffer.from(token, "base64url").toString());
		if (fingerprint === context.fingerprint && typeof after === "string" && typeof again === "number") return {
			after,
			again
		};
	} catch {}
	return refuse("InvalidPaginationToken", "The specified pagination token is not valid.");
}
function readPage$1(parameters, context, range, idParameter) {
	const maxResults = parameters.integer("MaxResults");
	const token = parameters.text("NextToken");
	if (maxResults !== void 0) {
		const bad = `Value ( ${maxResults} ) for parameter maxResults is invalid.`;
		if (maxResults < range.least) invalidValue(`${bad} Expecting a value greater than ${range.least}.`);
		if (maxResults > range.most) invalidValue(`${bad} Expecting a value less than ${range.most}.`);
		if (idParameter !== void 0 && parameters.has(idParameter)) refuse("InvalidParameterCombination", `The parameter ${idParameter} cannot be used with the parameter maxResults`);
	}
	return {
		size: Math.min(maxResults ?? range.most, context.behaviour.pageSize),
		...token === void 0 ? {
			after: "",
			again: 0
		} : read$1(context, token)
	};
}
function cutPage$1(set, all, keyOf, render, request, context) {
	const rest = [...all].map((item) => ({
		key: keyOf(item),
		item
	})).filter(({ key }) => key > request.after).sort((a, b) => a.key < b.key ? -1 : 1);
	const page = rest.slice(0, request.size);
	const last = page.at(-1);
	return {
		kind: "page",
		set,
		items: page.map(({ item }) => render(item)),
		...last !== void 0 && rest.length > page.length ? { nextToken: write$1(context, last.key, 0) } : {},
		sameToken: write$1(context, request.after, request.again + 1)
	};
}
const FIELDS$6 = {
	description: (group) => [group.description],
	"group-id": (group) => [group.id],
	"group-name": (group) => [group.name],
	"owner-id": (group) => [group.ownerId],
	"vpc-id": (group) => [group.vpcId]
};
const describeSecurityGroups = operation({
	parse: (parameters, context) => {
		const ids = parameters.list("GroupId");
		const bad = ids.find((id) => !/^sg-([0-9a-f]{8}|[0-9a-f]{17})$/.test(id));
		if (bad !== void 0) refuse("InvalidGroupId.Malformed", `Invalid id: "${bad}"`);
		return {
			ids,
			matches: matcher(readFilters(parameters), FIELDS$6),
			page: readPage$1(parameters, context, {
				least: 5,
				most: 1e3
			}, "GroupId")
		};
	},
	run: ({ ids, matches, page }, context) => {
		const { region } = context;
		const { groups } = region;
		const missing = ids.find((id) => !groups.has(id));
		if (missing !== void 0) refuse("InvalidGroup.NotFound", `The security group '${missing}' does not exist`);
		const asked = new Set(ids);
		return cutPage$1("securityGroupInfo", [...groups.values()].filter((group) => (ids.length === 0 || asked.has(group.id)) && matches(group)), (group) => group.id, (group) => [
			data("ownerId", group.ownerId),
			data("groupId", group.id),
			data("groupName", group.name),
			data("groupDescription", group.description),
			data("vpcId", group.vpcId),
			data("securityGroupArn", region.arn(`security-group/${group.id}`)),
			element("ipPermissions"),
			element("ipPermissionsEgress"),
			tagSet(group.tags)
		].join(""), page, context);
	}
});
function parts(eni) {
	const addresses = eni.addresses.flatMap((address) => [address, ...address.public === void 0 ? [] : [address.public]]);
	const optional = [eni.operator, eni.attachment].filter((part) => part !== void 0);
	return [
		eni,
		eni.groupIds,
		eni.addresses,
		...addresses,
		eni.ipv6,
		eni.ipv4Prefixes,
		eni.ipv6Prefixes,
		...optional
	];
}
function isFrozenInterface(eni) {
	return Object.isFrozen(eni) && parts(eni).every(Object.isFrozen);
}
function association(address, ownerId) {
	if (address?.public === void 0) return "";
	const { address: publicIp, allocationId } = address.public;
	return element("association", data("allocationId", allocationId), data("ipOwnerId", ownerId), data("publicIp", publicIp));
}
const kept = new WeakMap();
function written(eni) {
	const known = kept.get(eni);
	if (known !== void 0) return known;
	const made = {
		beforeGroups: beforeGroups(eni),
		afterGroups: afterGroups(eni)
	};
	if (isFrozenInterface(eni)) kept.set(eni, made);
	return made;
}
function describeInterface(eni, region) {
	const parts = written(eni);
	const groups = set("groupSet", eni.groupIds.map((id) => data("groupId", id) + data("groupName", region.groups.get(id)?.name ?? id)));
	return parts.beforeGroups + groups + parts.afterGroups + tagSet(eni.tags);
}
function beforeGroups(eni) {
	return [
		data("networkInterfaceId", eni.id),
		data("subnetId", eni.subnetId),
		data("vpcId", eni.vpcId),
		data("availabilityZone", eni.availabilityZone),
		data("description", eni.description),
		data("ownerId", eni.ownerId),
		data("requesterId", eni.requesterId),
		data("requesterManaged", eni.requesterManaged),
		data("status", eni.status),
		data("interfaceType", eni.type),
		data("sourceDestCheck", true),
		data("privateIpAddress", eni.addresses[0]?.address)
	].join("");
}
function afterGroups(eni) {
	const { attachment, operator } = eni;
	return [
		attachment === void 0 ? "" : element("attachment", data("attachmentId", attachment.id), data("instanceId", attachment.instanceId), data("instanceOwnerId", attachment.instanceOwnerId), data("deviceIndex", 0), data("status", attachment.status), data("deleteOnTermination", true)),
		association(eni.addresses[0], eni.ownerId),
		set("privateIpAddressesSet", eni.addresses.map((address) => data("privateIpAddress", address.address) + data("primary", address.primary) + association(address, eni.ownerId))),
		data("ipv6Address", eni.ipv6[0]),
		set("ipv6AddressesSet", eni.ipv6.map((address, index) => data("ipv6Address", address) + data("isPrimaryIpv6", index === 0))),
		eni.ipv4Prefixes.length > 0 ? set("ipv4PrefixSet", eni.ipv4Prefixes.map((block) => data("ipv4Prefix", block))) : "",
		eni.ipv6Prefixes.length > 0 ? set("ipv6PrefixSet", eni.ipv6Prefixes.map((block) => data("ipv6Prefix", block))) : "",
		operator === void 0 ? element("operator", data("managed", false)) : element("operator", data("managed", operator.managed), data("principal", operator.principal), data("hiddenByDefault", operator.hiddenByDefault))
	].join("");
}
const FIELDS$5 = {
	"addresses.association.public-ip": (eni) => eni.addresses.map((address) => address.public?.address),
	"addresses.private-ip-address": (eni) => eni.addresses.map(({ address }) => address),
	"association.public-ip": (eni) => [eni.addresses[0]?.public?.address],
	"attachment.instance-id": (eni) => [eni.attachment?.instanceId],
	"attachment.instance-owner-id": (eni) => [eni.attachment?.instanceOwnerId],
	"attachment.status": (eni) => [eni.attachment?.status],
	"availability-zone": (eni) => [eni.availabilityZone],
	description: (eni) => [eni.description],
	"group-id": (eni) => eni.groupIds,
	"interface-type": (eni) => [eni.type],
	"ipv6-addresses.ipv6-address": (eni) => eni.ipv6,
	"network-interface-id": (eni) => [eni.id],
	"operator.managed": (eni) => [String(eni.operator?.managed ?? false)],
	"operator.principal": (eni) => [eni.operator?.principal],
	"owner-id": (eni) => [eni.ownerId],
	"private-ip-address": (eni) => eni.addresses.map(({ address }) => address),
	"requester-id": (eni) => [eni.requesterId],
	"requester-managed": (eni) => [String(eni.requesterManaged)],
	status: (eni) => [eni.status],
	"subnet-id": (eni) => [eni.subnetId],
	"vpc-id": (eni) => [eni.vpcId]
};
const describeNetworkInterfaces = operation({
	parse: (parameters, context) => {
		const ids = parameters.list("NetworkInterfaceId");
		const bad = ids.find((id) => !/^eni-([0-9a-f]{8}|[0-9a-f]{17})$/.test(id));
		if (bad !== void 0) refuse("InvalidNetworkInterfaceId.Malformed", `Invalid id: "${bad}"`);
		const matches = matcher(readFilters(parameters), FIELDS$5);
		const page = readPage$1(parameters, context, {
			least: 5,
			most: 1e3
		}, "NetworkInterfaceId");
		const { knowsManagedResources, hidesManagedResources } = context.behaviour;
		return {
			ids,
			matches,
			page,
			showsHidden: knowsManagedResources && parameters.flag("IncludeManagedResources") === true || !hidesManagedResources
		};
	},
	run: ({ ids, matches, page, showsHidden }, context) => {
		const asked = new Set(ids);
		const isAnsweredById = (id) => context.behaviour.hiddenById === "answered" && asked.has(id);
		const shown = (eni) => showsHidden || eni.operator?.hiddenByDefault !== true || isAnsweredById(eni.id);
		const all = context.region.interfaces;
		const missing = ids.find((id) => {
			const eni = all.get(id);
			return eni === void 0 || !shown(eni);
		});
		if (missing !== void 0) refuse("InvalidNetworkInterfaceID.NotFound", `The networkInterface ID '${missing}' does not exist`);
		const isDue = (eni) => eni.id > page.after && (ids.length === 0 || asked.has(eni.id));
		return cutPage$1("networkInterfaceSet", [...all.values()].filter((eni) => isDue(eni) && shown(eni) && matches(eni)), (eni) => eni.id, (eni) => describeInterface(eni, context.region), page, context);
	}
});
const FIELDS$4 = {
	"owner-id": (table) => [table.ownerId],
	"route-table-id": (table) => [table.id],
	"vpc-id": (table) => [table.vpcId]
};
const describeRouteTables = operation({
	parse: (parameters, context) => {
		return {
			ids: parameters.list("RouteTableId"),
			matches: matcher(readFilters(parameters), FIELDS$4),
			page: readPage$1(parameters, context, {
				least: 5,
				most: 100
			}, "RouteTableId")
		};
	},
	run: ({ ids, matches, page }, context) => {
		const { routeTables } = context.region;
		const missing = ids.find((id) => !routeTables.has(id));
		if (missing !== void 0) refuse("InvalidRouteTableID.NotFound", `The routeTable ID '${missing}' does not exist`);
		const asked = new Set(ids);
		return cutPage$1("routeTableSet", [...routeTables.values()].filter((table) => (ids.length === 0 || asked.has(table.id)) && matches(table)), (table) => table.id, describe$3, page, context);
	}
});
function describe$3(table) {
	return [
		data("routeTableId", table.id),
		data("vpcId", table.vpcId),
		data("ownerId", table.ownerId),
		set("routeSet", table.routes.map(describeRoute)),
		element("associationSet"),
		element("propagatingVgwSet"),
		tagSet(table.tags)
	].join("");
}
function describeRoute({ to, origin }) {
	const isIpv4 = to.kind === "cidr" && familyOfText(to.cidr) === "IPv4";
	return [
		to.kind === "prefix-list" ? data("destinationPrefixListId", to.id) : data(isIpv4 ? "destinationCidrBlock" : "destinationIpv6CidrBlock", to.cidr),
		data("gatewayId", origin === "CreateRouteTable" ? "local" : "igw-0123456789abcdef0"),
		data("state", "active"),
		data("origin", origin)
	].join("");
}
const FIELDS$3 = {
	"group-id": (rule) => [rule.groupId],
	"security-group-rule-id": (rule) => [rule.id]
};
const describeSecurityGroupRules = operation({
	parse: (parameters, context) => {
		return {
			ids: parameters.list("SecurityGroupRuleId"),
			matches: matcher(readFilters(parameters), FIELDS$3),
			page: readPage$1(parameters, context, {
				least: 5,
				most: 1e3
			}, "SecurityGroupRuleId")
		};
	},
	run: ({ ids, matches, page }, context) => {
		const { rules } = context.region;
		const missing = ids.find((id) => !rules.has(id));
		if (missing !== void 0) refuse("InvalidSecurityGroupRuleId.NotFound", `The security group rule ID '${missing}' does not exist`);
		const asked = new Set(ids);
		return cutPage$1("securityGroupRuleSet", [...rules.values()].filter((rule) => (ids.length === 0 || asked.has(rule.id)) && matches(rule)), (rule) => rule.id, describeRule, page, context);
	}
});
const FIELDS$2 = {
	"availability-zone": (subnet) => [subnet.availabilityZone],
	"cidr-block": (subnet) => [subnet.cidr],
	"owner-id": (subnet) => [subnet.ownerId],
	"subnet-id": (subnet) => [subnet.id],
	"vpc-id": (subnet) => [subnet.vpcId]
};
const describeSubnets = operation({
	parse: (parameters, context) => {
		return {
			ids: parameters.list("SubnetId"),
			matches: matcher(readFilters(parameters), FIELDS$2),
			page: readPage$1(parameters, context, {
				least: 5,
				most: 1e3
			}, "SubnetId")
		};
	},
	run: ({ ids, matches, page }, context) => {
		const { subnets, vpcs } = context.region;
		const missing = ids.find((id) => !subnets.has(id));
		if (missing !== void 0) refuse("InvalidSubnetID.NotFound", `The subnet ID '${missing}' does not exist`);
		const asked = new Set(ids);
		return cutPage$1("subnetSet", [...subnets.values()].filter((subnet) => (ids.length === 0 || asked.has(subnet.id)) && matches(subnet)), (subnet) => subnet.id, (subnet) => describe$2(subnet, vpcs), page, context);
	}
});
function attributeOf({ vpcId, ipv6Cidr = "" }, vpcs) {
	return (vpcs.get(vpcId)?.ipv6Blocks.find(({ cidr }) => covers(blockOf(cidr), blockOf(ipv6Cidr))))?.attribute ?? (/^f[cd]/.test(ipv6Cidr) ? "private" : "public");
}
function blockOf(text) {
	const block = readCidr$1(text);
	if (block === void 0) throw new TypeError(`${text} is not a CIDR`);
	return block;
}
function describe$2(subnet, vpcs) {
	const attribute = subnet.ipv6Cidr === void 0 ? "" : attributeOf(subnet, vpcs);
	const ipv6 = subnet.ipv6Cidr === void 0 ? [] : [data("ipv6CidrBlock", subnet.ipv6Cidr) + element("ipv6CidrBlockState", data("state", "associated")) + data("ipv6AddressAttribute", attribute) + data("ipSource", attribute === "public" ? "amazon" : "none")];
	return [
		data("subnetId", subnet.id),
		data("state", "available"),
		data("vpcId", subnet.vpcId),
		data("cidrBlock", subnet.cidr),
		set("ipv6CidrBlockAssociationSet", ipv6),
		data("availabilityZone", subnet.availabilityZone),
		data("ownerId", subnet.ownerId),
		tagSet(subnet.tags)
	].join("");
}
const RESERVATION_FIELDS = { reservationType: ({ type }) => [type] };
const getSubnetCidrReservations = operation({
	parse: (parameters, context) => {
		return {
			subnetId: parameters.required("SubnetId"),
			matches: matcher(readFilters(parameters), RESERVATION_FIELDS),
			page: readPage$1(parameters, context, {
				least: 5,
				most: 1e3
			})
		};
	},
	run: ({ subnetId, matches, page }, context) => {
		const subnet = context.region.subnets.get(subnetId) ?? refuse("InvalidSubnetID.NotFound", `The subnet ID '${subnetId}' does not exist`);
		const describe = ({ id, cidr, type, description }) => [
			data("subnetCidrReservationId", id),
			data("subnetId", subnetId),
			data("cidr", cidr),
			data("reservationType", type),
			data("ownerId", subnet.ownerId),
			data("description", description),
			element("tagSet")
		].join("");
		const cut = cutPage$1("subnetIpv4CidrReservationSet", subnet.reservations.filter((one) => matches({
			...one,
			tags: new Map()
		})), ({ id }) => id, (one) => `${familyOfText(one.cidr)}${describe(one)}`, page, context);
		const of = (family) => cut.items.filter((item) => item.startsWith(family)).map((item) => item.slice(family.length));
		return {
			...cut,
			items: of("IPv4"),
			beside: {
				set: "subnetIpv6CidrReservationSet",
				items: of("IPv6")
			}
		};
	}
});
const FIELDS$1 = {
	cidr: ({ blocks }) => [blocks[0]?.cidr],
	"cidr-block-association.cidr-block": ({ blocks }) => blocks.map(({ cidr }) => cidr),
	"cidr-block-association.state": ({ blocks }) => blocks.map(({ state }) => state),
	"ipv6-cidr-block-association.ipv6-cidr-block": ({ ipv6Blocks }) => ipv6Blocks.map(({ cidr }) => cidr),
	"ipv6-cidr-block-association.state": ({ ipv6Blocks }) => ipv6Blocks.map(({ state }) => state),
	"owner-id": ({ ownerId }) => [ownerId],
	state: () => ["available"],
	"vpc-id": ({ id }) => [id]
};
const describeVpcs = operation({
	parse: (parameters, context) => {
		return {
			ids: parameters.list("VpcId"),
			matches: matcher(readFilters(parameters), FIELDS$1),
			page: readPage$1(parameters, context, {
				least: 5,
				most: 1e3
			}, "VpcId")
		};
	},
	run: ({ ids, matches, page }, context) => {
		const vpcs = vpcsOf(context.region);
		const missing = ids.find((id) => !vpcs.has(id));
		if (missing !== void 0) refuse("InvalidVpcID.NotFound", `The vpc ID '${missing}' does not exist`);
		const asked = new Set(ids);
		return cutPage$1("vpcSet", [...vpcs.values()].filter((vpc) => (ids.length === 0 || asked.has(vpc.id)) && matches(vpc)), (vpc) => vpc.id, describe$1, page, context);
	}
});
function describe$1(vpc) {
	return [
		data("vpcId", vpc.id),
		data("state", "available"),
		data("ownerId", vpc.ownerId),
		data("cidrBlock", vpc.blocks[0]?.cidr),
		set("cidrBlockAssociationSet", vpc.blocks.map(describeBlock)),
		set("ipv6CidrBlockAssociationSet", vpc.ipv6Blocks.map(describeIpv6Block)),
		data("instanceTenancy", "default"),
		data("isDefault", "false"),
		tagSet(vpc.tags)
	].join("");
}
function describeBlock({ cidr, state }) {
	return data("cidrBlock", cidr) + element("cidrBlockState", data("state", state));
}
function describeIpv6Block({ cidr, state, attribute, source }) {
	return [
		data("ipv6CidrBlock", cidr),
		element("ipv6CidrBlockState", data("state", state)),
		data("ipv6AddressAttribute", attribute),
		data("ipSource", source)
	].join("");
}
function routeTableTallies(table, region, costs, behaviour) {
	const counts = ({ origin }) => origin === "CreateRoute" || origin === "CreateRouteTable" && behaviour.localRoutesCounted;
	const counted = table.routes.filter(counts).map(({ to }) => to.kind === "cidr" ? {
		family: familyOfText(to.cidr),
		count: 1
	} : costs(to.id));
	return FAMILIES.map((family) => ({
		resourceId: table.id,
		ownerId: table.ownerId,
		what: `${family} routes`,
		used: counted.reduce((sum, cost) => sum + (cost.family === family ? cost.count : 0), 0),
		quota: region.quotas.of("routesPerTable")
	}));
}
function transitGatewayTally(table, region, costs) {
	const used = [...region.transitGatewayTables.values()].filter(({ gatewayId }) => gatewayId === table.gatewayId).reduce((sum, { routes, references }) => references.reduce((all, { listId }) => all + costs(listId).count, sum + routes.length), 0);
	return {
		resourceId: table.id,
		ownerId: table.ownerId,
		what: `routes of ${table.gatewayId}`,
		used,
		quota: region.quotas.of("routesPerTransitGateway")
	};
}
function overdrawn(listId, maxEntries, regions, behaviour) {
	const now = listCosts(regions);
	const then = (id) => id === listId ? {
		...now(id),
		count: maxEntries
	} : now(id);
	return regions.flatMap((region) => referencesTo(listId, [region]).flatMap(({ resourceId }) => {
		const before = talliesOf(resourceId, region, now, behaviour);
		return talliesOf(resourceId, region, then, behaviour).filter(({ used, quota }, index) => used > quota && used > (before[index]?.used ?? 0));
	}));
}
function talliesOf(resourceId, region, costs, behaviour) {
	const table = region.routeTables.get(resourceId);
	if (table !== void 0) return routeTableTallies(table, region, costs, behaviour);
	const gatewayTable = region.transitGatewayTables.get(resourceId);
	if (gatewayTable !== void 0) return [transitGatewayTally(gatewayTable, region, costs)];
	const rules = [...region.rules.values()].filter(({ groupId }) => groupId === resourceId);
	return groupTallies(resourceId, rules, region, costs, behaviour);
}
const NAMED_RESOURCES = 10;
function resize(list, maxEntries, context) {
	const { world, behaviour } = context;
	begin(list, "modify", context, () => {
		const full = overdrawn(list.id, maxEntries, [...world.regionsNamed(list.region)], behaviour);
		if (full.length === 0) {
			list.maxEntries = maxEntries;
			return;
		}
		const named = [...new Map(full.map(({ resourceId, ownerId }) => [resourceId, `${resourceId} (${ownerId})`])).values()].slice(0, NAMED_RESOURCES).join(", ");
		return `The maximum size was not changed from ${list.maxEntries} to ${maxEntries}. These resources reference the prefix list and do not have the capacity: ${named}`;
	});
}
const modifyManagedPrefixList = operation({
	needs: needsList("ModifyManagedPrefixList"),
	parse: (parameters, { behaviour }) => {
		const input = readInput(parameters, behaviour);
		checkRequest(input, behaviour);
		return input;
	},
	run: (input, context) => {
		const list = findOwnList(input.id, context);
		checkState(list, "change", context);
		if (input.version !== void 0) checkVersion(list, input.version);
		const { name, ipamSync, maxEntries } = input;
		if (input.adds.length + input.removes.length > 0) {
			if (list.ipam?.sync === true) refuse("UnsupportedOperation", `An IPAM prefix list resolver manages the entries of (${list.id}).`);
			writeEntries(list, name, changed(list, input, context.behaviour), context);
			return listAnswer(list);
		}
		if (maxEntries !== void 0 && maxEntries < currentVersion(list).entries.size) invalidValue(`The maximum size (${maxEntries}) is less than the number of entries of (${list.id}).`);
		if (ipamSync !== void 0) {
			if (list.ipam === void 0) return invalidValue(`No IPAM prefix list resolver target belongs to (${list.id}).`);
			list.ipam.sync = ipamSync;
		}
		if (maxEntries === void 0) {
			remember(list, context.world.clock.now());
			list.state = "modify-complete";
			delete list.stateMessage;
		} else resize(list, maxEntries, context);
		list.name = name ?? list.name;
		return listAnswer(list);
	}
});
function readInput(parameters, behaviour) {
	const id = readListId(parameters);
	const name = parameters.text("PrefixListName");
	const version = parameters.integer("CurrentVersion");
	if (version !== void 0 && version < 1) invalidValue("The specified value for version is not valid. The value must be greater than (1).");
	return {
		id,
		name: name === void 0 ? void 0 : checkName(name),
		version,
		maxEntries: readMaxEntries(parameters),
		ipamSync: parameters.flag("IpamPrefixListResolverSyncEnabled"),
		adds: readEntries(parameters, "AddEntry", behaviour),
		removes: readEntries(parameters, "RemoveEntry", behaviour)
	};
}
function checkRequest({ name, version, maxEntries, ipamSync, adds, removes }, behaviour) {
	if ((behaviour.changesCounted === "apart" ? Math.max(adds.length, removes.length) : adds.length + removes.length) > 100) invalidValue(`The request cannot contain more than ${100} entry additions or removals.`);
	const changesEntries = adds.length + removes.length > 0;
	if (changesEntries && maxEntries !== void 0) refuse("InvalidParameterCombination", "You cannot modify the entries and the maximum entries for the prefix list in the same request.");
	if (changesEntries && version === void 0) refuse("MissingParameter", "The request must contain the parameter CurrentVersion");
	if (!changesEntries && name === void 0 && maxEntries === void 0 && ipamSync === void 0) refuse("MissingParameter", "The request must contain at least one modification.");
	const removed = new Set(removes.map(({ cidr }) => cidr));
	const both = adds.find(({ cidr }) => removed.has(cidr));
	if (both !== void 0) invalidValue(`Request cannot contain Cidr ${both.written} in both AddPrefixListEntries and RemovePrefixListEntries`);
	refuseRepeated(adds);
	refuseRepeated(removes);
}
function changed(list, { adds, removes }, { capacityCounted }) {
	checkFamily([...adds, ...removes], list.family);
	const entries = new Map(currentVersion(list).entries);
	for (const { canonical, written } of removes) if (!entries.delete(canonical)) refuse("InvalidPrefixListModification", `An entry with the CIDR (${written}) does not exist.`);
	for (const { canonical, written, description } of adds) {
		if (entries.get(canonical) === description) refuse("InvalidPrefixListModification", `An entry with the CIDR (${written}) and description (${description}) already exists.`);
		entries.set(canonical, description);
	}
	if (entries.size + (capacityCounted === "before-removals" ? removes.length : 0) > list.maxEntries) refuse("PrefixListMaxEntriesExceeded", `The prefix list (${list.id}) cannot have more than ${list.maxEntries} entries.`);
	return entries;
}
function writeEntries(list, name, entries, context) {
	const { world, key } = context;
	begin(list, "modify", context, () => {
		write$2(list, entries, principalArn(key), world.clock.now());
		list.name = name ?? list.name;
	});
}
const ADDRESS_FIELDS = {
	"allocation-id": ({ allocationId }) => [allocationId],
	domain: () => ["vpc"],
	"public-ip": ({ address }) => [address]
};
function elasticIpsOf({ elasticIps, interfaces }) {
	const attached = [...interfaces.values()].flatMap(({ addresses }) => addresses.flatMap(({ public: own }) => {
		if (own?.allocationId === void 0 || elasticIps.has(own.allocationId)) return [];
		return [{
			allocationId: own.allocationId,
			address: own.address,
			tags: new Map()
		}];
	}));
	return [...elasticIps.values(), ...attached];
}
const describeAddresses = operation({
	parse: (parameters) => {
		return {
			ids: parameters.list("AllocationId"),
			matches: matcher(readFilters(parameters), ADDRESS_FIELDS)
		};
	},
	run: ({ ids, matches }, context) => {
		const all = elasticIpsOf(context.region);
		const missing = ids.find((id) => !all.some(({ allocationId }) => allocationId === id));
		if (missing !== void 0) refuse("InvalidAllocationID.NotFound", `The allocation ID '${missing}' does not exist`);
		return cutPage$1("addressesSet", all.filter((one) => (ids.length === 0 || ids.includes(one.allocationId)) && matches(one)), ({ allocationId }) => allocationId, ({ allocationId, address, tags }) => [
			data("publicIp", address),
			data("allocationId", allocationId),
			data("domain", "vpc"),
			data("publicIpv4Pool", "amazon"),
			data("networkBorderGroup", context.region.name),
			tagSet(tags)
		].join(""), {
			size: Number.POSITIVE_INFINITY,
			after: "",
			again: 0
		}, context);
	}
});
const GATEWAY_FIELDS = {
	"nat-gateway-id": ({ id }) => [id],
	state: ({ state }) => [state],
	"vpc-id": ({ vpcId }) => [vpcId]
};
const describeNatGateways = operation({
	parse: (parameters, context) => {
		return {
			ids: parameters.list("NatGatewayId"),
			matches: matcher(readFilters(parameters), GATEWAY_FIELDS),
			page: readPage$1(parameters, context, {
				least: 5,
				most: 1e3
			}, "NatGatewayId")
		};
	},
	run: ({ ids, matches, page }, context) => {
		const { natGateways } = context.region;
		const missing = ids.find((id) => !natGateways.has(id));
		if (missing !== void 0) refuse("NatGatewayNotFound", `The Nat Gateway ${missing} was not found`);
		return cutPage$1("natGatewaySet", [...natGateways.values()].filter((one) => (ids.length === 0 || ids.includes(one.id)) && matches(one)), ({ id }) => id, describe, page, context);
	}
});
function describe({ id, vpcId, state, mode, addresses, tags }) {
	const isPublic = addresses.some(({ address }) => address !== void 0);
	return [
		data("natGatewayId", id),
		data("vpcId", vpcId),
		data("state", state),
		data("connectivityType", isPublic ? "public" : "private"),
		data("availabilityMode", mode),
		set("natGatewayAddressSet", addresses.map(({ address, status }) => data("publicIp", address) + data("status", status))),
		tagSet(tags)
	].join("");
}
const FIELDS = {
	"owner-id": (list) => [list.ownerId],
	"prefix-list-id": (list) => [list.id],
	"prefix-list-name": (list) => [list.name]
};
function lagging(list, { world, staleMs }) {
	return staleMs > 0 ? asOf(list, world.clock.now() - staleMs) : list;
}
const describeManagedPrefixLists = operation({
	parse: (parameters, context) => {
		const ids = parameters.list("PrefixListId");
		for (const id of ids) checkListId(id);
		return {
			ids,
			matches: matcher(readFilters(parameters), FIELDS),
			page: readPage$1(parameters, context, {
				least: 1,
				most: 100
			}, "PrefixListId")
		};
	},
	run: ({ ids, matches, page }, context) => {
		const seen = (ids.length === 0 ? [...visibleLists(context)] : [...new Set(ids)].map((id) => findList(id, context))).map((list) => lagging(list, context));
		const viewerId = context.account.id;
		const asSeen = (list) => list.ownerId === viewerId ? list : {
			...list,
			tags: new Map()
		};
		return cutPage$1("prefixListSet", seen.filter((list) => matches(asSeen(list))), (list) => list.id, (list) => describeList(list, viewerId), page, context);
	}
});
const getManagedPrefixListEntries = operation({
	needs: needsList("GetManagedPrefixListEntries"),
	parse: (parameters, context) => ({
		id: readListId(parameters),
		version: parameters.integer("TargetVersion"),
		page: readPage$1(parameters, context, {
			least: 1,
			most: 100
		})
	}),
	run: ({ id, version, page }, context) => {
		const list = lagging(findList(id, context), context);
		const read = version === void 0 ? currentVersion(list) : keptVersion(list, version, context.behaviour.versionsPerList) ?? invalidValue(`The version (${version}) of the prefix list (${id}) does not exist.`);
		return cutPage$1("entrySet", read.entries, ([cidr]) => context.behaviour.entryOrder === "sorted" ? cidr : hexOf(id + cidr, 16), ([cidr, description]) => data("cidr", cidr) + data("description", description === "" ? void 0 : description), page, context);
	}
});
const getManagedPrefixListAssociations = operation({
	needs: needsList("GetManagedPrefixListAssociations"),
	parse: (parameters, context) => ({
		id: readListId(parameters),
		page: readPage$1(parameters, context, {
			least: 5,
			most: 255
		})
	}),
	run: ({ id, page }, context) => {
		const list = findList(id, context);
		if (list.ownerId === "AWS") refuse("UnsupportedOperation", `The associations of the AWS-managed prefix list (${id}) cannot be viewed.`);
		const { world, behaviour, region, account } = context;
		const seen = world.clock.now() - behaviour.associationsLagMs;
		return cutPage$1("prefixListAssociationSet", referencesTo(id, world.regionsNamed(region.name), seen).filter(({ ownerId }) => list.ownerId === account.id || ownerId === account.id), ({ resourceId }) => resourceId, ({ resourceId, ownerId }) => data("resourceId", resourceId) + data("resourceOwner", ownerId), page, context);
	}
});
const restoreManagedPrefixListVersion = operation({
	needs: needsList("RestoreManagedPrefixListVersion"),
	parse: (parameters) => ({
		id: readListId(parameters),
		previous: parameters.requiredInteger("PreviousVersion"),
		current: parameters.requiredInteger("CurrentVersion")
	}),
	run: ({ id, previous, current }, context) => {
		const { world, behaviour, key } = context;
		const list = findOwnList(id, context);
		checkState(list, "change", context);
		checkVersion(list, current);
		const restored = keptVersion(list, previous, behaviour.versionsPerList) ?? invalidValue(`The version (${previous}) of the prefix list (${id}) does not exist.`);
		if (list.ipam?.sync === true) refuse("UnsupportedOperation", `An IPAM prefix list resolver manages the entries of (${id}).`);
		if (restored.entries.size > list.maxEntries) refuse("PrefixListMaxEntriesExceeded", `The version (${previous}) has more entries than the list may have now.`);
		begin(list, "restore", context, () => {
			write$2(list, restored.entries, principalArn(key), world.clock.now());
		});
		return listAnswer(list);
	}
});
const MAX_RESOURCES = 1e3;
function needs(action) {
	return (parameters, context) => {
		const tags = requestTagKeys(peekTags([parameters]));
		return parameters.list("ResourceId").map((id) => {
			const request = accessToList(action, id, context);
			return {
				...request,
				keys: new Map([...request.keys, ...tags])
			};
		});
	};
}
function readResources(parameters) {
	const ids = parameters.list("ResourceId");
	if (ids.length === 0) refuse("MissingParameter", "The request must contain the parameter resourceIdSet");
	if (ids.length > MAX_RESOURCES) invalidValue(`A call cannot tag more than ${MAX_RESOURCES} resources.`);
	for (const id of ids) {
		if (!id.startsWith("pl-")) refuse("InvalidID", `The ID '${id}' is not valid`);
		checkListId(id);
	}
	return ids;
}
const DONE = {
	kind: "elements",
	content: data("return", true)
};
function forAll(ids, context, change) {
	for (const list of ids.map((id) => findOwnList(id, context))) {
		remember(list, context.world.clock.now());
		change(list);
	}
	return DONE;
}
const createTags = operation({
	needs: needs("CreateTags"),
	parse: (parameters) => {
		const ids = readResources(parameters);
		const tags = readTags$1(parameters);
		if (tags.length === 0) refuse("MissingParameter", "The request must contain the parameter Tags");
		return {
			ids,
			tags
		};
	},
	run: ({ ids, tags }, context) => {
		for (const id of ids) checkTagCount$1(new Map([...findOwnList(id, context).tags, ...tags]).size);
		return forAll(ids, context, (list) => {
			for (const [key, value] of tags) list.tags.set(key, value);
		});
	}
});
const deleteTags = operation({
	needs: needs("DeleteTags"),
	parse: (parameters) => {
		const ids = readResources(parameters);
		const tags = parameters.structures("Tag").map((tag) => ({
			key: tag.required("Key"),
			value: tag.text("Value")
		}));
		for (const { key } of tags) checkTagKey(key);
		return {
			ids,
			tags
		};
	},
	run: ({ ids, tags }, context) => forAll(ids, context, (list) => {
		if (tags.length === 0) list.tags.clear();
		for (const { key, value } of tags) if (value === void 0 || list.tags.get(key) === value) list.tags.delete(key);
	})
});
const NO_TAGS = new Map();
function findTable(id, { region }) {
	return region.transitGatewayTables.get(id) ?? refuse("InvalidRouteTableID.NotFound", `Transit Gateway Route Table ${id} was deleted or does not exist.`);
}
const TABLE_FIELDS = {
	"transit-gateway-id": (table) => [table.gatewayId],
	"transit-gateway-route-table-id": (table) => [table.id]
};
const describeTransitGatewayRouteTables = operation({
	parse: (parameters, context) => ({
		ids: parameters.list("TransitGatewayRouteTableIds"),
		matches: matcher(readFilters(parameters), TABLE_FIELDS),
		page: readPage$1(parameters, context, {
			least: 5,
			most: 1e3
		})
	}),
	run: ({ ids, matches, page }, context) => {
		const found = ids.length === 0 ? [...context.region.transitGatewayTables.values()] : [...new Set(ids)].map((id) => findTable(id, context));
		return cutPage$1("transitGatewayRouteTables", found.filter(matches), (table) => table.id, (table) => data("transitGatewayRouteTableId", table.id) + data("transitGatewayId", table.gatewayId) + data("state", "available") + tagSet(table.tags), page, context);
	}
});
const REFERENCE_FIELDS = {
	"attachment.transit-gateway-attachment-id": (reference) => [reference.attachmentId],
	"prefix-list-id": (reference) => [reference.listId]
};
const getTransitGatewayPrefixListReferences = operation({
	parse: (parameters, context) => ({
		id: parameters.required("TransitGatewayRouteTableId"),
		matches: matcher(readFilters(parameters), REFERENCE_FIELDS),
		page: readPage$1(parameters, context, {
			least: 5,
			most: 1e3
		})
	}),
	run: ({ id, matches, page }, context) => cutPage$1("transitGatewayPrefixListReferenceSet", findTable(id, context).references.map((reference) => ({
		...reference,
		tags: NO_TAGS
	})).filter(matches), (reference) => reference.listId, (reference) => data("transitGatewayRouteTableId", id) + data("prefixListId", reference.listId) + data("prefixListOwnerId", listOf(reference.listId, context)?.ownerId) + data("state", "available") + data("blackhole", false) + element("transitGatewayAttachment", data("transitGatewayAttachmentId", reference.attachmentId)), page, context)
});
function listOf(id, { world, region }) {
	for (const { lists } of world.regionsNamed(region.name)) {
		const list = lists.get(id);
		if (list !== void 0) return list;
	}
}
const ROUTE_FIELDS = {
	"prefix-list-id": (route) => [route.listId],
	type: (route) => [route.type]
};
function routesOf(table, context) {
	const own = table.routes.map((route) => ({
		...route,
		listId: void 0,
		tags: NO_TAGS
	}));
	const listed = table.references.flatMap(({ listId }) => {
		const list = listOf(listId, context);
		return (list === void 0 ? [] : [...currentVersion(list).entries.keys()]).map((cidr) => ({
			cidr,
			type: "propagated",
			listId,
			tags: NO_TAGS
		}));
	});
	return [...own, ...listed];
}
function pageSize(parameters) {
	const size = parameters.integer("MaxResults") ?? 1e3;
	if (size < 5 || size > 1e3) invalidValue(`Value ( ${size} ) for parameter maxResults is invalid.`);
	return size;
}
const searchTransitGatewayRoutes = operation({
	parse: (parameters) => {
		const filters = readFilters(parameters);
		if (filters.length === 0) refuse("MissingParameter", "The request must contain the parameter Filters");
		return {
			id: parameters.required("TransitGatewayRouteTableId"),
			matches: matcher(filters, ROUTE_FIELDS),
			size: pageSize(parameters)
		};
	},
	run: ({ id, matches, size }, context) => {
		const found = routesOf(findTable(id, context), context).filter(matches);
		const items = found.slice(0, size).map(({ cidr, type, listId }) => data("destinationCidrBlock", cidr) + data("type", type) + data("state", "active") + data("prefixListId", listId));
		const more = data("additionalRoutesAvailable", found.length > size);
		return {
			kind: "elements",
			content: set("routeSet", items) + more
		};
	}
});
const VERSION$1 = "2016-11-15";
const XML$1 = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
const ACTIONS$4 = {
	AuthorizeSecurityGroupEgress: authorizeSecurityGroupEgress,
	AuthorizeSecurityGroupIngress: authorizeSecurityGroupIngress,
	CreateManagedPrefixList: createManagedPrefixList,
	CreateTags: createTags,
	DeleteManagedPrefixList: deleteManagedPrefixList,
	DeleteTags: deleteTags,
	DescribeAddresses: describeAddresses,
	DescribeManagedPrefixLists: describeManagedPrefixLists,
	DescribeNatGateways: describeNatGateways,
	DescribeNetworkInterfaces: describeNetworkInterfaces,
	DescribeRouteTables: describeRouteTables,
	DescribeSecurityGroupRules: describeSecurityGroupRules,
	DescribeSecurityGroups: describeSecurityGroups,
	DescribeSubnets: describeSubnets,
	DescribeTransitGatewayRouteTables: describeTransitGatewayRouteTables,
	DescribeVpcs: describeVpcs,
	GetManagedPrefixListAssociations: getManagedPrefixListAssociations,
	GetManagedPrefixListEntries: getManagedPrefixListEntries,
	GetTransitGatewayPrefixListReferences: getTransitGatewayPrefixListReferences,
	GetSubnetCidrReservations: getSubnetCidrReservations,
	ModifyManagedPrefixList: modifyManagedPrefixList,
	RestoreManagedPrefixListVersion: restoreManagedPrefixListVersion,
	SearchTransitGatewayRoutes: searchTransitGatewayRoutes
};
function runEc2(action, parameters, context) {
	const handler = Object.hasOwn(ACTIONS$4, action) ? ACTIONS$4[action] : void 0;
	if (handler === void 0 || parameters.text("Version") !== VERSION$1) return refuse("InvalidAction", `The action ${action} is not valid for this web service.`);
	return handler(action, parameters, context);
}
function ec2Answer(action, answer, requestId) {
	return ec2Document(action, answer.kind === "elements" ? answer.content : [answer, ...answer.beside === void 0 ? [] : [answer.beside]].map(({ set: name, items }) => set(name, items)).join("") + data("nextToken", answer.nextToken), requestId);
}
function ec2Document(action, content, requestId) {
	return `${XML$1}<${action}Response xmlns="http://ec2.amazonaws.com/doc/${VERSION$1}/">${data("requestId", requestId)}${content}</${action}Response>`;
}
function ec2Error(error, requestId) {
	const errors = element("Errors", element("Error", data("Code", error.code), data("Message", error.message)));
	return XML$1 + element("Response", errors, data("RequestID", requestId));
}
function invalid$2(message) {
	return refuse("InvalidParameterException", message);
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function membersOf(body) {
	if (body === "") return {};
	try {
		const members = JSON.parse(body);
		if (isObject(members)) return members;
	} catch {}
	return refuse("SerializationException", "The request body is not a JSON object.");
}
var RequestBody = class RequestBody {
	#members;
	#read = new Set();
	constructor(members) {
		this.#members = members;
	}
	text(name) {
		return this.#member(name, (value) => typeof value === "string");
	}
	required(name) {
		const value = this.text(name);
		return value === void 0 || value === "" ? invalid$2(`The parameter ${name} is required.`) : value;
	}
	flag(name) {
		return this.#member(name, (value) => typeof value === "boolean");
	}
	integer(name) {
		return this.#member(name, (value) => Number.isSafeInteger(value));
	}
	oneOf(name, values) {
		const text = this.text(name);
		if (text === void 0) return void 0;
		return values.find((value) => value === text) ?? invalid$2(`The value ${text} of ${name} is not one of ${values}.`);
	}
	texts(name) {
		const isTexts = (value) => Array.isArray(value) && value.every((item) => typeof item === "string");
		return this.#member(name, isTexts) ?? [];
	}
	objects(name) {
		const isObjects = (value) => Array.isArray(value) && value.every(isObject);
		return (this.#member(name, isObjects) ?? []).map((members) => new RequestBody(members));
	}
	refuseUnread() {
		const unread = Object.keys(this.#members).find((name) => !this.#read.has(name));
		if (unread !== void 0) invalid$2(`The simulator does not know the parameter ${unread}.`);
	}
	#member(name, fits) {
		this.#read.add(name);
		const value = this.#members[name];
		if (value === void 0 || value === null) return void 0;
		return fits(value) ? value : refuse("SerializationException", `${name} has a value of a wrong type.`);
	}
};
const FIREWALL_TARGET = "NetworkFirewall_20201112";
const MAX_CIDRS = 1e6;
const ACTIONS$3 = {
	ListFirewalls: (body, { region, behaviour }) => {
		const size = Math.min(body.integer("MaxResults") ?? 100, behaviour.pageSize);
		const after = body.text("NextToken") ?? "";
		const rest = [...region.firewalls.keys()].filter((arn) => arn > after).sort();
		const page = rest.slice(0, size).map((arn) => ({
			FirewallName: region.firewalls.get(arn)?.name,
			FirewallArn: arn
		}));
		return {
			Firewalls: page,
			...rest.length > size ? { NextToken: page.at(-1)?.FirewallArn } : {}
		};
	},
	DescribeFirewall: (body, context) => {
		const [arn, name] = [body.text("FirewallArn"), body.text("FirewallName")];
		const { firewalls } = context.region;
		const found = [...firewalls.values()].find((one) => one.arn === arn || one.name === name);
		if (found === void 0) return refuse("ResourceNotFoundException", "The firewall was not found.");
		return described(found, context);
	}
};
function described(firewall, { world, region }) {
	const lists = [...world.regionsNamed(region.name)].flatMap((one) => [...one.lists.values()]);
	const resolved = [...firewall.references].map(([name, id]) => {
		const list = lists.find((one) => one.id === id);
		return [name, list === void 0 ? 0 : currentVersion(list).entries.size];
	});
	const used = Math.min(MAX_CIDRS, resolved.reduce((sum, [, count]) => sum + count, firewall.cidrs));
	return {
		Firewall: {
			FirewallName: firewall.name,
			FirewallArn: firewall.arn,
			VpcId: firewall.vpcId
		},
		FirewallStatus: {
			Status: "READY",
			CapacityUsageSummary: { CIDRs: {
				AvailableCIDRCount: MAX_CIDRS - used,
				UtilizedCIDRCount: used,
				IPSetReferences: Object.fromEntries(resolved.map(([name, count]) => [name, { ResolvedCIDRCount: count }]))
			} }
		}
	};
}
function runFirewall(action, members, context) {
	const run = Object.hasOwn(ACTIONS$3, action) ? ACTIONS$3[action] : void 0;
	if (run === void 0) return refuse("UnknownOperationException", "There is no such operation.");
	const refusal = refusalOf({
		action: `network-firewall:${action}`,
		resource: "*",
		keys: new Map()
	}, context);
	if (refusal !== void 0) throw new AwsError(400, "AccessDeniedException", refusal);
	const body = new RequestBody(members);
	const content = JSON.stringify(run(body, context));
	body.refuseUnread();
	return {
		kind: "elements",
		content
	};
}
const ORGANIZATIONS_TARGET = "AWSOrganizationsV20161128";
const PARENT = /^(?:r-[0-9a-z]{4,32}|ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$/;
const PAGE$1 = 20;
const ACTIONS$2 = {
	ListAccounts: (question) => {
		const { organisation, context } = question;
		permit("ListAccounts", "*", context);
		return page(question, "Accounts", [...organisation.accounts, ...[...organisation.units.values()].flatMap((unit) => [...unit.accounts])].sort().map((id) => accountOf(id, organisation, context)));
	},
	ListAccountsForParent: (question) => {
		const { organisation, context } = question;
		return page(question, "Accounts", [...contentOf(question, "ListAccountsForParent").accounts].sort().map((id) => accountOf(id, organisation, context)));
	},
	ListOrganizationalUnitsForParent: (question) => {
		const { id } = contentOf(question, "ListOrganizationalUnitsForParent");
		const { organisation } = question;
		return page(question, "OrganizationalUnits", [...organisation.units.values()].filter(({ parent }) => (parent?.id ?? organisation.rootId) === id).map((unit) => ({
			Id: unit.id,
			Arn: unit.arn,
			Name: unit.name
		})));
	},
	DescribeAccount: ({ organisation, body, context }) => {
		const id = body.required("AccountId");
		if (!/^\d{12}$/.test(id)) refuse("InvalidInputException", "You provided a value that does not match the required pattern.");
		permit("DescribeAccount", organisation.arnOf("account", id), context);
		body.refuseUnread();
		if (!organisation.has(id)) refuse("AccountNotFoundException", "You specified an account that doesn't exist.");
		return { Account: accountOf(id, organisation, context) };
	}
};
function contentOf({ organisation, body, context }, action) {
	const id = body.required("ParentId");
	if (!PARENT.test(id)) refuse("InvalidInputException", "You provided a value that does not match the required pattern.");
	const unit = organisation.units.get(id);
	const isRoot = id === organisation.rootId;
	permit(action, organisation.arnOf(isRoot ? "root" : "ou", id), context);
	if (unit === void 0 && !isRoot) refuse("ParentNotFoundException", "You specified parent that doesn't exist.");
	return {
		id,
		accounts: unit?.accounts ?? organisation.accounts
	};
}
function accountOf(id, organisation, { world }) {
	const { alias } = world.account(id);
	return {
		Id: id,
		Arn: organisation.arnOf("account", id),
		Email: `${id}@example.com`,
		Name: alias,
		Status: organisation.closed.get(id) ?? "ACTIVE",
		JoinedMethod: "CREATED",
		JoinedTimestamp: 1700000000.123
	};
}
function page({ body }, name, all) {
	const size = body.integer("MaxResults") ?? PAGE$1;
	if (size < 1 || size > PAGE$1) refuse("InvalidInputException", "MaxResults must be from 1 to 20.");
	const token = body.text("NextToken");
	body.refuseUnread();
	const [, start, isEmpty] = /^page-(\d+)(-empty)?$/.exec(token ?? "page-0") ?? [];
	if (start === void 0) refuse("InvalidInputException", "The provided NextToken is invalid.");
	const from = Number(start);
	if (isEmpty !== void 0) return {
		[name]: [],
		NextToken: `page-${from}`
	};
	const next = from + size;
	const more = next >= all.length ? {} : { NextToken: `page-${next}${from === 0 ? "-empty" : ""}` };
	return {
		[name]: all.slice(from, next),
		...more
	};
}
function permit(action, resource, context) {
	const refusal = refusalOf({
		action: `organizations:${action}`,
		resource,
		keys: new Map()
	}, context);
	if (refusal !== void 0) throw new AwsError(400, "AccessDeniedException", refusal);
}
function runOrganizations(action, members, context) {
	const run = Object.hasOwn(ACTIONS$2, action) ? ACTIONS$2[action] : void 0;
	if (run === void 0) return refuse("UnknownOperationException", "There is no such operation.");
	const { account, world } = context;
	const organisation = world.organisationOf(account.id);
	if (organisation === void 0) return refuse("AWSOrganizationsNotInUseException", "Your account is not a member of an organization.");
	if (account.id !== organisation.managementAccountId && !organisation.administrators.has(account.id)) throw new AwsError(400, "AccessDeniedException", "You don't have permissions to access this resource.");
	return {
		kind: "elements",
		content: JSON.stringify(run({
			organisation,
			body: new RequestBody(members),
			context
		}))
	};
}
function jsonTarget({ headers }) {
	const [, service, action] = /^(\w+)\.(\w+)$/.exec(String(headers["x-amz-target"] ?? "")) ?? [];
	return service === void 0 || action === void 0 ? void 0 : {
		service,
		action
	};
}
function recordedMembers(read) {
	try {
		const texts = Object.entries(read()).map(([name, value]) => [name, typeof value === "string" ? value : JSON.stringify(value)]);
		return Object.fromEntries(texts);
	} catch (error) {
		if (error instanceof AwsError) return {};
		throw error;
	}
}
function jsonWish(request) {
	return {
		action: jsonTarget(request)?.action ?? "",
		params: recordedMembers(() => membersOf(request.body))
	};
}
function jsonAnswer(answer) {
	return answer.kind === "elements" && answer.content !== "" ? answer.content : "{}";
}
function jsonError(error) {
	return JSON.stringify({
		__type: error.code,
		Message: error.message
	});
}
function newNode() {
	return {
		read: false,
		parts: new Map()
	};
}
var Parameters = class Parameters {
	#node;
	#path;
	constructor(node, path) {
		this.#node = node;
		this.#path = path;
	}
	static of(pairs) {
		const root = newNode();
		for (const [name, value] of pairs) {
			let node = root;
			for (const part of name.split(".")) {
				let next = node.parts.get(part);
				if (next === void 0) {
					next = newNode();
					node.parts.set(part, next);
				}
				node = next;
			}
			node.value = value;
		}
		return new Parameters(root, "");
	}
	text(name) {
		const node = this.#node.parts.get(name);
		if (node !== void 0) node.read = true;
		return node?.value;
	}
	required(name) {
		const value = this.text(name);
		if (value === void 0 || value === "") throw new AwsError(400, "MissingParameter", `The request must contain the parameter ${this.#path}${name}`);
		return value;
	}
	integer(name) {
		const value = this.text(name);
		if (value === void 0) return void 0;
		const number = Number(value);
		if (!/^-?\d{1,18}$/.test(value) || !Number.isSafeInteger(number)) invalidValue(`Value (${value}) for parameter ${this.#path}${name} is invalid. Expecting an integer.`);
		return number;
	}
	requiredInteger(name) {
		this.required(name);
		return this.integer(name) ?? 0;
	}
	flag(name) {
		const value = this.text(name);
		if (value === void 0) return void 0;
		if (value !== "true" && value !== "false") invalidValue(`Value (${value}) for parameter ${this.#path}${name} is invalid. Expecting true or false.`);
		return value === "true";
	}
	list(name) {
		return this.#members(name).map(([index, node]) => {
			node.read = true;
			if (node.value === void 0 || node.value === "") refuse("MissingParameter", `The request must contain the parameter ${this.#path}${name}.${index}`);
			return node.value;
		});
	}
	structures(name) {
		return this.#members(name).map(([index, node]) => new Parameters(node, `${this.#path}${name}.${index}.`));
	}
	structure(name) {
		return new Parameters(this.#node.parts.get(name) ?? newNode(), `${this.#path}${name}.`);
	}
	has(name) {
		return this.#node.parts.has(name);
	}
	refuseUnread() {
		const unread = firstUnread(this.#node, []);
		if (unread !== void 0) refuse("UnknownParameter", `The parameter ${unread} is not recognized`);
	}
	#members(name) {
		let node = this.#node;
		for (const part of name.split(".")) node = node?.parts.get(part);
		if (node === void 0) return [];
		if (node.value !== void 0) refuse("InvalidRequest", "The request received was invalid.");
		return [...node.parts].map(([index, member]) => {
			if (!/^[1-9]\d{0,5}$/.test(index)) refuse("UnknownParameter", `The parameter ${name}.${index} is not recognized`);
			return [Number(index), member];
		}).sort(([a], [b]) => a - b);
	}
};
function firstUnread(node, path) {
	if (node.value !== void 0 && !node.read) return path.join(".");
	for (const [part, child] of node.parts) {
		const unread = firstUnread(child, [...path, part]);
		if (unread !== void 0) return unread;
	}
}
const QUOTAS_TARGET = "ServiceQuotasV20190624";
const ACTIONS$1 = {
	GetServiceQuota: (name, context) => {
		const { quotas } = context.region;
		if (quotas.neverApplied.has(name)) return unknownQuota();
		return answer$2(QUOTAS[name], quotas.of(name), quotas.troubles.get(name), context);
	},
	GetAWSDefaultServiceQuota: (name, context) => answer$2(QUOTAS[name], QUOTAS[name].value, void 0, context)
};
function unknownQuota() {
	return refuse("NoSuchResourceException", "The request failed because the specified quota does not exist.");
}
function runQuotas(action, members, context) {
	const run = Object.hasOwn(ACTIONS$1, action) ? ACTIONS$1[action] : void 0;
	if (run === void 0) return refuse("UnknownOperationException", "There is no such operation.");
	const refusal = refusalOf({
		action: `servicequotas:${action}`,
		resource: "*",
		keys: new Map()
	}, context);
	if (refusal !== void 0) throw new AwsError(400, "AccessDeniedException", refusal);
	const body = new RequestBody(members);
	const [service, code] = [body.required("ServiceCode"), body.required("QuotaCode")];
	body.refuseUnread();
	const name = Object.keys(QUOTAS).find((one) => QUOTAS[one].service === service && QUOTAS[one].code === code);
	return name === void 0 ? unknownQuota() : run(name, context);
}
function answer$2(quota, value, trouble, { region }) {
	const { service, code, name } = quota;
	const { id, partition } = region.account;
	const told = {
		ServiceCode: service,
		QuotaCode: code,
		QuotaArn: `arn:${partition}:servicequotas:${region.name}:${id}:${service}/${code}`,
		QuotaName: name,
		Value: value,
		Unit: "None",
		Adjustable: true,
		GlobalQuota: false,
		...trouble === void 0 ? {} : { ErrorReason: {
			ErrorCode: trouble.code,
			ErrorMessage: trouble.message
		} }
	};
	return {
		kind: "elements",
		content: JSON.stringify({ Quota: told })
	};
}
function checkShareArn(arn) {
	if (/^arn:[\w-]+:ram:[a-z0-9-]+:\d{12}:resource-share\/[0-9a-f-]{36}$/.test(arn)) return arn;
	return refuse("MalformedArnException", `The specified resource ARN ${arn} is not valid. Verify the ARN and try again.`);
}
function readShareArn(body) {
	return checkShareArn(body.required("resourceShareArn"));
}
function unknownShare(arn) {
	return refuse("UnknownResourceException", `ResourceShare ${arn} could not be found.`);
}
function findShare(arn, { region }) {
	const share = region.shares.get(arn);
	return share === void 0 || share.status === "DELETED" ? unknownShare(arn) : share;
}
function findActiveShare(arn, context) {
	const share = findShare(arn, context);
	if (share.status === "ACTIVE") return share;
	return refuse("InvalidStateTransitionException", `The resource share ${arn} cannot be changed in its current state (${share.status}).`);
}
const TOKEN_LIFE_MS = 864e5;
function reading({ needs, parse, run }) {
	return (action, body, context) => {
		const onAnything = {
			action: `ram:${action}`,
			resource: "*",
			keys: new Map()
		};
		for (const request of needs?.(body, context) ?? [onAnything]) authorise$1(request, context);
		const input = parse(body, context);
		body.refuseUnread();
		return run(input, context);
	};
}
function changing(operation) {
	return reading({
		...operation,
		parse: (body, context) => ({
			input: operation.parse(body, context),
			token: body.text("clientToken")
		}),
		run: ({ input, token }, context) => {
			const { region, fingerprint, world } = context;
			const known = token === void 0 ? void 0 : region.shareTokens.get(token);
			if (known !== void 0 && world.clock.now() - known.at < TOKEN_LIFE_MS) {
				if (known.fingerprint === fingerprint) return known.answer;
				return refuse("IdempotentParameterMismatchException", "The client token was used before with other parameters.");
			}
			const clientToken = token ?? world.ids.uuid();
			const answer = json({
				...operation.run(input, context),
				clientToken
			});
			region.shareTokens.set(clientToken, {
				fingerprint,
				answer,
				at: world.clock.now()
			});
			return answer;
		}
	});
}
function json(members) {
	return {
		kind: "elements",
		content: JSON.stringify(members)
	};
}
function authorise$1(request, context) {
	const refusal = refusalOf(request, context);
	if (refusal !== void 0) throw new AwsError(403, "AccessDeniedException", refusal);
}
const ONLY_WITHIN = "The resource you are attempting to share can only be shared within your AWS Organization. This error may also occur if you have not enabled sharing with your AWS organization, or that onboarding process is still in progress.";
const ORGANISATION = /^arn:([\w-]+):organizations::\d{12}:organization\/(o-[a-z0-9]{10,32})$/;
const UNIT = /^arn:([\w-]+):organizations::\d{12}:ou\/(o-[a-z0-9]{10,32})\/(ou-[a-z0-9]{4,32}-[a-z0-9]{8,32})$/;
function checkPrincipals(principals, allowsExternal, context) {
	if (new Set(principals).size < principals.length) invalid$2("A principal is given more than once.");
	return principals.map((principal) => check$1(principal, allowsExternal, context));
}
function check$1(principal, allowsExternal, { account, world }) {
	const organisation = world.organisationOf(account.id);
	const isOpen = organisation?.sharing === true;
	if (/^\d{12}$/.test(principal)) {
		if (principal === account.id) invalid$2(`The account ${principal} owns the resource share.`);
		const external = organisation?.has(principal) !== true;
		if ((external || !isOpen) && !allowsExternal) refuse("OperationNotPermittedException", ONLY_WITHIN);
		return {
			kind: "PRINCIPAL",
			entity: principal,
			external,
			invited: external || !isOpen
		};
	}
	const [, partition, organisationId, unitId] = ORGANISATION.exec(principal) ?? UNIT.exec(principal) ?? [];
	if (partition !== account.partition) invalid$2(`Principal ID ${principal} is malformed. Verify the ID and try again.`);
	if (!isOpen && !allowsExternal) refuse("OperationNotPermittedException", ONLY_WITHIN);
	const known = isOpen && organisation.id === organisationId ? organisation : void 0;
	if (unitId === void 0) {
		if (known?.arn !== principal) unknown(`Organization ${organisationId} could not be found.`);
	} else if (known === void 0) unknown(`OrganizationalUnit ${unitId} in unknown organization could not be found.`);
	else if (known.units.get(unitId)?.arn !== principal) unknown(`OrganizationalUnit ${unitId} could not be found.`);
	return {
		kind: "PRINCIPAL",
		entity: principal,
		external: false,
		invited: false
	};
}
function unknown(message) {
	return refuse("UnknownResourceException", message);
}
const PREFIX_LIST = "ec2:PrefixList";
function resourceType(arn) {
	return /:ec2:[^:]*:[^:]*:prefix-list\//.test(arn) ? PREFIX_LIST : `${arn.split(":")[2] ?? ""}:`;
}
function requested(body) {
	const resources = body.texts("resourceArns").map((arn) => [["ram:requestedresourcetype", [resourceType(arn)]], ["ram:resourcearn", [arn]]]);
	const principals = body.texts("principals").map((principal) => [["ram:principal", [principal]]]);
	const orNone = (keys) => keys.length === 0 ? [[]] : keys;
	return orNone(resources).flatMap((resource) => orNone(principals).map((principal) => [...resource, ...principal]));
}
function requestedTags(body) {
	const tags = body.objects("tags").map((tag) => [tag.text("key") ?? "", tag.text("value") ?? ""]);
	if (tags.length === 0) return [];
	return [...tags.map(([key, value]) => [`aws:requesttag/${key.toLowerCase()}`, [value]]), ["aws:tagkeys", tags.map(([key]) => key)]];
}
function requestedExternal(body, unsaid) {
	const allows = body.flag("allowExternalPrincipals") ?? unsaid;
	return allows === void 0 ? [] : [["ram:requestedallowsexternalprincipals", [String(allows)]]];
}
function keysOf(share) {
	return [
		...[...share.tags].flatMap(([key, value]) => [[`aws:resourcetag/${key.toLowerCase()}`, [value]], [`ram:resourcetag/${key.toLowerCase()}`, [value]]]),
		["ram:resourcesharename", [share.name]],
		["ram:allowsexternalprincipals", [String(share.allowsExternal)]]
	];
}
function needsCreation(body, { region, account }) {
	const tags = requestedTags(body);
	const common = [...tags, ...requestedExternal(body, true)];
	const resource = `arn:${account.partition}:ram:${region.name}:${account.id}:resource-share/*`;
	const create = requested(body).map((keys) => ({
		action: "ram:CreateResourceShare",
		resource,
		keys: new Map([...common, ...keys])
	}));
	if (tags.length === 0) return create;
	const asTagged = tags.map(([key, values]) => [key.replace("requesttag/", "resourcetag/"), values]);
	return [...create, {
		action: "ram:TagResource",
		resource,
		keys: new Map([...asTagged, ...tags])
	}];
}
function needsShare(action) {
	return (body, { region }) => {
		const resource = body.text("resourceShareArn") ?? "*";
		const share = region.shares.get(resource);
		const common = [
			...share === void 0 ? [] : keysOf(share),
			...requestedTags(body),
			...requestedExternal(body, void 0)
		];
		return requested(body).map((keys) => ({
			action: `ram:${action}`,
			resource,
			keys: new Map([...common, ...keys])
		}));
	};
}
const MOST_PER_CALL = 100;
const ARN = /^arn:[\w-]+:[a-z0-9-]+:[a-z0-9-]*:(?:\d{12}|aws)?:[\w-]+[/:].+$/;
function checkResources(arns, context) {
	if (arns.length > MOST_PER_CALL) refuse("ResourceShareLimitExceededException", `A call cannot associate more than ${MOST_PER_CALL} resources.`);
	if (new Set(arns).size < arns.length) invalid$2("A resource is given more than once.");
	for (const arn of arns) check(arn, context);
	return arns.map((entity) => ({
		kind: "RESOURCE",
		entity,
		external: false,
		invited: false
	}));
}
function check(arn, { account, region, world }) {
	if (!ARN.test(arn)) refuse("MalformedArnException", `The specified resource ARN ${arn} is not valid. Verify the ARN and try again.`);
	if (resourceType(arn) !== "ec2:PrefixList") invalid$2(`The resource ${arn} has a type that the simulator does not share.`);
	const [, , , regionName, ownerId] = arn.split(":");
	if (regionName !== region.name) invalid$2(`The resource ${arn} is not in the Region ${region.name}.`);
	if (ownerId !== account.id) refuse("OperationNotPermittedException", `The resource ${arn} can be shared only by the account that owns it.`);
	const list = [...region.lists.values()].find((one) => one.arn === arn);
	if (list === void 0 || list.state === "delete-complete" || list.visibleFrom > world.clock.now()) refuse("UnknownResourceException", `The resource ${arn} could not be found.`);
}
function seconds(milliseconds) {
	return milliseconds / 1e3;
}
function describeShare(share, viewerId) {
	return {
		resourceShareArn: share.arn,
		name: share.name,
		owningAccountId: share.ownerId,
		allowExternalPrincipals: share.allowsExternal,
		status: share.status,
		tags: viewerId === share.ownerId ? [...share.tags].map(([key, value]) => ({
			key,
			value
		})) : [],
		creationTime: seconds(share.createdAt),
		lastUpdatedTime: seconds(share.updatedAt),
		featureSet: "STANDARD"
	};
}
function describeAssociation(share, association) {
	return {
		resourceShareArn: share.arn,
		resourceShareName: share.name,
		associatedEntity: association.entity,
		associationType: association.kind,
		status: association.status,
		statusMessage: association.statusMessage,
		creationTime: seconds(association.createdAt),
		lastUpdatedTime: seconds(association.updatedAt),
		external: association.external
	};
}
function parse(body) {
	const input = {
		arn: readShareArn(body),
		resourceArns: body.texts("resourceArns"),
		principals: body.texts("principals")
	};
	if (input.resourceArns.length + input.principals.length === 0) invalid$2("Specify a resource or a principal.");
	return input;
}
function answer$1(share, associations) {
	return { resourceShareAssociations: associations.map((one) => describeAssociation(share, one)) };
}
function present(share, kind, entity) {
	return share.associations.find((one) => one.kind === kind && one.entity === entity);
}
const associateResourceShare = changing({
	needs: needsShare("AssociateResourceShare"),
	parse,
	run: ({ arn, resourceArns, principals }, context) => {
		const share = findActiveShare(arn, context);
		const wanted = [...checkResources(resourceArns, context), ...checkPrincipals(principals, share.allowsExternal, context)];
		for (const { kind, entity } of wanted) checkAbsent(present(share, kind, entity), context);
		return answer$1(share, wanted.map((one) => {
			const known = present(share, one.kind, one.entity);
			return known?.status.startsWith("ASSOCIAT") === true ? known : associate(share, one, context);
		}));
	}
});
function checkAbsent(known, { behaviour }) {
	if (known?.status === "DISASSOCIATING") refuse("InvalidStateTransitionException", `${known.entity} is being disassociated from the resource share.`);
	if (known?.status.startsWith("ASSOCIAT") === true && behaviour.associateAgain === "refuse") invalid$2(`${known.entity} is already associated with the resource share.`);
}
const disassociateResourceShare = changing({
	needs: needsShare("DisassociateResourceShare"),
	parse,
	run: ({ arn, resourceArns, principals }, context) => {
		const share = findActiveShare(arn, context);
		const found = [...resourceArns.map((entity) => leaving(share, "RESOURCE", entity)), ...principals.map((entity) => leaving(share, "PRINCIPAL", entity))];
		for (const association of found) disassociate(share, association, context);
		return answer$1(share, found);
	}
});
function leaving(share, kind, entity) {
	const known = present(share, kind, entity);
	if (known === void 0 || known.status === "DISASSOCIATED") return refuse("UnknownResourceException", `${entity} is not associated with the resource share.`);
	if (known.status === "DISASSOCIATING") return refuse("InvalidStateTransitionException", `${entity} is being disassociated already.`);
	return known;
}
function isHeld({ status }) {
	return status === "ASSOCIATING" || status === "ASSOCIATED";
}
function entitiesOf(share, kind) {
	return share.associations.filter((one) => one.kind === kind && isHeld(one)).map(({ entity }) => entity);
}
const MOST$1 = 50;
function readTags(body) {
	return body.objects("tags").map((tag) => {
		const [key, value] = [tag.required("key"), tag.text("value") ?? invalid$2("A tag has no value.")];
		tag.refuseUnread();
		if (key.length > 128 || value.length > 256) invalid$2(`The tag ${key} is too long.`);
		if (key.toLowerCase().startsWith("aws:")) invalid$2(`The tag key ${key} begins with a reserved prefix.`);
		return [key, value];
	});
}
function checkTagCount(count) {
	if (count > MOST$1) refuse("TagLimitExceededException", `A resource share cannot have more than ${MOST$1} tags.`);
}
const updateResourceShare = changing({
	needs: needsShare("UpdateResourceShare"),
	parse: (body) => {
		const [name, allowsExternal] = [body.text("name"), body.flag("allowExternalPrincipals")];
		if (name === void 0 && allowsExternal === void 0) refuse("MissingRequiredParameterException", "Specify a name or allowExternalPrincipals.");
		return {
			arn: readShareArn(body),
			name,
			allowsExternal
		};
	},
	run: ({ arn, name, allowsExternal }, context) => {
		const share = findActiveShare(arn, context);
		if (allowsExternal === false) checkPrincipals(entitiesOf(share, "PRINCIPAL"), false, context);
		share.name = name ?? share.name;
		share.allowsExternal = allowsExternal ?? share.allowsExternal;
		share.updatedAt = context.world.clock.now();
		return { resourceShare: describeShare(share, context.account.id) };
	}
});
const deleteResourceShare = changing({
	needs: needsShare("DeleteResourceShare"),
	parse: (body) => ({ arn: readShareArn(body) }),
	run: ({ arn }, context) => {
		deleteShare(findActiveShare(arn, context), context);
		return { returnValue: true };
	}
});
const tagResource = reading({
	needs: needsShare("TagResource"),
	parse: (body) => ({
		arn: readShareArn(body),
		tags: readTags(body)
	}),
	run: ({ arn, tags }, context) => {
		const share = findShare(arn, context);
		checkTagCount(new Map([...share.tags, ...tags]).size);
		for (const [key, value] of tags) share.tags.set(key, value);
		return json({});
	}
});
const untagResource = reading({
	needs: needsShare("UntagResource"),
	parse: (body) => ({
		arn: readShareArn(body),
		keys: body.texts("tagKeys")
	}),
	run: ({ arn, keys }, context) => {
		const share = findShare(arn, context);
		for (const key of keys) share.tags.delete(key);
		return json({});
	}
});
const enableSharingWithAwsOrganization = reading({
	parse: () => ({}),
	run: (_, { world, account }) => {
		const organisation = world.organisationOf(account.id);
		if (organisation?.managementAccountId !== account.id) return refuse("OperationNotPermittedException", "Only the management account can enable sharing.");
		organisation.sharing = true;
		return json({ returnValue: true });
	}
});
const createResourceShare = changing({
	needs: needsCreation,
	parse: (body, { account }) => {
		const managed = `arn:${account.partition}:ram::aws:permission/AWSRAMDefaultPermissionPrefixList`;
		const other = body.texts("permissionArns").find((arn) => arn !== managed);
		if (other !== void 0) refuse("UnknownResourceException", `Permission ${other} could not be found.`);
		const tags = readTags(body);
		checkTagCount(tags.length);
		if (new Set(tags.map(([key]) => key)).size < tags.length) invalid$2("A tag key is given more than once.");
		return {
			name: body.required("name"),
			resourceArns: body.texts("resourceArns"),
			principals: body.texts("principals"),
			tags,
			allowsExternal: body.flag("allowExternalPrincipals") ?? true
		};
	},
	run: (input, context) => ({ resourceShare: describeShare(create(input, context), context.account.id) })
});
function create({ name, resourceArns, principals, tags, allowsExternal }, context) {
	const { region, account, world, behaviour } = context;
	const entities = [...checkResources(resourceArns, context), ...checkPrincipals(principals, allowsExternal, context)];
	if ([...region.shares.values()].filter(({ status }) => status !== "DELETED").length >= behaviour.sharesPerRegion) refuse("ResourceShareLimitExceededException", `The account has reached its limit of ${behaviour.sharesPerRegion} resource shares.`);
	const now = world.clock.now();
	const share = {
		arn: `arn:${account.partition}:ram:${region.name}:${account.id}:resource-share/${world.ids.uuid()}`,
		name,
		ownerId: account.id,
		region: region.name,
		allowsExternal,
		status: "PENDING",
		tags: new Map(tags),
		associations: [],
		createdAt: now,
		updatedAt: now
	};
	region.shares.set(share.arn, share);
	activate(share, context);
	for (const entity of entities) associate(share, entity, context);
	return share;
}
const MOST = 500;
function readPage(body, context) {
	const maxResults = body.integer("maxResults");
	if (maxResults !== void 0 && (maxResults < 1 || maxResults > MOST)) invalid$2(`The value ${maxResults} of maxResults is not between 1 and ${MOST}.`);
	const token = body.text("nextToken");
	return {
		size: Math.min(maxResults ?? MOST, context.behaviour.pageSize),
		...token === void 0 ? {
			from: 0,
			again: 0
		} : read(token, context)
	};
}
function write(from, again, context) {
	return Buffer.from(JSON.stringify([
		context.fingerprint,
		from,
		again
	])).toString("base64url");
}
function read(token, context) {
	try {
		const [fingerprint, from, again] = JSON.parse(Buffer.from(token, "base64url").toString());
		if (fingerprint === context.fingerprint && typeof from === "number" && typeof again === "number") return {
			from,
			again
		};
	} catch {}
	return refuse("InvalidNextTokenException", "The specified nextToken is not valid.");
}
function cutPage(set, all, fits, render, { size, from, again }, context) {
	const to = from + size;
	return {
		kind: "page",
		set,
		items: all.slice(from, to).filter(fits).map((item) => JSON.stringify(render(item))),
		...to < all.length ? { nextToken: write(to, 0, context) } : {},
		sameToken: write(from, again + 1, context)
	};
}
const OWNERS = ["SELF", "OTHER-ACCOUNTS"];
const STATUSES = [
	"PENDING",
	"ACTIVE",
	"FAILED",
	"DELETING",
	"DELETED"
];
const ASSOCIATION_STATUSES = [
	"ASSOCIATING",
	"ASSOCIATED",
	"FAILED",
	"DISASSOCIATING",
	"DISASSOCIATED",
	"SUSPENDED",
	"SUSPENDING",
	"RESTORING"
];
function readOwner(body) {
	body.required("resourceOwner");
	return body.oneOf("resourceOwner", OWNERS) ?? "SELF";
}
function sharesFor(owner, { world, region, account }) {
	if (owner === "SELF") return [...region.shares.values()];
	return [...world.regionsNamed(region.name)].filter((other) => other !== region).flatMap((other) => [...other.shares.values()]).filter((share) => isSharedWith(share, account.id, world));
}
function readTagFilters(body) {
	const filters = body.objects("tagFilters").map((filter) => {
		const [key, values] = [filter.required("tagKey"), filter.texts("tagValues")];
		filter.refuseUnread();
		return ({ tags }) => {
			const value = tags.get(key);
			return value !== void 0 && (values.length === 0 || values.includes(value));
		};
	});
	return (share) => filters.length === 0 || filters.some((fits) => fits(share));
}
function named(arns, shares) {
	if (arns.length === 0) return shares;
	return [...new Set(arns)].map((arn) => shares.find((share) => share.arn === arn) ?? unknownShare(arn));
}
const getResourceShares = reading({
	parse: (body, context) => {
		const owner = readOwner(body);
		if (owner === "OTHER-ACCOUNTS" && body.objects("tagFilters").length > 0) invalid$2("You cannot use resourceOwner set to OTHER-ACCOUNTS and tagFilters in one request. Specify one parameter and try again.");
		return {
			owner,
			arns: body.texts("resourceShareArns").map(checkShareArn),
			name: body.text("name"),
			status: body.oneOf("resourceShareStatus", STATUSES),
			isTagged: readTagFilters(body),
			page: readPage(body, context)
		};
	},
	run: ({ owner, arns, name, status, isTagged, page }, context) => cutPage("resourceShares", named(arns, sharesFor(owner, context)), (share) => (name ?? share.name) === share.name && (status ?? share.status) === share.status && isTagged(share), (share) => describeShare(share, context.account.id), page, context)
});
const getResourceShareAssociations = reading({
	parse: (body, context) => {
		body.required("associationType");
		const kind = body.oneOf("associationType", ["PRINCIPAL", "RESOURCE"]);
		const [resourceArn, principal] = [body.text("resourceArn"), body.text("principal")];
		if (kind === "PRINCIPAL" && resourceArn !== void 0) invalid$2("You cannot specify resourceArn when associationType is PRINCIPAL.");
		if (kind === "RESOURCE" && principal !== void 0) invalid$2("You cannot specify principal when associationType is RESOURCE.");
		return {
			kind,
			entity: resourceArn ?? principal,
			arns: body.texts("resourceShareArns").map(checkShareArn),
			status: body.oneOf("associationStatus", ASSOCIATION_STATUSES),
			page: readPage(body, context)
		};
	},
	run: ({ kind, entity, arns, status, page }, context) => cutPage("resourceShareAssociations", named(arns, sharesFor("SELF", context)).flatMap((share) => share.associations.map((association) => ({
		share,
		association
	}))), ({ association }) => association.kind === kind && (entity ?? association.entity) === association.entity && (status ?? association.status) === association.status, ({ share, association }) => describeAssociation(share, association), page, context)
});
function readShared(body, context) {
	const type = body.text("resourceType");
	if (type !== void 0 && type.toLowerCase() !== "ec2:PrefixList".toLowerCase()) refuse("InvalidResourceTypeException", `The resource type ${type} is not one that the simulator shares.`);
	return {
		owner: readOwner(body),
		shareArns: body.texts("resourceShareArns").map(checkShareArn),
		page: readPage(body, context)
	};
}
function held(shares, kind) {
	return shares.filter(({ status }) => status !== "DELETED").flatMap((share) => share.associations.filter((one) => one.kind === kind && isHeld(one)).map((association) => ({
		share,
		association
	})));
}
const listResources = reading({
	parse: (body, context) => ({
		...readShared(body, context),
		arns: body.texts("resourceArns"),
		principal: body.text("principal")
	}),
	run: ({ owner, shareArns, arns, principal, page }, context) => cutPage("resources", held(named(shareArns, sharesFor(owner, context)), "RESOURCE"), ({ share, association }) => (arns.length === 0 || arns.includes(association.entity)) && (principal === void 0 || entitiesOf(share, "PRINCIPAL").includes(principal)), ({ share, association }) => ({
		arn: association.entity,
		type: PREFIX_LIST,
		resourceShareArn: share.arn,
		status: association.status === "ASSOCIATED" ? "AVAILABLE" : "PENDING",
		creationTime: association.createdAt / 1e3,
		lastUpdatedTime: association.updatedAt / 1e3,
		resourceRegionScope: "REGIONAL"
	}), page, context)
});
const listPrincipals = reading({
	parse: (body, context) => ({
		...readShared(body, context),
		resourceArn: body.text("resourceArn"),
		principals: body.texts("principals")
	}),
	run: ({ owner, shareArns, resourceArn, principals, page }, context) => cutPage("principals", held(named(shareArns, sharesFor(owner, context)), "PRINCIPAL").map(({ share, association }) => ({
		share,
		association,
		id: owner === "SELF" ? association.entity : share.ownerId
	})), ({ share, id }) => (resourceArn === void 0 || entitiesOf(share, "RESOURCE").includes(resourceArn)) && (principals.length === 0 || principals.includes(id)), ({ share, association, id }) => ({
		id,
		resourceShareArn: share.arn,
		creationTime: association.createdAt / 1e3,
		lastUpdatedTime: association.updatedAt / 1e3,
		external: association.external
	}), page, context)
});
const ACTIONS = {
	AssociateResourceShare: associateResourceShare,
	CreateResourceShare: createResourceShare,
	DeleteResourceShare: deleteResourceShare,
	DisassociateResourceShare: disassociateResourceShare,
	EnableSharingWithAwsOrganization: enableSharingWithAwsOrganization,
	GetResourceShareAssociations: getResourceShareAssociations,
	GetResourceShares: getResourceShares,
	ListPrincipals: listPrincipals,
	ListResources: listResources,
	TagResource: tagResource,
	UntagResource: untagResource,
	UpdateResourceShare: updateResourceShare
};
const PATHS = new Map(Object.keys(ACTIONS).map((action) => [`${action.startsWith("Delete") ? "DELETE" : "POST"} /${action.toLowerCase()}`, action]));
function ramAction(method, path) {
	return PATHS.get(`${method} ${path}`) ?? "";
}
function runRam(action, members, context) {
	const handler = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : void 0;
	if (handler === void 0) throw new AwsError(404, "UnknownOperationException", "There is no such operation.");
	return handler(action, new RequestBody(members), context);
}
function ramAnswer(answer) {
	if (answer.kind === "elements") return answer.content === "" ? "{}" : answer.content;
	const token = answer.nextToken === void 0 ? "" : `,"nextToken":${JSON.stringify(answer.nextToken)}`;
	return `{${JSON.stringify(answer.set)}:[${answer.items.join(",")}]${token}}`;
}
function ramError(error) {
	return JSON.stringify({
		__type: error.code,
		message: error.message
	});
}
const NAME = /^(?!\.)(?!.*\.\.)(?!(?:AWS|Amazon)\.)[A-Za-z0-9_.-]{1,256}(?<!\.)$/i;
const TYPES = [
	"String",
	"String.Array",
	"Number"
];
function invalid$1(name, problem) {
	return refuse("ParameterValueInvalid", `The message attribute '${name}' ${problem}`);
}
function isArray(value) {
	try {
		const parsed = JSON.parse(value);
		return Array.isArray(parsed) && parsed.every((part) => part === null || typeof part !== "object");
	} catch {
		return false;
	}
}
function attributesOf(parameters) {
	const attributes = new Map();
	for (const entry of parameters.structures("MessageAttributes.entry")) {
		const name = entry.required("Name");
		const held = entry.structure("Value");
		const type = held.text("DataType") ?? "";
		const value = held.text("StringValue");
		if (!NAME.test(name)) invalid$1(name, "has an invalid name.");
		if (attributes.has(name)) invalid$1(name, "is there twice.");
		if (!TYPES.includes(type)) invalid$1(name, "has an invalid message attribute type.");
		if (value === void 0 || value === "") return invalid$1(name, "must contain non-empty message attribute value.");
		if (type === "String.Array" && !isArray(value)) invalid$1(name, "is not a JSON array.");
		attributes.set(name, value);
	}
	return Object.fromEntries(attributes);
}
const MOST_BYTES = 262144;
const SUBJECT_CHARACTERS = 99;
const SUBJECT = /^[\x21-\x7e][\x20-\x7e]*$/;
function invalid(what) {
	return refuse("InvalidParameter", `Invalid parameter: ${what}`);
}
function checkSubject(subject) {
	if (subject === void 0) return;
	if (subject.length > SUBJECT_CHARACTERS || !SUBJECT.test(subject)) invalid("Subject");
}
function textsOf(message, structure) {
	if (structure === void 0) return { default: message };
	if (structure !== "json") invalid("MessageStructure");
	let parsed;
	try {
		parsed = JSON.parse(message);
	} catch {
		return invalid("Message Structure - JSON message body failed to parse");
	}
	if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) return invalid("Message Structure - JSON message body failed to parse");
	const texts = Object.entries(parsed).filter((entry) => typeof entry[1] === "string");
	if (!texts.some(([protocol]) => protocol === "default")) return invalid("Message Structure - No default entry in JSON message body");
	return Object.fromEntries(texts);
}
function authorise(arn, topic, context) {
	const refusal = refusalOf({
		action: "sns:Publish",
		resource: arn,
		keys: new Map()
	}, context);
	if (refusal !== void 0) throw new AwsError(403, "AuthorizationError", refusal);
	const { account, key } = context;
	if (topic === void 0 || topic.accountId === account.id) return;
	const names = [key.identity.arn, `arn:${account.partition}:iam::${account.id}:root`];
	if (topic.publishers.some((publisher) => names.includes(publisher))) return;
	const who = `User: ${principalArn(key)} is not authorized to perform: SNS:Publish on resource: ${arn}`;
	throw new AwsError(403, "AuthorizationError", `${who} because no resource-based policy allows the SNS:Publish action`);
}
function publish(parameters, context) {
	const { region, world, key } = context;
	const arn = parameters.text("TopicArn");
	const message = parameters.text("Message");
	const subject = parameters.text("Subject");
	const structure = parameters.text("MessageStructure");
	const attributes = attributesOf(parameters);
	parameters.refuseUnread();
	if (arn === void 0) return invalid("TopicArn or TargetArn Reason: no value for required parameter");
	if (!/^arn:aws[a-z-]*:sns:[a-z0-9-]+:\d{12}:[A-Za-z0-9_-]{1,256}$/.test(arn)) return invalid("TopicArn");
	const topic = world.topics.get(arn);
	authorise(arn, topic, context);
	if (arn.split(":")[3] !== region.name) return invalid("TopicArn");
	if (topic === void 0) throw new AwsError(404, "NotFound", "Topic does not exist");
	if (message === void 0 || message === "") return invalid("Empty message");
	checkSubject(subject);
	if ([message, ...Object.entries(attributes).flat()].reduce((sum, text) => sum + Buffer.byteLength(text), 0) > MOST_BYTES) return invalid("Message too long");
	const id = world.ids.uuid();
	const texts = textsOf(message, structure);
	topic.published.push({
		id,
		at: world.clock.now(),
		principal: principalArn(key),
		subject,
		texts,
		attributes
	});
	return data("MessageId", id);
}
const NAMESPACE = "http://sns.amazonaws.com/doc/2010-03-31/";
const VERSION = "2010-03-31";
function isSnsVersion(version) {
	return version === VERSION;
}
function snsAnswer(action, parameters, context, requestId) {
	if (action !== "Publish" || parameters.text("Version") !== VERSION) return refuse("InvalidAction", `Could not find operation ${action} for version ${VERSION}`);
	const result = element("PublishResult", publish(parameters, context));
	const metadata = element("ResponseMetadata", data("RequestId", requestId));
	return `<PublishResponse xmlns="${NAMESPACE}">${result}${metadata}</PublishResponse>`;
}
function snsError(error, requestId) {
	const type = error.status < 500 ? "Sender" : "Receiver";
	const described = element("Error", data("Type", type), data("Code", error.code), data("Message", error.message));
	return `<ErrorResponse xmlns="${NAMESPACE}">${described}${data("RequestId", requestId)}</ErrorResponse>`;
}
const SSM_TARGET = "AmazonSSM";
const PAGE = 10;
function parametersByPath(body, { account, region }) {
	const path = body.required("Path").replace(/(?<=.)\/$/, "");
	if (!/^\/[\w./-]*$/.test(path)) refuse("ValidationException", "The parameter doesn't meet the parameter name requirements.");
	const recursive = body.flag("Recursive") ?? false;
	const size = body.integer("MaxResults") ?? PAGE;
	if (size < 1 || size > PAGE) refuse("ValidationException", "MaxResults must be from 1 to 10.");
	const token = body.text("NextToken");
	body.refuseUnread();
	const [, start] = /^after-(\d+)$/.exec(token ?? "after-0") ?? refuse("InvalidNextToken", "The specified token is not valid.");
	const below = path === "/" ? "/" : `${path}/`;
	const found = [...region.parameters].filter(([name]) => name.startsWith(below) && (recursive || !name.slice(below.length).includes("/"))).sort(([a], [b]) => a < b ? -1 : 1);
	const end = Number(start) + size;
	return {
		Parameters: found.slice(Number(start), end).map(([Name, Value]) => ({
			Name,
			Type: "String",
			Value,
			Version: 1,
			LastModifiedDate: 1700000000.123,
			DataType: "text",
			ARN: `arn:${account.partition}:ssm:${region.name}:${account.id}:parameter${Name}`
		})),
		...end < found.length ? { NextToken: `after-${end}` } : {}
	};
}
function runSsm(action, members, context) {
	if (action !== "GetParametersByPath") return refuse("UnknownOperationException", "There is no such operation.");
	const { account, region } = context;
	const path = typeof members.Path === "string" ? members.Path : "/";
	const resource = `arn:${account.partition}:ssm:${region.name}:${account.id}:parameter${path}`;
	const refusal = refusalOf({
		action: "ssm:GetParametersByPath",
		resource,
		keys: new Map()
	}, context);
	if (refusal !== void 0) throw new AwsError(400, "AccessDeniedException", refusal);
	return {
		kind: "elements",
		content: JSON.stringify(parametersByPath(new RequestBody(members), context))
	};
}
function queryWish({ body }) {
	const params = Object.fromEntries(new URLSearchParams(body));
	return {
		action: params.Action ?? "",
		params
	};
}
function isQuery({ method, headers }) {
	return method === "POST" && headers["content-type"]?.startsWith("application/x-www-form-urlencoded") === true;
}
function parametersOf({ params }) {
	const parameters = Parameters.of(Object.entries(params));
	parameters.text("Action");
	return parameters;
}
function ramMembers({ target, body }) {
	return {
		...membersOf(body),
		...Object.fromEntries(new URL(target, "http://ram").searchParams)
	};
}
function ramWish(request) {
	return {
		action: ramAction(request.method, new URL(request.target, "http://ram").pathname),
		params: recordedMembers(() => ramMembers(request))
	};
}
function signed(context) {
	if (context === void 0) throw new AwsError(403, "MissingAuthenticationToken", "Missing Authentication Token");
	return context;
}
function jsonService(version, target, run) {
	return {
		type: `application/x-amz-json-${version}`,
		wish: jsonWish,
		isForm: (request) => request.method === "POST" && jsonTarget(request)?.service === target,
		serve: ({ call, request, context, spoil }) => jsonAnswer(spoil(run(call.action, membersOf(request.body), signed(context)))),
		error: jsonError
	};
}
const XML = "text/xml;charset=UTF-8";
const SERVICES = {
	ec2: {
		type: XML,
		wish: queryWish,
		isForm: isQuery,
		serve: ({ call, requestId, context, spoil }) => ec2Answer(call.action, spoil(runEc2(call.action, parametersOf(call), signed(context))), requestId),
		error: ec2Error
	},
	sts: {
		type: XML,
		wish: queryWish,
		isForm: isQuery,
		serve: ({ call, key, world, requestId }) => stsAnswer(call.action, parametersOf(call), key, world, requestId),
		error: stsError
	},
	sns: {
		type: XML,
		wish: queryWish,
		isForm: isQuery,
		serve: ({ call, requestId, context }) => snsAnswer(call.action, parametersOf(call), signed(context), requestId),
		error: snsError
	},
	ram: {
		type: "application/json",
		wish: ramWish,
		isForm: ({ target }) => target !== "/",
		serve: ({ call, request, context, spoil }) => ramAnswer(spoil(runRam(call.action, ramMembers(request), signed(context)))),
		error: ramError
	},
	servicequotas: jsonService("1.1", QUOTAS_TARGET, runQuotas),
	"network-firewall": jsonService("1.0", FIREWALL_TARGET, runFirewall),
	organizations: jsonService("1.1", ORGANIZATIONS_TARGET, runOrganizations),
	ssm: jsonService("1.1", SSM_TARGET, runSsm)
};
function guessService(request) {
	if (request.target !== "/") return "ram";
	const target = jsonTarget(request);
	if (target?.service === "NetworkFirewall_20201112") return "network-firewall";
	if (target?.service === "AmazonSSM") return "ssm";
	if (target !== void 0) return target.service === "AWSOrganizationsV20161128" ? "organizations" : "servicequotas";
	const { action, params } = queryWish(request);
	if (isStsAction(action)) return "sts";
	return isSnsVersion(params.Version) ? "sns" : "ec2";
}
function isService(name) {
	return Object.hasOwn(SERVICES, name);
}
const INCIDENTAL = new Set([
	"nexttoken",
	"maxresults",
	"clienttoken",
	"dryrun",
	"version"
]);
async function dispatch(request, installation) {
	const { world, behaviour, calls } = installation;
	let service = guessService(request);
	const { action } = SERVICES[service].wish(request);
	await world.clock.pass(behaviour.actionMs[action] ?? behaviour.requestMs);
	const requestId = world.ids.uuid();
	let call;
	const record = (wish, region = "", key) => {
		const made = recorded(calls.length + 1, service, wish, region, key, world);
		calls.push(made);
		return made;
	};
	try {
		const wish = SERVICES[service].wish(request);
		let key;
		if (isUnsignedAction(wish.action) && request.headers.authorization === void 0) {
			checkForm(request, service);
			call = record(wish);
		} else {
			const scope = scopeOf(request.headers);
			checkForm(request, scope.service);
			if (isService(scope.service)) service = scope.service;
			key = authenticate(scope, request.headers, world);
			call = record(wish, scope.region, key);
		}
		const answer = await serve(request, call, key, requestId, installation);
		call.outcome = { status: answer.kind === "reset" ? 0 : answer.status };
		return answer;
	} catch (error) {
		if (!(error instanceof AwsError)) throw error;
		const { status, code } = error;
		call ??= record(SERVICES[service].wish(request));
		call.outcome = {
			status,
			code
		};
		const { type, error: write } = SERVICES[service];
		return {
			kind: "answer",
			status,
			requestId,
			type,
			errorType: code,
			body: write(error, requestId)
		};
	}
}
function checkForm(request, service) {
	if (isService(service) && SERVICES[service].isForm(request)) return;
	throw new AwsError(400, "InvalidRequest", "The request received was invalid.");
}
async function serve(request, call, key, requestId, installation) {
	const { world, behaviour, faults: scripts, throttle } = installation;
	const faults = scripts.of(call);
	call.faults = faults.map(({ kind }) => kind);
	const has = (kind) => faults.some((fault) => fault.kind === kind);
	for (const fault of faults) {
		if (fault.kind === "delay") await world.clock.pass(fault.ms);
		if (fault.kind === "meanwhile") fault.run(world, call);
		failInstead(fault, call);
		const foreign = foreignBody(fault);
		if (foreign !== void 0) return {
			kind: "answer",
			requestId,
			type: "text/html",
			...foreign
		};
	}
	if (has("reset-before-effect")) return { kind: "reset" };
	if (behaviour.throttling) throttle.take(call, behaviour);
	const service = SERVICES[isService(call.service) ? call.service : "ec2"];
	const context = key === void 0 ? void 0 : contextOf(call, key, faults, world, behaviour);
	const spoilt = (answer) => spoil(answer, faults);
	let body = service.serve({
		call,
		request,
		key,
		world,
		requestId,
		context,
		spoil: spoilt
	});
	if (has("reset-after-effect")) return { kind: "reset" };
	if (has("truncated")) body = body.slice(0, Math.floor(body.length / 2));
	return {
		kind: "answer",
		status: 200,
		requestId,
		type: service.type,
		body
	};
}
function contextOf(call, key, faults, world, behaviour) {
	const account = world.account(call.accountId);
	return {
		world,
		behaviour,
		account,
		region: account.region(call.region),
		key,
		fingerprint: fingerprint(call),
		staleMs: Math.max(behaviour.staleMs, ...faults.map((fault) => fault.kind === "stale" ? fault.ms : 0)),
		failsLater: laterFailure(faults)
	};
}
function fingerprint({ accountId, region, action, params }) {
	const telling = Object.entries(params).filter(([name]) => !INCIDENTAL.has(name.toLowerCase()));
	return hexOf(JSON.stringify([
		accountId,
		region,
		action,
		telling.sort(([a], [b]) => a < b ? -1 : 1)
	]), 16);
}
function recorded(number, service, { action, params }, region, key, world) {
	return {
		number,
		at: world.clock.now(),
		service,
		action,
		region,
		accountId: key?.identity.accountId ?? "",
		principal: key === void 0 ? "" : principalArn(key),
		...key?.identity.kind === "role" ? { role: key.identity.name } : {},
		params,
		faults: [],
		outcome: { status: 0 }
	};
}
const MAX_BODY_BYTES = 1 << 20;
async function startSimulator(world, options = {}) {
	const { randomFaults, port = 0, events = new Map(), ...behaviour } = options;
	const installation = {
		world,
		behaviour: {
			...DEFAULT_BEHAVIOUR,
			...behaviour
		},
		faults: new Faults(randomFaults),
		throttle: new Throttle(world.clock),
		calls: []
	};
	const server = createServer((request, response) => {
		if (happens(request, response, events)) return;
		answer(request, response, installation).catch((error) => {
			response.writeHead(599, { "content-type": "text/plain" }).end(String(error instanceof Error ? error.stack : error));
		});
	});
	await new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, "127.0.0.1", resolve);
	});
	return {
		url: `http://127.0.0.1:${server.address().port}`,
		world,
		faults: installation.faults,
		calls: installation.calls,
		advance: (ms) => world.clock.advance(ms),
		close: () => new Promise((resolve) => {
			server.close(() => resolve());
			server.closeAllConnections();
		})
	};
}
function happens({ method, url = "" }, response, events) {
	const event = method === "POST" ? events.get(url.replace(/^\/plsync\//, "")) : void 0;
	if (event === void 0) return false;
	event();
	response.writeHead(204).end();
	return true;
}
async function answer(request, response, installation) {
	const body = await readBody(request);
	if (body === void 0) {
		response.writeHead(413, { connection: "close" }).end();
		return;
	}
	const reply = await dispatch({
		method: request.method ?? "",
		target: request.url ?? "/",
		headers: request.headers,
		body
	}, installation);
	if (reply.kind === "reset") {
		request.socket.resetAndDestroy();
		return;
	}
	const bytes = Buffer.from(reply.body);
	response.writeHead(reply.status, {
		"content-type": reply.type,
		"content-length": bytes.length,
		"x-amzn-requestid": reply.requestId,
		...reply.errorType === void 0 ? {} : { "x-amzn-errortype": reply.errorType }
	}).end(bytes);
}
async function readBody(request) {
	const chunks = [];
	let size = 0;
	for await (const chunk of request) {
		size += chunk.length;
		if (size > MAX_BODY_BYTES) return void 0;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString();
}
export { Clock, DATA, GROUPS, NETWORK, PAYMENTS, churn, clientEnvironment, exampleWorld, grantRules, startSimulator };
