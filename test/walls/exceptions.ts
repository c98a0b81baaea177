// What is wrong today. The list only shrinks: an exception that no longer occurs fails the test.
export const EXCEPTIONS: readonly string[] = [
  "src/sources/origin/interface-origin.ts imports src/plan/want/want.ts",
  "src/sources/written/cidrs.ts imports src/config/draft/draft.ts",
  "src/sources/written/cidrs.ts imports src/config/rules/rule.ts",
];
