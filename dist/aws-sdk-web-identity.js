import { fromTokenFile, fromWebToken } from "./aws-sdk-more.js";
export { fromTokenFile };
