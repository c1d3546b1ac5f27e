/** A tolerance that cannot be read gives no status where one would depend on it, in every layout that has a place for it. */
import { describe, expect, test } from "vitest";
import { statusOf } from "./index.ts";
import { addressName, sheetOf } from "../workbook/index.ts";
import { read } from "../read/index.ts";

type Cell = string | number | null;
type Grids = Readonly<Record<string, readonly (readonly Cell[])[]>>;

/** The same two KPIs in each layout: one that meets its target of 80%, and one that misses it by 2 points. */
const WRITTEN: Readonly<Record<string, (tolerance: Cell) => Grids>> = {
  scorecard: (tolerance) => ({
    Card: [
      ["Code", "Indicator", "Unit", "Good is", "Target", "Tolerance", "2025/26 Q1", "2025/26 Q2"],
      ["A1", "Calls answered", "%", "higher", 80, tolerance, 81, 82],
      ["A2", "Reviews on time", "%", "higher", 80, tolerance, 79, 78],
    ],
  }),
  covalent: (tolerance) => ({
    Covalent: [
      [
        "PI Code",
        "Short Name",
        "Unit",
        "Good is",
        "Current Target",
        "Amber tolerance",
        "Q1 2025/26",
        "Q2 2025/26",
        "Traffic Light",
        "Short Trend Arrow",
      ],
      ["A1", "Calls answered", "%", "higher", 80, tolerance, 81, 82, null, null],
      ["A2", "Reviews on time", "%", "higher", 80, tolerance, 79, 78, null, null],
    ],
  }),
  tidy: (tolerance) => ({
    Data: [
      ["Code", "Indicator", "Unit", "Good is", "Tolerance", "Period", "Value", "Target"],
      ["A1", "Calls answered", "%", "higher", tolerance, "2025/26 Q1", 81, null],
      ["A1", "Calls answered", "%", "higher", tolerance, "2025/26 Q2", 82, 80],
      ["A2", "Reviews on time", "%", "higher", tolerance, "2025/26 Q1", 79, null],
      ["A2", "Reviews on time", "%", "higher", tolerance, "2025/26 Q2", 78, 80],
    ],
  }),
  targets: (tolerance) => ({
    Card: [
      ["Code", "Indicator", "Unit", "Good is", "2025/26 Q1", "2025/26 Q2"],
      ["A1", "Calls answered", "%", "higher", 81, 82],
      ["A2", "Reviews on time", "%", "higher", 79, 78],
    ],
    Targets: [
      ["Code", "Indicator", "Target", "Tolerance"],
      ["A1", "Calls answered", 80, tolerance],
      ["A2", "Reviews on time", 80, tolerance],
    ],
  }),
  register: (tolerance) => ({
    Data: [
      ["Code", "Indicator", "Period", "Value", "Target"],
      ["A1", "Calls answered", "2025/26 Q1", 81, null],
      ["A1", "Calls answered", "2025/26 Q2", 82, 80],
      ["A2", "Reviews on time", "2025/26 Q1", 79, null],
      ["A2", "Reviews on time", "2025/26 Q2", 78, 80],
    ],
    Register: [
      ["Code", "Indicator", "Definition", "Unit", "Good is", "Tolerance", "Data source", "Owner"],
      [
        "A1",
        "Calls answered",
        "Calls answered in time",
        "%",
        "higher",
        tolerance,
        "Phones",
        "Head of Access",
      ],
      ["A2", "Reviews on time", "Reviews done in time", "%", "higher", tolerance, "Care", "Head of Care"],
    ],
  }),
  quarterlight: (tolerance) => ({
    KPIs: [
      ["KPI", "Title", "What it means", "Unit", "Good is", "Frequency", "Tolerance", "Tolerance is"],
      ["A1", "Calls answered", "Calls", "percentage", "higher", "quarter", tolerance, null],
      ["A2", "Reviews on time", "Reviews", "percentage", "higher", "quarter", tolerance, null],
    ],
    Figures: [
      ["KPI", "Period", "Value"],
      ["A1", "2025/26 Q1", 81],
      ["A1", "2025/26 Q2", 82],
      ["A2", "2025/26 Q1", 79],
      ["A2", "2025/26 Q2", 78],
    ],
    Targets: [
      ["KPI", "From", "To", "Target"],
      ["A1", "2025/26 Q1", null, 80],
      ["A2", "2025/26 Q1", null, 80],
    ],
  }),
};

function readBack(grids: Grids) {
  const sheets = Object.entries(grids).map(([name, rows]) => sheetOf(name, rows));
  const { register, reading } = read({ name: "card.xlsx", date1904: false, sheets }, {});
  const kpis = register.kpis.filter(({ id }) => /^A[12]$/u.test(id));
  const statuses = kpis.map((kpi) => {
    const judged = statusOf(kpi, "target", kpi.observations.at(-1));
    return judged.kind === "none" ? judged.reason : judged.kind;
  });
  return { kpis, statuses, reading };
}

const UNREAD = [
  "5ish",
  "a bit",
  "see note",
  "5 to 10",
  "5 or so",
  "5% (was 3%)",
  "5 days",
  "£5",
  "Yes",
  "1 week",
  "5/10",
  0.05,
  "amber 75",
  "1.2.3 pp",
];
/** What is read, and the status of the one that misses by 2 points of 80. */
const READ: readonly (readonly [Cell, string])[] = [
  ["5%", "close"],
  ["1%", "missed"],
  ["within 5%", "close"],
  ["2 pp", "close"],
  ["1 pp", "missed"],
  ["2 percentage points", "close"],
  ["1 point", "missed"],
  [null, "missed"],
  ["-", "missed"],
];

describe.each(Object.keys(WRITTEN))("a tolerance written as %s", (layout) => {
  const written = (tolerance: Cell) => readBack(WRITTEN[layout]?.(tolerance) ?? {});

  test.each(UNREAD.map((text) => [text]))("%s: cannot be read, is named, and judges nothing", (text) => {
    const { kpis, statuses, reading } = written(text);
    expect(statuses).toEqual(["met", "tolerance not read"]);
    for (const { tolerance } of kpis) {
      expect(tolerance).toMatchObject({ kind: "unread", shown: String(text) });
      const cells = reading.notUnderstood.map(({ at }) => addressName(at));
      expect(cells).toContain(tolerance?.at && addressName(tolerance.at));
    }
  });

  test.each(READ)("%s is read", (text, missed) => {
    const { statuses } = written(text);
    expect(statuses).toEqual(["met", missed]);
  });
});

test.each<[heading: string, tolerance: Cell, expected: string]>([
  ["Amber threshold", 75, "tolerance not read"],
  ["Threshold", "75%", "tolerance not read"],
  ["Amber threshold", "within 5%", "close"],
  ["Threshold", "2 pp", "close"],
  ["Red threshold", 70, "tolerance not read"],
  ["Amber", "75-79%", "tolerance not read"],
  ["Amber", "x", "missed"],
  ["Red range", "<75", "tolerance not read"],
  ["Tolerance (%)", 5, "close"],
  ["Tolerance %", 0.05, "tolerance not read"],
])("under %s, %s: a figure that misses is %s", (heading, tolerance, expected) => {
  const grids = WRITTEN["scorecard"]?.(tolerance) ?? {};
  const card = (grids["Card"] ?? []).map((row) => row.map((cell) => (cell === "Tolerance" ? heading : cell)));
  expect(readBack({ Card: card }).statuses).toEqual(["met", expected]);
});
