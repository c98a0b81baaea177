import { fromLoginCredentials } from "./aws-sdk.js";
export { fromLoginCredentials };
