const SUM = /^(grand |sub-?\s?)?total\b/i;
const SUMMARY = /^((grand |sub-?\s?)?totals?|average|mean|overall|all areas)( for all.*)?:?$/i;

/** Whether a row's label says that it sums up other rows: as a sum, or in any way. */
export function isTotalLabel(label: string, as: "sum" | "summary"): boolean {
  return (as === "sum" ? SUM : SUMMARY).test(label.trim());
}
