// Takes white space and comments out of the chunks that hold nothing but packages or generated validators, where they are a fifth of the
// code and more. Names stay, and plsync's own code stays as it is, since people may want to read it where it runs. The licences that the comments repeat are in a
// file of their own (third-party-licenses.ts).
import type { Plugin } from "rolldown";
import { minifySync } from "rolldown/utils";

/** Code that nobody reads where it runs: of a package, or what scripts/build-validators.ts writes. */
function isForNobody(module: string): boolean {
  // The bundler's own few lines of runtime begin with a zero byte.
  return module.startsWith("\0") || /[\\/]node_modules[\\/]|-validator\.js$/.test(module);
}

/** Makes chunks of such code alone smaller. Throws when one cannot be read. */
export function compactLibraries(): Plugin {
  return {
    name: "compact-libraries",
    renderChunk(code, { fileName, moduleIds }) {
      if (moduleIds.length === 0 || !moduleIds.every(isForNobody)) return null;
      const { code: compact, errors } = minifySync(fileName, code, {
        module: true,
        compress: false,
        mangle: false,
        codegen: { removeWhitespace: true, legalComments: "none" },
      });
      if (errors.length > 0) throw new Error(`${fileName}: ${errors[0]?.message}`);
      return compact;
    },
  };
}
