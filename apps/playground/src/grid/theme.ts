import { themeQuartz } from "ag-grid-community";

/** The grid in the page's own colours, so that it is light or dark with the page. */
export const gridTheme = themeQuartz.withParams({
  fontFamily: "inherit",
  fontSize: 13,
  backgroundColor: "var(--paper)",
  foregroundColor: "var(--ink)",
  borderColor: "var(--line)",
  accentColor: "var(--accent)",
  headerBackgroundColor: "var(--chrome)",
  headerTextColor: "var(--ink-soft)",
  headerFontSize: 12,
  headerFontWeight: 400,
  headerHeight: 22,
  rowHeight: 23,
  cellHorizontalPadding: 4,
  wrapperBorder: false,
  wrapperBorderRadius: 0,
  borderRadius: 0,
  columnBorder: { color: "var(--line)", width: 1, style: "solid" },
  headerColumnBorder: { color: "var(--line)", width: 1, style: "solid" },
  rowBorder: { color: "var(--line)", width: 1, style: "solid" },
  pinnedColumnBorder: { color: "var(--line-strong)", width: 1, style: "solid" },
  pinnedRowBorder: { color: "var(--line-strong)", width: 1, style: "solid" },
  rowHoverColor: "transparent",
  cellEditingBorder: { color: "var(--accent)", width: 2, style: "solid" },
  browserColorScheme: "inherit",
});
