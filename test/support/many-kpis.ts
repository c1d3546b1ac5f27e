import { type Workbook, sheetOf } from "@quarterlight/core/workbook";

const KPI_HEADINGS = [
  "KPI",
  "Title",
  "What it means",
  "Unit",
  "Good is",
  "Frequency",
  "Source",
  "Lead",
  "Who delivers",
  "Can we change it in a year",
  "Who is counted",
  "Lead controls the lever",
  "Did past action move it",
  "Class",
  "Reason for class",
  "Decided by",
  "Decided on",
  "Review by",
];

/** An invented workbook in Quarterlight's own sheets: so many KPIs of twelve quarters, every tenth undecided. */
export function manyKpis(count: number): Workbook {
  const ids = Array.from({ length: count }, (_, index) => `K-${String(index + 1).padStart(4, "0")}`);
  return {
    name: "Invented.xlsx",
    date1904: false,
    sheets: [
      sheetOf("Settings", [
        ["Setting", "Value"],
        ["Reporting period", "2025/26 Q2"],
        ["Report date", "2025-11-14"],
      ]),
      sheetOf("KPIs", [KPI_HEADINGS, ...ids.map(kpiRow)]),
      sheetOf("Figures", [["KPI", "Period", "Value"], ...ids.flatMap(figureRows)]),
      sheetOf("Decisions", [["KPI", "Decided on", "Decided by", "Class before", "Class decided", "Reason"]]),
      sheetOf("Targets", [["KPI", "From", "Target"], ...ids.map((id) => [id, "2022/23 Q3", 82])]),
    ],
  };
}

function kpiRow(id: string, index: number): (string | null)[] {
  const about = [id, `Invented measure ${index + 1}`, "What it measures.", "percentage", "higher", "quarter"];
  const decided = ["Key Performance Target", "We lead it.", "Chief Officer", "2025-05-20", "2026-05-20"];
  const decision = index % 10 === 9 ? decided.map(() => null) : decided;
  const ours = ["provide", "yes", "people we serve", "yes", "yes"];
  return [...about, "Case records", `Service manager ${index % 40}`, ...ours, ...decision];
}

/** Twelve quarters about eighty per cent, the same every time. */
function figureRows(id: string, index: number): (string | number)[][] {
  return Array.from({ length: 12 }, (_, at) => {
    const year = 2022 + Math.floor((at + 3) / 4);
    const label = `${year}/${String(year + 1).slice(-2)} Q${((at + 3) % 4) + 1}`;
    return [id, label, 78 + ((index * 7 + at * 13) % 61) / 10];
  });
}
