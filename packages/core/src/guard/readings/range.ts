import type { Claim } from "../../claims/index.ts";
import { numberOf } from "../marks/numbers.ts";
import { FOREIGN, type FigureReading, type Setting, claim, read } from "./setting.ts";

const LOW = /\b(?:between|ranged from|varied from|range of|from) $/iu;
const UP_TO = /^ (?:and|to) £?(\d[\d,.]*\d|\d)/u;
const HIGH = /\b(?:between|ranged from|varied from) £?(\d[\d,.]*\d|\d)[^\d.;]{0,12} (?:and|to) $/iu;

/** "between 25 and 30": one of two numbers that say between what the figure is or was. */
export function isRange({ before, after, clause }: Setting): boolean {
  if (HIGH.test(before)) return true;
  return LOW.test(before) && UP_TO.test(after) && /\b(?:between|ranged|varied|range)\b/iu.test(clause);
}

/** Over a span of periods each number is an end of it; in one period the figure lies between the two. */
export function range(setting: Setting): FigureReading {
  const { figure, before, after, periods, subject } = setting;
  const [period] = periods;
  if (period === undefined) return FOREIGN;
  if (period.months > subject.now.months) {
    const { months } = subject.now;
    const last = { start: period.start + period.months - months, months };
    const span = { kind: "span" as const, from: { start: period.start, months }, to: last };
    return read([claim(setting, "lowest", last, span), claim(setting, "highest", last, span)]);
  }
  const other = numberOf((HIGH.exec(before) ?? UP_TO.exec(after))?.[1] ?? "");
  if (other === undefined) return FOREIGN;
  const { value, decimals } = figure.quantity;
  const [low, high] = value < other ? [value, other] : [other, value];
  const between: Claim = {
    ...claim(setting, "level", period),
    quantity: { value: low, decimals, upTo: high },
    hedge: "between",
  };
  return read([between]);
}
