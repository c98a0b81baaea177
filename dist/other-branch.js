import { markdownCode } from "./rendering.js";
function otherBranchRemarks(event) {
	if (event?.kind !== "pull_request") return [];
	const { branch, default: applied } = event.into;
	if (branch === "" || applied === "" || branch === applied) return [];
	return [`It goes into ${markdownCode(branch)}, and only what is on ${markdownCode(applied)} is applied. Lists change once its commits reach ${markdownCode(applied)} through a pull request, which has a plan of its own.`];
}
export { otherBranchRemarks };
