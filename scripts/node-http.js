// What the bundle has for `import("node:http")`. That reads every export of the module, and three of them load the client behind `fetch`,
// which takes longer than Node.js takes to start.
const http = process.getBuiltinModule?.("node:http") ?? (await import("node:http"));

export const { Agent, request } = http;
export default http;
