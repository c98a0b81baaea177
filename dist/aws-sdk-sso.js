import { fromSSO, isSsoProfile, validateSsoProfile } from "./aws-sdk.js";
export { fromSSO };
