import { fromSSO, isSsoProfile, validateSsoProfile } from "./aws-sdk-more.js";
export { fromSSO };
