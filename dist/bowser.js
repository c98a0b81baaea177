import { C as ENGINE_MAP, D as parse, E as init_bowser, S as Bowser, T as PLATFORMS_MAP, w as OS_MAP, x as BROWSER_MAP } from "./aws.js";

init_bowser();
export { Bowser as default, parse };