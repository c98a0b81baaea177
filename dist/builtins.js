import { createRequire } from "node:module";
process.getBuiltinModule = createRequire(import.meta.url);
export {};
