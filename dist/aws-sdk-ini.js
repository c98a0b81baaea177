import { fromIni } from "./aws-sdk.js";
export { fromIni };
