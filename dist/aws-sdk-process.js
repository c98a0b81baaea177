import { fromProcess } from "./aws-sdk.js";
export { fromProcess };
