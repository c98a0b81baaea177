// The accounts of the draft: `account_defaults` merged in, placeholders replaced.
import type { DraftAccount, Role } from "./draft.ts";
import type { DraftContext } from "./draft-context.ts";
import type { WrittenAccount, WrittenFile } from "./written.ts";

/** The accounts without mistakes, in the order of the file; none while `account_defaults` has mistakes. */
export function accountsOf(
  { account_defaults = {} }: WrittenFile,
  accounts: Readonly<Record<string, WrittenAccount>>,
  { sound }: DraftContext,
): readonly DraftAccount[] {
  if (!sound("account_defaults")) return [];
  return Object.entries(accounts).flatMap(([alias, account]): readonly DraftAccount[] => {
    const path = ["accounts", alias];
    if (!sound(...path)) return [];
    const filled = (text: string): string => text.replaceAll("{id}", account.id).replaceAll("{alias}", alias);
    const role = (key: "plan_role_arn" | "apply_role_arn"): Role => {
      const own = account[key];
      const arn = own ?? account_defaults[key];
      if (arn === undefined) return { kind: "missing" };
      const at = own === undefined ? ["account_defaults", key] : [...path, key];
      return arn === "none" ? { kind: "none", path: at } : { kind: "arn", arn: filled(arn), path: at };
    };
    const externalId = account.external_id ?? account_defaults.external_id;
    const externalIdAt = account.external_id === undefined ? ["account_defaults"] : path;
    const regionsAt = account.regions === undefined ? ["account_defaults", "regions"] : [...path, "regions"];
    const regions = account.regions ?? account_defaults.regions ?? [];
    return [
      {
        alias,
        id: account.id,
        path,
        planRole: role("plan_role_arn"),
        applyRole: role("apply_role_arn"),
        ...(externalId === undefined
          ? {}
          : { externalId: { text: filled(externalId), path: [...externalIdAt, "external_id"] } }),
        ...(account.within === undefined
          ? {}
          : { within: account.within.map((text, index) => ({ text, path: [...path, "within", index] })) }),
        regions: regions.map((text, index) => ({ text, path: [...regionsAt, index] })),
      },
    ];
  });
}
