import { c as BROWSER_MAP, d as OS_MAP, f as PLATFORMS_MAP, l as Bowser, m as parse, p as init_bowser, u as ENGINE_MAP } from "./aws.js";

init_bowser();
export { Bowser as default, parse };