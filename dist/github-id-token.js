import { setSecret } from "./actions-core.js";
import { runnerFetch, textField, waitBefore } from "./github-basics.js";
async function requestIdToken({ url, requestToken, sleep, now }, audience) {
	const init = { headers: {
		authorization: `Bearer ${requestToken}`,
		accept: "application/json",
		"user-agent": "plsync"
	} };
	for (let tries = 1;; tries++) {
		const answer = await runnerFetch(`${url}&audience=${encodeURIComponent(audience)}`, init).catch(String);
		if (typeof answer !== "string" && answer.ok) return tokenIn(await answer.json());
		const message = typeof answer === "string" ? answer : `${answer.status} ${answer.statusText}`;
		const failure = typeof answer === "string" ? {
			status: 0,
			headers: {},
			message
		} : {
			status: answer.status,
			headers: Object.fromEntries(answer.headers),
			message
		};
		const wait = waitBefore(failure, "GET", tries, now());
		if (wait === void 0) throw new Error(message);
		await sleep(wait);
	}
}
function tokenIn(body) {
	const token = textField(body, "value");
	if (!token) throw new Error("the answer has no ID token");
	setSecret(token);
	return token;
}
export { requestIdToken };
