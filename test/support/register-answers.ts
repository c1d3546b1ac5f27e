import { expect } from "vitest";
import { targetFor } from "@quarterlight/core/comparison";
import { type Period, readPeriod } from "@quarterlight/core/period";
import { clear } from "@quarterlight/core/protect";
import { type Kpi, type Observation, type Register, fromParts } from "@quarterlight/core/register";
import { type Address, cellName } from "@quarterlight/core/workbook";

type Cell = { readonly value: number | null; readonly at?: string };
type Spot = Cell & { readonly period: string; readonly numerator?: number; readonly denominator?: number };
export type Indicator = {
  readonly body?: string;
  readonly code: string;
  readonly title: string;
  readonly title_at: string;
  readonly unit: string;
  readonly direction: string;
  readonly target_2025_26_Q2: Cell;
  readonly observations: number;
  readonly missing: readonly { readonly period: string; readonly at: string }[];
  readonly spot: readonly Spot[];
  readonly quarter_from_parts?: {
    readonly numerator: number;
    readonly denominator: number;
    readonly value: number;
  };
  readonly comment_2025_26_Q2: { readonly at: string; readonly starts: string } | null;
  readonly comment_undated?: { readonly at: string };
};
type Voice = {
  readonly title?: string;
  readonly at: string;
  readonly public: boolean;
  readonly board: boolean;
  readonly also_right?: string;
};
/** What is right of one workbook. */
export type Answers = {
  readonly report: { readonly period: string; readonly date: string };
  readonly partnership: { readonly name: string };
  readonly sheets: Readonly<Record<string, string>>;
  readonly indicators: readonly Indicator[];
  readonly not_indicators_yet?: readonly {
    readonly title: string;
    readonly code?: string;
    readonly at: string;
    readonly observations: number;
  }[];
  readonly stories: readonly Voice[];
  readonly feedback: readonly Voice[];
  readonly must_ask: readonly string[];
  readonly must_tell: readonly string[];
};

/** A cell as the answers write it: without quotation marks. */
export function cell(at: Address | undefined): string {
  return at === undefined ? "" : `${at.sheet}!${cellName(at)}`;
}

function periodOf(label: string): Period {
  const found = readPeriod(label, "financial");
  if (found.kind !== "period") throw new Error(`${label} is no period`);
  return found.period;
}

/** The KPI that the register names in a cell: its title's cell is its own. */
export function named(kpis: readonly Kpi[], titleAt: string): Kpi | undefined {
  return kpis.find(({ at }) => cell(at) === titleAt);
}

const QUARTER = periodOf("2025/26 Q2");
/** What is looked at in the quarter: a monthly figure stands for its last month. */
function periodFor({ frequency }: Kpi): Period {
  return frequency === "month" ? periodOf("Sep 2025") : QUARTER;
}

/** The kind of unit that the workbook's own word for it means; £000s is money, told in thousands. */
function kindOf(unit: string): RegExp {
  if (unit === "%") return /^percentage$/;
  if (unit === "days") return /^days$/;
  if (unit.startsWith("per ")) return /^rate$/;
  return unit.includes("£") ? /^(?:money|number)$/ : /^(?:count|number)$/;
}

/** What was read of an indicator, field by field as the answers have it. */
export function told(kpi: Kpi | undefined, indicator: Indicator) {
  if (kpi === undefined) return { is: "not found" };
  const all: readonly Observation[] = [...kpi.observations, ...kpi.monthly];
  const period = periodFor(kpi);
  const held = targetFor(kpi, period);
  const target = held.kind === "target" || held.kind === "for a longer period" ? held.target : undefined;
  const comment = kpi.commentary.find(
    ({ period: of }) => of.start === QUARTER.start && of.months === QUARTER.months,
  );
  const parts = fromParts(all, QUARTER);
  const at = (label: string) => {
    const { start, months } = periodOf(label);
    return all.find((each) => each.period.start === start && each.period.months === months);
  };
  return {
    title: kpi.title,
    title_at: cell(kpi.at),
    unit: kindOf(indicator.unit).test(kpi.unit.kind) ? indicator.unit : kpi.unit.kind,
    direction: kpi.polarity ?? "not said",
    target: target === undefined ? null : [valueOf(target), cell(target.at)],
    observations: all.filter(({ state }) => state === "value").length,
    missing: all.filter(({ state }) => state !== "value").map((each) => cell(each.at)),
    spot: indicator.spot.map(({ period: label, numerator }) => {
      const found = at(label);
      if (found?.state !== "value") return [label, found?.state ?? "nothing"];
      const { value, numerator: up, denominator: down } = found;
      return [label, value, cell(found.at), ...(numerator === undefined ? [] : [up?.value, down?.value])];
    }),
    quarter:
      indicator.quarter_from_parts === undefined || parts === undefined
        ? undefined
        : [parts.numerator, parts.denominator, Math.round(parts.value * 10) / 10],
    comment: comment === undefined ? null : [cell(comment.at), comment.text.slice(0, 30)],
  };
}

function valueOf(target: Kpi["targets"][number]): unknown {
  return "value" in target ? target.value : undefined;
}

/** What the answers say of it. */
export function wanted(indicator: Indicator): unknown {
  const {
    title,
    title_at,
    unit,
    direction,
    target_2025_26_Q2: target,
    quarter_from_parts: quarter,
  } = indicator;
  const comment = indicator.comment_2025_26_Q2;
  return {
    title,
    title_at,
    unit,
    direction,
    target: target.value === null ? null : [scaled(target.value, unit), target.at],
    observations: indicator.observations,
    missing: indicator.missing.map(({ at }) => at),
    spot: indicator.spot.map(({ period, value, at, numerator, denominator }) => [
      period,
      scaled(value, unit),
      at,
      ...(numerator === undefined ? [] : [numerator, denominator]),
    ]),
    quarter: quarter === undefined ? undefined : [quarter.numerator, quarter.denominator, quarter.value],
    comment: comment === null ? null : [comment.at, comment.starts],
  };
}

/** Thousands of pounds are read as pounds once scales are. */
function scaled(value: number | null, unit: string): unknown {
  return unit === "£000s" && value !== null ? expect.toBeOneOf([value, value * 1000]) : value;
}

/** Whether each may be printed, by the cell it stands in; a more careful answer that is right too counts as the answer. */
export function printed(voices: readonly Voice[], register: Register, date: string) {
  return voices.map(({ at, ...voice }) => {
    const found = [...register.stories, ...register.feedback].find((each) => cell(each.at) === at);
    const may = (audience: "public" | "board") => {
      const { stories, feedback } = clear(register, audience, date);
      const isPrinted = [...stories, ...feedback].some((each) => cell(each.at) === at);
      return voice.also_right !== undefined && !isPrinted ? voice[audience] : isPrinted;
    };
    return { at: cell(found?.at), public: may("public"), board: may("board") };
  });
}
