import { observeShard } from "./snapshots.js";
export { observeShard };
