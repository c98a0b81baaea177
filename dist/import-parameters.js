import { lookAtParameters } from "./engine.js";
import { badUsage } from "./command-basics.js";
const PATH = "/AutoSG2PL/SGs";
const NO_REGION = badUsage("nothing says in which Region AutoSG2PL runs", "Add --region REGION, which may be repeated, or set AWS_REGION; or name a FILE.");
async function readParameters(regions, terminal) {
	const { AWS_REGION, AWS_DEFAULT_REGION } = terminal.environment;
	const ambient = AWS_REGION || AWS_DEFAULT_REGION;
	const places = regions.length === 0 && ambient ? [ambient] : regions;
	if (places.length === 0) terminal.report([NO_REGION]);
	const inputs = [];
	const onDiagnostic = (diagnostic) => terminal.report([diagnostic]);
	for (const region of places) {
		const read = await lookAtParameters(region, PATH, {
			environment: terminal.environment,
			onDiagnostic
		});
		if (read?.ok === false) terminal.report([read.diagnostic]);
		if (read?.ok !== true) return void 0;
		inputs.push({
			name: `${PATH} in ${region}`,
			value: { Parameters: read.value }
		});
	}
	return places.length === 0 ? void 0 : inputs;
}
export { readParameters };
