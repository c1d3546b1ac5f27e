import type { Kpi, Measured } from "../register/index.ts";
import { guessUnit } from "./guess-unit.ts";
import type { OddCell, Assumption } from "../reading/index.ts";

/** What a KPI's figures are, for one of them to be held against. */
export type Series = {
  /** The KPI's unit by name: "days", "weeks", "duration". */
  readonly unit: string;
  /** Whether only the cells say so: no column or title does. */
  readonly isGuess: boolean;
  /** Whether nothing but cells with a percent sign says that the KPI is a percentage. */
  readonly onlyCellsSayPercent: boolean;
  /** Whether title or unit say that figures are kept in thousands or millions of pounds. */
  readonly inLargePounds: boolean;
  readonly odd: readonly OddCell[];
  /** Figures whose cells say nothing of themselves. */
  readonly plain: readonly Measured[];
};

/** A KPI's measured figures, sorted by what their cells say; `oddOf` finds what a figure's cell says. */
export function seriesOf(
  { id, title, unit }: Kpi,
  measured: readonly Measured[],
  oddOf: (figure: Measured) => OddCell | undefined,
  assumptions: readonly Assumption[],
): Series {
  const isGuess = assumptions.some(
    (each) => each.kind === "unit" && each.from === "cell format" && each.kpis.includes(id),
  );
  return {
    unit: unitName(unit),
    isGuess,
    onlyCellsSayPercent: isGuess && guessUnit("", undefined, title).unit.kind !== "percentage",
    inLargePounds: /£\s?(?:0{3}|k\b|m\b|bn\b|thousand|million|billion)/iu.test(`${title} ${unit.of}`),
    odd: measured.map(oddOf).filter((odd) => odd !== undefined),
    plain: measured.filter((figure) => oddOf(figure) === undefined),
  };
}

function unitName({ kind, of }: Kpi["unit"]): string {
  return kind === "number" || kind === "days" ? of.toLowerCase() || kind : kind;
}

/** Whether the KPI's unit is what a cell says. */
export function givesUnit(cell: OddCell, { unit }: Series): boolean {
  return unitOf(cell) === unit;
}

function unitOf({ unit, word }: OddCell): string {
  if (unit === "worded") return word;
  return unit === "scaled money" ? "money" : unit;
}

/** Whether a KPI may have such a figure: its unit is the cell's, and the cells beside it do not say otherwise. */
export function fits(
  cell: OddCell,
  { unit, onlyCellsSayPercent, inLargePounds, odd, plain }: Series,
): boolean {
  const alike = odd.filter((each) => each.unit === cell.unit);
  switch (cell.unit) {
    case "yes or no":
      return unit === cell.unit && plain.every(({ value }) => value === 0 || value === 1);
    case "duration":
      return unit === cell.unit && plain.length <= alike.length && (!isShort(cell) || alike.every(isShort));
    // A plain number among figures with their unit in words may be of any unit; a target's word harms nobody.
    case "worded":
      return (
        unit === cell.word &&
        alike.every(({ word }) => word === cell.word) &&
        (alike.length === 0 || plain.length === 0)
      );
    case "scaled money":
      return unit !== "percentage" && !inLargePounds && plain.length === 0;
    case "money":
      return unit !== "percentage";
    case "percentage":
      return unit !== "money" && (!onlyCellsSayPercent || alike.length >= plain.length);
  }
}

/** Hours and minutes; among times with seconds it may be minutes and seconds. */
function isShort({ text }: OddCell): boolean {
  return /^\D*\d+:\d+\D*$/u.test(text);
}
