import { runAndReport } from "./github-action-start.js";
export { runAndReport };
