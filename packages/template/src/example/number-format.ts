import type { Indicator } from "./indicator.ts";

/** The decimals an indicator is shown with; where it names none, one for days and none for the rest. */
export function decimalsOf(unit: Indicator["unit"]): number {
  return unit.decimals ?? (unit.kind === "days" ? 1 : 0);
}

/** Excel's number format for a unit. */
export function numberFormat(kind: string, decimals: number): string {
  const whole = kind === "money" ? "£#,##0" : "#,##0";
  return decimals === 0 ? whole : `${whole}.${"0".repeat(decimals)}`;
}

/** Excel's number format for a target, which has as many decimals as a person gave it. */
export function targetFormat(kind: string): string {
  return kind === "count" || kind === "money" ? numberFormat(kind, 0) : "General";
}
