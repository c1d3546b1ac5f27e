import { tell } from "../../reading/index.ts";
import type { Kpi } from "../../register/index.ts";
import { blankKpi } from "../../register/index.ts";
import { type Pipeline, firstTolerance, frequencySaid, guessUnit, toleranceOf } from "../../settle/index.ts";
import type { Indicator } from "../../tables/index.ts";
import { cellAt } from "../../workbook/index.ts";
import type { FoundIndicator } from "./registry.ts";
import { assumeUnit, unitIsStated } from "./rename.ts";
import { targetsBeside } from "./targets-beside.ts";

/** A KPI with what its register says of it. The register's word holds, save where the figures' own sheet says more. */
export function described(
  kpi: Kpi | undefined,
  id: string,
  { indicator, rest }: FoundIndicator,
  context: Pipeline,
): Kpi {
  const title = [indicator.title, ...rest].join(", ");
  const found = kpi ?? blankKpi(id, title, indicator.at);
  const frequency =
    kpi === undefined ? (frequencySaid(indicator.frequency) ?? found.frequency) : found.frequency;
  const polarity = found.polarity ?? indicator.polarity;
  const tolerance = firstTolerance([found.tolerance, toleranceIn(indicator, context)], context.notebook);
  const { polarity: _, ...head } = found;
  return {
    ...head,
    id,
    title,
    at: indicator.at,
    unit: unitOf(found, id, title, indicator, context),
    frequency,
    meaning: found.meaning || indicator.meaning,
    group: found.group || indicator.group,
    source: found.source || indicator.source,
    lead: found.lead || indicator.lead,
    reporter: found.reporter || indicator.reporter,
    ...(polarity === undefined ? {} : { polarity }),
    ...(tolerance === undefined ? {} : { tolerance }),
    targets: targetsBeside(found, id, indicator.targets, context),
  };
}

function toleranceIn({ tolerance }: Indicator, { workbook, notebook }: Pipeline): Kpi["tolerance"] {
  if (tolerance === undefined) return undefined;
  const { at, heading } = tolerance;
  const sheet = workbook.sheets.find(({ name }) => name === at.sheet);
  if (sheet === undefined) return undefined;
  const said = toleranceOf(cellAt(sheet, at.row, at.column), at, heading);
  tell(notebook, said.remarks);
  return said.tolerance;
}

/** The unit a register states, unless the figures' own sheet states one; a guess of theirs gives way. */
function unitOf(
  kpi: Kpi,
  id: string,
  title: string,
  { unit }: Indicator,
  { notebook }: Pipeline,
): Kpi["unit"] {
  const isGuessed = notebook.assumptions.some((each) => each.kind === "unit" && each.kpis.includes(id));
  const isStated = kpi.unit.kind !== "number" || kpi.unit.of !== "";
  if (!isGuessed && isStated) return kpi.unit;
  const shown = notebook.assumptions.flatMap((each) =>
    each.kind === "unit" && (each.from === "cell format" || each.from === "parts") && each.kpis.includes(id)
      ? [each.from]
      : [],
  )[0];
  const cells = shown === undefined ? undefined : kpi.unit;
  const guess = guessUnit(unit, cells, title);
  unitIsStated(notebook, id);
  if (guess.from !== "unit column") {
    assumeUnit(notebook, id, guess.unit, guess.from === "cell format" ? (shown ?? guess.from) : guess.from);
  }
  return guess.unit;
}
