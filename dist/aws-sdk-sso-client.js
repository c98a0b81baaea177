import { GetRoleCredentialsCommand, SSOClient } from "./aws-sdk-more.js";
export { GetRoleCredentialsCommand, SSOClient };
