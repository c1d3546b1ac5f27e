import { targetFor } from "../../comparison/index.ts";
import { type FactIndex, type FactSheet, measuredOf } from "../../facts/index.ts";
import {
  changeOf,
  flagMarks,
  knownNow,
  missingMarker,
  say,
  short,
  statusWords,
  whyNotJudged,
} from "../../narrative/index.ts";
import { type Kpi, type Measured, isMeasured, outcomeLabel, timeOfFigure } from "../../register/index.ts";
import { classWords } from "../compose/kpi-block.ts";
import { NOT_STATED, addressCell, asPrinted, levelCell, missing, periodCell, rule, words } from "./cells.ts";
import type { DataCell, DataRow, DataTable } from "./model.ts";
import { unitOf } from "./unit-of.ts";

/** Every indicator in full, with the cell that its figure of now was read from. */
export function indicatorsTable(sheets: readonly FactSheet[], index: FactIndex): DataTable {
  return {
    id: "indicators",
    title: "Every indicator",
    about:
      "A row for each indicator. Now is the figure that its status rests on; where there is none, Latest and its period are history.",
    columns: [
      { heading: "Code", width: "narrow" },
      { heading: "Indicator", width: "wide" },
      { heading: "Class", width: "middle" },
      { heading: "Why this class", width: "wide" },
      { heading: "What it means", width: "wide" },
      { heading: "In a few words", width: "wide" },
      { heading: "Unit", width: "middle" },
      { heading: "Which way is better", width: "middle" },
      { heading: "How often", width: "narrow" },
      { heading: "Source", width: "middle" },
      { heading: "National outcomes", width: "wide" },
      { heading: "Priority", width: "middle" },
      { heading: "Lead", width: "middle" },
      { heading: "Who reports it", width: "middle" },
      { heading: "Now", width: "narrow", holds: ["level"] },
      { heading: "Latest", width: "narrow", holds: ["level"] },
      { heading: "Latest as printed", width: "narrow", holds: ["level"] },
      { heading: "Marks", width: "narrow" },
      { heading: "Data to", width: "middle", dates: ["Latest", "Latest as printed"] },
      { heading: "Before", width: "narrow", holds: ["level"] },
      { heading: "Period before", width: "middle", dates: ["Before"] },
      { heading: "A year ago", width: "narrow", holds: ["level"] },
      { heading: "Target", width: "middle" },
      { heading: "Status", width: "middle", holds: ["status"] },
      { heading: "Why this status", width: "wide" },
      { heading: "Change", width: "middle", holds: ["signal", "season"] },
      { heading: "Cell in the workbook", width: "middle" },
    ],
    rows: sheets.map((facts) => rowOf(facts, index)),
  };
}

function rowOf(facts: FactSheet, index: FactIndex): DataRow {
  const { id, kpi, latest, now, changes } = facts;
  const measured = measuredOf(latest);
  const level = (observation: Measured | undefined): DataCell =>
    observation
      ? levelCell(index, { kpi: id, period: observation.period, role: "level" }, observation, kpi.unit)
      : missing();
  const from = (...bases: readonly string[]) => changes.find(({ basis }) => bases.includes(basis))?.from;
  const before = from("previous", "last recorded");
  const shown = level(measured);
  const { kind: status, word, because, claim } = statusWords(facts);
  const marks = measured ? flagMarks(measured).join(" ") : "";
  return {
    of: id,
    cells: [
      words(kpi.id),
      words(kpi.title),
      rule(classWords(facts)),
      words(kpi.decision?.reason ?? ""),
      words(kpi.meaning),
      words(kpi.gloss ?? ""),
      words(unitOf(kpi.unit)),
      rule(kpi.polarity ? WAYS[kpi.polarity] : NOT_STATED),
      rule(`every ${kpi.frequency}`),
      words(kpi.source),
      words(kpi.outcomes.map((number) => `${number} ${outcomeLabel(number)}`).join("; ")),
      words(kpi.priority === "" ? kpi.group : kpi.priority),
      words(kpi.lead),
      words(kpi.reporter),
      isMeasured(now) ? level(now) : missing(now ? missingMarker(now.state) : "[x]"),
      measured ? shown : missing("[x]"),
      measured ? asPrinted(shown) : missing("[x]"),
      rule(marks === "" ? "None" : marks),
      measured ? periodCell(timeOfFigure(kpi, measured.period)) : missing(),
      level(before),
      before ? periodCell(timeOfFigure(kpi, before.period)) : missing(),
      level(from("year before")),
      targetCell(facts),
      { kind: "status", status, text: word, claim },
      { kind: "sentence", text: because.length === 0 ? [{ said: word, as: "rule" }] : because },
      changeCell(facts),
      addressCell(now?.at ?? measured?.at ?? kpi.at),
    ],
  };
}

const WAYS: Record<NonNullable<Kpi["polarity"]>, string> = {
  higher: "a bigger number",
  lower: "a smaller number",
  closer: "a number close to the target",
  neither: "neither",
};

/** The change as its sign says it; where none is judged, why. */
function changeCell(facts: FactSheet): DataCell {
  const { word, claim } = changeOf(facts);
  if (word !== "") return { kind: "change", text: word, claim };
  return rule(whyNotJudged(facts));
}

/** The target that was held against the figure of now, as it prints; one that gives no status as its cell shows it. */
function targetCell(facts: FactSheet): DataCell {
  const { kpi, status, now } = facts;
  if (status.kind === "none" && status.target && !status.short) return words(status.target.shown);
  const aimed = knownNow(facts, "aim low");
  const low = aimed ?? knownNow(facts, "target");
  const high = aimed ? knownNow(facts, "aim high") : knownNow(facts, "target high");
  if (low) return { kind: "sentence", text: high ? say`${short(low)} to ${short(high)}` : [short(low)] };
  const held = now && !isMeasured(now) ? targetFor(kpi, now.period) : undefined;
  return held && "target" in held ? words(held.target.shown) : rule("None");
}
