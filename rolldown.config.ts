// Two entry points over shared chunks with stable names: our code (`plsync`), the AWS clients (`aws`, loaded when AWS is first
// asked), the rest of what others wrote (`vendor`), and the embedded simulator, which only the command line loads.
import { defineConfig } from "rolldown";

export default defineConfig({
  input: { cli: "src/cli/main.ts", action: "src/action/index.ts" },
  platform: "node",
  output: {
    dir: "dist",
    format: "esm",
    minify: false,
    cleanDir: true,
    entryFileNames: "[name].js",
    chunkFileNames: "[name].js",
    codeSplitting: {
      groups: [
        { name: "aws", test: /node_modules[\\/](@aws-sdk|@aws-crypto|@smithy|@aws|fast-xml-parser|bowser|strnum|tslib|uuid)[\\/]/, priority: 3 },
        { name: "actions", test: /node_modules[\\/](@actions|undici|tunnel)[\\/]/, priority: 2 },
        { name: "vendor", test: /node_modules/, priority: 1 },
        { name: "simulator", test: /src[\\/]simulator[\\/]/ },
        { name: "adapters", test: /src[\\/]aws[\\/]/ },
        { name: "plsync", test: /src[\\/](model|config|observe|plan|apply|render|run|github)[\\/]/ },
      ],
    },
  },
});
