const OLDEST_NODE = 22;
function isNodeNewEnough() {
	const { node } = process.versions;
	if (Number.parseInt(node, 10) >= OLDEST_NODE) return true;
	process.stderr.write(`plsync needs Node.js ${OLDEST_NODE} or later, but this is Node.js ${node}.\n`);
	process.exitCode = 1;
	return false;
}
function withBuiltins(load) {
	return typeof process.getBuiltinModule === "function" ? load() : import("./builtins.js").then(load);
}
export { isNodeNewEnough, withBuiltins };
