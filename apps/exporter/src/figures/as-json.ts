import { typedPeriod } from "@quarterlight/core/period";
import type { FigureSeen, TargetSeen, ToleranceSeen } from "@quarterlight/core/seen";
import { addressName } from "@quarterlight/core/workbook";
import { jsonText } from "../print/json-text.ts";
import type { Seen } from "./seen.ts";

/** A field is only ever added within a version; the exporter's README documents them. */
const VERSION = 1;

export function asJson({ workbook, figures, targets, tolerances, open }: Seen): string {
  return jsonText({
    ok: true,
    version: VERSION,
    workbook,
    figures: figures.map(figureRow),
    targets: targets.map(targetRow),
    tolerances: tolerances.map(toleranceRow),
    open,
  });
}

/** A figure with plain values only. */
export function figureRow(figure: FigureSeen) {
  const { kpi, title, area, period, value, printed, unit, state, flags } = figure;
  const { numerator, denominator, at, shown } = figure;
  return {
    kpi,
    title,
    area,
    period: typedPeriod(period),
    value,
    printed,
    unit: unit.kind,
    of: unit.of,
    state,
    flags,
    numerator,
    denominator,
    cell: addressName(at),
    shown,
  };
}

/** A target with plain values only. */
export function targetRow({ kpi, title, period, to, value, printed, state, text, at }: TargetSeen) {
  return {
    kpi,
    title,
    period: typedPeriod(period),
    to: to === undefined ? null : typedPeriod(to),
    value,
    printed,
    state,
    text,
    cell: addressName(at),
  };
}

/** A tolerance with plain values only. */
export function toleranceRow({ kpi, title, value, of, state, text, at }: ToleranceSeen) {
  return { kpi, title, value, of, state, text, cell: addressName(at) };
}
