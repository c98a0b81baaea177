const http = process.getBuiltinModule?.("node:http") ?? await import("node:http");
const { Agent, request } = http;
export { Agent, http as default, request };
