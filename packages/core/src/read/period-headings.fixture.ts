/**
 * What people write beside a period, with what is read of a column so headed: the figure 84 of Home visits as printed beside a column
 * `2025/26 Q1` of 81, and the target.
 */
export const BESIDE_PERIODS: readonly (readonly [heading: string, figure: string, target?: string])[] = [
  ["2025/26 Q2 (%)", "84 percentage"],
  ["2025/26 Q2 %", "84 percentage"],
  ["% Q2 2025/26", "84 percentage"],
  ["Q2 2025/26 – actual (%)", "84 percentage"],
  ["2025/26 Q2 Actual (%)", "84 percentage"],
  ["2025/26 Q2 (£)", "84 money"],
  ["Q2 25/26 £", "84 money"],
  ["2025/26 Q2 (days)", "84 days"],
  ["2025/26 Q2 (rate per 1,000)", "84 rate"],
  ["Q2 2025/26 – actual", "84 number"],
  ["Q2 2025/26: Actual", "84 number"],
  ["Actual Q2 2025/26", "84 number"],
  ["2025/26 Q2 (final)", "84 number"],
  ["2025/26 Q2 outturn", "84 number"],
  ["Jul–Sep 2025 (p)", "84 number provisional"],
  ["2025/26 Q2 (provisional)", "84 number provisional"],
  ["2025/26 Q2 (draft)", "84 number provisional"],
  ["Jul-Sep 2025 – unaudited", "84 number provisional"],
  ["Q2 2025/26 – actual (p)", "84 number provisional"],
  ["2025/26 Q2 (%, provisional)", "84 percentage provisional"],
  ["2025/26 Q2 est.", "84 number estimated"],
  ["2025/26 Q2 (r)", "84 number revised"],
  ["2025/26 Q2 forecast", "84 number forecast"],
  ["2025/26 Q2 – projected", "84 number forecast"],
  ["Q2 2025/26 – target", "none", "84"],
  ["2025/26 Q2 (target)", "none", "84"],
  ["Q2 2025/26: plan", "none", "84"],
  ["2025/26 Q2 (n)", "unread number"],
  ["2025/26 Q2 number", "unread number"],
  ["2025/26 Q2 (numerator)", "unread number"],
];

/** Of these nobody can tell what stands under them: which period is meant is asked, and the column is told. */
export const BESIDE_UNKNOWN: readonly string[] = [
  "2025/26 Q2 (wibble)",
  "Q2 2025/26 – blended",
  "2025/26 Q2 (%, wibble)",
  "Seasonal 2025/26 Q2",
];

/** These are no figures of their period, and ask nothing. */
export const NO_FIGURES_OF_IT: readonly string[] = [
  "Change since 2025/26 Q2",
  "2025/26 Q2 rank",
  "2025/26 Q2 variance",
];
