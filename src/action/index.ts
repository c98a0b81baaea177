// What dist/action.js loads: the Action on the environment of this process.
import { act } from "./act.ts";

await act(process.env);
