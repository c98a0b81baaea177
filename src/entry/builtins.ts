// Only for Node.js 22.0 to 22.2, which do not have process.getBuiltinModule() yet: dist/ takes Node's own modules by it.
import { createRequire } from "node:module";

process.getBuiltinModule = createRequire(import.meta.url);
