import { t as connect } from "./adapters.js";

export { connect };