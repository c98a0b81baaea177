// Takes comments out of dist/, and white space and long names of local variables out of the chunks that hold nothing but packages. Names and
// the lines of plsync's own code stay, since people may want to read it where it runs; what the comments
// say is in the source, and the licences that they repeat are in a file of their own (third-party-licenses.ts).
import type { Plugin } from "rolldown";
import { minifySync } from "rolldown/utils";

/** Code that nobody reads where it runs: of a package. */
function isForNobody(module: string): boolean {
  // The bundler's own few lines of runtime begin with a zero byte.
  return module.startsWith("\0") || /[\\/]node_modules[\\/]/.test(module);
}

/** Makes chunks smaller. Throws when one cannot be read. */
export function compactLibraries(): Plugin {
  return {
    name: "compact-libraries",
    renderChunk(code, { fileName, moduleIds }) {
      const isUnread = moduleIds.length > 0 && moduleIds.every(isForNobody);
      const { code: compact, errors } = minifySync(fileName, code, {
        module: true,
        compress: false,
        // Packages tell their classes apart by name, and errors are named after them.
        mangle: isUnread && { keepNames: true },
        codegen: { removeWhitespace: isUnread, legalComments: "none" },
      });
      if (errors.length > 0) throw new Error(`${fileName}: ${errors[0]?.message}`);
      return compact;
    },
  };
}
