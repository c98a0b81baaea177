// Codes for reading mappings.yaml: the file, its YAML, and its shape.
import type { CodeTable } from "./code-meaning.ts";

export const FILE_CODES = {
  file_not_found: {
    when: "The file named with `-c` does not exist, or the working directory has neither mappings.yaml nor mappings.yml.",
    remedy: "Run plsync where the file is, or name it with `-c FILE`.",
  },
  file_unreadable: {
    when: "The file exists, but cannot be read: it is a directory, or the user may not read it.",
    remedy: "Check the path and its permissions.",
  },
  file_ambiguous: {
    when: "Both mappings.yaml and mappings.yml exist, and plsync does not guess which of them was reviewed.",
    remedy: "Delete the one that is not in use, or name one with `-c FILE`.",
  },
  file_refused: {
    when: "On a runner, the file named in an input is not in the workspace, or a link leads out of it; or it is not a mappings file, so none of it may be shown.",
    remedy: "Name a file of the checkout that holds the mappings.",
  },
  file_too_large: {
    when: "The file is larger than 2 MiB, more than a review can cover.",
    remedy: "Check that it is the right file. If it is, split it into several, each with an owner of its own.",
  },
  file_not_text: {
    when: "The file is not UTF-8 text. Windows tools often write UTF-16.",
    remedy: "Save it as UTF-8.",
  },
  include_unreadable: {
    when: "A file that `include` names cannot be read, or no file matches its pattern. Its lists would otherwise be taken for lists that nobody wants any more.",
    remedy: "Check the path, and that the checkout has the file.",
  },
  included_file_invalid: {
    when: "An included file has another key than `mappings`, or no mapping.",
    remedy: "Write nothing but `mappings` into it. All else is set in the file that includes it.",
  },
  yaml_syntax: {
    when: "The file is not valid YAML, or uses a feature of YAML that the format does not have, such as tags or a second document.",
    remedy: "Correct the marked place. Values that look like something else go in quotes.",
  },
  yaml_limit: {
    when: "The file is nested too deeply, or its aliases repeat too much.",
    remedy: "Write the values out, or use `defaults`.",
  },
  yaml_duplicate_key: {
    when: "A map has the same key twice. YAML readers differ in which of the two counts.",
    remedy: "Remove or rename one of them.",
  },
  unknown_key: {
    when: "A key is not part of the format, or means nothing beside another key.",
    remedy:
      "Check the spelling; plsync suggests a similar key if there is one. [configuration.md](configuration.md) has all keys.",
  },
  missing_key: {
    when: "A required key is missing.",
    remedy: "Add it. [configuration.md](configuration.md) says what it means and shows an example.",
  },
  wrong_type: {
    when: "A value has the wrong type, such as text where a list is expected.",
    remedy: "Write the value in the form that the message asks for.",
  },
  invalid_value: {
    when: "A value has the right type, but is not one that the format or AWS permits there.",
    remedy: "Choose one of the values that the message names.",
  },
  unquoted_account_id: {
    when: "An account id is written without quotes, so that YAML reads it as a number and drops leading zeros.",
    remedy: 'Write all 12 digits in quotes: `"012345678901"`.',
  },
  unsupported_version: {
    when: "`version` names a version of the format that this plsync does not read.",
    remedy: "Write `version: 1`, or use a plsync that reads the version.",
  },
} as const satisfies CodeTable;
