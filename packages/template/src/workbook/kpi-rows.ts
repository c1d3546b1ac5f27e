import type { Cell } from "@quarterlight/core/workbook";
import { commentary } from "../example/commentary.ts";
import { figuresFor } from "../example/figures.ts";
import { filledIn } from "../example/fill-in.ts";
import type { Indicator } from "../example/indicator.ts";
import { groups, indicators } from "../example/kpis/index.ts";
import { decimalsOf, numberFormat, targetFormat } from "../example/number-format.ts";
import { sentences } from "../example/sentences.ts";
import type { Entry } from "./row.ts";

/** The rows of the KPIs sheet, each under the service it belongs to. */
export function kpiRows(): Entry[] {
  return groups.flatMap(({ name, indicators: inside }) =>
    inside.map((indicator) => ({ ...kpiRow(indicator), group: name })),
  );
}

function kpiRow(indicator: Indicator): Entry {
  const { rubric, decision, tolerance, unit } = indicator;
  return {
    id: indicator.id,
    title: indicator.title,
    meaning: indicator.meaning,
    priority: indicator.priority,
    outcomes: indicator.outcomes,
    unitKind: unit.kind,
    unitOf: unit.of,
    decimals: unit.decimals,
    polarity: indicator.good,
    baseline: indicator.baseline,
    frequency: indicator.frequency,
    cumulative: indicator.addsUp ? "yes" : "no",
    lag: indicator.lag,
    source: indicator.source,
    lead: indicator.lead,
    reporter: indicator.reporter,
    toleranceAmount: tolerance?.[0],
    toleranceKind: tolerance?.[1],
    ...rubric,
    class: decision?.class,
    classReason: decision?.reason,
    classPerson: decision?.person,
    classDate: decision?.date,
    classReview: decision?.review,
    ...sentences[indicator.id],
    ...standingOf(indicator.id),
  };
}

/** An indicator's rows of the Figures sheet, each number shown with the decimals its KPI is printed with. */
export function figureRows(indicator: Indicator): Entry[] {
  const shown = numberFormat(indicator.unit.kind, decimalsOf(indicator.unit));
  return figuresFor(indicator).map(({ period, value, numerator, denominator, marks, note }) => ({
    kpi: indicator.id,
    period,
    value: formatted(value, shown),
    numerator: formatted(numerator, WHOLE),
    denominator: formatted(denominator, WHOLE),
    flags: marks,
    note,
  }));
}

const WHOLE = "#,##0";

function formatted(value: number | string | undefined, format: string): Cell | string | undefined {
  return typeof value === "number" ? { value, format } : value;
}

export function targetRows(indicator: Indicator): Entry[] {
  const shown = targetFormat(indicator.unit.kind);
  return (indicator.targets ?? []).map(({ from, to, value, why }) => ({
    kpi: indicator.id,
    from,
    to,
    value: { value, format: shown },
    rationale: why,
  }));
}

/** Comparators, shown with the decimals of the KPI they stand beside. */
export function comparatorRows(
  rows: readonly (Entry & { readonly kpi: string; readonly value: number | string })[],
): Entry[] {
  return rows.map((row) => {
    const unit = indicators.find(({ id }) => id === row.kpi)?.unit ?? { kind: "number" };
    return { ...row, value: formatted(row.value, numberFormat(unit.kind, decimalsOf(unit))) };
  });
}

export function commentRows(): Entry[] {
  return commentary.map((comment) => ({ ...comment, text: filledIn(comment) }));
}

/** What asks for an indicator, or keeps it beside another. */
type Stands = { readonly requiredBy?: string; readonly balances?: string };

const BY_HAND: Readonly<Record<string, Stands>> = {
  "NI-14": { requiredBy: "core suite (NI-14)", balances: "GL-01" },
  "NI-20": { requiredBy: "core suite (NI-20), not published nationally since 2019/20" },
  "MSG-3": { requiredBy: "Ministerial Strategic Group" },
};

/** The core suite asks for its own indicators, each under its code. */
function standingOf(id: string): Stands {
  return BY_HAND[id] ?? (id.startsWith("NI-") ? { requiredBy: `core suite (${id})` } : {});
}
