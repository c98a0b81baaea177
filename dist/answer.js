// src/github/answer.ts
function odd(what) {
	return {
		ok: false,
		problem: {
			kind: "odd",
			said: `GitHub's answer lacks ${what}`
		}
	};
}
/** The value at the end of `path` of parsed JSON; undefined when there is none. */
function field(value, ...path) {
	let at = value;
	for (const key of path) {
		if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return void 0;
		at = at[key];
	}
	return at;
}
/** The same, where a text is expected; undefined for anything else. */
function textField(value, ...path) {
	const found = field(value, ...path);
	return typeof found === "string" ? found : void 0;
}
/** The same, where a number is expected. */
function numberField(value, ...path) {
	const found = field(value, ...path);
	return typeof found === "number" ? found : void 0;
}

export { textField as i, numberField as n, odd as r, field as t };