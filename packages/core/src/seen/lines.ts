import { typedPeriod } from "../period/index.ts";
import type { Register } from "../register/index.ts";
import { type Workbook, addressName } from "../workbook/index.ts";
import { type FigureSeen, figuresSeen } from "./figures.ts";
import { type TargetSeen, targetsSeen } from "./targets.ts";
import { type ToleranceSeen, tolerancesSeen } from "./tolerances.ts";

/** One figure, target or tolerance as a person holds it against the workbook, in words. */
export type LineSeen = {
  /** The KPI's code. */
  readonly kpi: string;
  readonly title: string;
  /** "2025/26 Q2"; of a target the periods it holds for, "from 2025/26 Q1 to 2025/26 Q4"; empty of a tolerance. */
  readonly period: string;
  /** As the report's tables print it. */
  readonly printed: string;
  /** Whether it is a figure, a target or a tolerance, else its state; then its marks and whose figure it is. */
  readonly what: string;
  /** "Figures!C5". */
  readonly cell: string;
  /** What a person sees in the cell. */
  readonly shown: string;
};

/** Everything that was read of a register's KPIs, the figures first: the lines that `read --figures` prints. */
export function linesSeen(register: Register, workbook: Workbook): readonly LineSeen[] {
  return [
    ...figuresSeen(register, workbook).map(ofFigure),
    ...targetsSeen(register, workbook).map(ofTarget),
    ...tolerancesSeen(register, workbook).map(ofTolerance),
  ];
}

function ofFigure({ kpi, title, area, period, printed, state, flags, at, shown }: FigureSeen): LineSeen {
  const what = [state === "value" ? "figure" : state, ...flags, ...(area === "" ? [] : [area])].join(", ");
  return { kpi, title, period: typedPeriod(period), printed, what, cell: addressName(at), shown };
}

function ofTarget({ kpi, title, period, to, printed, at, text }: TargetSeen): LineSeen {
  const until = to === undefined ? "" : ` to ${typedPeriod(to)}`;
  return {
    kpi,
    title,
    period: `from ${typedPeriod(period)}${until}`,
    printed,
    what: "target",
    cell: addressName(at),
    shown: text,
  };
}

function ofTolerance({ kpi, title, value, of, at, text }: ToleranceSeen): LineSeen {
  const printed = value === null ? "[unread]" : `${value}${of === "per cent of target" ? "%" : ""}`;
  const what = `tolerance, ${of ?? "could not be read"}`;
  return { kpi, title, period: "", printed, what, cell: addressName(at), shown: text };
}
