import { n as inRoute, t as gitHub } from "./api.js";

export { gitHub };