import { notLookingFurther, openSnapshots } from "./snapshots.js";
export { notLookingFurther, openSnapshots };
