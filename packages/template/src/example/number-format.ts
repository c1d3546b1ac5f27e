import type { Indicator } from "./indicator.ts";

/** The decimals an indicator is shown with; where it names none, one for days and none for the rest. */
export function decimalsOf(unit: Indicator["unit"]): number {
  return unit.decimals ?? (unit.kind === "days" ? 1 : 0);
}

/** Excel's number format for a unit; without decimals given, as many as the number has. */
export function numberFormat(kind: string, decimals: number | undefined): string {
  const whole = kind === "money" ? "£#,##0" : "#,##0";
  if (decimals === undefined) return kind === "money" ? whole : "General";
  return decimals === 0 ? whole : `${whole}.${"0".repeat(decimals)}`;
}
