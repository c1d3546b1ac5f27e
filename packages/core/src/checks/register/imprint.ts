import { book, drawnSheet } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";
import type { Desk } from "../frame/subjects.ts";

export const imprint = defineCheck({
  id: "K17",
  title: "Report without publisher, date or contact",
  why: "A reader cannot tell whose report it is, from when, or whom to ask for another format.",
  severity: "warning",
  scope: "register",
  check: (desk) => {
    const sheet = settingsSheet(desk);
    const { partnership, area, contact } = desk.register.settings;
    const lacking = [
      ...(partnership === "" && area === "" ? ["who publishes it"] : []),
      ...(desk.date === "" ? ["its date"] : []),
      ...(contact === "" ? ["whom to get in touch with"] : []),
    ];
    if (sheet === undefined || lacking.length === 0 || desk.register.kpis.length === 0) return undefined;
    return { at: { sheet, row: 0, column: 0 }, lacking };
  },
  message: ({ lacking }) => `The report does not say ${LIST.format(lacking)}.`,
  remedy:
    "Fill in Partnership, Report date and Contact on this sheet; a date may be given with --date as well.",
  departs: "Ours. Only where the workbook has a sheet of settings: a bare table has no place for them.",
  examples: {
    keep: [
      () => withSettings(["Partnership", "Glen Ard"], ["Report date", "2025-11-14"], ["Contact", "Ask us"]),
      () => book(SCORECARD),
    ],
    break: [
      () => withSettings(["Partnership", "Glen Ard"], ["Report date", "2025-11-14"]),
      () => withSettings(["Report date", "2025-11-14"], ["Contact", "Ask us"]),
      () => withSettings(["Partnership", "Glen Ard"], ["Contact", "Ask us"]),
    ],
  },
});

const LIST = new Intl.ListFormat("en-GB", { type: "conjunction" });

function settingsSheet({ reading }: Desk): string | undefined {
  return reading.sheets.find(
    ({ layout, sheet }) => layout === "settings" || (layout === "quarterlight" && sheet === "Settings"),
  )?.sheet;
}

const SCORECARD = drawnSheet("Scorecard", [
  ["Code", "Description", "2024/25 Q1", "2024/25 Q2", "Target"],
  ["H1", "People home within three days (%)", 81, 82, 80],
  ["H2", "Calls answered within a minute (%)", 91, 93, 90],
]);

function withSettings(...rows: readonly (readonly string[])[]) {
  return book(SCORECARD, drawnSheet("Settings", [["Setting", "Value"], ...rows]));
}
