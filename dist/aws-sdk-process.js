import { fromProcess } from "./aws-sdk-more.js";
export { fromProcess };
