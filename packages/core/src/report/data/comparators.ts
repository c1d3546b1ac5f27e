import type { FactIndex, FactSheet } from "../../facts/index.ts";
import { isFact } from "../../facts/index.ts";
import { type Unit, roundedNumber } from "../../figure/index.ts";
import { flagMarks, judging, missingMarker } from "../../narrative/index.ts";
import { endOf } from "../../period/index.ts";
import { type Comparator, type Observation, isMeasured } from "../../register/index.ts";
import { isExact } from "../exact.ts";
import { addressCell, factCell, missing, periodCell, readCell, rule, words } from "./cells.ts";
import type { DataCell, DataRow, DataTable } from "./model.ts";
import { unitOf } from "./unit-of.ts";

/** What other areas recorded, every period up to the reporting period. */
export function comparatorsTable(sheets: readonly FactSheet[], index: FactIndex): DataTable {
  return {
    id: "comparators",
    title: "Other areas",
    about:
      "A row for each indicator, area and period. Where another area measures it in another way, the two are not comparable, and the row says how they differ. “Ours is” says higher or lower only where the ranges that chance explains lie apart.",
    columns: [
      { heading: "Code", width: "narrow" },
      { heading: "Indicator", width: "wide" },
      { heading: "Area", width: "middle" },
      { heading: "Kind of area", width: "narrow" },
      { heading: "Period", width: "middle", dates: ["Value", "Ours is"] },
      { heading: "Value", width: "narrow", holds: ["peer"] },
      { heading: "Marks", width: "narrow" },
      { heading: "Unit", width: "middle" },
      { heading: "Base", width: "narrow" },
      { heading: "Lower", width: "narrow" },
      { heading: "Upper", width: "narrow" },
      { heading: "Ours is", width: "middle", holds: ["peer apart"] },
      { heading: "Code used there", width: "narrow" },
      { heading: "Definition there", width: "wide" },
      { heading: "How it differs from ours", width: "wide" },
      { heading: "Source", width: "middle" },
      { heading: "Cell in the workbook", width: "middle" },
    ],
    rows: sheets.flatMap((facts) =>
      facts.kpi.comparators.flatMap((comparator) =>
        comparator.observations
          .filter(
            ({ period, flags }) => endOf(period) <= endOf(facts.reporting) && !flags.includes("forecast"),
          )
          .map((each) => rowOf({ facts, comparator, index }, each)),
      ),
    ),
  };
}

type Place = { readonly facts: FactSheet; readonly comparator: Comparator; readonly index: FactIndex };

function rowOf(place: Place, observation: Observation): DataRow {
  const { facts, comparator } = place;
  const { kpi } = facts;
  const measured = isMeasured(observation) ? observation : undefined;
  const marks = flagMarks(observation).join(" ");
  return {
    of: facts.id,
    cells: [
      words(kpi.id),
      words(kpi.title),
      words(comparator.area),
      rule(comparator.kind),
      periodCell(observation.period),
      valueCell(place, observation),
      rule(marks === "" ? "None" : marks),
      words(unitOf(kpi.unit)),
      readCell(measured?.denominator?.value, COUNTED, measured?.denominator?.at),
      readCell(measured?.lower?.value, kpi.unit, measured?.lower?.at),
      readCell(measured?.upper?.value, kpi.unit, measured?.upper?.at),
      apartCell(place, observation),
      words(comparator.code ?? ""),
      words(comparator.definition ?? ""),
      words(comparator.differs, "It does not differ"),
      words(comparator.source),
      addressCell(observation.at),
    ],
  };
}

const COUNTED: Unit = { kind: "count", of: "" };

/** Higher, lower or cannot tell, of the period in which both have a figure with a range around it. */
function apartCell({ facts, comparator, index }: Place, { period }: Observation): DataCell {
  const basis = { kind: "area", area: comparator.area } as const;
  const found = index.factAt({ kpi: facts.id, period, role: "peer apart", basis });
  const [word] = isFact(found) ? found.words : [];
  if (!isFact(found) || word === undefined) return missing();
  const { judged, cells, claim } = judging(found, word, word);
  return { kind: "printed", text: judged, cells, claim };
}

function valueCell({ facts, comparator, index }: Place, observation: Observation): DataCell {
  if (!isMeasured(observation)) return missing(missingMarker(observation.state));
  const { period, value, at } = observation;
  const basis = { kind: "area", area: comparator.area } as const;
  const found = index.factAt({ kpi: facts.id, period, role: "peer", basis });
  const exact = isExact(index, observation, facts.kpi.unit);
  if (isFact(found) && found.value === value) return factCell(found, exact);
  return readCell(exact ? value : roundedNumber(value, facts.decimals), facts.kpi.unit, at);
}
