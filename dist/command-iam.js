import { EXIT, jsonText, pageUrl } from "./basics.js";
import { stringify } from "./yaml.js";
import { ACCESS_OPTIONS, GITHUB_ISSUER, INLINE_CHARACTERS, accessOf, audienceIn, characters, document, githubProviderArn, needsOf, oneOrMore, partitionOf, readRoleArn, rolesOf } from "./aws-commands.js";
import { LIST_TAG, TAG } from "./model.js";
import { CONFIG, badUsage, command, stopWith } from "./command-basics.js";
import { loadConfiguration } from "./mappings-file.js";
const OR_TAKES = 10;
function conditionSet() {
	const all = {};
	const sets = new Map();
	const self = {
		all,
		add: (name, condition) => {
			all[name] = condition;
			return name;
		},
		inAny: (accounts) => {
			const ids = [...new Set(accounts.map(({ accountId }) => accountId))];
			const key = ids.join();
			const known = sets.get(key);
			if (known !== void 0) return known;
			const several = [...sets.keys()].filter((one) => one.includes(",")).length;
			const name = ids.length === 1 ? `In${key}` : `InGroup${several + 1}`;
			sets.set(key, name);
			return self.add(name, anyOf(ids.map((id) => ({ "Fn::Equals": [{ Ref: "AWS::AccountId" }, id] }))));
		},
		choose: (items, pick) => {
			return [...Map.groupBy(items, (item) => JSON.stringify(pick(item))).values()].reduceRight((otherwise, group) => {
				const [first] = group;
				if (first === void 0) return otherwise;
				return otherwise === void 0 ? pick(first) : { "Fn::If": [
					self.inAny(group),
					pick(first),
					otherwise
				] };
			}, void 0) ?? [];
		}
	};
	return self;
}
function anyOf(tests) {
	if (tests.length === 1 && tests[0] !== void 0) return tests[0];
	if (tests.length <= OR_TAKES) return { "Fn::Or": tests };
	const size = Math.max(OR_TAKES, Math.ceil(tests.length / OR_TAKES));
	const parts = [];
	for (let start = 0; start < tests.length; start += size) parts.push(anyOf(tests.slice(start, start + size)));
	return anyOf(parts);
}
const parameter = (name) => `\${${name}}`;
const HERE = {
	partition: parameter("AWS::Partition"),
	accountId: parameter("AWS::AccountId")
};
const LOGICAL_IDS = {
	"plan-hub": "PlanHubRole",
	"apply-hub": "ApplyHubRole",
	plan: "PlanRole",
	apply: "ApplyRole",
	operator: "OperatorRole"
};
const PROVIDER = "GitHubProvider";
const CREATES_PROVIDER$1 = "CreatesGitHubProvider";
function cloudFormationTemplate(roles, partition, heading) {
	const conditions = conditionSet();
	const resources = {};
	const made = new Map();
	const trusting = roles.filter(({ trustsGitHub }) => trustsGitHub);
	if (trusting.length > 0) {
		const asked = { "Fn::Equals": [{ Ref: CREATES_PROVIDER$1 }, "true"] };
		const here = { Condition: conditions.inAny(trusting) };
		const Condition = conditions.add("HasGitHubProvider", { "Fn::And": [asked, here] });
		resources[PROVIDER] = {
			Type: "AWS::IAM::OIDCProvider",
			Condition,
			Properties: {
				Url: `https://${GITHUB_ISSUER}`,
				ClientIdList: [audienceIn(partition)]
			}
		};
		const arn = githubProviderArn(HERE);
		made.set(arn, { "Fn::If": [
			Condition,
			{ Ref: PROVIDER },
			{ "Fn::Sub": arn }
		] });
	}
	const hubs = roles.filter(({ kind }) => kind === "plan-hub" || kind === "apply-hub");
	const madeIn = (account) => {
		const here = hubs.filter(({ accountId }) => accountId === account);
		return new Map([...made, ...here.map((hub) => [hub.arn, { "Fn::GetAtt": [LOGICAL_IDS[hub.kind], "Arn"] }])]);
	};
	for (const [kind, ofKind] of Map.groupBy(roles, (role) => role.kind)) resources[LOGICAL_IDS[kind]] = {
		Type: "AWS::IAM::Role",
		Condition: conditions.inAny(ofKind),
		Properties: {
			RoleName: conditions.choose(ofKind, ({ name }) => name),
			Path: conditions.choose(ofKind, ({ path }) => path),
			AssumeRolePolicyDocument: conditions.choose(ofKind, ({ documents, accountId }) => filledIn(documents(HERE).trust, madeIn(accountId))),
			Policies: [{
				PolicyName: "plsync",
				PolicyDocument: conditions.choose(ofKind, ({ documents }) => filledIn(documents(HERE).policy, new Map()))
			}]
		}
	};
	const template = {
		AWSTemplateFormatVersion: "2010-09-09",
		Description: "Roles of plsync, in every account that mappings.yaml names",
		...trusting.length === 0 ? {} : { Parameters: { [CREATES_PROVIDER$1]: {
			Type: "String",
			AllowedValues: ["true", "false"],
			Default: "true",
			Description: `false where the account has an OIDC provider for ${GITHUB_ISSUER} already`
		} } },
		Conditions: conditions.all,
		Resources: resources
	};
	const text = stringify(template, {
		version: "1.1",
		lineWidth: 0,
		aliasDuplicateObjects: false
	});
	return `${heading.map((line) => `# ${line}\n`).join("")}${text}`;
}
function filledIn(value, made) {
	if (typeof value === "string") return made.get(value) ?? (value.includes(HERE.accountId) ? { "Fn::Sub": value } : value);
	if (Array.isArray(value)) return value.map((inner) => filledIn(inner, made));
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filledIn(inner, made)]));
}
const TRUST_CHARACTERS = 2048;
function gapsOf(configuration, roles) {
	return [
		...needsOf(configuration).flatMap(missingRoles),
		...namelessAdoptions(configuration),
		...namelessFillings(configuration),
		...unprintedPublishers(configuration, roles),
		...roles.flatMap(tooLarge)
	];
}
function tooLarge({ arn, documents }) {
	const { partition, accountId } = readRoleArn(arn);
	const { trust, policy } = documents({
		partition,
		accountId
	});
	const problem = (what, has, most, remedy) => {
		if (has <= most) return [];
		return [{
			code: "role_not_printed",
			severity: "warning",
			summary: `the ${what} of ${arn} has ${has} characters; IAM allows ${most}`,
			remedy
		}];
	};
	return [...problem("trust policy", characters(trust), TRUST_CHARACTERS, "Ask AWS to raise the quota for the length of trust policies in that account, or name fewer repositories."), ...problem("policy", characters(policy), INLINE_CHARACTERS, "Split it into several managed policies and attach those.")];
}
function missingRoles({ account, searchedRegions }) {
	const { alias, id, planRoleArn, applyRoleArn, position } = account;
	const about = {
		severity: "warning",
		account: alias,
		position
	};
	const ambient = (role) => ({
		...about,
		code: "role_not_printed",
		summary: `account ${alias} (${id}) is ${role} with ambient credentials, so no role is printed for that`,
		remedy: "Start plsync with credentials of this account that have the permissions of such a role."
	});
	const written = searchedRegions.length > 0;
	const isAmbient = applyRoleArn === "none" || applyRoleArn === void 0 && planRoleArn === void 0;
	if (planRoleArn === void 0) return [ambient(written && isAmbient ? "read and written" : "read")];
	if (written && isAmbient) return [ambient("written")];
	if (!written || applyRoleArn !== void 0) return [];
	return [{
		...about,
		code: "no_apply_role",
		summary: `account ${alias} (${id}) has prefix lists but no apply role, so none is printed for it`,
		remedy: "Add `apply_role_arn` to the account."
	}];
}
function unprintedPublishers(configuration, roles) {
	const { credentials, notify } = configuration;
	if (notify === void 0) return [];
	const isOidc = credentials.mode === "oidc";
	return [notify.topic, ...notify.heartbeat === void 0 ? [] : [notify.heartbeat]].filter((topic) => isOidc ? !roles.some(({ kind, accountId }) => kind === "apply" && accountId === topic.accountId) : !roles.some(({ kind }) => kind === "apply-hub")).map(({ arn }) => ({
		code: "role_not_printed",
		severity: "warning",
		summary: isOidc ? `no apply role is printed for the account of ${arn}, which publishes to it` : `the credentials that plsync starts from publish to ${arn}, and no role is printed for them`,
		remedy: isOidc ? "Let the apply role of that account make sns:Publish on the topic." : "Let them make sns:Publish on the topic, or print hub roles with `--repository`."
	}));
}
function namelessAdoptions({ mappings }) {
	return mappings.flatMap((mapping) => mapping.lists).filter(({ adopt }) => adopt === true).map(({ address, position }) => ({
		code: "role_not_printed",
		severity: "warning",
		summary: `${address}: \`adopt: true\` does not say which list, so the apply role may not take it over`,
		remedy: "Write the id that `plsync plan` shows (`adopt: pl-…`), and print the roles again.",
		address,
		position
	}));
}
function namelessFillings({ mappings }) {
	return mappings.flatMap((mapping) => mapping.lists).filter(({ manage, id }) => manage !== void 0 && id === void 0).map(({ address, position }) => ({
		code: "role_not_printed",
		severity: "warning",
		summary: `${address}: \`manage: entries\` without an id does not say which list, so the apply role may not change its entries`,
		remedy: "Write its id (`id: pl-…`), which `plsync plan` shows, and print the roles again.",
		address,
		position
	}));
}
function headingOf({ owner }) {
	return [
		`Roles of plsync for ${owner}, as \`plsync iam\` prints them: exactly what the file needs.`,
		"Print them again when the file names other accounts, Regions, shares or lists to adopt. Add permissions before the change of",
		"the file is merged, remove them after it has been applied. How to roll them out:",
		pageUrl("roles.md")
	];
}
const FORMAT_VERSION = "1.0";
function rolesJson(roles, partition) {
	const providers = new Set(roles.filter(({ trustsGitHub }) => trustsGitHub).map(({ accountId }) => accountId));
	return {
		format_version: FORMAT_VERSION,
		oidc_providers: [...providers].map((accountId) => ({
			account_id: accountId,
			arn: githubProviderArn({
				partition,
				accountId
			}),
			audience: audienceIn(partition)
		})),
		roles: roles.map(({ kind, arn, alias, accountId, path, name, documents }) => ({
			kind,
			arn,
			...alias === void 0 ? {} : { account: alias },
			account_id: accountId,
			path,
			name,
			...documents({
				partition,
				accountId
			})
		}))
	};
}
const SCP_CHARACTERS = 5120;
const LISTS = "arn:*:ec2:*:*:prefix-list/*";
const KEYS = [...new Set([...Object.values(TAG), LIST_TAG])];
function tagGuard(roles) {
	const arns = roles.filter(({ kind }) => kind === "apply" || kind === "operator").map(({ arn }) => arn);
	const whole = guard(arns);
	if (JSON.stringify(whole, null, 2).length <= 5120) return whole;
	const anywhere = arns.map((arn) => {
		const { partition, path, name } = readRoleArn(arn);
		return `arn:${partition}:iam::*:role${path}${name}`;
	});
	return guard([...new Set(anywhere)]);
}
function guard(writers) {
	const deny = (Sid, Action, Resource, condition) => ({
		Sid,
		Effect: "Deny",
		Action: oneOrMore(Action),
		Resource,
		Condition: {
			...condition,
			ArnNotLike: { "aws:PrincipalArn": oneOrMore(writers) }
		}
	});
	const ours = { "ForAnyValue:StringLike": { "aws:TagKeys": "plsync:*" } };
	const alike = { "ForAnyValue:StringEqualsIgnoreCase": { "aws:TagKeys": KEYS } };
	const onLists = ["ec2:CreateTags", "ec2:DeleteTags"];
	const onShares = [
		"ram:CreateResourceShare",
		"ram:TagResource",
		"ram:UntagResource"
	];
	return document(deny("TagsOfLists", onLists, LISTS, ours), deny("TagsOfListsInOtherLetters", onLists, LISTS, alike), deny("AllTagsOfListsAtOnce", ["ec2:DeleteTags"], LISTS, { Null: {
		"aws:TagKeys": "true",
		[`aws:ResourceTag/${TAG.owner}`]: "false"
	} }), deny("TagsOfShares", onShares, "*", ours), deny("TagsOfSharesInOtherLetters", onShares, "*", alike));
}
const INDENT = "  ";
function hclText(blocks) {
	return blocks.map((block) => `${blockLines(block).join("\n")}\n`).join("\n");
}
function quoted(text) {
	return JSON.stringify(text).replace(/([$%])\{/g, "$1$1{");
}
function blockLines({ head, lines }) {
	const inner = [];
	let settings = [];
	const flush = () => {
		inner.push(...settingLines(settings));
		settings = [];
	};
	for (const line of lines) {
		if (line !== "" && !("head" in line)) {
			settings.push(line);
			continue;
		}
		flush();
		inner.push(...line === "" ? [""] : blockLines(line));
	}
	flush();
	return [
		`${head} {`,
		...indented(inner),
		"}"
	];
}
function settingLines(settings) {
	const written = settings.map(([name, value]) => ({
		name,
		lines: valueLines(value)
	}));
	const lines = [];
	for (let start = 0; start < written.length;) {
		let end = start;
		while (written[end]?.lines.length === 1) end++;
		const column = written.slice(start, end);
		const width = Math.max(0, ...column.map(({ name }) => name.length));
		for (const { name, lines: [value] } of column) lines.push(`${name.padEnd(width)} = ${value}`);
		const long = written[end];
		if (long !== void 0) lines.push(`${long.name} = ${long.lines[0]}`, ...long.lines.slice(1));
		start = end + 1;
	}
	return lines;
}
function valueLines(value) {
	if (typeof value === "string") return [quoted(value)];
	if (typeof value === "number" || typeof value === "boolean") return [String(value)];
	if (isList(value)) return listLines(value);
	if (isRaw(value)) return [value.raw];
	if (isCall(value)) {
		const lines = valueLines(value.of);
		return lines.map((line, index) => {
			return `${index === 0 ? `${value.call}(` : ""}${line}${index === lines.length - 1 ? ")" : ""}`;
		});
	}
	const settings = Object.entries(value).map(([key, inner]) => [keyOf(key), inner]);
	return settings.length === 0 ? ["{}"] : [
		"{",
		...indented(settingLines(settings)),
		"}"
	];
}
function listLines(values) {
	const written = values.map(valueLines);
	const [only] = written;
	if (written.length === 0) return ["[]"];
	if (written.length === 1 && only?.length === 1) return [`[${only[0]}]`];
	return [
		"[",
		...indented(written.flatMap((lines) => [...lines.slice(0, -1), `${lines.at(-1)},`])),
		"]"
	];
}
function isList(value) {
	return Array.isArray(value);
}
function isRaw(value) {
	return typeof value === "object" && "raw" in value;
}
function isCall(value) {
	return typeof value === "object" && "call" in value;
}
function keyOf(key) {
	return /^[A-Za-z_][A-Za-z0-9_-]*$/.test(key) ? key : quoted(key);
}
function indented(lines) {
	return lines.map((line) => line === "" ? "" : `${INDENT}${line}`);
}
const PROVIDER_VERSION = ">= 6.0";
const CREATES_PROVIDER = "create_github_provider";
function terraformModule(roles, partition, heading) {
	const accounts = accountNames(roles);
	const provider = ({ accountId }) => {
		return accounts.size === 1 ? [] : [["provider", { raw: `aws.${accounts.get(accountId)}` }], ""];
	};
	const trusting = new Map(roles.filter(({ trustsGitHub }) => trustsGitHub).map((role) => [role.accountId, role]));
	const blocks = [
		requirements([...accounts.values()]),
		...trusting.size === 0 ? [] : [providerVariable],
		...[...trusting.values()].map((role) => ({
			head: `resource "aws_iam_openid_connect_provider" "github_${accounts.get(role.accountId)}"`,
			lines: [
				...provider(role),
				["count", { raw: `var.${CREATES_PROVIDER} ? 1 : 0` }],
				["url", `https://${GITHUB_ISSUER}`],
				["client_id_list", [audienceIn(partition)]]
			]
		})),
		...roles.flatMap((role) => roleBlocks(role, roles, accounts.get(role.accountId) ?? "", provider(role), partition))
	];
	return `${heading.map((line) => `# ${line}\n`).join("")}${heading.length === 0 ? "" : "\n"}${hclText(blocks)}`;
}
function roleBlocks(role, roles, account, provider, partition) {
	const { trust, policy } = role.documents({
		partition,
		accountId: role.accountId
	});
	const name = resourceName(role, account);
	const hubs = roles.filter(({ kind }) => kind === "plan-hub" || kind === "apply-hub");
	const before = hubs.includes(role) || role.trustsGitHub || role.kind === "operator" ? [] : hubs.map((hub) => `aws_iam_role.${resourceName(hub, "")}`);
	return [{
		head: `resource "aws_iam_role" "${name}"`,
		lines: [
			...provider,
			["name", role.name],
			["path", role.path],
			["assume_role_policy", json(trust)],
			...before.length === 0 ? [] : ["", ["depends_on", before.map((raw) => ({ raw }))]]
		]
	}, {
		head: `resource "aws_iam_role_policy" "${name}"`,
		lines: [
			...provider,
			["name", "plsync"],
			["role", { raw: `aws_iam_role.${name}.id` }],
			["policy", json(policy)]
		]
	}];
}
function resourceName({ kind }, account) {
	return kind === "plan-hub" || kind === "apply-hub" ? kind.replace("-", "_") : `${kind}_${account}`;
}
function json(document) {
	return {
		call: "jsonencode",
		of: document
	};
}
function requirements(accounts) {
	const aliases = accounts.map((account) => ({ raw: `aws.${account}` }));
	return {
		head: "terraform",
		lines: [{
			head: "required_providers",
			lines: [["aws", {
				source: "hashicorp/aws",
				version: PROVIDER_VERSION,
				...accounts.length === 1 ? {} : { configuration_aliases: aliases }
			}]]
		}]
	};
}
const providerVariable = {
	head: `variable "${CREATES_PROVIDER}"`,
	lines: [
		["description", `false where the accounts have an OIDC provider for ${GITHUB_ISSUER} already`],
		["type", { raw: "bool" }],
		["default", true]
	]
};
function accountNames(roles) {
	const names = new Map();
	const taken = new Set();
	for (const { accountId, alias = "hub" } of roles) {
		if (names.has(accountId)) continue;
		const plain = alias.replace(/[^A-Za-z0-9_-]/g, "_").replace(/^(?=\d)/, "account_");
		const name = taken.has(plain) ? `${plain}_${accountId}` : plain;
		taken.add(name);
		names.set(accountId, name);
	}
	return names;
}
const FORMATS = {
	cloudformation: cloudFormationTemplate,
	terraform: terraformModule,
	json: (roles, partition) => jsonText(rolesJson(roles, partition)),
	scp: (roles) => jsonText(tagGuard(roles))
};
function formatOf(text) {
	const known = Object.keys(FORMATS).join(", ");
	const format = text !== void 0 && Object.hasOwn(FORMATS, text) ? FORMATS[text] : void 0;
	if (format !== void 0) return {
		ok: true,
		value: format
	};
	const summary = text === void 0 ? "plsync iam needs --format FORMAT" : `--format ${text} is not known`;
	return {
		ok: false,
		diagnostic: badUsage(summary, `The formats are ${known}.`)
	};
}
function operatorsOf(arns) {
	const wrong = arns.find((arn) => !/^arn:aws[a-z-]*:iam::\d{12}:(?:root|(?:role|user)\/\S+)$/.test(arn));
	if (wrong === void 0) return {
		ok: true,
		value: arns
	};
	const summary = `--operator ${wrong} is not the ARN of a role, a user or an account`;
	return {
		ok: false,
		diagnostic: badUsage(summary, "Write it as in arn:aws:iam::111111111111:role/on-call. Run plsync iam --help.")
	};
}
function chosen(alias, configuration, roles) {
	const here = roles.filter((role) => alias === void 0 || role.alias === alias);
	if (here.length > 0) return {
		ok: true,
		value: here
	};
	const aliases = configuration.accounts.map((account) => account.alias);
	const summary = alias === void 0 || aliases.includes(alias) ? `${configuration.path} needs no role${alias === void 0 ? "" : ` in account ${alias}`}` : `${configuration.path} has no account ${alias}`;
	const needy = [...new Set(roles.flatMap((role) => role.alias ?? []))];
	const remedy = needy.length === 0 ? "No mapping reads or writes AWS." : `Roles are needed in ${needy.join(", ")}.`;
	return {
		ok: false,
		diagnostic: badUsage(summary, remedy)
	};
}
function aboutHubs(access) {
	if (access.by === "github") return "";
	const { hubs, github } = access;
	const which = `${hubs.plan} (plan) and ${hubs.apply} (apply)`;
	return github === void 0 ? `The roles trust the hub roles ${which}, which are not printed. Add --repository ORG/REPO to print them as well.\n` : `The hub roles are ${which}.\n`;
}
const iam = command({
	name: "iam",
	options: {
		config: CONFIG,
		format: {
			kind: "value",
			value: "FORMAT",
			choices: Object.keys(FORMATS),
			help: "cloudformation (a template, also for StackSets), terraform (a module), json (policy documents) or scp (a service control policy that lets only plsync's roles write its tags); required"
		},
		account: {
			kind: "value",
			value: "ALIAS",
			help: "only the roles in this account"
		},
		operator: {
			kind: "values",
			value: "ARN",
			help: "role, user or account that may assume operator roles, which hold, release and roll back lists; repeatable"
		},
		capacity: {
			kind: "flag",
			help: "for `plsync plan --capacity` and the Action's input `capacity`: plan roles may also read transit gateways and firewalls"
		},
		...ACCESS_OPTIONS
	},
	notes: [
		"With --operator, each account with lists also gets a role plsync-operator, for `plsync hold --operator-role`, while GitHub is down.",
		"Hub roles are printed only with --repository, which says whose jobs they trust. With `credentials.mode: oidc` there are none: every role trusts GitHub's tokens.",
		"Exit codes: 0 printed; 1 error."
	],
	run: async ({ options }, terminal) => {
		const format = formatOf(options.format);
		if (!format.ok) return stopWith([format.diagnostic], terminal);
		const configuration = loadConfiguration(options, terminal);
		if (configuration === void 0) return EXIT.incomplete;
		const access = accessOf(options, configuration);
		if (!access.ok) return stopWith([access.diagnostic], terminal);
		const operators = operatorsOf(options.operator);
		if (!operators.ok) return stopWith([operators.diagnostic], terminal);
		const purposes = {
			operators: operators.value,
			reportsCapacity: options.capacity
		};
		const roles = chosen(options.account, configuration, rolesOf(configuration, access.value, purposes));
		if (!roles.ok) return stopWith([roles.diagnostic], terminal);
		terminal.report(gapsOf(configuration, roles.value));
		terminal.note("info", aboutHubs(access.value));
		terminal.out(format.value(roles.value, partitionOf(configuration), headingOf(configuration)));
		return EXIT.ok;
	}
});
export { iam };
