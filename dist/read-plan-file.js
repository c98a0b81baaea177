import { readPlanFile } from "./plan-file.js";
export { readPlanFile };
