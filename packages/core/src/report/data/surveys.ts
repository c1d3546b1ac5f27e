import { type FactIndex, type Role, isFact, questionId } from "../../facts/index.ts";
import { missingMarker } from "../../narrative/index.ts";
import { comparePeriods, endOf } from "../../period/index.ts";
import type { SurveyResult } from "../../register/index.ts";
import { addressCell, factCell, periodCell, rule, words } from "./cells.ts";
import type { DataCell, DataRow, DataTable } from "./model.ts";

const DATED = ["Per cent who answered positively", "Range from", "Range to", "People who answered"];

/** Every question of every wave up to the reporting period, with its margin. */
export function surveysTable(index: FactIndex): DataTable {
  const known = index.register.surveys.filter(({ wave }) => endOf(wave) <= endOf(index.edition.period));
  return {
    id: "surveys",
    title: "What surveys found",
    about:
      "A row for each question and wave. The range is the one in which the true share lies in nineteen of twenty such surveys. Waves whose words differ are not comparable.",
    columns: [
      { heading: "Survey", width: "middle" },
      { heading: "Question", width: "wide" },
      { heading: "Version of the words", width: "narrow" },
      { heading: "Wave", width: "middle", dates: DATED },
      { heading: "Per cent who answered positively", width: "narrow", holds: ["survey share"] },
      { heading: "Range from", width: "narrow", holds: ["survey low"] },
      { heading: "Range to", width: "narrow", holds: ["survey high"] },
      { heading: "People who answered", width: "narrow", holds: ["survey base"] },
      { heading: "Who was asked", width: "middle" },
      { heading: "People who did not know", width: "middle" },
      { heading: "Cell in the workbook", width: "middle" },
    ],
    rows: known
      .toSorted((a, b) => a.survey.localeCompare(b.survey, "en-GB") || comparePeriods(a.wave, b.wave))
      .map((result) => rowOf(result, index)),
  };
}

function rowOf(result: SurveyResult, index: FactIndex): DataRow {
  const of = questionId(result);
  const fact = (role: Role): DataCell => {
    const found = index.factAt({ kpi: of, period: result.wave, role });
    const cell = factCell(found, isCounted(result));
    if (cell.kind !== "missing") return cell;
    if (!isFact(found) && found.reason === "suppressed")
      return { ...cell, text: missingMarker("suppressed") };
    return { ...cell, text: result.percent === undefined ? "[x]" : cell.text };
  };
  return {
    of,
    cells: [
      words(result.survey),
      words(result.question),
      words(result.wording),
      periodCell(result.wave),
      fact("survey share"),
      fact("survey low"),
      fact("survey high"),
      fact("survey base"),
      words(result.population),
      rule(result.dontKnow ?? "Not stated"),
      addressCell(result.at),
    ],
  };
}

/** A share whose counts are there gives nothing away that they do not. */
function isCounted({ base, positive }: SurveyResult): boolean {
  return base !== undefined && positive !== undefined;
}
