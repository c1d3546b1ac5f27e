/** An invented workbook in Quarterlight's own sheets, as large as asked for, with a fault here and there. */
export function inventedWorkbook(kpis) {
  const random = numbersFrom(20_261_123);
  const ids = Array.from({ length: kpis }, (_, index) => `K-${String(index + 1).padStart(4, "0")}`);
  const figures = ids.flatMap((id) =>
    quarters().map((period, at) => [id, period, ...valueOf(random, at), null, null]),
  );
  return {
    name: "Invented.xlsx",
    date1904: false,
    sheets: [
      sheet(
        "Settings",
        ["Setting", "Value"],
        [
          ["Reporting period", "2025/26 Q2"],
          ["Report date", "2025-11-14"],
        ],
      ),
      sheet(
        "KPIs",
        KPI_HEADINGS,
        ids.map((id, index) => kpiRow(id, index)),
      ),
      sheet("Figures", ["KPI", "Period", "Value", "Numerator", "Denominator", "Marks", "Note"], figures),
      sheet(
        "Targets",
        ["KPI", "From", "To", "Target", "Why this target"],
        ids.map((id) => [id, "2019/20", null, 80, "Agreed"]),
      ),
    ],
  };
}

const KPI_HEADINGS = [
  "KPI",
  "Title",
  "What it means",
  "Priority",
  "Outcomes",
  "Unit",
  "Counted in",
  "Good is",
  "Frequency",
  "Source",
  "Lead",
  "Reported by",
  "Tolerance",
  "Tolerance is",
  "Class",
  "Reason for class",
  "Decided by",
  "Decided on",
];

function kpiRow(id, index) {
  const about = [
    id,
    `Measure number ${index + 1}`,
    "What it measures, in a sentence.",
    "",
    "2, 9",
    "percentage",
    "",
  ];
  const kept = ["higher", "quarter", "Case records", `Service Manager ${index % 40}`, "Performance Analyst"];
  return [
    ...about,
    ...kept,
    5,
    "per cent of target",
    "Key Performance Target",
    "We lead it",
    "Chief Officer",
    45_000,
  ];
}

function quarters() {
  return Array.from({ length: 24 }, (_, at) => {
    const year = 2019 + Math.floor((at + 2) / 4);
    return `${year}/${String(year + 1).slice(-2)} Q${((at + 2) % 4) + 1}`;
  });
}

/** A percentage with its numerator and denominator; now and then one that does not follow from them. */
function valueOf(random, at) {
  const denominator = 400 + Math.floor(random() * 400);
  const numerator = Math.round(denominator * (0.78 + random() * 0.06));
  const value = Math.round((1000 * numerator) / denominator) / 10;
  return [at === 12 && random() < 0.05 ? value + 3 : value, numerator, denominator];
}

function sheet(name, headings, rows) {
  const cells = [headings, ...rows].map((row) =>
    row.map((value) => (value === null || value === "" ? null : { value })),
  );
  return {
    name,
    visibility: "visible",
    rows: cells,
    merges: [],
    tables: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

/** Numbers from 0 to 1, the same every time. */
function numbersFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
