import { fromIni } from "./aws-sdk-more.js";
export { fromIni };
