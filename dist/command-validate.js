import { accountsWithoutWithin, openAccountsText, readMappings, validText, validateJson } from "./mappings-file.js";
import { EXIT, diagnosticsCount, fold, hasErrors, jsonText } from "./basics.js";
import { CONFIG, JSON_OUTPUT, command } from "./command-basics.js";
const validate = command({
	name: "validate",
	options: {
		config: CONFIG,
		json: JSON_OUTPUT
	},
	notes: ["Exit codes: 0 valid; 1 not valid."],
	run: async ({ options }, terminal) => {
		const { read, file } = readMappings(options.config);
		if (options.json) terminal.out(jsonText(validateJson(file, read.diagnostics)));
		else {
			terminal.report(read.diagnostics);
			if (read.diagnostics.length > 0) terminal.note("error", diagnosticsCount(read.diagnostics, file));
			const says = (text) => terminal.out(fold(text, terminal.style.out.width, ""));
			if (read.ok) {
				says(validText(read.configuration));
				says(openAccountsText(accountsWithoutWithin(read.configuration)));
			}
		}
		return hasErrors(read.diagnostics) ? EXIT.incomplete : EXIT.ok;
	}
});
export { validate };
