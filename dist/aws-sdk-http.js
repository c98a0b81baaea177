import { fromHttp } from "./aws-sdk-more.js";
export { fromHttp };
