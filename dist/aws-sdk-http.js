import { fromHttp } from "./aws-sdk.js";
export { fromHttp };
