import { n as connect } from "./adapters.js";

export { connect };