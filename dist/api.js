import { f as HttpClient, p as require_undici } from "./actions.js";
import { n as Octokit, t as paginateRest } from "./vendor.js";
import { t as field } from "./answer.js";

// src/github/retry.ts
var import_undici = require_undici();
/** Longer than this nobody waits for a comment. */
const LONGEST_WAIT_SECONDS = 90;
const FAULT_WAITS_SECONDS = [
	1,
	2,
	4
];
const MOST_LIMIT_WAITS = 2;
function number(value) {
	const parsed = Number(value ?? NaN);
	return Number.isFinite(parsed) ? parsed : void 0;
}
/** Seconds until the limit is over, or undefined where no limit is the reason. `now` in milliseconds since 1970. */
function limitWait({ status, headers, message }, now) {
	if (status !== 403 && status !== 429) return void 0;
	const after = number(headers["retry-after"]);
	if (after !== void 0) return after;
	const reset = number(headers["x-ratelimit-reset"]);
	if (number(headers["x-ratelimit-remaining"]) === 0 && reset !== void 0) return Math.max(1, reset - now / 1e3);
	return status === 429 || /secondary rate limit/i.test(message) ? 60 : void 0;
}
function isRateLimit(failure) {
	return limitWait(failure, 0) !== void 0;
}
/** Milliseconds to wait before the next try; undefined: give up. `tries`: those that failed so far, this one included. */
function waitBefore(failure, method, tries, now) {
	const limit = limitWait(failure, now);
	if (limit !== void 0) return tries <= MOST_LIMIT_WAITS && limit <= LONGEST_WAIT_SECONDS ? Math.ceil(limit * 1e3) : void 0;
	const seconds = (failure.status === 0 || failure.status >= 500) && method !== "POST" ? FAULT_WAITS_SECONDS[tries - 1] : void 0;
	return seconds === void 0 ? void 0 : seconds * 1e3;
}

// src/github/api.ts
/** GitHub ends requests of its own after 10 seconds (GitHub Docs, "Timeouts"); the rest is the network's. */
const LONGEST_MILLISECONDS = 3e4;
/** Most that GitHub gives (GitHub Docs, "Using pagination in the REST API"). */
const PAGE = 100;
/** Of an error that Octokit threw; its status is 500 also when there was no answer at all, and none with errors of GraphQL. */
function failureOf(error) {
	const response = field(error, "response");
	const status = response === void 0 ? 0 : Number(field(response, "status") ?? 200);
	const headers = field(response, "headers");
	return {
		status: Number.isInteger(status) ? status : 0,
		headers: typeof headers === "object" && headers !== null ? headers : {},
		message: error instanceof Error ? error.message : String(error)
	};
}
function kindOf(failure) {
	const { status } = failure;
	if (status === 0 || status >= 500 || isRateLimit(failure)) return "unreachable";
	if (status === 401 || status === 403) return "forbidden";
	if (status === 404) return "missing";
	return status === 410 ? "disabled" : "refused";
}
/** GitHub's own words, without the address of its documentation and on one line. */
function problemOf(error, what) {
	const failure = failureOf(error);
	const message = failure.message.replace(/ - https?:\/\/\S+$/, "").replace(/\s+/g, " ");
	const status = failure.status === 0 ? "no answer: " : `${failure.status} `;
	return {
		kind: kindOf(failure),
		said: `${what}: ${status}${message.slice(0, 300)}`
	};
}
/** Undefined outside of a workflow, where nobody says which repository it is. */
function gitHub({ environment, token, userAgent, sleep, now }) {
	const [owner, repo, ...more] = (environment.GITHUB_REPOSITORY ?? "").split("/");
	if (!owner || !repo || more.length > 0) return void 0;
	const proxies = new HttpClient();
	const octokit = new (Octokit.plugin(paginateRest))({
		...token === void 0 ? {} : { auth: token },
		...environment.GITHUB_API_URL ? { baseUrl: environment.GITHUB_API_URL.replace(/\/+$/, "") } : {},
		userAgent,
		request: { fetch: (url, init) => {
			const dispatcher = proxies.getAgentDispatcher(url);
			const signal = AbortSignal.timeout(LONGEST_MILLISECONDS);
			return (0, import_undici.fetch)(url, {
				...init,
				signal,
				...dispatcher === void 0 ? {} : { dispatcher }
			});
		} },
		log: {
			debug: () => {},
			info: () => {},
			warn: () => {},
			error: () => {}
		}
	});
	let isDown = false;
	octokit.hook.wrap("request", async (request, options) => {
		for (let tries = 1;; tries++) try {
			const response = await request(options);
			isDown = false;
			return response;
		} catch (error) {
			const failure = failureOf(error);
			const method = options.url.endsWith("/graphql") ? "GET" : options.method;
			const wait = isDown ? void 0 : waitBefore(failure, method, tries, now());
			if (wait === void 0) {
				isDown ||= failure.status === 0 || failure.status >= 500;
				throw error;
			}
			await sleep(wait);
		}
	});
	const here = {
		owner,
		repo
	};
	const said = (route, parameters) => {
		const { method, url } = octokit.request.endpoint(route, {
			...here,
			...parameters
		});
		return `${method} ${new URL(url).pathname}`;
	};
	return {
		sleep,
		call: async (route, parameters = {}) => {
			try {
				return {
					ok: true,
					value: (await octokit.request(route, {
						...here,
						...parameters
					})).data
				};
			} catch (error) {
				return {
					ok: false,
					problem: problemOf(error, said(route, parameters))
				};
			}
		},
		list: async (route, parameters = {}, most = Number.POSITIVE_INFINITY) => {
			const items = [];
			try {
				let pages = 0;
				for await (const { data } of octokit.paginate.iterator(route, {
					...here,
					per_page: PAGE,
					...parameters
				})) {
					if (!Array.isArray(data)) return {
						ok: false,
						problem: {
							kind: "odd",
							said: `${said(route, parameters)}: the answer is no list`
						}
					};
					items.push(...data);
					if (++pages >= most) break;
				}
				return {
					ok: true,
					value: items
				};
			} catch (error) {
				return {
					ok: false,
					problem: problemOf(error, said(route, parameters))
				};
			}
		},
		graphql: async (query, variables) => {
			try {
				return {
					ok: true,
					value: await octokit.graphql(query, variables)
				};
			} catch (error) {
				return {
					ok: false,
					problem: problemOf(error, "POST /graphql")
				};
			}
		}
	};
}

export { gitHub };