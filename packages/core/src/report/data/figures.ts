import type { FactIndex, FactSheet } from "../../facts/index.ts";
import { flagMarks } from "../../narrative/index.ts";
import { comparePeriods, endOf, periodKey } from "../../period/index.ts";
import { type Observation, isMeasured, timeOfFigure } from "../../register/index.ts";
import { addressCell, asPrinted, factCell, levelCell, missing, periodCell, rule, words } from "./cells.ts";
import { isExact } from "../exact.ts";
import type { DataRow, DataTable } from "./model.ts";
import { unitOf } from "./unit-of.ts";

const DATED = [
  "Value",
  "As printed",
  "Number counted",
  "Out of",
  "Published range from",
  "Published range to",
];

/** Every figure of every KPI up to the reporting period, the months behind a quarter too; forecasts are no figures yet. */
export function figuresTable(sheets: readonly FactSheet[], index: FactIndex): DataTable {
  return {
    id: "figures",
    title: "Every figure",
    about:
      "A row for each indicator and period, oldest first. Where months stand behind a quarter, they follow it. Value is a number; “As printed” is how the report rounds it.",
    columns: [
      { heading: "Code", width: "narrow" },
      { heading: "Indicator", width: "wide" },
      { heading: "Period", width: "middle", dates: DATED },
      { heading: "Value", width: "narrow", holds: ["level"] },
      { heading: "As printed", width: "narrow", holds: ["level"] },
      { heading: "Marks", width: "narrow" },
      { heading: "Unit", width: "middle" },
      { heading: "Number counted", width: "narrow", holds: ["numerator"] },
      { heading: "Out of", width: "narrow", holds: ["denominator"] },
      { heading: "Published range from", width: "narrow", holds: ["published low"] },
      { heading: "Published range to", width: "narrow", holds: ["published high"] },
      { heading: "Note on the figure", width: "wide" },
      { heading: "Cell in the workbook", width: "middle" },
    ],
    rows: sheets.flatMap((facts) => toldOf(facts).map((each) => rowOf(facts, each, index))),
  };
}

/** What is told of a KPI's series: nothing after the reporting period, and each period once. */
function toldOf({ kpi, reporting }: FactSheet): readonly Observation[] {
  const own = new Set(kpi.observations.map(({ period }) => periodKey(period)));
  const behind = kpi.monthly.filter(({ period }) => !own.has(periodKey(period)));
  const isTold = ({ period, flags }: Observation) =>
    endOf(period) <= endOf(reporting) && !flags.includes("forecast");
  const inOrder = (observations: readonly Observation[]) =>
    observations.filter(isTold).toSorted((a, b) => comparePeriods(a.period, b.period));
  return [...inOrder(kpi.observations), ...inOrder(behind)];
}

function rowOf({ id, kpi }: FactSheet, observation: Observation, index: FactIndex): DataRow {
  const { period, at, note = "" } = observation;
  const level = levelCell(index, { kpi: id, period, role: "level" }, observation, kpi.unit);
  const fact = (role: "numerator" | "denominator" | "published low" | "published high") =>
    factCell(index.factAt({ kpi: id, period, role }), isExact(index, observation, kpi.unit));
  const marks = flagMarks(observation).join(" ");
  const measured = isMeasured(observation);
  return {
    of: id,
    cells: [
      words(kpi.id),
      words(kpi.title),
      periodCell(timeOfFigure(kpi, period)),
      level,
      asPrinted(level),
      marks === "" ? rule("None") : rule(marks),
      words(unitOf(kpi.unit)),
      measured && observation.numerator ? fact("numerator") : missing(),
      measured && observation.denominator ? fact("denominator") : missing(),
      measured && observation.lower ? fact("published low") : missing(),
      measured && observation.upper ? fact("published high") : missing(),
      measured ? words(note, "None") : rule("None"),
      addressCell(at),
    ],
  };
}
