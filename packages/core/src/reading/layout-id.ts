/** Every way in which Quarterlight reads a sheet, in the order they are tried; of two equally sure, the first wins. */
export const LAYOUT_IDS = [
  "quarterlight",
  "code-and-year",
  "sheet-per-indicator",
  "covalent",
  "year-grid",
  "scorecard",
  "tidy",
  "crosstab",
  "register",
  "targets",
  "people",
  "settings",
] as const;

export type LayoutId = (typeof LAYOUT_IDS)[number];
