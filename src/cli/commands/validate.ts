// plsync validate: checks the mappings file against the schema and the rules across fields, without AWS.

import { accountsWithoutWithin } from "../../engine/account-regions.ts";
import { EXIT } from "../../engine/exit-code.ts";
import { hasErrors } from "../../model/diagnostics/diagnostic.ts";
import { jsonText } from "../../render/json-text.ts";
import { diagnosticsCount } from "../../render/terminal/diagnostics.ts";
import { openAccountsText, validText } from "../../render/terminal/valid-text.ts";
import { validateJson } from "../../render/validate-json.ts";
import { fold } from "../../render/width.ts";
import { command } from "../command.ts";
import { readMappings } from "../mappings-file.ts";
import { CONFIG, JSON_OUTPUT } from "../options.ts";

export const validate = command({
  name: "validate",
  options: { config: CONFIG, json: JSON_OUTPUT },
  notes: ["Exit codes: 0 valid; 1 not valid."],
  run: async ({ options }, terminal) => {
    const { read, file } = readMappings(options.config);
    if (options.json) {
      terminal.out(jsonText(validateJson(file, read.diagnostics)));
    } else {
      terminal.report(read.diagnostics);
      if (read.diagnostics.length > 0) terminal.note("error", diagnosticsCount(read.diagnostics, file));
      const says = (text: string): void => terminal.out(fold(text, terminal.style.out.width, ""));
      if (read.ok) {
        says(validText(read.configuration));
        says(openAccountsText(accountsWithoutWithin(read.configuration)));
      }
    }
    return hasErrors(read.diagnostics) ? EXIT.incomplete : EXIT.ok;
  },
});
