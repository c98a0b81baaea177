import { fromLoginCredentials } from "./aws-sdk-more.js";
export { fromLoginCredentials };
