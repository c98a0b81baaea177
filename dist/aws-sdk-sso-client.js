import { GetRoleCredentialsCommand, SSOClient } from "./aws-sdk.js";
export { GetRoleCredentialsCommand, SSOClient };
