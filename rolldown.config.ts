// Two entry points over shared chunks with stable names: our code (`plsync`), the AWS clients (`aws`, loaded when AWS is first
// asked; that of RAM apart in `ram`, for files that share lists) and what is written on them (`adapters`), what only the Action needs of others (`actions`), the rest of what others wrote
// (`vendor`), and the embedded simulator, which only the command line loads. A group takes the dependencies of its modules with it
// unless a group of higher priority has them.
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
        {
          name: "aws",
          test: /node_modules[\\/](?:@aws-sdk[\\/](?!client-ram)|(?:@aws-crypto|@smithy|@aws|fast-xml-parser|bowser|strnum|tslib|uuid)[\\/])/,
          priority: 6,
        },
        { name: "ram", test: /node_modules[\\/]@aws-sdk[\\/]client-ram[\\/]/, priority: 5 },
        { name: "actions", test: /node_modules[\\/](@actions|undici|tunnel)[\\/]/, priority: 4 },
        { name: "vendor", test: /node_modules/, priority: 3 },
        {
          name: "plsync",
          test: /src[\\/](?:(?:model|config|observe|plan|sources|plan-file|apply|render|engine)[\\/]|aws[\\/]endpoints)/,
          priority: 2,
        },
        { name: "adapters", test: /src[\\/]aws[\\/]/, priority: 1 },
        { name: "simulator", test: /src[\\/]simulator[\\/]/ },
      ],
    },
  },
});
