import { environmentFaults, twoSignIns } from "./model.js";
import { SYSTEM_CLOCK, VERSION, hasErrors } from "./basics.js";
const { readFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { hostname, userInfo } = globalThis.process.getBuiltinModule("node:os");
const { subscribe, unsubscribe } = globalThis.process.getBuiltinModule("node:diagnostics_channel");
const STARTED = "http.client.request.start";
function nextRequestsLeft() {
	return new Promise((resolve) => {
		let leaving = 0;
		const left = () => {
			leaving -= 1;
			if (leaving > 0) return;
			unsubscribe(STARTED, started);
			resolve();
		};
		const started = (message) => {
			leaving += 1;
			message.request.once("finish", left);
		};
		subscribe(STARTED, started);
	});
}
async function signInAhead(readers, { mappings }, { includes }) {
	const first = mappings.flatMap(({ lists }) => lists).find(({ address }) => includes(address));
	if (first === void 0) return;
	const left = nextRequestsLeft();
	await Promise.race([left, readers.at(first.at).catch(() => void 0)]);
}
function runName({ GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT }) {
	if (GITHUB_RUN_ID) return `${GITHUB_RUN_ID}-${GITHUB_RUN_ATTEMPT ?? "1"}`;
	return `${userName()}@${hostname()}-${process.pid}`;
}
function userName() {
	try {
		return userInfo().username;
	} catch {
		return "user";
	}
}
async function connectAws(connection) {
	const { configuration, environment, onDiagnostic, onKeys, onAttempt, hubRole, idToken } = connection;
	const signsIn = hubRole === void 0 && configuration.credentials.mode !== "oidc";
	const faults = environmentFaults(environment, { signsIn });
	if (faults.length > 0) {
		faults.forEach(onDiagnostic);
		return;
	}
	const doubled = signsIn ? twoSignIns(environment) : void 0;
	if (doubled !== void 0) onDiagnostic(doubled);
	const { caBundle, connect, endpointOverrides } = await import("./aws-adapters.js");
	const overrides = await endpointOverrides(environment, {
		sendsToken: hubRole !== void 0 || configuration.credentials.mode === "oidc" || Boolean(environment.AWS_WEB_IDENTITY_TOKEN_FILE),
		notifies: connection.notifies ?? false
	});
	overrides.forEach(onDiagnostic);
	if (hasErrors(overrides)) return void 0;
	const trusted = await caBundle(environment);
	if (!trusted.ok) {
		onDiagnostic(trusted.diagnostic);
		return;
	}
	return connect({
		configuration,
		run: runName(environment),
		version: VERSION,
		environment,
		...trusted.value === void 0 ? {} : { authorities: trusted.value },
		...onKeys === void 0 ? {} : { onKeys },
		...hubRole === void 0 ? {} : { hubRole },
		...idToken === void 0 ? {} : { idToken },
		...onAttempt === void 0 ? {} : { onAttempt },
		clock: SYSTEM_CLOCK
	});
}
const THROTTLES = new Set([
	"RequestLimitExceeded",
	"Throttling",
	"ThrottlingException",
	"Throttled",
	"ThrottledException",
	"EC2ThrottledException",
	"RequestThrottled",
	"RequestThrottledException",
	"TooManyRequestsException",
	"LimitExceededException",
	"SlowDown"
]);
const NO_ANSWER = /^(E[A-Z0-9]+|HPE_.+|(CERT|DEPTH|UNABLE|SELF)_.+|ERR_(TLS|SSL|PROXY|STREAM)_.+)$/;
function sdkError(error) {
	return error instanceof Error ? error : void 0;
}
function errorCode(error) {
	const sdk = sdkError(error);
	return sdk?.Code ?? sdk?.code ?? (sdk === void 0 || sdk.name === "Error" ? "" : sdk.name);
}
function isServiceError(error) {
	return sdkError(error)?.$fault !== void 0;
}
function isRefusal(error) {
	const sdk = sdkError(error);
	const status = sdk?.$metadata?.httpStatusCode ?? 0;
	return (sdk?.Code !== void 0 || sdk?.$fault !== void 0 && sdk.name.endsWith("Exception")) && status >= 400 && status < 500 && !isThrottle(error);
}
function isThrottle(error) {
	return isServiceError(error) && (THROTTLES.has(errorCode(error)) || sdkError(error)?.$metadata?.httpStatusCode === 429);
}
function isUnavailable(error) {
	const sdk = sdkError(error);
	if (sdk === void 0) return false;
	if (isServiceError(sdk)) return (sdk.$metadata?.httpStatusCode ?? 0) >= 500;
	return sdk.name === "TimeoutError" || NO_ANSWER.test(sdk.code ?? "");
}
function isUnreadable(error) {
	const sdk = sdkError(error);
	if (sdk === void 0) return false;
	return sdk.$responseBodyText !== void 0 || sdk.$fault === void 0 && "$response" in sdk;
}
function isForeign(error) {
	const sdk = sdkError(error);
	return sdk?.$fault !== void 0 && sdk.Code === void 0 && /^Unknown(?:Error)?$/.test(sdk.name);
}
function attemptsOf(error) {
	return sdkError(error)?.$metadata?.attempts ?? 1;
}
function audienceIn(partition) {
	return partition === "aws-cn" ? "sts.amazonaws.com.cn" : "sts.amazonaws.com";
}
function tokenOfFile(path) {
	const missing = (summary, remedy) => ({
		ok: false,
		diagnostic: {
			code: "id_token_missing",
			severity: "error",
			summary,
			remedy
		}
	});
	return async () => {
		if (!path) return missing("there is no ID token to sign in with: `credentials.mode` is oidc, but AWS_WEB_IDENTITY_TOKEN_FILE is not set", "Set AWS_WEB_IDENTITY_TOKEN_FILE to a file with the token, use the Action, or set `credentials.mode` to chain.");
		let token;
		try {
			token = readFileSync(path, "utf8").trim();
		} catch (error) {
			const summary = `the ID token cannot be read from ${path} (${errorCode(error)})`;
			return missing(summary, "Correct AWS_WEB_IDENTITY_TOKEN_FILE, or let this user read the file.");
		}
		if (isJwt(token)) return {
			ok: true,
			value: token
		};
		return missing(`${path} holds no ID token`, "AWS_WEB_IDENTITY_TOKEN_FILE must name a file with a JWT in it.");
	};
}
function isJwt(text) {
	return text.length <= 2e4 && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text);
}
function identityOf(token) {
	let claims;
	try {
		claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
	} catch {
		claims = void 0;
	}
	const text = (name) => {
		const value = claims instanceof Object ? Reflect.get(claims, name) : void 0;
		return typeof value === "string" ? value : void 0;
	};
	return {
		issuer: text("iss")?.replace(/^https:\/\//, ""),
		subject: text("sub"),
		audience: text("aud")
	};
}
function incomparable(head, base) {
	if (head.owner !== base.owner) return `the base file has another owner, ${base.owner}`;
	const ids = new Map(head.accounts.map(({ alias, id }) => [alias, id]));
	const moved = base.accounts.find(({ alias, id }) => (ids.get(alias) ?? id) !== id);
	return moved && `${moved.alias} is another account in the base file, ${moved.id}`;
}
function joinConfigurations(head, base) {
	const before = new Map(base.accounts.map((account) => [account.alias, account]));
	const kept = new Set(head.accounts.map(({ alias }) => alias));
	const joined = head.accounts.map((account) => {
		const regions = new Set([...account.regions, ...before.get(account.alias)?.regions ?? []]);
		return {
			...account,
			regions: [...regions]
		};
	});
	return {
		...head,
		accounts: [...joined, ...base.accounts.filter(({ alias }) => !kept.has(alias))],
		mappings: [...head.mappings, ...base.mappings]
	};
}
export { attemptsOf, audienceIn, connectAws, errorCode, identityOf, incomparable, isForeign, isJwt, isRefusal, isServiceError, isThrottle, isUnavailable, isUnreadable, joinConfigurations, nextRequestsLeft, signInAhead, tokenOfFile };
